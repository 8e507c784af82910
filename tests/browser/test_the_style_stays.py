"""Going on to the next page keeps the style sheet that stands: nothing flashes, and nothing is asked for twice."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page

from labnotes.read.page import LANGUAGES
from labnotes.site.style import STYLE

pytestmark = pytest.mark.browser

_MARK = "() => { window.stayed = document.querySelector('link[rel=stylesheet]').stayed = true; }"
"""No attribute: Material compares what is written in both heads."""

_SHEETS = """() => [...document.querySelectorAll("link[rel=stylesheet]")]
  .map(link => [link.getAttribute("href"), Boolean(link.stayed), Boolean(link.sheet)])"""
_ELSEWHERE = "path => !document.querySelector('link[rel=canonical]').href.endsWith(path)"


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_instant_navigation_keeps_the_style_sheet(tab: Page, language: str) -> None:
    path = f"{language}/perceptron/"
    tab.goto(path)
    tab.evaluate(_MARK)
    asked: list[str] = []
    tab.on("request", lambda request: asked.append(request.url))
    tab.locator("a.md-footer__link--next").click()
    tab.wait_for_function(_ELSEWHERE, arg=path)
    assert tab.evaluate("window.stayed"), "the page was loaded anew: nothing was seen of instant navigation"
    assert any(address.endswith("/operations/") for address in asked), asked
    assert not [address for address in asked if address.endswith(".css")]
    assert tab.evaluate(_SHEETS) == [[f"../{STYLE}", True, True]]


def test_a_style_sheet_that_is_taken_for_another_is_seen(tab: Page) -> None:
    tab.goto("en/perceptron/")
    tab.evaluate(_MARK)
    tab.evaluate("document.querySelector('link[rel=stylesheet]').dataset.other = 'yes'")
    tab.locator("a.md-footer__link--next").click()
    tab.wait_for_function(_ELSEWHERE, arg="en/perceptron/")
    assert tab.evaluate(_SHEETS) != [[f"../{STYLE}", True, True]]
