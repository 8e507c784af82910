"""What a reader types into the search of either language leads to the page that speaks of it."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page

from tests.served import Site

pytestmark = pytest.mark.browser

MAGIC = "errors/tensorflow-version-magic/"
QUERIES = [
    ("en", "perceptron", "perceptron/", 1),
    ("en", "matmul", "operations/", 3),
    ("en", "tf.matmul", "operations/", 3),
    ("en", "element-wise", "operations/", 4),
    ("en", "broadcast", "operations/", 1),
    ("en", "learning rate", "gradient-descent/", 1),
    ("en", "gradient descent", "gradient-descent/", 1),
    ("en", "GradientTape", "autodiff/", 2),
    ("en", "tensorflow_version", MAGIC, 1),
    ("en", "UsageError", MAGIC, 1),
    ("zh", "感知机", "perceptron/", 1),
    ("zh", "权重", "perceptron/", 3),
    ("zh", "矩阵乘法", "operations/", 3),
    ("zh", "矩阵", "operations/", 3),
    ("zh", "广播", "operations/", 1),
    ("zh", "tf.matmul", "operations/", 3),
    ("zh", "学习率", "gradient-descent/", 1),
    ("zh", "梯度", "gradient-descent/", 1),
    ("zh", "下降", "gradient-descent/", 1),
    ("zh", "tensorflow_version", MAGIC, 1),
    ("zh", "版本", "setup/", 1),
]
"""The language, what is typed, the page that must be found, and how many pages may be shown down to it."""

_READY = {"en": "Type to start", "zh": "键入以开始"}
_ANSWERED = {"en": "matching", "zh": "符合条件"}
"""Some of what Material says, above the results, once the worker is there and once it has answered."""


@pytest.mark.parametrize(("language", "query", "page", "within"), QUERIES)
def test_a_query_finds_its_page(site: Site, tab: Page, language: str, query: str, page: str, within: int) -> None:
    found = _search(site, tab, language, query)
    assert f"{language}/{page}" in found[:within], f"{query!r} finds {found}"


@pytest.mark.parametrize(("language", "query"), [("en", "zyzzyva"), ("zh", "饕餮")])
def test_a_word_that_no_page_holds_finds_none(site: Site, tab: Page, language: str, query: str) -> None:
    assert not _search(site, tab, language, query)


def _search(site: Site, tab: Page, language: str, query: str) -> list[str]:
    """The pages found, best first, relative to the site."""
    tab.goto(f"{language}/about/")
    tab.locator("input.md-search__input").click()
    said = tab.locator(".md-search-result__meta")
    said.filter(has_text=_READY[language]).wait_for()
    # All at once and then a key, as Material asks at each key: there is but one answer to wait for.
    tab.keyboard.insert_text(query)
    tab.keyboard.press("End")
    said.filter(has_text=_ANSWERED[language]).wait_for()
    results = tab.locator(".md-search-result__item > a.md-search-result__link")
    addresses = results.evaluate_all("links => links.map(link => link.origin + link.pathname)")
    # A page is followed by its sections that hold the word, too.
    return list(dict.fromkeys(str(address).removeprefix(site.address) for address in addresses))
