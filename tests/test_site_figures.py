"""A figure is drawn once and shown in the page's colours, light and dark, at a known size."""

from __future__ import annotations

from labnotes.read.snippet import parse_snippet
from labnotes.record.record import make_record
from labnotes.run.result import PartResult, Run
from labnotes.site.figures import DARK, LIGHT, Figure, read_figures, recolour, show_figures
from labnotes.site.notes import Notes
from labnotes.site.words import read_words

DRAWING = (
    '<?xml version="1.0"?>\n<svg width="360pt" height="180pt" viewBox="0 0 360 180">'
    '<path style="fill: #FFFFFF"/><path style="stroke: #1f77b4"/><path style="stroke: #123456"/></svg>'
)
PATH = "figures/lesson/one.plot-1.svg"


def figure() -> Figure:
    snippet, _ = parse_snippet(
        "# --8<-- [start:plot]\npass\n# --8<-- [end:plot]\n", "snippets/lesson/one.py", "lesson/one"
    )
    record = make_record(snippet, Run("lesson/one", {"plot": PartResult(figures=(DRAWING,))}))
    return read_figures(Notes("en", {}, {"lesson/one": record}, {}, read_words("en")))[PATH]


def test_a_figure_has_its_size_in_css_pixels() -> None:
    assert (figure().width, figure().height) == (480, 240)


def test_both_variants_take_the_colours_of_the_page() -> None:
    assert f"fill: {LIGHT['#ffffff']}" in figure().light
    assert f"stroke: {DARK['#1f77b4']}" in figure().dark


def test_text_without_a_colour_of_its_own_can_be_read_in_the_dark() -> None:
    assert f'<svg fill="{DARK["#000000"]}"' in figure().dark


def test_a_colour_that_the_palette_does_not_name_is_inverted_in_the_dark_alone() -> None:
    assert "#123456" in recolour(DRAWING, LIGHT)
    assert "#123456" not in recolour(DRAWING, DARK, dark=True)


def test_an_image_becomes_both_variants_with_its_words_and_its_size() -> None:
    html = show_figures(f'<p><img alt="A &lt;curve&gt;" src="../{PATH}" /></p>', {PATH: figure()})
    assert html.count('alt="A &lt;curve&gt;" width="480" height="240"') == 2
    assert 'src="../figures/lesson/one.plot-1.svg"' in html
    assert 'src="../figures/lesson/one.plot-1.dark.svg"' in html


def test_an_image_that_is_no_figure_is_left_as_it_is() -> None:
    html = '<img alt="x" src="../images/photo.svg">'
    assert show_figures(html, {PATH: figure()}) == html
