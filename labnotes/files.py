"""Writing files so that a full disk or an interruption leaves what stood before."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path


def write_files(root: Path, texts: Mapping[str, str]) -> None:
    """Write each text to its file below ``root``: all of them, or none where one cannot be written.

    Each is written beside its place, and moved there once all are whole, as moving takes no room. Raises OSError with
    the file's name.
    """
    waiting: dict[Path, Path] = {}
    try:
        for file, text in texts.items():
            path = root / file
            beside = path.with_name(f".{path.name}.new")
            waiting[beside] = path
            _write(beside, text, path)
        for beside, path in waiting.items():
            beside.replace(path)
    finally:
        for beside in waiting:
            beside.unlink(missing_ok=True)


def _write(beside: Path, text: str, path: Path) -> None:
    try:
        beside.write_text(text, encoding="utf-8")
    except OSError as error:
        # The system names no file where it is at the end of writing that the disk turns out to be full.
        raise OSError(error.errno, error.strerror, str(path)) from error
