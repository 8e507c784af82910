"""``python -m tools.weekly``: call each of the weekly checks, and write what they find as the text of an issue."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from labnotes.failure import report, system_failure
from labnotes.files import write_files
from tools.weekly.text import FILE, Checked, issue_text

ROOT = Path.cwd()

CHECKS = {
    "published": "Every program ran, as it stands, on all the releases that its page names",
    "test-notebooks": "Each lesson's notebook and its download give what the lesson shows",
    "test-pages": "Every page holds in a browser what is promised of it",
    "test-load": "A thousand snippets run in one go, and whatever goes wrong with one, nothing stays behind",
    "faults": "Whatever fault is made in a page, a program or a record, the checks catch it",
    "drift": "The newest releases, prereleases too, give what the pages show",
    "lock-check": "The locks install on Linux, macOS and Windows with each Python",
    "audit": "No locked version has a known vulnerability",
}
"""Each target of the Makefile with what it promises."""


def main() -> int:
    """0 where nothing was found, 1 where something was, 130 where it was interrupted."""
    try:
        checked = [_call(target, promise) for target, promise in CHECKS.items()]
        (ROOT / FILE).parent.mkdir(exist_ok=True)
        write_files(ROOT, {FILE: issue_text(checked)})
    except KeyboardInterrupt:
        print("\ninterrupted", file=sys.stderr)
        return 130
    except OSError as error:
        print(report([system_failure(error, ROOT)]))
        return 1
    broken = [check.target for check in checked if not check.holds]
    print(f"{len(broken)} of {len(checked)} weekly checks found something{': ' if broken else ''}{', '.join(broken)}")
    return 1 if broken else 0


def _call(target: str, promise: str) -> Checked:
    """Call one target, and keep what it says while it is told."""
    print(f"make {target}", flush=True)
    command = ["make", "--no-print-directory", target]
    said = []
    with subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, encoding="utf-8"
    ) as process:
        assert process.stdout
        for line in process.stdout:
            said.append(line)
            print(line, end="", flush=True)
    return Checked(target, promise, "".join(said), holds=process.returncode == 0)


if __name__ == "__main__":
    sys.exit(main())
