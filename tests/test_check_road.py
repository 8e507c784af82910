"""No lesson is passed by: the front page and the plan for teachers list each, and each leads on to the next."""

from __future__ import annotations

from dataclasses import replace

import pytest

from labnotes.check import check
from labnotes.check.road import judge_road
from labnotes.project import Project
from labnotes.read.page import LANGUAGES, Page, parse_page
from tests.altered import only, with_page

LESSONS = ("tensors", "layer", "saving")
LISTED = "".join(f"- [it]({path}.md#use)\n" for path in LESSONS)
ONWARD = (
    "---\nkind: lesson\n---\n# It {{ #it }}\n\n[Back](tensors.md).\n\n## Next {{ #next }}\n\n[On]({following}.md).\n"
)


@pytest.fixture
def road(small: Project) -> Project:
    """Three lessons in both languages, each of which leads on to the next, the last to the first; and both lists."""
    texts = dict.fromkeys(("index", "teaching"), LISTED)
    texts |= {
        path: ONWARD.format(following=then) for path, then in zip(LESSONS, (*LESSONS[1:], LESSONS[0]), strict=True)
    }
    pages = {(language, path): _page(language, path, text) for language in LANGUAGES for path, text in texts.items()}
    listed = tuple((path, path) for path in texts)
    return replace(small, pages=pages, navigation=dict.fromkeys(LANGUAGES, listed))


def test_a_road_that_misses_no_lesson_is_no_failure(road: Project, small: Project) -> None:
    assert list(judge_road(road)) == []
    assert check(small) == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("path", "name"), [("index", "the front page"), ("teaching", "the plan for teachers")])
def test_a_lesson_that_a_list_lacks_is_reported(road: Project, language: str, path: str, name: str) -> None:
    found = only(list(judge_road(_with(road, language, path, LISTED.replace("layer", "errors/shape")))))
    assert (found.file, found.line, found.found) == (f"docs/{language}/{path}.md", 1, "no layer.md")
    assert found.rule == f"a lesson that {name} lacks"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_lesson_that_leads_past_the_next_is_reported(road: Project, language: str) -> None:
    found = only(list(judge_road(_with(road, language, "tensors", ONWARD.format(following="saving")))))
    assert (found.file, found.line, found.found) == (f"docs/{language}/tensors.md", 10, "saving.md")
    assert found.rule == "a lesson that leads past the next"
    assert "layer.md" in found.expected


def test_a_link_elsewhere_in_the_lesson_leads_nobody_on(road: Project) -> None:
    text = (
        ONWARD.format(following="saving").replace("tensors.md", "layer.md")
        + "\n## Notes { #notes }\n\n[It](layer.md)\n"
    )
    assert only(list(judge_road(_with(road, "en", "tensors", text)))).found == "saving.md"


def test_a_lesson_that_leads_nowhere_is_reported(road: Project) -> None:
    text = ONWARD.format(following="layer").partition("## Next")[0]
    assert only(list(judge_road(_with(road, "en", "tensors", text)))).found == "no link below `{ #next }`"


def test_a_second_way_on_is_no_failure(road: Project) -> None:
    text = ONWARD.format(following="layer") + "Or [straight on](saving.md), or [away](https://example.org/).\n"
    assert list(judge_road(_with(road, "en", "tensors", text))) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_check_of_all_tells_it(small: Project, language: str) -> None:
    link = {"en": "[a layer](layer.md#use)", "zh": "(layer.md#use)"}[language]
    changed = with_page(small, language, "index", link, link.replace("layer.md#use", "errors/shape.md"))
    assert any(failure.rule == "a lesson that the front page lacks" for failure in check(changed))


def _with(road: Project, language: str, path: str, text: str) -> Project:
    return replace(road, pages={**road.pages, (language, path): _page(language, path, text)})


def _page(language: str, path: str, text: str) -> Page:
    return parse_page(text, f"docs/{language}/{path}.md", language, path)[0]
