"""Lighthouse itself: installed as its lock says below ``.cache``, and called for one page at a time."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from labnotes.failure import Failure
from tools.lighthouse.figures import CATEGORIES, Report

ROOT = Path.cwd()
HOME = ROOT / ".cache" / "lighthouse"
LOCKED = ("package.json", "package-lock.json")

BROWSERS = ("chromium", "chromium-browser", "google-chrome")
_HERE = Path(__file__).parent
_MEND = "then: make lighthouse"
_TOLD = 6
"""How many of the last lines of what a program said a failure quotes."""

_SECONDS = 180

_OFF = (
    *("Translate", "OptimizationHints", "MediaRouter", "DialMediaRouteProvider", "CalculateNativeWinOcclusion"),
    *("InterestFeedContentSuggestions", "CertificateTransparencyComponentUpdater", "AutofillServerCommunication"),
    "PrivacySandboxSettings4",
)
"""What Lighthouse's launcher (chrome-launcher 1.2.1) turns off in the browser, but for RenderDocument, which is on for
readers: without it, Chromium 156 painted a page one or two whole seconds late, and what came meanwhile counts as waited
for. See https://github.com/GoogleChrome/lighthouse/issues/17148."""


@dataclass(frozen=True)
class Programs:
    """Where the programs are that Lighthouse needs: Node.js, its npm, and a browser."""

    node: str
    npm: str
    browser: str


def find_programs() -> tuple[Programs | None, list[Failure]]:
    """What is installed here, or what is missing."""
    found = [_first(names) for names, _ in _NEEDED]
    missing = [_missing(*need) for need, path in zip(_NEEDED, found, strict=True) if path is None]
    return (None if missing else Programs(*map(str, found))), missing


_NEEDED = (
    (("node",), "install Node.js 18.16 or newer (Debian and Ubuntu: apt-get install nodejs npm)"),
    (("npm",), "install npm, which most ways to install Node.js bring along (Debian and Ubuntu: apt-get install npm)"),
    (BROWSERS, "install Chromium or Chrome (Debian: apt-get install chromium)"),
)
"""The names that each program has, and what mends that it is missing."""


def _first(names: tuple[str, ...]) -> str | None:
    return next(filter(None, map(shutil.which, names)), None)


def _missing(names: tuple[str, ...], mend: str) -> Failure:
    expected = f"`{names[0]}`; this target alone needs it"
    found = f"no {' or '.join(names)} on PATH"
    return Failure("tools/lighthouse", 0, "a program that is missing", found, expected, f"{mend}, {_MEND}")


def install(programs: Programs) -> list[Failure]:
    """Lighthouse and what it needs, each with the hash that the lock names; nothing where it is installed already."""
    lock = (_HERE / LOCKED[1]).read_text(encoding="utf-8")
    stamp = HOME / "installed.json"
    if stamp.is_file() and stamp.read_text(encoding="utf-8") == lock:
        return []
    print("Installing Lighthouse below .cache/lighthouse (a minute at the first time)", flush=True)
    HOME.mkdir(parents=True, exist_ok=True)
    for name in LOCKED:
        shutil.copyfile(_HERE / name, HOME / name)
    options = ("--engine-strict", "--ignore-scripts", "--omit=dev", "--no-audit", "--no-fund")
    done = subprocess.run([programs.npm, "ci", *options], cwd=HOME, capture_output=True, text=True, check=False)
    if done.returncode:
        rule, expected = "Lighthouse that cannot be installed", "a network, and Node.js 18.16 or newer"
        return [Failure("tools/lighthouse/package-lock.json", 0, rule, _last(done), expected, f"see to it, {_MEND}")]
    stamp.write_text(lock, encoding="utf-8")
    return []


def reports(programs: Programs, address: str, runs: int) -> Iterator[Report]:
    """What Lighthouse says of the page at ``address`` in each of so many ``runs``: its default is a phone with a slow
    network. Raises ValueError with its words where it ends without a report."""
    sandbox = " --no-sandbox" if os.name == "posix" and os.geteuid() == 0 else ""
    command = [programs.node, str(HOME / "node_modules" / "lighthouse" / "cli" / "index.js"), address, "--quiet"]
    command += ["--output=json", "--no-enable-error-reporting", f"--only-categories={','.join(CATEGORIES)}"]
    command += [f"--chrome-flags=--headless=new{sandbox} --disable-features={','.join(_OFF)}"]
    environment = {**os.environ, "CHROME_PATH": programs.browser}
    for _ in range(runs):
        done = subprocess.run(
            command, env=environment, capture_output=True, text=True, encoding="utf-8", timeout=_SECONDS, check=False
        )
        if done.returncode:
            raise ValueError(_last(done))
        yield json.loads(done.stdout)


def _last(done: subprocess.CompletedProcess[str]) -> str:
    return "\n".join((done.stderr.strip() or done.stdout.strip()).splitlines()[-_TOLD:])
