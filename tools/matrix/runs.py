"""Running the snippets in one environment. What ran is kept, so that an interrupted matrix goes on where it stopped."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterable
from pathlib import Path

from labnotes.read.snippet import Snippet
from labnotes.run.forks import server
from labnotes.run.kept import kept_runs, run_and_keep
from labnotes.run.result import Run
from tools.matrix.environments import Environment

FOLDER = Path(".cache/matrix/runs")


def run_in(environment: Environment, snippets: Iterable[Snippet], root: Path, *, again: bool = False) -> dict[str, Run]:
    """A run of each snippet by id; those that ran there before, as they stand, are not run ``again``."""
    file = root / FOLDER / f"{environment.name}.jsonl"
    chosen = list(snippets)
    runs = {} if again else kept_runs(chosen, file, environment.versions)
    waiting = [snippet for snippet in chosen if snippet.id not in runs]
    started = time.monotonic()
    try:
        for run in run_and_keep(waiting, root, file, environment.versions, interpreter=environment.interpreter):
            runs[run.snippet] = run
            _tell(f"  [{len(runs)}/{len(chosen)}, {time.monotonic() - started:.0f} s] {run.snippet} {run.accident}")
    finally:
        server(environment.interpreter).stop()
        _tell("")
    return runs


def _tell(progress: str) -> None:
    """One line that is written over, on a terminal; elsewhere nothing, as the rows are told by themselves."""
    if sys.stderr.isatty():
        print(f"\r{progress[:100]:<100}", end="\n" if not progress else "", file=sys.stderr, flush=True)
