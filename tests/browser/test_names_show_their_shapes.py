"""A name in the code shows what it held: to a pointer, a keyboard and a finger, and all at once by one button."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from labnotes.project import Project
from labnotes.read.page import LANGUAGES
from tests.browser.whole import wait_until_whole
from tests.served import Site

pytestmark = pytest.mark.browser

PART = "perceptron/layer:run"
SHOW = {"en": "Show shapes", "zh": "显示形状"}


@pytest.fixture(params=LANGUAGES)
def lesson(request: pytest.FixtureRequest, tab: Page) -> Iterator[Page]:
    """The perceptron in each language, with nothing remembered from before or kept for after."""
    tab.set_viewport_size({"width": 1280, "height": 800})
    tab.goto(f"{request.param}/perceptron/")
    wait_until_whole(tab)
    yield tab
    tab.evaluate("localStorage.removeItem('labnotes.shapes')")


def held(page: Page, name: str) -> Locator:
    return page.locator(f"[data-part='{PART}'] .held", has_text=name).first


def tip(page: Page) -> Locator:
    return page.get_by_role("tooltip")


@pytest.fixture
def values(real: Project) -> str:
    """What ``y`` held, as the record has it."""
    observations = real.records["perceptron/layer"].part("run").observations
    return next(seen.last.value for seen in observations if seen.name == "y")


def test_pointing_at_a_name_shows_what_it_held(lesson: Page, values: str) -> None:
    held(lesson, "y").hover()
    expect(tip(lesson)).to_contain_text("shape=(1, 3) dtype=float32")
    expect(tip(lesson)).to_contain_text(values)
    lesson.mouse.move(5, 5)
    expect(tip(lesson)).to_be_hidden()


def test_the_pointer_may_go_to_the_words_and_escape_takes_them_away(lesson: Page) -> None:
    held(lesson, "y").hover()
    tip(lesson).hover()
    lesson.wait_for_timeout(400)
    expect(tip(lesson)).to_be_visible()
    lesson.keyboard.press("Escape")
    expect(tip(lesson)).to_be_hidden()


def test_one_stop_for_a_block_and_the_arrows_go_from_name_to_name(lesson: Page) -> None:
    names = lesson.locator(f"[data-part='{PART}'] .held")
    assert [name.get_attribute("tabindex") for name in names.all()] == ["0", *["-1"] * (names.count() - 1)]
    names.first.focus()
    expect(tip(lesson)).to_contain_text("shape=(1, 2)")
    lesson.keyboard.press("ArrowRight")
    expect(names.nth(1)).to_be_focused()
    expect(tip(lesson)).to_contain_text("shape=(1, 3)")
    lesson.keyboard.press("Escape")
    expect(tip(lesson)).to_be_hidden()
    lesson.keyboard.press("Enter")
    expect(tip(lesson)).to_be_visible()


def test_what_is_focused_is_described_once_by_the_words(lesson: Page) -> None:
    name = held(lesson, "y")
    name.focus()
    assert name.get_attribute("aria-describedby") == tip(lesson).get_attribute("id")
    assert tip(lesson).get_attribute("aria-live") is None
    lesson.keyboard.press("Escape")
    assert name.get_attribute("aria-describedby") is None


@pytest.mark.parametrize("language", LANGUAGES)
def test_tapping_a_name_shows_what_it_held(browser: Browser, site: Site, language: str) -> None:
    context = browser.new_context(
        base_url=site.address, viewport={"width": 390, "height": 800}, has_touch=True, is_mobile=True
    )
    page = context.new_page()
    page.goto(f"{language}/perceptron/")
    held(page, "y").tap()
    expect(tip(page)).to_contain_text("shape=(1, 3)")
    box = tip(page).bounding_box()
    assert box
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= 390
    page.locator("h1").tap()
    expect(tip(page)).to_be_hidden()
    context.close()


def test_the_button_shows_all_and_is_remembered_on_other_pages(lesson: Page) -> None:
    language = "zh" if "/zh/" in lesson.url else "en"
    button = lesson.get_by_role("button", name=SHOW[language])
    expect(button).to_have_attribute("aria-pressed", "false")
    assert lesson.locator(".held-hint").count() == 0
    button.click()
    expect(button).to_have_attribute("aria-pressed", "true")
    hints = lesson.locator(".held-hint").evaluate_all("hints => hints.map(hint => hint.dataset.hint)")
    assert "layer.W (2, 3) float32" in hints
    lesson.goto(f"{language}/operations/")
    expect(lesson.get_by_role("button", name=SHOW[language])).to_have_attribute("aria-pressed", "true")
    assert lesson.locator(".held-hint").count() > 0
    lesson.get_by_role("button", name=SHOW[language]).click()
    assert lesson.locator(".held-hint").count() == 0


def test_copying_with_all_shapes_shown_gives_the_plain_code(lesson: Page, real: Project) -> None:
    language = "zh" if "/zh/" in lesson.url else "en"
    lesson.get_by_role("button", name=SHOW[language]).click()
    block = lesson.locator("[data-part='perceptron/layer:look']")
    assert block.locator(".held-hint").count() > 0
    block.locator("button.md-code__button[data-md-type=copy]").click()
    expect(lesson.locator(".md-dialog")).to_be_visible()
    part = real.snippets["perceptron/layer"].part("look")
    assert part
    assert lesson.evaluate("navigator.clipboard.readText()").strip("\n") == part.text.strip("\n")
    selected = block.locator("code").evaluate(
        "code => { getSelection().selectAllChildren(code); return getSelection().toString() }"
    )
    assert selected.strip("\n") == part.text.strip("\n")


@pytest.mark.parametrize("language", LANGUAGES)
def test_without_scripts_a_list_below_the_block_says_the_same(
    browser: Browser, site: Site, values: str, language: str
) -> None:
    context = browser.new_context(base_url=site.address, java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{language}/perceptron/")
    listed = page.locator(".part", has=page.locator(f"[data-part='{PART}']")).locator(".part-held")
    listed.locator("summary").click()
    expect(listed).to_contain_text("shape=(1, 3) dtype=float32")
    expect(listed).to_contain_text(values)
    assert page.locator(".held-control").is_hidden()
    context.close()
