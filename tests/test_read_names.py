"""Where a program mentions a name is found in its text, as the record speaks of lines and names."""

from __future__ import annotations

import pytest

from labnotes.read.names import places, scopes, without_scope


def mentions(program: str, name: str) -> list[tuple[int, str]]:
    """The line and the marked text of each mention of ``name``."""
    lines = program.splitlines()
    return [
        (place.line, lines[place.line - 1][place.start : place.end]) for place in places(program) if place.name == name
    ]


def test_a_name_twice_on_a_line_is_found_twice() -> None:
    assert [(place.start, place.end) for place in places("y = x * x") if place.name == "x"] == [(4, 5), (8, 9)]


def test_an_attribute_is_found_with_each_beginning_of_its_chain() -> None:
    program = "print(layer.kernel.numpy())"
    assert [place.name for place in places(program)] == ["print", "layer", "layer.kernel", "layer.kernel.numpy"]
    assert mentions(program, "layer.kernel") == [(1, "layer.kernel")]


@pytest.mark.parametrize("program", ["'x'", "# x", "f'x {{x}}'", "call(x=1)", "y.x", "[x for x in y]", "lambda x: x"])
def test_what_only_looks_like_a_name_is_none(program: str) -> None:
    assert mentions(program, "x") == []


def test_a_field_of_an_f_string_mentions_its_name_and_its_format_does_not() -> None:
    program = 'print(f"x = {x:.4f}, {x!r} {{x}} {loss_at(x).numpy():x}")'
    assert [place.start for place in places(program) if place.name == "x"] == [13, 22, 42]
    assert all(program[place.start : place.end] == "x" for place in places(program) if place.name == "x")


def test_an_expression_over_lines_belongs_to_the_line_of_its_statement() -> None:
    program = "y = tf.add(\n    x,\n    W,\n)"
    assert [(place.statement, place.line) for place in places(program) if place.name in ("x", "W")] == [(1, 2), (1, 3)]


def test_characters_are_counted_and_not_bytes() -> None:
    assert mentions('print("张量", x)', "x") == [(1, "x")]


def test_the_function_around_a_name_is_known() -> None:
    program = "class A:\n    def call(self, x):\n        if x:\n            return self.W\n\nx = 1\n"
    assert {(place.name, place.scope) for place in places(program)} >= {
        ("self.W", "A.call"),
        ("x", "A.call"),
        ("x", ""),
    }
    assert scopes(program) == {"A.call"}


def test_a_name_loses_its_function_and_an_attribute_keeps_its_object() -> None:
    functions = frozenset({"A.call", "descend", "A.call.inner"})
    assert without_scope("A.call.self.W", functions) == "self.W"
    assert without_scope("A.call.inner.z", functions) == "z"
    assert without_scope("layer.W", functions) == "layer.W"


def test_what_is_no_python_mentions_nothing() -> None:
    assert places("%pip install") == []
    assert scopes("%pip install") == frozenset()
