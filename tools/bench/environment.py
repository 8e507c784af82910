"""The environment of the contenders: made once by uv below ``.cache/bench``, beside the project's own packages."""

from __future__ import annotations

import hashlib
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

from labnotes.failure import Failure

FOLDER = Path(".cache/bench/environment")
REQUIREMENTS = Path("tools/bench/requirements.txt")


def environment(root: Path) -> Path | Failure:
    """Its interpreter. It is made anew where the list of :data:`REQUIREMENTS` has changed."""
    folder = root / FOLDER
    wanted = hashlib.sha256(
        f"{sys.executable}\n{(root / REQUIREMENTS).read_text(encoding='utf-8')}".encode()
    ).hexdigest()
    seal = folder / "made"
    interpreter = folder / "bin" / "python"
    if not seal.is_file() or seal.read_text(encoding="utf-8") != wanted:
        told = _make(folder, interpreter, root)
        if told:
            expected = "an environment with the packages listed there"
            mend = "see to the network and the disk, then call make bench again"
            return Failure(str(REQUIREMENTS), 0, "an environment that cannot be made", told, expected, mend)
        seal.write_text(wanted, encoding="utf-8")
    return interpreter


def _make(folder: Path, interpreter: Path, root: Path) -> str:
    """What went wrong, "" for nothing."""
    shutil.rmtree(folder, ignore_errors=True)
    uv = [sys.executable, "-m", "uv"]
    told = _call([*uv, "venv", "--python", sys.executable, str(folder)], root)
    if told:
        return told
    # TensorFlow is large: a path file lets the project's packages be found without installing them twice.
    site = next(folder.glob("lib/python*/site-packages"))
    (site / "project.pth").write_text(sysconfig.get_path("purelib") + "\n", encoding="utf-8")
    return _call([*uv, "pip", "install", "--python", str(interpreter), "--no-deps", "-r", str(REQUIREMENTS)], root)


def _call(command: list[str], root: Path) -> str:
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)
    return "\n".join((done.stdout + done.stderr).strip().splitlines()[-12:]) if done.returncode else ""
