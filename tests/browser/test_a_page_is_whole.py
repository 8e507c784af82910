"""Every page loads all it needs from the site itself, under a strict policy, and fits a telephone and a desk."""

from __future__ import annotations

import pytest
from playwright.sync_api import BrowserContext, Page

from labnotes.read.page import LANGUAGES
from tests.browser.watch import Watch
from tests.conftest import Walk
from tests.served import Site

pytestmark = [pytest.mark.browser, pytest.mark.long]

WIDTHS, HEIGHT = (360, 1280), 800
"""In pixels. What fits the first may be taken to fit the second: one page of each kind is judged in both."""

_WIDTH = "[document.documentElement.scrollWidth, innerWidth]"
_IMAGES = """async () => {
  const images = [...document.querySelectorAll("img")];
  images.forEach(image => image.loading = "eager");
  const loaded = image => image.decode().then(() => "", () => "does not load");
  const told = async image => [image.getAttribute("src"), await loaded(image), (image.alt || "").trim()];
  return Promise.all(images.map(told));
}"""
_BEYOND = """() => {
  const table = document.querySelector("#shapes ~ * table");
  return table.scrollWidth - table.closest(".md-typeset__scrollwrap").clientWidth;
}"""
_SCRIPT = "document.body.append(Object.assign(document.createElement('script'), {text: '1'}))"
_IMAGE = "document.body.append(Object.assign(document.createElement('img'), {src: 'none.png'}))"
_STYLE = "document.body.insertAdjacentHTML('beforeend', '<p style=\"color: red\">')"
_WIDE = "document.body.append(Object.assign(document.createElement('pre'), {textContent: 'wide '.repeat(300)}))"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_loads_without_a_fault_and_fits(
    walk: Walk, few: Walk, tab: Page, watch: Watch, language: str
) -> None:
    pages = {"en": walk, "zh": few}[language]  # twins have the same parts
    each_kind = few(language)
    for page in pages(language):
        tab.goto(f"{language}/{page}")
        spoken = tab.locator("html").get_attribute("lang") or ""
        if spoken.partition("-")[0] != language:
            watch.note(f"says that it is in {spoken!r}")
        _judge(tab, watch, WIDTHS if page in each_kind else WIDTHS[:1])
    tab.wait_for_load_state("networkidle")  # half a second: a fault that comes late may be told of the page behind it


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_long_name_in_a_table_pushes_nothing_beyond_a_telephone(tab: Page, language: str) -> None:
    tab.set_viewport_size({"width": WIDTHS[0], "height": HEIGHT})
    tab.goto(f"{language}/training/")
    assert tab.evaluate(_BEYOND) <= 0


@pytest.mark.parametrize("address", ["?choose", "en/?q=matmul", "zh/?q=矩阵"])
def test_the_root_and_an_opened_search_load_without_a_fault_and_fit(tab: Page, watch: Watch, address: str) -> None:
    tab.goto(address)
    _judge(tab, watch)
    tab.wait_for_load_state("networkidle")


@pytest.mark.parametrize(
    ("broken", "fault"),
    [
        ("new Image().src = 'https://example.org/pixel.png'", "outside of the site"),
        (_IMAGE, "status 404"),
        (_IMAGE, "the image none.png does not load"),
        (_IMAGE, "the image none.png has no alt text"),
        (_SCRIPT, "Content Security Policy"),
        (_STYLE, "Content Security Policy"),
        ("setTimeout(() => missing(), 0)", "script error"),
        (_WIDE, "px wide"),
    ],
)
def test_a_fault_is_seen(visitor: BrowserContext, site: Site, broken: str, fault: str) -> None:
    tab = visitor.new_page()
    watch = Watch(tab, site.address)
    tab.goto("?choose")
    assert not watch.faults
    tab.evaluate(f"() => {{ {broken} }}")
    _judge(tab, watch)
    tab.wait_for_load_state("networkidle")
    tab.close()
    assert any(fault in noted for noted in watch.faults), watch.faults


def _judge(tab: Page, watch: Watch, widths: tuple[int, ...] = WIDTHS) -> None:
    """Notes images that do not load or say nothing, and a page wider than its window."""
    for source, fault, alt in tab.evaluate(_IMAGES):
        for told in (fault, "" if alt else "has no alt text"):
            if told:
                watch.note(f"the image {source} {told}")
    # The width that it has comes first: each change lays the page out anew.
    for width in sorted(widths, key=lambda width: tab.viewport_size != {"width": width, "height": HEIGHT}):
        tab.set_viewport_size({"width": width, "height": HEIGHT})
        needed, given = tab.evaluate(_WIDTH)
        if needed > given:
            # The change of width itself moves the opened search, for a quarter of a second.
            tab.wait_for_timeout(600)
            needed, given = tab.evaluate(_WIDTH)
        if needed > given:
            watch.note(f"is {needed} px wide in a window of {given}")
