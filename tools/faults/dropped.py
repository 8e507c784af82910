"""Faults between twins: a part, a heading, a link, an image, a row, a box or a drawing that one language alone has."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from dataclasses import replace

from labnotes.project import Project
from labnotes.read.page import Fence, Page
from tools.faults.fault import Fault, Kind, Place, all_pages, rows_of, shuffled, twin, with_rows


def _part_dropped(project: Project, rng: random.Random) -> Iterator[Fault]:
    """A block is taken out of one language. Where it stood, the block of the program above it is named."""
    for page in all_pages(project, rng):
        shown = [fence for fence in page.fences if fence.shows]
        for fence in shuffled(shown, rng)[:1]:
            rows = rows_of(page)
            del rows[fence.line - 1 : fence.line + 2]
            number = page.fences.index(fence)
            near = [other.line for other in shown if other.snippet == fence.snippet and other is not fence]
            places = ((page.file, near[0]),) if near else ()
            yield _dropped(
                project, page, fence.line, fence.shows, rows, (*places, *_twins_fence(project, page, number))
            )


def _heading_dropped(project: Project, rng: random.Random) -> Iterator[Fault]:
    for page in all_pages(project, rng):
        headings = [heading for heading in page.headings if not heading.only]
        for heading in shuffled(headings, rng)[:1]:
            theirs = [other.line for other in twin(project, page).headings if other.id == heading.id]
            yield _without_row(project, page, heading.line, heading.text, theirs)


def _link_dropped(project: Project, rng: random.Random) -> Iterator[Fault]:
    """The words of a link stay."""
    for page in all_pages(project, rng):
        for link in shuffled([link for link in page.links if not page.only_at(link.line)], rng):
            row = rows_of(page)[link.line - 1]
            linked = re.search(rf"\[((?:[^\[\]]|\[[^\]]*\])*)\]\({re.escape(link.target)}\)", row)
            if not linked:
                continue
            rows = rows_of(page)
            rows[link.line - 1] = row.replace(linked[0], linked[1], 1)
            theirs = [other.line for other in twin(project, page).links if other.target == link.target]
            yield _dropped(project, page, link.line, link.target, rows, _there(project, page, theirs))
            break


def _image_dropped(project: Project, rng: random.Random) -> Iterator[Fault]:
    for page in all_pages(project, rng):
        for image in shuffled(page.images, rng)[:1]:
            theirs = [other.line for other in twin(project, page).images if other.target == image.target]
            above = [fence.line for fence in page.fences if fence.line < image.line]
            fault = _without_row(project, page, image.line, image.target, theirs)
            yield replace(fault, places=(*fault.places, (page.file, above[-1])) if above else fault.places)


def _row_dropped(project: Project, rng: random.Random) -> Iterator[Fault]:
    """Where a row is gone its table is what can be named, or the twin's."""
    for page in all_pages(project, rng):
        for table in shuffled([table for table in page.tables if not page.only_at(table.line)], rng)[:1]:
            line, cells = rng.choice(table.rows)
            tables = twin(project, page).tables
            number = page.tables.index(table)
            theirs = [tables[number].line] if number < len(tables) else []
            fault = _without_row(project, page, line, " | ".join(cells), theirs)
            yield replace(fault, places=(*fault.places, (page.file, table.line)))


def _box_dropped(project: Project, rng: random.Random) -> Iterator[Fault]:
    """The words of a box are put outside of it."""
    for page in all_pages(project, rng):
        for number in shuffled(range(len(page.admonitions)), rng)[:1]:
            box, rows = page.admonitions[number], rows_of(page)
            title = rows[box.line - 1]
            rows[box.line - 1] = ""
            for place in range(box.line, len(rows)):
                if rows[place].strip() and not rows[place].startswith("    "):
                    break
                rows[place] = rows[place].removeprefix("    ")
            theirs = [other.line for other in twin(project, page).admonitions[number : number + 1]]
            yield _dropped(project, page, box.line, title, rows, _there(project, page, theirs))


def _mark_dropped(project: Project, rng: random.Random) -> Iterator[Fault]:
    for page in all_pages(project, rng):
        for number in shuffled(range(len(page.marks)), rng)[:1]:
            mark = page.marks[number]
            theirs = [other.line for other in twin(project, page).marks[number : number + 1]]
            yield _without_row(project, page, mark.line, mark.text, theirs)


KINDS = (
    Kind("a part dropped from one twin", _part_dropped),
    Kind("a heading dropped from one twin", _heading_dropped),
    Kind("a link dropped from one twin", _link_dropped),
    Kind("an image dropped from one twin", _image_dropped),
    Kind("a table row dropped from one twin", _row_dropped),
    Kind("an admonition dropped from one twin", _box_dropped),
    Kind("a drawing dropped from one twin", _mark_dropped),
)


def _without_row(project: Project, page: Page, line: int, what: str, theirs: list[int]) -> Fault:
    rows = rows_of(page)
    del rows[line - 1]
    return _dropped(project, page, line, what, rows, _there(project, page, theirs))


def _dropped(project: Project, page: Page, line: int, what: str, rows: list[str], places: tuple[Place, ...]) -> Fault:
    altered = with_rows(project, page, rows)
    return Fault(page.file, line, f"without {what}", altered, frozenset({page.path}), places)


def _there(project: Project, page: Page, lines: list[int]) -> tuple[Place, ...]:
    """The places on the twin, where what is gone here still stands."""
    return tuple((twin(project, page).file, line) for line in lines)


def _twins_fence(project: Project, page: Page, number: int) -> tuple[Place, ...]:
    fences: tuple[Fence, ...] = twin(project, page).fences[number : number + 1]
    return _there(project, page, [fence.line for fence in fences])
