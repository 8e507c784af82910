"""A mark: the comment on a line of its own by which a page asks for a drawing."""

from __future__ import annotations

import re
from dataclasses import dataclass

KINDS = {
    "matmul": ("result",),
    "products": ("element-wise result", "matrix result"),
    "broadcast": ("result",),
    "tape": ("loss",),
}
"""Each kind of drawing with what its names stand for."""

_MARK = re.compile(r"draw (?P<kind>\S+)(?P<names>(?: \S+)*?) of (?P<snippet>[\w/-]+):(?P<part>[\w-]+)")


@dataclass(frozen=True)
class Mark:
    """``draw matmul z of perceptron/by_hand:sum``: the ``names`` that statements of the part, or of one before it,
    assign. How they were computed is read from the program, and their numbers from the record."""

    kind: str
    names: tuple[str, ...]
    snippet: str
    part: str


class DrawingError(Exception):
    """Why something cannot be drawn, as a failure tells it."""

    def __init__(self, rule: str, found: str, expected: str, mend: str = "correct the mark, or the program") -> None:
        super().__init__(f"{rule}: {found}")
        self.rule, self.found, self.expected, self.mend = rule, found, expected, mend


def asks_for_a_drawing(text: str) -> bool:
    """Whether a mark's text is meant for this room."""
    return text.startswith("draw ")


def read_mark(text: str) -> Mark:
    """What the text of a mark asks for. Raises DrawingError where it is not of the form above."""
    match = _MARK.fullmatch(" ".join(text.split()))
    form = f"`draw <kind> <names> of <page>/<snippet>:<part>` with one of these kinds: {', '.join(KINDS)}"
    if not match or match["kind"] not in KINDS:
        raise DrawingError("a mark that asks for no drawing", text, form, "correct the mark")
    kind, names = match["kind"], tuple(match["names"].split())
    if len(names) != len(KINDS[kind]):
        wanted = " ".join(f"<{meaning}>" for meaning in KINDS[kind])
        expected = f"`draw {kind} {wanted} of {match['snippet']}:{match['part']}`"
        raise DrawingError("a mark with the wrong number of names", text, expected, "correct the mark")
    return Mark(kind, names, match["snippet"], match["part"])
