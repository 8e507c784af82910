"""A run and its record are the same but for the last digits of numbers with a fraction."""

from __future__ import annotations

from dataclasses import replace

import pytest

from labnotes.read.snippet import parse_snippet
from labnotes.record.compare import Difference, differences, same_text
from labnotes.record.record import make_record
from labnotes.run.result import Observation, PartResult, Raised, Run, State, Warned

SNIPPET = parse_snippet("# --8<-- [start:a]\nx = 1\n# --8<-- [end:a]\n", "snippets/page/name.py", "page/name")[0]
STATE = State("tensor", (1, 2), "float32", "[[0.5 1.5]]")
SEEN = Observation(1, "x", STATE, times=3)


def told(recorded: Run, ran: Run, tolerance: float = 1e-5) -> list[Difference]:
    return differences(make_record(SNIPPET, recorded), ran, tolerance)


def drew(text: str) -> Run:
    return Run("page/name", {"a": PartResult(figures=(text,))})


def held(*seen: Observation) -> Run:
    return Run("page/name", {"a": PartResult(observations=seen)})


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("loss 0.123456", "loss 0.1234565"),
        ("[1.0e-03 2.5]", "[1.000001e-03 2.5]"),
        ("[[ 0.5  -1.25]]", "[[0.5 -1.25]]"),
        ("0.0", "1e-12"),
        ("dense_1 weighs 0.5", "dense_7 weighs 0.5"),
        ("x: -0.0", "x: 0.0"),
    ],
)
def test_texts_that_are_the_same(left: str, right: str) -> None:
    assert same_text(left, right, 1e-5)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("loss 0.1234", "loss 0.1235"),
        ("100000 images", "100001 images"),
        ("1", "1.0"),
        ("a 0.5", "b 0.5"),
        ("a  b 0.5", "a b 0.5"),
        ("  indented 0.5", "indented 0.5"),
        ("0.5\n0.5", "0.5 0.5"),
        ("0.5 0.5", "0.5"),
        ("nan", "0.0"),
        ("inf 1.0", "-inf 1.0"),
    ],
)
def test_texts_that_differ(left: str, right: str) -> None:
    assert not same_text(left, right, 1e-5)
    assert not same_text(right, left, 1e-5)


def test_a_message_is_exact_but_for_layer_counters() -> None:
    def raised(message: str) -> Run:
        return Run("page/name", {}, Raised("ValueError", message, "a", 1))

    assert told(raised("layer dense_1: 0.5"), raised("layer dense_2: 0.5")) == []
    assert [d.what for d in told(raised("0.5"), raised("0.5000001"))] == ["the error message"]


def test_another_type_or_line_of_an_exception_is_told() -> None:
    then = Run("page/name", {}, Raised("ValueError", "no", "a", 1))
    for change, what in (({"type": "TypeError"}, "the exception"), ({"line": 2}, "the line that raised")):
        assert then.raised
        assert [d.what for d in told(then, replace(then, raised=replace(then.raised, **change)))] == [what]
    assert [d.what for d in told(then, Run("page/name"))] == ["the exception"]
    assert [d.what for d in told(Run("page/name"), then)] == ["the exception"]


def test_coordinates_of_a_figure_may_lie_a_fiftieth_of_a_point_apart() -> None:
    assert told(drew("M 10 20.5 L 3.25 4"), drew("M 10.015 20.49 L 3.25 4")) == []
    assert [d.what for d in told(drew("M 10 20.5"), drew("M 10 20.55"))] == ["figure 1"]
    assert told(drew("M 1000.0 2.0"), drew("M 1000.05 2.0")) != []
    assert [d.what for d in told(drew("viewBox 0 460"), drew("viewBox 0 461"))] == ["figure 1"]
    assert [d.what for d in told(drew("M 1.0"), Run("page/name", {"a": PartResult()}))] == ["the number of figures"]


@pytest.mark.parametrize(
    "other",
    [
        replace(SEEN, last=replace(STATE, shape=(2, 1))),
        replace(SEEN, last=replace(STATE, dtype="float64")),
        replace(SEEN, last=replace(STATE, kind="variable")),
        replace(SEEN, last=replace(STATE, value="[[0.5 1.6]]")),
        replace(SEEN, times=4),
        replace(SEEN, first=STATE),
        replace(SEEN, before=STATE),
    ],
)
def test_anything_else_about_an_observation_is_exact(other: Observation) -> None:
    assert [(d.part, d.line, d.what) for d in told(held(SEEN), held(other))] == [("a", 1, "what x held")]


def test_values_of_an_observation_may_differ_by_the_tolerance() -> None:
    near = replace(SEEN, last=replace(STATE, value="[[0.5001 1.5]]"))
    assert told(held(SEEN), held(near), 1e-3) == []
    assert told(held(SEEN), held(near), 1e-5) != []


def test_an_observation_more_or_less_is_told() -> None:
    assert [d.ran for d in told(held(SEEN), held())] == ["nothing"]
    assert [d.recorded for d in told(held(), held(SEEN))] == ["nothing"]


@pytest.mark.parametrize("other", [(2, "UserWarning", "m"), (1, "FutureWarning", "m"), (1, "UserWarning", "n")])
def test_a_warning_is_compared_by_line_category_and_message(other: tuple[int, str, str]) -> None:
    then = Run("page/name", {"a": PartResult(warnings=(Warned(1, "UserWarning", "m"),))})
    assert told(then, then) == []
    assert [d.what for d in told(then, Run("page/name", {"a": PartResult(warnings=(Warned(*other),))}))] == [
        "a warning"
    ]


def test_standard_error_and_logs_are_compared() -> None:
    empty = Run("page/name")
    assert [d.what for d in told(empty, replace(empty, stderr="oh"))] == ["standard error"]
    assert [(d.part, d.what) for d in told(empty, Run("page/name", {"a": PartResult(logs=("oh",))}))] == [
        ("a", "the log")
    ]


def test_the_names_of_a_plots_frame_do_not_count() -> None:
    frame = '<clipPath id="{0}"/><path d="M 1.5 2" clip-path="url(#{0})"/>'
    assert told(drew(frame.format("pc45a5c8bf1")), drew(frame.format("pc577015f2f"))) == []
    assert told(drew(frame.format("pc45a5c8bf1")), drew(frame.format("pc45a5c8bf1").replace("1.5", "9.5")))
