"""The index of the search is fetched with the first word that a reader types, and never before."""

from __future__ import annotations

import pytest
from playwright.sync_api import BrowserContext, Page, Route

from tests.served import Site

pytestmark = pytest.mark.browser

_INDEX = "**/search/index.json"
_RESULTS = ".md-search-result__item"


@pytest.fixture
def asked(context: BrowserContext) -> list[str]:
    """The index files that were asked for."""
    found: list[str] = []
    context.on("request", lambda request: found.append(request.url) if request.url.endswith("index.json") else None)
    return found


@pytest.mark.parametrize(("language", "query"), [("en", "perceptron"), ("zh", "感知机")])
def test_the_index_comes_with_the_first_word(
    site: Site, context: BrowserContext, asked: list[str], language: str, query: str
) -> None:
    page = context.new_page()
    page.goto(f"{site.address}{language}/perceptron/", wait_until="networkidle")
    page.locator("input.md-search__input").click()
    page.wait_for_timeout(300)
    assert [url for url in asked if not url.endswith("search_index.json")] == []
    _type(page, query)
    page.locator(_RESULTS).first.wait_for()
    _type(page, " 1")
    assert [url for url in asked if not url.endswith("search_index.json")] == [
        f"{site.address}{language}/search/index.json"
    ]


def test_a_shared_search_answers_by_itself(site: Site, context: BrowserContext) -> None:
    page = context.new_page()
    page.goto(f"{site.address}en/perceptron/?q=broadcast")
    page.locator(_RESULTS).first.wait_for()


def test_an_index_that_did_not_come_is_asked_for_again(site: Site, context: BrowserContext) -> None:
    page = context.new_page()
    lost: list[str] = []

    def lose(route: Route) -> None:
        lost.append(route.request.url)
        route.abort()

    context.route(_INDEX, lose)
    page.goto(f"{site.address}en/perceptron/", wait_until="networkidle")
    page.locator("input.md-search__input").click()
    _type(page, "matr")
    page.wait_for_timeout(500)
    assert lost
    assert page.locator(_RESULTS).count() == 0
    context.unroute(_INDEX)
    _type(page, "ix")
    page.locator(_RESULTS).first.wait_for()


def _type(page: Page, text: str) -> None:
    page.keyboard.insert_text(text)
    page.keyboard.press("End")
