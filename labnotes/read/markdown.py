"""A Markdown text as a flat list of blocks with their lines. Parsing is markdown-it's; line numbers are kept here."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from markdown_it import MarkdownIt
from markdown_it.token import Token
from mdit_py_plugins.admon import admon_plugin
from mdit_py_plugins.dollarmath import dollarmath_plugin
from mdit_py_plugins.front_matter import front_matter_plugin

_PARSER = (
    MarkdownIt("commonmark")
    .enable("table")
    .use(front_matter_plugin)
    .use(admon_plugin)
    .use(dollarmath_plugin, allow_space=False)
)

_MARK = re.compile(r"\s*<!--\s*(?P<text>.*?)\s*-->\s*")

HOLE = "\ufffc"
"""Stands in a block of prose for each piece of inline code, formula or image, which are blocks of their own."""


@dataclass(frozen=True)
class Block:
    """One thing that stands on a page.

    ``kind`` is front matter, heading, fence, table, admonition, prose, code, math, link, image or mark (a comment on
    lines of its own, which asks the site for something that is made from the records); ``line`` and
    ``last`` count from 1. ``text`` is its plain content (a link's or image's words), ``info`` a fence's or an
    admonition's first line, ``target`` where a link or an image leads.
    """

    kind: str
    line: int
    last: int
    text: str = ""
    level: int = 0
    info: str = ""
    target: str = ""
    header: tuple[str, ...] = ()
    rows: list[tuple[int, tuple[str, ...]]] = field(default_factory=list)


def blocks(text: str) -> list[Block]:
    """Everything on the page in order of its lines; inline code, links and images follow the prose they stand in."""
    tokens = _PARSER.parse(text)
    return list(_walk(tokens))


def _walk(tokens: Sequence[Token]) -> Iterator[Block]:
    position = 0
    while position < len(tokens):
        token = tokens[position]
        first, last = (token.map[0] + 1, token.map[1]) if token.map else (0, 0)
        if token.type == "front_matter":
            yield Block("front matter", first, last, token.content)
        elif token.type == "heading_open":
            inline = tokens[position + 1]
            yield Block("heading", first, last, inline.content, level=int(token.tag[1]))
            yield from _inside(inline, prose=False)
            position += 2
        elif token.type in ("fence", "code_block"):
            yield Block("fence", first, last, token.content, info=token.info.strip())
        elif token.type == "math_block":
            yield Block("math", first, last, token.content.strip())
        elif token.type == "admonition_open":
            yield Block("admonition", first, last, token.content, info=token.info.split()[0])
        elif token.type == "table_open":
            end = next(n for n in range(position, len(tokens)) if tokens[n].type == "table_close")
            yield _table(tokens[position:end], first, last)
        elif token.type == "html_block" and (mark := _MARK.fullmatch(token.content)):
            yield Block("mark", first, last, mark["text"])
        elif token.type == "inline":
            yield from _inside(token, prose=True)
        position += 1


def _inside(inline: Token, *, prose: bool) -> Iterator[Block]:
    line = (inline.map[0] if inline.map else 0) + 1
    if prose:
        words = "".join(_words(child) for child in inline.children or ())
        yield Block("prose", line, line + words.count("\n"), words)
    link: tuple[int, str] | None = None
    label = ""
    for child in inline.children or ():
        if child.type in ("softbreak", "hardbreak"):
            line += 1
        elif child.type == "code_inline":
            yield Block("code", line, line, child.content)
        elif child.type == "math_inline":
            yield Block("math", line, line, child.content)
        elif child.type == "image":
            yield Block("image", line, line, child.content, target=str(child.attrs["src"]))
        elif child.type == "link_open":
            link, label = (line, str(child.attrs["href"])), ""
        elif child.type == "link_close" and link:
            yield Block("link", link[0], line, label, target=link[1])
            link = None
        label += child.content if child.type == "code_inline" else _words(child).replace(HOLE, "")


def _words(token: Token) -> str:
    """What a reader reads of it as prose, with a HOLE for code, mathematics and an image."""
    if token.type in ("softbreak", "hardbreak"):
        return "\n"
    if token.type in ("code_inline", "math_inline", "image"):
        return HOLE
    return token.content if token.type == "text" else ""


def _table(tokens: Sequence[Token], first: int, last: int) -> Block:
    header: list[str] = []
    rows: list[tuple[int, tuple[str, ...]]] = []
    cells: list[str] = []
    line = first
    for token in tokens:
        if token.type == "tr_open":
            cells = []
            # markdown-it maps a header row, and not each body row: rows stand one a line.
            line = token.map[0] + 1 if token.map else first + 2 + len(rows)
        elif token.type == "inline":
            cells.append(token.content)
        elif token.type == "tr_close":
            if header:
                rows.append((line, tuple(cells)))
            else:
                header = cells
    return Block("table", first, last, header=tuple(header), rows=rows)
