"""What a reader types into the search of either language leads to the page that speaks of it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

import pytest
from playwright.sync_api import Page, expect

from labnotes.read.page import LANGUAGES
from labnotes.site.build import ROOT
from tests.served import Site

pytestmark = pytest.mark.browser


@dataclass(frozen=True)
class Query:
    """``page`` stands among the first ``within`` pages that ``text`` finds in ``language``."""

    language: str
    within: int
    page: str
    text: str


_LINES = (ROOT / "tests" / "fixtures" / "queries.txt").read_text(encoding="utf-8").splitlines()
_ROWS = [line.split(maxsplit=3) for line in _LINES if line and not line.startswith("#")]
QUERIES = [Query(language, int(within), page, text) for language, within, page, text in _ROWS]

NOWHERE = {"en": ["zyzzyva", "flibbertigibbet", "饕餮"], "zh": ["zyzzyva", "饕餮", "魑魅魍魉"]}

_READY = {"en": "Type to start", "zh": "键入以开始"}
_ANSWERED = {"en": "matching", "zh": "符合条件"}
"""Some of what Material says, above the results, once the worker is there and once it has answered."""


def test_the_table_is_long() -> None:
    counted = Counter(query.language for query in QUERIES)
    assert set(counted) == set(LANGUAGES)
    assert min(counted.values()) >= 60
    assert {query.within for query in QUERIES} == {1, 3}
    assert len({(query.language, query.text.casefold()) for query in QUERIES}) == len(QUERIES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_query_finds_its_page_in_its_language(site: Site, tab: Page, language: str) -> None:
    _open(tab, language)
    missed = []
    for query in QUERIES:
        if query.language == language:
            found = _search(tab, language, query.text)
            assert all(path.startswith(f"{site.address}{language}/") for path in found), f"{query.text!r} finds {found}"
            pages = [path.removeprefix(f"{site.address}{language}/") for path in found]
            if query.page not in pages[: query.within]:
                missed.append(f"{query.text!r} finds {pages[:4]}, not {query.page} among the first {query.within}")
    assert not missed, "\n".join(missed)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_word_that_no_page_holds_finds_none(tab: Page, language: str) -> None:
    _open(tab, language)
    assert [_search(tab, language, query) for query in NOWHERE[language]] == [[], [], []]


def _open(tab: Page, language: str) -> None:
    tab.goto(f"{language}/about/")
    tab.locator("input.md-search__input").click()
    tab.locator(".md-search-result__meta").filter(has_text=_READY[language]).wait_for()


def _search(tab: Page, language: str, query: str) -> list[str]:
    """The addresses of the pages found, best first, without their sections. The field is empty afterwards."""
    # All at once and then a key, as Material asks at each key: there is but one answer to wait for.
    tab.keyboard.insert_text(query)
    tab.locator(".md-search-result__meta").filter(has_text=_ANSWERED[language]).wait_for()
    links = tab.locator(".md-search-result__item > a.md-search-result__link:first-child")
    found = links.evaluate_all("links => links.map(link => link.origin + link.pathname)")
    tab.locator("input.md-search__input").fill("")
    tab.locator(".md-search-result__meta").filter(has_text=_READY[language]).wait_for()
    expect(tab.locator(".md-search-result__item")).to_have_count(0)
    return [str(address) for address in found]
