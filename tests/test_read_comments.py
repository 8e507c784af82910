"""A comment in a snippet is a claim about the name that its line assigns, and nothing else."""

from __future__ import annotations

import pytest

from labnotes.read.claims import looks_like_a_claim, read_claim, read_shape
from labnotes.read.snippet import parse_snippet
from tests.altered import only

CLAIM = "# shape=(1, 3), dtype=float32"


def program(*lines: str) -> str:
    return "\n".join(["# --8<-- [start:one]", *lines, "# --8<-- [end:one]", ""])


@pytest.mark.parametrize(
    ("line", "name"),
    [
        (f"y = x * 2  {CLAIM}", "y"),
        (f"y: object = x  {CLAIM}", "y"),
        (f"y += x  {CLAIM}", "y"),
        (f"self.W = x  {CLAIM}", "self.W"),
        (f"for y in x:  {CLAIM}\n    pass", "y"),
    ],
)
def test_a_comment_speaks_of_the_name_that_its_line_assigns(line: str, name: str) -> None:
    snippet, found = parse_snippet(program("x = self = None", *line.split("\n")), "snippets/a/b.py", "a/b")
    assert not found
    claim = snippet.claims[0]
    assert (claim.name, claim.shape, claim.dtype) == (name, (1, 3), "float32")
    assert (claim.line, claim.part) == (3, "a/b:one")


def test_a_comment_on_the_last_line_of_a_statement_speaks_of_its_name() -> None:
    snippet, found = parse_snippet(program("y = (", "    1", f")  {CLAIM}"), "snippets/a/b.py", "a/b")
    assert not found
    assert (snippet.claims[0].name, snippet.claims[0].line) == ("y", 4)


@pytest.mark.parametrize(
    "line",
    [
        "y = 1  # the weights",
        "y = 1  # shape=(1,3), dtype=float32",
        "y = 1  # shape=(1, 3) dtype=float32",
        "y = 1  # noqa",
        f"print(1)  {CLAIM}",
        f"y, z = 1, 2  {CLAIM}",
        "# 权重",
    ],
)
def test_a_comment_that_claims_nothing_is_reported_with_its_line(line: str) -> None:
    _, found = parse_snippet(program(line, "print(1)"), "snippets/a/b.py", "a/b")
    failure = only(found)
    assert (failure.rule, failure.line) == ("a comment that claims nothing", 2)


def test_a_hash_in_a_string_is_no_comment() -> None:
    assert not parse_snippet(program('y = "# words"'), "snippets/a/b.py", "a/b")[1]


@pytest.mark.parametrize(
    ("text", "shape"),
    [("()", ()), ("(3,)", (3,)), ("(1, 3)", (1, 3)), ("(None, 3)", (None, 3)), ("(3)", None), ("[1, 3]", None)],
)
def test_a_shape_is_written_as_python_prints_it(text: str, shape: tuple[int | None, ...] | None) -> None:
    assert read_shape(text) == shape


def test_a_claim_may_leave_shape_or_dtype_unsaid() -> None:
    shape, dtype = read_claim("y: shape=(2,)", 1), read_claim("y: dtype=int64", 1)
    assert shape is not None
    assert (shape.shape, shape.dtype) == ((2,), None)
    assert dtype is not None
    assert (dtype.shape, dtype.dtype) == (None, "int64")


def test_a_slip_in_a_claim_is_told_from_other_code() -> None:
    assert looks_like_a_claim("y: shape = (1,3)")
    assert not looks_like_a_claim("tf.reshape(y, (1, 3))")
