"""Drawings on a page: each mark that asks for one gives way to it."""

from __future__ import annotations

import logging
import re
from html import unescape

from labnotes.draw.drawing import plan
from labnotes.draw.mark import DrawingError, asks_for_a_drawing
from labnotes.site.notes import Notes

_log = logging.getLogger("mkdocs.plugins.labnotes")
_MARK = re.compile(r"^<!--(?P<text>(?:(?!-->).)*)-->$", re.MULTILINE | re.DOTALL)


def show_drawings(html: str, notes: Notes, file: str) -> str:
    """The page with its drawings. What cannot be drawn is warned of, which ends a strict build, and left out."""
    number = 0

    def show(match: re.Match[str]) -> str:
        nonlocal number
        text = unescape(match["text"].strip())
        if not asks_for_a_drawing(text):
            return match[0]
        try:
            drawing = plan(text, notes.snippets, notes.records)
        except DrawingError as fault:
            _log.warning("docs/%s/%s: %s; expected %s", notes.language, file, fault, fault.expected)
            return ""
        number += 1
        return drawing.html(notes.words, f"drawing-{number}")

    return _MARK.sub(show, html)
