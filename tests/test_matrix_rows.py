"""The matrix has a row for each TensorFlow with its oldest and its newest Keras, on Pythons that are there."""

from __future__ import annotations

from pathlib import Path

import pytest

from tools.matrix.interpreters import interpreters
from tools.matrix.rows import LAST_KERAS, NEWEST_KERAS, RELEASES, Row, rows

ALL = ("3.10", "3.11", "3.12", "3.13")


def test_each_release_runs_with_its_oldest_and_with_the_newest_keras() -> None:
    for release in RELEASES:
        beside = {row.keras for row in rows(ALL, release.tensorflow)}
        assert {release.keras, NEWEST_KERAS, LAST_KERAS["3.10"]} <= beside


def test_six_releases_are_there_each_once_and_in_order() -> None:
    names = dict.fromkeys(row.tensorflow.rpartition(".")[0] for row in rows(ALL))
    assert list(names) == ["2.16", "2.17", "2.18", "2.19", "2.20", "2.21"]
    assert len(rows(ALL)) == len({row.name for row in rows(ALL)})


def test_the_newest_release_runs_on_every_python() -> None:
    assert {row.python for row in rows(ALL, "2.21")} == set(ALL)


def test_a_python_without_wheels_or_one_that_is_missing_has_no_row() -> None:
    assert not rows(("3.13",), "2.18")
    assert {row.python for row in rows(("3.11",))} == {"3.11"}
    assert rows(()) == []


def test_a_python_that_new_keras_no_longer_supports_gets_the_last_one_that_did() -> None:
    assert all(row.keras != NEWEST_KERAS for row in rows(ALL) if row.python in LAST_KERAS)


@pytest.mark.parametrize("only", ["2.18", "2.18.1"])
def test_one_release_can_be_chosen(only: str) -> None:
    assert {row.tensorflow for row in rows(ALL, only)} == {"2.18.1"}


def test_a_row_is_named_by_its_versions() -> None:
    row = Row("2.16.2", "3.0.0", "3.10")
    assert (row.name, row.key) == ("tf2.16.2-keras3.0.0-py3.10", "2.16.2/3.0.0/3.10")


def test_an_interpreter_is_found_by_starting_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    broken = tmp_path / "bin" / "python3.10"
    broken.parent.mkdir()
    broken.write_text("#!/bin/sh\nexit 1\n", encoding="utf-8")
    broken.chmod(0o755)
    kept = tmp_path / "pyenv" / "versions" / "3.10.99" / "bin" / "python3.10"
    kept.parent.mkdir(parents=True)
    kept.write_text("#!/bin/sh\necho 3.10\n", encoding="utf-8")
    kept.chmod(0o755)
    monkeypatch.setenv("PATH", f"{broken.parent}:/usr/bin:/bin")
    monkeypatch.setenv("PYENV_ROOT", str(tmp_path / "pyenv"))
    assert interpreters(["3.10"]) == {"3.10": kept}


def test_an_interpreter_that_is_not_there_is_left_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "/usr/bin:/bin")
    monkeypatch.setenv("PYENV_ROOT", str(tmp_path))
    assert interpreters(["9.9"]) == {}
