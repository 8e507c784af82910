"""The Pythons of this machine: those on the path, pyenv's, and those that uv keeps."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path


def interpreters(wanted: Iterable[str]) -> dict[str, Path]:
    """The interpreter of each wanted version (as ``3.12``) that can be found and that starts."""
    found = {}
    for version in wanted:
        started = (path for path in _candidates(version) if _version(path) == version)
        path = next(started, None)
        if path:
            found[version] = path
    return found


def _candidates(version: str) -> Iterator[Path]:
    on_path = shutil.which(f"python{version}")
    if on_path:
        yield Path(on_path)
    pyenv = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv"))
    yield from sorted(pyenv.glob(f"versions/{version}.*/bin/python{version}"), reverse=True)
    asked = subprocess.run(
        [sys.executable, "-m", "uv", "python", "find", "--managed-python", "--no-python-downloads", version],
        capture_output=True,
        text=True,
        check=False,
    )
    if asked.returncode == 0:
        yield Path(asked.stdout.strip())


def _version(interpreter: Path) -> str:
    """What it says itself: pyenv puts names on the path that stand for nothing."""
    code = "import sys; print('%d.%d' % sys.version_info[:2])"
    told = subprocess.run([interpreter, "-c", code], capture_output=True, text=True, check=False)
    return told.stdout.strip()
