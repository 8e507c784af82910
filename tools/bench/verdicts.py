"""How long after a program was saved its verdict is there: from nothing, and where ``make watch`` runs.

``python -m tools.bench.verdicts <project> <file>`` judges one saved file from nothing, as that is what is measured.
"""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from threading import Timer

from labnotes.failure import Failure, report
from labnotes.project import read_project
from labnotes.read.snippet import read_snippet
from labnotes.run.forks import server
from labnotes.run.pool import run_snippets
from labnotes.watch import judge_saved
from tools.bench.copies import copy_project
from tools.bench.measure import Measured, adopting, measure

SAVED = "snippets/perceptron/layer.py"
"""The program that is saved, with one line more that prints: its output differs, so that it is run twice."""

_MARKER = "# --8<-- [start:"
_PATIENCE_SECONDS = 300.0
_SETTLING_SECONDS = 2.0
"""After it says so, a watch takes note of all files as they are; and nobody saves two files in one second."""


def cold(root: Path, copy: Path, number: int) -> Measured | Failure:
    """Save the program of ``copy`` for the ``number``-th time, and judge it by a process that starts anew."""
    save(copy / SAVED, number)
    command = [sys.executable, "-m", "tools.bench.verdicts", str(copy), SAVED]
    done = measure([command], copy.parent, {**os.environ, "PYTHONPATH": str(root)})
    if done.code or SAVED not in done.said:
        return _failure("a saved program that was not judged", done.said)
    return done


def warm(root: Path, scratch: Path, times: int) -> list[float] | Failure:
    """Save the program ``times`` times while it is watched: seconds until the verdict is printed."""
    copy = scratch / "watched"
    copy_project(root, copy)
    command = [sys.executable, "-m", "labnotes", "watch", "--port", str(_free_port())]
    environment = {**os.environ, "PYTHONPATH": str(copy), "PYTHONUNBUFFERED": "1", "NO_MKDOCS_2_WARNING": "1"}
    pipe = subprocess.PIPE
    with adopting():
        process = subprocess.Popen(
            command, cwd=copy, env=environment, stdout=pipe, stderr=subprocess.STDOUT, text=True, encoding="utf-8"
        )
        patience = Timer(_PATIENCE_SECONDS, process.kill)
        patience.start()
        try:
            return _watched(process, copy / SAVED, times)
        finally:
            patience.cancel()
            process.terminate()  # it ends as by Ctrl-C, with its servers
            process.wait()


def alone(root: Path, times: int) -> list[float]:
    """Seconds that the program itself takes, forked from a server that is warm."""
    snippet, _ = read_snippet(root / SAVED, root)
    return [run.seconds for _ in range(times) for run in run_snippets([snippet], root)]


def _watched(process: subprocess.Popen[str], program: Path, times: int) -> list[float] | Failure:
    assert process.stdout
    lines = iter(process.stdout)
    found = []
    if not _wait(lines, "Watching."):
        return _failure("a watch that did not begin", "it ended")
    for number in range(times):
        time.sleep(_SETTLING_SECONDS)
        started = time.perf_counter()
        save(program, number)
        if not _wait(lines, " in perceptron, "):
            return _failure("a watched program that was not judged", "the watch ended")
        found.append(time.perf_counter() - started)
        _wait(lines, "site/ holds both languages")
    return found


def save(path: Path, number: int) -> None:
    """Put one line more into the last part of a program, another one each time."""
    head, marker, tail = path.read_text(encoding="utf-8").rpartition(_MARKER)
    name, _, rest = tail.partition("\n")
    rows = [row for row in rest.splitlines() if not row.startswith('print("saved')]
    text = "\n".join([f"{head}{marker}{name}", f'print("saved {number}")', *rows]) + "\n"
    path.write_text(text, encoding="utf-8")


def _wait(lines: Iterator[str], words: str) -> bool:
    return any(words in line for line in lines)


def _free_port() -> int:
    with socket.socket() as held:
        held.bind(("127.0.0.1", 0))
        return int(held.getsockname()[1])


def _failure(rule: str, said: str) -> Failure:
    found = "\n".join(said.strip().splitlines()[-12:])
    return Failure("tools/bench/verdicts.py", 0, rule, found, f"failures in {SAVED}", "see what it said")


if __name__ == "__main__":
    server(sys.executable).start()  # it gets ready while the project is read, as in `make record SNIPPET=`
    failures, _ = judge_saved(read_project(Path(sys.argv[1])), {sys.argv[2]})
    print(report(failures))
    server(sys.executable).stop()
