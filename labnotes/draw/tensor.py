"""A tensor that is small enough to draw, with its numbers read back from the preview in an observation."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from labnotes.draw.mark import DrawingError
from labnotes.run.result import State

LARGEST = 4
"""How many rows and how many columns fit on a telephone."""

_DECIMALS = 3
_CHARACTERS = 6
_TOKEN = re.compile(r"\[|\]|[^\s\[\]]+")


@dataclass(frozen=True)
class Tensor:
    """``rows`` has a vector as one row, and a single number as one row of one."""

    name: str
    shape: tuple[int, ...]
    rows: tuple[tuple[float, ...], ...]

    @property
    def width(self) -> int:
        return len(self.rows[0])

    @property
    def numbers(self) -> tuple[float, ...]:
        return tuple(number for row in self.rows for number in row)


def read_tensor(name: str, state: State) -> Tensor:
    """The tensor that was observed as ``name``. Raises DrawingError where its numbers are not all known and short."""
    shape = tuple(size for size in state.shape if size is not None)
    found = f"{name}: shape={tuple(state.shape)}, dtype={state.dtype}"
    if shape != state.shape or not state.value:
        raise DrawingError("a drawing of what has no numbers", found, "a tensor with values, as the run observes them")
    if len(shape) > 2 or any(not 1 <= size <= LARGEST for size in shape):
        expected = f"at most two sizes, each from 1 to {LARGEST}"
        raise DrawingError("a tensor too large to draw", found, expected, "draw a smaller example")
    values = read_preview(state.value)
    if values is None or _shape(values) != shape:
        expected = "numbers in brackets, as many as its shape says"
        raise DrawingError("a drawing of what has no numbers", f"{found}: {state.value}", expected)
    rows = [[values]] if not shape else [values] if len(shape) == 1 else values
    tensor = Tensor(name, shape, tuple(tuple(row) for row in rows))
    for number in tensor.numbers:
        if not _is_short(number):
            expected = f"numbers of at most {_DECIMALS} decimals and {_CHARACTERS} characters, which a cell can hold"
            raise DrawingError("a number too long to draw", f"{found}: {number!r}", expected, "draw a rounder example")
    return tensor


def read_preview(text: str) -> Any:
    """The numbers of a preview, ``"[[1. 2.] [3. 4.]]"``, as lists in lists; None where it is not of this form.

    A preview is a number, or brackets around previews. One that leaves out a middle, or holds words, is not.
    """
    tokens = _TOKEN.findall(text)
    value, rest = _value(tokens)
    return value if not rest else None


def number(value: float) -> str:
    """As it is drawn and told: no zeros behind the last digit, and a minus sign as wide as a digit."""
    return f"{value:.{_DECIMALS}f}".rstrip("0").rstrip(".").replace("-", "−")


def decimals(text: str) -> int:
    """The characters of a drawn number from its point on."""
    return len(text) - text.find(".") if "." in text else 0


def _value(tokens: Sequence[str]) -> tuple[Any, Sequence[str]]:
    """The first value of ``tokens`` and the tokens behind it."""
    if not tokens:
        return None, tokens
    first, rest = tokens[0], tokens[1:]
    if first != "[":
        try:
            return float(first), rest
        except ValueError:
            return None, tokens
    items = []
    while rest and rest[0] != "]":
        item, rest = _value(rest)
        if item is None:
            return None, tokens
        items.append(item)
    return (items, rest[1:]) if rest else (None, tokens)


def _shape(values: Any) -> tuple[int, ...] | None:
    """The shape of lists in lists; None where they are not all of one length."""
    if not isinstance(values, list):
        return ()
    inner = {_shape(value) for value in values}
    only = next(iter(inner), None)
    return (len(values), *only) if len(inner) == 1 and only is not None else None


def _is_short(value: float) -> bool:
    text = number(value)
    if not re.fullmatch(r"−?[\d.]+", text) or len(text) > _CHARACTERS:  # nan and inf are words
        return False
    return abs(float(text.replace("−", "-")) - value) <= 1e-6 * max(1.0, abs(value))
