"""A page that is read from its top is laid out as far as it is seen, and the rest when nothing else is to do."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from labnotes.read.page import LANGUAGES
from tests.browser.whole import wait_until_whole
from tests.conftest import Walk

pytestmark = pytest.mark.browser

COMING = ":root.coming"
_LAID_OUT = """() => [...document.querySelectorAll("article > .part")].map(
    part => part.querySelector("code").checkVisibility({ contentVisibilityAuto: true }))"""
_ALL = f"() => ({_LAID_OUT})().every(Boolean)"
_HIGHER = """() => {
  const waits = block => getComputedStyle(block).contentVisibility === "auto";
  const blocks = [...document.querySelectorAll("body *")].filter(waits);
  const told = blocks.map(block => block.outerHTML.slice(0, 80));
  const heights = contain => {
    blocks.forEach(block => Object.assign(block.style, { contentVisibility: "visible", contain }));
    return blocks.map(block => block.getBoundingClientRect().height);
  };
  const until = heights("layout style paint"), then = heights("none");
  return [blocks.length, told.filter((_, i) => Math.abs(until[i] - then[i]) > 0.5)];
}"""
"""How many blocks wait for their turn, and those that would have another height until it comes."""


@pytest.fixture
def busy(context: BrowserContext) -> Iterator[Page]:
    """A browser that always has something else to do."""
    page = context.new_page()
    page.add_init_script("window.requestIdleCallback = () => 0")
    yield page
    page.close()


@pytest.mark.parametrize("width", [412, 1280])
def test_only_what_is_near_the_top_is_laid_out_at_first(busy: Page, site_address: str, width: int) -> None:
    busy.set_viewport_size({"width": width, "height": 800})
    busy.goto(f"{site_address}en/training/")
    laid_out = busy.evaluate(_LAID_OUT)
    assert laid_out[0]
    assert not laid_out[-1]


def test_the_rest_follows_by_itself(tab: Page) -> None:
    tab.goto("en/training/")
    tab.wait_for_function(_ALL)
    assert tab.evaluate("scrollY") == 0


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_block_is_as_high_before_its_turn_as_after(few: Walk, busy: Page, site_address: str, language: str) -> None:
    reaching = []
    for page in few(language):
        busy.goto(f"{site_address}{language}/{page}")
        waiting, higher = busy.evaluate(_HIGHER)
        assert waiting, f"{language}/{page} is laid out at once"
        reaching += [f"{language}/{page}: {block}" for block in higher]
    assert not reaching, "a margin reaches out of a block:\n" + "\n".join(reaching)


def test_a_margin_that_reaches_out_of_a_block_is_found(busy: Page, site_address: str) -> None:
    busy.goto(f"{site_address}en/training/")
    busy.evaluate("document.querySelector('article').insertAdjacentHTML('beforeend', '<div><p>a</p></div>')")
    assert busy.evaluate(_HIGHER)[1] == ["<div><p>a</p></div>"]


def test_nothing_that_is_seen_moves_meanwhile(context: BrowserContext, site_address: str) -> None:
    page = context.new_page()
    page.add_init_script(
        "window.moved = 0;"
        "new PerformanceObserver(list => list.getEntries().forEach(shift => { moved += shift.value }))"
        ".observe({ type: 'layout-shift', buffered: true })"
    )
    for width, height in ((412, 823), (1280, 800), (1920, 2160)):
        page.set_viewport_size({"width": width, "height": height})
        for place in ("zh/training/", "zh/about/", "en/notebook/", "en/errors/unequal-dimensions/"):
            page.goto(f"{site_address}{place}")
            wait_until_whole(page)
            assert page.evaluate("moved") == 0, f"{place}, {width} wide"


def test_a_link_to_a_section_leads_there_before_all_is_laid_out(busy: Page, site_address: str) -> None:
    busy.goto(f"{site_address}en/training/")
    expect(busy.locator(COMING)).to_be_attached()
    section = busy.locator("article h2[id]").last.get_attribute("id")
    busy.locator(f".md-sidebar--secondary a[href$='#{section}']").click()
    heading = busy.locator(f"h2[id='{section}']")
    expect(heading).to_be_in_viewport()
    assert busy.evaluate(_ALL)


def test_a_section_that_was_asked_for_and_a_page_that_is_read_again_are_whole(busy: Page, site_address: str) -> None:
    busy.goto(f"{site_address}en/training/#xor")
    expect(busy.locator(COMING)).not_to_be_attached()
    expect(busy.locator("h2[id='xor']")).to_be_in_viewport()
    assert busy.evaluate(_ALL)
    busy.reload()
    expect(busy.locator(COMING)).not_to_be_attached()


def test_a_page_that_is_put_in_the_place_of_another_is_whole(busy: Page, site_address: str) -> None:
    busy.goto(f"{site_address}en/gradient-descent/")
    expect(busy.locator(COMING)).to_be_attached()
    busy.locator("a.md-footer__link--next").click()
    expect(busy.locator("article h1")).to_have_id("training")
    expect(busy.locator(COMING)).not_to_be_attached()
    assert busy.evaluate(_ALL)
