"""A program that gives something else each time is found out before its record is written, and how to seed it told."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from labnotes.check.runs import compare_runs
from labnotes.failure import Failure
from labnotes.project import Project
from labnotes.read.snippet import Snippet
from labnotes.record.normalise import normalise_run
from labnotes.record.record import make_record
from labnotes.record.repeat import unrepeated
from labnotes.record.write import Written, write_records
from labnotes.run.pool import run_snippets
from labnotes.run.result import Raised, Run
from tests.altered import RUNS, only, with_part, with_snippet
from tests.ran import ROOT, ran, snippets

RULE = "a program that gives something else on each run"
BUILD = RUNS["layer/build"]


def printed(text: str) -> Run:
    return replace(BUILD, parts={**BUILD.parts, "use": replace(BUILD.parts["use"], stdout=text)})


@cache
def second_runs() -> dict[str, Run]:
    chosen = [snippet for name, snippet in snippets().items() if name.startswith("repeats/")]
    return {run.snippet: run for run in run_snippets(chosen, ROOT)}


def twice(name: str) -> Failure | None:
    """The finding about a program of the fixtures that ran twice, forked from one server."""
    return unrepeated(snippets()[name], normalise_run(ran(name)), normalise_run(second_runs()[name]))


@pytest.mark.run
@pytest.mark.parametrize(
    ("name", "line"), [("weights", 2), ("operation", 4), ("numbers", 2), ("clock", 2)], ids=lambda value: str(value)
)
def test_what_is_random_is_told_with_the_way_to_seed_it(name: str, line: int) -> None:
    found = twice(f"repeats/{name}")
    assert found is not None
    assert (found.file, found.line, found.rule) == (f"snippets/repeats/{name}.py", line, RULE)
    assert "tf.keras.utils.set_random_seed(42)" in found.mend
    assert f"make record SNIPPET=repeats/{name}" in found.mend


@pytest.mark.run
def test_the_lines_that_differ_are_told_alone() -> None:
    found = twice("repeats/numbers")
    assert found is not None
    assert "drawn" not in found.found


@pytest.mark.run
def test_a_seeded_program_gives_the_same_each_time() -> None:
    assert twice("repeats/seeded") is None


def test_a_record_of_a_program_that_does_not_repeat_is_not_written(small: Project, tmp_path: Path) -> None:
    record = tmp_path / "snippets" / "layer" / "build.json"
    record.parent.mkdir(parents=True)
    record.write_text("as it stood", encoding="utf-8")
    runs = ([printed("0.25\n")], [printed("0.75\n")])
    (outcome,) = write_records(small.snippets, small.records, runs[0], tmp_path, lambda _: runs[1])
    assert isinstance(outcome, Failure)
    assert (outcome.rule, outcome.line) == (RULE, 12)
    assert outcome.found == "the output of the part use, first\n0.25\nand then\n0.75"
    assert [path.name for path in record.parent.iterdir()] == ["build.json"]
    assert record.read_text(encoding="utf-8") == "as it stood"


def test_what_fails_the_second_time_is_not_written_either(small: Project, tmp_path: Path) -> None:
    second = replace(BUILD, raised=Raised("ValueError", "sometimes", "use", 1))
    (outcome,) = write_records(small.snippets, {}, [BUILD], tmp_path, lambda _: [second])
    assert isinstance(outcome, Failure)
    assert outcome.rule == "an error that is not announced"
    assert list(tmp_path.iterdir()) == []


def test_what_gives_what_its_record_says_runs_once(small: Project, tmp_path: Path) -> None:
    def never(chosen: list[Snippet]) -> Iterable[Run]:
        raise AssertionError(f"{chosen} ran again")

    assert list(write_records(small.snippets, small.records, [BUILD], tmp_path, never)) == [Written("layer/build", "")]
    assert compare_runs(small, [BUILD], never) == []


def test_the_check_tells_what_is_random_from_what_changed(small: Project) -> None:
    assert only(compare_runs(small, [printed("0.25\n")], lambda _: [printed("0.75\n")])).rule == RULE
    changed = only(compare_runs(small, [printed("0.25\n")], lambda _: [printed("0.25\n")]))
    assert changed.rule == "the output of the part use differs from the record"


def test_the_check_finds_what_is_random_behind_a_stale_record_too(small: Project) -> None:
    stale = with_snippet(small, "layer/build", "0.1", "0.2", ran=False)
    assert only(compare_runs(stale, [printed("0.25\n")], lambda _: [printed("0.75\n")])).rule == RULE


def test_the_last_digits_may_move_within_the_tolerance(small: Project) -> None:
    snippet = small.snippets["layer/build"]
    assert unrepeated(snippet, printed("0.50001"), printed("0.50002")) is None
    assert unrepeated(snippet, printed("0.501"), printed("0.502"))


def test_a_figure_that_is_drawn_otherwise_each_time_is_found_out(small: Project) -> None:
    other = with_part(small, "layer/build", "plot", figures=("<svg>1.5</svg>",)).records["layer/build"]
    first = make_record(small.snippets["layer/build"], BUILD)
    found = unrepeated(small.snippets["layer/build"], first.run, other.run)
    assert found is not None
    assert (found.line, "figure 1 of the part plot" in found.found) == (20, True)
