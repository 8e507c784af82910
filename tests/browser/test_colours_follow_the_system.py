"""Dark and light follow the reader's system, at the start and while a page is open."""

from __future__ import annotations

import re
from typing import Literal

import pytest
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.browser

PAGES = ("", "en/", "zh/perceptron/", "en/no-such-page/")
_BACKGROUND = """() => [document.body, document.documentElement]
  .map(element => getComputedStyle(element).backgroundColor)
  .find(colour => colour !== "rgba(0, 0, 0, 0)") || "none\""""


@pytest.mark.parametrize("address", PAGES)
def test_the_background_is_dark_where_the_system_is(page: Page, site_address: str, address: str) -> None:
    page.emulate_media(color_scheme="dark")
    page.goto(f"{site_address}{address}")
    dark = _lightness(page)
    page.emulate_media(color_scheme="light")
    page.goto(f"{site_address}{address}")
    light = _lightness(page)
    assert dark < 0.3 < 0.85 < light, f"dark: {dark:.2f}, light: {light:.2f}"


@pytest.mark.parametrize("schemes", [("light", "dark"), ("dark", "light")])
def test_an_open_page_changes_with_the_system(
    page: Page, site_address: str, schemes: tuple[Literal["light", "dark"], Literal["light", "dark"]]
) -> None:
    before, after = schemes
    page.emulate_media(color_scheme=before)
    page.goto(f"{site_address}en/perceptron/")
    lightness = _lightness(page)
    page.emulate_media(color_scheme=after)
    scheme = {"light": "default", "dark": "slate"}[after]
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", scheme)
    assert (_lightness(page) > lightness) == (after == "light")


@pytest.mark.parametrize(("scheme", "shown"), [("light", "light"), ("dark", "dark")])
def test_a_figure_is_shown_in_the_scheme_of_its_page(
    page: Page, site_address: str, scheme: Literal["light", "dark"], shown: str
) -> None:
    page.emulate_media(color_scheme=scheme)
    page.goto(f"{site_address}en/gradient-descent/")
    figures = page.locator(".part-figure")
    assert figures.count(), "the lesson shows no figure"
    for number in range(figures.count()):
        for variant in ("light", "dark"):
            image = figures.nth(number).locator(f".part-figure__{variant}")
            expect(image).to_be_visible(visible=variant == shown)


def _lightness(page: Page) -> float:
    """Of the page's background: 0 for black, 1 for white."""
    colour = str(page.evaluate(_BACKGROUND))
    channels = [float(channel) for channel in re.findall(r"[\d.]+", colour)[:3]]
    assert channels, f"the page has the background {colour}"
    return sum(channels) / (3 * 255)
