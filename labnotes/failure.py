"""A failure: one finding of a check, written so that a contributor can act on it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path


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


def system_failure(error: OSError, root: Path) -> Failure:
    """What the system refused: mostly a disk that is full, or a file that may not be written."""
    name = str(error.filename or "the disk")
    file = Path(name).relative_to(root).as_posix() if name.startswith(f"{root}/") else name
    expected = "room on the disk, and the right to read and write there; what was not written yet stands as it was"
    mend = "see to it (`df -h` shows the room on each disk), then give the same command again"
    return Failure(file, 0, "a file that the system refused", error.strerror or str(error), expected, mend)


def _row(label: str, text: str) -> str:
    first, *rest = text.splitlines()
    return "\n".join([f"  {label:<9} {first}", *(f"  {'':<9} {line}" for line in rest)])
