"""``python -m tools.bench.observing <snippet> …``: each in a forked child, with the probes and without, in turn.

It prints one line for each pair of runs: the snippet, the seconds with, and the seconds without. Without probes the
child is still told where a statement at the top of the program has ended, as it captures what is printed and drawn.
"""

from __future__ import annotations

import ast
import json
import os
import shutil
import sys
import time
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path

from labnotes.read.snippet import Snippet, read_snippet
from labnotes.run import child
from labnotes.run.job import open_job
from labnotes.run.preload import warm
from labnotes.run.probes import PROBE, Site, probe

_TURNS = 3
"""How often each pair is run. What comes first takes turns, too."""

Probe = Callable[[ast.Module], list[Site]]


def main(paths: list[Path]) -> None:
    warm()
    for path in paths:
        snippet, _ = read_snippet(path, path.parents[2])
        for turn in range(_TURNS):
            order = (probe, marks_alone) if turn % 2 else (marks_alone, probe)
            seconds = {each.__name__: _seconds(snippet, path.parents[2], each) for each in order}
            print(json.dumps([snippet.id, seconds["probe"], seconds["marks_alone"]]), flush=True)


def marks_alone(tree: ast.Module) -> list[Site]:
    """Put in what tells the end of each statement at the top, and nothing that looks at a name."""
    sites: list[Site] = []
    body: list[ast.stmt] = []
    for statement in tree.body:
        call = ast.Call(ast.Name(PROBE, ast.Load()), [ast.Constant(len(sites))], [])
        body += [statement, ast.copy_location(ast.Expr(call), statement)]
        sites.append(Site(statement.lineno, True, (), "", statement.end_lineno or statement.lineno))
    tree.body = body
    ast.fix_missing_locations(tree)
    return sites


def _seconds(snippet: Snippet, root: Path, probing: Probe) -> float:
    """From the fork to the end of the child, which writes its result on the way."""
    job = open_job(snippet, root)
    try:
        started = time.perf_counter()
        process = os.fork()
        if not process:
            vars(child)["probe"] = probing  # the child looks it up in its module
            try:
                child.run_job(job.data)
            finally:
                os._exit(1)
        _, status = os.waitpid(process, 0)
        seconds = time.perf_counter() - started
        if status or not (job.scratch / "result.json").is_file():
            sys.exit(f"{snippet.id} did not run: {asdict(job.snippet)}")
        return seconds
    finally:
        shutil.rmtree(job.scratch, ignore_errors=True)


if __name__ == "__main__":
    main([Path(argument) for argument in sys.argv[1:]])
