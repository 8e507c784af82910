"""A failure: one finding of a check, written so that a contributor can act on it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, order=True)
class Failure:
    """What is wrong at one line of one file.

    ``file`` is relative to the project's root, ``line`` counts from 1 (0 when the file as a whole is meant). ``rule``
    names the promise that is broken, ``found`` is what stands there, ``expected`` what should (and where that was
    seen), and ``mend`` the command or the edit that puts it right.
    """

    file: str
    line: int
    rule: str
    found: str
    expected: str
    mend: str

    def __str__(self) -> str:
        place = f"{self.file}:{self.line}" if self.line else self.file
        rows = (("found", self.found), ("expected", self.expected), ("mend", self.mend))
        return "\n".join([f"{place}: {self.rule}", *(_row(label, text) for label, text in rows if text)])


def report(failures: Iterable[Failure]) -> str:
    """All failures in order of file and line, with their number on the last line."""
    ordered = sorted(set(failures))
    count = f"{len(ordered)} failure{'' if len(ordered) == 1 else 's'}"
    return "\n\n".join([*map(str, ordered), count])


def _row(label: str, text: str) -> str:
    first, *rest = text.splitlines()
    return "\n".join([f"  {label:<9} {first}", *(f"  {'':<9} {line}" for line in rest)])
