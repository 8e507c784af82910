"""All pages share one style sheet, of what pages and scripts can use, and code has no elements that do nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from labnotes.site.highlight import with_fewer_spans
from labnotes.site.style import STYLE, link_one, usable, write_one

WORDS = {"part", "held", "md-header", "tabbed-control--", "data-md-color-switching"}


@pytest.fixture
def site(tmp_path: Path) -> Path:
    for name, text in {
        "assets/stylesheets/main.0123.min.css": ".md-header{color:red}.md-tabs{color:red}",
        "assets/stylesheets/main.0123.min.css.map": "{}",
        "assets/stylesheets/type.css": "/* Type. */\n.part,\n.lost {\n  color: blue;\n}\n",
        "assets/stylesheets/home.css": ".home {}",
        "assets/javascripts/notes.js": 'mark.className = "held";',
        "index.html": '<div class="part md-header">',
    }.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path


def test_what_all_pages_have_becomes_one_sheet_in_the_same_order(site: Path) -> None:
    write_one(site, ["main.*.css", "type.css"])
    joined = (site / STYLE).read_text(encoding="utf-8")
    assert joined == ".md-header{color:red}\n.part{color: blue;}\n"
    assert sorted(path.name for path in (site / STYLE).parent.iterdir()) == ["home.css", "notes.css"]


def test_a_page_links_to_one_sheet_and_to_its_own() -> None:
    head = (
        '<link rel="stylesheet" href="../assets/stylesheets/main.0123.min.css">\n\n  '
        '<link rel="stylesheet" href="../assets/stylesheets/type.css">\n  <script>start()</script>'
        '<link rel="stylesheet" href="../assets/stylesheets/home.css">'
    )
    assert link_one(head) == (
        '<link rel="stylesheet" href="../assets/stylesheets/notes.css">\n<script>start()</script>'
        '<link rel="stylesheet" href="../assets/stylesheets/home.css">'
    )


@pytest.mark.parametrize(
    ("rule", "kept"),
    [
        (".part .held{top:0}", ".part .held{top:0}"),
        (".part .lost{top:0}", ""),
        (".lost,.part>b{top:0}", ".part>b{top:0}"),
        (".part:is(.held,.lost){top:0}", ".part:is(.held,.lost){top:0}"),
        (".part:not(.lost){top:0}", ".part:not(.lost){top:0}"),
        ("[dir=rtl] .part{left:0}", ""),
        ("[data-md-color-switching] *{top:0}", ""),
        (".part table:not([class])+*{top:0}", ""),
        (".part table:not([class])+p{top:0}", ".part table:not([class])+p{top:0}"),
        (".tabbed-control--next{top:0}", ".tabbed-control--next{top:0}"),
        ('a[href=".lost"]{top:0}', 'a[href=".lost"]{top:0}'),
        ("@media print{.lost{top:0}.part{top:0}}", "@media print{.part{top:0}\n}"),
        ("@media print{.lost{top:0}}", ""),
        ('@font-face{src:url("a.woff2")}', '@font-face{src:url("a.woff2")}'),
        (""".part{--icon:url("data:image/svg+xml,<svg d='M0 0'/>")}""",) * 2,
    ],
)
def test_a_selector_goes_where_no_page_can_match_it(rule: str, kept: str) -> None:
    assert usable(rule, WORDS).strip() == kept


def test_code_keeps_its_text_and_its_colours() -> None:
    code = '<span class="n">y</span> <span class="o">=</span> <span class="n">f</span><span class="p">((</span>'
    code += '<span class="mi">1</span><span class="p">),</span> <span class="o">*</span><span class="n">z</span>'
    assert with_fewer_spans(code) == (
        'y <span class="p">=</span> f<span class="p">((</span><span class="mi">1</span><span class="p">), *</span>z'
    )


def test_a_marked_name_stays_marked() -> None:
    marked = '<span class="held" data-held="0"><span class="n">y</span></span><span class="s2">"&lt;"</span>'
    assert with_fewer_spans(marked) == '<span class="held" data-held="0">y</span><span class="s2">"&lt;"</span>'
