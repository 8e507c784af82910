"""A link leads to the top of its page or to its section, though the page before still moves when the other comes."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, Route, expect

from tests.browser.whole import wait_until_whole

pytestmark = pytest.mark.browser

WRITTEN = 300
"""ms, after which Material has written down where a page is read: a tenth of a second after the last move."""


@pytest.fixture
def held(tab: Page) -> Iterator[list[Route]]:
    """The page that a link leads to, on its way."""
    routes: list[Route] = []
    tab.goto("en/perceptron/")
    wait_until_whole(tab)
    tab.route("**/en/operations/", lambda route: routes.append(route))
    yield routes
    tab.unroute("**/en/operations/")


@pytest.mark.parametrize("section", ["", "#broadcasting"])
def test_a_page_that_still_moves_takes_no_part_in_it(tab: Page, held: list[Route], section: str) -> None:
    link = tab.locator(".md-nav--primary a[href$='operations/']")
    tab.evaluate("scrollTo(0, 900)")
    link.evaluate("(link, section) => { link.href += section; link.click() }", section)
    tab.evaluate("scrollTo(0, 1200)")
    tab.wait_for_timeout(WRITTEN)
    expect(tab.locator("article h1")).to_have_id("perceptron")
    for route in held:
        route.continue_()
    expect(tab.locator("article h1")).to_have_id("operations")
    expect(tab.locator(f"article {section or 'h1'}")).to_be_in_viewport()
    tab.wait_for_timeout(WRITTEN)
    expect(tab.locator(f"article {section or 'h1'}")).to_be_in_viewport()
