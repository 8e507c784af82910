"""Snippets run by whichever interpreter is named, and one that does not start is an accident of theirs."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from labnotes.read.snippet import Snippet, parse_snippet
from labnotes.run.forks import server
from labnotes.run.pool import run_snippets

PROGRAM = "# --8<-- [start:tell]\nimport os\n\nprint(os.environ['WHICH'])\n# --8<-- [end:tell]\n"


def snippet(name: str) -> Snippet:
    return parse_snippet(PROGRAM, f"snippets/page/{name}.py", f"page/{name}")[0]


def script(path: Path, text: str) -> str:
    path.write_text(f"#!/bin/sh\n{text}\n", encoding="utf-8")
    path.chmod(0o755)
    return str(path)


@pytest.mark.run
@pytest.mark.parametrize("fresh", [False, True], ids=["forked", "fresh"])
def test_the_named_interpreter_runs_them(tmp_path: Path, fresh: bool) -> None:
    other = script(tmp_path / "python", f'WHICH=other exec "{sys.executable}" "$@"')
    runs = list(run_snippets([snippet("one"), snippet("two")], tmp_path, interpreter=other, fresh=fresh))
    server(other).stop()
    assert [run.parts["tell"].stdout for run in runs] == ["other", "other"]


def test_a_server_that_does_not_start_is_an_accident_of_each_and_no_more(tmp_path: Path) -> None:
    broken = script(tmp_path / "python", "exit 3")
    runs = list(run_snippets([snippet("one"), snippet("two")], tmp_path, interpreter=broken))
    assert {run.snippet for run in runs} == {"page/one", "page/two"}
    assert {run.accident for run in runs} == {"it left its interpreter with exit code 3 before it was done"}
    server(broken).stop()


def test_a_server_that_never_started_can_be_stopped(tmp_path: Path) -> None:
    server(str(tmp_path / "python")).stop()
