"""Element-wise operations: two tensors and their result side by side, each stretched to the sizes of the result."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from labnotes.draw.arithmetic import SIGNS, element_wise, must_agree
from labnotes.draw.box import ROW, Box, digits
from labnotes.draw.mark import DrawingError, Mark
from labnotes.draw.statements import Ran, Step
from labnotes.draw.svg import WIDEST, Panel, fits, path, text, width_of
from labnotes.draw.tensor import Tensor, number
from labnotes.draw.words import Words, factor, shape, tell

_NAMES = 40.0
"""Room for a name and a shape above a box."""

_SIGN = 26.0
"""Room for the sign between two boxes."""

_SIZE, _MISSING = 58.0, 98.0
"""The width of a column in the table of sizes, which holds `1 → 4`, and of one that holds `missing → 4`."""


@dataclass(frozen=True)
class ElementWise:
    """``left sign right`` is ``result``; ``lit`` is the entry that is worked out below."""

    left: Tensor
    sign: str
    right: Tensor
    result: Tensor
    lit: tuple[int, int]

    @property
    def width(self) -> float:
        return max(width_of(self.sum), *(one.x + _room(one.tensor, one.width) + 1 for one in self._boxes))

    @property
    def sum(self) -> str:
        """The lit entry written out in numbers."""
        one, other = (_at(tensor, self.lit) for tensor in (self.left, self.right))
        return f"{number(one)} {self.sign} {factor(other)} = {number(_at(self.result, self.lit))}"

    def panel(self, words: Words) -> Panel:
        shapes: list[str] = []
        boxes = self._boxes
        for sign, one in zip(("", self.sign, "="), boxes, strict=True):
            shapes.append(text(one.x, one.y - 27, one.tensor.name, "name"))
            shapes.append(text(one.x, one.y - 10, shape(one.tensor.shape), "shape"))
            if sign:
                shapes.append(text(one.x - _SIGN / 2, one.y + one.height / 2 + 5, sign, "sign", "middle"))
            shapes += one.draw({self.lit})
        bottom = boxes[-1].y + boxes[-1].height
        under = boxes[-1].x + boxes[-1].width / 2 if boxes[-1].y > boxes[0].y else self.width / 2
        shapes.append(text(under, bottom + 28, self.sum, "name", "middle"))
        return Panel(self.width, bottom + 36, tuple(shapes), self._words(words))

    @property
    def _boxes(self) -> tuple[Box, Box, Box]:
        """In one row where that fits, else the result below."""
        height, width = len(self.result.rows), self.result.width
        boxes: list[Box] = []
        x, y = 1.0, _NAMES
        for tensor in (self.left, self.right, self.result):
            room = _room(tensor, width * digits(tensor).cell)
            if len(boxes) == 2 and x + room + 1 > WIDEST:
                x, y = 1.0 + _SIGN, y + height * ROW + _NAMES + 14
            boxes.append(Box(tensor, x, y, digits(tensor), height, width))
            x += room + _SIGN
        return boxes[0], boxes[1], boxes[2]

    def _words(self, words: Words) -> str:
        told = [tell(self.left, words), tell(self.right, words)]
        told.append(tell(self.result, words, f"{self.left.name} {self.sign} {self.right.name}"))
        row, column = (str(place + 1) for place in self.lit)
        told.append(words["draw_entry"].format(row=row, column=column, sum=self.sum))
        return words["draw_join"].join(told)


@dataclass(frozen=True)
class Sizes:
    """Three shapes one above the other, lined up at the right, as the rule of broadcasting reads them."""

    left: Tensor
    right: Tensor
    result: Tensor

    @property
    def width(self) -> float:
        return self._names + len(self.result.shape) * self._column

    def panel(self, words: Words) -> Panel:
        shapes = []
        for line, tensor in enumerate((self.left, self.right, self.result)):
            y = 16 + line * ROW + (6 if line == 2 else 0)
            shapes.append(text(self._names - 14, y, tensor.name, "name", "end"))
            for place, (size, final) in enumerate(self._sizes(tensor)):
                x = self._names + (place + 0.5) * self._column
                if size == final:
                    shapes.append(text(x, y, str(final), "name", "middle"))
                    continue
                shown = f"{size or words['draw_missing']} → {final}"
                shapes.append(text(x, y, shown, "name agrees", "middle"))
                shapes.append(path(f"M{x - width_of(shown) / 2:.1f} {y + 6:.1f}h{width_of(shown):.1f}", "under"))
        shapes.append(path(f"M0 {2 * ROW:.1f}h{self.width:.1f}", "rule"))
        return Panel(self.width, 3 * ROW, tuple(shapes), self._words(words))

    @property
    def _column(self) -> float:
        ranks = {len(tensor.shape) for tensor in (self.left, self.right)}
        return _SIZE if len(ranks) == 1 else _MISSING

    @property
    def _names(self) -> float:
        return max(width_of(tensor.name) for tensor in (self.left, self.right, self.result)) + 14

    def _sizes(self, tensor: Tensor) -> Iterator[tuple[int | None, int]]:
        """Each size of the tensor, None where it is missing, with that of the result above which it stands."""
        missing = len(self.result.shape) - len(tensor.shape)
        yield from zip((*[None] * missing, *tensor.shape), self.result.shape, strict=True)

    def _words(self, words: Words) -> str:
        told = []
        for tensor in (self.left, self.right, self.result):
            sizes = "; ".join(
                str(final)
                if size == final
                else words["draw_stretched"].format(size=size or words["draw_missing"], final=final)
                for size, final in self._sizes(tensor)
            )
            told.append(words["draw_sizes"].format(name=tensor.name, sizes=sizes))
        return words["draw_join"].join(told)


def plan_broadcast(mark: Mark, ran: Ran) -> tuple[Sizes, ElementWise]:
    """How the sizes of two tensors meet, and the numbers that come of it. The last entry is lit."""
    step = ran.step(mark.names[0])
    planned = plan_element_wise(mark, ran, step)
    if planned.left.shape == planned.right.shape:
        found = f"{step.text}, both of shape={planned.left.shape}"
        raise DrawingError("nothing is broadcast", found, "two tensors of different shapes")
    sizes = Sizes(planned.left, planned.right, planned.result)
    fits(sizes.width)
    return sizes, planned


def plan_element_wise(mark: Mark, ran: Ran, step: Step, lit: tuple[int, int] | None = None) -> ElementWise:
    """An element-wise operation on two names that a statement gives a name."""
    operation = step.operation
    sides = [side for side in (operation.left, operation.right) if isinstance(side, str)]
    if operation.operator not in SIGNS or len(sides) != 2:
        raise DrawingError("no element-wise operation", step.text, "one of + - * / or tf.multiply, of two names")
    left, right = (ran.operand(side, step) for side in sides)
    result = ran.result(step.result, step)
    must_agree(
        element_wise(result.name, operation.operator, left, right, step.text),
        result,
        step.text,
        f"{mark.snippet}:{step.part}",
    )
    last = (len(result.rows) - 1, 0)
    planned = ElementWise(left, SIGNS[operation.operator], right, result, last if lit is None else lit)
    fits(planned.width)
    return planned


def _room(tensor: Tensor, width: float) -> float:
    """What a box of this width takes with the name and the shape above it."""
    return max(width, width_of(tensor.name), width_of(shape(tensor.shape)))


def _at(tensor: Tensor, place: tuple[int, int]) -> float:
    row, column = place
    return tensor.rows[row % len(tensor.rows)][column % tensor.width]
