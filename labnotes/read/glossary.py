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
    """``name`` in the page's language, ``other`` in the other one; ``target`` leads to where the term is explained."""

    name: str
    other: str
    meaning: str
    target: str
    id: str
    line: int


def glossary_terms(page: Page) -> list[Term]:
    """The terms of ``page``, in its order. A row of another form is none."""
    found = []
    for table in page.tables:
        for line, cells in table.rows:
            match = _TERM.fullmatch(cells[0].strip()) if len(cells) >= 3 else None
            if match:
                found.append(Term(match["name"], cells[1], cells[2], match["target"], match["id"], line))
    return found
