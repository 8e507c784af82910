"""Running the snippets in one environment. What ran is kept, so that an interrupted matrix goes on where it stopped."""

from __future__ import annotations

import hashlib
import json
import sys
import time
from collections.abc import Iterable
from contextlib import suppress
from functools import cache
from pathlib import Path

import labnotes.run
from labnotes.read.snippet import Snippet
from labnotes.record.record import source_hash
from labnotes.run.forks import server
from labnotes.run.pool import run_snippets
from labnotes.run.result import Run, as_data, from_data
from tools.matrix.environments import Environment

FOLDER = Path(".cache/matrix/runs")


def run_in(environment: Environment, snippets: Iterable[Snippet], root: Path, *, again: bool = False) -> dict[str, Run]:
    """A run of each snippet by id; those that ran there before, as they stand, are not run ``again``."""
    file = root / FOLDER / f"{environment.name}.jsonl"
    chosen = list(snippets)
    kept = {} if again else _kept(file, environment)
    runs = {snippet.id: kept[key] for snippet in chosen if (key := _key(snippet)) in kept}
    waiting = [snippet for snippet in chosen if snippet.id not in runs]
    if not waiting:
        return runs
    keys = {snippet.id: _key(snippet) for snippet in waiting}
    file.parent.mkdir(parents=True, exist_ok=True)
    started = time.monotonic()
    with file.open("a", encoding="utf-8") as lines:
        try:
            for run in run_snippets(waiting, root, interpreter=environment.interpreter):
                runs[run.snippet] = run
                # A machine that was busy for a while stops a program that another time comes to its end.
                if not run.accident:
                    data = {"key": keys[run.snippet], "versions": environment.versions, "run": as_data(run)}
                    # A line that was cut off ends here at the latest.
                    lines.write(f"\n{json.dumps(data)}\n")
                    lines.flush()
                _tell(f"  [{len(runs)}/{len(chosen)}, {time.monotonic() - started:.0f} s] {run.snippet} {run.accident}")
        finally:
            server(environment.interpreter).stop()
            _tell("")
    return runs


def _kept(file: Path, environment: Environment) -> dict[str, Run]:
    """What ran in this environment before, by the snippet's id, source and engine. A line that was cut off is none."""
    if not file.is_file():
        return {}
    kept = {}
    for line in file.read_text(encoding="utf-8").splitlines():
        with suppress(ValueError):
            data = json.loads(line)
            if data["versions"] == environment.versions:
                kept[data["key"]] = from_data(data["run"])
    return kept


def _key(snippet: Snippet) -> str:
    return f"{snippet.id} {source_hash(snippet)} {_engine()}"


@cache
def _engine() -> str:
    """The hash of what runs and observes a snippet: another engine may give another run."""
    modules = sorted(Path(labnotes.run.__file__).parent.glob("*.py"))
    return hashlib.sha256(b"".join(module.read_bytes() for module in modules)).hexdigest()[:16]


def _tell(progress: str) -> None:
    """One line that is written over, on a terminal; elsewhere nothing, as the rows are told by themselves."""
    if sys.stderr.isatty():
        print(f"\r{progress[:100]:<100}", end="\n" if not progress else "", file=sys.stderr, flush=True)
