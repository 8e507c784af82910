"""For what is measured on a page, or pointed at: until all of it is laid out, what is far from its top may move."""

from __future__ import annotations

from playwright.sync_api import Page

_WHOLE = "() => !document.querySelector('.coming') || performance.getEntriesByName('whole').length > 0"
"""What theme/assets/javascripts/coming.js marks."""


def wait_until_whole(page: Page) -> None:
    """Returns once coming.js has laid out the whole of ``page``, and what that set off is done."""
    page.wait_for_function(_WHOLE)
    page.evaluate("() => new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)))")
