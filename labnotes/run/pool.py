"""Running many snippets: forked from a warm server or each in a fresh interpreter, a few at a time, within limits."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Generator, Iterable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import psutil

from labnotes.read.snippet import Snippet
from labnotes.run.forks import Fork, server
from labnotes.run.job import Job, close_job, open_job
from labnotes.run.preload import ENVIRONMENT
from labnotes.run.result import Run

MEMORY_BYTES = 4 * 2**30
"""How much a snippet may keep resident, the processes that it starts included."""

_POLL_SECONDS = 0.01
_WEIGH_SECONDS = 0.25

_MODULES = {"cell": "labnotes.run.cells"}
_OF_THE_MACHINE = ("CUDA_VISIBLE_DEVICES", "MPLBACKEND", "PYTHONHASHSEED")
"""What even a `fresh` snippet is given: the rest of the environment it sets itself."""


@dataclass(frozen=True)
class Limits:
    """``seconds`` overrides each snippet's own limit; ``memory`` is in bytes."""

    seconds: float | None = None
    memory: int = MEMORY_BYTES


@dataclass
class _Child:
    job: Job
    process: Fork | subprocess.Popen[bytes]
    started: float
    weighed: float = 0.0


def run_snippets(
    snippets: Iterable[Snippet],
    root: Path,
    *,
    workers: int = 2,
    fresh: bool = False,
    limits: Limits = Limits(),
    interpreter: str = sys.executable,
) -> Generator[Run, None, None]:
    """Run each snippet and give its run as soon as it ends, in no fixed order.

    A child that hangs, grows, crashes or is killed gives a run with an ``accident``; the others go on. ``fresh``
    starts an interpreter for each, which must give the same. Another ``interpreter`` needs TensorFlow and matplotlib;
    cells need the project's own.
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
                    running.remove(child)
                    _end(child)
                    yield close_job(child.job, accident, child.process.poll())
    finally:
        for child in running:
            _end(child)
            close_job(child.job, "it was interrupted", None)


def _start(job: Job, root: Path, fresh: bool, interpreter: str) -> _Child:
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
            process = subprocess.Popen(
                command, cwd=root, env=environment, stdin=subprocess.DEVNULL, stdout=noise, stderr=noise
            )
        return _Child(job, process, time.monotonic())
    return _Child(job, server(interpreter).fork(job.scratch), time.monotonic())


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
        if _resident(child) > limits.memory:
            return f"it kept more than {limits.memory / 2**20:.0f} MiB in memory"
    return ""


def _resident(child: _Child) -> int:
    total = 0
    for process in _family(child):
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


def _end(child: _Child) -> None:
    """End whatever is left of the child's process group and family, and wait for its head."""
    family = _family(child)  # a kernel leads a group of its own
    if child.process.pid and child.process.pid != os.getpid():
        with suppress(ProcessLookupError, PermissionError):
            os.killpg(child.process.pid, signal.SIGKILL)
    for process in family:
        with suppress(psutil.NoSuchProcess):
            process.kill()
    child.process.wait()
