"""Environments: made by nox with uv, one after another, and kept below ``.cache/matrix/environments``."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from labnotes.failure import Failure

FOLDER = Path(".cache/matrix/environments")


@dataclass(frozen=True)
class Environment:
    """A TensorFlow to run snippets with. ``versions`` by package name, ``python`` (as ``3.11``) included."""

    name: str
    interpreter: str
    versions: Mapping[str, str]


def environment(name: str, python: Path, root: Path, *, renew: bool = False) -> Environment | Failure:
    """The environment that the session ``name`` of the noxfile makes with ``python``.

    One that stands is taken as it is, unless ``renew`` says to look for newer packages.
    """
    beside = root / FOLDER / f"{name}.json"
    if renew:
        beside.unlink(missing_ok=True)
    if not beside.is_file():
        told = _make(name, python, beside, root)
        if not beside.is_file():
            expected = "one in which TensorFlow and Keras can be imported"
            mend = "see to the network and the disk, or correct the release in the table"
            return Failure("tools/matrix/rows.py", 0, "an environment that cannot be made", told, expected, mend)
    data = json.loads(beside.read_text(encoding="utf-8"))
    return Environment(name, data["interpreter"], data["versions"])


def _make(name: str, python: Path, beside: Path, root: Path) -> str:
    noxfile = str(root / "tools" / "matrix" / "noxfile.py")
    command = [sys.executable, "-m", "nox", "--noxfile", noxfile, "--session", name]
    command += ["--envdir", str(root / FOLDER), "--download-python", "never", "--", str(beside)]
    # nox and uv look for the interpreter by its name, and uv stands beside this one.
    path = os.pathsep.join([str(python.parent), str(Path(sys.executable).parent), os.environ.get("PATH", "")])
    environment = {**os.environ, "PATH": path, "TF_CPP_MIN_LOG_LEVEL": "3", "PYTHONPATH": str(root)}
    done = subprocess.run(command, cwd=root, env=environment, capture_output=True, text=True, check=False)
    return "\n".join((done.stdout + done.stderr).strip().splitlines()[-12:])
