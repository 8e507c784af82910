"""The explorer stands at its mark, with names for its controls and the page's words, and waits for its script."""

from __future__ import annotations

import re

import pytest
from bs4 import BeautifulSoup, Tag

from labnotes.read.page import LANGUAGES
from labnotes.read.snippet import read_snippet
from labnotes.record.record import read_record
from labnotes.site.build import ROOT
from labnotes.site.explorer import FILES, PRESETS, STEPS, VERDICTS, place_explorer
from labnotes.site.words import read_words

SCRIPT = ROOT / "theme" / "assets" / "javascripts" / "explorer.js"
LIMIT = 10_000
"""What the script and the style may weigh together, in bytes as they are served without compression."""


def explorer(language: str = "en") -> Tag:
    html = place_explorer("<p>above</p>\n<!-- explorer -->\n<p>below</p>", read_words(language), "../")
    found = BeautifulSoup(html, "html.parser").select_one(".explorer")
    assert found
    return found


def test_a_page_without_the_mark_is_left_as_it_is() -> None:
    html = "<p>explorer</p><!-- draw x -->"
    assert place_explorer(html, read_words("en"), "../") == html


@pytest.mark.parametrize("mark", ["<!-- explorer -->", "<!--explorer-->"])
def test_the_explorer_takes_the_place_of_its_mark_and_brings_what_it_loads(mark: str) -> None:
    html = place_explorer(f"<p>above</p>{mark}<p>below</p>", read_words("en"), "../../")
    assert html.startswith('<p>above</p><link rel="stylesheet" href="../../assets/stylesheets/explorer.css"><section')
    assert html.endswith('</section><script src="../../assets/javascripts/explorer.js"></script><p>below</p>')
    assert "<!--" not in html


def test_what_it_loads_is_there_and_weighs_little() -> None:
    assert sum((ROOT / "theme" / file).stat().st_size for file in FILES) < LIMIT


def test_it_is_hidden_until_its_script_runs_and_kept_from_the_search() -> None:
    assert {"hidden", "data-search-exclude"} <= set(explorer().attrs)


def test_nothing_in_it_breaks_a_strict_policy() -> None:
    for tag in [explorer(), *explorer().find_all()]:
        assert not [name for name in tag.attrs if name == "style" or name.startswith("on")], tag


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_slider_has_a_label_and_a_value(language: str) -> None:
    frame, words = explorer(language), read_words(language)
    sliders = frame.select("input[type=range]")
    assert [slider["name"] for slider in sliders] == ["rate", "start", "target"]
    for slider in sliders:
        label, value = frame.select_one(f'label[for="{slider["id"]}"]'), slider.find_previous_sibling("output")
        assert label
        assert value
        assert label.text == words[f"explorer_{slider['name']}"]
        assert float(value.text) == float(str(slider["value"]))
        assert value["aria-live"] == "off", "the slider's own value is told twice"


def test_the_presets_are_the_rates_and_the_steps_of_the_record() -> None:
    snippet, _ = read_snippet(ROOT / "snippets" / "gradient-descent" / "rates.py", ROOT)
    record, _ = read_record(snippet, ROOT)
    assert record
    printed = record.part("try").stdout.splitlines()
    assert [line.partition(" ")[0] for line in printed] == list(PRESETS.values())
    assert {line.count(",") for line in printed} == {STEPS}
    buttons = explorer().select("button")
    assert [button["data-rate"] for button in buttons] == [f"{float(rate):g}" for rate in PRESETS.values()]
    assert len(explorer().select(".explorer__updates li")) == STEPS


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_verdict_is_in_the_pages_language_and_asks_for_what_the_script_knows(language: str) -> None:
    frame, script = explorer(language), SCRIPT.read_text(encoding="utf-8")
    told = script[script.index("const told = {") :].partition("};")[0]
    for verdict in VERDICTS:
        assert f'"{verdict}"' in script or f"words.{verdict}" in script
        text = str(frame[f"data-{verdict}"])
        assert text == read_words(language)[f"explorer_{verdict}"]
        for key in re.findall(r"\{(\w+)\}", text):
            assert re.search(rf"^\s*{key}\b", told, re.MULTILINE), f"{key} is not filled in"


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_says_what_to_try_within_itself_as_its_page_is_read_without_it_too(language: str) -> None:
    assert read_words(language)["explorer_try"] in explorer(language).text


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_plot_says_in_words_what_it_shows(language: str) -> None:
    plots = explorer(language).select(".explorer__plot")
    words = read_words(language)
    assert [plot["aria-label"] for plot in plots] == [words["explorer_curve"], words["explorer_steps"]]
    assert all(plot["role"] == "img" and len(plot.find_all("circle")) == STEPS + 1 for plot in plots)
