"""What a drawing asks of the words of the page's language, and how it tells numbers."""

from __future__ import annotations

from typing import Protocol

from labnotes.draw.tensor import Tensor, number


class Words(Protocol):
    """The site's catalogue: ``words["key"]`` is plain text, ``words.html`` is filled in, with code for backticks."""

    def __getitem__(self, key: str, /) -> str: ...

    def html(self, key: str, **values: str) -> str: ...


def shape(sizes: tuple[int, ...]) -> str:
    """As Python writes it."""
    return str(sizes)


def label(tensor: Tensor) -> str:
    return f"{tensor.name} {shape(tensor.shape)}"


def tell(tensor: Tensor, words: Words, of: str = "") -> str:
    """Name, shape and numbers, row by row; and ``of`` what it was computed."""
    rows = "; ".join(", ".join(number(value) for value in row) for row in tensor.rows)
    name = f"{tensor.name} = {of}" if of else tensor.name
    return words["draw_tensor"].format(name=name, shape=shape(tensor.shape), numbers=rows)


def factor(value: float) -> str:
    """A number behind a sign: a negative one in parentheses."""
    return f"({number(value)})" if value < 0 else number(value)
