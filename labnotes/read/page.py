"""Pages: what one Markdown file holds, as data. markdown-it parses; this module picks out what the checks judge."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from labnotes.failure import Failure
from labnotes.read.claims import Claim, read_claim
from labnotes.read.markdown import Block, blocks

LANGUAGES = ("en", "zh")

_INCLUDE = re.compile(r'\s*--8<-- "(?P<file>[\w/.-]+?)(?::(?P<part>[\w-]+))?"\s*')
_HEADING = re.compile(r"(?P<text>.*?)\s*(?:\{\s*(?P<attributes>[^}]*)\})?\s*")
_CELL = re.compile(r"`([^`]+)`")


@dataclass(frozen=True)
class Heading:
    """``level`` 1 to 6, the explicit ``id`` ("" where none stands), ``only`` the language that alone needs it."""

    line: int
    level: int
    text: str
    id: str
    only: str = ""


@dataclass(frozen=True)
class Fence:
    """A code block: its language and, where it includes a snippet, ``snippet`` (id) and ``part``. ``folded`` says that
    it stands in a box, as the solution of an exercise does."""

    line: int
    language: str
    text: str
    snippet: str = ""
    suffix: str = ""
    part: str = ""
    folded: bool = False

    @property
    def shows(self) -> str:
        """``"perceptron/layer:build"``, or "" for a fence that includes nothing."""
        return f"{self.snippet}:{self.part}" if self.snippet else ""


@dataclass(frozen=True)
class Link:
    line: int
    target: str
    text: str


@dataclass(frozen=True)
class Image:
    line: int
    target: str
    alt: str


@dataclass(frozen=True)
class Table:
    """``rows`` holds each body row's line and cells, as Markdown text."""

    line: int
    header: tuple[str, ...]
    rows: tuple[tuple[int, tuple[str, ...]], ...]

    @property
    def shape(self) -> tuple[int, int]:
        return len(self.rows), len(self.header)


@dataclass(frozen=True)
class Text:
    """A piece of prose or of inline code, with its line."""

    line: int
    text: str


@dataclass(frozen=True)
class Page:
    """One ``docs/<language>/<path>.md``.

    ``front`` is the front matter with its fences, ``body`` the text below it, which begins on line ``start``; together
    they are the file. Prose has a HOLE (see labnotes.read.markdown) where code, a formula or an image stands in it.
    """

    language: str
    path: str
    file: str
    body: str
    start: int = 1
    front: str = ""
    meta: dict[str, Any] = field(default_factory=dict)
    headings: tuple[Heading, ...] = ()
    fences: tuple[Fence, ...] = ()
    links: tuple[Link, ...] = ()
    images: tuple[Image, ...] = ()
    tables: tuple[Table, ...] = ()
    admonitions: tuple[Text, ...] = ()
    paragraphs: tuple[Text, ...] = ()
    codes: tuple[Text, ...] = ()
    formulas: tuple[Text, ...] = ()
    marks: tuple[Text, ...] = ()
    claims: tuple[Claim, ...] = ()

    @property
    def shown(self) -> tuple[str, ...]:
        """The parts that the page shows, in page order."""
        return tuple(fence.shows for fence in self.fences if fence.shows)

    @property
    def snippets(self) -> tuple[str, ...]:
        """The ids of the snippets shown, in page order, each once."""
        return tuple(dict.fromkeys(fence.snippet for fence in self.fences if fence.snippet))

    def line_of(self, key: str) -> int:
        """The line of a key of the front matter; 1 where it has none."""
        rows = enumerate(self.front.splitlines(), start=1)
        return next((line for line, row in rows if row.startswith(f"{key}:")), 1)

    def only_at(self, line: int) -> str:
        """The language that alone needs the section around ``line``, or ""."""
        only, depth = "", 7
        for heading in self.headings:
            if heading.line > line:
                break
            if heading.level <= depth:
                only, depth = heading.only, heading.level if heading.only else 7
        return only


def read_page(path: Path, root: Path) -> tuple[Page, list[Failure]]:
    """The page at ``path`` and what is wrong with its form. A broken file still gives a page, to go on with."""
    file = path.relative_to(root).as_posix()
    language, _, rest = path.relative_to(root / "docs").as_posix().partition("/")
    name = rest.removesuffix(".md")
    try:
        text = path.read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        found = f"byte {error.start} is not UTF-8"
        failure = Failure(file, 0, "unreadable page", found, "UTF-8 text", "save the file as UTF-8")
        return Page(language, name, file, ""), [failure]
    return parse_page(text, file, language, name)


def parse_page(text: str, file: str, language: str, path: str) -> tuple[Page, list[Failure]]:
    """As :func:`read_page`, of a text at hand."""
    found = blocks(text)
    meta, body, start, failures = _front_matter(text, file, found)
    boxes = [block for block in found if block.kind == "admonition"]
    fences = tuple(_fence(block, boxes) for block in found if block.kind == "fence")
    codes = tuple(Text(block.line, block.text) for block in found if block.kind == "code")
    tables = tuple(Table(block.line, block.header, tuple(block.rows)) for block in found if block.kind == "table")
    page = Page(
        language=language,
        path=path,
        file=file,
        body=body,
        start=start,
        front=text[: len(text) - len(body)],
        meta=meta,
        headings=tuple(_heading(block) for block in found if block.kind == "heading"),
        fences=fences,
        links=tuple(Link(block.line, block.target, block.text) for block in found if block.kind == "link"),
        images=tuple(Image(block.line, block.target, block.text) for block in found if block.kind == "image"),
        tables=tables,
        admonitions=tuple(Text(block.line, block.info) for block in found if block.kind == "admonition"),
        paragraphs=tuple(Text(block.line, block.text) for block in found if block.kind == "prose"),
        codes=codes,
        formulas=tuple(Text(block.line, block.text) for block in found if block.kind == "math"),
        marks=tuple(Text(block.line, block.text) for block in found if block.kind == "mark"),
        claims=_claims(codes, tables, fences),
    )
    return page, failures


def _front_matter(text: str, file: str, found: list[Block]) -> tuple[dict[str, Any], str, int, list[Failure]]:
    block = next((block for block in found if block.kind == "front matter"), None)
    if block is None:
        return {}, text, 1, []
    lines = text.splitlines(keepends=True)
    body = "".join(lines[block.last :])
    try:
        meta = yaml.load(block.text, Loader=yaml.CSafeLoader) or {}
        if not isinstance(meta, dict):
            raise yaml.YAMLError("a mapping of keys to values was expected")
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = block.line + 1 + mark.line if mark else block.line
        problem, expected = getattr(error, "problem", None) or str(error), "`key: value`, as YAML reads it"
        failure = Failure(file, line, "unreadable front matter", problem, expected, "correct the line or the one above")
        return {}, body, block.last + 1, [failure]
    return meta, body, block.last + 1, []


def _heading(block: Block) -> Heading:
    match = _HEADING.fullmatch(block.text)
    attributes = (match["attributes"] if match else "") or ""
    identity = re.search(r"(?:^|\s)#([\w-]+)", attributes)
    only = re.search(r'data-only="?(\w+)', attributes)
    text = match["text"] if match else block.text
    return Heading(block.line, block.level, text, identity[1] if identity else "", only[1] if only else "")


def _fence(block: Block, boxes: list[Block]) -> Fence:
    language = block.info.split()[0].strip("{}.") if block.info.split() else ""
    match = _INCLUDE.fullmatch(block.text.rstrip("\n"))
    if not match:
        return Fence(block.line, language, block.text)
    folded = any(box.line < block.line <= box.last for box in boxes)
    identity, _, suffix = match["file"].rpartition(".")
    return Fence(block.line, language, block.text, identity, f".{suffix}", match["part"] or "", folded)


def _claims(codes: tuple[Text, ...], tables: tuple[Table, ...], fences: tuple[Fence, ...]) -> tuple[Claim, ...]:
    def part(line: int) -> str | None:
        above = [fence for fence in fences if fence.shows and fence.line < line]
        return above[-1].shows if above else None

    prose = (read_claim(code.text, code.line, part=part(code.line)) for code in codes)
    rows = (
        _row_claim(line, cells, part(line)) for table in tables if is_shape_table(table) for line, cells in table.rows
    )
    return tuple(sorted((claim for claim in (*prose, *rows) if claim), key=lambda claim: claim.line))


def is_shape_table(table: Table) -> bool:
    """Whether the table's first three columns are name, shape and dtype, in either language."""
    return (
        len(table.header) >= 3 and table.header[1].strip() in ("Shape", "形状") and "dtype" in table.header[2].lower()
    )


def _row_claim(line: int, cells: tuple[str, ...], part: str | None) -> Claim | None:
    codes = [match[1] if (match := _CELL.fullmatch(cell.strip())) else "" for cell in cells[:3]]
    if len(codes) < 3 or not all(codes):
        return None
    name, shape, dtype = codes
    return read_claim(f"{name}: shape={shape}, dtype={dtype}", line, part=part)
