"""A fault made in memory: the project with one thing changed, where that was, and the ways to change it."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from labnotes.project import Project
from labnotes.read.page import Page, parse_page
from labnotes.read.snippet import Snippet, parse_snippet
from labnotes.record.record import Record, make_record
from labnotes.run.result import Run

Place = tuple[str, int]
"""A file and a line; line 0 stands for the file as a whole."""

T = TypeVar("T")


@dataclass(frozen=True)
class Fault:
    """``change`` says what was done at ``line`` of ``file``, ``project`` is what came of it, ``pages`` are the paths of
    the pages that it touches.

    A failure may also tell it at one of ``places``: where the twin still has what is gone here, or the line of the
    program whose output was changed. ``runs`` are what the programs really give, for a record that says otherwise.
    ``equal`` is the reason why no reader can see the fault, "" where one can.
    """

    file: str
    line: int
    change: str
    project: Project
    pages: frozenset[str] = frozenset()
    places: tuple[Place, ...] = ()
    runs: tuple[Run, ...] = ()
    equal: str = ""


@dataclass(frozen=True)
class Kind:
    """``make`` gives faults of one kind, drawn by a seeded generator, until there are no more places for one."""

    name: str
    make: Callable[[Project, random.Random], Iterator[Fault]]


def shuffled(items: Sequence[T], rng: random.Random) -> list[T]:
    return rng.sample(items, len(items))


def all_pages(project: Project, rng: random.Random) -> Iterator[Page]:
    """Every page that has a twin, in both languages in turn."""
    twins = shuffled(project.twins(), rng)
    for number in (0, 1):
        for place, pair in enumerate(twins):
            yield pair[(place + number) % 2]


def twin(project: Project, page: Page) -> Page:
    return project.pages["zh" if page.language == "en" else "en", page.path]


def rows_of(page: Page) -> list[str]:
    """The lines of the page's file: line 1 is the first."""
    return (page.front + page.body).splitlines()


def with_rows(project: Project, page: Page, rows: Sequence[str]) -> Project:
    """The page with other lines. Its stamp stays, as that of a page that was changed after its review."""
    changed, found = parse_page("\n".join(rows) + "\n", page.file, page.language, page.path)
    pages = {**project.pages, (page.language, page.path): changed}
    return replace(project, pages=pages, unreadable=(*project.unreadable, *found))


def with_row(project: Project, page: Page, line: int, row: str) -> Project:
    rows = rows_of(page)
    rows[line - 1] = row
    return with_rows(project, page, rows)


def with_text(project: Project, snippet: Snippet, text: str, run: Run | None = None) -> Project:
    """The snippet with another text; its record is renewed where its ``run`` is at hand, and is stale otherwise."""
    changed, found = parse_snippet(text, snippet.file, snippet.id)
    project = replace(
        project,
        snippets={**project.snippets, snippet.id: changed},
        unreadable=(*project.unreadable, *found),
    )
    return with_record(project, make_record(changed, run)) if run else project


def with_record(project: Project, record: Record) -> Project:
    return replace(project, records={**project.records, record.run.snippet: record})


def showing(project: Project, snippet: str) -> frozenset[str]:
    """The paths of the pages that show a snippet."""
    return frozenset(page.path for page in project.pages.values() if snippet in page.snippets)


def replaced(text: str, line: int, row: str | None) -> str:
    """The text with another ``row`` at ``line``, or without that line."""
    rows = text.splitlines()
    rows[line - 1 : line] = [] if row is None else [row]
    return "\n".join(rows) + "\n"
