"""Writing files so that a full disk, an interruption or a second command leaves no half of anything."""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path


def write_files(root: Path, texts: Mapping[str, str]) -> None:
    """Write each text to its file below ``root``: all of them, or none where one cannot be written.

    Each is written beside its place, and moved there once all are whole, as moving takes no room. Raises OSError with
    the file's name.
    """
    waiting: dict[Path, Path] = {}
    with alone(root):
        try:
            for file, text in texts.items():
                path = root / file
                beside = path.with_name(f".{path.name}.new")
                waiting[beside] = path
                _write(beside, text, path)
            with undisturbed():
                for beside, path in waiting.items():
                    beside.replace(path)
        finally:
            for beside in waiting:
                beside.unlink(missing_ok=True)


@contextmanager
def alone(root: Path) -> Iterator[None]:
    """Wait until no other command writes below ``root``, and let none do so meanwhile. It cannot be nested."""
    try:
        import fcntl
    except ModuleNotFoundError:  # Windows, where nothing is recorded
        yield
        return
    folder = os.open(root, os.O_RDONLY)
    try:
        with suppress(OSError):  # a disk over a network may know of no locks
            fcntl.flock(folder, fcntl.LOCK_EX)
        yield
    finally:
        os.close(folder)


@contextmanager
def undisturbed() -> Iterator[None]:
    """Ctrl-C, and what else asks a command to end, waits until what was begun is done."""
    if threading.current_thread() is not threading.main_thread():  # no signal disturbs another thread
        yield
        return
    came: list[int] = []
    numbers = [getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)]
    heeded = [number for number in numbers if signal.getsignal(number) not in (signal.SIG_IGN, None)]
    before = {number: signal.signal(number, lambda number, _: came.append(number)) for number in heeded}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
        for number in came:
            signal.raise_signal(number)


def _write(beside: Path, text: str, path: Path) -> None:
    try:
        beside.write_text(text, encoding="utf-8")
    except OSError as error:
        # The system names no file where it is at the end of writing that the disk turns out to be full.
        raise OSError(error.errno, error.strerror, str(path)) from error
