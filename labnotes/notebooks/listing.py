"""A part with what it gave, as Markdown: where a notebook shows it and does not run it, and in a page's own text."""

from __future__ import annotations

from collections.abc import Iterator

from labnotes.exercises.checking import shown_text
from labnotes.read.snippet import Snippet
from labnotes.run.result import Raised
from labnotes.site.notes import Notes
from labnotes.site.words import Words


def listing(snippet: Snippet, name: str, info: str, notes: Notes) -> Iterator[str]:
    """The lines of a code block with the part ``name``, and below it what it printed, warned of, logged and raised.

    ``info`` stands behind the first fence: the block's language, and what else is to be said of it."""
    yield from _block(info, shown_text(snippet, name, notes.catalogue))
    record = notes.records.get(snippet.id)
    if record is None:
        return
    words, result = notes.words, record.part(name)
    if result.stdout.strip():
        yield from _told(words["output"], result.stdout)
    for warned in result.warnings:
        yield from _told(words["warnings"], f"{warned.category}: {warned.message}")
    if result.logs:
        yield from _told(words["logged"], "\n".join(result.logs))
    raised = record.run.raised
    if raised and raised.part == name:
        yield from _told(_label(snippet, raised, words), f"{raised.type}: {raised.message}")


def _label(snippet: Snippet, raised: Raised, words: Words) -> str:
    label = words["raised"].format(type=raised.type)
    return f"{words['on_purpose']} · {label}" if snippet.raises == raised.type else label


def _told(label: str, text: str) -> Iterator[str]:
    yield from ("", f"*{label}*", "")
    yield from _block("text", text)


def _block(info: str, text: str) -> Iterator[str]:
    yield from (f"```{info}", *text.strip("\n").split("\n"), "```")
