"""A Python that the locks are made for is found; where there is none, one message says what to install."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from labnotes.site.build import ROOT

STAND_IN = """\
#!/bin/sh
if [ "$1" = --version ]; then
    echo "Python {version}"
    exit
fi
exec {python} -c "import sys; sys.version_info = ({numbers}, 'final', 0); {lacks}; exec(sys.argv[2])" "$@"
"""
"""A real Python that says of itself that it has another version."""


def install(folder: Path, name: str, version: str, lacks: str = "pass") -> None:
    numbers = version.replace(".", ", ")
    program = folder / name
    program.write_text(STAND_IN.format(version=version, python=sys.executable, numbers=numbers, lacks=lacks))
    program.chmod(0o755)


def find(folder: Path) -> subprocess.CompletedProcess[str]:
    command = [str(ROOT / "tools" / "find-python")]
    return subprocess.run(command, env={"PATH": str(folder)}, capture_output=True, text=True, check=False)


@pytest.mark.parametrize(
    ("installed", "found"),
    [
        ({"python3": "3.11.2"}, "python3"),
        ({"python3": "3.14.1", "python3.12": "3.12.4"}, "python3.12"),
        ({"python3": "3.11.2", "python3.11": "3.11.2", "python3.13": "3.13.0"}, "python3.13"),
        ({"python3": "3.9.2", "python3.11": "3.11.9"}, "python3.11"),
    ],
)
def test_the_newest_that_fits_is_found(tmp_path: Path, installed: dict[str, str], found: str) -> None:
    for name, version in installed.items():
        install(tmp_path, name, version)
    done = find(tmp_path)
    assert (done.returncode, done.stdout, done.stderr) == (0, f"{found}\n", "")


@pytest.mark.parametrize("version", ["3.9.2", "3.10.14", "3.14.0", ""])
def test_where_none_fits_one_message_says_which_do(tmp_path: Path, version: str) -> None:
    if version:
        install(tmp_path, "python3", version)
    done = find(tmp_path)
    assert (done.returncode, done.stdout) == (1, "")
    place, found, expected, mend = done.stderr.splitlines()
    assert place == "tools/find-python: no Python that fits"
    assert found == f"  found     {f'Python {version}' if version else 'no python3'}"
    assert expected.startswith("  expected  Python 3.11, 3.12 or 3.13")
    assert mend.startswith("  mend      install one of them")


def test_a_python_that_cannot_make_an_environment_does_not_fit(tmp_path: Path) -> None:
    install(tmp_path, "python3.12", "3.12.4", lacks="sys.modules['ensurepip'] = None")
    assert find(tmp_path).returncode == 1


def test_make_stops_at_that_message_and_leaves_no_environment(tmp_path: Path) -> None:
    make = shutil.which("make")
    assert make, "make is not installed"
    project = tmp_path / "project"
    (project / "tools").mkdir(parents=True)
    for file in ("Makefile", "tools/find-python", "requirements.txt", "requirements-site.txt"):
        shutil.copy(ROOT / file, project / file)
    install(tmp_path, "python3", "3.9.2")
    done = subprocess.run(
        [make, "site"], cwd=project, env={"PATH": str(tmp_path)}, capture_output=True, text=True, check=False
    )
    assert done.returncode == 2
    assert done.stderr.startswith("tools/find-python: no Python that fits\n  found     Python 3.9.2\n")
    assert done.stdout == ""
    assert not (project / ".venv").exists()
