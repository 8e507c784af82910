"""What the newest releases break is told with the page, the line, and what stood and stands there."""

from __future__ import annotations

from dataclasses import replace

import pytest

from labnotes.failure import Failure
from labnotes.project import Project
from labnotes.record.ending import unexpected_ending
from labnotes.run.pool import run_snippets
from labnotes.run.result import Raised, Run
from tests.altered import RUNS, line_of, tensor, with_snippet
from tests.versions import NEW, ROWS
from tools.matrix.drift import drifted

LAYER, ERROR = "layer/build", "errors/shape/mismatch"
RENAMED = "matmul() got an unexpected keyword argument 'transpose_b'"


def found(small: Project, *runs: Run) -> list[Failure]:
    return drifted(small, {**RUNS, **{run.snippet: run for run in runs}}, ROWS[NEW])


def with_part(name: str, **changes: object) -> Run:
    run = RUNS[LAYER]
    part = replace(run.parts[name], **changes)  # type: ignore[arg-type]  # a field of the part each
    return replace(run, parts={**run.parts, name: part})


def test_runs_that_agree_with_their_records_are_no_drift(small: Project) -> None:
    assert found(small) == []


def test_a_renamed_argument_is_told_on_each_page_that_shows_the_part_with_its_line(small: Project) -> None:
    run = replace(RUNS[LAYER], raised=Raised("TypeError", RENAMED, "use", 4))
    told = found(small, run)
    assert [(failure.file, failure.line) for failure in told] == [
        (f"docs/{language}/layer.md", line_of(small, language, "layer", '--8<-- "layer/build.py:use"') - 1)
        for language in ("en", "zh")
    ]
    assert {failure.rule for failure in told} == {"the exception differs with the newest releases"}
    assert {failure.found for failure in told} == {f"TypeError: {RENAMED}"}
    line = next(n for n, text in enumerate(small.snippets[LAYER].text.splitlines(), 1) if text.startswith("for step"))
    assert {failure.expected for failure in told} == {f"none\n(the record of snippets/layer/build.py:{line})"}


def test_a_changed_dtype_is_told_with_the_part_the_claim_in_the_program_and_those_on_the_pages(small: Project) -> None:
    old = RUNS[LAYER].parts["use"].observations
    wide = tuple(
        replace(seen, last=tensor(1, 2, dtype="float64", value=seen.last.value)) if seen.name == "w" else seen
        for seen in old
    )
    told = found(small, with_part("use", observations=wide))
    places = {(failure.file, failure.line, failure.rule) for failure in told}
    for language in ("en", "zh"):
        file = f"docs/{language}/layer.md"
        shown = line_of(small, language, "layer", '--8<-- "layer/build.py:use"') - 1
        assert (file, shown, "what w held differs with the newest releases") in places
        assert (file, line_of(small, language, "layer", "`w: shape=(1, 2), dtype=float32`"), "a wrong dtype") in places
        assert (file, line_of(small, language, "layer", "| `w` | `(1, 2)`"), "a wrong dtype") in places
    comment = next(n for n, text in enumerate(small.snippets[LAYER].text.splitlines(), 1) if text.startswith("    w ="))
    assert ("snippets/layer/build.py", comment, "a wrong dtype") in places
    differing = next(failure for failure in told if failure.rule.startswith("what w held"))
    assert "dtype=float64" in differing.found
    assert "dtype=float32" in differing.expected


def test_another_message_is_told_as_the_page_shows_it(small: Project) -> None:
    run = replace(RUNS[ERROR], raised=Raised("InvalidArgumentError", "Shapes do not fit.", "raise", 3))
    told = [failure for failure in found(small, run) if failure.rule == "another error with the newest releases"]
    assert {failure.file for failure in told} == {"docs/en/errors/shape.md", "docs/zh/errors/shape.md"}
    assert {failure.found for failure in told} == {"Shapes do not fit."}


def test_a_changed_output_is_told_by_its_differing_lines(small: Project) -> None:
    told = found(small, with_part("use", stdout="tf.Tensor([[ 0.07  -0.125]], shape=(1, 2), dtype=float32)\n"))
    assert any("0.07" in failure.found and "0.05" in failure.expected for failure in told)


@pytest.mark.run
def test_a_stub_without_an_argument_is_drift_when_it_really_runs(small: Project) -> None:
    """The program runs against a tf whose function takes another name for an argument."""
    program = (
        "# --8<-- [start:class]\nimport tensorflow as tf\n\n\n"
        "def matmul(a, b, transpose_second=False):\n    return a\n\n\ntf.matmul = matmul\n# --8<-- [end:class]\n"
        "# --8<-- [start:use]\nx = tf.ones((1, 2))\nw = tf.matmul(x, x, transpose_b=True)\n# --8<-- [end:use]\n"
        "# --8<-- [start:plot]\n# --8<-- [end:plot]\n"
    )
    project = with_snippet(small, LAYER, small.snippets[LAYER].text, program)
    (run,) = run_snippets([project.snippets[LAYER]], project.root)
    assert unexpected_ending(project.snippets[LAYER], run) is not None
    told = drifted(project, {LAYER: run}, ROWS[NEW])
    lines = {failure.line for failure in told if failure.file == "docs/en/layer.md"}
    assert line_of(project, "en", "layer", '--8<-- "layer/build.py:use"') - 1 in lines
    assert any(RENAMED in failure.found for failure in told)
