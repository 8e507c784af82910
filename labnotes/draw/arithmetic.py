"""What the drawn numbers give when they are worked out here, which must be what the run gave."""

from __future__ import annotations

import operator
from collections.abc import Callable

from labnotes.draw.mark import DrawingError
from labnotes.draw.tensor import Tensor, number

SIGNS = {"+": "+", "-": "−", "*": "×", "/": "÷"}
"""The element-wise operators and how a drawing writes them."""

_FUNCTIONS: dict[str, Callable[[float, float], float]] = {
    "+": operator.add,
    "-": operator.sub,
    "*": operator.mul,
    "/": operator.truediv,
    "**": operator.pow,
}


def matrix_product(name: str, left: Tensor, right: Tensor, text: str) -> Tensor:
    """Each row of ``left`` meets each column of ``right``. Raises DrawingError where these are not equally long."""
    if len(left.shape) != 2 or len(right.shape) != 2 or left.width != len(right.rows):
        expected = "two matrices, the second with as many rows as the first has columns"
        raise _do_not_meet(left, right, text, expected)
    columns = list(zip(*right.rows, strict=True))
    rows = tuple(tuple(sum(map(operator.mul, row, column)) for column in columns) for row in left.rows)
    return Tensor(name, (len(rows), right.width), rows)


def element_wise(name: str, sign: str, left: Tensor, right: Tensor, text: str) -> Tensor:
    """Number by number, both stretched to the larger sizes. Raises DrawingError where a size fits neither."""
    sizes = []
    for one, other in ((len(left.rows), len(right.rows)), (left.width, right.width)):
        if one != other and 1 not in (one, other):
            raise _do_not_meet(left, right, text, "sizes that are equal, or of which one is 1 or missing")
        sizes.append(max(one, other))
    height, width = sizes
    rows = tuple(
        tuple(
            apply(
                sign,
                left.rows[row % len(left.rows)][n % left.width],
                right.rows[row % len(right.rows)][n % right.width],
            )
            for n in range(width)
        )
        for row in range(height)
    )
    rank = max(len(left.shape), len(right.shape))
    return Tensor(name, (height, width)[2 - rank :], rows)


def apply(sign: str, left: float, right: float) -> float:
    """One operation on two numbers."""
    try:
        return _FUNCTIONS[sign](left, right)
    except (ZeroDivisionError, OverflowError):
        return float("nan")


def must_agree(computed: Tensor, recorded: Tensor, text: str, part: str) -> None:
    """Raises DrawingError where the run gave another shape or other numbers, beyond what float32 rounds away."""
    room = 1e-5 * max(1e-30, *map(abs, recorded.numbers))
    same = computed.shape == recorded.shape and all(
        abs(one - other) <= room for one, other in zip(computed.numbers, recorded.numbers, strict=True)
    )
    if not same:
        found = f"{recorded.name} = {_numbers(recorded)}, recorded in {part}"
        raise DrawingError(
            "a drawing whose numbers do not fit together",
            found,
            f"{_numbers(computed)}, as {text} gives with the numbers recorded there",
            f"make record SNIPPET={part.partition(':')[0]}",
        )


def _do_not_meet(left: Tensor, right: Tensor, text: str, expected: str) -> DrawingError:
    found = f"{text} of {left.name}: shape={left.shape} and {right.name}: shape={right.shape}"
    return DrawingError("a drawing of shapes that cannot meet", found, expected)


def _numbers(tensor: Tensor) -> str:
    rows = (f"[{' '.join(number(value) for value in row)}]" for row in tensor.rows)
    return f"{' '.join(rows)}, shape={tensor.shape}"
