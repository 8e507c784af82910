"""The first use of each term on a page leads to the glossary, and says its meaning when pointed at."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor
from markdown.util import AtomicString

from labnotes.read.glossary import Term

_PROSE = {"p", "li", "td"}
_NOT_IN = {"a", "code", "pre", "summary", "figure", "h1", "h2", "h3", "h4", "h5", "h6"}
_NOT_OF_CLASS = {"arithmatex", "admonition-title"}
_AFTER_INLINE = 15
"""Python-Markdown makes the links and the code within a line at priority 20, from the highest on."""


class TermLinks(Extension):
    """For the Markdown of one page: a link to ``glossary`` (its file, from there) around the first use of each term.

    It works on the tree that Markdown makes of the page, which costs far less than reading the HTML again. Code,
    formulas, headings, titles of boxes and other links are left alone. Of two terms that begin at one place the longer
    one is meant, and no term is within a word that means something else.
    """

    def __init__(self, terms: Sequence[Term], glossary: str) -> None:
        super().__init__()
        self._terms, self._glossary = terms, glossary

    def extendMarkdown(self, md: Markdown) -> None:
        if self._terms:
            md.treeprocessors.register(_Linker(md, self._terms, self._glossary), "terms", _AFTER_INLINE)


class _Linker(Treeprocessor):
    def __init__(self, md: Markdown, terms: Sequence[Term], glossary: str) -> None:
        super().__init__(md)
        self._unlinked = {term.name.casefold(): term for term in terms}
        apart = (word.casefold() for term in terms for word in term.apart)
        names = sorted((*self._unlinked, *apart), key=len, reverse=True)
        self._pattern = re.compile("|".join(_pattern(name) for name in names), re.IGNORECASE)
        self._glossary = glossary

    def run(self, root: Element) -> None:
        self._walk(root, prose=False)

    def _walk(self, element: Element, *, prose: bool) -> None:
        """Links what stands in ``element``; its tail is the parent's. ``prose`` says whether that is prose."""
        classes = element.get("class", "").split()
        if element.tag in _NOT_IN or _NOT_OF_CLASS.intersection(classes):
            return
        prose = prose or element.tag in _PROSE
        children = list(element)
        if prose:
            text, links = self._linked(element.text)
            element.text = text
            for place, link in enumerate(links):
                element.insert(place, link)
        for child in children:
            self._walk(child, prose=prose)
            if prose:
                child.tail, links = self._linked(child.tail)
                place = list(element).index(child) + 1
                for offset, link in enumerate(links):
                    element.insert(place + offset, link)

    def _linked(self, text: str | None) -> tuple[str | None, list[Element]]:
        """``text`` up to its first link, and the links, each with the text behind it as its tail."""
        if not text or isinstance(text, AtomicString):
            return text, []
        links: list[Element] = []
        start, before = 0, ""
        for match, term in self._uses(text):
            piece = text[start : match.start()]
            if links:
                links[-1].tail = piece
            else:
                before = piece
            link = Element("a", {"class": "term", "href": f"{self._glossary}#{term.id}", "title": term.meaning})
            link.text = AtomicString(match[0])
            links.append(link)
            start = match.end()
        if not links:
            return text, []
        links[-1].tail = text[start:]
        return before, links

    def _uses(self, text: str) -> Iterator[tuple[re.Match[str], Term]]:
        """The first uses in ``text``: a term is taken out of the list when it is met."""
        for match in self._pattern.finditer(text):
            word = match[0].casefold()
            names = (word, word.removesuffix("s"), word.removesuffix("es"))
            name = next((name for name in names if name in self._unlinked), None)
            if name is not None:
                yield match, self._unlinked.pop(name)


def _pattern(name: str) -> str:
    """English words end where a word ends, in the plural too; between Chinese ones there are no spaces."""
    return rf"(?<![\w-]){re.escape(name)}(?:e?s)?(?![\w-])" if name.isascii() else re.escape(name)
