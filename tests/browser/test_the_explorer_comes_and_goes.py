"""The learning-rate explorer stands on its page alone, comes with instant navigation, and leaves the figure without."""

from __future__ import annotations

import json
import re

import pytest
from playwright.sync_api import Browser, Page, expect

from labnotes.read.page import LANGUAGES
from labnotes.site.explorer import FILES
from labnotes.site.words import read_words
from tests.browser.explorer import LESSON, SET, computed_path, preset_button, shown_path
from tests.served import Site

pytestmark = pytest.mark.browser

ELSEWHERE = "perceptron/"
_LATE = """new MutationObserver(() => {
  const explorer = document.querySelector(".explorer");
  window.seen ||= Boolean(explorer);
  window.late ||= explorer && explorer.hidden && Boolean(document.querySelector("#optimizer"));
}).observe(document, {childList: true, subtree: true})"""


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_comes_with_instant_navigation_and_comes_back(site: Site, tab: Page, language: str) -> None:
    tab.goto(f"{language}/{ELSEWHERE}")
    tab.evaluate("window.sameDocument = true")
    for _ in range(2):
        _follow(site, tab, language, LESSON)
        expect(tab.locator(".explorer")).to_be_visible()
        tab.locator("#explorer-rate").evaluate(SET, "1.1")
        assert shown_path(tab) == computed_path(1.1, 0, 4)
        expect(preset_button(tab, "diverges")).to_have_css("border-top-left-radius", re.compile(r"[1-9]"))
        _follow(site, tab, language, ELSEWHERE)
        expect(tab.locator(".explorer")).to_have_count(0)
    tab.go_back()
    expect(tab.locator(".explorer")).to_be_visible()
    assert tab.evaluate("window.sameDocument"), "the page was loaded anew: nothing was seen of instant navigation"
    preset_button(tab, "one_step").click()
    assert shown_path(tab) == computed_path(0.5, 0, 4)


@pytest.mark.parametrize("language", LANGUAGES)
def test_without_scripts_the_figure_stands_alone(browser: Browser, site: Site, language: str) -> None:
    context = browser.new_context(base_url=site.address, java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{language}/{LESSON}")
    expect(page.locator(".part-figure__light[src$='rates.plot-1.svg']")).to_be_visible()
    expect(page.locator(".explorer")).to_be_hidden()
    context.close()


def test_it_stands_before_what_follows_it_and_so_pushes_nothing_away(page: Page, site_address: str) -> None:
    page.add_init_script(_LATE)
    page.goto(f"{site_address}en/{LESSON}#optimizer")
    expect(page.locator(".explorer")).to_be_visible()
    assert page.evaluate("[window.seen, Boolean(window.late)]") == [True, False]


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_other_page_loads_it_and_the_search_does_not_know_it(site: Site, language: str) -> None:
    for page in site.pages(language):
        text = (site.folder / language / page / "index.html").read_text(encoding="utf-8")
        assert [file in text for file in FILES] == [page == LESSON] * len(FILES), page
    index = json.loads((site.folder / language / "search" / "index.json").read_text(encoding="utf-8"))
    entries = " ".join(entry["text"] for entry in index["docs"])
    words = read_words(language)
    assert entries
    assert not [key for key in ("explorer", "explorer_rounded", "explorer_swing") if words[key] in entries]


def _follow(site: Site, tab: Page, language: str, page: str) -> None:
    """Clicks the navigation's link to ``page`` and waits until it is shown."""
    target = f"{site.address}{language}/{page}"
    links = tab.locator(".md-nav--primary a.md-nav__link")
    number = next(n for n in range(links.count()) if links.nth(n).evaluate("link => link.href") == target)
    links.nth(number).click()
    expect(tab).to_have_url(target)
    expect(tab.locator("article h1")).to_have_attribute("id", page.rstrip("/"))
