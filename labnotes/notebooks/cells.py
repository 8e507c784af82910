"""A page as the cells of a notebook: its words in Markdown that Jupyter knows, and the parts that it shows."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from html import escape

from labnotes.notebooks.listing import listing
from labnotes.read.markdown import Block, blocks
from labnotes.read.page import Page
from labnotes.read.snippet import Snippet
from labnotes.site.notes import Notes
from labnotes.site.tensors import fill_tensors

_ADMONITION = re.compile(r'(?P<sign>!!!|\?\?\?\+?) (?P<kind>\w+)(?: "(?P<title>.*)")?')
_INCLUDE = re.compile(r'--8<-- "(?P<file>[^":]+):(?P<part>[^"]+)"')
_IMAGE = re.compile(r"!\[(?P<alt>[^\]]*)\]\([^)]*\)")


@dataclass(frozen=True)
class Cell:
    """One cell of ``page`` (its path).

    ``id`` is unique in a notebook: a section's first cell has the page's name and the heading's id. ``shows`` names the
    part that a code cell holds; it is "" in a cell of words.
    """

    id: str
    page: str
    text: str
    shows: str = ""


@dataclass(frozen=True)
class _Source:
    """A page with what stands on its lines: ``blocks`` has headings, fences, admonitions and marks by first line."""

    page: Page
    lines: Sequence[str]
    blocks: Mapping[int, Block]
    notes: Notes
    links: Mapping[str, str]


def page_cells(page: Page, notes: Notes, site: str, *, deeper: int = 0) -> list[Cell]:
    """The cells of ``page`` in its order, its headings moved down by ``deeper`` levels.

    A part of a plain program becomes a code cell. What ends by an error, belongs to a folded solution or is not run
    stands in the words, so that the notebook runs from its first cell to its last. Links between pages lead to
    ``site``, the address of the language's pages, as a notebook is read far away from them.
    """
    text = page.front + fill_tensors(page, notes)
    links = {link.target: _address(link.target, page, site) for link in page.links}
    kinds = ("heading", "fence", "admonition", "mark")
    standing: dict[int, Block] = {}
    for block in blocks(text):
        if block.kind in kinds:
            standing.setdefault(block.line, block)
    return list(_cells(_Source(page, text.splitlines(), standing, notes, links), deeper))


def _cells(source: _Source, deeper: int) -> Iterator[Cell]:
    section, number, words = _name(source.page.path), 0, list[str]()

    def told() -> Iterator[Cell]:
        nonlocal number
        text = "\n".join(words).strip("\n")
        words.clear()
        if text:
            number += 1
            yield Cell(section if number == 1 else f"{section}-{number}", source.page.path, text)

    line = source.page.start
    while line <= len(source.lines):
        block = source.blocks.get(line)
        if block and block.kind == "heading":
            yield from told()
            heading = next(heading for heading in source.page.headings if heading.line == line)
            path = _name(source.page.path)
            section, number = path if heading.level == 1 else f"{path}-{heading.id}", 0
            words.append(f"{'#' * (heading.level + deeper)} {_linked(heading.text, source.links)}")
        elif block and block.kind == "fence" and (shows := _runnable(block, source.notes)):
            yield from told()
            yield Cell(f"run-{_name(shows)}", source.page.path, _part(shows, source.notes), shows)
        else:
            words += _words(source, line, block.last if block else line)
        line = block.last + 1 if block else line + 1
    yield from told()


def _words(source: _Source, first: int, last: int, indent: int = 0) -> Iterator[str]:
    """The lines from ``first`` to ``last`` as a notebook's Markdown, without the ``indent`` of what they stand in."""
    line = first
    while line <= last:
        block = source.blocks.get(line)
        if block and block.kind == "fence":
            yield from _fence(block, source)
        elif block and block.kind == "admonition":
            match = _ADMONITION.fullmatch(source.lines[line - 1].strip())
            title = (match["title"] or match["kind"].capitalize()) if match else block.info
            inner = list(_words(source, line + 1, block.last, indent + 4))
            yield from _folded(title, inner) if match and match["sign"] != "!!!" else _quoted(title, inner)
        elif not (block and block.kind == "mark"):  # what the site makes of a mark needs the site
            text = source.lines[line - 1]
            text = text[indent:] if not text[:indent].strip() else text
            yield _IMAGE.sub(lambda match: f"*{match['alt']}*", _linked(text, source.links))
        line = block.last + 1 if block else line + 1


def _fence(block: Block, source: _Source) -> Iterator[str]:
    include = _INCLUDE.fullmatch(block.text.strip())
    snippet = source.notes.snippets.get(include["file"].rpartition(".")[0]) if include else None
    if include and snippet:
        yield from listing(snippet, include["part"], block.info.split()[0], source.notes)
    else:
        # A part that does not exist stops the build at its own page, with a message of its own.
        yield from (f"```{block.info}", block.text.rstrip("\n"), "```")


def _folded(title: str, inner: list[str]) -> Iterator[str]:
    summary = f"<summary>{escape(title, quote=False)}</summary>"
    yield from ("<details>", summary, "", *_stripped(inner), "", "</details>", "")


def _quoted(title: str, inner: list[str]) -> Iterator[str]:
    yield from (f"> {line}".rstrip() for line in (f"**{title}**", "", *_stripped(inner)))
    yield ""


def _stripped(lines: list[str]) -> list[str]:
    return "\n".join(lines).strip("\n").split("\n")


def _runnable(block: Block, notes: Notes) -> str:
    """The part that a block shows where a reader can run it in this place, or ""."""
    include = _INCLUDE.fullmatch(block.text.strip())
    snippet = notes.snippets.get(include["file"].rpartition(".")[0]) if include else None
    return f"{snippet.id}:{include['part']}" if include and snippet and _goes_on(snippet) else ""


def _goes_on(snippet: Snippet) -> bool:
    """Whether what follows can still run: no error ends it, and no interpreter of its own is needed."""
    return snippet.kind == "plain"


def _part(shows: str, notes: Notes) -> str:
    identity, _, name = shows.rpartition(":")
    part = notes.snippets[identity].part(name)
    return part.text.strip("\n") if part else ""


def _linked(text: str, links: Mapping[str, str]) -> str:
    for target, address in links.items():
        text = text.replace(f"]({target})", f"]({address})")
    return text


def _address(target: str, page: Page, site: str) -> str:
    """Where a link of ``page`` leads when the page is no longer around it."""
    if "://" in target or target.startswith("mailto:"):
        return target
    file, _, anchor = target.partition("#")
    path = posixpath.normpath(posixpath.join(posixpath.dirname(page.path), file)) if file else f"{page.path}.md"
    if path.endswith(".md"):
        path = path.removesuffix(".md").removesuffix("index")
        path = f"{path.strip('/')}/" if path.strip("/") else ""
    return f"{site}{path}{f'#{anchor}' if anchor else ''}"


def _name(text: str) -> str:
    """``text`` as what may stand in a cell's id: letters, digits, ``-`` and ``_``."""
    return re.sub(r"[^\w-]", "-", text, flags=re.ASCII)
