"""The catalogue of a language: what the check of each exercise says, by the name of the hint."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

import yaml

from labnotes.failure import Failure

UNREADABLE = "unreadable"
"""The one entry that all exercises share: what a check says of an answer that it cannot read."""

REVIEWED = "reviewed"
"""The stamp: the hash of each language's hints at their last review against each other."""


@dataclass(frozen=True)
class Catalogue:
    """``hints`` is keyed by the exercise's id without its ending (``"perceptron/paper"``), then by the hint's name.
    ``unreadable`` stands ahead of the message of the exception that an answer brought about."""

    language: str
    file: str
    text: str = ""
    unreadable: str = ""
    hints: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    reviewed: Mapping[str, str] = field(default_factory=dict)

    def line_of(self, exercise: str, hint: str = "") -> int:
        """The line of an exercise, or of one of its hints; 0 where it has none."""
        lines = self.text.splitlines()
        start = next((n for n, row in enumerate(lines, start=1) if row.rstrip() == f"{exercise}:"), 0)
        if not start or not hint:
            return start
        own = (n for n, row in enumerate(lines[start:], start=start + 1) if row.startswith(f"  {hint}:"))
        return next(own, start)

    @property
    def line_of_stamp(self) -> int:
        """The line of the stamp; 1 where there is none."""
        rows = enumerate(self.text.splitlines(), start=1)
        return next((line for line, row in rows if row.startswith(f"{REVIEWED}:")), 1)


def catalogue_file(language: str) -> str:
    return f"docs/{language}/exercises.yml"


def read_catalogue(root: Path, language: str) -> tuple[Catalogue, list[Failure]]:
    """The catalogue below ``root``; an empty one where there is no file. What cannot be read is listed, not raised."""
    file = catalogue_file(language)
    path = root / file
    if not path.is_file():
        return Catalogue(language, file), []
    text = path.read_text(encoding="utf-8")
    return parse_catalogue(text, language)


def parse_catalogue(text: str, language: str) -> tuple[Catalogue, list[Failure]]:
    """As :func:`read_catalogue`, of a text at hand."""
    file = catalogue_file(language)
    expected = "`page/name:` with a line `hint: what it says` for each hint, as YAML"
    try:
        # Without YAML's types: `off` and `yes` are names of hints like any other.
        data = yaml.load(text, Loader=yaml.CBaseLoader) or {}
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = mark.line + 1 if mark else 0
        return Catalogue(language, file, text), [
            Failure(file, line, "an unreadable catalogue", str(error).splitlines()[0], expected, "correct the line")
        ]
    hints, failures = {}, []
    catalogue = Catalogue(language, file, text)
    for exercise, own in data.items():
        if exercise in (UNREADABLE, REVIEWED):
            continue
        if not isinstance(own, dict) or not all(isinstance(said, str) for said in own.values()):
            line = catalogue.line_of(str(exercise))
            found = str(own).splitlines()[0] if str(own) else "nothing"
            failures.append(Failure(file, line, "an unreadable catalogue", found, expected, "quote each hint"))
            continue
        hints[str(exercise)] = {str(name): said for name, said in own.items()}
    stamp = data.get(REVIEWED)
    reviewed = {str(key): str(value) for key, value in stamp.items()} if isinstance(stamp, dict) else {}
    return Catalogue(language, file, text, str(data.get(UNREADABLE, "")), hints, reviewed), failures
