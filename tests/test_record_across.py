"""On another release the words may differ; names, shapes, dtypes, types of exceptions and values may not."""

from __future__ import annotations

from dataclasses import replace

import pytest

from labnotes.read.snippet import parse_snippet
from labnotes.record.across import Outcome, Said, outcome
from labnotes.record.record import make_record
from labnotes.run.result import Observation, PartResult, Raised, Run, State, Warned
from tests.versions import NEW, OLD, ROWS

SNIPPET = parse_snippet("# --8<-- [start:a]\nx = 1\n# --8<-- [end:a]\n", "snippets/page/name.py", "page/name")[0]
SEEN = Observation(1, "x", State("tensor", (2,), "float32", "[0.5 1.5]"))


def judged(recorded: Run, ran: Run) -> Outcome:
    return outcome(SNIPPET, make_record(SNIPPET, recorded), ran, ROWS[NEW], ROWS[OLD])


def gave(raised: Raised | None = None, **part: object) -> Run:
    return Run("page/name", {"a": PartResult(**part)}, raised)  # type: ignore[arg-type]  # a field of the part each


@pytest.mark.parametrize(
    "state",
    [
        State("tensor", (3,), "float32", "[0.5 1.5]"),
        State("tensor", (2,), "float64", "[0.5 1.5]"),
        State("tensor", (2,), "float32", "[0.5 1.6]"),
    ],
    ids=["shape", "dtype", "value"],
)
def test_another_shape_dtype_or_value_differs(state: State) -> None:
    found = judged(gave(observations=(SEEN,)), gave(observations=(replace(SEEN, last=state),)))
    assert [difference.what for difference in found.differs] == ["what x held"]


def test_a_name_that_is_missing_differs() -> None:
    found = judged(gave(observations=(SEEN,)), gave())
    assert found.differs[0].ran == "nothing"


def test_how_often_a_line_was_reached_is_the_releases_own_affair() -> None:
    assert (
        judged(gave(observations=(replace(SEEN, times=8),)), gave(observations=(replace(SEEN, times=6),))) == Outcome()
    )


def test_values_within_the_tolerance_are_the_same() -> None:
    near = replace(SEEN, last=State("tensor", (2,), "float32", "[0.5000001 1.5]"))
    assert judged(gave(observations=(SEEN,)), gave(observations=(near,))) == Outcome()


def test_another_type_of_exception_differs_and_what_follows_from_it_is_not_told() -> None:
    found = judged(gave(Raised("ValueError", "a", "a", 1), stdout="1"), gave(Raised("TypeError", "b", "a", 1)))
    assert [(difference.what, difference.ran) for difference in found.differs] == [("the exception", "TypeError: b")]
    assert found.said == ()


def test_other_words_of_the_same_exception_are_kept_and_do_not_differ() -> None:
    found = judged(gave(Raised("ValueError", "too small", "a", 1)), gave(Raised("ValueError", "too few", "a", 1)))
    assert found == Outcome(said=(Said("a", "error", "too few"),))


def test_warnings_and_log_lines_are_words_too() -> None:
    found = judged(gave(warnings=(Warned(1, "UserWarning", "old"),)), gave(logs=("WARNING:absl:new",)))
    assert found == Outcome(said=(Said("a", "warning", ""), Said("a", "log", "WARNING:absl:new")))


def test_the_versions_that_a_program_prints_of_itself_are_the_same() -> None:
    assert judged(gave(stdout="keras 3.15.1, not 13.15.1"), gave(stdout="keras 3.0.0, not 13.15.1")) == Outcome()


def test_a_drawing_by_another_matplotlib_is_not_compared_but_its_number_is() -> None:
    assert judged(gave(figures=("<svg>1</svg>",)), gave(figures=("<svg>2</svg>",))) == Outcome()
    assert judged(gave(figures=("<svg/>",)), gave()).differs[0].what == "the number of figures"


def test_a_run_that_was_stopped_differs() -> None:
    stopped = Run("page/name", accident="it ran for more than 60 s")
    assert judged(gave(), stopped).differs[0].ran == "it ran for more than 60 s"
