"""Links lead somewhere, figures are shown where they were drawn, and the navigation lists every page."""

from __future__ import annotations

from dataclasses import replace

import pytest

from labnotes.check import check
from labnotes.failure import Failure
from labnotes.project import Project
from tests.altered import fault, line_of, only, with_both, with_page, with_part

LANGUAGES = ("en", "zh")
FIGURE = "figures/layer/build.plot-1.svg"
IMAGE = {"en": f"![A falling line]({FIGURE})\n", "zh": f"![一条下降的线]({FIGURE})\n"}


def alone(project: Project) -> list[Failure]:
    return [failure for failure in check(project) if "twins" not in failure.rule]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("target", "expected"),
    [
        ("errors/shapes.md#shape", "there is no errors/shapes.md"),
        ("errors/shape.md#shapes", "a heading of docs/"),
        ("#nowhere", "#layer, #use"),
        ("errors/shape/", "a relative path to a .md file"),
        ("/errors/shape.md", "the site works under any path"),
        ("http://example.org/", "https:// to another site"),
        ("../layer.md", "there is no ../layer.md"),
    ],
)
def test_a_broken_link_is_reported_with_its_line(small: Project, language: str, target: str, expected: str) -> None:
    faulty = with_page(small, language, "layer", "errors/shape.md#shape", target)
    found = only(alone(faulty))
    assert (found.file, found.rule, found.found) == (f"docs/{language}/layer.md", "a broken link", target)
    assert found.line == line_of(faulty, language, "layer", f"({target})")
    assert expected in found.expected


@pytest.mark.parametrize("target", ["#use", "layer.md", "errors/shape.md", "index.md#start", "https://example.org/#x"])
def test_a_link_that_leads_somewhere_is_no_failure(small: Project, target: str) -> None:
    assert check(with_both(small, "layer", "errors/shape.md#shape", target)) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_figure_that_is_not_shown_is_reported_at_the_block_that_drew_it(small: Project, language: str) -> None:
    faulty = with_page(small, language, "layer", IMAGE[language], "")
    found = only(alone(faulty))
    assert (found.file, found.rule) == (f"docs/{language}/layer.md", "a figure that is not shown")
    assert found.line == line_of(faulty, language, "layer", "build.py:plot") - 1
    assert FIGURE in found.expected


def test_every_figure_of_a_part_is_shown(small: Project) -> None:
    more = with_part(small, "layer/build", "plot", figures=("<svg/>", "<svg/>"))
    assert {failure.rule for failure in check(more)} == {"a figure that is not shown"}
    assert "build.plot-2.svg" in check(more)[0].expected


def test_a_figure_stands_below_the_block_that_drew_it(small: Project) -> None:
    moved = with_page(small, "en", "layer", IMAGE["en"], "")
    moved = with_page(moved, "en", "layer", "## Use it", f"{IMAGE['en']}\n## Use it")
    assert only(alone(moved)).rule == "a figure that is not shown"


@pytest.mark.parametrize("target", ["figures/layer/build.plot-2.svg", "assets/line.png", "https://example.org/a.svg"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_an_image_that_no_part_drew_is_reported(small: Project, language: str, target: str) -> None:
    faulty = with_page(small, language, "layer", IMAGE[language], f"{IMAGE[language]}\n![词]({target})\n")
    found = only(alone(faulty))
    assert (found.rule, found.found) == ("an image that no part drew", target)


def test_a_page_in_a_folder_names_its_figures_from_there(small: Project) -> None:
    drawn = with_part(small, "errors/shape/mismatch", "raise", figures=("<svg/>",))
    assert "(../figures/errors/shape/mismatch.raise-1.svg)" in check(drawn)[0].expected
    for language, alt in (("en", "A matrix"), ("zh", "一个矩阵")):
        text = '--8<-- "errors/shape/mismatch.py:raise"\n```\n'
        image = f"{text}\n![{alt}](../figures/errors/shape/mismatch.raise-1.svg)\n"
        drawn = with_page(drawn, language, "errors/shape", text, image)
    assert check(drawn) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_image_without_words_is_reported(small: Project, language: str) -> None:
    faulty = with_page(small, language, "layer", IMAGE[language], f"![]({FIGURE})\n")
    found = only(check(faulty))
    assert (found.file, found.rule) == (f"docs/{language}/layer.md", "an image without words")


@pytest.mark.parametrize(("language", "file"), [("en", "mkdocs.yml"), ("zh", "mkdocs.zh.yml")])
def test_the_navigation_lists_every_page_once_and_no_other(small: Project, language: str, file: str) -> None:
    def listing(*rows: tuple[str, str]) -> Project:
        return replace(small, navigation={**small.navigation, language: rows})

    rows = small.navigation[language]
    for changed, rule in (
        (rows[:-1], "a page outside of the navigation"),
        ((*rows, ("甲", "nowhere")), "a page that does not exist"),
        ((*rows, ("甲", "index")), "a page listed twice"),
        ((*rows[:-1], ("", "errors/shape")), "a page without a title"),
    ):
        found = fault(listing(*changed), rule)
        assert found.file == file
        assert len(check(listing(*changed))) == 1


def test_the_navigation_has_one_order_in_both_languages(small: Project) -> None:
    rows = tuple(reversed(small.navigation["zh"]))
    found = only(check(replace(small, navigation={**small.navigation, "zh": rows})))
    assert (found.file, found.rule) == ("mkdocs.zh.yml", "twins in another order")


def test_a_copied_title_in_the_navigation_is_reported(small: Project) -> None:
    rows = (("Home", "index"), *small.navigation["zh"][1:])
    found = only(check(replace(small, navigation={**small.navigation, "zh": rows})))
    assert (found.file, found.rule, found.found) == ("mkdocs.zh.yml", "an untranslated title", "Home")


def test_entries_that_are_no_pages_are_left_alone(small: Project) -> None:
    more = {
        language: (*rows, (f"{language} site", "https://example.org/"), (f"{language} book", "notebooks/a.ipynb"))
        for language, rows in small.navigation.items()
    }
    assert check(replace(small, navigation=more)) == []
