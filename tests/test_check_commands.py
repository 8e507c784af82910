"""A version that a reader is told to type is one that the records were made with."""

from __future__ import annotations

from dataclasses import replace

import pytest

from labnotes.check import check
from labnotes.failure import Failure
from labnotes.project import Project
from tests.altered import only, with_snippet

RULE = "a version that no record was made with"
PIP = "python -m pip install tensorflow==2.21.0"


def typed(small: Project, command: str) -> list[Failure]:
    changed = with_snippet(small, "layer/install", PIP, command, ran=False)
    return [failure for failure in check(changed) if failure.rule == RULE]


@pytest.mark.parametrize(
    ("command", "found", "expected"),
    [
        ("python -m pip install tensorflow==2.20.0", "tensorflow==2.20.0", "tensorflow 2.21.0, as in"),
        ('%pip install "tensorflow == 2.2"', "tensorflow == 2.2", "tensorflow 2.21.0, as in"),
        ("pip install tensorflow[and-cuda]~=2.22", "tensorflow[and-cuda]~=2.22", "tensorflow 2.21.0, as in"),
        ("pip install numpy==2.21.0", "numpy==2.21.0", "numpy 2.4.6, as in"),
        ("pip install jupyterlab==4.5.1", "4.5.1", "one of python 3.11, tensorflow 2.21.0"),
        ("uv python install 3.12.9", "3.12.9", "one of python 3.11"),
    ],
)
def test_another_version_than_recorded_is_told_with_its_line(
    small: Project, command: str, found: str, expected: str
) -> None:
    failure = only(typed(small, command))
    assert (failure.file, failure.line, failure.found) == ("snippets/layer/install.sh", 3, found)
    assert failure.expected.startswith(expected)


@pytest.mark.parametrize(
    "command",
    [
        PIP,
        "pip install tensorflow~=2.21 keras==3.15.1 'numpy>=2'",
        "pip install TensorFlow==2.21",
        "pip install jupyterlab==4.5",
        "uv python install 3.11.9",
        "python3.12 -m venv .venv",
        "jupyter lab --ip 127.0.0.1 --port 8888",
        "open http://127.0.0.1:8888/ notes-1.2.3",
    ],
)
def test_what_is_recorded_or_no_version_is_no_failure(small: Project, command: str) -> None:
    assert typed(small, command) == []


def test_a_new_version_of_the_records_makes_the_commands_untrue(small: Project) -> None:
    assert typed(small, PIP) == []
    newer = replace(small, versions={**small.versions, "tensorflow": "2.22.0"})
    assert only(typed(newer, PIP)).expected.startswith("tensorflow 2.22.0")
