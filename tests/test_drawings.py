"""A drawing shows the numbers of the record and no others, fits a telephone, and says the same in words."""

from __future__ import annotations

from dataclasses import replace

import pytest
from bs4 import BeautifulSoup
from bs4.element import Tag

from labnotes.draw.drawing import Drawing, plan
from labnotes.draw.mark import KINDS, DrawingError, read_mark
from labnotes.draw.svg import DIGIT, WIDEST
from labnotes.draw.tensor import LARGEST, read_preview
from labnotes.read.page import LANGUAGES
from labnotes.record.record import make_record
from labnotes.run.result import Observation, PartResult, Run, State
from labnotes.site.words import read_words
from tests.drawn import BROADCAST, CHAIN, HELD, MATMUL, PAIRS, PRODUCTS, TAPE, TRAP, planned, ran

DRAWINGS = {
    "matmul": ("draw matmul z", MATMUL, HELD),
    "products": ("draw products both matrix", PRODUCTS, PAIRS),
    "broadcast": ("draw broadcast d", BROADCAST, TRAP),
    "tape": ("draw tape loss", TAPE, CHAIN),
}


def shown(drawing: Drawing, language: str = "en") -> BeautifulSoup:
    return BeautifulSoup(drawing.html(read_words(language), "drawing-1"), "html.parser")


def numbers(svg: Tag) -> list[str]:
    """The numbers in cells, in the order in which they are painted."""
    return [text.get_text() for text in svg.select("text.n")]


def test_every_kind_is_drawn() -> None:
    assert DRAWINGS.keys() == KINDS.keys()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", DRAWINGS)
def test_a_drawing_is_a_figure_with_a_caption_and_pictures_that_have_a_name(kind: str, language: str) -> None:
    figure = shown(planned(*DRAWINGS[kind]), language).select_one("figure.drawing")
    assert figure is not None
    assert figure.has_attr("data-search-exclude")
    assert figure.select_one("figcaption").get_text().strip()
    pictures = figure.select("svg")
    assert pictures
    for picture in pictures:
        assert picture["role"] == "img"
        assert figure.find(id=picture["aria-labelledby"]).name == "desc"
        assert not picture.select("title"), "a title would show over the picture wherever the mouse rests"
    identities = [one["id"] for one in figure.select("[id]")]
    assert len(identities) == len(set(identities))
    assert "style" not in str(figure), "a strict policy refuses styles"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", DRAWINGS)
def test_everything_stands_inside_of_its_picture_and_the_picture_fits_a_telephone(kind: str, language: str) -> None:
    for picture in shown(planned(*DRAWINGS[kind]), language).select("svg"):
        width, height = float(picture["width"]), float(picture["height"])
        assert picture["viewbox"] == f"0 0 {picture['width']} {picture['height']}", "drawn in its own size"
        assert width <= WIDEST
        for box in picture.select("rect"):
            assert 0 <= float(box["x"]) <= float(box["x"]) + float(box["width"]) <= width
            assert 0 <= float(box["y"]) <= float(box["y"]) + float(box["height"]) <= height
        for text in picture.select("text"):
            assert 0 <= float(text["x"]) <= width
            assert 10 <= float(text["y"]) <= height


def test_the_cells_of_a_product_hold_the_numbers_of_the_record_row_by_row() -> None:
    (picture,) = shown(planned(*DRAWINGS["matmul"])).select("svg")
    left, right = ["1", "2"], ["0.5", "−1", "0", "0.25", "0.5", "−0.5"]
    product, bias, result = ["1", "0", "−1"], ["0", "0.5", "1"], ["1", "0.5", "0"]
    assert numbers(picture) == left + right + product + bias + result


def test_the_points_of_what_stands_in_one_column_stand_below_each_other() -> None:
    (picture,) = shown(planned(*DRAWINGS["matmul"])).select("svg")
    ends = {place: float(text["x"]) for place, text in enumerate(picture.select("text.n"))}
    first_of_w, first_of_its_second_row, first_of_z = ends[2], ends[5], ends[14]
    assert first_of_its_second_row - first_of_w == pytest.approx(DIGIT), "0.25 ends one digit behind 0.5"
    assert first_of_w - first_of_z == pytest.approx(2 * DIGIT), "and 1 where both have their point"


def test_the_sizes_that_must_agree_are_ringed_and_told() -> None:
    (picture,) = shown(planned(*DRAWINGS["matmul"])).select("svg")
    assert len(picture.select("circle.ring")) == 2
    assert [text.get_text() for text in picture.select("text.name.agrees")] == ["2", "2"]
    assert len(picture.select("path.joins")) == 1
    words = picture.desc.get_text()
    assert "x must have as many columns as W has rows: here 2." in words


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", DRAWINGS)
def test_the_words_name_the_tensors_the_shapes_and_the_numbers_that_are_drawn(kind: str, language: str) -> None:
    mark, text, held = DRAWINGS[kind]
    pictures = shown(planned(mark, text, held), language).select("svg")
    words = " ".join(picture.desc.get_text() for picture in pictures)
    for name, (shape, _) in held.items():
        assert name in words
        assert str(shape) in words or not shape
    for picture in pictures:
        for number in numbers(picture):
            assert number in picture.desc.get_text()


def test_an_entry_is_worked_out_in_numbers() -> None:
    (picture,) = shown(planned(*DRAWINGS["matmul"])).select("svg")
    assert picture.select("text")[-1].get_text() == "1 × (−1) + 2 × 0.5 + 0.5 = 0.5"


def test_both_products_show_the_same_numbers_and_each_its_own_result() -> None:
    one, other = shown(planned(*DRAWINGS["products"])).select("svg")
    pairs = ["1", "2", "3", "4", "10", "20", "30", "40"]
    assert numbers(one) == [*pairs, "10", "40", "90", "160"]
    assert numbers(other) == [*pairs, "70", "100", "150", "220"]


def test_what_is_stretched_repeats_its_numbers_in_cells_of_broken_lines() -> None:
    sizes, boxes = shown(planned(*DRAWINGS["broadcast"])).select("svg")
    assert [text.get_text() for text in sizes.select("text.agrees")] == ["1 → 3", "missing → 2"]
    assert len(boxes.select("rect.copy")) == len(boxes.select("text.ghost")) == 2 * 2 + 3
    assert numbers(boxes)[:6] == ["1", "1", "1", "2", "2", "2"]
    assert numbers(boxes)[6:12] == ["1", "2", "3", "1", "2", "3"]
    assert numbers(boxes)[12:] == ["0", "−1", "−2", "1", "0", "−1"]


def test_the_tape_shows_values_on_the_way_down_and_gradients_on_the_way_up() -> None:
    (picture,) = shown(planned(*DRAWINGS["tape"])).select("svg")
    assert numbers(picture) == ["3", "20", "6", "10", "5", "10", "25", "1"]
    texts = [text.get_text() for text in picture.select("text")]
    assert [text for text in texts if text.startswith(("= ", "× "))] == [
        *("= 3 × 2", "× 2"),
        *("= 6 − 1", "× 1"),
        *("= 5²", "× (2 × 5)"),
    ]
    assert len(picture.select("path.joins")) == 2, "for the subtraction the tape keeps no value"


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


def test_a_name_that_is_assigned_anew_is_drawn_as_it_was_ahead_of_the_line() -> None:
    snippet, _ = ran("t = y - t", TRAP)
    states = {name: State("tensor", shape, "float32", value) for name, (shape, value) in TRAP.items()}
    seen = (Observation(1, "t", states["d"], before=states["t"]), Observation(1, "y", states["y"]))
    record = make_record(snippet, Run(snippet.id, {"it": PartResult(observations=seen)}))
    drawing = plan("draw broadcast t of page/it:it", {snippet.id: snippet}, {snippet.id: record})
    assert numbers(shown(drawing).select("svg")[1])[6:] == [
        "1",
        "2",
        "3",
        "1",
        "2",
        "3",
        "0",
        "−1",
        "−2",
        "1",
        "0",
        "−1",
    ]
