"""Answers to an exercise that were tried as they stand need no trial by ``check``; ``record`` notes which were."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest

import labnotes.__main__ as command
from labnotes.files import write_files
from labnotes.read.snippet import Snippet, parse_snippet
from labnotes.record import versions
from labnotes.record.tried import FILE, untried, write_tried
from labnotes.record.versions import installed_versions, write_versions
from labnotes.run import kept
from labnotes.run.result import PartResult, Run
from tests.altered import RUNS, written

EXERCISE = """# kind: exercise
# --8<-- [start:blank]
total = ...
# --8<-- [end:blank]
# --8<-- [start:check]
def verdict():
    return "blank" if total is ... else "right"
# --8<-- [end:check]
"""
SOLUTION = "# --8<-- [start:solution]\ntotal = 1 + 2\n# --8<-- [end:solution]\n"
HINTS = {
    "en": "unreadable: 'No:'\nlayer/sum:\n  blank: Fill it in.\n  right: Yes.\n",
    "zh": "unreadable: '不行：'\nlayer/sum:\n  blank: 填上。\n  right: 对。\n",
}
SAID = {"right": "Yes.\n对。\nright\n", "blank": "Fill it in.\n填上。\nblank\n"}
TRIAL = "layer/sum_exercise:answers"


def program(name: str, text: str = "total = 3\n") -> Snippet:
    return parse_snippet(text, f"snippets/layer/{name}.py", f"layer/{name}_exercise:answers")[0]


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A folder of records that were made with what is installed here."""
    (tmp_path / "snippets").mkdir()
    write_versions(tmp_path, installed_versions())
    return tmp_path


def noted(root: Path, *programs: Snippet, known: Iterable[str] = ()) -> None:
    write_tried(root, programs, {program.id for program in programs} | {*known})


def test_what_was_tried_need_not_be_tried_again(root: Path) -> None:
    assert untried([program("sum")], root) == [program("sum")]
    noted(root, program("sum"))
    assert untried([program("sum"), program("mean")], root) == [program("mean")]


def test_what_was_changed_must_be_tried(root: Path) -> None:
    noted(root, program("sum"))
    assert untried([program("sum", "total = 4\n")], root)


def test_what_is_noted_of_one_leaves_the_others_but_those_that_are_gone(root: Path) -> None:
    noted(root, program("sum"), program("mean"))
    noted(root, program("last"), known=[program("sum").id])
    assert untried([program("sum"), program("mean"), program("last")], root) == [program("mean")]


def test_all_must_be_tried_with_another_version_or_another_engine(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    noted(root, program("sum"))
    write_versions(root, {**installed_versions(), "tensorflow": "2.20.0"})
    assert untried([program("sum")], root)
    write_versions(root, installed_versions())
    assert not untried([program("sum")], root)
    monkeypatch.setattr(versions, "_engine", lambda: "another")
    assert untried([program("sum")], root)


@pytest.mark.parametrize("text", ["", "[]", "<<<<<<<", None])
def test_a_file_that_is_edited_or_no_longer_to_be_read_notes_nothing(root: Path, text: str | None) -> None:
    noted(root, program("sum"))
    whole = (root / FILE).read_text(encoding="utf-8")
    (root / FILE).write_text(whole.replace('": "', '": "0') if text is None else text, encoding="utf-8")
    assert untried([program("sum")], root)


def test_record_notes_what_passed_and_check_tries_what_changed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    root = written(tmp_path)
    write_files(root, {"snippets/layer/sum_exercise.py": EXERCISE, "snippets/layer/sum_solution.py": SOLUTION})
    write_files(root, {f"docs/{language}/exercises.yml": text for language, text in HINTS.items()})
    said = dict(SAID)
    ran: list[str] = []

    def run(snippets: Iterable[Snippet], *_: Any, **__: Any) -> Iterator[Run]:
        for snippet in snippets:
            ran.append(snippet.id)
            parts = {part.name: PartResult(stdout=said.get(part.name, "")) for part in snippet.parts}
            yield RUNS.get(snippet.id) or Run(snippet.id, parts)

    monkeypatch.setattr(command, "run_snippets", run)
    monkeypatch.setattr(kept, "run_snippets", run)
    monkeypatch.setattr(command, "ROOT", root)

    said["right"] = SAID["blank"]
    assert command.main(["record"]) == 1
    told = capsys.readouterr().out
    assert "0 of 1 exercises tried with all their answers" in told
    assert "an answer that its check takes for another" in told

    said.update(SAID)
    assert command.main(["record", "layer"]) == 0
    assert "1 of 1 exercises tried with all their answers" in capsys.readouterr().out

    ran.clear()
    command.main(["check"])
    assert TRIAL not in ran
    file = root / "docs/en/exercises.yml"
    file.write_text(file.read_text(encoding="utf-8").replace("Fill it in", "Put it in"), encoding="utf-8")
    command.main(["check"])
    assert TRIAL in ran
    assert "a hint that cannot be said" in capsys.readouterr().out
