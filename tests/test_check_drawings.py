"""A mark that asks for what the record does not give is reported with its line, and stops the strict build."""

from __future__ import annotations

import logging
from dataclasses import replace

import pytest

from labnotes.check import check
from labnotes.failure import Failure
from labnotes.project import Project
from labnotes.read.page import LANGUAGES
from labnotes.run.result import Observation
from labnotes.site.drawings import show_drawings
from labnotes.site.notes import Notes
from labnotes.site.words import read_words
from tests.altered import line_of, only, tensor, with_both, with_part, with_snippet
from tests.drawn import HELD, MATMUL, Held, ran

FENCE = '```python\n--8<-- "layer/drawn.py:it"\n```\n'
FIRST = '```sh\n--8<-- "layer/install.sh:pip"\n```\n'
MARK = "draw matmul z of layer/drawn:it"


def drawn(project: Project, mark: str = MARK, *, above: bool = False) -> Project:
    """The small project with one more program on the page of the layer, and a mark below it, or above."""
    snippet, record = ran(f"{MATMUL}  # shape=(1, 3), dtype=float32", HELD, "layer/drawn")
    snippets, records = {**project.snippets, snippet.id: snippet}, {**project.records, snippet.id: record}
    project = replace(project, snippets=snippets, records=records, files=(*project.files, snippet.file, record.file))
    shown = f"<!-- {mark} -->\n\n{FENCE}" if above else f"{FENCE}\n<!-- {mark} -->\n"
    project = with_both(project, "layer", "kind: lesson", "kind: plain")  # which needs no list of its tensors
    return with_both(project, "layer", FIRST, f"{shown}\n{FIRST}")


def observed(project: Project, held: Held) -> Project:
    """The same, where the run observed what ``held`` says."""
    seen = tuple(Observation(1, name, tensor(*shape, value=value)) for name, (shape, value) in held.items())
    return with_part(drawn(project), "layer/drawn", "it", observations=seen)


def told(project: Project, language: str = "en") -> Failure:
    """The one failure of a page, which both languages have."""
    failures = check(project)
    assert [failure.file for failure in failures] == ["docs/en/layer.md", "docs/zh/layer.md"], failures
    return failures[LANGUAGES.index(language)]


def test_a_mark_whose_drawing_fits_the_record_is_true(small: Project) -> None:
    assert check(drawn(small)) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_tensor_that_the_record_lacks_is_reported_with_what_it_holds(small: Project, language: str) -> None:
    seen = tuple(
        Observation(1, name, tensor(*shape, value=value)) for name, (shape, value) in HELD.items() if name != "W"
    )
    faulty = with_part(drawn(small), "layer/drawn", "it", observations=seen)
    found = told(faulty, language)
    assert (found.rule, found.found) == ("a drawing of what the record lacks", "W")
    assert found.line == line_of(faulty, language, "layer", "<!-- draw")
    assert "snippets/layer/drawn.py:2: b, x, z" in found.expected


def test_a_result_that_is_not_the_product_of_the_boxes_is_reported(small: Project) -> None:
    found = told(observed(small, {**HELD, "z": ((1, 3), "[[1. 0.5 9.]]")}))
    assert found.rule == "a drawing whose numbers do not fit together"
    assert found.found == "z = [1 0.5 9], shape=(1, 3), recorded in layer/drawn:it"
    assert found.expected.startswith("[1 0.5 0], shape=(1, 3), as z = tf.matmul(x, W) + b gives")
    assert found.mend == "make record SNIPPET=layer/drawn"


@pytest.mark.parametrize(
    ("mark", "rule", "expected"),
    [
        ("draw matmul z of layer/drawn:sum", "a drawing of an unknown part", "one of it"),
        ("draw matmul y of layer/drawn:it", "a drawing of an unknown name", "z"),
        ("draw matmul z of layer/drawing:it", "a drawing of an unknown program", "a snippet that was run"),
        ("draw matmul z of layer/install:pip", "a drawing of an unknown program", "a snippet that was run"),
        ("draw matmul z y of layer/drawn:it", "a mark with the wrong number of names", "`draw matmul <result> of"),
        ("draw circle z of layer/drawn:it", "a mark that asks for no drawing", "matmul, products, broadcast, tape"),
    ],
)
def test_a_mark_that_names_what_is_not_there_is_reported(small: Project, mark: str, rule: str, expected: str) -> None:
    found = told(drawn(small, mark))
    assert found.rule == rule
    assert expected in found.expected
    assert found.mend


def test_a_drawing_above_its_part_is_reported(small: Project) -> None:
    faulty = drawn(small, above=True)
    found = told(faulty)
    assert (found.rule, found.found) == ("a drawing above its part", "layer/drawn:it")
    assert found.line == line_of(faulty, "en", "layer", "<!-- draw")


def test_a_stale_record_is_told_itself_and_not_by_its_drawing_too(small: Project) -> None:
    stale = with_snippet(drawn(small), "layer/drawn", "z = tf", "z  = tf", ran=False)
    assert only(check(stale)).rule == "a stale record"


def notes(project: Project) -> Notes:
    return Notes("en", project.snippets, project.records, project.versions, read_words("en"))


def test_the_site_puts_a_drawing_in_the_place_of_its_mark_and_of_no_other_comment(small: Project) -> None:
    html = f"<p>a</p>\n<!-- other -->\n<!-- {MARK} -->\n<p>b</p>\n<!-- {MARK} -->"
    shown = show_drawings(html, notes(drawn(small)), "layer.md")
    assert shown.startswith('<p>a</p>\n<!-- other -->\n<figure class="drawing')
    assert shown.count("<figure") == 2
    assert 'id="drawing-1-1"' in shown
    assert 'id="drawing-2-1"' in shown
    assert MARK not in shown


def test_what_cannot_be_drawn_is_a_warning_which_ends_a_strict_build(
    small: Project, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.WARNING):
        shown = show_drawings("<!-- draw matmul y of layer/drawn:it -->", notes(drawn(small)), "layer.md")
    assert shown == ""
    (record,) = caplog.records
    assert record.name.startswith("mkdocs.")
    assert "docs/en/layer.md: a drawing of an unknown name: y" in record.getMessage()
