"""What nox makes: one environment for each row, and one with the newest of everything, prereleases too.

Each is kept below the folder that nox is given by ``--envdir``. When TensorFlow and Keras could be imported there, the
file that is given behind ``--`` says which versions it holds, and by which interpreter a snippet is run in it.
"""

from __future__ import annotations

import platform
import sys
from pathlib import Path

import nox

from tools.matrix.rows import RELEASES, Row, rows

NEWEST = "newest"
"""The session of the newest of everything."""

_TENSORFLOW = "tensorflow-cpu" if (sys.platform, platform.machine()) == ("linux", "x86_64") else "tensorflow"
"""The build without a graphics card's libraries is a third as large, where there is one."""

nox.options.default_venv_backend = "uv"
nox.options.reuse_venv = "yes"


def _session(row: Row) -> None:
    @nox.session(name=row.name, python=row.python)
    def environment(session: nox.Session) -> None:
        session.install(f"{_TENSORFLOW}=={row.tensorflow}", f"keras=={row.keras}", "matplotlib")
        _tell(session)


@nox.session(name=NEWEST, python=f"{sys.version_info[0]}.{sys.version_info[1]}")
def newest(session: nox.Session) -> None:
    session.install("--upgrade", "--prerelease=allow", _TENSORFLOW, "keras", "numpy", "matplotlib")
    _tell(session)


def _tell(session: nox.Session) -> None:
    session.run("python", str(Path(__file__).with_name("tell.py")), *session.posargs, silent=True)


for _row in rows({python for release in RELEASES for python in release.pythons}):
    _session(_row)
