"""What Lighthouse's reports of one page say together: the median of each figure, and what it lost points for."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

CATEGORIES = ("performance", "accessibility", "best-practices", "seo")

SHIFT, PAINT, BLOCKED = "cumulative-layout-shift", "largest-contentful-paint", "total-blocking-time"
MOVED = "total-byte-weight"
"""Lighthouse's names: how far things moved while the page came, when its largest part stood (ms), for how long it
answered to nothing (ms), and what was loaded (bytes)."""

MEASURES = (SHIFT, PAINT, BLOCKED, MOVED)
_SHIFTS = "layout-shifts"

Report = Mapping[str, Any]
"""Lighthouse's own, in JSON."""

_PLACES = 3
"""How many of the places that an audit names are told."""


@dataclass(frozen=True)
class Audit:
    """What was found wanting: Lighthouse's name for it, its title, and what else Lighthouse says."""

    id: str
    title: str
    said: tuple[str, ...] = ()

    def __str__(self) -> str:
        return "; ".join((f"{self.id}: {self.title}", *self.said))


@dataclass(frozen=True)
class Figures:
    """Of one page: the median of each category's score (0 to 100) and of each measure, and what was found wanting, by
    category and for the layout's shifts, in the run that gave this median."""

    page: str
    scores: Mapping[str, int]
    measures: Mapping[str, float]
    wanting: Mapping[str, tuple[Audit, ...]]


def read_figures(page: str, reports: Sequence[Report]) -> Figures:
    """What an odd number of ``reports`` of ``page`` say together. Raises ValueError where a run broke."""
    for report in reports:
        if "runtimeError" in report:
            raise ValueError(str(report["runtimeError"]["message"]))
    middle = {category: _middle(reports, _score, category) for category in CATEGORIES}
    measured = {name: _middle(reports, _measure, name) for name in MEASURES}
    measures = {name: _measure(report, name) for name, report in measured.items()}
    wanting = {category: tuple(_wanting(report, category)) for category, report in middle.items()}
    wanting[SHIFT] = (_audit(measured[SHIFT], _SHIFTS),) if measures[SHIFT] else ()
    scores = {category: round(100 * _score(report, category)) for category, report in middle.items()}
    return Figures(page, scores, measures, wanting)


def _middle(reports: Sequence[Report], value: Callable[[Report, str], float], name: str) -> Report:
    """The report with the median of the value that is called so."""
    return sorted(reports, key=lambda report: value(report, name))[len(reports) // 2]


def _score(report: Report, category: str) -> float:
    """From 0 to 1. Lighthouse gives none where an audit of the category broke, and the audit says so."""
    return float(report["categories"][category]["score"] or 0)


def _measure(report: Report, name: str) -> float:
    return float(report["audits"][name]["numericValue"])


def _wanting(report: Report, category: str) -> Iterator[Audit]:
    """The audits that cost the category points, and for its speed those that say why, the most costly first."""
    if round(100 * _score(report, category)) == 100:
        return
    named = sorted(report["categories"][category]["auditRefs"], key=lambda named: -named["weight"])
    for reference in named:
        score = report["audits"][reference["id"]]["score"]
        mode = report["audits"][reference["id"]]["scoreDisplayMode"]
        # What it hides from its own report says again what another audit says.
        explains = reference["weight"] or (category == "performance" and reference.get("group") != "hidden")
        if explains and (mode == "error" or (score is not None and score < 1)):
            yield _audit(report, reference["id"])


def _audit(report: Report, name: str) -> Audit:
    audit = report["audits"][name]
    told = (audit.get(key) for key in ("displayValue", "explanation", "errorMessage"))
    places = (_place(item) for item in audit.get("details", {}).get("items", ()))
    return Audit(name, audit["title"], (*filter(None, told), *list(filter(None, places))[:_PLACES]))


def _place(item: Mapping[str, Any]) -> str:
    """The element, else the file, that an item of an audit's details is about."""
    node = item.get("node")
    return str(node["selector"] if isinstance(node, dict) and "selector" in node else item.get("url", ""))
