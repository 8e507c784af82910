"""A program that is watched prints what it prints unwatched."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from labnotes.run.preload import ENVIRONMENT
from tests.ran import ROOT, ran, snippets

pytestmark = pytest.mark.run


def unwatched(snippet: str, folder: Path) -> str:
    command = [sys.executable, str(ROOT / snippets()[snippet].file)]
    done = subprocess.run(
        command, cwd=folder, env={**os.environ, **ENVIRONMENT}, capture_output=True, text=True, check=True, timeout=120
    )
    return done.stdout.rstrip("\n")


def test_gradients_random_numbers_and_training_are_those_of_the_plain_program(tmp_path: Path) -> None:
    assert ran("observes/tape").parts["tape"].stdout == unwatched("observes/tape", tmp_path)


def test_a_tape_does_not_watch_a_variable_because_it_was_looked_at() -> None:
    first, second = ran("observes/tape").parts["tape"].stdout.splitlines()[:2]
    assert first.startswith("[None, ")
    assert second == "['Variable:0']"


def test_no_code_of_the_program_runs_because_an_attribute_was_looked_at() -> None:
    told = ran("observes/odd").parts["odd"].stdout.splitlines()
    assert told[:2] == ["asked for missing", "told"]
    assert len(told) == 3


def test_tensors_without_numbers_or_rank_end_no_program() -> None:
    run = ran("observes/odd")
    assert (run.raised, run.accident) == (None, "")


def test_annotations_are_what_the_program_says_they_are() -> None:
    assert ran("observes/odd").parts["odd"].stdout.endswith("True")
    assert ran("observes/docstring").parts["first"].stdout == "int"


def test_a_docstring_and_future_imports_stay_first() -> None:
    assert ran("observes/docstring").raised is None
