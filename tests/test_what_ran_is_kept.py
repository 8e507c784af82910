"""What ran here as it stands is not run again by ``check``; whatever could make it give something else is."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

import labnotes.__main__ as command
from labnotes.read.snippet import Snippet, parse_snippet
from labnotes.run import kept
from labnotes.run.kept import FILE, installed, kept_runs, run_and_keep
from tests.altered import RUNS, small_project, written

VERSIONS = {"tensorflow": "2.21.0"}


@pytest.fixture
def snippet() -> Snippet:
    return small_project().snippets["layer/build"]


def keep(snippet: Snippet, file: Path) -> None:
    assert list(run_and_keep([snippet], file.parent, file, VERSIONS)) == [RUNS[snippet.id]]


@pytest.mark.usefixtures("ran")
def test_a_run_is_kept_as_it_was_given(tmp_path: Path, snippet: Snippet) -> None:
    keep(snippet, tmp_path / "runs")
    assert kept_runs([snippet], tmp_path / "runs", VERSIONS) == {snippet.id: RUNS[snippet.id]}


@pytest.mark.usefixtures("ran")
def test_another_program_another_version_or_another_engine_has_not_run_yet(
    tmp_path: Path, snippet: Snippet, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "runs"
    keep(snippet, file)
    changed, _ = parse_snippet(snippet.text.replace("2", "3"), snippet.file, snippet.id)
    assert kept_runs([changed], file, VERSIONS) == {}
    assert kept_runs([snippet], file, {"tensorflow": "2.21.1"}) == {}
    monkeypatch.setattr(kept, "engine", lambda: "another")
    assert kept_runs([snippet], file, VERSIONS) == {}


@pytest.mark.usefixtures("ran")
def test_a_line_that_was_cut_off_is_none_and_spoils_no_other(tmp_path: Path, snippet: Snippet) -> None:
    file = tmp_path / "runs"
    keep(snippet, file)
    file.write_text(file.read_text(encoding="utf-8")[:-20], encoding="utf-8")
    assert kept_runs([snippet], file, VERSIONS) == {}
    keep(snippet, file)
    assert kept_runs([snippet], file, VERSIONS) == {snippet.id: RUNS[snippet.id]}


def test_a_run_that_was_stopped_is_not_kept(tmp_path: Path, snippet: Snippet, monkeypatch: pytest.MonkeyPatch) -> None:
    stopped = replace(RUNS[snippet.id], accident="it ran for more than 60 s")
    monkeypatch.setattr(kept, "run_snippets", lambda *_, **__: iter([stopped]))
    assert list(run_and_keep([snippet], tmp_path, tmp_path / "runs", VERSIONS)) == [stopped]
    assert kept_runs([snippet], tmp_path / "runs", VERSIONS) == {}


def test_check_runs_what_has_not_run_here_and_says_how_much_has(
    tmp_path: Path, ran: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    root = written(tmp_path)
    monkeypatch.setattr(command, "ROOT", root)
    assert command.main(["check"]) == 0
    assert sorted(ran) == sorted(RUNS)
    assert "when they ran" not in capsys.readouterr().err
    assert command.main(["check"]) == 0
    assert len(ran) == len(RUNS)
    assert f"{len(RUNS)} of {len(RUNS)} programs are as they were when they ran" in capsys.readouterr().err
    assert command.main(["check", "--again"]) == 0
    assert len(ran) == 2 * len(RUNS)


def test_what_is_kept_is_judged_as_if_it_had_run(
    tmp_path: Path, snippet: Snippet, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    root = written(tmp_path)
    monkeypatch.setattr(command, "ROOT", root)
    other = replace(RUNS[snippet.id], parts={})
    monkeypatch.setattr(kept, "run_snippets", lambda chosen, *_, **__: iter([other for s in chosen if s == snippet]))
    list(run_and_keep([snippet], root, root / FILE, installed()))
    monkeypatch.setattr(kept, "run_snippets", lambda chosen, *_, **__: iter([RUNS[s.id] for s in chosen]))
    monkeypatch.setattr(command, "run_snippets", lambda chosen, *_, **__: iter([other for _ in chosen]))
    assert command.main(["check"]) == 1
    assert "snippets/layer/build.json" in capsys.readouterr().out
