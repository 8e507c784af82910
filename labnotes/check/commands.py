"""Versions in commands that a reader types: they are those that the records were made with."""

from __future__ import annotations

import re
from collections.abc import Iterator

from labnotes.failure import Failure
from labnotes.project import Project
from labnotes.read.snippet import Snippet
from labnotes.record.versions import FILE

_PINNED = re.compile(r"(?P<name>[A-Za-z][\w.-]*)(?:\[[\w,-]*\])?\s*(?:===?|~=)\s*(?P<version>\d[\w.]*)")
_FULL = re.compile(r"(?<![\w.:/@-])\d+\.\d+\.\d+(?!\.?\d)(?:\w*)")
"""Three numbers and no fourth, which would be an address."""


def judge_commands(project: Project, snippet: Snippet) -> Iterator[Failure]:
    """A package that the records name is pinned to its recorded version; any other full version is one of theirs."""
    if snippet.kind != "shell":
        return
    for line, row in enumerate(snippet.text.splitlines(), start=1):
        pinned = list(_PINNED.finditer(row))
        for match in pinned:
            name, version = match["name"].lower(), match["version"]
            recorded = project.versions.get(name)
            if recorded and not _agree(version, recorded):
                yield _failure(snippet, line, match[0], f"{name} {recorded}")
        known = {match.start("version") for match in pinned if match["name"].lower() in project.versions}
        for match in _FULL.finditer(row):
            if match.start() not in known and not any(_agree(match[0], one) for one in project.versions.values()):
                expected = ", ".join(f"{name} {version}" for name, version in project.versions.items())
                yield _failure(snippet, line, match[0], f"one of {expected}")


def _agree(typed: str, recorded: str) -> bool:
    """Whether one of both is the other, or what the other begins with: 2.21 of 2.21.0, 3.11.9 of 3.11."""
    return f"{typed}.".startswith(f"{recorded}.") or f"{recorded}.".startswith(f"{typed}.")


def _failure(snippet: Snippet, line: int, found: str, expected: str) -> Failure:
    mend = "write the recorded version, or none"
    rule = "a version that no record was made with"
    return Failure(snippet.file, line, rule, found, f"{expected}, as in {FILE}", mend)
