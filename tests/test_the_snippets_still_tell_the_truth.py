"""Every program of the project is run again: it gives what its record says, and each answer to an exercise its hint."""

from __future__ import annotations

import pytest

from labnotes.check.runs import compare_runs
from labnotes.exercises.trials import Trial, judge_trials, trials
from labnotes.failure import report
from labnotes.project import Project
from labnotes.run.pool import run_snippets
from labnotes.run.result import Run
from tests.conftest import ROOT

pytestmark = [pytest.mark.run, pytest.mark.long]


@pytest.fixture(scope="module")
def tried(real: Project) -> list[Trial]:
    """The blank, the solution and all wrong answers of each exercise."""
    return trials(real.snippets, real.catalogues.values())


@pytest.fixture(scope="module")
def runs(real: Project, tried: list[Trial]) -> list[Run]:
    """All in one go, whatever was recorded or tried before."""
    programs = [snippet for snippet in real.snippets.values() if snippet.runs]
    return list(run_snippets([*programs, *(trial.program for trial in tried)], ROOT))


def test_the_snippets_give_what_their_records_say(real: Project, runs: list[Run]) -> None:
    ran = [run for run in runs if run.snippet in real.snippets]
    assert sorted(run.snippet for run in ran) == sorted(
        snippet.id for snippet in real.snippets.values() if snippet.runs
    )
    failures = compare_runs(real, ran, lambda differing: run_snippets(differing, ROOT))
    assert not failures, report(failures)


def test_each_answer_to_an_exercise_gets_its_hint_in_both_languages(tried: list[Trial], runs: list[Run]) -> None:
    answers = [answer.hint for trial in tried for answer in trial.answers]
    assert len(tried) > 40
    assert answers.count("right") == answers.count("blank") == len(tried)
    assert len(answers) >= 4 * len(tried), "two wrong answers to each exercise, at least"
    failures = judge_trials(tried, runs)
    assert not failures, report(failures)


def test_a_fresh_interpreter_gives_the_same(real: Project) -> None:
    failures = compare_runs(real, run_snippets([real.snippets["perceptron/layer"]], ROOT, fresh=True))
    assert not failures, report(failures)
