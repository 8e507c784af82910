"""What the weekly checks find is told by one issue: opened once, renewed, and closed when all holds again."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from labnotes.failure import Failure, report
from labnotes.site.build import ROOT
from tools.weekly.__main__ import CHECKS
from tools.weekly.text import FILE, LIMIT, Checked, issue_text

FOUND = report(
    [
        Failure("docs/en/layer.md", 12, "a wrong dtype", "float64\n(or so)", "float32", "mend it"),
        Failure("docs/en/layer.md", 30, "another error", "ValueError: a\n\nb: c", "TypeError", "mend it"),
        Failure("snippets/layer/build.py", 3, "a wrong dtype", "float64", "float32", "mend it"),
    ]
)
DRIFT = Checked("drift", "The newest releases give the same", f"[1/2] layer/build: 0.1 s\n{FOUND}\n", holds=False)
AUDIT = Checked("audit", "Nothing is vulnerable", "No known vulnerabilities found\n", holds=True)

GH = """\
#!{python}
import json, pathlib, sys
log = pathlib.Path(__file__).with_name("log")
with log.open("a") as lines:
    lines.write(json.dumps(sys.argv[1:]) + "\\n")
if sys.argv[1:3] == ["issue", "list"]:
    print({found!r})
elif sys.argv[1:3] == ["issue", "create"]:
    print("https://example.org/owner/notes/issues/7")
elif sys.argv[2:3] == [{refused!r}]:
    sys.exit("HTTP 403: Resource not accessible")
"""


MAKE = """\
#!/bin/sh
[ "$2" = drift ] || exit 0
printf '%s\\n' 'docs/en/layer.md:12: a wrong dtype' '  found     float64' '' '1 failure'
exit 2
"""


def told(folder: Path, text: str | None, *, found: str = "[]", refused: str = "") -> subprocess.CompletedProcess[str]:
    """Run the tool with a stand-in for gh, which lists ``found`` and refuses one command."""
    gh = folder / "bin" / "gh"
    gh.parent.mkdir()
    gh.write_text(GH.format(python=sys.executable, found=found, refused=refused), encoding="utf-8")
    gh.chmod(0o755)
    if text is not None:
        (folder / FILE).parent.mkdir()
        (folder / FILE).write_text(text, encoding="utf-8")
    environment = {"PATH": f"{gh.parent}:{os.defpath}", "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-m", "tools.weekly.issue"]
    return subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)


def asked(folder: Path) -> list[str]:
    """What gh was called for."""
    lines = (folder / "bin" / "log").read_text(encoding="utf-8").splitlines()
    return [" ".join(word.strip('[],"') for word in line.split()[:2]) for line in lines]


def test_every_check_is_called_and_what_one_finds_is_written(tmp_path: Path) -> None:
    make = tmp_path / "bin" / "make"
    make.parent.mkdir()
    make.write_text(MAKE, encoding="utf-8")
    make.chmod(0o755)
    environment = {"PATH": f"{make.parent}:{os.defpath}", "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-m", "tools.weekly"]
    done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 1, done.stderr
    assert [line for line in done.stdout.splitlines() if line.startswith("make ")] == [
        f"make {name}" for name in CHECKS
    ]
    assert done.stdout.endswith(f"1 of {len(CHECKS)} weekly checks found something: drift\n")
    text = (tmp_path / FILE).read_text(encoding="utf-8")
    assert "| `docs/en/layer.md` | 1 |" in text
    assert text.count("- ") >= len(CHECKS) - 1


def test_every_weekly_check_is_a_target_of_the_makefile() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    assert CHECKS
    for target in CHECKS:
        assert f"\n{target}: " in makefile, target


def test_where_all_holds_there_is_nothing_to_tell() -> None:
    assert issue_text([AUDIT]) == ""


def test_the_text_lists_the_pages_and_what_was_found() -> None:
    text = issue_text([DRIFT, AUDIT])
    assert "| `docs/en/layer.md` | 2 |" in text
    assert "## Does not hold: The newest releases give the same" in text
    for word in ("docs/en/layer.md:12: a wrong dtype", "(or so)", "b: c", "snippets/layer/build.py:3"):
        assert word in text
    assert "layer/build: 0.1 s" not in text
    assert "- Nothing is vulnerable (`make audit`)" in text


def test_a_check_that_names_no_file_is_told_by_its_last_lines() -> None:
    output = "".join(f"line {number}\n" for number in range(200))
    text = issue_text([Checked("audit", "Nothing is vulnerable", output, holds=False)])
    assert "line 199" in text
    assert "line 100\n" not in text
    assert "| Page |" not in text


def test_a_long_text_is_cut_and_says_how_to_see_the_rest() -> None:
    failures = [Failure("docs/en/layer.md", line, "a wrong dtype", "x" * 100, "y", "z") for line in range(1, 2000)]
    broken = Checked("drift", "The newest releases give the same", report(failures) + "\n", holds=False)
    text = issue_text([broken, broken])
    assert len(text) < LIMIT
    assert text.count("… the rest: make drift") == 2


def test_a_fence_in_what_was_found_does_not_end_the_quotation() -> None:
    text = issue_text([Checked("audit", "Nothing is vulnerable", "~~~~\n@owner\n", holds=False)])
    assert "~~~~~text\n~~~~\n@owner\n~~~~~\n" in text


def test_the_first_finding_opens_an_issue(tmp_path: Path) -> None:
    done = told(tmp_path, "found\n")
    assert (done.returncode, done.stdout) == (0, "opened https://example.org/owner/notes/issues/7\n")
    assert asked(tmp_path) == ["issue list", "label create", "issue create"]


def test_the_next_finding_renews_it_and_opens_no_other(tmp_path: Path) -> None:
    done = told(tmp_path, "found\n", found='[{"number": 7}]')
    assert (done.returncode, done.stdout) == (0, "renewed #7\n")
    assert asked(tmp_path) == ["issue list", "issue edit"]


def test_it_is_closed_when_all_holds_again(tmp_path: Path) -> None:
    done = told(tmp_path, "", found='[{"number": 7}]')
    assert (done.returncode, done.stdout) == (0, "closed #7\n")
    assert asked(tmp_path) == ["issue list", "issue close"]


def test_nothing_found_and_nothing_open_changes_nothing(tmp_path: Path) -> None:
    assert told(tmp_path, "").returncode == 0
    assert asked(tmp_path) == ["issue list"]


def test_without_a_text_nothing_is_told(tmp_path: Path) -> None:
    done = told(tmp_path, None)
    assert done.returncode == 1
    assert "make weekly" in done.stderr
    assert not (tmp_path / "bin" / "log").exists()


@pytest.mark.parametrize("refused", ["edit"])
def test_what_gh_refuses_is_a_failure_with_its_words(tmp_path: Path, refused: str) -> None:
    done = told(tmp_path, "found\n", found='[{"number": 7}]', refused=refused)
    assert done.returncode == 1
    assert done.stderr == "gh issue edit ended with 1: HTTP 403: Resource not accessible\n"
