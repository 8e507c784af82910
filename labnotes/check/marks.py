"""The marks of a page: comments that ask the site for something that it knows how to make."""

from __future__ import annotations

from collections.abc import Iterator

from labnotes.failure import Failure
from labnotes.project import Project
from labnotes.read.page import Page

KNOWN = ("bundle", "draw …", "explorer", "matrix")
"""Every mark that the site replaces; `…` stands for words."""


def judge_marks(_: Project, page: Page) -> Iterator[Failure]:
    """A mark that nothing replaces would be lost without a word."""
    for mark in page.marks:
        if not any(_is(mark.text, known) for known in KNOWN):
            expected = f"one of {', '.join(f'<!-- {known} -->' for known in KNOWN)}"
            mend = "correct the mark in both languages, or take it away"
            yield Failure(page.file, mark.line, "an unknown mark", f"<!-- {mark.text} -->", expected, mend)


def _is(mark: str, known: str) -> bool:
    start, words, _ = known.partition(" …")
    return mark.startswith(f"{start} ") if words else mark == start
