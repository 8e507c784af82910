"""Reaping: whatever a snippet starts ends with it, in whatever group or session, and whoever had started the snippet.

Linux hands a process whose parent is gone to the nearest ancestor that adopts: the snippet while it runs, then the
server or the guard that started it. Elsewhere its process group is all that is found. Needs Python 3.10 and the
standard library.
"""

from __future__ import annotations

import ctypes
import os
import shutil
import signal
import sys
import time
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import Optional

_POLL_SECONDS = 0.01
_SET_DEATH_SIGNAL, _SET_CHILD_SUBREAPER = 1, 36
_ASKED_TO_END = ("SIGINT", "SIGTERM", "SIGHUP")


def adopt() -> None:
    """Let the orphans among this process's descendants become its children."""
    _control(_SET_CHILD_SUBREAPER, 1)


def stay() -> None:
    """Let no signal that reaches a whole terminal end this process: it ends once whoever started it has."""
    for name in _ASKED_TO_END:
        signal.signal(getattr(signal, name), signal.SIG_IGN)


def go_with(parent: int) -> None:
    """End when ``parent``, which forked this process, does; and let signals do what they do in any program."""
    for name in _ASKED_TO_END:
        signal.signal(getattr(signal, name), signal.SIG_DFL)
    signal.signal(signal.SIGINT, signal.default_int_handler)
    _control(_SET_DEATH_SIGNAL, signal.SIGKILL)
    if os.getppid() != parent:
        os._exit(1)


def sweep(leader: int, kept: Iterable[int] = ()) -> None:
    """End the process group that ``leader`` led, and every child of this process but those ``kept``."""
    with suppress(ProcessLookupError, PermissionError):
        os.killpg(leader, signal.SIGKILL)
    spared = set(kept)
    while strays := _children() - spared:
        for stray in strays:
            try:
                os.kill(stray, signal.SIGKILL)
            except PermissionError:  # it runs as somebody else
                spared.add(stray)
            else:
                os.waitpid(stray, 0)


def guard(starter: int, scratch: Path) -> None:
    """Go on as a child. The process that was called stays, ends as the child does, and leaves nothing of it behind.

    SIGTERM to the process that stays ends both; so does the end of ``starter``, and then ``scratch`` goes, too.
    """
    import resource

    adopt()
    stay()
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    asked: list[int] = []
    signal.signal(signal.SIGTERM, lambda number, _: asked.append(number))
    parent, guarding = os.getppid(), os.getpid()
    child = os.fork()
    if not child:
        go_with(guarding)
        return
    status = None
    while status is None:
        abandoned = os.getppid() != parent or not _is_there(starter)
        if asked or abandoned:
            os.kill(child, signal.SIGKILL)
        time.sleep(_POLL_SECONDS)
        status = _ended(child)
    sweep(child)
    if abandoned:
        shutil.rmtree(scratch, ignore_errors=True)
    if status < 0:
        with suppress(OSError):  # SIGKILL takes no other way
            signal.signal(-status, signal.SIG_DFL)
        os.kill(os.getpid(), -status)
    os._exit(status)


def _ended(child: int) -> Optional[int]:
    ended, status = os.waitpid(child, os.WNOHANG)
    return os.waitstatus_to_exitcode(status) if ended else None


def _is_there(process: int) -> bool:
    with suppress(PermissionError):  # it runs as somebody else
        try:
            os.kill(process, 0)
        except ProcessLookupError:
            return False
    return True


def _children() -> set[int]:
    path = Path(f"/proc/self/task/{os.getpid()}/children")
    return set(map(int, path.read_text(encoding="ascii").split())) if path.is_file() else set()


def _control(option: int, value: int) -> None:
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(option, *map(ctypes.c_ulong, (value, 0, 0, 0)))
