"""A page says on which releases its programs ran the same, and what other versions say in place of a message."""

from __future__ import annotations

from dataclasses import replace

import pytest
from bs4 import BeautifulSoup

from labnotes.project import Project
from labnotes.record.across import ENDING, Outcome, Said
from labnotes.record.compare import Difference
from labnotes.site.foot import lesson_foot
from labnotes.site.matrix import fill_matrix, other_words, ran_line, where
from labnotes.site.notes import Notes
from labnotes.site.words import read_words
from tests.altered import with_snippet
from tests.versions import MIDDLE, NEW, OLD, OTHER_DTYPE, OTHER_WORDS, ROWS, with_matrix

ERROR = "errors/shape/mismatch"
NEED = "# needs: keras>=3.14: casts otherwise before\n"


def notes(project: Project, language: str = "en") -> Notes:
    words = read_words(language)
    return Notes(language, project.snippets, project.records, {"tensorflow": "2.21.0"}, words, matrix=project.matrix)


def line(project: Project, path: str = "layer", language: str = "en") -> str:
    return BeautifulSoup(ran_line(project.pages[language, path], notes(project, language)), "html.parser").get_text()


def test_a_page_whose_programs_ran_the_same_says_on_which_releases(small: Project) -> None:
    project = with_matrix(small)
    said = "Ran the same on TensorFlow 2.16–2.21, with the oldest and the newest Keras 3 of each."
    assert line(project) == line(project, "errors/shape") == said
    assert "TensorFlow 2.16–2.21" in line(project, language="zh")
    assert "运行结果都相同" in line(project, language="zh")


def test_a_program_that_needs_a_newer_release_is_named_with_it(small: Project) -> None:
    needing = with_snippet(small, "layer/build", "# tolerance", f"{NEED}# tolerance")
    project = with_matrix(needing, {"layer/build": {OLD: OTHER_DTYPE, MIDDLE: OTHER_DTYPE}})
    assert line(project).endswith("but for: build.py (needs Keras 3.14 or newer)")
    assert line(project, language="zh").endswith("例外：build.py（需要 Keras 3.14 或更新）")


def test_a_difference_that_nothing_explains_is_not_hidden(small: Project) -> None:
    project = with_matrix(small, {"layer/build": {OLD: OTHER_DTYPE}})
    assert line(project).endswith("but for: build.py (differs with Keras 3.0)")


def test_a_page_with_a_program_that_changed_since_leaves_the_line_out(small: Project) -> None:
    changed = with_snippet(with_matrix(small), "layer/build", "* 0.1", "* 0.10")
    assert line(changed) == ""
    assert line(changed, "errors/shape") != ""


def test_a_page_without_a_program_or_a_project_without_a_matrix_has_no_line(small: Project) -> None:
    assert line(small) == line(with_matrix(small), "index") == ""


def test_the_foot_of_a_lesson_holds_the_line(small: Project) -> None:
    project = with_matrix(small)
    html = lesson_foot(
        project.pages["en", "layer"], notes(project), (), title="L", to_root="../", address="x", repository=None
    )
    found = BeautifulSoup(html, "html.parser").select_one("section.lesson-foot p.ran-on")
    assert found is not None
    assert "2.16–2.21" in found.get_text()


def test_other_words_stand_folded_with_the_versions_that_say_them(small: Project) -> None:
    project = with_matrix(small, {ERROR: {OLD: OTHER_WORDS}})
    html = BeautifulSoup(other_words(project.snippets[ERROR], "raise", notes(project)), "html.parser")
    assert [tag.get_text() for tag in html.select("details > summary")] == ["What other versions say"]
    assert [tag.get_text() for tag in html.select("dt, dd")] == ["Keras 3.0", "Shapes do not fit."]


def test_a_message_that_differs_in_the_line_of_a_library_alone_is_not_repeated(small: Project) -> None:
    record = small.records[ERROR]
    assert record.run.raised
    run = replace(record.run, raised=replace(record.run.raised, message=through(7, "call")))
    changed = replace(small, records={**small.records, ERROR: replace(record, run=run)})
    said = {OLD: through(8, "call"), MIDDLE: through(9, "build")}
    outcomes = {row: Outcome(said=(Said("raise", "error", text),)) for row, text in said.items()}
    project = with_matrix(changed, {ERROR: outcomes})
    html = BeautifulSoup(other_words(project.snippets[ERROR], "raise", notes(project)), "html.parser")
    assert [tag.get_text() for tag in html.select("dt, dd")] == ["Keras 3.12", through(9, "build")]


def through(line: int, function: str) -> str:
    """A message that quotes a call within a library."""
    return f'in user code:\n    File "site-packages/keras/utils.py", line {line}, in {function}\n        raise error'


def test_another_error_stands_there_too(small: Project) -> None:
    apart = Outcome((Difference("raise", 3, ENDING, "InvalidArgumentError", "TypeError: no such argument"),))
    project = with_matrix(small, {ERROR: {OLD: apart, MIDDLE: OTHER_WORDS}})
    html = BeautifulSoup(other_words(project.snippets[ERROR], "raise", notes(project)), "html.parser")
    told = [tag.get_text() for tag in html.select("dt, dd")]
    assert told == ["Keras 3.12", "Shapes do not fit.", "Keras 3.0", "TypeError: no such argument"]


def test_what_a_version_says_is_escaped(small: Project) -> None:
    project = with_matrix(small, {ERROR: {OLD: Outcome(said=(Said("raise", "error", "<b>no</b>"),))}})
    assert "&lt;b&gt;no&lt;/b&gt;" in other_words(project.snippets[ERROR], "raise", notes(project))


def test_where_all_versions_say_the_same_nothing_is_added(small: Project) -> None:
    project = with_matrix(small)
    assert other_words(project.snippets[ERROR], "raise", notes(project)) == ""
    assert other_words(small.snippets[ERROR], "raise", notes(small)) == ""


def test_the_table_has_a_row_for_each_page_with_a_program(small: Project) -> None:
    project = with_matrix(small, {"layer/build": {OLD: OTHER_DTYPE}})
    pages = [(path, project.pages["en", path]) for path in ("index", "layer", "errors/shape")]
    table = fill_matrix("Before\n\n<!-- matrix -->\n\nAfter", pages, notes(project))
    assert table.split("\n")[2:-2] == [
        "| Page | Ran the same on | But for |",
        "|---|---|---|",
        "| [layer](layer.md) | TensorFlow 2.16–2.21 | `build.py` (differs with Keras 3.0) |",
        "| [errors/shape](errors/shape.md) | TensorFlow 2.16–2.21 | nothing |",
    ]


def test_a_page_without_the_mark_is_left_as_it_is(small: Project) -> None:
    assert fill_matrix("No <!-- matrix --> here", [], notes(small)) == "No <!-- matrix --> here"


def test_a_table_without_a_row_says_why(small: Project) -> None:
    assert "changed since" in fill_matrix("<!-- matrix -->", [("L", small.pages["en", "layer"])], notes(small))


@pytest.mark.parametrize(
    ("rows", "others", "told"),
    [
        ((OLD,), (MIDDLE, NEW), "Keras 3.0"),
        ((OLD, MIDDLE), (NEW,), "Keras 3.0–3.12"),
        ((OLD, NEW), (MIDDLE,), "Keras 3.0, 3.15"),
        ((OLD, MIDDLE, NEW), (), "TensorFlow 2.16–2.21"),
    ],
)
def test_versions_are_told_by_the_package_that_decides(
    rows: tuple[str, ...], others: tuple[str, ...], told: str
) -> None:
    assert where(rows, others, ROWS) == told


def test_where_no_package_decides_the_pairs_are_told() -> None:
    crossed = {
        "a": {"tensorflow": "2.16.2", "keras": "3.0.0", "numpy": "1.26.4", "python": "3.10"},
        "b": {"tensorflow": "2.16.2", "keras": "3.12.4", "numpy": "2.0.2", "python": "3.10"},
        "c": {"tensorflow": "2.18.1", "keras": "3.0.0", "numpy": "1.26.4", "python": "3.10"},
        "d": {"tensorflow": "2.18.1", "keras": "3.12.4", "numpy": "2.0.2", "python": "3.10"},
    }
    told = where(("a", "d"), ("b", "c"), crossed)
    assert told == "TensorFlow 2.16.2 + Keras 3.0.0, TensorFlow 2.18.1 + Keras 3.12.4"
