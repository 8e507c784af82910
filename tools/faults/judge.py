"""Whether a fault is caught, and whether a failure names its file and its line."""

from __future__ import annotations

import re
from dataclasses import dataclass

from labnotes.check import PROJECT_CHECKS, check
from labnotes.check.runs import compare_runs
from labnotes.failure import Failure
from tools.faults.fault import Fault, Place

SEALS = (
    "twins that changed since their review",
    "a stale record",
    "an edited record",
    "an edited matrix",
    "edited versions",
    "hints that changed since their review",
)
"""The rules of a hash: it tells that something was changed, and no more."""


@dataclass(frozen=True)
class Judged:
    """``line`` is None where a hash alone speaks of the fault, which knows the file only. ``plainly`` says that it is
    caught by its content as well, and not by a stamp or a digest alone."""

    fault: Fault
    caught: bool
    file: bool
    line: bool | None
    plainly: bool
    failures: tuple[Failure, ...]


def judge(fault: Fault) -> Judged:
    """Judge a fault by the pages that it touches, and by what concerns the whole project where those say too little.

    What is found on some pages is found where all are judged. So a fault is never counted as caught that
    ``make check`` would let pass.
    """
    failures = check(fault.project, fault.pages)
    failures += compare_runs(fault.project, fault.runs) if fault.runs else []
    judged = _judged(fault, failures)
    if judged.caught and judged.file and judged.line is not False:
        return judged
    whole = [failure for judge_project in PROJECT_CHECKS for failure in judge_project(fault.project)]
    return _judged(fault, [*failures, *whole, *fault.project.unreadable])


def _judged(fault: Fault, failures: list[Failure]) -> Judged:
    places = ((fault.file, fault.line), *fault.places)
    line = any(_names(failure, place) for failure in failures for place in places) if fault.line else None
    file = any(_names(failure, (place[0], 0)) for failure in failures for place in places)
    plainly = any(failure.rule not in SEALS for failure in failures)
    return Judged(fault, bool(failures), file, line, plainly, tuple(sorted(set(failures))))


def _names(failure: Failure, place: Place) -> bool:
    """Whether a failure stands at the place or names it in its words."""
    file, line = place
    if failure.file == file and line in (0, failure.line):
        return True
    words = f"{failure.found}\n{failure.expected}"
    return bool(re.search(re.escape(f"{file}:{line}" if line else file) + r"(?!\w)", words))
