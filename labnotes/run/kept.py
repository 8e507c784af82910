"""Runs that are kept: a program that ran here before as it stands, in the same environment, need not run again."""

from __future__ import annotations

import hashlib
import json
import platform
import sys
from collections.abc import Generator, Iterable, Mapping
from contextlib import suppress
from functools import cache
from importlib import metadata
from pathlib import Path

from labnotes.read.snippet import Snippet
from labnotes.run.engine import engine
from labnotes.run.pool import run_snippets
from labnotes.run.result import Run, as_data, from_data

FILE = Path(".cache/runs.jsonl")
"""Where the runs in this environment are kept."""


def kept_runs(snippets: Iterable[Snippet], file: Path, versions: Mapping[str, str]) -> dict[str, Run]:
    """By id, the runs of ``snippets`` that ``file`` holds as they stand. A line that was cut off is none."""
    wanted = {_key(snippet, versions): snippet.id for snippet in snippets}
    found: dict[str, Run] = {}
    if not file.is_file():
        return found
    with file.open(encoding="utf-8") as lines:
        for line in lines:
            key, _, data = line.partition(" ")
            if key in wanted:
                with suppress(ValueError):
                    found[wanted[key]] = from_data(json.loads(data))
    return found


def run_and_keep(
    snippets: Iterable[Snippet],
    root: Path,
    file: Path,
    versions: Mapping[str, str],
    *,
    interpreter: str = sys.executable,
) -> Generator[Run, None, None]:
    """As :func:`run_snippets`, and ``file`` keeps each run under its program, under the ``versions`` that it ran with,
    and under the modules that ran and observed it.

    A run that an accident stopped is not kept: another time may bring it to its end.
    """
    chosen = list(snippets)
    keys = {snippet.id: _key(snippet, versions) for snippet in chosen}
    for run in run_snippets(chosen, root, interpreter=interpreter):
        if not run.accident:
            file.parent.mkdir(parents=True, exist_ok=True)
            with file.open("a", encoding="utf-8") as lines:
                # A line that was cut off before ends here at the latest.
                lines.write(f"\n{keys[run.snippet]} {json.dumps(as_data(run))}\n")
        yield run


@cache
def installed() -> Mapping[str, str]:
    """The versions of everything that is installed beside this module, and of what runs it."""
    packages = {distribution.name: distribution.version for distribution in metadata.distributions()}
    return {**packages, "python": sys.version, "machine": platform.machine()}


def _key(snippet: Snippet, versions: Mapping[str, str]) -> str:
    told = json.dumps([repr(snippet), sorted(versions.items()), engine()])
    return hashlib.sha256(told.encode()).hexdigest()
