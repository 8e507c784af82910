"""Back and forward lead to the page that was left, at its place, without loading it anew, and across languages."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.browser.whole import wait_until_whole
from tests.served import Site

pytestmark = pytest.mark.browser

_CLICK = "target => [...document.querySelectorAll('.md-nav--primary a')].find(a => a.href === target).click()"


@pytest.mark.parametrize("language", ["en", "zh"])
def test_the_place_is_kept_both_ways(site: Site, tab: Page, language: str) -> None:
    start = f"{site.address}{language}/"
    tab.goto(f"{start}perceptron/")
    tab.evaluate("window.sameDocument = true")
    _scroll(tab, 2000)
    tab.evaluate(_CLICK, f"{start}operations/")
    expect(tab.locator("article h1")).to_have_id("operations")
    expect(tab).to_have_url(f"{start}operations/")
    _at(tab, 0)
    _scroll(tab, 900)
    tab.go_back()
    expect(tab.locator("article h1")).to_have_id("perceptron")
    # An address that leads to a section of the page that was left would be wrong, and be kept in a bookmark.
    expect(tab).to_have_url(f"{start}perceptron/")
    _at(tab, 2000)
    tab.go_forward()
    expect(tab.locator("article h1")).to_have_id("operations")
    _at(tab, 900)
    assert tab.evaluate("window.sameDocument"), "a page was loaded anew: nothing was seen of instant navigation"


def test_back_leads_to_the_language_that_was_left(site: Site, tab: Page) -> None:
    tab.goto("en/perceptron/")
    _scroll(tab, 2000)
    tab.locator("a[data-twin]").click()
    expect(tab.locator("html")).to_have_attribute("lang", "zh")
    tab.go_back()
    expect(tab.locator("html")).to_have_attribute("lang", "en")
    expect(tab).to_have_url(f"{site.address}en/perceptron/")
    _at(tab, 2000)


def test_back_from_a_section_leads_to_where_its_link_was(tab: Page) -> None:
    tab.goto("en/")  # as the same page once more would be shown where it was left
    tab.goto("en/perceptron/")
    section = tab.locator("article h2[id]").nth(4).get_attribute("id")
    tab.locator(f".md-sidebar--secondary a[href$='#{section}']").click()
    expect(tab.locator(f"h2[id='{section}']")).to_be_in_viewport()
    tab.go_back()
    _at(tab, 0)
    tab.go_forward()
    expect(tab.locator(f"h2[id='{section}']")).to_be_in_viewport()


def _scroll(tab: Page, top: int) -> None:
    wait_until_whole(tab)
    tab.evaluate("top => scrollTo(0, top)", top)
    # Material writes the place down a tenth of a second after the last move; what else is done late shows, too.
    tab.wait_for_timeout(700)


def _at(tab: Page, top: int) -> None:
    for _ in range(50):
        if abs(tab.evaluate("scrollY") - top) < 3:
            return
        tab.wait_for_timeout(100)
    raise AssertionError(f"stands at {tab.evaluate('scrollY')}, and was left at {top}")
