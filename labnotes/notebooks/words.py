"""The words of a page as Markdown that Jupyter knows: boxes, parts that are not run, links to the site."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from html import escape

from labnotes.notebooks.listing import listing
from labnotes.read.markdown import Block, blocks
from labnotes.read.page import Page
from labnotes.site.notes import Notes
from labnotes.site.parts import caption
from labnotes.site.tensors import fill_tensors

_ADMONITION = re.compile(r'(?P<sign>!!!|\?\?\?\+?) (?P<kind>\w+)(?: "(?P<title>.*)")?')
INCLUDE = re.compile(r'--8<-- "(?P<file>[^":]+):(?P<part>[^"]+)"')
"""What a fence holds that shows a part."""

_IMAGE = re.compile(r"!\[(?P<alt>[^\]]*)\]\([^)]*\)")


@dataclass(frozen=True)
class Source:
    """A page with what stands on its lines: ``blocks`` has headings, fences, admonitions and marks by first line.

    ``titled`` says that each part bears its caption, by which blocks of one program are known to belong together.
    """

    page: Page
    lines: Sequence[str]
    blocks: Mapping[int, Block]
    notes: Notes
    links: Mapping[str, str]
    titled: bool = False


def read_source(page: Page, notes: Notes, site: str) -> Source:
    """``page`` with its list of tensors filled in. Its links lead to ``site``, where the language has its pages, as a
    notebook is read far away from them."""
    text = page.front + fill_tensors(page, notes)
    links = {link.target: _address(link.target, page, site) for link in page.links}
    kinds = ("heading", "fence", "admonition", "mark")
    standing: dict[int, Block] = {}
    for block in blocks(text):
        if block.kind in kinds:
            standing.setdefault(block.line, block)
    return Source(page, text.splitlines(), standing, notes, links)


def plain_text(source: Source) -> str:
    """The whole page as Markdown that needs no site: its programs stand in it, with what they gave."""
    source = replace(source, titled=True)
    headings = {heading.line: heading for heading in source.page.headings}
    lines: list[str] = []
    first = source.page.start
    for line, heading in sorted(headings.items()):
        lines += notebook_words(source, first, line - 1)
        lines.append(f"{'#' * heading.level} {linked(heading.text, source.links)}")
        first = line + 1
    lines += notebook_words(source, first, len(source.lines))
    return "\n".join(lines).strip("\n") + "\n"


def notebook_words(source: Source, first: int, last: int, indent: int = 0) -> Iterator[str]:
    """The lines from ``first`` to ``last`` as a notebook's Markdown, without the ``indent`` of what they stand in."""
    line = first
    while line <= last:
        block = source.blocks.get(line)
        if block and block.kind == "fence":
            yield from _fence(block, source)
        elif block and block.kind == "admonition":
            sign, title = box_title(block, source)
            inner = list(notebook_words(source, line + 1, block.last, indent + 4))
            yield from _folded(title, inner) if sign.startswith("?") else _quoted(title, inner)
        elif not (block and block.kind == "mark"):  # what the site makes of a mark needs the site
            text = source.lines[line - 1]
            text = text[indent:] if not text[:indent].strip() else text
            yield _IMAGE.sub(lambda match: f"*{match['alt']}*", linked(text, source.links))
        line = block.last + 1 if block else line + 1


def box_title(block: Block, source: Source) -> tuple[str, str]:
    """The sign that begins a box, as ``"???"`` of one that is folded, and what stands above it."""
    match = _ADMONITION.fullmatch(source.lines[block.line - 1].strip())
    return (match["sign"], match["title"] or match["kind"].capitalize()) if match else ("", block.info)


def _fence(block: Block, source: Source) -> Iterator[str]:
    include = INCLUDE.fullmatch(block.text.strip())
    snippet = source.notes.snippets.get(include["file"].rpartition(".")[0]) if include else None
    if include and snippet:
        info = block.info.split()[0]
        if source.titled:
            info += f' title="{caption(snippet, source.notes.words, include["part"])}"'
        yield from listing(snippet, include["part"], info, source.notes)
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


def linked(text: str, links: Mapping[str, str]) -> str:
    """``text`` with the addresses of its links in place of their targets."""
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
