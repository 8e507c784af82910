"""A message pasted into the search, with its paths, numbers and names, brings its page first, in either language."""

from __future__ import annotations

import pytest
from playwright.sync_api import Locator, Page, expect

from labnotes.read.page import LANGUAGES
from labnotes.site.build import ROOT

pytestmark = pytest.mark.browser

SCRIPT = ROOT / "theme" / "assets" / "javascripts" / "search.js"
BUDGET = 3072
"""What the script may weigh, in bytes as it is served without compression."""

MARK = "\n=== "
_, *_TOLD = (ROOT / "tests" / "fixtures" / "pastes.txt").read_text(encoding="utf-8").split(MARK)
PASTES = [(page, text.rstrip("\n")) for page, _, text in (told.partition("\n") for told in _TOLD)]
"""The page that must come first, and what is pasted."""

ORDINARY = ["tf.matmul", "感知机", '"learning rate"', "element-wise product", "call()", "学习率 0.01"]
"""What is pasted and must stay as it is."""

MESSAGE = "ValueError: Data cardinality is ambiguous.\nMake sure all arrays contain the same number of samples: 7"
WORDS = "ValueError Data cardinality ambiguous Make sure arrays contain same number samples"
_READY = {"en": "Type to start", "zh": "键入以开始"}
_ANSWERED = {"en": "matching", "zh": "符合条件"}
"""Some of what Material says, above the results, once the worker is there and once it has answered."""


@pytest.fixture
def search(tab: Page) -> Locator:
    return opened(tab, "en")


def opened(tab: Page, language: str) -> Locator:
    """The field of the search, open and empty, on a fresh page."""
    tab.goto(f"{language}/about/")
    field = tab.locator("input.md-search__input")
    field.click()
    tab.locator(".md-search-result__meta").filter(has_text=_READY[language]).wait_for()
    return field


def paste(tab: Page, text: str) -> None:
    tab.evaluate("text => navigator.clipboard.writeText(text)", text)
    tab.keyboard.press("Control+v")


def found(tab: Page, language: str) -> list[str]:
    """The pages found, best first, relative to the language."""
    tab.locator(".md-search-result__meta").filter(has_text=_ANSWERED[language]).wait_for()
    links = tab.locator(".md-search-result__item > a.md-search-result__link:first-child")
    paths = links.evaluate_all("links => links.map(link => link.pathname)")
    return [path.partition(f"/{language}/")[2] for path in paths]


def test_the_table_is_long_and_of_messages_as_they_are_printed() -> None:
    assert len(PASTES) >= 60
    assert len({page for page, _ in PASTES}) >= 30
    assert sum("Traceback (most recent call last)" in text for _, text in PASTES) >= 30


def test_the_script_is_small() -> None:
    assert len(SCRIPT.read_bytes()) <= BUDGET


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_message_brings_its_page_first(tab: Page, request: pytest.FixtureRequest, language: str) -> None:
    field = opened(tab, language)
    missed = []
    # The messages are the same in both languages: each is looked for in one, with --all in both.
    shared = PASTES[LANGUAGES.index(language) :: len(LANGUAGES)]
    for page, text in PASTES if request.config.getoption("--all") else shared:
        paste(tab, text)
        first = [path for path in found(tab, language) if path][:3]
        if first[:1] != [page]:
            missed.append(f"{page}: {field.input_value()!r} finds {first}")
        field.fill("")
        field.press("End")
        expect(tab.locator(".md-search-result__item")).to_have_count(0)
    assert not missed, "\n".join(missed)


@pytest.mark.parametrize("text", ORDINARY)
def test_an_ordinary_query_stays_as_it_was_pasted(tab: Page, search: Locator, text: str) -> None:
    paste(tab, text)
    expect(search).to_have_value(text)


def test_what_is_typed_stays_as_it_was_typed(tab: Page, search: Locator) -> None:
    tab.keyboard.type("how is the loss computed in [1, 2]")
    expect(search).to_have_value("how is the loss computed in [1, 2]")


def test_a_message_is_cut_down_to_its_words(tab: Page, search: Locator) -> None:
    paste(tab, MESSAGE)
    expect(search).to_have_value(WORDS)


def test_a_paste_goes_where_the_cursor_is_and_takes_the_place_of_what_is_marked(tab: Page, search: Locator) -> None:
    tab.keyboard.type("fit xyz")
    tab.keyboard.press("Shift+Control+ArrowLeft")
    paste(tab, MESSAGE)
    expect(search).to_have_value(f"fit {WORDS}")


def test_undo_takes_a_paste_back_and_the_button_empties_the_field(tab: Page, search: Locator) -> None:
    paste(tab, "fit")
    paste(tab, MESSAGE)
    expect(search).to_have_value(f"fit{WORDS}")
    tab.keyboard.press("Control+z")
    expect(search).not_to_have_value(f"fit{WORDS}")
    tab.keyboard.press("Control+y")
    expect(search).to_have_value(f"fit{WORDS}")
    tab.locator(".md-search__form button[type=reset]").click()
    expect(search).to_have_value("")


def test_a_paste_by_mouse_is_looked_for_without_a_key(tab: Page, search: Locator) -> None:
    search.evaluate(
        """(field, text) => {
          const clipboardData = new DataTransfer();
          clipboardData.setData("text/plain", text);
          field.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
        }""",
        MESSAGE,
    )
    expect(search).to_have_value(WORDS)
    assert found(tab, "en")[0] == "errors/cardinality/"


def test_a_paste_is_cut_down_after_an_instant_navigation_too(tab: Page, search: Locator) -> None:
    tab.keyboard.press("Escape")
    tab.evaluate("window.stayed = true")
    tab.locator(".md-nav--primary a.md-nav__link[href$='perceptron/']").first.click()
    tab.wait_for_url("**/perceptron/")
    search.click()
    paste(tab, MESSAGE)
    expect(search).to_have_value(WORDS)
    assert tab.evaluate("window.stayed")


def test_other_fields_take_a_paste_as_it_is(tab: Page, search: Locator) -> None:
    tab.keyboard.press("Escape")
    tab.goto("en/errors/")
    tab.locator("#message-filter").click()
    paste(tab, "Data cardinality is ambiguous: 7")
    expect(tab.locator("#message-filter")).to_have_value("Data cardinality is ambiguous: 7")
    expect(search).to_have_value("")
