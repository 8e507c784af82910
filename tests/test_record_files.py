"""A record is read as it was written, and its seal breaks at any edit."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from labnotes.read.snippet import Snippet, parse_snippet
from labnotes.record.record import files, make_record, read_record, seal
from labnotes.run.result import Observation, PartResult, Raised, Run, State, Warned

TEXT = "# --8<-- [start:a]\nx = 1\n# --8<-- [end:a]\n# --8<-- [start:b]\ny = 2\n# --8<-- [end:b]\n"

RUN = Run(
    "page/name",
    {
        "a": PartResult(
            stdout="first\n\nthird “张量”",
            figures=("<svg>1</svg>\n", "<svg>2</svg>\n"),
            warnings=(Warned(1, "UserWarning", "mind"),),
            logs=("WARNING:reader:a line", ""),
            observations=(
                Observation(
                    1, "x", State("variable", (1, None), "float32", "[1.]"), None, State("tensor", (), "int32")
                ),
                Observation(1, "z", State("symbolic", (None, 3), "float32"), State("tensor", (2,), "string"), None, 7),
            ),
        ),
        "b": PartResult(),
    },
    Raised("SystemExit", "", "b", 1),
    stderr="one\ntwo",
    seconds=1.5,
)


def snippet() -> Snippet:
    return parse_snippet(TEXT, "snippets/page/name.py", "page/name")[0]


def written(root: Path, run: Run = RUN) -> None:
    for file, text in files(make_record(snippet(), run)).items():
        path = root / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


def test_a_record_is_read_as_it_was_written(tmp_path: Path) -> None:
    written(tmp_path)
    assert read_record(snippet(), tmp_path) == (make_record(snippet(), RUN), [])


def test_an_empty_run_is_read_as_it_was_written(tmp_path: Path) -> None:
    written(tmp_path, Run("page/name"))
    assert read_record(snippet(), tmp_path) == (make_record(snippet(), Run("page/name")), [])


def test_how_long_a_run_took_is_not_recorded() -> None:
    assert files(make_record(snippet(), RUN)) == files(make_record(snippet(), replace(RUN, seconds=9.0)))


def test_each_observation_and_each_line_of_output_stands_on_a_line_of_its_own() -> None:
    rows = files(make_record(snippet(), RUN))["snippets/page/name.json"].splitlines()
    assert [json.loads(row.strip().rstrip(","))["name"] for row in rows if '"dtype"' in row] == ["x", "z"]
    assert '    "third “张量”"' in rows


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        ("name.json", "third", "fourth"),
        ("name.json", "[1, null]", "[2, null]"),
        ("name.json", '"times": 7', '"times": 8'),
        ("name.json", "SystemExit", "ValueError"),
        ("name.json", "mind", "mine"),
        ("name.json", '"two"', '"too"'),
        ("name.json", "a line", "another"),
        ("name.json", '"source": "', '"source": "0'),
        ("name.a-2.svg", "2", "3"),
    ],
)
def test_any_edit_by_hand_breaks_the_seal(tmp_path: Path, file: str, old: str, new: str) -> None:
    written(tmp_path)
    path = tmp_path / "snippets" / "page" / file
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")
    record, failures = read_record(snippet(), tmp_path)
    assert record is not None
    assert not failures
    assert seal(record.run, record.source) != record.digest


@pytest.mark.parametrize("text", ["", "{", "[]", "{}", '{"parts": {"a": {"figures": 1}}, "digest": "", "source": ""}'])
def test_a_record_that_cannot_be_read_is_one_failure_that_says_how_to_renew_it(tmp_path: Path, text: str) -> None:
    path = tmp_path / "snippets" / "page" / "name.json"
    path.parent.mkdir(parents=True)
    path.write_text(text, encoding="utf-8")
    record, failures = read_record(snippet(), tmp_path)
    assert record is None
    assert [(f.file, f.mend) for f in failures] == [("snippets/page/name.json", "make record SNIPPET=page/name")]
