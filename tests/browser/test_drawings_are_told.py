"""Every drawing is readable on the narrowest telephone, and whoever does not see it is told what it shows."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Locator, Page, expect

from labnotes.draw.mark import KINDS
from labnotes.read.page import LANGUAGES
from tests.served import Site

pytestmark = pytest.mark.browser

NARROW = 320
_OVERFLOW = "[document.documentElement.scrollWidth, innerWidth]"
_OUTSIDE = """picture => {
  const frame = picture.getBoundingClientRect();
  const texts = [...picture.querySelectorAll("text")];
  return texts.filter(text => {
    const {left, right, top, bottom} = text.getBoundingClientRect();
    return left < frame.left - 1 || right > frame.right + 1 || top < frame.top - 1 || bottom > frame.bottom + 1;
  }).map(text => text.textContent);
}"""
_SMALLEST = """picture => {
  const scale = picture.getBoundingClientRect().width / picture.viewBox.baseVal.width;
  const sizes = [...picture.querySelectorAll("text")].map(text => parseFloat(getComputedStyle(text).fontSize));
  return scale * Math.min(...sizes);
}"""
_MET = """picture => {
  const boxes = [...picture.querySelectorAll("text")].map(text => [text.textContent, text.getBoundingClientRect()]);
  const beside = (a, b) => a.right < b.left + 1 || b.right < a.left + 1;
  const above = (a, b) => a.bottom < b.top + 5 || b.bottom < a.top + 5;
  const meet = (a, b) => !beside(a, b) && !above(a, b);
  return boxes.flatMap(([one, a], n) => boxes.slice(n + 1).filter(([, b]) => meet(a, b)).map(([two]) => [one, two]));
}"""
_INK = """picture => [...picture.querySelectorAll("text, rect, path, circle")].map(shape => {
  const {fill, stroke} = getComputedStyle(shape);
  return `${fill} ${stroke}`;
})"""


@pytest.fixture
def narrow(tab: Page) -> Iterator[Page]:
    """The visitor's tab as wide as the narrowest telephone."""
    before = tab.viewport_size
    tab.set_viewport_size({"width": NARROW, "height": 800})
    yield tab
    if before:
        tab.set_viewport_size(before)


def pages_with_drawings(site: Site, language: str) -> list[str]:
    return [page for page in site.pages(language) if '<figure class="drawing' in site.text(language, page)]


def pictures(site: Site, tab: Page, language: str) -> Iterator[Locator]:
    """Each picture of each page, none of which is wider than the window."""
    for page in pages_with_drawings(site, language):
        tab.goto(f"{language}/{page}")
        needed, given = tab.evaluate(_OVERFLOW)
        assert needed <= given, f"{page} is {needed} px wide"
        yield from tab.locator("figure.drawing svg").all()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_kind_of_drawing_stands_on_some_page(site: Site, language: str) -> None:
    shown = {
        kind
        for page in pages_with_drawings(site, language)
        for kind in KINDS
        if f'class="drawing drawing--{kind}"' in site.text(language, page)
    }
    assert shown == KINDS.keys()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_drawing_fits_the_narrowest_telephone_and_is_large_enough_to_read(
    site: Site, narrow: Page, language: str
) -> None:
    for picture in pictures(site, narrow, language):
        assert picture.evaluate(_OUTSIDE) == []
        assert picture.evaluate(_SMALLEST) >= 12
        assert picture.evaluate(_MET) == [], "texts that stand on each other"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_drawing_has_a_name_that_says_what_it_shows(site: Site, narrow: Page, language: str) -> None:
    for picture in pictures(site, narrow, language):
        expect(picture).to_have_role("img")
        told = picture.locator("desc").text_content() or ""
        expect(picture).to_have_accessible_name(told.strip())
        assert len(told) > 40


def test_a_drawing_takes_the_colours_of_the_scheme(tab: Page, site: Site) -> None:
    page = pages_with_drawings(site, "en")[0]
    inks = []
    for scheme in ("light", "dark"):
        tab.emulate_media(color_scheme=scheme)
        tab.goto(f"en/{page}")
        inks.append(tab.locator("figure.drawing svg").first.evaluate(_INK))
    tab.emulate_media(color_scheme=None)
    assert inks[0] != inks[1]
    assert not any("rgb(0, 0, 0)" in ink for ink in inks[1]), "black, which nobody chose, on a dark page"
