"""What a visit moves, compressed as a host sends it: a first one to a lesson, and going on to the next page.

The first page with a formula brings the font of formulas along, whichever page it is.
"""

from __future__ import annotations

import gzip

import pytest
from playwright.sync_api import BrowserContext, Page, Response

from tests.served import Site

pytestmark = pytest.mark.browser

FIRST_BYTES, NEXT_BYTES = 150 * 1024, 30 * 1024
PACKED = (".woff2", ".png")
"""What is compressed as it is."""


@pytest.mark.parametrize("path", ["en/perceptron/", "en/training/", "zh/subclassing/", "zh/training/"])
def test_a_first_visit_to_a_lesson_is_light(site: Site, context: BrowserContext, path: str) -> None:
    page, answers = _opened(context)
    page.goto(f"{site.address}{path}", wait_until="networkidle")
    _assert_light(_weights(answers), FIRST_BYTES)


@pytest.mark.parametrize("path", ["en/perceptron/", "zh/autodiff/"])
def test_the_next_page_is_lighter_still(site: Site, context: BrowserContext, path: str) -> None:
    page, answers = _opened(context)
    page.goto(f"{site.address}{path}", wait_until="networkidle")
    first = {answer.url for answer in answers}
    answers.clear()
    page.locator("a.md-footer__link--next").click()
    # The address changes before the page is asked for; what it shows then loads without the browser's own signs.
    page.wait_for_function("path => !document.querySelector('link[rel=canonical]').href.endsWith(path)", arg=path)
    page.wait_for_timeout(500)
    _assert_light(_weights([answer for answer in answers if answer.url not in first]), NEXT_BYTES)


def _opened(context: BrowserContext) -> tuple[Page, list[Response]]:
    """A page, and the answers to all that it asks for."""
    page, answers = context.new_page(), list[Response]()
    page.on("response", lambda answer: answers.append(answer))
    return page, answers


def _weights(answers: list[Response]) -> dict[str, int]:
    """The bytes of each file."""
    bodies = {answer.url: answer.body() for answer in answers if answer.status == 200}
    return {url: len(body) if url.endswith(PACKED) else len(gzip.compress(body)) for url, body in bodies.items()}


def _assert_light(weights: dict[str, int], limit: int) -> None:
    total = sum(weights.values())
    print(f"{total / 1024:.1f} KiB in {len(weights)} files")
    assert weights
    assert total < limit, sorted(weights.items(), key=lambda item: item[1])
