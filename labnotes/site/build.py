"""``python -m labnotes.site.build``: both languages and the pages at the root, into ``site/``."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

from labnotes.project import CONFIGURATIONS
from labnotes.site.root import write_root_pages

ROOT = Path(__file__).parents[2]


def build_site(site: Path) -> int:
    """Builds everything into ``site``; 0 where both strict builds passed, else 1 with MkDocs' own messages."""
    started = time.monotonic()
    shutil.rmtree(site, ignore_errors=True)
    builds = {language: _start(language, site) for language in CONFIGURATIONS}
    try:
        failed = [language for language, build in builds.items() if not _finish(language, build, started)]
    except KeyboardInterrupt:
        for build in builds.values():
            build.terminate()
            build.wait()
        print(f"\nstopped; {site.name}/ is not complete", file=sys.stderr)
        return 130
    if failed:
        return 1
    write_root_pages(site)
    print(f"{site.name}/ holds both languages ({time.monotonic() - started:.1f} s)", flush=True)
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


def _finish(language: str, build: subprocess.Popen[str], started: float) -> bool:
    output, _ = build.communicate()
    if build.returncode == 0:
        print(f"{language}: built ({time.monotonic() - started:.1f} s)", flush=True)
        return True
    print(f"{language}: the strict build failed\n{output}", file=sys.stderr, flush=True)
    return False


if __name__ == "__main__":
    sys.exit(build_site(ROOT / "site"))
