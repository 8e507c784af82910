"""The whole program of a lesson: its parts in page order, as one file that a reader can copy and run."""

from __future__ import annotations

from dataclasses import dataclass

from labnotes.read.page import Page
from labnotes.site.notes import Notes

_TOGETHER = ("plain",)
"""The kinds that can stand in one file: a program that fails ends what follows, a fresh one must come first."""


@dataclass(frozen=True)
class Program:
    """``path`` is where the file is downloaded, relative to the language's site; ``complete`` whether all run parts
    of the page are in it."""

    path: str
    text: str
    complete: bool


def whole_program(page: Page, notes: Notes) -> Program | None:
    """The program of ``page``, or None where the page shows no part that can stand in it."""
    texts, complete = [], True
    for shown in dict.fromkeys(page.shown):
        identity, _, name = shown.rpartition(":")
        snippet = notes.snippets.get(identity)
        if snippet is None or not snippet.runs:
            continue
        part = snippet.part(name)
        if snippet.kind in _TOGETHER and part:
            texts.append(part.text.strip("\n"))
        else:
            complete = False
    if not texts:
        return None
    return Program(f"downloads/{page.path}.py", "\n\n".join(texts) + "\n", complete)
