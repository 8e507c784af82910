"""The server: imports what snippets import once, and forks a child for each job. Needs Python 3.10, as the child does.

It runs as ``python -m labnotes.run.server``, in whichever interpreter the snippets are to be run by. Each line of its
standard input is the path of a ``job.json``; it answers with the child's process id, and tells of each child that has
ended by its process id and its exit code. The end of its input ends it, with all that its children started.
"""

from __future__ import annotations

import json
import os
import select
import shutil
import signal
import traceback
from contextlib import suppress
from pathlib import Path

from labnotes.run.child import run_job
from labnotes.run.preload import warm
from labnotes.run.reap import adopt, go_with, stay, sweep

_POLL_SECONDS = 0.005


def serve() -> None:
    """Fork until the input ends. No thread may be started here, as it would not survive a fork."""
    stay()
    adopt()
    answers = os.dup(1)
    os.dup2(2, 1)
    warm()
    running: dict[int, Path] = {}
    while True:
        for process, code in _ended(running):
            _answer(answers, f"{process} {code}")
        ready, _, _ = select.select([0], [], [], _POLL_SECONDS if running else None)
        # One job is asked for at a time, and its path is far shorter than what a pipe hands on in one piece.
        asked = os.read(0, 2**16) if ready else None
        if asked == b"":
            _end(running)
            os._exit(0)  # taking TensorFlow down in order takes a second, for which whoever stops this one would wait
        if asked and (job := Path(asked.decode().rstrip("\n"))).is_file():
            serving = os.getpid()
            process = os.fork()
            if not process:
                os.close(answers)
                _become(job, serving)
            running[process] = job.parent
            _answer(answers, f"{process}")


def _answer(answers: int, text: str) -> None:
    # Where nobody listens any more, the input has ended, too.
    with suppress(BrokenPipeError):
        os.write(answers, f"{text}\n".encode())


def _become(job: Path, serving: int) -> None:
    """Go on as the child of one job, and never come back."""
    try:
        go_with(serving)
        run_job(json.loads(job.read_text(encoding="utf-8")))
    finally:
        traceback.print_exc()
        os._exit(1)


def _ended(running: dict[int, Path]) -> list[tuple[int, int]]:
    """Each child that has ended, with its exit code; nothing that it started runs any more."""
    found = []
    for process in list(running):
        ended, status = os.waitpid(process, os.WNOHANG)
        if ended:
            del running[process]
            sweep(process, running)
            found.append((process, os.waitstatus_to_exitcode(status)))
    return found


def _end(running: dict[int, Path]) -> None:
    """End what still runs, and remove its folders: whoever would have done so is gone."""
    for process, scratch in running.items():
        os.kill(process, signal.SIGKILL)
        os.waitpid(process, 0)
        sweep(process, running)
        shutil.rmtree(scratch, ignore_errors=True)


if __name__ == "__main__":
    serve()
