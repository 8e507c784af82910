"""The site's root offers both languages and remembers the choice; a missing page is told of in both."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from labnotes.read.page import LANGUAGES

pytestmark = pytest.mark.browser

NAMES = {"en": "English", "zh": "简体中文"}


def _offered(page: Page) -> dict[str, str]:
    links = page.locator("main a")
    return {link.inner_text(): str(link.evaluate("link => link.href")) for link in links.all()}


def test_a_new_reader_is_offered_both_languages(page: Page, site_address: str) -> None:
    page.goto(site_address)
    assert _offered(page) == {name: f"{site_address}{language}/" for language, name in NAMES.items()}
    expect(page).to_have_url(site_address)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_choice_is_remembered_and_can_be_made_again(page: Page, site_address: str, language: str) -> None:
    home = f"{site_address}{language}/"
    page.goto(site_address)
    page.get_by_role("link", name=NAMES[language]).click()
    expect(page).to_have_url(home)
    page.goto("about:blank")
    page.goto(site_address)
    expect(page).to_have_url(home)
    page.goto(f"{site_address}?choose")
    assert set(_offered(page)) == set(NAMES.values())
    expect(page).to_have_url(f"{site_address}?choose")


def test_a_switch_of_language_is_a_choice(page: Page, site_address: str) -> None:
    page.goto(f"{site_address}en/perceptron/")
    page.locator("a[data-twin][hreflang=zh]").click()
    expect(page).to_have_url(f"{site_address}zh/perceptron/")
    page.wait_for_load_state("load")
    page.goto(site_address)
    expect(page).to_have_url(f"{site_address}zh/")


@pytest.mark.parametrize("missing", ["none", "en/none/", "zh/errors/none/deeper/", "en/perceptron/none.html"])
def test_a_missing_page_is_told_of_in_both_languages(page: Page, site_address: str, missing: str) -> None:
    faults: list[str] = []
    page.on("requestfailed", lambda request: faults.append(request.url))
    page.on("response", lambda response: faults.append(response.url) if not response.ok else None)
    answer = page.goto(f"{site_address}{missing}")
    assert answer
    assert answer.status == 404
    heading = page.locator("h1")
    expect(heading).to_contain_text("No such page")
    expect(heading.locator("[lang|=zh]")).to_have_text("没有这个页面")
    assert _offered(page) == {name: f"{site_address}{language}/" for language, name in NAMES.items()}
    # A style sheet that did not load leaves the list its bullets.
    expect(page.locator("main ul")).to_have_css("list-style-type", "none")
    assert faults == [answer.url], "more than the page itself is missing"


@pytest.mark.parametrize(
    ("missing", "remembered", "first"),
    [
        ("zh/none/", "", "没有这个页面"),
        ("zh/none/", "en", "没有这个页面"),
        ("en/none/deeper/", "zh", "No such page"),
        ("none", "", "No such page"),
        ("none", "zh", "没有这个页面"),
    ],
)
def test_a_missing_page_is_told_of_first_in_its_readers_language(
    page: Page, site_address: str, missing: str, remembered: str, first: str
) -> None:
    if remembered:
        page.goto(f"{site_address}{remembered}/")
    page.goto(f"{site_address}{missing}")
    expect(page.locator("h1 > :first-child")).to_have_text(first)
    chinese = first == "没有这个页面"
    assert next(iter(_offered(page))) == NAMES["zh" if chinese else "en"]
    expect(page.locator("html")).to_have_attribute("lang", "zh" if chinese else "en")
