"""axe-core finds nothing on a page that keeps a reader out, in either language, light or dark.

A few pages stand for all, one of each kind; ``pytest --all`` takes every page.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page

from labnotes.read.page import LANGUAGES
from tests.conftest import Walk
from tests.served import Site

pytestmark = pytest.mark.browser


@pytest.fixture(params=["light", "dark"])
def reader(request: pytest.FixtureRequest, browser: Browser, site: Site) -> Iterator[Page]:
    context = browser.new_context(base_url=site.address, color_scheme=request.param)
    yield context.new_page()
    context.close()


@pytest.mark.parametrize("language", LANGUAGES)
def test_axe_finds_nothing(few: Walk, reader: Page, language: str) -> None:
    faults = [fault for page in few(language) for fault in _violations(reader, f"{language}/{page}")]
    assert not faults, "\n".join(faults)


def test_a_picture_without_words_is_found(reader: Page) -> None:
    reader.goto("en/")
    reader.evaluate("document.querySelector('article').append(document.createElement('img'))")
    assert any("image-alt" in fault for fault in _violations(reader))


def _violations(reader: Page, address: str = "") -> Iterator[str]:
    """What axe finds on the page at ``address``, or on the one that stands there: the rule, and the first element."""
    if address:
        reader.goto(address)
    for violation in Axe().run(reader).response["violations"]:
        nodes = violation["nodes"]
        yield f"{address}: {violation['id']} ({violation['impact']}), {len(nodes)} times, first {nodes[0]['html']}"
