"""A snippet that hangs, grows, crashes or is killed is one accident; the others go on, and nothing stays behind."""

from __future__ import annotations

from dataclasses import replace

import pytest

from labnotes.record.ending import unexpected_ending
from labnotes.run.pool import run_snippets
from tests.ran import ROOT, batch, ran, scratch, sleepers, snippets

pytestmark = pytest.mark.run

ACCIDENTS = {
    "accidents/loop": "it ran for more than 2 s",
    "accidents/children": "it ran for more than 2 s",
    "kinds/endless": "it ran for more than 12 s",
    "accidents/hog": "it kept more than 1536 MiB in memory",
    "accidents/killed": "it was ended by SIGKILL",
    "accidents/flood": "what it gave cannot be kept: it printed more than 64 MiB, or the disk is full",
    "accidents/left": "it left its interpreter with exit code 3 before it was done",
}


@pytest.mark.parametrize(("snippet", "accident"), ACCIDENTS.items())
def test_an_accident_says_what_happened(snippet: str, accident: str) -> None:
    run = ran(snippet)
    assert (run.accident, run.parts, run.raised) == (accident, {}, None)


def test_what_a_stopped_program_printed_is_kept_for_the_message() -> None:
    assert ran("accidents/loop").stderr == "round and round"


def test_every_snippet_has_one_run_and_the_others_had_no_accident() -> None:
    runs = batch().runs
    assert runs.keys() == snippets().keys()
    assert {name for name, run in runs.items() if run.accident} == ACCIDENTS.keys()


def test_no_process_that_a_snippet_started_remains() -> None:
    assert ran("accidents/left_child").accident == ""
    assert batch().sleepers == ()


def test_runs_that_are_given_up_leave_nothing_behind() -> None:
    before = scratch()
    runs = run_snippets([snippets()["accidents/left"], snippets()["accidents/children"]], ROOT)
    next(runs)
    runs.close()
    assert scratch() == before
    assert sleepers() == ()


def test_no_scratch_folder_remains() -> None:
    assert batch().scratch == ()


@pytest.mark.parametrize(
    ("snippet", "mend"),
    [
        ("accidents/loop", "let its loops end; where it only needs longer, write `# seconds: 120`"),
        ("accidents/hog", "let it hold less in memory at once"),
        ("accidents/flood", "let it print less, or make room on the disk"),
        ("accidents/killed", "take out what ends it"),
        ("accidents/left", "take os._exit out"),
    ],
)
def test_each_accident_has_its_own_mend(snippet: str, mend: str) -> None:
    failure = unexpected_ending(snippets()[snippet], ran(snippet))
    assert failure is not None
    assert (failure.file, failure.rule) == (f"snippets/{snippet}.py", "a run that was stopped")
    assert failure.found.startswith(ACCIDENTS[snippet])
    assert failure.mend.startswith(mend)
    assert failure.mend.endswith(f"make record SNIPPET={snippet}")


@pytest.mark.parametrize(
    ("snippet", "mend"),
    [
        ("raises/exit", "take sys.exit out"),
        ("raises/question", "take input() out"),
        ("raises/network", "take the call out: write small data into the program"),
        ("raises/socket", "take the call out: write small data into the program"),
    ],
)
def test_what_a_page_cannot_offer_is_told_with_its_line_and_its_mend(snippet: str, mend: str) -> None:
    unannounced = replace(snippets()[snippet], raises=None)
    failure = unexpected_ending(unannounced, ran(snippet))
    raised = ran(snippet).raised
    assert failure is not None
    assert raised is not None
    assert failure.rule == "an error that is not announced"
    assert failure.line == unannounced.parts[0].first + raised.line - 1
    assert failure.mend.startswith(mend)
