"""``make matrix`` goes on where it stopped, and writes what runs gave and nothing else."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path

import pytest

import tools.matrix.__main__ as command
from labnotes.failure import Failure
from labnotes.project import read_project
from labnotes.read.snippet import Snippet
from labnotes.record.matrix import FILE, Matrix
from labnotes.run.result import Raised, Run
from tests.altered import RUNS, small_project, written
from tools.matrix import environments, runs
from tools.matrix.environments import Environment, environment

OLDEST = "2.16.2/3.0.0/3.10"


class Machine:
    """Two Pythons, environments that stand, and runs that give what the records say but where ``gives`` says other."""

    def __init__(self) -> None:
        self.gives: dict[tuple[str, str], Run] = {}
        self.numpy = "1.26.4"
        self.ran: list[str] = []

    def environment(self, name: str, *_: object) -> Environment:
        tensorflow, keras, python = name.removeprefix("tf").replace("-keras", "/").replace("-py", "/").split("/")
        versions = {"tensorflow": tensorflow, "keras": keras, "numpy": self.numpy, "matplotlib": "3", "python": python}
        return Environment(name, "python", versions)

    def run_in(self, place: Environment, snippets: Iterable[Snippet], *_: object, **__: object) -> dict[str, Run]:
        chosen = list(snippets)
        self.ran += [snippet.id for snippet in chosen]
        return {snippet.id: self.gives.get((place.name, snippet.id), RUNS[snippet.id]) for snippet in chosen}


@pytest.fixture
def machine(monkeypatch: pytest.MonkeyPatch) -> Machine:
    made = Machine()
    monkeypatch.setattr(command, "interpreters", lambda wanted: {v: Path(v) for v in wanted if v in ("3.10", "3.12")})
    monkeypatch.setattr(command, "environment", made.environment)
    monkeypatch.setattr(command, "run_in", made.run_in)
    return made


def matrix(root: Path) -> Matrix:
    found = read_project(root).matrix
    assert found is not None
    return found


def call(root: Path, monkeypatch: pytest.MonkeyPatch, *arguments: str) -> int:
    monkeypatch.setattr(command, "ROOT", root)
    return command.main(arguments)


@pytest.mark.usefixtures("machine")
def test_a_whole_matrix_has_an_entry_of_each_program_on_each_row(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = written(tmp_path)
    assert call(root, monkeypatch) == 0
    found = matrix(root)
    assert found.entries.keys() == RUNS.keys()
    assert {versions["python"] for versions in found.rows.values()} == {"3.10", "3.12"}
    assert all(entry.same() == tuple(found.rows) for entry in found.entries.values())


def test_a_difference_is_told_while_it_runs_written_and_fails(
    tmp_path: Path, machine: Machine, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    root = written(tmp_path)
    other = replace(RUNS["layer/build"], raised=Raised("TypeError", "no such argument", "use", 1))
    machine.gives["tf2.16.2-keras3.0.0-py3.10", "layer/build"] = other
    assert call(root, monkeypatch) == 1
    (differing,) = matrix(root).entries["layer/build"].differs
    assert (differing.what, differing.ran, differing.rows) == (
        "the exception",
        "TypeError: no such argument",
        (OLDEST,),
    )
    told = capsys.readouterr().out
    assert "1 of 2 the same" in told
    assert "differs on a release" in told


def test_one_program_renews_its_own_entry_and_leaves_the_others(
    tmp_path: Path, machine: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = written(tmp_path)
    assert call(root, monkeypatch) == 0
    before = matrix(root)
    machine.ran.clear()
    assert call(root, monkeypatch, "--snippet", "layer/build") == 0
    assert set(machine.ran) == {"layer/build"}
    assert matrix(root) == before


def test_one_program_on_other_versions_than_the_rest_is_refused(
    tmp_path: Path, machine: Machine, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    root = written(tmp_path)
    assert call(root, monkeypatch) == 0
    before = (root / FILE).read_bytes()
    machine.numpy = "1.27.0"
    assert call(root, monkeypatch, "--snippet", "layer/build") == 1
    assert "a row with other versions" in capsys.readouterr().out
    assert (root / FILE).read_bytes() == before


def test_one_release_alone_writes_nothing(tmp_path: Path, machine: Machine, monkeypatch: pytest.MonkeyPatch) -> None:
    root = written(tmp_path)
    assert call(root, monkeypatch, "--only", "2.18") == 0
    assert machine.ran
    assert not (root / FILE).exists()


@pytest.mark.parametrize("arguments", [("--only", "2.15"), ("--snippet", "layer/nothing")])
def test_a_name_that_is_none_is_told(
    tmp_path: Path,
    machine: Machine,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    arguments: tuple[str, str],
) -> None:
    assert call(written(tmp_path), monkeypatch, *arguments) == 1
    assert arguments[1] in capsys.readouterr().out
    assert machine.ran == []


@pytest.mark.usefixtures("machine")
def test_an_interruption_says_that_what_ran_is_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def interrupted(*_: object, **__: object) -> dict[str, Run]:
        raise KeyboardInterrupt

    monkeypatch.setattr(command, "run_in", interrupted)
    assert call(written(tmp_path), monkeypatch) == 130
    assert "goes on from there" in capsys.readouterr().err


def test_what_ran_in_an_environment_is_not_run_there_again(tmp_path: Path, ran: list[str]) -> None:
    chosen = [small_project().snippets[name] for name in RUNS]
    place = Environment("here", "python", {"tensorflow": "2.21.0"})
    assert runs.run_in(place, chosen, tmp_path) == runs.run_in(place, chosen, tmp_path) == dict(RUNS)
    assert ran == list(RUNS)
    newer = replace(place, versions={"tensorflow": "2.21.1"})
    runs.run_in(newer, chosen, tmp_path)
    assert ran == [*RUNS, *RUNS]
    runs.run_in(newer, chosen, tmp_path, again=True)
    assert ran == [*RUNS, *RUNS, *RUNS]


def test_an_environment_that_stands_is_taken_as_it_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[str] = []

    def make(name: str, python: Path, beside: Path, _: Path) -> str:
        made.append(name)
        beside.parent.mkdir(parents=True, exist_ok=True)
        data: Mapping[str, object] = {"interpreter": str(python), "versions": {"keras": "3.0.0"}}
        beside.write_text(json.dumps(data), encoding="utf-8")
        return ""

    monkeypatch.setattr(environments, "_make", make)
    first = environment("row", Path("python3.10"), tmp_path)
    assert environment("row", Path("python3.10"), tmp_path) == first
    assert made == ["row"]
    environment("row", Path("python3.10"), tmp_path, renew=True)
    assert made == ["row", "row"]


def test_an_environment_that_cannot_be_made_tells_what_nox_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(environments, "_make", lambda *_: "nox > No solution found")
    failure = environment("row", Path("python3.10"), tmp_path)
    assert isinstance(failure, Failure)
    assert failure.rule == "an environment that cannot be made"
    assert "No solution found" in failure.found
