"""What comments, prose and shape tables claim about a tensor is what the run observed."""

from __future__ import annotations

import pytest

from labnotes.check import check
from labnotes.failure import Failure
from labnotes.project import Project
from labnotes.run.result import Observation
from tests.altered import fault, line_of, only, tensor, with_both, with_page, with_part, with_snippet

LANGUAGES = ("en", "zh")
BUILD = "layer/build"


def claims(project: Project) -> list[Failure]:
    return [failure for failure in check(project) if "twins" not in failure.rule]


def test_a_wrong_shape_in_a_comment_is_reported_with_its_line_and_the_runs_shape(small: Project) -> None:
    found = only(check(with_snippet(small, BUILD, "self.W)  # shape=(1, 3)", "self.W)  # shape=(3, 1)")))
    assert (found.file, found.line, found.rule) == ("snippets/layer/build.py", 8, "a wrong shape")
    assert "shape=(1, 3), dtype=float32" in found.expected
    assert "snippets/layer/build.py:8" in found.expected
    assert "make record SNIPPET=layer/build" in found.mend


def test_a_wrong_dtype_in_a_comment_below_a_long_statement_is_reported(small: Project) -> None:
    found = only(check(with_snippet(small, BUILD, ")  # shape=(1, 2), dtype=float32", ")  # dtype=float64")))
    assert (found.line, found.rule, found.found) == (14, "a wrong dtype", "dtype=float64")
    assert "snippets/layer/build.py:12" in found.expected


def test_a_comment_in_a_loop_speaks_of_the_first_look_and_of_the_last(small: Project) -> None:
    observations = list(small.records[BUILD].part("use").observations)
    observations[1] = Observation(5, "w", tensor(1, 2), first=tensor(2, 2), times=500)
    found = only(check(with_part(small, BUILD, "use", observations=tuple(observations))))
    assert (found.line, found.rule) == (16, "a wrong shape")
    assert "shape=(2, 2)" in found.expected


def test_a_comment_on_a_line_that_did_not_run_is_reported(small: Project) -> None:
    found = only(check(with_snippet(small, BUILD, "        z = tf", "        u = tf")))
    assert (found.line, found.rule) == (8, "a claim about an unknown name")
    assert "OurDenseLayer.call.x, OurDenseLayer.call.z" in found.expected


def test_a_name_of_another_object_on_the_line_is_not_taken_for_it(small: Project) -> None:
    observations = (
        Observation(6, "OurDenseLayer.call.z", tensor(1, 3)),
        Observation(6, "OurDenseLayer.call.self.z", tensor(7, 7)),
        Observation(6, "z", tensor(7, 7)),
    )
    listed = with_both(small, "layer", "| `z` |", "| `self.z` | z |\n| `z` |")
    assert check(with_part(listed, BUILD, "class", observations=observations)) == []


def test_eager_values_win_over_symbolic_ones(small: Project) -> None:
    symbolic = Observation(6, "OurDenseLayer.call.z", tensor(None, 3, kind="symbolic"))
    eager = small.records[BUILD].part("class").observations
    assert check(with_part(small, BUILD, "class", observations=(*eager, symbolic))) == []
    failures = check(with_part(small, BUILD, "class", observations=(symbolic,)))
    assert {failure.rule for failure in failures} == {"a wrong shape"}
    assert "shape=(None, 3)" in failures[0].expected


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_wrong_dtype_in_prose_is_reported_with_its_line(small: Project, language: str) -> None:
    faulty = with_page(small, language, "layer", "`w: shape=(1, 2), dtype=float32`", "`w: shape=(1, 2), dtype=int32`")
    found = only(claims(faulty))
    assert (found.file, found.rule) == (f"docs/{language}/layer.md", "a wrong dtype")
    assert found.line == line_of(faulty, language, "layer", "dtype=int32")
    assert "snippets/layer/build.py:17" in found.expected


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_wrong_shape_of_a_local_in_prose_is_reported(small: Project, language: str) -> None:
    faulty = with_page(small, language, "layer", "call.z: shape=(1, 3)", "call.z: shape=(3,)")
    assert only(claims(faulty)).rule == "a wrong shape"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_wrong_row_of_a_shape_table_is_reported_with_its_line(small: Project, language: str) -> None:
    faulty = with_page(small, language, "layer", "| `w` | `(1, 2)` | `float32`", "| `w` | `(2, 1)` | `float16`")
    found = only(claims(faulty))
    assert (found.rule, found.line) == (
        "a wrong shape and dtype",
        line_of(faulty, language, "layer", "float16"),
    )


def test_prose_speaks_of_the_last_value_in_the_part(small: Project) -> None:
    observations = (*small.records[BUILD].part("use").observations, Observation(7, "w", tensor(5, 5)))
    failures = check(with_part(small, BUILD, "use", observations=observations))
    assert {(failure.rule, failure.found.split(":")[0]) for failure in failures} == {("a wrong shape", "w")}
    assert all("snippets/layer/build.py:18" in failure.expected for failure in failures)


def test_prose_may_speak_of_an_earlier_part_of_the_same_program(small: Project) -> None:
    plot = '```python\n--8<-- "layer/build.py:plot"\n```\n'
    later = with_both(small, "layer", plot, f"{plot}\n`x: shape=(1, 2)`\n")
    assert check(later) == []
    wrong = with_both(small, "layer", plot, f"{plot}\n`x: shape=(2, 2)`\n")
    assert {failure.rule for failure in check(wrong)} == {"a wrong shape"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_unknown_name_is_reported_with_the_names_seen(small: Project, language: str) -> None:
    faulty = with_page(small, language, "layer", "`w: shape=(1, 2)", "`v: shape=(1, 2)")
    found = only(claims(faulty))
    assert found.rule == "a claim about an unknown name"
    assert "OurDenseLayer.call.x, OurDenseLayer.call.z, w, x" in found.expected


def test_a_claim_above_every_part_is_reported(small: Project) -> None:
    found = fault(with_page(small, "en", "index", "Begin with", "`y: shape=(1,)`. Begin with"), "a claim about no part")
    assert found.file == "docs/en/index.md"


def test_a_claim_below_commands_speaks_of_the_program_above_them(small: Project) -> None:
    install = '```sh\n--8<-- "layer/install.sh:pip"\n```\n'
    moved = with_both(small, "layer", install, "")
    moved = with_both(moved, "layer", '```python\n--8<-- "layer/build.py:use"\n```\n', f"USE\n\n{install}")
    moved = with_both(moved, "layer", "USE\n", '```python\n--8<-- "layer/build.py:use"\n```\n')
    assert check(moved) == []


@pytest.mark.parametrize(
    "slip",
    [
        "w: shape=(1,2), dtype=float32",
        "w: shape=[1, 2], dtype=float32",
        "w: shape = (1, 2)",
        "w: shape=(1, 2), dtype=tf.float32",
        "w: shape=(1, 2) dtype=float32",
        "w：shape=(1, 2), dtype=float32",
    ],
)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_slip_in_a_claim_is_not_passed_over(small: Project, language: str, slip: str) -> None:
    faulty = with_page(small, language, "layer", "w: shape=(1, 2), dtype=float32", slip)
    found = only(claims(faulty))
    assert (found.rule, found.found) == ("a claim that cannot be read", slip)


def test_a_claim_in_prose_names_its_tensor(small: Project) -> None:
    faulty = with_page(small, "en", "layer", "`w: shape=(1, 2), dtype=float32`", "`shape=(2, 1), dtype=float32`")
    assert only(claims(faulty)).rule == "a claim without a name"


@pytest.mark.parametrize("row", ["| w | `(1, 2)` | `float32`", "| `w` | `(1,2)` | `float32`", "| `w` | `(1, 2)` | "])
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_row_that_cannot_be_read_is_reported(small: Project, language: str, row: str) -> None:
    faulty = with_page(small, language, "layer", "| `w` | `(1, 2)` | `float32`", row)
    assert only(claims(faulty)).rule == "a row that cannot be read"


@pytest.mark.parametrize("code", ["tf.zeros(x, dtype=tf.float32)", "dtype=", "shape=(1, 2), dtype=float32)"])
def test_calls_arguments_and_quoted_output_are_no_claims(small: Project, code: str) -> None:
    assert check(with_both(small, "layer", "`x * 0.1`", f"`{code}`")) == []
