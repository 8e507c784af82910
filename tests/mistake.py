"""A mistake that a contributor may make: an edit of a project's files, and what is to be said of it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Edit:
    """In ``file`` the text ``old`` becomes ``new``. Without ``old`` the file is written, with neither it is deleted."""

    file: str
    old: str = ""
    new: str = ""


@dataclass(frozen=True)
class Mistake:
    """``edits``, and of the failure that they lead to its place, its rule and words of its mend.

    ``also`` names the rules of failures that tell of the same mistake elsewhere; nothing but these may be told.
    """

    edits: tuple[Edit, ...]
    file: str
    line: int
    rule: str
    mend: str
    also: tuple[str, ...] = ()


def make(mistake: Mistake, root: Path) -> None:
    """Make the mistake in the files below ``root``."""
    for edit in mistake.edits:
        path = root / edit.file
        text = path.read_text(encoding="utf-8") if edit.old else ""
        assert edit.old in text, f"{edit.old!r} does not stand in {edit.file}"
        if edit.old or edit.new:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text.replace(edit.old, edit.new, 1) if edit.old else edit.new, encoding="utf-8")
        else:
            path.unlink()
