"""The first use of each term on a page leads to the glossary, and says its meaning when pointed at."""

from __future__ import annotations

import re
from collections.abc import Sequence
from html import escape

from bs4 import BeautifulSoup
from bs4.element import Comment, NavigableString

from labnotes.read.glossary import Term

_PROSE = ["p", "li", "td"]
_NOT_IN = ["a", "code", "pre", "summary", "figure", "h1", "h2", "h3", "h4", "h5", "h6"]


def link_terms(html: str, terms: Sequence[Term], glossary: str) -> str:
    """The page with a link to ``glossary`` (its address from here) around the first use of each of ``terms``.

    Code, formulas, headings, titles of boxes and other links are left alone. Of two terms that begin at one place the
    longer one is meant.
    """
    if not terms:
        return html
    by_name = {term.name.casefold(): term for term in terms}
    names = sorted(by_name, key=len, reverse=True)
    pattern = re.compile("|".join(_pattern(name) for name in names), re.IGNORECASE)
    soup = BeautifulSoup(html, "html.parser")
    linked: set[str] = set()
    for text in list(soup.find_all(string=pattern)):
        if not isinstance(text, Comment) and _is_prose(text):
            marked = pattern.sub(lambda match: _link(match, by_name, linked, glossary), escape(text, quote=False))
            text.replace_with(BeautifulSoup(marked, "html.parser"))
    return str(soup) if linked else html


def _pattern(name: str) -> str:
    """English words end where a word ends, in the plural too; between Chinese ones there are no spaces."""
    return rf"(?<![\w-]){re.escape(name)}(?:e?s)?(?![\w-])" if name.isascii() else re.escape(name)


def _is_prose(text: NavigableString) -> bool:
    if text.find_parent(_PROSE) is None or text.find_parent(_NOT_IN) is not None:
        return False
    return text.find_parent(class_=["arithmatex", "admonition-title"]) is None


def _link(match: re.Match[str], by_name: dict[str, Term], linked: set[str], glossary: str) -> str:
    word = match[0].casefold()
    term = next((by_name[name] for name in (word, word[:-1], word[:-2]) if name in by_name), None)
    if term is None or term.name in linked:
        return match[0]
    linked.add(term.name)
    return f'<a class="term" href="{escape(glossary)}#{term.id}" title="{escape(term.meaning)}">{match[0]}</a>'
