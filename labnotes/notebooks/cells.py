"""A page as the cells of a notebook: its words, its parts, and its exercises with or without their solutions."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import Enum

from labnotes.exercises.checking import CHECK, shown_text
from labnotes.exercises.trials import SOLUTION
from labnotes.notebooks.words import INCLUDE, Source, box_title, linked, notebook_words
from labnotes.read.markdown import Block
from labnotes.read.snippet import Snippet
from labnotes.site.notes import Notes


class Solutions(Enum):
    """What becomes of an exercise's solution: folded into the words, left out, or in place of the blank."""

    FOLDED = "folded"
    LEFT_OUT = "left out"
    IN_PLACE = "in place"


@dataclass(frozen=True)
class Cell:
    """One cell of ``page`` (its path), in the section with the id ``section``.

    ``id`` is unique in a notebook: a section's first cell has the page's name and the heading's id. ``shows`` names the
    part that a code cell holds; it is "" in a cell of words.
    """

    id: str
    page: str
    section: str
    text: str
    shows: str = ""


def page_cells(source: Source, *, deeper: int = 0, solutions: Solutions = Solutions.FOLDED) -> list[Cell]:
    """The cells of the page in its order, its headings moved down by ``deeper`` levels.

    A part of a plain program becomes a code cell, and so do the blank and the check of an exercise. What ends by an
    error or is not run stands in the words, so that the notebook runs from its first cell to its last.
    """
    composer = _Composer(source, deeper, solutions, source.page.path)
    composer.compose(source.page.start, len(source.lines))
    composer.close()
    return composer.cells


@dataclass
class _Composer:
    """Goes down a page. ``words`` wait for the next code cell, and ``check`` for the solution that it is tried with."""

    source: Source
    deeper: int
    solutions: Solutions
    section: str
    cells: list[Cell] = field(default_factory=list)
    words: list[str] = field(default_factory=list)
    check: str = ""

    def compose(self, first: int, last: int, indent: int = 0) -> None:
        """The lines from ``first`` to ``last``, which stand ``indent`` columns from the margin."""
        line = first
        while line <= last:
            block = self.source.blocks.get(line)
            if block and block.kind == "heading":
                self._begin(line)
            elif block and block.kind == "fence" and (shows := _runnable(block, self.source.notes)):
                self._run(shows)
            elif block and block.kind == "admonition" and self._unfolds(block):
                if any(map(_is_solution, self._within(block))):
                    self.words += (f"**{box_title(block, self.source)[1]}**", "")
                self.compose(line + 1, block.last, indent + 4)
                self._try()
            elif not (block and block.kind == "admonition" and self._drops(block)):
                self.words += notebook_words(self.source, line, block.last if block else line, indent)
            line = block.last + 1 if block else line + 1

    def close(self) -> None:
        """Makes a cell of the words that wait."""
        text = "\n".join(self.words).strip("\n")
        self.words.clear()
        if text:
            page = self.source.page.path
            name = _name(page) if self.section == page else f"{_name(page)}-{self.section}"
            number = sum(cell.section == self.section and not cell.shows for cell in self.cells) + 1
            self.cells.append(Cell(name if number == 1 else f"{name}-{number}", page, self.section, text))

    def _begin(self, line: int) -> None:
        self.close()
        heading = next(heading for heading in self.source.page.headings if heading.line == line)
        self.section = self.source.page.path if heading.level == 1 else heading.id
        self.words.append(f"{'#' * (heading.level + self.deeper)} {linked(heading.text, self.source.links)}")

    def _run(self, shows: str) -> None:
        if self.solutions is Solutions.IN_PLACE and _is_exercise(shows, self.source.notes):
            if shows.endswith(f":{CHECK}"):
                self.check = shows
            return
        self.close()
        text = _code(shows, self.source.notes)
        self.cells.append(Cell(f"run-{_name(shows)}", self.source.page.path, self.section, text, shows))

    def _try(self) -> None:
        """The check, below the solution."""
        if self.check and not self._waits():
            self.close()
            text = _code(self.check, self.source.notes)
            self.cells.append(Cell(f"run-{_name(self.check)}", self.source.page.path, self.section, text, self.check))
            self.check = ""

    def _waits(self) -> bool:
        """Whether the check was met and its solution was not."""
        return not (self.cells and _is_solution(self.cells[-1].shows))

    def _unfolds(self, block: Block) -> bool:
        """Whether what stands folded in a box of the page stands open in the notebook."""
        shown = self._within(block)
        solves = self.solutions is Solutions.IN_PLACE and any(map(_is_solution, shown))
        return solves or any(_is_exercise(shows, self.source.notes) for shows in shown)

    def _drops(self, block: Block) -> bool:
        return self.solutions is Solutions.LEFT_OUT and any(map(_is_solution, self._within(block)))

    def _within(self, block: Block) -> list[str]:
        inner = (self.source.blocks.get(line) for line in range(block.line + 1, block.last + 1))
        return [_runnable(found, self.source.notes) for found in inner if found and found.kind == "fence"]


def _runnable(block: Block, notes: Notes) -> str:
    """The part that a block shows where a reader can run it in this place, or ""."""
    include = INCLUDE.fullmatch(block.text.strip())
    snippet = notes.snippets.get(include["file"].rpartition(".")[0]) if include else None
    return f"{snippet.id}:{include['part']}" if include and snippet and _goes_on(snippet) else ""


def _goes_on(snippet: Snippet) -> bool:
    """Whether what follows can still run: no error ends it, and no interpreter of its own is needed."""
    return snippet.kind in ("plain", "exercise")


def _is_exercise(shows: str, notes: Notes) -> bool:
    return bool(shows) and notes.snippets[shows.rpartition(":")[0]].kind == "exercise"


def _is_solution(shows: str) -> bool:
    return shows.rpartition(":")[0].endswith(SOLUTION)


def _code(shows: str, notes: Notes) -> str:
    identity, _, name = shows.rpartition(":")
    return shown_text(notes.snippets[identity], name, notes.catalogue).strip("\n")


def _name(text: str) -> str:
    """``text`` as what may stand in a cell's id: letters, digits, ``-`` and ``_``."""
    return re.sub(r"[^\w-]", "-", text, flags=re.ASCII)
