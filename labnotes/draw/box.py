"""A tensor as a box of cells, and the marks along its sides."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from labnotes.draw.svg import DIGIT, circle, path, rect, text
from labnotes.draw.tensor import Tensor, decimals, number

ROW = 30.0
"""The height of a cell."""

BASE = 20.0
"""How far below the top of its cell a number stands."""

Place = tuple[int, int]


@dataclass(frozen=True)
class Digits:
    """How many characters the numbers of a box have: before the point, and from the point on."""

    before: int
    behind: int

    @property
    def cell(self) -> float:
        """The width of a cell that holds them."""
        return max(ROW, round((self.before + self.behind) * DIGIT + 12))


def digits(*tensors: Tensor) -> Digits:
    """What the numbers of all ``tensors`` take when their points stand below each other."""
    shown = [number(value) for tensor in tensors for value in tensor.numbers]
    return Digits(max(len(one) - decimals(one) for one in shown), max(map(decimals, shown)))


@dataclass(frozen=True)
class Box:
    """``tensor`` at (``x``, ``y``), with room for ``digits`` in each cell. It is stretched to ``rows`` and ``columns``,
    0 for those that it has."""

    tensor: Tensor
    x: float
    y: float
    digits: Digits
    rows: int = 0
    columns: int = 0

    @property
    def size(self) -> Place:
        return self.rows or len(self.tensor.rows), self.columns or self.tensor.width

    @property
    def width(self) -> float:
        return self.size[1] * self.digits.cell

    @property
    def height(self) -> float:
        return self.size[0] * ROW

    def draw(self, lit: Collection[Place] = ()) -> Iterator[str]:
        """The cells, those of ``lit`` framed. What is repeated, and not held, has broken lines."""
        own_rows, own_columns = len(self.tensor.rows), self.tensor.width
        yield from (self._frame(place, "lit") for place in sorted(lit))
        for row in range(self.size[0]):
            for column in range(self.size[1]):
                if row >= own_rows or column >= own_columns:
                    yield self._frame((row, column), "copy")
        yield from self._inner(own_rows, own_columns)
        yield rect(self.x, self.y, own_columns * self.digits.cell, own_rows * ROW, "box")
        yield from (self._frame(place, "lit-frame") for place in sorted(lit))
        yield from self._numbers(lit)

    def _frame(self, place: Place, kind: str) -> str:
        row, column = place
        return rect(self.x + column * self.digits.cell, self.y + row * ROW, self.digits.cell, ROW, kind)

    def _inner(self, rows: int, columns: int) -> Iterator[str]:
        upright = (f"M{self.x + n * self.digits.cell:.1f} {self.y:.1f}v{rows * ROW:.1f}" for n in range(1, columns))
        level = (f"M{self.x:.1f} {self.y + n * ROW:.1f}h{columns * self.digits.cell:.1f}" for n in range(1, rows))
        lines = "".join((*upright, *level))
        if lines:
            yield path(lines, "grid")

    def _numbers(self, lit: Collection[Place]) -> Iterator[str]:
        """Points stand below each other: each column of numbers, as wide as its widest, in the middle of its cells."""
        own_rows, own_columns = len(self.tensor.rows), self.tensor.width
        before, behind = self.digits.before, self.digits.behind
        spare = (self.digits.cell - (before + behind) * DIGIT) / 2
        for row in range(self.size[0]):
            for column in range(self.size[1]):
                shown = number(self.tensor.rows[row % own_rows][column % own_columns])
                kind = "n" if row < own_rows and column < own_columns else "n ghost"
                end = self.x + (column + 1) * self.digits.cell - spare - (behind - decimals(shown)) * DIGIT
                strong = " strong" if (row, column) in lit else ""
                yield text(end, self.y + row * ROW + BASE, shown, kind + strong, "end")


def along(x: float, y: float, width: float, size: int, *, agrees: bool = False) -> Iterator[str]:
    """A size above a box: a line as long as its rows, with the size in its middle, in a ring where it must agree."""
    yield path(
        f"M{x:.1f} {y - 4:.1f}v8M{x:.1f} {y:.1f}h{width:.1f}m0 -4v8", "size-line agrees" if agrees else "size-line"
    )
    yield from _size(x + width / 2, y, size, agrees)


def beside(x: float, y: float, height: float, size: int, *, agrees: bool = False) -> Iterator[str]:
    """The same on the left of a box, as high as its columns."""
    yield path(
        f"M{x - 4:.1f} {y:.1f}h8M{x:.1f} {y:.1f}v{height:.1f}m-4 0h8", "size-line agrees" if agrees else "size-line"
    )
    yield from _size(x, y + height / 2, size, agrees)


def _size(x: float, y: float, size: int, agrees: bool) -> Iterator[str]:
    yield circle(x, y, 9, "ring" if agrees else "gap")
    yield text(x, y + 4.5, str(size), "name agrees" if agrees else "name", "middle")
