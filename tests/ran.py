"""The runs of the snippets below ``fixtures/snippets``: started once, all together, for all tests that look at them."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import psutil
import pytest

from labnotes.project import read_snippets
from labnotes.read.snippet import Snippet
from labnotes.run.pool import Limits, run_snippets
from labnotes.run.result import Observation, Run

ROOT = Path(__file__).parent / "fixtures" / "snippets"

_MEMORY = 3 * 2**29
_ACCIDENTS = "accidents/"


@dataclass(frozen=True)
class Batch:
    """``scratch`` is what the runs left in the folder of temporary files, ``processes`` what they left running."""

    runs: dict[str, Run]
    scratch: tuple[str, ...]
    processes: tuple[int, ...]


def batch_of(snippet: str) -> Batch:
    """The batch that ``snippet`` ran in: all accidents are one, all others another."""
    return _batch(snippet.startswith(_ACCIDENTS))


@cache
def _batch(accidents: bool) -> Batch:
    """Run every fixture snippet of one kind or the other, four at a time: most of what takes long only waits."""
    chosen = [snippet for name, snippet in snippets().items() if name.startswith(_ACCIDENTS) == accidents]
    limits = Limits(memory=_MEMORY)
    with own_folder() as folder:
        runs = {run.snippet: run for run in run_snippets(chosen, ROOT, workers=4, limits=limits)}
        return Batch(runs, scratch(folder), processes(folder))


@cache
def snippets() -> dict[str, Snippet]:
    found, failures = read_snippets(ROOT)
    # The fixtures show what may go wrong, so not all of them keep to the form of a page's snippets.
    assert found, failures
    return found


def ran(snippet: str) -> Run:
    return batch_of(snippet).runs[snippet]


def seen(run: Run, part: str, name: str) -> list[Observation]:
    """The observations of one name in one part, by line."""
    return [observation for observation in run.parts[part].observations if observation.name == name]


def last(run: Run, part: str, name: str) -> Observation:
    found = seen(run, part, name)
    names = sorted({observation.name for observation in run.parts[part].observations})
    assert found, f"{name} was not observed, but {names} were"
    return found[-1]


@contextmanager
def own_folder() -> Iterator[Path]:
    """A folder of temporary files that nothing else on the machine uses: who leaves what behind can be told by it."""
    with tempfile.TemporaryDirectory(prefix="tests-") as folder, pytest.MonkeyPatch.context() as patch:
        patch.setattr(tempfile, "tempdir", folder)
        patch.setenv("TMPDIR", folder)
        yield Path(folder)


def scratch(folder: Path) -> tuple[str, ...]:
    """The scratch folders that runs have there."""
    return tuple(sorted(path.name for path in folder.glob("labnotes-*")))


def processes(folder: Path) -> tuple[int, ...]:
    """The processes at work there, whoever started them; a folder may be gone that a process still stands in."""
    return _where(lambda process: process.cwd().startswith(f"{folder.resolve()}/"))


def started_for(folder: Path) -> tuple[int, ...]:
    """The processes that were started to keep temporary files there, and what these started."""
    return _where(lambda process: process.environ().get("TMPDIR", "").startswith(str(folder)))


def _where(wanted: Callable[[psutil.Process], bool]) -> tuple[int, ...]:
    found = []
    for process in psutil.process_iter():
        with suppress(psutil.Error):  # it has ended, or may not be looked at
            if wanted(process):
                found.append(process.pid)
    return tuple(found)
