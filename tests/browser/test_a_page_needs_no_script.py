"""Without JavaScript: every word, output, fold and list, the twin, the files; nothing that does nothing."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from labnotes.read.page import LANGUAGES
from tests.served import Site

pytestmark = pytest.mark.browser

PAGES = ("", "perceptron/", "gradient-descent/", "errors/", "errors/matrix-size/", "notebook/")


@pytest.fixture
def reader(browser: Browser, site: Site) -> Iterator[Page]:
    context = browser.new_context(
        base_url=site.address, java_script_enabled=False, viewport={"width": 1280, "height": 800}
    )
    context.set_default_timeout(10_000)
    yield context.new_page()
    context.close()


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_page_says_is_shown(site: Site, reader: Page, language: str) -> None:
    for page in PAGES:
        reader.goto(f"{language}/{page}")
        built = site.html(language, page)
        # What stands folded away, or waits for its script, is told of below.
        for kind in ("p", "li", "h2", "samp", "pre > code", "td", "dt"):
            written = [
                tag
                for tag in built.select(f"article {kind}")
                if not tag.find_parents(["details", "dialog"])
                and not tag.find_parents(hidden=True)
                and "hidden" not in tag.attrs
            ]
            shown = reader.locator(f"article :is({kind}):visible:not(details *, [hidden] *)")
            assert shown.count() >= len([tag for tag in written if tag.get_text(strip=True)]), f"{page}: {kind}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_shown_that_does_nothing(reader: Page, language: str) -> None:
    for page in PAGES:
        reader.goto(f"{language}/{page}")
        idle = reader.locator(":is(button, input, select, [role=button], [role=search], form):visible")
        assert [control.evaluate("c => c.outerHTML") for control in idle.all()] == []


def test_the_tab_key_stops_at_nothing_that_does_nothing(reader: Page) -> None:
    reader.goto("en/perceptron/")
    for expected in ("Skip to content", "", "简体中文", "Home"):
        reader.keyboard.press("Tab")
        expect(reader.locator(":focus")).to_have_text(expected)


def test_folds_open_and_show_what_names_held(reader: Page) -> None:
    reader.goto("en/perceptron/")
    for fold in (reader.locator("details.success").first, reader.locator("details.part-held").first):
        below = fold.locator(":scope > :not(summary)").first
        expect(below).to_be_hidden()
        fold.locator("summary").first.click()
        expect(below).to_be_visible()


@pytest.mark.parametrize(("here", "there"), [("en", "zh"), ("zh", "en")])
def test_the_switch_leads_to_the_twin(reader: Page, site_address: str, here: str, there: str) -> None:
    reader.goto(f"{here}/errors/matrix-size/")
    reader.locator("a[data-twin]").click()
    expect(reader).to_have_url(f"{site_address}{there}/errors/matrix-size/")


@pytest.mark.parametrize("language", LANGUAGES)
def test_programs_and_notebooks_come(reader: Page, language: str) -> None:
    reader.goto(f"{language}/perceptron/")
    for link in reader.locator(".lesson-foot__take a[download]").all():
        with reader.expect_download() as coming:
            link.click()
        assert coming.value.path().stat().st_size > 500


def test_the_contents_of_a_narrow_window_come_to_the_focus(reader: Page) -> None:
    reader.set_viewport_size({"width": 320, "height": 256})
    reader.goto("en/perceptron/")
    reader.locator(".md-nav--primary a:visible").nth(2).focus()
    expect(reader.locator(":focus")).to_be_in_viewport()
