"""``check`` runs what changed since it was recorded: its program, or anything else that the record was made with."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import labnotes.__main__ as command
from labnotes.project import read_project
from labnotes.record import versions
from labnotes.record.standing import standing_runs
from labnotes.record.versions import FILE, installed_versions, versions_text, write_versions
from tests.altered import RUNS, written

BUILD, MISMATCH = "layer/build", "errors/shape/mismatch"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """The small project, its records made with what is installed here."""
    root = written(tmp_path)
    write_versions(root, installed_versions())
    return root


def standing(root: Path) -> set[str]:
    project = read_project(root)
    return set(standing_runs(project.snippets.values(), project.records, root))


def test_a_recorded_run_stands_for_one(root: Path) -> None:
    project = read_project(root)
    runs = standing_runs(project.snippets.values(), project.records, root)
    assert runs == {name: record.run for name, record in project.records.items()}
    assert set(runs) == {BUILD, MISMATCH}


def test_a_program_that_was_changed_must_run(root: Path) -> None:
    file = root / "snippets/layer/build.py"
    file.write_text(file.read_text(encoding="utf-8") + "\n", encoding="utf-8")
    assert standing(root) == {MISMATCH}


def test_a_record_that_was_edited_stands_for_nothing(root: Path) -> None:
    file = root / "snippets/layer/build.json"
    file.write_text(file.read_text(encoding="utf-8").replace("0.05", "0.06"), encoding="utf-8")
    assert standing(root) == {MISMATCH}


@pytest.mark.parametrize("name", ["tensorflow", "python"])
def test_all_must_run_with_another_version(root: Path, name: str) -> None:
    write_versions(root, {**installed_versions(), name: "2.20.0"})
    assert standing(root) == set()


def test_all_must_run_where_the_versions_are_missing_or_edited(root: Path) -> None:
    written_here = (root / FILE).read_text(encoding="utf-8")
    edited = {**json.loads(written_here), "digest": "0"}
    (root / FILE).write_text(json.dumps(edited, indent=1) + "\n", encoding="utf-8")
    assert standing(root) == set()
    (root / FILE).unlink()
    assert standing(root) == set()


def test_all_must_run_with_another_engine(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert standing(root)
    monkeypatch.setattr(versions, "_engine", lambda: "another")
    assert standing(root) == set()
    (root / FILE).write_text(versions_text(installed_versions()), encoding="utf-8")
    assert standing(root) == {BUILD, MISMATCH}


def test_check_runs_what_was_changed_alone_and_all_where_it_is_told_to(
    root: Path, ran: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(command, "run_snippets", lambda chosen, *_, **__: iter([RUNS[s.id] for s in chosen]))
    monkeypatch.setattr(command, "ROOT", root)
    assert command.main(["check"]) == 0
    assert not ran
    assert "2 of 2 programs are as they were when they ran" in capsys.readouterr().err
    file = root / "snippets/errors/shape/mismatch.py"
    file.write_text(f"{file.read_text(encoding='utf-8')}\n", encoding="utf-8")
    assert command.main(["check"]) == 1, "its record is stale"
    assert ran == [MISMATCH]
    assert command.main(["check", "--again"]) == 1
    assert sorted(ran) == sorted([MISMATCH, MISMATCH, BUILD])
