"""The index of the search, and what searches it, are fetched with the first word that a reader types, not before."""

from __future__ import annotations

import pytest
from playwright.sync_api import BrowserContext, Page, Request, Route

from tests.served import Site

pytestmark = pytest.mark.browser

_INDEX, _WHOLE = "**/search/index.json", "**/workers/whole.search.*.js"
_RESULTS = ".md-search-result__item"


@pytest.fixture
def asked(context: BrowserContext) -> list[str]:
    """The names of the files that were asked for, of the index and of what searches it."""
    found: list[str] = []

    def note(request: Request) -> None:
        name = request.url.rpartition("/")[2]
        if name == "index.json" or name.startswith("whole."):
            found.append(name.split(".")[0])

    context.on("request", note)
    return found


@pytest.mark.parametrize(("language", "query"), [("en", "perceptron"), ("zh", "感知机")])
def test_both_come_with_the_first_word(
    site: Site, context: BrowserContext, asked: list[str], language: str, query: str
) -> None:
    page = context.new_page()
    page.goto(f"{site.address}{language}/perceptron/", wait_until="networkidle")
    page.locator("input.md-search__input").click()
    page.wait_for_timeout(300)
    assert asked == []
    _type(page, query)
    page.locator(_RESULTS).first.wait_for()
    _type(page, " 1")
    assert sorted(asked) == ["index", "whole"]


def test_a_shared_search_answers_by_itself(site: Site, context: BrowserContext) -> None:
    page = context.new_page()
    page.goto(f"{site.address}en/perceptron/?q=broadcast")
    page.locator(_RESULTS).first.wait_for()


@pytest.mark.parametrize("file", [_INDEX, _WHOLE])
def test_what_did_not_come_is_asked_for_again(site: Site, context: BrowserContext, file: str) -> None:
    page = context.new_page()
    lost: list[str] = []

    def lose(route: Route) -> None:
        lost.append(route.request.url)
        route.abort()

    context.route(file, lose)
    page.goto(f"{site.address}en/perceptron/", wait_until="networkidle")
    page.locator("input.md-search__input").click()
    _type(page, "matr")
    page.wait_for_timeout(500)
    assert lost
    assert page.locator(_RESULTS).count() == 0
    context.unroute(file)
    _type(page, "ix")
    page.locator(_RESULTS).first.wait_for()


def _type(page: Page, text: str) -> None:
    page.keyboard.insert_text(text)
    page.keyboard.press("End")
