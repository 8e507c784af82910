"""The field above the list of messages, which filters it as one types.

Here stand the words and the frame; theme/assets/javascripts/errors.js hides what does not fit. Until it runs the frame
is hidden: without it the list is a plain one.
"""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from labnotes.site.words import Words

FILES = ("assets/stylesheets/errors.css", "assets/javascripts/errors.js")
"""The style and the script, which no other page loads."""

_LIST, _FIRST = 'id="messages"', "<h3"
"""The heading of the list, and the first one in it, above which the frame stands."""


def place_filter(html: str, words: Words, to_root: str) -> str:
    """The list with the frame above its first entries. ``to_root`` leads from its page to its language's root."""
    at = html.find(_FIRST, html.find(_LIST))
    return f"{html[:at]}{''.join(_frame(words, to_root))}{html[at:]}"


def _frame(words: Words, to_root: str) -> Iterator[str]:
    style, script = (escape(to_root + file) for file in FILES)
    search = f'<button type="button">{words.html("filter_search")}</button>'
    yield f'<link rel="stylesheet" href="{style}">'
    # Deferred, as the list below is not read yet.
    yield f'<script src="{script}" defer></script>'
    yield '<div class="message-filter" role="search" aria-labelledby="messages" data-search-exclude hidden>'
    yield f'<label for="message-filter">{words.html("filter")}</label>'
    yield '<input id="message-filter" type="search" autocomplete="off" autocapitalize="off" spellcheck="false">'
    yield f'<p role="status" data-said="{escape(words["filter_count"])}"></p>'
    yield f"<p hidden>{words.html('filter_nothing')}{words.html('gap')}{search}</p></div>"
