"""The server: imports what snippets import once, and forks a child for each job. Needs Python 3.10, as the child does.

It runs as ``python -m labnotes.run.server``, in whichever interpreter the snippets are to be run by. Each line of its
standard input is the path of a ``job.json``; it answers with the child's process id, and writes how the child ended
beside the job, as ``exit``. The end of its input ends it.
"""

from __future__ import annotations

import json
import os
import select
import signal
import traceback
from contextlib import suppress
from pathlib import Path

from labnotes.run.child import run_job
from labnotes.run.preload import warm

_POLL_SECONDS = 0.005


def serve() -> None:
    """Fork until the input ends. No thread may be started here, as it would not survive a fork."""
    # Ctrl-C reaches every process of the terminal: whoever started the server ends it, by closing its input.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    answers = os.dup(1)
    os.dup2(2, 1)
    warm()
    running: dict[int, Path] = {}
    while True:
        _reap(running)
        ready, _, _ = select.select([0], [], [], _POLL_SECONDS if running else None)
        # One job is asked for at a time, and its path is far shorter than what a pipe hands on in one piece.
        asked = os.read(0, 2**16) if ready else None
        if asked == b"":
            return
        if asked:
            job = Path(asked.decode().rstrip("\n"))
            process = os.fork()
            if not process:
                os.close(answers)
                _become(job)
            running[process] = job.parent
            os.write(answers, f"{process}\n".encode())


def _become(job: Path) -> None:
    """Go on as the child of one job, and never come back."""
    signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        run_job(json.loads(job.read_text(encoding="utf-8")))
    finally:
        traceback.print_exc()
        os._exit(1)


def _reap(running: dict[int, Path]) -> None:
    """Tell how each child ended that has. Its folder is gone where nobody waits for it any more."""
    for process, scratch in list(running.items()):
        ended, status = os.waitpid(process, os.WNOHANG)
        if ended:
            del running[process]
            beside = scratch / "exit.part"
            with suppress(OSError):
                beside.write_text(str(os.waitstatus_to_exitcode(status)), encoding="utf-8")
                beside.rename(scratch / "exit")


if __name__ == "__main__":
    serve()
