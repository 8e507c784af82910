"""On paper: no navigation, every fold open, no code cut off, dark ink on a light ground; the chosen colours aside."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from labnotes.read.page import LANGUAGES
from tests.browser.focus import contrast

pytestmark = pytest.mark.browser

PAGES = ("perceptron/", "gradient-descent/", "errors/matrix-size/")
_A4 = {"width": 718, "height": 1047}
_SHUT = """() => [...document.querySelectorAll("details")]
  .filter(fold => getComputedStyle(fold).display !== "none")
  .filter(fold => [...fold.children].some(part => !part.checkVisibility({contentVisibilityAuto: true})
    && getComputedStyle(part).display !== "none"))
  .map(fold => fold.textContent.trim().slice(0, 40))"""
_CUT = """() => [...document.querySelectorAll("article pre, article code, article samp, article table, article .part")]
  .filter(box => box.checkVisibility() && box.clientWidth)
  .filter(box => box.scrollWidth > box.clientWidth + 1 || box.getBoundingClientRect().right > innerWidth + 1)
  .map(box => `${box.localName}.${box.className}: ${box.textContent.trim().slice(0, 40)}`)"""
_COLOURS = """() => {
  const numbers = colour => colour.match(/[\\d.]+/g).map(Number);
  const texts = [...document.querySelectorAll("article p, article h1, article h2, article a, article pre span, samp")];
  return texts.filter(text => text.checkVisibility()).map(text => numbers(getComputedStyle(text).color));
}"""


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("address", PAGES)
def test_nothing_is_lost_on_paper(page: Page, site_address: str, language: str, address: str) -> None:
    _print(page, f"{site_address}{language}/{address}")
    for left_out in (".md-header", ".md-sidebar", ".md-footer", ".md-code__nav", ".md-top", ".held-control"):
        for found in page.locator(left_out).all():
            expect(found).to_be_hidden()
    assert page.locator("details").count()
    assert page.evaluate(_SHUT) == []
    assert page.evaluate(_CUT) == []


def test_what_is_cut_off_or_shut_is_found(page: Page, site_address: str) -> None:
    _print(page, f"{site_address}en/perceptron/")
    page.evaluate("document.querySelector('article pre code').style.setProperty('white-space', 'pre')")
    page.evaluate("document.querySelector('article pre code').append('wide '.repeat(60))")
    assert page.evaluate(_CUT)
    page.evaluate("document.styleSheets[0].insertRule('details > :not(summary) { content-visibility: hidden }', 0)")
    page.evaluate("document.querySelector('details.success').insertAdjacentHTML('beforeend', '<div hidden></div>')")
    page.emulate_media(media="screen")
    assert page.evaluate(_SHUT)


def test_dark_pages_are_printed_light(page: Page, site_address: str) -> None:
    page.emulate_media(color_scheme="dark")
    _print(page, f"{site_address}en/gradient-descent/")
    faint = [colour for colour in page.evaluate(_COLOURS) if contrast(colour, (255, 255, 255)) < 4.5]
    assert not faint
    for figure in page.locator(".part-figure__light").all():
        expect(figure).to_be_visible()
    for figure in page.locator(".part-figure__dark").all():
        expect(figure).to_be_hidden()


def _print(page: Page, address: str) -> None:
    """Shows the page at ``address`` as a printer would, on A4 with its usual margins."""
    page.set_viewport_size(_A4)  # type: ignore[arg-type]  # a plain dict
    page.goto(address)
    page.emulate_media(media="print")
