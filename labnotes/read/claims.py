"""Claims: what a page or a snippet states about a tensor, in one grammar for comments, prose and tables."""

from __future__ import annotations

import re
from dataclasses import dataclass

_NAME = r"[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*"
_SHAPE = r"\((?:|(?:\d+|None),|(?:\d+|None)(?:, (?:\d+|None))+)\)"
_FACTS = rf"shape=(?P<shape>{_SHAPE})(?:, dtype=(?P<dtype>\w+))?|dtype=(?P<only_dtype>\w+)"
_CLAIM = re.compile(rf"(?:(?P<name>{_NAME}): )?(?:{_FACTS})")

Shape = tuple[int | None, ...]


@dataclass(frozen=True)
class Claim:
    """That ``name`` has ``shape`` and ``dtype``; either may be unsaid (None), not both.

    ``line`` is the line of the file in which the claim stands. ``part`` is the part of which it speaks, as
    ``"perceptron/layer:build"``: the part that holds the comment, or the nearest one above the prose.
    """

    line: int
    name: str
    shape: Shape | None
    dtype: str | None
    text: str
    part: str | None = None


def read_claim(text: str, line: int, *, name: str = "", part: str | None = None) -> Claim | None:
    """The claim that ``text`` is, or None where it is none.

    >>> read_claim("y: shape=(1, 3), dtype=float32", 7)
    Claim(line=7, name='y', shape=(1, 3), dtype='float32', text='y: shape=(1, 3), dtype=float32', part=None)
    """
    match = _CLAIM.fullmatch(text)
    if not match:
        return None
    shape = read_shape(match["shape"]) if match["shape"] else None
    return Claim(line, match["name"] or name, shape, match["dtype"] or match["only_dtype"], text, part)


def read_shape(text: str) -> Shape | None:
    """``"(1, None)"`` as ``(1, None)``; None where the text is no shape."""
    if not re.fullmatch(_SHAPE, text):
        return None
    return tuple(None if size == "None" else int(size) for size in re.findall(r"\d+|None", text))


def looks_like_a_claim(text: str) -> bool:
    """Whether ``text`` was probably meant as a claim, so that a slip in its form is not passed over in silence."""
    return bool(re.search(r"\b(?:shape|dtype)\s*=", text))
