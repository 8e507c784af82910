"""What the copy button puts on the clipboard is the part's own text, each space of it."""

from __future__ import annotations

import textwrap

import pytest
from playwright.sync_api import Page, expect

from labnotes.exercises.catalogue import read_catalogue
from labnotes.exercises.checking import CHECK, check_code
from labnotes.project import read_snippets
from labnotes.read.page import LANGUAGES
from labnotes.site.build import ROOT
from tests.conftest import Walk

pytestmark = pytest.mark.browser

_OPEN = "document.querySelectorAll('details').forEach(folded => { folded.open = true })"
_BUTTON = "button.md-code__button[data-md-type=copy]"
SAMPLED, WHOLE = 3, "perceptron/"
"""Of this lesson each so manieth block is copied, in one language another than in the other, as their programs are the
same. Of other pages it is the first one; with ``--all`` each block of every page."""


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_block_is_copied_as_it_was_run(few: Walk, tab: Page, request: pytest.FixtureRequest, language: str) -> None:
    everything = request.config.getoption("--all")
    texts = _texts(language)
    copied = 0
    for page in few(language):
        tab.goto(f"{language}/{page}")
        tab.evaluate(_OPEN)
        blocks = tab.locator(".part > [data-part]")
        sample = slice(LANGUAGES.index(language), None, SAMPLED) if page == WHOLE else slice(1)
        for number in range(blocks.count()) if everything else range(blocks.count())[sample]:
            block = blocks.nth(number)
            part = block.get_attribute("data-part")
            tab.evaluate("navigator.clipboard.writeText('nothing')")
            block.locator(_BUTTON).click()
            expect(tab.locator(".md-dialog")).to_be_visible()
            text = tab.evaluate("navigator.clipboard.readText()")
            assert text.strip("\n") == texts[part], f"{language}/{page}: {part}"
            copied += 1
    assert copied > 10, "hardly any block was found"


def _texts(language: str) -> dict[str | None, str]:
    """Each part's text by its name, as the page shows it: at the margin, without blank lines around it. The check of
    an exercise has its hints with it."""
    snippets, _ = read_snippets(ROOT)
    catalogue, _ = read_catalogue(ROOT, language)
    texts: dict[str | None, str] = {
        f"{s.id}:{part.name}": textwrap.dedent(part.text).strip("\n") for s in snippets.values() for part in s.parts
    }
    checks = {f"{s.id}:{CHECK}": check_code(s, catalogue) for s in snippets.values() if s.kind == "exercise"}
    return {**texts, **{name: text.strip("\n") for name, text in checks.items()}}
