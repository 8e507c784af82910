"""Across versions: what a run on another release shares with the record, where it differs, and what it words otherwise.

Names, shapes, dtypes and the types of exceptions must be the same, and values within the tolerance. The words of
errors, warnings and log lines follow the release, so these are kept and not held against it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from labnotes.read.snippet import Snippet
from labnotes.record.compare import Difference, differences, same_text
from labnotes.record.normalise import normalise_run
from labnotes.record.record import Record
from labnotes.run.result import PartResult, Run

_WORDED = ("the error message", "a warning", "the log", "standard error")
"""Differences of words alone."""

ENDING = "the exception"
STOPPED = "the end"
NO_ERROR = "none"
"""What differed, and what a run without an exception is said to have raised."""


@dataclass(frozen=True)
class Said:
    """What a run said in other words than the record: ``what`` is ``error``, ``warning`` or ``log``. ``text`` is empty
    where it said nothing."""

    part: str
    what: str
    text: str


@dataclass(frozen=True)
class Outcome:
    """How one run on one row compares. It ran the same where ``differs`` is empty."""

    differs: tuple[Difference, ...] = ()
    said: tuple[Said, ...] = ()


def outcome(
    snippet: Snippet, record: Record, run: Run, recorded: Mapping[str, str], installed: Mapping[str, str]
) -> Outcome:
    """``run``, with the versions ``installed``, held against ``record``, made with those ``recorded``."""
    if run.accident:
        return Outcome((Difference("", 0, STOPPED, "its own end", run.accident),))
    run = _counted_alike(record.run, as_if(normalise_run(run), recorded, installed))
    found = differences(record, run, snippet.tolerance)
    ending = [difference for difference in found if difference.what == ENDING]
    if ending:
        return Outcome(tuple(ending))  # all that is missing behind it follows from that
    # Another matplotlib draws another text, so that drawings can be held against each other on the same one alone.
    drawn_alike = recorded.get("matplotlib") == installed.get("matplotlib")
    differs = (d for d in found if d.what not in _WORDED and (drawn_alike or not d.what.startswith("figure ")))
    return Outcome(tuple(differs), tuple(_said(record.run, run, snippet.tolerance)))


def as_if(run: Run, recorded: Mapping[str, str], installed: Mapping[str, str]) -> Run:
    """The run with the version numbers that its own environment has written as those of the record: a program that
    prints them says the same."""
    own = {version: recorded[name] for name, version in installed.items() if name in recorded}
    numbers = "|".join(re.escape(version) for version in own if version.count(".") > 1)
    pattern = re.compile(rf"(?<![\w.])(?:{numbers})(?![\w.])") if numbers else None
    if pattern is None:
        return run
    parts = {
        name: replace(part, stdout=pattern.sub(lambda match: own[match[0]], part.stdout))
        for name, part in run.parts.items()
    }
    return replace(run, parts=parts)


def _counted_alike(recorded: Run, run: Run) -> Run:
    """The run with the counts of the record: how often Keras calls a layer while it builds or saves is its own affair,
    and a program that loops otherwise shows it by what it prints and holds."""
    parts = {}
    for name, part in run.parts.items():
        before = recorded.parts.get(name, PartResult()).observations
        times = {(seen.line, seen.name): seen.times for seen in before}
        seen = (replace(s, times=times.get((s.line, s.name), s.times)) for s in part.observations)
        parts[name] = replace(part, observations=tuple(seen))
    return replace(run, parts=parts)


def words(run: Run, part: str, what: str) -> str:
    """What the part said as ``error``, ``warning`` or ``log``."""
    if what == "error":
        return run.raised.message if run.raised and run.raised.part == part else ""
    result = run.parts.get(part, PartResult())
    if what == "log":
        return "\n".join(result.logs)
    return "\n".join(f"{warned.category}: {warned.message}" for warned in result.warnings)


def _said(recorded: Run, run: Run, tolerance: float) -> Iterator[Said]:
    for part in recorded.parts:
        for what in ("error", "warning", "log"):
            told = words(run, part, what)
            if not same_text(words(recorded, part, what), told, tolerance):
                yield Said(part, what, told)
