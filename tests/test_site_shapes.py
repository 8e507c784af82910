"""The names in a block that held a tensor are marked, and each mark leads to what the record says that it held."""

from __future__ import annotations

import gzip
from collections.abc import Sequence
from dataclasses import replace

import pytest
from bs4 import BeautifulSoup
from pygments import highlight
from pygments.formatters import HtmlFormatter
from pygments.lexers import PythonLexer

from labnotes.check import check
from labnotes.project import Project
from labnotes.run.result import Observation, State
from labnotes.site.build import ROOT
from labnotes.site.notes import Notes
from labnotes.site.parts import add_results
from labnotes.site.shapes import add_control, held_names, show_shapes
from labnotes.site.words import read_words
from tests.altered import tensor, with_part
from tests.conftest import Walk
from tests.served import Site

WORDS = read_words("en")
BUDGET = 8 * 1024
LESSONS = ("autodiff", "training", "perceptron")
"""Among them those that show the most names."""
"""How many compressed bytes a lesson may grow by, scripts and styles included."""


def seen(line: int, name: str, *shape: int | None, **more: object) -> Observation:
    return Observation(line, name, tensor(*shape, value="[1. 2.]"), **more)  # type: ignore[arg-type]  # by keyword


def block(program: str) -> str:
    code = highlight(program, PythonLexer(stripnl=False), HtmlFormatter(nowrap=True))
    return f'<div class="highlight" data-part="a/b:c"><pre><span></span><code>{code}</code></pre></div>'


def marked(program: str, *observations: Observation) -> list[tuple[str, str]]:
    """Each mark's text with the entry that it leads to, as words."""
    soup = BeautifulSoup(show_shapes(block(program), program, observations, WORDS), "html.parser")
    entries = [item.get_text(" ", strip=True) for item in soup.select(".part-held li")]
    return [(mark.get_text(), entries[int(str(mark["data-held"]))]) for mark in soup.select(".held")]


def names(program: str, *observations: Observation) -> list[str]:
    return [text for text, _ in marked(program, *observations)]


def test_a_mark_says_shape_dtype_and_values() -> None:
    assert marked("y = f(2)\n", seen(1, "y", 2)) == [("y", "y shape=(2,) dtype=float32 [1. 2.]")]


def test_the_program_stays_as_it_was() -> None:
    program = "y = layer(x)  # shape=(1, 2)\n\n\nif y[0] < 1:\n    print(f'{y} & é')\n"
    shown = BeautifulSoup(
        show_shapes(block(program), program, [seen(1, "y", 2), seen(5, "y", 2)], WORDS), "html.parser"
    )
    code = shown.select_one("pre code")
    assert code
    assert code.get_text() == program


def test_a_name_twice_on_a_line_has_two_marks_of_one_entry() -> None:
    assert names("y = x * x\n", seen(1, "x", 2), seen(1, "y", 2)) == ["y", "x", "x"]


def test_strings_comments_arguments_and_other_attributes_have_no_mark() -> None:
    assert names("print('x', x=1, y=a.x)  # x\n", seen(1, "x", 2)) == []


def test_the_fields_of_an_f_string_are_marked() -> None:
    assert names("print(f'{x:.4f} x {{x}} {x.shape}')\n", seen(1, "x", 2)) == ["x", "x"]


def test_an_attribute_is_marked_as_a_whole_and_no_further_than_what_was_seen() -> None:
    assert names("print(layer.kernel.numpy())\n", seen(1, "layer.kernel", 2)) == ["layer.kernel"]


def test_a_local_name_is_shown_as_the_program_writes_it() -> None:
    program = "def call(x):\n    return x\n"
    assert marked(program, seen(2, "call.x", 2)) == [("x", "x shape=(2,) dtype=float32 [1. 2.]")]


def test_a_shadowed_name_is_told_apart_by_its_function() -> None:
    program = "x = 1\ndef call(x):\n    return x\nprint(x)\n"
    found = marked(program, seen(1, "x", 1), seen(3, "call.x", 2), seen(4, "x", 1))
    assert [entry.split(" ")[1] for _, entry in found] == ["shape=(1,)", "shape=(2,)", "shape=(1,)"]


def test_an_expression_over_lines_has_marks_on_each_of_them() -> None:
    assert names("y = add(\n    x,\n    W.T,\n)\n", seen(1, "x", 2), seen(1, "W", 2), seen(1, "y", 2)) == [
        "y",
        "x",
        "W",
    ]


def test_a_name_whose_line_was_not_seen_has_no_mark() -> None:
    assert names("x = 1\nprint(x)\n", seen(1, "x", 2)) == ["x"]


def test_a_loop_says_how_often_and_what_was_first_and_last() -> None:
    ((_, entry),) = marked("    x = 1\n".strip() + "\n", seen(1, "x", 2, first=tensor(2, value="[0. 0.]"), times=500))
    assert entry == "x shape=(2,) dtype=float32 seen 500 times the first time [0. 0.] the last time [1. 2.]"


def test_of_a_loop_that_ends_as_it_began_only_that_is_told() -> None:
    ((_, entry),) = marked("x = 1\n", seen(1, "x", 2, times=3))
    assert entry == "x shape=(2,) dtype=float32 seen 3 times, the first and the last alike [1. 2.]"


def test_a_line_that_changes_a_shape_says_both() -> None:
    for program in ("x.assign(1)\n", "x += 1\n", "x, y = y, x\n", "x = x[0]\n", "x = f'{x}'\n"):
        (_, entry), *_ = marked(program, seen(1, "x", 2, before=tensor(1, 3, value="[[0.]]")))
        assert entry == "x before shape=(1, 3) dtype=float32 [[0.]] after shape=(2,) dtype=float32 [1. 2.]"


@pytest.mark.parametrize(
    "program", ["x = 1\n", "x, y = 1, 2\n", "for x in y:\n    pass\n", "with tape() as x:\n    pass\n"]
)
def test_what_a_name_held_before_is_not_told_where_it_is_given_a_value_afresh(program: str) -> None:
    (_, entry), *_ = marked(program, seen(1, "x", 2, before=tensor(1, 3, value="[[0.]]")))
    assert entry == "x shape=(2,) dtype=float32 [1. 2.]"


def test_a_variable_is_told_from_a_tensor() -> None:
    variable = State("variable", (2,), "float32", "[0. 0.]")
    ((_, entry),) = marked("x = 1\n", Observation(1, "x", variable))
    assert entry == "x variable shape=(2,) dtype=float32 [0. 0.]"
    (_, entry), *_ = marked("x = x - 1\n", seen(1, "x", 2, before=variable))
    assert entry == "x before variable shape=(2,) dtype=float32 [0. 0.] after shape=(2,) dtype=float32 [1. 2.]"


def test_a_size_that_is_not_known_is_explained() -> None:
    symbolic = Observation(1, "x", State("symbolic", (None, 2), "float32"))
    ((_, entry),) = marked("x = 1\n", symbolic)
    assert entry.startswith("x shape=(None, 2) dtype=float32 None: ")


def test_equal_entries_stand_once_in_the_list() -> None:
    html = show_shapes(block("y = 1\nprint(y)\n"), "y = 1\nprint(y)\n", [seen(1, "y", 2), seen(2, "y", 2)], WORDS)
    assert html.count("<li>") == 1
    assert "data-search-exclude" in html


def test_a_block_that_held_nothing_is_left_alone() -> None:
    assert show_shapes(block("print(1)\n"), "print(1)\n", [], WORDS) == block("print(1)\n")


def test_the_button_stands_ahead_of_the_first_block_that_has_shapes() -> None:
    html = '<p>a</p><div class="part">1</div><p>b</p><div class="part"><span class="held"></span></div>'
    assert add_control(html, WORDS).index("held-control") > html.index("<p>b</p>")
    assert add_control("<p>a</p>", WORDS) == "<p>a</p>"


def test_a_wrong_shape_in_a_record_fails_the_check_and_would_be_shown(small: Project) -> None:
    part = small.records["layer/build"].part("use")
    wrong = tuple(replace(one, last=tensor(9, 9)) if one.name == "x" else one for one in part.observations)
    changed = with_part(small, "layer/build", "use", observations=wrong)
    assert {"a wrong shape"} <= {failure.rule for failure in check(changed)}
    notes = Notes("en", changed.snippets, changed.records, {}, WORDS)
    program = changed.snippets["layer/build"].part("use")
    assert program
    assert "shape=(9, 9)" in add_results(block(program.text).replace("a/b:c", "layer/build:use"), notes)


def _mentioned(project: Project) -> Sequence[tuple[str, str, int]]:
    """Each run part with observations, and how many of its names were seen."""
    return [
        (snippet.id, part.name, len(held_names(part.text, project.records[snippet.id].part(part.name).observations)))
        for snippet in project.snippets.values()
        if snippet.kind in ("plain", "fresh", "fails")
        for part in snippet.parts
    ]


@pytest.mark.parametrize("language", ["en", "zh"])
def test_every_name_that_was_seen_is_marked_on_the_built_pages(
    few: Walk, site: Site, real: Project, language: str
) -> None:
    expected = {f"{snippet}:{part}": number for snippet, part, number in _mentioned(real)}
    assert sum(expected.values()) > 500
    for page in set(few(language)) - {"", "notebook/"}:
        for shown in site.html(language, page).select("article .part"):
            name = str(shown.select_one("[data-part]")["data-part"])  # type: ignore[index]  # each part has one
            assert len(shown.select(".held")) == expected.get(name, 0), f"{page}: {name}"


def test_a_lesson_grows_by_less_than_its_budget(site: Site) -> None:
    own = sum(
        len(gzip.compress((ROOT / "theme" / "assets" / file).read_bytes()))
        for file in ("javascripts/shapes.js", "stylesheets/shapes.css")
    )
    for path in LESSONS:
        soup = site.html("en", f"{path}/")
        whole = len(gzip.compress(str(soup).encode()))
        for extra in soup.select(".part-held, .held-control"):
            extra.decompose()
        for mark in soup.select(".held"):
            mark.unwrap()
        assert own + whole - len(gzip.compress(str(soup).encode())) < BUDGET, path
