"""A drawing shows the numbers of the record and no others, fits a telephone, and says the same in words."""

from __future__ import annotations

import pytest
from bs4 import BeautifulSoup
from bs4.element import Tag

from labnotes.draw.drawing import Drawing, plan
from labnotes.draw.mark import KINDS
from labnotes.draw.svg import DIGIT, WIDEST
from labnotes.read.page import LANGUAGES
from labnotes.record.record import make_record
from labnotes.run.result import Observation, PartResult, Run, State
from labnotes.site.words import read_words
from tests.drawn import DRAWINGS, TRAP, planned, ran


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
