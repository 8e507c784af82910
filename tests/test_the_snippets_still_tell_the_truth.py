"""Every snippet of the project is run again: it gives what its record says, forked and fresh."""

from __future__ import annotations

from pathlib import Path

import pytest

from labnotes.check.runs import compare_runs
from labnotes.failure import report
from labnotes.project import read_project
from labnotes.run.pool import run_snippets

ROOT = Path(__file__).parents[1]

pytestmark = pytest.mark.run


def test_the_snippets_give_what_their_records_say() -> None:
    project = read_project(ROOT)
    chosen = [snippet for snippet in project.snippets.values() if snippet.runs]
    runs = list(run_snippets(chosen, ROOT))
    assert sorted(run.snippet for run in runs) == sorted(snippet.id for snippet in chosen)
    failures = compare_runs(project, runs, lambda differing: run_snippets(differing, ROOT))
    assert not failures, report(failures)


def test_a_fresh_interpreter_gives_the_same() -> None:
    project = read_project(ROOT)
    chosen = [project.snippets["perceptron/layer"], project.snippets["gradient-descent/descent"]]
    failures = compare_runs(project, run_snippets(chosen, ROOT, fresh=True))
    assert not failures, report(failures)
