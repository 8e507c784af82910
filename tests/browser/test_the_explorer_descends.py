"""The learning-rate explorer: its numbers are TensorFlow's, and whoever moves it sees, reads or hears what it does."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest
from playwright.sync_api import Locator, Page, expect

from labnotes.project import Project
from labnotes.read.page import LANGUAGES
from labnotes.site.explorer import PLOTS, PRESETS, STEPS
from labnotes.site.words import read_words
from tests.browser.explorer import LESSON, SET, computed_path, preset_button, shown_path

pytestmark = pytest.mark.browser

_UNBOUND = "(slider, value) => { slider.max = 1e300; slider.step = 'any'; slider.value = value; }"
_LINES = "paths => paths.map(path => path.getAttribute('d')).join()"
_COUNT = """said => {
  window.heard = 0;
  new MutationObserver(() => { window.heard += 1; }).observe(said, {childList: true, characterData: true});
}"""


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_presets_give_what_tensorflow_recorded_to_the_last_digit(tab: Page, real: Project, language: str) -> None:
    tab.goto(f"{language}/{LESSON}")
    printed = real.records["gradient-descent/rates"].part("try").stdout.splitlines()
    assert len(printed) == len(PRESETS)
    for number, line in enumerate(printed):
        preset = tab.locator(".explorer button").nth(number)
        preset.click()
        expect(preset).to_have_attribute("aria-pressed", "true")
        expect(tab.locator(".explorer [aria-pressed=true]")).to_have_count(1)
        rate = tab.locator("output[for=explorer-rate]").text_content()
        assert f"{rate} [{', '.join(shown_path(tab))}]" == line


def test_every_setting_gives_what_float32_gives_rounded_as_python_rounds(tab: Page) -> None:
    tab.goto(f"en/{LESSON}")
    for rate, start, target in (
        ("0.01", "7.5", "0.5"),
        ("0.25", "0", "4"),
        ("0.25", "0.5", "0"),
        ("0.25", "1.5", "8"),
        ("0.29", "3", "6.5"),
        ("0.57", "8", "1"),
        ("0.99", "0", "8"),
        ("1.2", "8", "0"),
        ("1.01", "4", "4"),
    ):
        for name, value in (("rate", rate), ("start", start), ("target", target)):
            tab.locator(f"#explorer-{name}").evaluate(SET, value)
        assert shown_path(tab) == computed_path(float(rate), float(start), float(target)), f"{rate}, {start}, {target}"


def test_the_update_is_written_out_in_the_numbers_of_its_step(tab: Page) -> None:
    tab.goto(f"en/{LESSON}")
    preset_button(tab, "diverges").click()
    first = tab.locator(".explorer__updates li").first.locator("code")
    expect(first).to_have_text(["2 * (0.0 - 4.0) = -8.0", "0.0 - 1.1 * -8.0 = 8.8"])
    path = shown_path(tab)
    for number, (before, after) in enumerate(pairwise(path)):
        gradient, step = tab.locator(".explorer__updates li").nth(number).locator("code").all_text_contents()
        slope = gradient.partition(" = ")[2]
        assert gradient == f"2 * ({before} - 4.0) = {slope}"
        assert step == f"{before} - 1.1 * {slope} = {after}"
        assert float(slope) == pytest.approx(2 * (float(before) - 4), abs=2e-3)


def test_the_points_stand_where_the_numbers_are(tab: Page) -> None:
    tab.goto(f"en/{LESSON}")
    preset_button(tab, "swing").click()
    path = [float(x) for x in shown_path(tab)]
    places = ([(x, (x - 4) ** 2) for x in path], [(float(n), x) for n, x in enumerate(path)])
    for number, (plot, points) in enumerate(zip(PLOTS, places, strict=True)):
        drawn = tab.locator(".explorer__plot").nth(number)
        width, height = (float(drawn.locator("svg").get_attribute(side) or 0) for side in ("width", "height"))
        for circle, (x, y) in zip(_points(drawn), points, strict=True):
            across = (x - plot.across[0]) / (plot.across[-1] - plot.across[0]) * width
            down = (plot.up[-1] - y) / (plot.up[-1] - plot.up[0]) * height
            assert circle == pytest.approx((across, down), abs=0.06)


def test_the_sliders_are_moved_by_the_keyboard_alone(tab: Page) -> None:
    tab.goto(f"en/{LESSON}")
    rate, value = tab.locator("#explorer-rate"), tab.locator("output[for=explorer-rate]")
    tab.locator(".explorer button").last.focus()
    tab.keyboard.press("Tab")
    expect(rate).to_be_focused()
    before = shown_path(tab)
    tab.keyboard.press("ArrowRight")
    expect(value).to_have_text("0.11")
    assert shown_path(tab) == computed_path(0.11, 0, 4) != before
    tab.keyboard.press("End")
    expect(value).to_have_text("1.2")
    tab.keyboard.press("Home")
    expect(value).to_have_text("0.01")
    tab.keyboard.press("Tab")
    tab.keyboard.press("ArrowRight")
    expect(tab.locator("output[for=explorer-start]")).to_have_text("0.5")
    tab.keyboard.press("Tab")
    tab.keyboard.press("ArrowLeft")
    expect(tab.locator("output[for=explorer-target]")).to_have_text("3.5")
    assert shown_path(tab) == computed_path(0.01, 0.5, 3.5)
    expect(preset_button(tab, "slow")).to_have_attribute("aria-pressed", "false")
    preset_button(tab, "slow").press("Enter")
    assert shown_path(tab) == computed_path(0.01, 0, 4)


def test_what_lies_beyond_a_plot_stands_at_its_edge_and_is_told(tab: Page) -> None:
    tab.goto(f"en/{LESSON}")
    verdict, rings = tab.locator(".explorer__verdict"), tab.locator(".explorer__plot circle.is-outside")
    preset_button(tab, "swing").click()
    expect(rings).to_have_count(0)
    expect(verdict).not_to_contain_text("Beyond the plot")
    preset_button(tab, "diverges").click()
    expect(verdict).to_contain_text("Beyond the plot, and drawn as a ring at its edge: step 4, 5.")
    expect(rings).to_have_count(4)
    _expect_all_within(tab)


@pytest.mark.parametrize("rate", ["1e9", "1e30", "1e39", "1e300"])
def test_a_number_too_large_for_float32_breaks_nothing(tab: Page, rate: str) -> None:
    tab.goto(f"en/{LESSON}")
    slider = tab.locator("#explorer-rate")
    slider.evaluate(_UNBOUND, rate)
    slider.evaluate(SET, rate)
    assert shown_path(tab) == computed_path(float(rate), 0, 4)
    expect(tab.locator(".explorer__verdict")).to_contain_text("step 1, 2, 3, 4, 5.")
    _expect_all_within(tab)
    lines = tab.locator(".explorer__plot path").evaluate_all(
        "paths => paths.map(path => path.getAttribute('d')).join()"
    )
    assert not re.search("NaN|Infinity", lines)


def test_a_screen_reader_is_told_once_the_slider_rests(tab: Page) -> None:
    tab.goto(f"en/{LESSON}")
    said, verdict = tab.locator("output.explorer__said"), tab.locator(".explorer__verdict")
    before = said.text_content()
    assert before == verdict.text_content()
    said.evaluate(_COUNT)
    tab.locator("#explorer-rate").focus()
    for _ in range(8):
        tab.keyboard.press("ArrowRight")
    assert verdict.text_content() != before
    expect(said).to_have_text(verdict.text_content() or "nothing")
    assert tab.evaluate("window.heard") == 1, "told while the slider still moved"


@pytest.mark.parametrize(
    ("rate", "start", "kind"),
    [
        ("0.01", "0", "creeps"),
        ("0.3", "0", "nearer"),
        ("0.5", "0", "arrives"),
        ("0.7", "0", "over"),
        ("1", "0", "swings"),
        ("1.05", "0", "leaves"),
        ("1.05", "4", "rests"),
    ],
)
@pytest.mark.parametrize("language", LANGUAGES)
def test_it_says_in_words_what_happens(tab: Page, language: str, rate: str, start: str, kind: str) -> None:
    tab.goto(f"{language}/{LESSON}")
    tab.locator("#explorer-rate").evaluate(SET, rate)
    tab.locator("#explorer-start").evaluate(SET, start)
    path = computed_path(float(rate), float(start), 4)
    factor = str(round(1 - 2 * float(rate), 3))
    text = read_words(language)[f"explorer_{kind}"]
    expected = text.format(count=STEPS, last=path[-1], target="4.0", factor=factor)
    expect(tab.locator(".explorer__verdict")).to_have_text(re.compile(f"^{re.escape(expected)}"))


def _points(plot: Locator) -> list[tuple[float, float]]:
    places = plot.locator("circle").evaluate_all(
        "points => points.map(point => ['cx', 'cy'].map(at => Number(point.getAttribute(at))))"
    )
    return [(x, y) for x, y in places]


def _expect_all_within(tab: Page) -> None:
    plots = tab.locator(".explorer__plot")
    for number in range(plots.count()):
        sides = (plots.nth(number).locator("svg").get_attribute(side) for side in ("width", "height"))
        width, height = (float(side or 0) for side in sides)
        for x, y in _points(plots.nth(number)):
            assert 0 <= x <= width
            assert 0 <= y <= height
