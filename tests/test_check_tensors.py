"""Each tensor of a lesson has a meaning in its list, in both languages, and the list names nothing else."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from labnotes.check.tensors import judge_tensors
from labnotes.failure import Failure
from labnotes.project import Project
from labnotes.read.page import Page
from labnotes.read.snippet import parse_snippet
from labnotes.run.result import Observation
from labnotes.site.notes import Notes
from labnotes.site.tensors import fill_tensors
from labnotes.site.words import read_words
from labnotes.tensors import Form, tensors_on
from tests.altered import only, tensor, with_page, with_part, with_snippet

HEAD = "## Shapes { #shapes }\n\nFrom the run:\n\n| Name | Meaning |\n|---|---|\n"
USE = '```python\n--8<-- "layer/build.py:use"\n```\n'
ROWS = {"z": "the sums", "x": "the input", "w": "a tenth of it"}


def listing(rows: dict[str, str]) -> str:
    return HEAD + "".join(f"| `{name}` | {meaning} |\n" for name, meaning in rows.items())


def with_list(project: Project, text: str) -> Page:
    """The English lesson of the small project with ``text`` in place of its list."""
    return with_page(project, "en", "layer", listing(ROWS), text).pages["en", "layer"]


def judged(project: Project, text: str) -> list[Failure]:
    found: Iterator[Failure] = judge_tensors(project, with_list(project, text))
    return list(found)


def test_a_list_with_every_tensor_has_no_failure(small: Project) -> None:
    assert judged(small, listing(ROWS)) == []


def test_a_lesson_without_a_list_is_reported(small: Project) -> None:
    failure = only(judged(small, ""))
    assert (failure.rule, failure.file) == ("no list of tensors", "docs/en/layer.md")
    assert "z, x, w" in failure.expected


@pytest.mark.parametrize("name", ROWS)
def test_a_tensor_without_a_meaning_is_reported(small: Project, name: str) -> None:
    failure = only(judged(small, listing({row: text for row, text in ROWS.items() if row != name})))
    assert (failure.rule, failure.found) == ("a tensor without a meaning", f"no `{name}`")


def test_an_empty_meaning_is_none(small: Project) -> None:
    assert only(judged(small, listing({**ROWS, "x": " "}))).rule == "a tensor without a meaning"


def test_a_meaning_of_a_name_that_is_no_tensor_is_reported_with_its_line(small: Project) -> None:
    page = with_list(small, listing({**ROWS, "step": "a number"}))
    failure = only(list(judge_tensors(small, page)))
    assert (failure.rule, failure.found) == ("a meaning without a tensor", "step")
    assert page.body.splitlines()[failure.line - page.start] == "| `step` | a number |"


def test_a_name_listed_twice_is_reported(small: Project) -> None:
    assert only(judged(small, listing(ROWS) + "| `x` | again |\n")).rule == "a tensor listed twice"


def test_a_page_that_is_no_lesson_needs_no_list(small: Project) -> None:
    assert list(judge_tensors(small, small.pages["en", "errors/shape"])) == []


def test_what_is_missing_on_the_page_or_from_the_records_is_told_itself(small: Project) -> None:
    stale = with_snippet(small, "layer/build", "0.1", "0.2", ran=False)
    without = replace(small, records={})
    for project in (stale, without):
        assert judged(project, "") == judged(project, listing({"step": "a number"})) == []
    for old, new in ((USE, ""), ("build.py:use", "build.py:usage"), ("build.py:use", "bild.py:use")):
        page = with_page(small, "en", "layer", old, new).pages["en", "layer"]
        assert list(judge_tensors(small, page)) == []


def test_an_exercise_whose_wrong_answers_are_not_shown_hides_nothing(small: Project) -> None:
    text = "".join(f"# --8<-- [start:{part}]\nn = 1\n# --8<-- [end:{part}]\n" for part in ("blank", "check", "wrong-n"))
    exercise, _ = parse_snippet(f"# kind: exercise\n{text}", "snippets/layer/n_exercise.py", "layer/n_exercise")
    shown = "".join(f'```python\n--8<-- "layer/n_exercise.py:{part}"\n```\n\n' for part in ("blank", "check"))
    project = replace(small, snippets={**small.snippets, exercise.id: exercise})
    assert only(judged(project, shown)).rule == "no list of tensors"


def test_a_name_has_each_form_once_the_first_of_a_loop_too(small: Project) -> None:
    looped = Observation(5, "w", tensor(1, 2), first=tensor(3), times=500)
    changed = with_part(small, "layer/build", "use", observations=(looped, Observation(6, "w", tensor(1, 2))))
    page = changed.pages["en", "layer"]
    assert tensors_on(page, changed.snippets, changed.records)["w"] == [Form((3,), "float32"), Form((1, 2), "float32")]


def test_a_program_in_a_fold_has_no_say(small: Project) -> None:
    page = small.pages["en", "layer"]
    folded = replace(page, fences=tuple(replace(fence, folded=True) for fence in page.fences))
    assert tensors_on(folded, small.snippets, small.records) == {}


def test_shapes_and_dtypes_come_from_the_record(small: Project) -> None:
    notes = Notes("en", small.snippets, small.records, {}, read_words("en"))
    filled = fill_tensors(with_list(small, listing(ROWS)), notes)
    assert (
        "| Name | Shape | dtype | Meaning |\n|---|---|---|---|\n| `z` | `(1, 3)` | `float32` | the sums |\n" in filled
    )


def test_a_page_without_a_list_is_left_as_it_is(small: Project) -> None:
    page = with_list(small, "")
    assert fill_tensors(page, Notes("en", small.snippets, small.records, {}, read_words("en"))) == page.body
