"""By keyboard alone: every stop of the Tab key can be seen, comes in reading order, and does what a click does."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.focus import Stop, outlined, stop
from tests.browser.whole import wait_until_whole
from tests.served import Site

pytestmark = [pytest.mark.browser, pytest.mark.long]

LESSON = "perceptron/"
HEADER = ("Skip to content", "TensorFlow Lab Notes", "Switch to light mode", "简体中文", "Search")
"""The stops before the contents, in a wide window."""

SHORT = "errors/matrix-size/"
"""A page with few stops, of which each is looked at, and below what it has not."""

ELSEWHERE = {
    "gradient-descent/": [".explorer button", ".explorer input", ".success > summary"],
    "errors/": ["#message-filter"],
    LESSON: [".held-control button", ".held", ".formula--display[tabindex]", ".lesson-foot .md-button"],
}

NARROW = {"width": 320, "height": 256}
"""A window of 1280 by 1024 at 400 %."""


@pytest.fixture
def reader(browser: Browser, site: Site) -> Iterator[Page]:
    yield from _reader(browser, site, {"width": 1280, "height": 800})


@pytest.fixture
def narrow(browser: Browser, site: Site) -> Iterator[Page]:
    yield from _reader(browser, site, NARROW)


def _reader(browser: Browser, site: Site, size: dict[str, int]) -> Iterator[Page]:
    # Reduced motion, so that what is looked at has come to rest.
    context = browser.new_context(base_url=site.address, reduced_motion="reduce", viewport=size)  # type: ignore[arg-type]  # a plain dict
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    yield context.new_page()
    context.close()


@pytest.mark.parametrize(("scheme", "language"), [("light", "en"), ("dark", "zh")])
def test_every_kind_of_stop_is_seen_to_have_the_focus(reader: Page, scheme: str, language: str) -> None:
    reader.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]  # one of two words
    kinds: set[str] = set()
    _open(reader, f"{language}/{SHORT}")
    for at in _stops(reader):
        _judge(reader, at, kinds)
    assert len(kinds) > 8, kinds
    for page, elsewhere in ELSEWHERE.items():
        _open(reader, f"{language}/{page}")
        reader.keyboard.press("Tab")
        for selector in elsewhere:
            reader.locator(selector).first.focus()
            _judge(reader, stop(reader), kinds)


@pytest.mark.parametrize(
    "fault", ["a { outline: none !important }", "a { outline-color: #0001 !important }", "article { opacity: 0 }"]
)
def test_a_focus_that_cannot_be_seen_is_found(reader: Page, fault: str) -> None:
    _open(reader, f"en/{LESSON}")
    reader.evaluate("css => document.styleSheets[0].insertRule(css, 0)", fault)
    reader.locator("article p a").first.focus()
    reader.keyboard.press("Shift+Tab")
    at = stop(reader)
    assert not (at.free and outlined(reader, at))


def test_the_stops_come_in_reading_order(narrow: Page, reader: Page) -> None:
    _open(reader, f"en/{LESSON}")
    names = [at.name for at, _ in zip(_stops(reader), range(7), strict=False)]
    assert tuple(names) == (*HEADER, "Home", "Setup")
    for tab in (reader, narrow):
        _open(tab, f"en/{LESSON}")
        tab.locator("article a").first.focus()
        places = [tab.evaluate("document.activeElement.getBoundingClientRect().top + scrollY") for _ in _tabs(tab, 40)]
        assert all(b > a - 40 for a, b in itertools.pairwise(places)), places


def test_going_back_nothing_hides_behind_the_header(narrow: Page) -> None:
    _open(narrow, f"en/{LESSON}")
    narrow.locator("article a").nth(30).focus()
    for _ in range(25):
        narrow.keyboard.press("Shift+Tab")
        at = stop(narrow)
        assert at.free, at


def test_the_skip_link_leads_past_the_contents(reader: Page, site_address: str) -> None:
    _open(reader, f"en/{LESSON}")
    reader.keyboard.press("Tab")
    reader.keyboard.press("Enter")
    expect(reader).to_have_url(f"{site_address}en/{LESSON}#perceptron")
    # The address changes first; the next Tab starts from the heading once the browser has gone there.
    expect(reader.locator("h1:target")).to_be_visible()
    reader.keyboard.press("Tab")
    assert reader.evaluate("document.activeElement.closest('article') !== null")


@pytest.mark.parametrize("key", ["Enter", "Space"])
def test_keys_copy_and_unfold(reader: Page, key: str) -> None:
    _open(reader, f"en/{LESSON}")
    reader.evaluate("navigator.clipboard.writeText('nothing')")
    reader.locator(".md-code__button").first.focus()
    reader.keyboard.press(key)
    expect(reader.locator(".md-dialog")).to_be_visible()
    assert "import tensorflow" in reader.evaluate("navigator.clipboard.readText()")
    fold = reader.locator("article details.success").first
    fold.locator("summary").first.focus()
    reader.keyboard.press(key)
    expect(fold).to_have_attribute("open", "")


def test_keys_switch_the_language_and_the_colours(reader: Page, site_address: str) -> None:
    _open(reader, f"en/{LESSON}")
    for _ in range(3):
        reader.keyboard.press("Tab")
    reader.keyboard.press("Enter")
    expect(reader.locator("body")).to_have_attribute("data-md-color-media", "(prefers-color-scheme: light)")
    reader.keyboard.press("Tab")
    assert stop(reader).name == "简体中文"
    reader.keyboard.press("Enter")
    expect(reader).to_have_url(f"{site_address}zh/{LESSON}")


def test_search_is_opened_asked_and_left_by_keys(reader: Page, site_address: str) -> None:
    _open(reader, f"en/{LESSON}")
    reader.keyboard.press("/")
    reader.keyboard.type("persistent")
    first = reader.locator(".md-search-result__item a").first
    # Each letter brings its own list, and a list that comes takes the focus away from the one before.
    expect(first).to_have_attribute("href", re.compile(r"\?h=persistent$"))
    reader.keyboard.press("ArrowDown")
    expect(first).to_be_focused()
    reader.keyboard.press("Escape")
    reader.keyboard.press("Tab")
    assert stop(reader).free, stop(reader)
    reader.keyboard.press("/")
    expect(first).to_be_visible()
    reader.keyboard.press("ArrowDown")
    reader.keyboard.press("Enter")
    expect(reader).not_to_have_url(f"{site_address}en/{LESSON}")


def test_the_drawer_of_a_narrow_window_is_walked_by_keys(narrow: Page, site_address: str) -> None:
    _open(narrow, f"en/{LESSON}")
    narrow.keyboard.press("Tab")
    narrow.keyboard.press("Tab")
    assert stop(narrow).name == "Navigation"
    narrow.keyboard.press("Enter")
    assert _named(narrow) == "The lab"  # the level that the page stands in, at its title
    narrow.keyboard.press("Space")  # back up
    narrow.keyboard.press("Tab")
    assert _named(narrow) == "After the lab"
    narrow.keyboard.press("Enter")
    narrow.keyboard.press("Tab")
    assert _named(narrow) == "Training"
    narrow.keyboard.press("Enter")
    expect(narrow).to_have_url(f"{site_address}en/training/")
    expect(narrow.locator("#__drawer")).not_to_be_checked()


def test_the_drawer_closes_by_escape_and_behind_the_focus(narrow: Page) -> None:
    _open(narrow, f"en/{LESSON}")
    drawer = narrow.locator("#__drawer")
    opener = narrow.locator(".md-header label[for=__drawer]")
    opener.focus()
    narrow.keyboard.press("Enter")
    expect(drawer).to_be_checked()
    narrow.keyboard.press("Escape")
    expect(drawer).not_to_be_checked()
    expect(opener).to_be_focused()
    narrow.keyboard.press("Enter")
    narrow.keyboard.press("Shift+Tab")
    expect(drawer).not_to_be_checked()
    assert stop(narrow).free, stop(narrow)


def _judge(tab: Page, at: Stop, kinds: set[str]) -> None:
    assert at.free, f"{tab.url}: {at} has the focus, and cannot be seen"
    if at.kind not in kinds:
        assert outlined(tab, at), f"{tab.url}: {at} has the focus, and no outline shows it"
    kinds.add(at.kind)


def _open(tab: Page, address: str) -> None:
    tab.goto(address)
    expect(tab.locator(".md-header [for=__drawer]")).to_have_attribute("tabindex", "0")
    wait_until_whole(tab)


def _stops(tab: Page) -> Iterator[Stop]:
    """Every stop of the page from its first to its last, and the focus on it."""
    last = tab.locator(".md-footer a, .md-top").last
    for _ in _tabs(tab, 200):
        yield stop(tab)
        if last.evaluate("last => last === document.activeElement"):
            return
    raise AssertionError("the Tab key does not come to the end of the page")


def _tabs(tab: Page, times: int) -> Iterator[None]:
    for _ in range(times):
        tab.keyboard.press("Tab")
        yield


def _named(tab: Page) -> str:
    at = stop(tab)
    assert at.free, at
    assert outlined(tab, at), at
    return at.name
