"""A message that names a place in the program names the file and the line that a reader sees."""

from __future__ import annotations

from pathlib import Path

import pytest

from labnotes.read.snippet import Snippet, parse_snippet
from labnotes.run.places import as_shown, text_as_shown
from labnotes.run.result import PartResult, Raised, Run, Warned

FILE = "/home/reader/notes/snippets/page/layer.py"
PROGRAM = """\
# kind: fails
# --8<-- [start:inputs]
import tensorflow as tf

x = tf.ones((1, 2))
# --8<-- [end:inputs]
# --8<-- [start:use]
y = layer(x)
# --8<-- [end:use]
"""


@pytest.fixture
def snippet() -> Snippet:
    return parse_snippet(PROGRAM, "snippets/page/layer.py", "page/layer")[0]


@pytest.mark.parametrize(("line", "shown"), [(3, 1), (5, 3), (8, 4)])
def test_lines_are_counted_without_the_header_and_the_marks(snippet: Snippet, line: int, shown: int) -> None:
    text = f'  File "{FILE}", line {line}, in <module>\n'
    assert text_as_shown(text, snippet, FILE) == f'  File "layer.py", line {shown}, in <module>\n'


@pytest.mark.parametrize(
    "text", ['File "/home/reader/notes/snippets/page/other.py", line 8', f'see "{FILE}"', "line 8", ""]
)
def test_another_file_and_what_is_no_place_stay(snippet: Snippet, text: str) -> None:
    assert text_as_shown(text, snippet, FILE) == text


def test_a_path_of_windows_is_found(snippet: Snippet) -> None:
    file = r"C:\notes\snippets\page\layer.py"
    assert text_as_shown(f'File "{file}", line 8', snippet, file) == 'File "layer.py", line 4'


def test_each_text_of_a_run_is_told_as_shown(snippet: Snippet) -> None:
    place, shown = f'File "{FILE}", line 8', 'File "layer.py", line 4'

    def run(text: str) -> Run:
        part = PartResult(stdout=text, warnings=(Warned(1, "UserWarning", text),), logs=(text,))
        return Run("page/layer", parts={"use": part}, raised=Raised("ValueError", text, "use", 1), stderr=text)

    assert as_shown(run(place), snippet, FILE) == run(shown)


def test_every_program_that_names_itself_in_its_record_does_so_by_its_name_alone() -> None:
    records = [
        path
        for path in (Path(__file__).parents[1] / "snippets").rglob("*.json")
        if f'File \\"{path.stem}.py\\", line ' in path.read_text(encoding="utf-8")
    ]
    assert len(records) > 10
    assert not [path for path in records if 'File \\"snippets/' in path.read_text(encoding="utf-8")]
