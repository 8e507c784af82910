"""At each line the run says what the names there held."""

from __future__ import annotations

import pytest

from labnotes.run.result import State
from tests.ran import last, ran, seen

pytestmark = pytest.mark.run


def test_an_assigned_name_is_observed_with_shape_dtype_and_values() -> None:
    found = last(ran("observes/names"), "names", "x")
    assert (found.line, found.last) == (3, State("tensor", (1, 2), "float32", "[[1. 2.]]"))


def test_a_line_that_changes_a_variable_has_a_before_and_an_after() -> None:
    found = last(ran("observes/names"), "names", "v")
    assert found.before == State("variable", (2,), "float32", "[1. 2.]")
    assert found.last == State("variable", (2,), "float32", "[0.5 1.5]")


def test_a_loop_has_its_first_and_last_values_and_its_rounds() -> None:
    total = last(ran("observes/names"), "names", "total")
    assert total.first is not None
    assert (total.times, total.first.value, total.last.value) == (3, "1.", "9.")


def test_what_a_loop_binds_is_counted_once_in_each_round() -> None:
    for row in seen(ran("observes/names"), "names", "row"):
        assert row.first is not None
        assert (row.times, row.first.value, row.last.value) == (3, "[0. 1.]", "[4. 5.]")


def test_strings_are_shown_as_text_in_any_writing() -> None:
    assert last(ran("observes/names"), "names", "words").last.value == "['tensor' '张量']"
    assert last(ran("observes/names"), "names", "word").last == State("tensor", (), "string", r"'\\xff'")


def test_what_is_no_tensor_is_not_observed() -> None:
    assert seen(ran("observes/names"), "names", "plain") == []


def test_attributes_are_observed_by_their_dotted_names() -> None:
    run = ran("observes/layer")
    assert last(run, "class", "Twice.build.self.W").last.shape == (3, 2)
    assert last(run, "use", "layer.W").last.kind == "variable"


def test_locals_are_observed_by_the_qualified_name_of_their_function() -> None:
    assert last(ran("observes/layer"), "class", "Twice.call.x").last.shape == (1, 3)


def test_a_local_that_an_inner_function_uses_is_a_local_still() -> None:
    run = ran("observes/odd")
    assert last(run, "odd", "outer.base").last.value == "2."
    assert last(run, "odd", "outer.inner.base").last.value == "2."
    assert seen(run, "odd", "base") == []


def test_a_return_line_shows_what_it_returns() -> None:
    assert last(ran("observes/layer"), "class", "Twice.call.z").line == 10


def test_a_return_line_that_runs_twice_shows_the_first_and_the_last_time() -> None:
    found = last(ran("observes/odd"), "odd", "doubled.x")
    assert (found.first and found.first.shape, found.last.shape, found.times) == ((1, 2), (3,), 2)
    assert found.before is None


def test_an_if_shows_each_time_that_it_decided_whichever_way_it_went() -> None:
    condition, positive, negative = seen(ran("observes/odd"), "odd", "turned.x")
    assert condition.first
    assert (condition.first.value, condition.last.value, condition.times, condition.before) == ("2.", "-3.", 2, None)
    assert (positive.last.value, negative.last.value) == ("2.", "-3.")


def test_a_symbolic_tensor_has_a_shape_and_no_value() -> None:
    assert last(ran("observes/symbolic"), "symbolic", "hidden").last == State("symbolic", (None, 2), "float32")


def test_eager_values_win_over_symbolic_ones_whichever_comes_first() -> None:
    for name in ("double.x", "double.y"):
        for found in seen(ran("observes/symbolic"), "eager", name):
            assert (found.last.kind, found.last.shape, found.times) == ("tensor", (1, 3), 1)
            assert found.first is found.before is None
    assert last(ran("observes/symbolic"), "eager", "after").last.kind == "symbolic"


def test_a_branch_of_a_match_statement_is_observed() -> None:
    assert last(ran("observes/odd"), "odd", "matched").last.value == "[1.]"
