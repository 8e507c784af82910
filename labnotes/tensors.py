"""The tensors of a page: each name that a shown program gives to one, with the shapes and dtypes that it had."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from labnotes.read.names import scopes, without_scope
from labnotes.read.page import Page, Table
from labnotes.read.snippet import Snippet
from labnotes.record.record import Record
from labnotes.run.result import Shape

LIST = "shapes"
"""The id of the section that lists a lesson's tensors with their meaning: a table of two columns."""


@dataclass(frozen=True)
class Form:
    """What a tensor has beside its values."""

    shape: Shape
    dtype: str


def tensors_on(page: Page, snippets: Mapping[str, Snippet], records: Mapping[str, Record]) -> dict[str, list[Form]]:
    """Each name as the program writes it, in the order of the page, with its forms, each once.

    Programs that fail on purpose and those of folded solutions have no say, nor has a name that begins with ``_``.
    """
    found: dict[str, list[Form]] = {}
    for fence in page.fences:
        snippet, record = snippets.get(fence.snippet), records.get(fence.snippet)
        if fence.folded or snippet is None or record is None or snippet.kind not in ("plain", "fresh"):
            continue
        functions = scopes(snippet.program)
        for seen in record.part(fence.part).observations:
            forms = found.setdefault(without_scope(seen.name, functions), [])
            # In a loop or over several calls the first one is what the page speaks of.
            for state in (seen.first, seen.last):
                if state and Form(state.shape, state.dtype) not in forms:
                    forms.append(Form(state.shape, state.dtype))
    return {name: forms for name, forms in found.items() if not name.startswith("_")}


def tensor_list(page: Page) -> Table | None:
    """The table of the section that lists the tensors, or None where the page has no such section or no table in it."""
    headings = [heading for heading in page.headings if heading.id == LIST]
    if not headings:
        return None
    start = headings[0].line
    end = next((heading.line for heading in page.headings if heading.line > start), float("inf"))
    return next((table for table in page.tables if start < table.line < end), None)


def listed_name(cells: tuple[str, ...]) -> str:
    """The name in the first cell of a row: `` `self.W` ``."""
    return cells[0].strip().strip("`") if cells else ""
