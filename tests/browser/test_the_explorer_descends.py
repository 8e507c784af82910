"""The learning-rate explorer: its numbers are TensorFlow's, and whoever moves it sees, reads or hears what it does."""

from __future__ import annotations

import json
import re
from itertools import pairwise

import numpy as np
import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from labnotes.project import Project
from labnotes.read.page import LANGUAGES
from labnotes.site.explorer import FILES, PLOTS, PRESETS, STEPS
from labnotes.site.words import read_words
from tests.served import Site

pytestmark = pytest.mark.browser

LESSON = "gradient-descent/"
ELSEWHERE = "perceptron/"
_SET = "(slider, value) => { slider.value = value; slider.dispatchEvent(new Event('input', {bubbles: true})); }"
_UNBOUND = "(slider, value) => { slider.max = 1e300; slider.step = 'any'; slider.value = value; }"
_LATE = """new MutationObserver(() => {
  const explorer = document.querySelector(".explorer");
  window.seen ||= Boolean(explorer);
  window.late ||= explorer && explorer.hidden && Boolean(document.querySelector("#optimizer"));
}).observe(document, {childList: true, subtree: true})"""
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
        assert f"{rate} [{', '.join(_path(tab))}]" == line


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
            tab.locator(f"#explorer-{name}").evaluate(_SET, value)
        assert _path(tab) == _float32_path(float(rate), float(start), float(target)), f"{rate}, {start}, {target}"


def test_the_update_is_written_out_in_the_numbers_of_its_step(tab: Page) -> None:
    tab.goto(f"en/{LESSON}")
    _preset(tab, "diverges").click()
    first = tab.locator(".explorer__updates li").first.locator("code")
    expect(first).to_have_text(["2 * (0.0 - 4.0) = -8.0", "0.0 - 1.1 * -8.0 = 8.8"])
    path = _path(tab)
    for number, (before, after) in enumerate(pairwise(path)):
        gradient, step = tab.locator(".explorer__updates li").nth(number).locator("code").all_text_contents()
        slope = gradient.partition(" = ")[2]
        assert gradient == f"2 * ({before} - 4.0) = {slope}"
        assert step == f"{before} - 1.1 * {slope} = {after}"
        assert float(slope) == pytest.approx(2 * (float(before) - 4), abs=2e-3)


def test_the_points_stand_where_the_numbers_are(tab: Page) -> None:
    tab.goto(f"en/{LESSON}")
    _preset(tab, "swing").click()
    path = [float(x) for x in _path(tab)]
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
    before = _path(tab)
    tab.keyboard.press("ArrowRight")
    expect(value).to_have_text("0.11")
    assert _path(tab) == _float32_path(0.11, 0, 4) != before
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
    assert _path(tab) == _float32_path(0.01, 0.5, 3.5)
    expect(_preset(tab, "slow")).to_have_attribute("aria-pressed", "false")
    _preset(tab, "slow").press("Enter")
    assert _path(tab) == _float32_path(0.01, 0, 4)


def test_what_lies_beyond_a_plot_stands_at_its_edge_and_is_told(tab: Page) -> None:
    tab.goto(f"en/{LESSON}")
    verdict, rings = tab.locator(".explorer__verdict"), tab.locator(".explorer__plot circle.is-outside")
    _preset(tab, "swing").click()
    expect(rings).to_have_count(0)
    expect(verdict).not_to_contain_text("Beyond the plot")
    _preset(tab, "diverges").click()
    expect(verdict).to_contain_text("Beyond the plot, and drawn as a ring at its edge: step 4, 5.")
    expect(rings).to_have_count(4)
    _expect_all_within(tab)


@pytest.mark.parametrize("rate", ["1e9", "1e30", "1e39", "1e300"])
def test_a_number_too_large_for_float32_breaks_nothing(tab: Page, rate: str) -> None:
    tab.goto(f"en/{LESSON}")
    slider = tab.locator("#explorer-rate")
    slider.evaluate(_UNBOUND, rate)
    slider.evaluate(_SET, rate)
    assert _path(tab) == _float32_path(float(rate), 0, 4)
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
    tab.locator("#explorer-rate").evaluate(_SET, rate)
    tab.locator("#explorer-start").evaluate(_SET, start)
    path = _float32_path(float(rate), float(start), 4)
    factor = str(round(1 - 2 * float(rate), 3))
    text = read_words(language)[f"explorer_{kind}"]
    expected = text.format(count=STEPS, last=path[-1], target="4.0", factor=factor)
    expect(tab.locator(".explorer__verdict")).to_have_text(re.compile(f"^{re.escape(expected)}"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_comes_with_instant_navigation_and_comes_back(site: Site, tab: Page, language: str) -> None:
    tab.goto(f"{language}/{ELSEWHERE}")
    tab.evaluate("window.sameDocument = true")
    for _ in range(2):
        _follow(site, tab, language, LESSON)
        expect(tab.locator(".explorer")).to_be_visible()
        tab.locator("#explorer-rate").evaluate(_SET, "1.1")
        assert _path(tab) == _float32_path(1.1, 0, 4)
        expect(_preset(tab, "diverges")).to_have_css("border-top-left-radius", re.compile(r"[1-9]"))
        _follow(site, tab, language, ELSEWHERE)
        expect(tab.locator(".explorer")).to_have_count(0)
    tab.go_back()
    expect(tab.locator(".explorer")).to_be_visible()
    assert tab.evaluate("window.sameDocument"), "the page was loaded anew: nothing was seen of instant navigation"
    _preset(tab, "one_step").click()
    assert _path(tab) == _float32_path(0.5, 0, 4)


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


def _preset(tab: Page, name: str) -> Locator:
    return tab.locator(".explorer button").nth(list(PRESETS).index(name))


def _path(tab: Page) -> list[str]:
    """The values that are shown, the start and the one after each step."""
    steps = tab.locator(".explorer__updates li code:last-child").all_text_contents()
    assert len(steps) == STEPS
    return [steps[0].partition(" - ")[0], *(step.partition(" = ")[2] for step in steps)]


def _float32_path(rate: float, start: float, target: float) -> list[str]:
    """The same by NumPy's float32, printed as the page's program prints it."""
    with np.errstate(over="ignore", invalid="ignore"):
        x, path = np.float32(start), [np.float32(start)]
        for _ in range(STEPS):
            x = x - np.float32(rate) * (np.float32(2) * (x - np.float32(target)))
            path.append(x)
    return [str(round(value.item(), 3)) for value in path]


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


def _follow(site: Site, tab: Page, language: str, page: str) -> None:
    """Clicks the navigation's link to ``page`` and waits until it is shown."""
    target = f"{site.address}{language}/{page}"
    links = tab.locator(".md-nav--primary a.md-nav__link")
    number = next(n for n in range(links.count()) if links.nth(n).evaluate("link => link.href") == target)
    links.nth(number).click()
    expect(tab).to_have_url(target)
    expect(tab.locator("article h1")).to_have_attribute("id", page.rstrip("/"))
