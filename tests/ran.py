"""The runs of the snippets below ``fixtures/snippets``: started once, all together, for all tests that look at them."""

from __future__ import annotations

import tempfile
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import psutil

from labnotes.project import read_snippets
from labnotes.read.snippet import Snippet
from labnotes.run.pool import Limits, run_snippets
from labnotes.run.result import Observation, Run

ROOT = Path(__file__).parent / "fixtures" / "snippets"

SLEEPERS = "987.5"
"""What the programs that snippets leave behind are told, to be known by."""

_MEMORY = 3 * 2**29


@dataclass(frozen=True)
class Batch:
    """``scratch`` is what the runs left in the folder of temporary files, ``sleepers`` the processes that remain."""

    runs: dict[str, Run]
    scratch: tuple[str, ...]
    sleepers: tuple[int, ...]


@cache
def batch() -> Batch:
    """Run every fixture snippet, two at a time."""
    before = scratch()
    runs = {run.snippet: run for run in run_snippets(snippets().values(), ROOT, limits=Limits(memory=_MEMORY))}
    return Batch(runs, tuple(sorted(scratch() - before)), sleepers())


@cache
def snippets() -> dict[str, Snippet]:
    found, failures = read_snippets(ROOT)
    # The fixtures show what may go wrong, so not all of them keep to the form of a page's snippets.
    assert found, failures
    return found


def ran(snippet: str) -> Run:
    return batch().runs[snippet]


def seen(run: Run, part: str, name: str) -> list[Observation]:
    """The observations of one name in one part, by line."""
    return [observation for observation in run.parts[part].observations if observation.name == name]


def last(run: Run, part: str, name: str) -> Observation:
    found = seen(run, part, name)
    names = sorted({observation.name for observation in run.parts[part].observations})
    assert found, f"{name} was not observed, but {names} were"
    return found[-1]


def scratch() -> set[str]:
    """The scratch folders of runs of these fixtures; other runs on the machine have theirs."""
    found = set()
    for path in Path(tempfile.gettempdir()).glob("labnotes-*/job.json"):
        with suppress(FileNotFoundError):
            if str(ROOT) in path.read_text(encoding="utf-8"):
                found.add(path.parent.name)
    return found


def sleepers() -> tuple[int, ...]:
    arguments = psutil.process_iter(["cmdline"])
    return tuple(process.pid for process in arguments if SLEEPERS in (process.info["cmdline"] or []))
