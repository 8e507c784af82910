"""What cannot be drawn as the record has it is refused, by a rule that says why."""

from __future__ import annotations

from dataclasses import replace

import pytest

from labnotes.draw.drawing import plan
from labnotes.draw.mark import DrawingError, read_mark
from labnotes.draw.tensor import LARGEST, read_preview
from tests.drawn import CHAIN, DRAWINGS, HELD, MATMUL, PAIRS, PRODUCTS, TAPE, planned, ran


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("3.", 3.0),
        ("[1. -2.5]", [1.0, -2.5]),
        ("[[1 2] [3 4]]", [[1.0, 2.0], [3.0, 4.0]]),
        ("[1.e-05 20.]", [1e-05, 20.0]),
        ("[0. 1. ... 8. 9.]", None),
        ("[[1. 2.]", None),
        ("[1.] 2.", None),
        ("[True False]", None),
        ("", None),
    ],
)
def test_a_preview_is_read_back_into_numbers_or_refused(text: str, value: object) -> None:
    assert read_preview(text) == value


@pytest.mark.parametrize(
    ("mark", "rule"),
    [
        ("draw matmul z", "a mark that asks for no drawing"),
        ("draw matrix z of page/it:it", "a mark that asks for no drawing"),
        ("draw matmul z of page/it", "a mark that asks for no drawing"),
        ("draw matmul of page/it:it", "a mark with the wrong number of names"),
        ("draw products z of page/it:it", "a mark with the wrong number of names"),
    ],
)
def test_a_mark_of_another_form_is_refused(mark: str, rule: str) -> None:
    with pytest.raises(DrawingError) as refused:
        read_mark(mark)
    assert refused.value.rule == rule


@pytest.mark.parametrize(
    ("kind", "change", "found"),
    [
        ("matmul", {"z": ((1, 3), "[[1. 0.5 0.25]]")}, "z = [1 0.5 0.25]"),
        ("matmul", {"z": ((3,), "[1. 0.5 0.]")}, "shape=(3,)"),
        ("products", {"both": ((2, 2), "[[70. 100.] [150. 220.]]")}, "both = [70 100] [150 220]"),
        ("products", {"matrix": ((2, 2), "[[10. 40.] [90. 160.]]")}, "matrix = [10 40] [90 160]"),
        ("broadcast", {"d": ((2, 3), "[[0. 1. 2.] [1. 0. 1.]]")}, "d = [0 1 2] [1 0 1]"),
        ("tape", {"e": ((), "7.")}, "loss = [25]"),
        ("tape", {"d_p": ((), "-10.")}, "d_p = [−10]"),
    ],
)
def test_numbers_that_do_not_fit_together_are_refused(kind: str, change: dict[str, object], found: str) -> None:
    mark, text, held = DRAWINGS[kind]
    with pytest.raises(DrawingError, match="do not fit together") as refused:
        planned(mark, text, {**held, **change})
    assert found in refused.value.found
    assert "make record" in refused.value.mend


@pytest.mark.parametrize(
    ("kind", "change", "rule"),
    [
        ("matmul", {"x": ((1, 3), "[[1. 2. 3.]]")}, "a drawing of shapes that cannot meet"),
        ("matmul", {"b": ((2,), "[0. 0.5]")}, "a drawing of shapes that cannot meet"),
        ("matmul", {"x": ((2,), "[1. 2.]")}, "a drawing of shapes that cannot meet"),
        ("broadcast", {"y": ((3, 1), "[[1.] [2.] [3.]]")}, "a drawing whose numbers do not fit together"),
        ("broadcast", {"y": ((2, 2), "[[1. 1.] [2. 2.]]")}, "a drawing of shapes that cannot meet"),
        ("matmul", {"x": ((LARGEST + 1, 2), "[[1. 2.] ... [1. 2.]]")}, "a tensor too large to draw"),
        ("matmul", {"x": ((1, 1, 2), "[[[1. 2.]]]")}, "a tensor too large to draw"),
        ("matmul", {"x": ((0, 2), "[]")}, "a tensor too large to draw"),
        ("matmul", {"x": ((None, 2), "")}, "a drawing of what has no numbers"),
        ("matmul", {"x": ((1, 2), "[[True False]]")}, "a drawing of what has no numbers"),
        ("matmul", {"x": ((1, 2), "[[1. 2. 3.]]")}, "a drawing of what has no numbers"),
        ("matmul", {"x": ((1, 2), "[[0.12345 2.]]")}, "a number too long to draw"),
        ("matmul", {"x": ((1, 2), "[[1234567. 2.]]")}, "a number too long to draw"),
        ("matmul", {"x": ((1, 2), "[[nan 2.]]")}, "a number too long to draw"),
        ("tape", {"w": ((1,), "[3.]")}, "a tape of more than single numbers"),
    ],
)
def test_what_cannot_be_drawn_is_refused(kind: str, change: dict[str, object], rule: str) -> None:
    mark, text, held = DRAWINGS[kind]
    with pytest.raises(DrawingError) as refused:
        planned(mark, text, {**held, **change})
    assert refused.value.rule == rule


@pytest.mark.parametrize(
    ("mark", "text", "rule"),
    [
        ("draw matmul y", MATMUL, "a drawing of an unknown name"),
        ("draw matmul z", "z = tf.sigmoid(x)", "an operation that is not drawn"),
        ("draw matmul z", "z = x * W", "no matrix product"),
        ("draw matmul z", "z = v @ W", "a drawing of what the record lacks"),
        ("draw broadcast z", MATMUL, "no element-wise operation"),
        ("draw tape z", MATMUL, "a tape that is not played"),
    ],
)
def test_a_program_of_another_form_is_refused(mark: str, text: str, rule: str) -> None:
    with pytest.raises(DrawingError) as refused:
        planned(mark, text, HELD)
    assert refused.value.rule == rule


def test_a_notebook_cell_with_a_command_in_it_is_refused() -> None:
    snippet, record = ran(MATMUL, HELD)
    cell = replace(snippet, text=f"%matplotlib inline\n{snippet.text}", kind="cell")
    with pytest.raises(DrawingError, match="what is no Python"):
        plan("draw matmul z of page/it:it", {cell.id: cell}, {cell.id: record})


def test_products_of_different_numbers_are_refused() -> None:
    squares = {**PAIRS, "matrix": ((2, 2), "[[700. 1000.] [1500. 2200.]]")}
    with pytest.raises(DrawingError, match="products of different numbers"):
        planned("draw products both matrix", PRODUCTS.replace("A @ B", "B @ B"), squares)


def test_nothing_is_drawn_where_nothing_is_stretched() -> None:
    with pytest.raises(DrawingError, match="nothing is broadcast"):
        planned("draw broadcast both", PRODUCTS, PAIRS)


@pytest.mark.parametrize(
    "asked", ["tape.gradient(target=loss, sources=w)", "tape.gradient(loss, f(w))", "tape.jacobian(loss, w)"]
)
def test_gradients_asked_for_in_another_form_are_refused(asked: str) -> None:
    text = f"{TAPE.rpartition(chr(10))[0]}\nd_w = {asked}"
    with pytest.raises(DrawingError, match="a tape that is not played"):
        planned("draw tape loss", text, CHAIN)


def test_a_tape_with_two_ways_back_is_refused() -> None:
    text = TAPE.replace("p - target", "p * w")
    with pytest.raises(DrawingError, match="a tape that is no chain"):
        planned("draw tape loss", text, {**CHAIN, "e": ((), "18."), "loss": ((), "324."), "d_e": ((), "36.")})


def test_a_drawing_wider_than_a_telephone_is_refused() -> None:
    long = "a_name_that_is_far_longer_than_any_that_a_lesson_has"
    with pytest.raises(DrawingError, match="too wide"):
        planned(f"draw matmul {long}", MATMUL.replace("z =", f"{long} ="), {**HELD, long: HELD["z"]})
