"""The text of the weekly issue: the pages that no longer hold, then what each check said."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

FILE = ".cache/weekly.md"
"""Where the text is written; it is empty where nothing was found."""

LIMIT = 60_000
"""GitHub takes 65,536 characters."""

_FAILURE = re.compile(r"^(?P<file>[\w.*/-]+)(?::\d+)?: \S.*\n(?:  .*\n|\n(?=  ))+", re.MULTILINE)
"""A failure as ``labnotes.failure`` prints it: a line that begins with its file, and indented ones."""

_LAST = 60
"""How many of the last lines stand for a check that ended without a failure of that form."""


@dataclass(frozen=True)
class Checked:
    """What calling the Makefile's ``target`` gave. ``promise`` says what holds where it finds nothing."""

    target: str
    promise: str
    output: str
    holds: bool


def issue_text(checked: Sequence[Checked]) -> str:
    """The whole text in Markdown, "" where every promise holds."""
    broken = [check for check in checked if not check.holds]
    if not broken:
        return ""
    held = [f"- {check.promise} (`make {check.target}`)" for check in checked if check.holds]
    room = LIMIT // len(broken) - 500
    sections = [
        "What is looked at once a week no longer holds. Each run renews this text, and one that finds nothing closes "
        "the issue. `make weekly` does the same on your machine.",
        *_pages(broken),
        *(section for check in broken for section in _section(check, room)),
        *(["## What holds", "\n".join(held)] if held else []),
    ]
    return "\n\n".join(sections) + "\n"


def _pages(broken: Sequence[Checked]) -> list[str]:
    """A table of the pages that failures name, with how many there are on each."""
    files = Counter(match["file"] for check in broken for match in _FAILURE.finditer(check.output))
    pages = sorted(file for file in files if file.startswith("docs/"))
    if not pages:
        return []
    rows = [f"| `{page}` | {files[page]} |" for page in pages]
    return ["## Pages", "\n".join(["| Page | Findings |", "|---|---|", *rows])]


def _section(check: Checked, room: int) -> list[str]:
    failures = [match[0].rstrip() for match in _FAILURE.finditer(check.output)]
    told = "\n\n".join(failures) or "\n".join(check.output.splitlines()[-_LAST:])
    if len(told) > room:
        told = f"{told[:room].rpartition(chr(10))[0]}\n… the rest: make {check.target}"
    fence = "~" * max(3, 1 + max((len(run) for run in re.findall("~+", told)), default=0))
    return [f"## Does not hold: {check.promise}", f"`make {check.target}` said:", f"{fence}text\n{told}\n{fence}"]
