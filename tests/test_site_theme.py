"""What the theme replaces in Material still fits the Material that is installed, and asks no other host."""

from __future__ import annotations

import re
from html import unescape
from pathlib import Path

import material
import pytest

from labnotes.read.page import LANGUAGES
from labnotes.site.build import ROOT
from tests.served import Site

THEME = ROOT / "theme"
STOCK = Path(material.__file__).parent / "templates"
COMMENT = re.compile(r"\{#-.*?-#\}\s*", re.DOTALL)
_FORMULA = re.compile(r"<math\b.*?</math>", re.DOTALL)
_SOURCE = re.compile(r"<annotation\b.*?</annotation>", re.DOTALL)
_TAG = re.compile(r"<[^>]*>")


def body(path: Path) -> str:
    return COMMENT.sub("", path.read_text(encoding="utf-8")).strip()


def test_the_search_differs_from_materials_in_its_name_and_its_link_alone() -> None:
    stock = body(STOCK / "partials" / "search.html")
    ours = stock.replace('role="dialog">', 'role="dialog" aria-label="{{ lang.t(\'search\') }}">')
    ours = ours.replace('href="javascript:void(0)"', 'href="#"')
    assert body(THEME / "partials" / "search.html") == ours != stock


def test_the_source_differs_from_materials_in_asking_nobody_for_stars() -> None:
    stock = body(STOCK / "partials" / "source.html")
    assert body(THEME / "partials" / "source.html") == stock.replace(' data-md-component="source"', "") != stock


def test_the_blocks_that_the_front_page_fills_are_in_material() -> None:
    base = (STOCK / "base.html").read_text(encoding="utf-8")
    for name in re.findall(r"\{% block (\w+) %\}", (THEME / "home.html").read_text(encoding="utf-8")):
        assert f"{{% block {name} %}}" in base


@pytest.mark.parametrize("path", sorted(THEME.rglob("*.css")) + sorted(THEME.rglob("*.js")), ids=lambda path: path.name)
def test_no_style_and_no_script_names_another_host(path: Path) -> None:
    assert "//" not in re.sub(r"(?:^|\s)//\s.*$", "", path.read_text(encoding="utf-8"), flags=re.MULTILINE)


def test_the_vendored_works_carry_their_licences() -> None:
    assert "MIT License" in (ROOT / "labnotes/site/vendor/katex/LICENSE").read_text(encoding="utf-8")
    assert "SIL Open Font License" in (THEME / "assets/fonts/stix-two-math/LICENSE").read_text(encoding="utf-8")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_font_of_formulas_has_every_character_that_stands_in_one(site: Site, language: str) -> None:
    ranges = (THEME / "assets/fonts/stix-two-math/characters.txt").read_text(encoding="utf-8").split()
    known = {chr(code) for row in ranges for code in range(int(row.split("-")[0], 16), int(row.split("-")[-1], 16) + 1)}
    written: set[str] = set()
    for page in (page for page in site.pages(language) if "<math" in site.text(language, page)):
        for formula in _FORMULA.findall(site.text(language, page)):
            shown = unescape(_TAG.sub("", _SOURCE.sub("", formula)))
            written |= {letter for letter in shown if not letter.isspace()}
    assert written
    assert {letter for letter in written - known if not "\u4e00" <= letter <= "\u9fff"} == set()
