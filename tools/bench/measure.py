"""Measuring: how long commands take, how much the processors work for them, and how much memory they hold at once."""

from __future__ import annotations

import ctypes
import os
import resource
import statistics
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

import psutil

_WEIGH_SECONDS = 0.1
_GRACE_SECONDS = 5.0
_ADOPT = 36
"""PR_SET_CHILD_SUBREAPER: what a child leaves behind becomes a child of this process, and is counted and ended too."""


@dataclass(frozen=True)
class Measured:
    """Seconds by the clock, seconds of all processors (user and system), and the peak of memory in MiB (0: not
    weighed) of all the processes that the commands start; and what the commands said."""

    wall: float
    cpu: float
    memory: float = 0.0
    code: int = 0
    said: str = ""


def measure(
    commands: Sequence[Sequence[str]], folder: Path, environment: Mapping[str, str], *, weigh: bool = False
) -> Measured:
    """Run the commands one after the other in ``folder``, until one fails. No process of theirs is left.

    Weighing takes time of its own (the kernel adds up a process's pages in some 10 ms), so that the times of a run that
    is weighed are not to be used.
    """
    said = folder / "said.txt"
    code = 0
    before = _cpu()
    with adopting():
        started = time.perf_counter()
        scale = _Scale() if weigh else None
        try:
            with said.open("wb") as output:
                for command in commands:
                    code = _run(command, folder, environment, output.fileno())
                    if code:
                        break
            wall = time.perf_counter() - started
        finally:
            peak = scale.peak() if scale else 0.0
    return Measured(wall, _cpu() - before, peak, code, said.read_text(encoding="utf-8", errors="replace"))


def median(runs: Sequence[Measured]) -> Measured:
    """The median of each figure by itself. Times come from the runs that were not weighed, memory from the others."""
    timed = [run for run in runs if not run.memory] or runs
    weighed = [run.memory for run in runs if run.memory] or [0.0]
    wall = statistics.median(run.wall for run in timed)
    return Measured(wall, statistics.median(run.cpu for run in timed), statistics.median(weighed))


@contextmanager
def adopting() -> Iterator[None]:
    """What is started meanwhile and left running is ended in the end, once it had a moment to end by itself.

    Linux lets this process adopt what has lost its parent, so that it is found and its time is counted.
    """
    before = set(_children())
    _adopt(True)
    try:
        yield
        until = time.monotonic() + _GRACE_SECONDS
        while set(_children()) - before and time.monotonic() < until:
            _reap(before)
            time.sleep(0.01)
    finally:
        while left := set(_children()) - before:
            for process in left:
                with suppress(psutil.NoSuchProcess):
                    process.kill()
            psutil.wait_procs(left, timeout=_GRACE_SECONDS)
            _reap(before)
        _adopt(False)


def _run(command: Sequence[str], folder: Path, environment: Mapping[str, str], output: int) -> int:
    null = subprocess.DEVNULL
    process = subprocess.Popen(command, cwd=folder, env=dict(environment), stdin=null, stdout=output, stderr=output)
    return process.wait()


def _children() -> list[psutil.Process]:
    return list(psutil.Process().children(recursive=True))


def _adopt(on: bool) -> None:
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_ADOPT, int(on), 0, 0, 0)


def _reap(others: set[psutil.Process]) -> None:
    """Take note of the adopted ones that have ended: no one else waits for them."""
    for process in set(_children()) - others:
        with suppress(psutil.NoSuchProcess, ChildProcessError):
            if process.status() == psutil.STATUS_ZOMBIE:
                os.waitpid(process.pid, os.WNOHANG)


def _cpu() -> float:
    """What ended children, and those whom they waited for, have used."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


class _Scale:
    """A thread that weighs all children of this process again and again.

    Where the kernel tells (Linux), a page that several processes share is divided among them: the sum of what is
    resident would count TensorFlow's code once for each.
    """

    def __init__(self) -> None:
        self._peak = 0.0
        self._done = threading.Event()
        self._thread = threading.Thread(target=self._weigh, daemon=True)
        self._thread.start()

    def peak(self) -> float:
        self._done.set()
        self._thread.join()
        return self._peak

    def _weigh(self) -> None:
        while not self._done.wait(_WEIGH_SECONDS):
            total = sum(_bytes(process) for process in _children())
            self._peak = max(self._peak, total / 2**20)


def _bytes(process: psutil.Process) -> int:
    with suppress(psutil.Error):
        memory = process.memory_full_info()
        return int(getattr(memory, "pss", memory.rss))
    return 0
