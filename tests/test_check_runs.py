"""Fresh runs are held against the records: what differs is told with its line."""

from __future__ import annotations

from dataclasses import replace

from labnotes.check import check
from labnotes.check.runs import check_runs, compare_runs, with_runs
from labnotes.project import Project
from labnotes.run.result import Observation, PartResult, Raised, Run
from tests.altered import MISMATCH, RUNS, only, tensor, with_snippet

BUILD = RUNS["layer/build"]


def with_use(**changes: object) -> Run:
    use = replace(BUILD.parts["use"], **changes)  # type: ignore[arg-type]  # the names are those of PartResult
    return replace(BUILD, parts={**BUILD.parts, "use": use})


def test_runs_as_recorded_give_no_failure(small: Project) -> None:
    assert compare_runs(small, RUNS.values()) == []


def test_no_run_at_all_is_a_failure(small: Project) -> None:
    assert only(compare_runs(small, [])).rule == "no runs"


def test_a_run_that_was_stopped_is_a_failure_and_nothing_else_is_told_of_it(small: Project) -> None:
    found = only(compare_runs(small, [Run("layer/build", accident="stopped after 60 s")]))
    assert (found.file, found.rule) == ("snippets/layer/build.py", "a run that was stopped")
    assert (found.found, "within 60 s" in found.expected) == ("stopped after 60 s", True)


def test_another_output_is_told_with_the_lines_that_differ(small: Project) -> None:
    recorded = BUILD.parts["use"].stdout
    found = only(compare_runs(small, [with_use(stdout=recorded + "done\n")]))
    assert (found.file, found.line, found.found) == ("snippets/layer/build.py", 12, "done")
    assert found.rule == "the output of the part use differs from the record"
    assert found.expected == "(no line)\n(the record, snippets/layer/build.json)"
    assert "make record SNIPPET=layer/build" in found.mend


def test_a_long_output_is_cut(small: Project) -> None:
    found = only(compare_runs(small, [with_use(stdout="\n".join("abcdefghijkl"))]))
    assert found.found == "a\nb\nc\nd\ne\n… 7 more lines"


def test_white_space_at_the_end_is_told_too(small: Project) -> None:
    recorded = BUILD.parts["use"].stdout
    found = only(compare_runs(small, [with_use(stdout=recorded.rstrip("\n"))]))
    assert (found.found, found.expected.split("\n")[0]) == (repr(recorded.rstrip("\n")), repr(recorded))


def test_another_observation_is_told_with_its_line(small: Project) -> None:
    observations = (*BUILD.parts["use"].observations[:2], Observation(6, "w", tensor(2, 2)))
    found = only(compare_runs(small, [with_use(observations=observations)]))
    assert (found.line, "shape=(2, 2)" in found.found) == (17, True)


def test_the_snippets_own_tolerance_counts(small: Project) -> None:
    near = with_use(stdout=BUILD.parts["use"].stdout.replace("-0.125", "-0.125005"))
    assert compare_runs(small, [near]) == []
    strict = with_snippet(small, "layer/build", "# tolerance: 1e-4", "# tolerance: 1e-6")
    assert only(compare_runs(strict, [near]))


def test_another_error_is_told(small: Project) -> None:
    raised = Raised("ValueError", MISMATCH, "raise", 3)
    found = only(compare_runs(small, [Run("errors/shape/mismatch", {"raise": PartResult()}, raised)]))
    assert (found.file, found.line) == ("snippets/errors/shape/mismatch.py", 2)
    assert (found.rule, "ValueError came" in found.found) == ("another error than announced", True)


def test_a_run_without_a_record_is_a_failure(small: Project) -> None:
    without = replace(small, records={})
    assert only(compare_runs(without, [BUILD])).rule == "a missing record"


def test_a_run_against_a_stale_record_is_a_failure(small: Project) -> None:
    stale = with_snippet(small, "layer/build", "0.1", "0.2", ran=False)
    assert only(compare_runs(stale, [BUILD])).rule == "a stale record"


def test_a_stale_record_is_told_with_what_the_program_gives_now(small: Project) -> None:
    stale = with_snippet(small, "layer/build", "0.1", "0.2", ran=False)
    found = only(compare_runs(stale, [with_use(stdout="0.25\n")]))
    assert (found.file, found.mend) == ("snippets/layer/build.json", "make record SNIPPET=layer/build")
    assert "line 12, the output: 0.25 (recorded: tf.Tensor" in found.expected
    assert only(compare_runs(stale, [BUILD])).expected.endswith("Run now, it gives the same.")


def test_a_long_list_of_differences_from_a_stale_record_is_cut(small: Project) -> None:
    stale = with_snippet(small, "layer/build", "0.1", "0.2", ran=False)
    seen = tuple(Observation(6, f"w{number}", tensor(2)) for number in range(9))
    assert "more differences" in only(compare_runs(stale, [with_use(observations=seen)])).expected


def test_what_a_stale_record_hides_is_judged_by_the_run(small: Project) -> None:
    stale = with_snippet(small, "layer/build", "(1, 2), dtype=float32\nfor", "(9, 9), dtype=int8\nfor", ran=False)
    assert only(check(stale)).rule == "a stale record"
    assert only(check(with_runs(stale, [BUILD]))).rule == "a wrong shape and dtype"


def test_of_a_program_that_ends_wrongly_that_alone_is_told(small: Project) -> None:
    stopped = Run("layer/build", accident="it ran for more than 60 s")
    without = replace(small, records={name: r for name, r in small.records.items() if name != "layer/build"})
    stale = with_snippet(small, "layer/build", "0.1", "0.2", ran=False)
    for project in (without, stale):
        assert only(check_runs(project, None, [stopped])).rule == "a run that was stopped"


def test_checking_with_runs_tells_of_the_record_and_of_what_it_hides(small: Project) -> None:
    stale = with_snippet(small, "layer/build", "(1, 2), dtype=float32\nfor", "(9, 9), dtype=int8\nfor", ran=False)
    found = check_runs(stale, None, [BUILD])
    assert [failure.rule for failure in found] == ["a stale record", "a wrong shape and dtype"]
    assert check_runs(small, ["index"], []) == []
    assert only(check_runs(small, None, [])).rule == "no runs"


def test_a_run_takes_no_place_of_a_record_that_stands(small: Project) -> None:
    assert with_runs(small, [with_use(stdout="")]) == small
    stale = with_snippet(small, "layer/build", "0.1", "0.2", ran=False)
    assert with_runs(stale, [Run("layer/build", accident="it ran for more than 60 s")]) == stale


def test_a_run_of_no_snippet_is_a_failure(small: Project) -> None:
    assert only(compare_runs(small, [Run("layer/nowhere")])).rule == "a run of no snippet"
