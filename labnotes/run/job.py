"""A job: one snippet on its way to a child, with a scratch folder of its own."""

from __future__ import annotations

import json
import os
import shutil
import signal
import tempfile
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from labnotes.read.snippet import Snippet
from labnotes.run.limits import FILE_BYTES, NOT_KEPT
from labnotes.run.places import as_shown
from labnotes.run.result import Run, from_data

_BLOCK = 512
"""The unit of ``st_blocks``, whatever the file system."""

_LEAST = 4096
"""What a file is counted by at least: empty ones fill a disk as well."""


@dataclass(frozen=True)
class Job:
    """``scratch`` holds ``empty`` (where the snippet runs), ``tmp`` (where it puts what is temporary), its output, and
    at the end ``result.json``."""

    snippet: Snippet
    scratch: Path
    data: Mapping[str, Any]


def open_job(snippet: Snippet, root: Path) -> Job:
    """Make the scratch folder for a run of ``snippet``. Raises OSError where the disk is full."""
    scratch = Path(tempfile.mkdtemp(prefix="labnotes-"))
    data = {
        "id": snippet.id,
        "file": str(root / snippet.file),
        "text": snippet.text,
        "parts": [(part.name, part.first, part.last) for part in snippet.parts],
        "scratch": str(scratch),
        "seconds": snippet.seconds,
        "starter": os.getpid(),
    }
    try:
        (scratch / "empty").mkdir()
        (scratch / "tmp").mkdir()
        (scratch / "job.json").write_text(json.dumps(data), encoding="utf-8")
    except OSError:
        shutil.rmtree(scratch, ignore_errors=True)
        raise
    return Job(snippet, scratch, data)


def occupied(job: Job) -> int:
    """How much room on the disk the files of the run take, in bytes."""
    total = 0
    for folder, _, names in os.walk(job.scratch):
        for name in names:
            with suppress(OSError):
                total += max(Path(folder, name).lstat().st_blocks * _BLOCK, _LEAST)
    return total


def close_job(job: Job, accident: str, exit_code: int | None) -> Run:
    """What the job gave. Where no result was written, the run's accident says what the child came to."""
    result = job.scratch / "result.json"
    try:
        if not accident and result.is_file():
            run = from_data(json.loads(result.read_text(encoding="utf-8")))
            return as_shown(run, job.snippet, job.data["file"])
        told = "\n".join(filter(None, (_tail(job.scratch / name) for name in ("stdout", "stderr"))))
        return Run(job.snippet.id, accident=accident or _ending(exit_code), stderr=told)
    finally:
        shutil.rmtree(job.scratch, ignore_errors=True)


def _ending(exit_code: int | None) -> str:
    if exit_code is not None and exit_code < 0:
        return f"it was ended by {signal.Signals(-exit_code).name}"
    if exit_code == NOT_KEPT:
        return f"what it gave cannot be kept: it printed more than {FILE_BYTES // 2**20} MiB, or the disk is full"
    return f"it left its interpreter with exit code {exit_code} before it was done"


def _tail(path: Path, size: int = 2000) -> str:
    if not path.is_file():
        return ""
    with path.open("rb") as file:
        file.seek(max(0, path.stat().st_size - size))
        return file.read().decode("utf-8", "replace").rstrip()
