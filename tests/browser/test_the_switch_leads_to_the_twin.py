"""The language switch leads to the same page in the other language, and back."""

from __future__ import annotations

import re
from urllib.parse import urljoin

import pytest
from playwright.sync_api import Page, expect

from tests.conftest import Walk
from tests.served import Site

pytestmark = pytest.mark.browser

BOTH_WAYS = [("en", "zh"), ("zh", "en")]


def test_both_languages_have_the_same_pages(site: Site) -> None:
    assert site.pages("en") == site.pages("zh")


@pytest.mark.parametrize(("here", "there"), BOTH_WAYS)
def test_every_page_names_its_twin(site: Site, here: str, there: str) -> None:
    for page in site.pages(here):
        switches = re.findall(r'<a href="([^"]*)"[^>]*data-twin', site.text(here, page))
        assert switches, page
        for address in switches:
            assert urljoin(f"{site.address}{here}/{page}", address) == f"{site.address}{there}/{page}"


@pytest.mark.parametrize(("here", "there"), BOTH_WAYS)
def test_the_switch_keeps_the_page(few: Walk, site: Site, tab: Page, here: str, there: str) -> None:
    for page in few(here):
        tab.goto(f"{here}/{page}")
        tab.locator(f"a[data-twin][hreflang={there}]").click()
        expect(tab).to_have_url(f"{site.address}{there}/{page}")
        expect(tab.locator("html")).to_have_attribute("lang", there)


@pytest.mark.parametrize(("here", "there"), BOTH_WAYS)
def test_the_switch_keeps_the_page_after_instant_navigation(site: Site, tab: Page, here: str, there: str) -> None:
    tab.goto(f"{here}/perceptron/")
    tab.evaluate("window.sameDocument = true")
    for page in ("gradient-descent/", "errors/tensorflow-version-magic/", "operations/"):
        _follow(site, tab, here, page)
        assert tab.evaluate("window.sameDocument"), f"{page} was loaded anew: nothing was seen of instant navigation"
        switch = tab.locator(f"a[data-twin][hreflang={there}]")
        expect(switch).to_have_js_property("href", f"{site.address}{there}/{page}")
    switch.click()
    expect(tab).to_have_url(f"{site.address}{there}/operations/")
    expect(tab.locator("html")).to_have_attribute("lang", there)


@pytest.mark.parametrize(("here", "there"), BOTH_WAYS)
def test_the_switch_keeps_the_section(site: Site, tab: Page, here: str, there: str) -> None:
    section = site.html(here, "perceptron/").select("article h2[id]")[1]["id"]
    tab.goto(f"{here}/perceptron/#{section}")
    tab.locator(f"a[data-twin][hreflang={there}]").click()
    expect(tab).to_have_url(f"{site.address}{there}/perceptron/#{section}")
    expect(tab.locator(f"h2[id='{section}']")).to_be_in_viewport()


@pytest.mark.parametrize(("here", "there"), BOTH_WAYS)
def test_the_switch_keeps_what_is_being_read(site: Site, tab: Page, here: str, there: str) -> None:
    tab.goto(f"{here}/operations/")
    _follow(site, tab, here, "perceptron/")
    section = site.html(here, "perceptron/").select("article h2[id]")[3]["id"]
    # Past its heading, without a link to it: nothing of the section stands in the address.
    tab.locator(f"h2[id='{section}']").evaluate("heading => scrollTo(0, heading.offsetTop + 150)")
    expect(tab).to_have_url(f"{site.address}{here}/perceptron/")
    tab.locator(f"a[data-twin][hreflang={there}]").click()
    expect(tab).to_have_url(f"{site.address}{there}/perceptron/#{section}")
    expect(tab.locator(f"h2[id='{section}']")).to_be_in_viewport()


def test_the_switch_leads_to_the_top_where_nothing_was_read_yet(site: Site, tab: Page) -> None:
    section = site.html("en", "perceptron/").select("article h2[id]")[3]["id"]
    tab.goto("about:blank")  # where this very section was open before, nothing would be loaded
    tab.goto(f"en/perceptron/#{section}")
    expect(tab.locator(f"h2[id='{section}']")).to_be_in_viewport()
    # A reader's own key: after a script's scrollTo, Chromium may still go to the section.
    tab.keyboard.press("Control+Home")
    tab.wait_for_function("() => scrollY === 0")
    tab.locator("a[data-twin][hreflang=zh]").click()
    expect(tab).to_have_url(f"{site.address}zh/perceptron/")


def _follow(site: Site, tab: Page, language: str, page: str) -> None:
    """Follows the navigation's link to ``page``, be it in a folded group, and waits until it is shown."""
    title = site.html(language, page).select_one("article h1")
    assert title
    target = f"{site.address}{language}/{page}"
    links = tab.locator(".md-nav--primary a.md-nav__link")
    number = next(n for n in range(links.count()) if links.nth(n).evaluate("link => link.href") == target)
    links.nth(number).evaluate("link => link.click()")
    expect(tab).to_have_url(target)
    expect(tab.locator("article h1")).to_have_attribute("id", str(title["id"]))
