"""What search knows of a message: each word that the programs on its page say when they fail or warn, on any version.

A reader pastes the message as it stands on the screen, and few of its words are in the page's title. They stand in a
field of their own in Material's index.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping

from labnotes.read.page import Page
from labnotes.record.across import ENDING, NO_ERROR
from labnotes.record.matrix import Matrix, is_current
from labnotes.record.record import Record
from labnotes.site.notes import Notes

LIST = "errors/index"
"""The list of messages, whose own program is but an example."""

_FIELD = "message"

_BOOST = 1000
"""As much as a title has; a text has 1."""

_PAGE, _SECTION = 0.4, 0.004
"""How much a page about an error, and a section of it, counts beside others: one word leads to the lesson whose title
or heading has it, and the many words of a message to the page about it, which its headings cannot do."""

_WORD = re.compile(r"[^\W\d_]{2,}\d*")

_ASIDE = re.compile(r"```.*?```|^ *File \".*?$\n.*?$|Arguments received by.*", re.DOTALL | re.MULTILINE)
"""What is added to a message: an example, the lines of calls, and the values of one call."""


def message_words(page: Page, notes: Notes) -> str:
    """The words of all that the programs on ``page`` say when they fail or warn, each once, as search tells words
    apart. Empty where they say nothing."""
    if page.path == LIST:
        return ""
    said = "\n".join(_ASIDE.sub(" ", text) for text in _said(page, notes)).casefold()
    words = dict.fromkeys(_WORD.findall(said))
    # Whoever looks for float finds float32 as well, and must not find the page twice by one word.
    return " ".join(word for word in words if word.isalpha() or word.rstrip("0123456789") not in words)


def add_messages(index: str, words: Mapping[str, str]) -> str:
    """Material's ``index`` of one language with ``words``, by the address of their page, in the field for messages."""
    data = json.loads(index)
    data["config"]["fields"][_FIELD] = {"boost": _BOOST}
    for entry in data["docs"]:
        page, _, section = entry["location"].partition("#")
        if page in words:
            entry["boost"] = (_SECTION if section else _PAGE) * entry.get("boost", 1)
            if not section:
                entry[_FIELD] = words[page]
    return json.dumps(data, ensure_ascii=False, separators=(",", ":"))


def _said(page: Page, notes: Notes) -> Iterator[str]:
    for shown in dict.fromkeys(page.shown):
        identity, _, part = shown.rpartition(":")
        snippet, record = notes.snippets.get(identity), notes.records.get(identity)
        quoted = snippet.part(part) if snippet and snippet.kind == "quoted" else None
        if quoted:
            yield quoted.text
        if record:
            yield from _recorded(record, part)
            yield from _elsewhere(record, identity, part, notes.matrix)


def _recorded(record: Record, part: str) -> Iterator[str]:
    """The error; where there is none, the warnings. What is only warned of on the way to an error has its own page."""
    result, raised = record.part(part), record.run.raised
    if raised and raised.part == part:
        yield f"{raised.type}: {raised.message}"
    else:
        yield from (f"{warned.category}: {warned.message}" for warned in result.warnings)
        yield from result.logs


def _elsewhere(record: Record, identity: str, part: str, matrix: Matrix | None) -> Iterator[str]:
    """What other versions say in its place."""
    entry = matrix.entries.get(identity) if matrix else None
    if entry and is_current(entry, record):
        raised = record.run.raised
        kind = "error" if raised and raised.part == part else "warning"
        yield from (wording.text for wording in entry.said if wording.part == part and wording.what == kind)
        endings = (apart.ran for apart in entry.differs if apart.part == part and apart.what == ENDING)
        yield from (ran for ran in endings if ran != NO_ERROR)
