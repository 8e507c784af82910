"""A page is styled once: what Material's script moves stands alone, and no rule is for whatever follows something. Long
names in a table may break."""

from __future__ import annotations

import re

import pytest

from labnotes.read.page import LANGUAGES
from labnotes.site.style import STYLE
from labnotes.site.tables import lay_out_tables
from tests.served import Site

FOLLOWS = re.compile(r"[+~]\s*\*\s*[,{]")
"""The end of a selector for which a browser styles all that stands below, wherever a script puts something in."""


def test_each_table_gets_a_box_of_its_own() -> None:
    one, two = "<table>\n<tr><td>1</td></tr></table>", "<table><tr><td>2</td></tr></table>"
    assert lay_out_tables(f"<h2>1</h2><p>a</p><h2>2</h2>{one}<p>b</p>{two}") == (
        f'<h2>1</h2><p>a</p><h2>2</h2><div class="boxed">{one}</div><p>b</p><div class="boxed">{two}</div>'
    )


@pytest.mark.parametrize("before", ["", "<h1>a</h1>", "<h1>a</h1><h2>1</h2>"])
@pytest.mark.parametrize("behind", ["", "<table></table>", "<h2>2</h2><table></table><h2>3</h2><table></table>"])
def test_the_end_of_a_table_that_is_seen_first_has_a_name(before: str, behind: str) -> None:
    laid = lay_out_tables(f"{before}<table></table>{behind}")
    assert laid.startswith(f'{before}<div class="boxed"><table></table><span id="near-table-end"></span></div>')
    assert laid.count("near-table-end") == 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_painted_before_the_end_of_a_table_that_is_seen_first(site: Site, language: str) -> None:
    awaited = {}
    for page in site.pages(language):
        text = site.text(language, page)
        (awaited[page],) = re.findall(r'<link rel="expect" blocking="render" href="#([^"]+)">', text)
        assert text.count(f'id="{awaited[page]}"') == 1, f"{language}/{page} waits for what is not there once"
    for page in ("glossary/", "api/", "teaching/"):
        assert awaited.pop(page) == "near-table-end"
    assert awaited["training/"] == "training"


def test_a_table_that_the_script_leaves_alone_is_left_alone() -> None:
    table = '<table class="shapes"><tr><td>1</td></tr></table>'
    assert lay_out_tables(table) == table


def test_a_line_may_end_behind_the_dots_of_a_name_and_of_nothing_else() -> None:
    laid = lay_out_tables("<p><code>a.b</code></p><table><tr><td>1.a <code>tf.math.add(0.5)</code></td></tr></table>")
    assert laid.count("<wbr>") == 2
    assert "<code>tf.<wbr>math.<wbr>add(0.5)</code>" in laid


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_table_of_the_built_pages_stands_beside_anything(site: Site, language: str) -> None:
    texts = (site.text(language, page) for page in site.pages(language))
    tables = [table for text in texts for table in re.findall(r"<[^<]*><table>", text)]
    assert len(tables) > 20
    assert set(tables) == {'<div class="boxed"><table>'}


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_rule_of_the_built_style_sheet_is_for_whatever_follows(site: Site, language: str) -> None:
    assert not FOLLOWS.findall((site.folder / language / STYLE).read_text(encoding="utf-8"))


@pytest.mark.parametrize("rule", [".a + * {", ".a ~ *,.b{", ".a+*{"])
def test_such_a_rule_is_seen(rule: str) -> None:
    assert FOLLOWS.search(rule)
