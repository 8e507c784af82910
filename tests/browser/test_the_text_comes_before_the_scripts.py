"""What a page says is seen before its scripts are asked for, in the colours that it keeps; and they do come."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.browser

_SCRIPTS = """() => performance.getEntriesByType("resource").filter(file => file.initiatorType === "script")
    .map(file => file.startTime)"""
_PAINTED = "() => performance.getEntriesByName('first-contentful-paint')[0].startTime"
_BACKGROUND = "() => getComputedStyle(document.body).backgroundColor"
_SILENT = "PerformanceObserver.prototype.observe = () => {}; performance.getEntriesByType = () => []"


@pytest.mark.parametrize("address", ["en/", "zh/training/"])
def test_scripts_are_asked_for_once_something_is_seen(page: Page, site_address: str, address: str) -> None:
    page.goto(f"{site_address}{address}")
    asked_for = page.evaluate(_SCRIPTS)
    assert len(asked_for) > 3
    assert min(asked_for) >= page.evaluate(_PAINTED)


def test_scripts_come_where_a_browser_tells_nothing_of_what_it_did(page: Page, site_address: str) -> None:
    page.add_init_script(_SILENT)
    page.goto(f"{site_address}en/tensors/")
    expect(page.locator("article .md-code__button").first).to_be_attached()


@pytest.mark.parametrize("scheme", ["default", "slate"])
def test_a_page_has_its_colours_before_its_scripts(page: Page, site_address: str, scheme: str) -> None:
    page.emulate_media(color_scheme="dark" if scheme == "slate" else "light")
    page.route("**/bundle.*.js", lambda script: script.abort())
    page.goto(f"{site_address}en/tensors/")
    before = page.evaluate(_BACKGROUND)
    page.unroute("**/bundle.*.js")
    page.goto(f"{site_address}en/tensors/")
    expect(page.locator("article .md-code__button").first).to_be_attached()
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", scheme)
    assert page.evaluate(_BACKGROUND) == before


def test_a_scheme_that_was_chosen_stays_on_the_next_page(page: Page, site_address: str) -> None:
    page.emulate_media(color_scheme="dark")
    page.goto(f"{site_address}en/")
    page.locator("label[title='Switch to light mode']").click()
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", "default")
    page.route("**/bundle.*.js", lambda script: script.abort())
    page.goto(f"{site_address}en/tensors/")
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", "default")
