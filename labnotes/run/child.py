"""The child: runs one snippet and writes what it gave to a file. Needs Python 3.10, TensorFlow and matplotlib.

Forked from the server it finds TensorFlow imported; as ``python -m labnotes.run.child <job.json>`` it starts fresh.
"""

from __future__ import annotations

import ast
import json
import os
import sys
import time
import traceback
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Optional

from labnotes.run.capture import Capture, redirect
from labnotes.run.limits import NOT_KEPT, confine, temporary_files
from labnotes.run.observe import Observer
from labnotes.run.probes import PROBE, probe
from labnotes.run.result import Observation, PartResult, Raised, Run, as_data


def run_job(job: Mapping[str, Any]) -> None:
    """Run ``job`` (see ``labnotes.run.job``) in its empty folder and write ``result.json`` beside that."""
    scratch = Path(job["scratch"])
    confine()
    redirect(scratch / "stdout", scratch / "stderr")
    temporary_files(scratch / "tmp")
    os.chdir(scratch / "empty")
    process = os.getpid()
    run = _run(job, scratch)
    if os.getpid() != process:
        os._exit(0)  # the program forked: what it gave is the first one's to tell
    done = scratch / "result.part"
    try:
        done.write_text(json.dumps(as_data(run)), encoding="utf-8")
        done.rename(scratch / "result.json")
    except OSError:
        os._exit(NOT_KEPT)
    # Threads that the snippet left behind, or exit handlers, have no say in how the run ends.
    os._exit(0)


def _run(job: Mapping[str, Any], scratch: Path) -> Run:
    parts = [(name, first, last) for name, first, last in job["parts"]]
    tree = ast.parse(job["text"], job["file"])
    last_lines = {name: max((n.lineno for n in tree.body if n.lineno <= last), default=0) for name, _, last in parts}
    capture = Capture(job["file"], parts, scratch / "stdout", last_lines)
    program: dict[str, Any] = {"__name__": "__main__", "__file__": job["file"]}
    observer = Observer(probe(tree), capture.finished)
    program[PROBE] = observer
    capture.start()
    started = time.perf_counter()
    # Without `dont_inherit` the snippet would be compiled under this module's own `from __future__`.
    code = compile(tree, job["file"], "exec", dont_inherit=True)
    raised = _execute(code, program, capture)
    seconds = time.perf_counter() - started
    sys.stdout.flush()
    sys.stderr.flush()
    return Run(
        snippet=job["id"],
        parts=_by_part(parts, capture, observer.observations()),
        raised=raised,
        stderr=(scratch / "stderr").read_text(encoding="utf-8", errors="replace"),
        seconds=seconds,
    )


def _execute(code: Any, program: dict[str, Any], capture: Capture) -> Optional[Raised]:
    try:
        exec(code, program)
    except BaseException as error:  # whatever ends a snippet, sys.exit included, is its result
        line = _top_line(error, capture.file)
        # Drawing is over: it may be what raised.
        capture.printed(line)
        first = capture.part_of(line)
        start = next((first_line for name, first_line, _ in capture.parts if name == first), 1)
        return Raised(type(error).__name__, str(error), first, line - start + 1 if first else line)
    return None


def _top_line(error: BaseException, file: str) -> int:
    lines = [entry.lineno for entry in traceback.extract_tb(error.__traceback__) if entry.filename == file]
    return next((line for line in lines if line), 0)


def _by_part(
    parts: list[tuple[str, int, int]], capture: Capture, observations: list[Observation]
) -> dict[str, PartResult]:
    printed = capture.output()
    results = {}
    for name, first, last in parts:
        warned = [(w, line) for part, w in capture.warned if part == name for line in (w.line - first + 1,)]
        results[name] = PartResult(
            stdout=printed.get(name, ""),
            figures=tuple(capture.figures.get(name, ())),
            warnings=tuple(type(w)(line, w.category, w.message) for w, line in warned),
            logs=tuple(text for part, text in capture.logged if part == name),
            observations=tuple(
                Observation(o.line - first + 1, o.name, o.last, o.first, o.before, o.times)
                for o in observations
                if first <= o.line <= last
            ),
        )
    return results


if __name__ == "__main__":
    from labnotes.run.preload import prepare
    from labnotes.run.reap import guard

    given = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    guard(given["starter"], Path(given["scratch"]))
    prepare()
    # What starting up said is not the snippet's.
    run_job(given)
