"""``python -m labnotes.site.build``: both languages, the root's pages and the zips to take along, into ``site/``."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Mapping
from pathlib import Path

from labnotes.failure import report, system_failure
from labnotes.project import CONFIGURATIONS
from labnotes.read.theme import read_theme
from labnotes.site.bundle import write_bundles
from labnotes.site.root import write_root_pages

ROOT = Path(__file__).parents[2]

_REFUSED = re.compile(r"^OSError: \[Errno \d+\] (?P<why>[^:\n]+)", re.MULTILINE)
"""The last line of a stack of calls that a full disk ended."""


def build_site(site: Path) -> int:
    """Builds everything into ``site``; 0 where both strict builds passed, else 1 with what failed, told once.

    It is built beside its place and moved there when it is whole, so that a failed build leaves the site that stood.
    """
    started = time.monotonic()
    failures = read_theme(ROOT, CONFIGURATIONS.values())
    if failures:
        return _failed(report(failures))
    fresh = site.with_name(f".{site.name}.new")
    shutil.rmtree(fresh, ignore_errors=True)
    builds: dict[str, subprocess.Popen[str]] = {}
    try:
        builds.update((language, _start(language, fresh)) for language in CONFIGURATIONS)
        outputs = {language: _finish(language, build, started) for language, build in builds.items()}
        told = _told({language: output for language, output in outputs.items() if output}, site)
        if told:
            return _failed(told)
        write_root_pages(fresh)
        write_bundles(fresh)
        shutil.rmtree(site, ignore_errors=True)
        fresh.replace(site)
    except OSError as error:
        return _failed(report([system_failure(error, ROOT)]))
    except KeyboardInterrupt:
        print(f"\nstopped; {site.name}/ is as it was", file=sys.stderr)
        return 130
    finally:
        for build in builds.values():
            build.terminate()
            build.wait()
        shutil.rmtree(fresh, ignore_errors=True)
    print(f"{site.name}/ holds both languages, and a zip of each ({time.monotonic() - started:.1f} s)", flush=True)
    return 0


def _start(language: str, site: Path) -> subprocess.Popen[str]:
    """A strict build in a process of its own: side by side they take little longer than one."""
    name = CONFIGURATIONS[language]
    print(f"{language}: building from {name}", flush=True)
    # Never with -q: MkDocs then exits 0 in spite of broken links.
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--config-file", name]
    command += ["--site-dir", str(site / language)]
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
    return subprocess.Popen(
        command,
        cwd=ROOT,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
    )


def _finish(language: str, build: subprocess.Popen[str], started: float) -> str:
    """Waits for the build; what it said where it failed, else nothing."""
    output, _ = build.communicate()
    if build.returncode:
        return output or f"MkDocs ended with exit code {build.returncode}"
    print(f"{language}: built ({time.monotonic() - started:.1f} s)", flush=True)
    return ""


def _told(outputs: Mapping[str, str], site: Path) -> str:
    """What the failed builds said. Where the system refused a file, that alone, without the stack of calls."""
    refused = [match for output in outputs.values() for match in _REFUSED.finditer(output)]
    if refused:
        return report([system_failure(OSError(0, refused[-1]["why"], f"{site.name}/"), ROOT)])
    return "\n".join(f"{language}: the strict build failed\n{output}" for language, output in outputs.items())


def _failed(told: str) -> int:
    print(told, file=sys.stderr, flush=True)
    return 1


if __name__ == "__main__":
    sys.exit(build_site(ROOT / "site"))
