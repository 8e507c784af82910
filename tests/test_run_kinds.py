"""Each kind of snippet runs as a reader would run it, and forked or fresh gives the same."""

from __future__ import annotations

from dataclasses import replace

import pytest

from labnotes.record.normalise import normalise_run
from labnotes.run.pool import run_snippets
from labnotes.run.result import Raised, Run
from tests.ran import ROOT, batch_of, ran, snippets

pytestmark = pytest.mark.run


def bare(run: Run) -> Run:
    return replace(normalise_run(run), seconds=0.0)


def test_of_all_that_come_to_their_own_end_nothing_stays_behind() -> None:
    batch = batch_of("kinds/magic")
    assert [run.accident for run in batch.runs.values() if run.accident] == []
    assert (batch.scratch, batch.processes) == ((), ())


def test_a_fresh_program_sets_its_environment_before_the_import() -> None:
    assert ran("kinds/environment").parts["set"].stdout == "False False\n3"


def test_what_tensorflow_says_of_the_machine_is_not_the_programs() -> None:
    assert bare(ran("kinds/environment")).stderr == ""


def test_cells_run_in_a_kernel_that_echoes_and_knows_magics() -> None:
    run = ran("kinds/magic")
    assert run.raised == Raised("UsageError", "Line magic function `%tensorflow_version` not found.", "magic", 1)
    assert {name: part.stdout for name, part in run.parts.items()} == {"first": "kernel\n42", "magic": "", "never": ""}
    assert run.stderr == ""


def test_forked_and_fresh_give_the_same() -> None:
    chosen = [snippets()[name] for name in ("prints/parts", "observes/names")]
    fresh = {run.snippet: run for run in run_snippets(chosen, ROOT, fresh=True)}
    assert fresh.keys() == {snippet.id for snippet in chosen}
    for name, run in fresh.items():
        assert bare(run) == bare(ran(name))
