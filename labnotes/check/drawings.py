"""Whether each drawing that a page asks for can be made of what the run observed, and shows what the page showed."""

from __future__ import annotations

from collections.abc import Iterator

from labnotes.check.records import current
from labnotes.draw.drawing import plan
from labnotes.draw.mark import DrawingError, asks_for_a_drawing, read_mark
from labnotes.failure import Failure
from labnotes.project import Project
from labnotes.read.page import Page


def judge_drawings(project: Project, page: Page) -> Iterator[Failure]:
    """A mark that cannot be read, that names what the program or the record lacks, whose numbers do not fit together,
    or whose part the page does not show above it."""
    for mark in page.marks:
        if not asks_for_a_drawing(mark.text):
            continue
        try:
            asked = read_mark(mark.text)
            snippet = project.snippets.get(asked.snippet)
            if snippet and snippet.runs and not current(project, asked.snippet):
                continue  # its record is told itself
            plan(mark.text, project.snippets, project.records)
        except DrawingError as fault:
            yield Failure(page.file, mark.line, fault.rule, fault.found, fault.expected, fault.mend)
            continue
        shows = f"{asked.snippet}:{asked.part}"
        if not any(fence.shows == shows and fence.line < mark.line for fence in page.fences):
            expected = "a part that the page shows above the mark, as the drawing speaks of it"
            mend = "move the mark below the block, or name the part that stands there"
            yield Failure(page.file, mark.line, "a drawing above its part", shows, expected, mend)
