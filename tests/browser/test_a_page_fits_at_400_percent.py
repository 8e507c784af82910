"""At 400 % (a window of 1280 by 1024 is then one of 320 by 256) a page is read by scrolling down alone, and nothing
lies over it; and where a reader wants less motion, there is none."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page

from labnotes.read.page import LANGUAGES

pytestmark = pytest.mark.browser

PAGES = ("", "perceptron/", "gradient-descent/", "errors/", "errors/matrix-size/", "notebook/", "api/", "none/")
_BEYOND = """() => [...document.querySelectorAll("main :is(p, li, h1, h2, h3, summary, button)")]
  .filter(text => text.checkVisibility() && !text.closest(".md-sidebar, .md-top"))
  .filter(text => text.getBoundingClientRect().right > innerWidth + 1)
  .filter(text => !text.closest("[tabindex='0'], .md-typeset__scrollwrap, .formula--display"))
  .map(text => text.textContent.trim().slice(0, 60))"""
# What takes room from the text without being text, as it stays where it is while the page scrolls.
_FIXED = """() => [...document.querySelectorAll("body *")]
  .filter(box => ["fixed", "sticky"].includes(getComputedStyle(box).position))
  .filter(box => box.checkVisibility({opacityProperty: true, visibilityProperty: true}))
  .map(box => box.getBoundingClientRect())
  .map(box => Math.max(0, Math.min(box.right, innerWidth) - Math.max(box.left, 0))
    * Math.max(0, Math.min(box.bottom, innerHeight) - Math.max(box.top, 0)) / innerWidth / innerHeight)
  .reduce((sum, share) => sum + share, 0)"""
_MOVING = """() => [...document.querySelectorAll("*")].flatMap(element => ["", "::before", "::after"].map(
    part => [element, getComputedStyle(element, part || null)]))
  .filter(([, style]) => style.scrollBehavior === "smooth" || style.animationName !== "none"
    || style.transitionProperty !== "none" && /[1-9]/.test(style.transitionDuration))
  .map(([element]) => `${element.localName}.${element.className}`)"""


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_page_fits_and_nothing_lies_over_it(page: Page, site_address: str, language: str) -> None:
    page.set_viewport_size({"width": 320, "height": 256})
    for address in PAGES:
        page.goto(f"{site_address}{language}/{address}")
        page.wait_for_load_state("networkidle")
        assert page.evaluate("document.documentElement.scrollWidth") <= 320, address
        assert page.evaluate(_BEYOND) == [], address
        # Down and up again, as this is when Material offers the way to the top.
        page.mouse.wheel(0, 900)
        page.wait_for_timeout(200)
        page.mouse.wheel(0, -300)
        page.wait_for_timeout(200)
        assert page.evaluate(_FIXED) < 0.25, f"{address}: the text has not the window to itself"


@pytest.mark.parametrize("address", ["en/", "zh/gradient-descent/", "en/errors/", "?choose"])
def test_nothing_moves_where_less_motion_is_wanted(page: Page, site_address: str, address: str) -> None:
    page.emulate_media(reduced_motion="reduce")
    page.goto(f"{site_address}{address}")
    assert page.evaluate(_MOVING) == []
    page.evaluate("document.body.style.animation = 'x 1s'")
    assert page.evaluate(_MOVING) == ["body."]
