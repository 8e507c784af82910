"""Drawings: what a mark asks for, planned from the program and its record, and shown in the words of one language."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from html import escape
from typing import Protocol

from labnotes.draw.elementwise import plan_broadcast, plan_element_wise
from labnotes.draw.mark import DrawingError, Mark, read_mark
from labnotes.draw.product import plan_matmul, plan_product
from labnotes.draw.statements import Ran
from labnotes.draw.svg import Panel
from labnotes.draw.tape import plan_tape
from labnotes.draw.words import Words
from labnotes.read.snippet import Snippet
from labnotes.record.record import Record


class Planned(Protocol):
    """One picture whose numbers are known and fit together, and which will fit a telephone."""

    def panel(self, words: Words) -> Panel: ...


@dataclass(frozen=True)
class Drawing:
    """The pictures for ``mark``: beside each other on a wide screen, below each other on a narrow one."""

    mark: Mark
    pictures: Sequence[Planned]

    def html(self, words: Words, identity: str) -> str:
        """A figure with its caption. ``identity`` is an id that the page has once."""
        panels = [picture.panel(words).svg(f"{identity}-{n}") for n, picture in enumerate(self.pictures, start=1)]
        names = {f"name{n}": name for n, name in enumerate(self.mark.names, start=1)}
        caption = words.html(f"draw_{self.mark.kind}", **names)
        return (
            f'<figure class="drawing drawing--{escape(self.mark.kind)}" data-search-exclude>'
            f'<div class="drawing__panels">{"".join(panels)}</div><figcaption>{caption}</figcaption></figure>'
        )


def plan(text: str, snippets: Mapping[str, Snippet], records: Mapping[str, Record]) -> Drawing:
    """The drawing for which the mark ``text`` asks. Raises DrawingError where the record does not give it."""
    mark = read_mark(text)
    snippet, record = snippets.get(mark.snippet), records.get(mark.snippet)
    if snippet is None or record is None:
        expected = "a snippet that was run and recorded"
        raise DrawingError("a drawing of an unknown program", mark.snippet, expected, "correct the mark")
    return Drawing(mark, _PLANS[mark.kind](mark, Ran.up_to(mark, snippet, record)))


def _plan_products(mark: Mark, ran: Ran) -> Sequence[Planned]:
    """The two products of the same numbers. The first entry of each is lit."""
    first, second = (ran.step(name) for name in mark.names)
    one, other = plan_element_wise(mark, ran, first, (0, 0)), plan_product(mark, ran, second)
    if (one.left, one.right) != (other.left, other.right):
        expected = "an element-wise and a matrix product of the same two tensors"
        raise DrawingError("products of different numbers", f"{first.text}; {second.text}", expected)
    return one, other


_PLANS: dict[str, Callable[[Mark, Ran], Sequence[Planned]]] = {
    "matmul": plan_matmul,
    "products": _plan_products,
    "broadcast": plan_broadcast,
    "tape": plan_tape,
}
