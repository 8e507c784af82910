"""``python -m tools.weekly.issue``: tell what the weekly checks found by one issue: open it, renew it, or close it.

Needs ``gh`` with a token that may write issues, and no more than Python's standard library, so that whoever holds the
token installs nothing. The issue is known by its label, which only somebody with rights in the repository can set.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from tools.weekly.text import FILE

LABEL = "weekly"
TITLE = "What no longer holds"

_ABOUT = "Renewed once a week by the checks of make weekly"


def main() -> int:
    """0 where the issue says what was found, 1 where there is no text or gh refused."""
    text = Path(FILE)
    if not text.is_file():
        print(f"{FILE}: no such file: make weekly writes it", file=sys.stderr)
        return 1
    try:
        print(tell(text))
    except subprocess.CalledProcessError as error:
        command = " ".join(error.cmd[:3])
        print(f"{command} ended with {error.returncode}: {error.stderr.strip()}", file=sys.stderr)
        return 1
    return 0


def tell(text: Path) -> str:
    """Bring the open issue in line with the file ``text``, empty where nothing was found. Says what was done."""
    found = json.loads(_gh("issue", "list", "--label", LABEL, "--state", "open", "--limit", "1", "--json", "number"))
    number = str(found[0]["number"]) if found else ""
    if not text.read_text(encoding="utf-8").strip():
        if number:
            _gh("issue", "close", number, "--comment", f"All of it holds again.{_run()}")
        return f"closed #{number}" if number else "nothing was found, and no issue is open"
    if number:
        _gh("issue", "edit", number, "--title", TITLE, "--body-file", str(text))
        return f"renewed #{number}"
    _gh("label", "create", LABEL, "--force", "--description", _ABOUT)
    return f"opened {_gh('issue', 'create', '--title', TITLE, '--label', LABEL, '--body-file', str(text)).strip()}"


def _run() -> str:
    """Where the run can be read, if it is one of GitHub's."""
    given = [os.environ.get(f"GITHUB_{name}", "") for name in ("SERVER_URL", "REPOSITORY", "RUN_ID")]
    return f" {given[0]}/{given[1]}/actions/runs/{given[2]}" if all(given) else ""


def _gh(*arguments: str) -> str:
    return subprocess.run(["gh", *arguments], capture_output=True, text=True, encoding="utf-8", check=True).stdout


if __name__ == "__main__":
    sys.exit(main())
