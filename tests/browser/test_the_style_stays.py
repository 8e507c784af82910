"""Going on to the next page keeps the style sheet that stands: nothing flashes, and nothing is asked for twice."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page

from labnotes.read.page import LANGUAGES
from labnotes.site.style import STYLE

pytestmark = pytest.mark.browser

_MARK = "() => { window.stayed = true; document.querySelector('link[rel=stylesheet]').dataset.stayed = 'yes'; }"
_SHEETS = """() => [...document.querySelectorAll("link[rel=stylesheet]")]
  .map(link => [link.href, link.dataset.stayed || "", Boolean(link.sheet)])"""
_ELSEWHERE = "path => !document.querySelector('link[rel=canonical]').href.endsWith(path)"


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_instant_navigation_keeps_the_style_sheet(tab: Page, site_address: str, language: str) -> None:
    path = f"{language}/perceptron/"
    tab.goto(path)
    tab.evaluate(_MARK)
    asked: list[str] = []
    tab.on("request", lambda request: asked.append(request.url))
    tab.locator("a.md-footer__link--next").click()
    tab.wait_for_function(_ELSEWHERE, arg=path)
    assert tab.evaluate("window.stayed"), "the page was loaded anew: nothing was seen of instant navigation"
    assert any(address.endswith("/sequential/") for address in asked), asked
    assert not [address for address in asked if address.endswith(".css")]
    assert tab.evaluate(_SHEETS) == [[f"{site_address}{language}/{STYLE}", "yes", True]]
