"""A matrix product as on paper: the second matrix above, the first on the left, the product where they meet."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from labnotes.draw.arithmetic import element_wise, matrix_product, must_agree
from labnotes.draw.box import BASE, ROW, Box, Digits, along, beside, digits
from labnotes.draw.mark import DrawingError, Mark
from labnotes.draw.statements import Operation, Ran, Step
from labnotes.draw.svg import Panel, fits, path, text, width_of
from labnotes.draw.tensor import Tensor, number
from labnotes.draw.words import Words, factor, label, tell

_LEFT, _TOP, _GAP, _BETWEEN = 24.0, 42.0, 38.0, 42.0
"""Room for the rows' size, for a name and a size, between the matrices' sides, and between their heights."""


@dataclass(frozen=True)
class Product:
    """``left @ right`` is ``product``; with a ``bias`` added to each row it is ``result``. ``lit`` is the entry that
    is worked out below, ``text`` how the program computes the last of them."""

    left: Tensor
    right: Tensor
    product: Tensor
    lit: tuple[int, int]
    text: str
    bias: Tensor | None = None
    result: Tensor | None = None

    @property
    def width(self) -> float:
        return max(
            self._right.x + self._right.width + 1, width_of(self.sum), self._right.x + width_of(label(self.right))
        )

    @property
    def sum(self) -> str:
        """The lit entry written out in numbers."""
        row, column = self.lit
        pairs = list(zip(self.left.rows[row], (line[column] for line in self.right.rows), strict=True))
        terms = [f"{(factor if n else number)(one)} × {factor(other)}" for n, (one, other) in enumerate(pairs)]
        if self.bias:
            terms.append(factor(self.bias.rows[row % len(self.bias.rows)][column]))
        return f"{' + '.join(terms)} = {number((self.result or self.product).rows[row][column])}"

    def panel(self, words: Words) -> Panel:
        shapes = [*self._factors(words), *self._meeting()]
        bottom = self._product.y + self._product.height + 32
        if self.bias and self.result:
            for sign, tensor in (("+", self.bias), ("=", self.result)):
                shapes += self._row(sign, tensor, bottom)
                bottom += len(tensor.rows) * ROW + 10
        shapes.append(text(self.width / 2, bottom + 18, self.sum, "name", "middle"))
        return Panel(self.width, bottom + 26, tuple(shapes), self._words(words))

    @property
    def _below(self) -> Digits:
        """What stands in one column, from the second matrix down, has its points below each other."""
        return digits(*filter(None, (self.right, self.product, self.bias, self.result)))

    @property
    def _left(self) -> Box:
        return Box(self.left, _LEFT, _TOP + len(self.right.rows) * ROW + _BETWEEN, digits(self.left))

    @property
    def _right(self) -> Box:
        # The names below the first matrix and on the left of the lower rows need their room as well.
        beside = [f"= {label(tensor)}" for tensor in (self.bias, self.result) if tensor]
        width = self.right.width * self._below.cell
        below = _LEFT + width_of(f"{label(self.left)}  {self._name}") - width
        x = max(_LEFT + self._left.width + _GAP, below, *(width_of(name) + 14 for name in beside), 0)
        return Box(self.right, x, _TOP, self._below)

    @property
    def _product(self) -> Box:
        return Box(self.product, self._right.x, self._left.y, self._below)

    @property
    def _name(self) -> str:
        return self.product.name if self.bias else label(self.product)

    def _factors(self, words: Words) -> Iterator[str]:
        """Both matrices with their sizes. The two that must agree are ringed and joined."""
        left, right = self._left, self._right
        yield text(right.x, 13, label(self.right), "name")
        yield from along(right.x, _TOP - 13, right.width, self.right.width)
        side, middle = right.x - 13, right.y + right.height / 2
        top, centre = left.y - 13, left.x + left.width / 2
        yield path(f"M{centre:.1f} {top - 9:.1f}Q{centre:.1f} {middle:.1f} {side - 9:.1f} {middle:.1f}", "joins")
        yield text(centre - 4, middle - 8, words["draw_equal"], "word agrees", "middle")
        yield from beside(side, right.y, right.height, len(self.right.rows), agrees=True)
        yield from along(left.x, top, left.width, self.left.width, agrees=True)
        yield from beside(left.x - 13, left.y, left.height, len(self.left.rows))
        row, column = self.lit
        yield from left.draw({(row, n) for n in range(self.left.width)})
        yield from right.draw({(n, column) for n in range(len(self.right.rows))})
        yield text(left.x, left.y + left.height + 18, label(self.left), "name")

    def _meeting(self) -> Iterator[str]:
        product = self._product
        yield from product.draw({self.lit})
        yield text(product.x + product.width, product.y + product.height + 18, self._name, "name", "end")

    def _row(self, sign: str, tensor: Tensor, y: float) -> Iterator[str]:
        row, column = self.lit
        yield text(
            self._right.x - 14,
            y + len(tensor.rows) * ROW / 2 - ROW / 2 + BASE,
            f"{sign} {label(tensor)}",
            "name",
            "end",
        )
        yield from Box(tensor, self._right.x, y, self._below).draw({(row % len(tensor.rows), column)})

    def _words(self, words: Words) -> str:
        *before, last = filter(None, (self.left, self.right, self.product, self.bias, self.result))
        told = [*(tell(tensor, words) for tensor in before), tell(last, words, self.text)]
        row, column = (str(place + 1) for place in self.lit)
        told.insert(2, words["draw_agree"].format(left=self.left.name, right=self.right.name, size=self.left.width))
        told.append(words["draw_entry"].format(row=row, column=column, sum=self.sum))
        return words["draw_join"].join(told)


def plan_matmul(mark: Mark, ran: Ran) -> tuple[Product]:
    """The product with a bias, ``z = tf.matmul(x, W) + b``, its middle entry lit; or alone."""
    step = ran.step(mark.names[0])
    operation = step.operation
    if operation.operator == "+" and isinstance(operation.left, Operation) and isinstance(operation.right, str):
        bias = ran.operand(operation.right, step)
        left, right, product = multiplied(ran, step, operation.left, operation.left.text)
        if bias.width != product.width or len(bias.rows) not in (1, len(product.rows)):
            found = f"{bias.name}: shape={bias.shape}"
            expected = f"one number for each of the {product.width} columns of {product.name}"
            raise DrawingError("a drawing of shapes that cannot meet", found, expected)
        result = ran.result(step.result, step)
        must_agree(
            element_wise(result.name, "+", product, bias, step.text), result, step.text, f"{mark.snippet}:{step.part}"
        )
        planned = Product(left, right, product, (0, product.width // 2), operation.text, bias, result)
        fits(planned.width)
        return (planned,)
    return (plan_product(mark, ran, step),)


def plan_product(mark: Mark, ran: Ran, step: Step) -> Product:
    """A matrix product that a statement gives a name. Its first entry is lit."""
    left, right, product = multiplied(ran, step, step.operation, step.result)
    must_agree(product, ran.result(step.result, step), step.text, f"{mark.snippet}:{step.part}")
    planned = Product(left, right, product, (0, 0), step.operation.text)
    fits(planned.width)
    return planned


def multiplied(ran: Ran, step: Step, operation: Operation, name: str) -> tuple[Tensor, Tensor, Tensor]:
    """Both factors and their product, which goes by ``name``."""
    sides = (operation.left, operation.right)
    names = [side for side in sides if isinstance(side, str)]
    if operation.operator != "@" or len(names) != 2:
        raise DrawingError("no matrix product", step.text, "`tf.matmul(x, W)` of two names, or that and `+ b`")
    left, right = (ran.operand(name, step) for name in names)
    return left, right, matrix_product(name, left, right, operation.text)
