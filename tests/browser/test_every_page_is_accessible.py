"""axe-core finds nothing on a page that keeps a reader out, in either language, light or dark.

A few pages stand for all, one of each kind, and in Chinese fewer still: both languages have the same elements.
``pytest --all`` takes every page.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from labnotes.read.page import LANGUAGES
from tests.browser.whole import wait_until_whole
from tests.served import Site

pytestmark = [pytest.mark.browser, pytest.mark.long]


EVERYTHING: Mapping[str, list[str]] = {}
COLOURS = {"runOnly": ["color-contrast", "link-in-text-block"]}
"""What a page may get wrong in the one scheme and not in the other: its elements are the same."""

ENGLISH = ("", "gradient-descent/", "errors/", "errors/matrix-size/", "notebook/")
CHINESE = ("errors/matrix-size/",)
DARK = ("", "gradient-descent/", "errors/matrix-size/")
"""The dark colours of the other pages are those of these."""


@pytest.fixture
def reader(browser: Browser, site: Site) -> Iterator[Page]:
    context = browser.new_context(base_url=site.address, color_scheme="light")
    yield context.new_page()
    context.close()


@pytest.mark.parametrize("language", LANGUAGES)
def test_axe_finds_nothing(site: Site, reader: Page, request: pytest.FixtureRequest, language: str) -> None:
    faults: list[str] = []
    everything = request.config.getoption("--all")
    for page in site.pages(language) if everything else {"en": ENGLISH, "zh": CHINESE}[language]:
        reader.emulate_media(color_scheme="light")
        reader.goto(f"{language}/{page}")
        faults += _violations(reader)
        if everything or page in DARK:
            _darken(reader)
            faults += _violations(reader, COLOURS)
    assert not faults, "\n".join(faults)


def test_a_picture_without_words_is_found(reader: Page) -> None:
    reader.goto("en/")
    reader.evaluate("document.querySelector('article').append(document.createElement('img'))")
    assert any("image-alt" in fault for fault in _violations(reader))


def test_a_colour_that_is_faint_in_the_dark_is_found(reader: Page) -> None:
    reader.goto("en/errors/matrix-size/")
    faint = "[data-md-color-scheme=slate] p { color: #444 !important }"
    reader.evaluate("css => document.styleSheets[0].insertRule(css, 0)", faint)
    assert not list(_violations(reader, COLOURS))
    _darken(reader)
    assert any("color-contrast" in fault for fault in _violations(reader, COLOURS))


def test_words_in_the_colour_of_the_page_are_found(reader: Page) -> None:
    reader.goto("en/errors/matrix-size/")
    unseen = "article p { color: var(--md-default-bg-color) !important }"
    reader.evaluate("css => document.styleSheets[0].insertRule(css, 0)", unseen)
    assert any("color-contrast" in fault for fault in _violations(reader, COLOURS))


def _darken(reader: Page) -> None:
    """Dark colours, and none of them on its way: a link fades from the one colour to the other."""
    reader.emulate_media(color_scheme="dark")
    expect(reader.locator("body")).to_have_attribute("data-md-color-scheme", "slate")
    reader.wait_for_function("() => document.getAnimations().length === 0")


def _violations(reader: Page, only: Mapping[str, list[str]] = EVERYTHING) -> Iterator[str]:
    """What axe finds on the page once it is drawn, as a reader has it: the rule, and the first element."""
    wait_until_whole(reader)
    found = Axe().run(reader, options={"resultTypes": ["violations", "incomplete"], **only}).response
    left_open = ({**rule, "nodes": list(filter(_unseen, rule["nodes"]))} for rule in found["incomplete"])
    for rule in (*found["violations"], *left_open):
        if nodes := rule["nodes"]:
            yield f"{reader.url}: {rule['id']} ({rule['impact']}), {len(nodes)} times, first {nodes[0]['html']}"


def _unseen(node: Mapping[str, Any]) -> bool:
    """Whether its words have the colour of what is behind them: axe leaves it open if that is meant."""
    told = (check["data"] for check in node["any"])
    return any(isinstance(data, dict) and data.get("messageKey") == "equalRatio" for data in told)
