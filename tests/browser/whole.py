"""For what is done on a page: its scripts come when something of it is seen, and until all of it is laid out, what is
far from its top may move."""

from __future__ import annotations

from playwright.sync_api import Page

_WHOLE = """() => (!document.querySelector('.coming') || performance.getEntriesByName('whole').length > 0)
  && [...document.querySelectorAll('pre > code')].every(code => code.parentElement.querySelector('nav'))"""
"""What theme/assets/javascripts/coming.js marks, and the last of what Material sets up: the buttons beside code."""

_COME = """() => {
  const waiting = document.querySelector("body > template");
  if (!waiting || !document.documentElement.classList.contains("js")) return "none";
  if (waiting.content.querySelector("script")) return "";
  const opened = location.protocol === "file:";  // of which a browser keeps no times
  const loaded = script => opened ? window.document$ : performance.getEntriesByName(script.src)[0];
  return [...document.head.querySelectorAll("script[src]")].every(loaded) ? "loaded" : "";
}"""
_TWO_FRAMES = "() => new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)))"


def wait_for_scripts(page: Page) -> None:
    """Returns once the scripts of ``page`` ran, which theme/main.html puts in; at once where it has or runs none."""
    # A page without scripts would never tell of a frame.
    if page.wait_for_function(_COME).json_value() == "loaded":
        page.evaluate(_TWO_FRAMES)


def wait_until_whole(page: Page) -> None:
    """Returns once the whole of ``page`` is laid out and set up, and what that set off is done."""
    page.wait_for_function(_WHOLE)
    page.evaluate(_TWO_FRAMES)
