"""Formulas are MathML when they arrive: nothing is left for a script to typeset."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page

from labnotes.notebooks.assemble import INTRODUCTION
from labnotes.project import Project
from labnotes.read.page import LANGUAGES
from tests.conftest import Walk
from tests.served import Site

pytestmark = pytest.mark.browser

_WORKBOOK = f"{INTRODUCTION}/"
_RAW = """() => {
  const words = document.createTreeWalker(document.querySelector("article"), NodeFilter.SHOW_TEXT);
  const found = [];
  while (words.nextNode()) {
    const node = words.currentNode;
    if (/\\$|\\\\[(\\[]/.test(node.data) && !node.parentElement.closest("pre, code, samp, math, script, style")) {
      found.push(node.data.trim());
    }
  }
  return found;
}"""
_EMPTY = """() => [...document.querySelectorAll("article math")]
  .filter(formula => { const box = formula.getBoundingClientRect(); return !box.width || !box.height; })
  .map(formula => formula.textContent)"""
_OPEN = "document.querySelectorAll('details').forEach(folded => { folded.open = true })"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_formula_is_mathml_and_has_a_size(few: Walk, site: Site, tab: Page, real: Project, language: str) -> None:
    formulas = _formulas(real, language)
    assert sum(formulas.values()), "no page has a formula"
    opened = few(language)
    for page, written in formulas.items():
        if page != _WORKBOOK:  # it has those of the tasks, and the lessons those of the solutions as well
            assert site.text(language, page).count("<math") == written, f"{language}/{page}"
        if page not in opened:
            continue
        tab.goto(f"{language}/{page}")
        tab.evaluate(_OPEN)
        assert not tab.evaluate(_RAW), f"{language}/{page} shows formulas as they were written"
        assert not tab.evaluate(_EMPTY), f"{language}/{page} shows formulas of no size"


def _formulas(project: Project, language: str) -> dict[str, int]:
    """How many formulas are written on each page, by its address."""
    pages = [page for page in project.pages.values() if page.language == language]
    return {f"/{page.path}/".removesuffix("index/")[1:]: len(page.formulas) for page in pages}
