"""Running many snippets: forked from a warm server or each in a fresh interpreter, a few at a time, within limits."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Generator, Iterable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

import psutil

from labnotes.files import undisturbed
from labnotes.read.snippet import Snippet
from labnotes.run.forks import Fork, server
from labnotes.run.job import Job, close_job, occupied, open_job
from labnotes.run.preload import ENVIRONMENT
from labnotes.run.result import Run

MEMORY_BYTES = 4 * 2**30
"""How much a snippet may keep resident, the processes that it starts included."""

FOLDER_BYTES = 256 * 2**20
"""How much room all the files may take that a snippet writes where it runs, its standard output included."""

WORKERS = (os.cpu_count() or 1) + 1
"""How many snippets run at a time: one more than there are cores, as a child that starts or ends often waits."""

_POLL_SECONDS = 0.01
_WEIGH_SECONDS = 0.25

_MODULES = {"cell": "labnotes.run.cells"}
_OF_THE_MACHINE = ("CUDA_VISIBLE_DEVICES", "MPLBACKEND", "PYTHONHASHSEED")
"""What even a `fresh` snippet is given: the rest of the environment it sets itself."""


@dataclass(frozen=True)
class Limits:
    """``seconds`` overrides each snippet's own limit; ``memory`` and ``folder`` are in bytes."""

    seconds: float | None = None
    memory: int = MEMORY_BYTES
    folder: int = FOLDER_BYTES


@dataclass
class _Child:
    job: Job
    process: Fork | subprocess.Popen[bytes]
    started: float
    weighed: float
    family: list[psutil.Process] = field(default_factory=list)


def run_snippets(
    snippets: Iterable[Snippet],
    root: Path,
    *,
    workers: int = WORKERS,
    fresh: bool = False,
    limits: Limits = Limits(),
    interpreter: str = sys.executable,
) -> Generator[Run, None, None]:
    """Run each snippet and give its run as soon as it ends, in no fixed order.

    A child that hangs, grows, crashes or is killed gives a run with an ``accident``; the others go on. Where their
    server is killed, what it had forked starts once more. ``fresh`` starts an interpreter for each, which must give
    the same. Another ``interpreter`` needs TensorFlow and matplotlib; cells need the project's own.
    """
    waiting = [snippet for snippet in snippets if snippet.runs]
    waiting.sort(key=lambda snippet: snippet.kind == "plain")  # what starts slowly starts first
    running: list[_Child] = []
    try:
        while waiting or running:
            while waiting and len(running) < workers:
                running.append(_start(open_job(waiting.pop(0), root), root, fresh, interpreter))
            time.sleep(_POLL_SECONDS)
            for child in list(running):
                accident = _overstepped(child, limits)
                if accident or child.process.poll() is not None:
                    _end(child)
                    run = close_job(child.job, accident, child.process.poll())
                    running.remove(child)
                    if run.accident and not accident and _lost(child):
                        # Without a server this time, as it may be the snippet that killed it.
                        running.append(_start(open_job(child.job.snippet, root), root, True, interpreter))
                    else:
                        yield run
    finally:
        with undisturbed():  # by a second Ctrl-C
            for child in running:
                _end(child)
                close_job(child.job, "it was interrupted", None)


def _start(job: Job, root: Path, fresh: bool, interpreter: str) -> _Child:
    try:
        process, now = _process(job, root, fresh, interpreter), time.monotonic()
        return _Child(job, process, started=now, weighed=now)
    except BaseException:
        close_job(job, "it was interrupted", None)
        raise


def _process(job: Job, root: Path, fresh: bool, interpreter: str) -> Fork | subprocess.Popen[bytes]:
    if fresh or job.snippet.kind in ("fresh", "cell"):
        keep = _OF_THE_MACHINE if job.snippet.kind == "fresh" else tuple(ENVIRONMENT)
        environment = {
            **{name: value for name, value in os.environ.items() if name not in ENVIRONMENT},
            **{name: ENVIRONMENT[name] for name in keep},
            "PYTHONPATH": str(_package_root()),
        }
        module = _MODULES.get(job.snippet.kind, "labnotes.run.child")
        command = [interpreter, "-m", module, str(job.scratch / "job.json")]
        with (job.scratch / "stderr").open("wb") as noise:
            return subprocess.Popen(
                command, cwd=root, env=environment, stdin=subprocess.DEVNULL, stdout=noise, stderr=noise
            )
    return server(interpreter).fork(job.scratch)


def _package_root() -> Path:
    return Path(__file__).parents[2]


def _overstepped(child: _Child, limits: Limits) -> str:
    """Which limit the child has overstepped, "" for none."""
    now = time.monotonic()
    seconds = limits.seconds or child.job.snippet.seconds
    if now - child.started > seconds:
        return f"it ran for more than {seconds:g} s"
    if now - child.weighed > _WEIGH_SECONDS:
        child.weighed = now
        child.family = _family(child)
        if _resident(child) > limits.memory:
            return f"it kept more than {limits.memory / 2**20:.0f} MiB in memory"
        if occupied(child.job) > limits.folder:
            return f"it wrote more than {limits.folder / 2**20:.0f} MiB into its folder"
    return ""


def _resident(child: _Child) -> int:
    total = 0
    for process in child.family:
        with suppress(psutil.NoSuchProcess, psutil.AccessDenied):
            total += process.memory_info().rss
    return total


def _family(child: _Child) -> list[psutil.Process]:
    """The child's process and all that it started, in whatever group; none once it has ended."""
    with suppress(psutil.NoSuchProcess):
        if child.process.poll() is None:
            head = psutil.Process(child.process.pid)
            return [head, *head.children(recursive=True)]
    return []


def _lost(child: _Child) -> bool:
    return isinstance(child.process, Fork) and child.process.lost


def _end(child: _Child) -> None:
    """End whatever is left of the child and of all that it started, and wait for it."""
    family = [*_family(child), *child.family]
    child.process.terminate()  # whoever started it ends what it leaves behind
    child.process.wait()
    # Where that one was killed itself, or where no process adopts another, this is what is known of them.
    for process in family:
        with suppress(psutil.NoSuchProcess):
            process.kill()
