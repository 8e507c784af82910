"""Limits of a child: no network, no terminal, no file without end. Needs Python 3.10 and the standard library.

Time, memory and the room of all files together are watched from outside (``labnotes.run.pool``): RLIMIT_AS breaks an
ordinary ``fit`` at 2 GiB, and RLIMIT_DATA ends in a segmentation fault.
"""

from __future__ import annotations

import ctypes
import os
import sys
import tempfile
from pathlib import Path
from typing import Any

from labnotes.run.reap import adopt

FILE_BYTES = 64 * 2**20
"""How large one file may grow that a snippet writes, its standard output included."""

NOT_KEPT = 74
"""The child's exit code where its result cannot be written: the program printed too much, or the disk is full."""

_REACHING_OUT = (
    "socket.connect",
    "socket.getaddrinfo",
    "socket.gethostbyaddr",
    "socket.gethostbyname",
    "socket.sendmsg",
    "socket.sendto",
    "urllib.Request",
)
_NEW_USER, _NEW_NET = 0x10000000, 0x40000000


def confine() -> None:
    """Make this process the head of a group of its own, without a network, and bound the files that it writes."""
    own_group()
    adopt()
    bound_files()
    leave_the_network()
    sys.addaudithook(refuse_network)


def bound_files() -> None:
    """Let no file that this process, or one that it starts, writes grow without end."""
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_FSIZE, (FILE_BYTES, FILE_BYTES))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def refuse_network(event: str, _arguments: tuple[Any, ...]) -> None:
    """An audit hook: raises PermissionError where the program reaches for the network."""
    if event in _REACHING_OUT:
        raise PermissionError(f"a snippet runs without a network ({event})")


def own_group() -> None:
    """Head a process group, so that all that a snippet starts can be ended with it."""
    if hasattr(os, "setsid"):
        os.setsid()


def temporary_files(folder: Path) -> None:
    """Put what is temporary into ``folder``, where it counts, and goes when the run has ended."""
    os.environ["TMPDIR"] = str(folder)
    tempfile.tempdir = None  # it may have been asked for before


def leave_the_network() -> None:
    """Enter an empty network namespace where the kernel allows it; the audit hook holds everywhere."""
    if sys.platform != "linux":
        return
    library = ctypes.CDLL(None, use_errno=True)
    if library.unshare(_NEW_NET) != 0:
        library.unshare(_NEW_USER | _NEW_NET)
