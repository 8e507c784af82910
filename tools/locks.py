"""``python -m tools.locks``: whether both locks install on each system with each Python. Needs a network.

Nothing is installed: uv looks for the locked files, wheels but for what has none, that each system would be given.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Iterator
from itertools import product
from pathlib import Path

from labnotes.failure import Failure, report

ROOT = Path.cwd()

LOCKS = ("requirements.txt", "requirements-site.txt")
SYSTEMS = ("linux", "macos", "windows")
PYTHONS = ("3.11.2", "3.12", "3.13")
"""The oldest is Debian 12's."""

SOURCES = ("jieba",)
"""What is published as source alone. All else comes as wheels, so that nobody needs a compiler."""

_TOLD = 8
"""How many lines of what uv says a failure quotes."""


def main() -> int:
    """0 where each lock installs everywhere, 1 otherwise, 130 where it was interrupted."""
    try:
        failures = list(_failures())
    except KeyboardInterrupt:
        print("\ninterrupted", file=sys.stderr)
        return 130
    print(report(failures))
    return 1 if failures else 0


def _failures() -> Iterator[Failure]:
    for lock, system, python in product(LOCKS, SYSTEMS, PYTHONS):
        done = _dry_run(lock, system, python)
        print(f"{lock} on {system} with Python {python}: {'no' if done.returncode else 'installs'}", flush=True)
        if done.returncode:
            found = "\n".join(done.stderr.strip().splitlines()[-_TOLD:])
            rule = f"a lock that does not install on {system} with Python {python}"
            mend = f"take the version that has such a wheel in {lock.replace('.txt', '.in')}, then: make lock"
            yield Failure(lock, 0, rule, found, "a wheel of each locked version", mend)


def _dry_run(lock: str, system: str, python: str) -> subprocess.CompletedProcess[str]:
    wheels = ["--only-binary", ":all:", *(word for name in SOURCES for word in ("--no-binary", name))]
    with tempfile.TemporaryDirectory() as nowhere:
        command = [sys.executable, "-m", "uv", "pip", "install", "--dry-run", "--target", nowhere, *wheels]
        asked = ["--require-hashes", "--no-deps", "--python-platform", system, "--python-version", python, "-r", lock]
        return subprocess.run([*command, *asked], cwd=ROOT, capture_output=True, text=True, check=False)


if __name__ == "__main__":
    sys.exit(main())
