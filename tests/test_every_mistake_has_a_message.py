"""Each mistake gets one message of one form from the command line, an exit code, and nothing is overwritten."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

import labnotes.__main__ as command
from tests.altered import snapshot, written
from tests.mistake import Mistake, make
from tests.mistakes import MISTAKES
from tests.run_mistakes import RUN_MISTAKES

ROOT = Path(__file__).parents[1]

MESSAGE = re.compile(
    r"(?P<file>\S+?)(?::(?P<line>\d+))?: (?P<rule>[a-z].*)\n"
    r"  found     (?P<found>\S.*(?:\n {12}.*)*)\n"
    r"  expected  (?P<expected>\S.*(?:\n {12}.*)*)\n"
    r"  mend      (?P<mend>\S.*(?:\n {12}.*)*)"
)
"""What each failure looks like, whichever check it comes from."""

STAMP = "twins that changed since their review"
"""It is told of every page that was edited, whatever the mistake."""

EDITS = re.compile(
    r"(add|bring|correct|git|let|list|make|move|name|put|read|rename|see|seed|show|take|translate|write)\b"
)
"""How a mend begins: with the edit or the command that it is."""


def messages(told: str) -> list[re.Match[str]]:
    """The failures that a command told, each in the one form, and their number below them."""
    *blocks, count = told.strip().split("\n\n")
    found = [MESSAGE.fullmatch(block) for block in blocks]
    assert all(found), "\n\n".join(block for block, match in zip(blocks, found, strict=True) if not match)
    matches = [match for match in found if match]
    assert count == f"{len(matches)} failure{'' if len(matches) == 1 else 's'}"
    for match in matches:
        assert EDITS.match(match["mend"]), match["mend"]
        assert not match["found"].endswith(":"), match[0]
    return matches


def the_one(mistake: Mistake, found: list[re.Match[str]]) -> re.Match[str]:
    """The message about the mistake, of which there is one at its place."""
    place = (mistake.file, str(mistake.line) if mistake.line else None, mistake.rule)
    here = [match for match in found if (match["file"], match["line"], match["rule"]) == place]
    assert len(here) == 1, f"{place} is not one of\n" + "\n\n".join(match[0] for match in found)
    return here[0]


@pytest.mark.parametrize("mistake", MISTAKES.values(), ids=MISTAKES.keys())
def test_a_mistake_is_told_with_its_place_and_its_mend(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], mistake: Mistake
) -> None:
    monkeypatch.setattr(command, "ROOT", written(tmp_path))
    assert command.main(["check", "--no-run"]) == 0, capsys.readouterr().out
    capsys.readouterr()
    make(mistake, tmp_path)
    before = snapshot(tmp_path)
    assert command.main(["check", "--no-run"]) == 1
    told = capsys.readouterr()
    found = messages(told.out)
    assert mistake.mend in the_one(mistake, found)["mend"]
    rules = {match["rule"] for match in found} - {STAMP}
    assert rules <= {mistake.rule, *mistake.also}, "the mistake is told by what follows from it too"
    assert told.err == ""
    assert snapshot(tmp_path) == before


@pytest.mark.parametrize("name", ["an unpaired part", "a syntax error", "an unknown kind", "two snippets of one name"])
def test_what_cannot_be_read_is_not_recorded(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    monkeypatch.setattr(command, "ROOT", written(tmp_path))
    make(MISTAKES[name], tmp_path)
    before = snapshot(tmp_path)
    assert command.main(["record"]) == 1
    told = capsys.readouterr()
    the_one(MISTAKES[name], messages(told.out))
    assert told.err == "", "a snippet was run"
    assert snapshot(tmp_path) == before


@pytest.mark.parametrize(
    ("arguments", "rule"),
    [
        (["record", "layers"], "no snippet found"),
        (["check", "--no-run", "layers"], "an unknown page"),
        (["translated", "layers"], "nothing to stamp"),
    ],
)
def test_a_wrong_name_on_the_command_line_is_told_like_any_mistake(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    arguments: list[str],
    rule: str,
) -> None:
    monkeypatch.setattr(command, "ROOT", written(tmp_path))
    before = snapshot(tmp_path)
    assert command.main(arguments) == 1
    (found,) = messages(capsys.readouterr().out)
    assert (found["rule"], snapshot(tmp_path)) == (rule, before)


@cache
def ran(name: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """One command over all mistakes that a run alone shows, in a process of its own as a contributor calls it."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    arguments = [sys.executable, "-m", "labnotes", name]
    return subprocess.run(arguments, cwd=folder, env=environment, capture_output=True, text=True, check=False)


@pytest.fixture(scope="module")
def mistaken(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small project and beside its snippets those that go wrong when they run, each with a record that stands."""
    root = written(tmp_path_factory.mktemp("mistaken"))
    for mistake in RUN_MISTAKES.values():
        make(mistake, root)
        (root / mistake.file).with_suffix(".json").write_text("as it stood", encoding="utf-8")
    return root


@pytest.mark.run
@pytest.mark.parametrize("name", RUN_MISTAKES)
def test_what_goes_wrong_in_a_run_is_told_and_its_record_stands(mistaken: Path, name: str) -> None:
    mistake = RUN_MISTAKES[name]
    done = ran("record", mistaken)
    assert done.returncode == 1
    assert "Traceback" not in done.stdout + done.stderr
    told = done.stdout[done.stdout.index("records rewritten\n") :].partition("\n")[2]
    assert mistake.mend in the_one(mistake, messages(told))["mend"]
    assert (mistaken / mistake.file).with_suffix(".json").read_text(encoding="utf-8") == "as it stood"


@pytest.mark.run
@pytest.mark.parametrize("name", RUN_MISTAKES)
def test_the_check_tells_what_goes_wrong_in_a_run_as_recording_does(mistaken: Path, name: str) -> None:
    done = ran("check", mistaken)
    assert done.returncode == 1
    assert "Traceback" not in done.stdout + done.stderr
    assert RUN_MISTAKES[name].mend in the_one(RUN_MISTAKES[name], messages(done.stdout))["mend"]
