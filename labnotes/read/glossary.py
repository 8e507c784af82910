"""The glossary: its terms, each with its meaning and the place that it has on the page ``glossary``."""

from __future__ import annotations

import re
from dataclasses import dataclass

from labnotes.read.page import Page

GLOSSARY = "glossary"
"""The path of the page: a table whose first cells are links with an id, ``[tensor](tensors.md){ #term-tensor }``."""

_TERM = re.compile(r"\[(?P<name>[^\]]+)\]\((?P<target>[^)\s]+)\)\{\s*#(?P<id>[\w-]+)\s*\}")


@dataclass(frozen=True)
class Term:
    """``name`` in the page's language, ``other`` in the other one; ``target`` leads to where the term is explained.
    ``also`` are other words for it: by them a reader may look for it, whether or not pages should write them.
    ``apart`` are words that hold its name and mean something else, as *environment variable* does."""

    name: str
    other: str
    meaning: str
    target: str
    id: str
    line: int
    also: tuple[str, ...] = ()
    apart: tuple[str, ...] = ()


def glossary_terms(page: Page) -> list[Term]:
    """The terms of ``page``, in its order. A row of another form is none."""
    found = []
    also, apart = other_words(page), page.meta.get("apart") or {}
    for table in page.tables:
        for line, cells in table.rows:
            match = _TERM.fullmatch(cells[0].strip()) if len(cells) >= 3 else None
            if match:
                words = tuple(word for word, names in also.items() if match["name"] in names)
                others = tuple(str(word) for word, name in apart.items() if name == match["name"])
                found.append(Term(match["name"], cells[1], cells[2], match["target"], match["id"], line, words, others))
    return found


def other_words(page: Page) -> dict[str, list[str]]:
    """The terms that each other word stands for, as the front matter has them: ``also:`` has words that are good as
    well, ``avoid:`` words in whose place pages write the term."""
    words = {**(page.meta.get("avoid") or {}), **(page.meta.get("also") or {})}
    return {str(word): str(names).split("或") for word, names in words.items()}
