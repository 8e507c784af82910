"""A snippet that hangs, grows, crashes or is killed is one accident; the others go on, and nothing stays behind."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

import psutil
import pytest

from labnotes.read.snippet import Snippet, parse_snippet
from labnotes.record.ending import unexpected_ending
from labnotes.run.pool import run_snippets
from labnotes.run.result import Run
from tests.ran import ROOT, batch_of, own_folder, processes, ran, scratch, snippets

pytestmark = pytest.mark.run

ACCIDENTS = {
    "accidents/loop": "it ran for more than 2 s",
    "accidents/children": "it ran for more than 2 s",
    "accidents/deaf": "it ran for more than 2 s",
    "accidents/endless": "it ran for more than 4 s",
    "accidents/hog": "it kept more than 1536 MiB in memory",
    "accidents/fills": "it wrote more than 256 MiB into its folder",
    "accidents/killed": "it was ended by SIGKILL",
    "accidents/flood": "what it gave cannot be kept: it printed more than 64 MiB, or the disk is full",
    "accidents/loud": "what it gave cannot be kept: it printed more than 64 MiB, or the disk is full",
    "accidents/loud_cell": "what it gave cannot be kept: it printed more than 64 MiB, or the disk is full",
    "accidents/left": "it left its interpreter with exit code 3 before it was done",
    "accidents/removes": "it left its interpreter with exit code 1 before it was done",
}

LEFT = ("accidents/left_child", "accidents/daemon", "accidents/daemon_fresh", "accidents/threads", "accidents/both")
"""What leaves something that runs on, and comes to its own end."""


@pytest.mark.parametrize(("snippet", "accident"), ACCIDENTS.items())
def test_an_accident_says_what_happened(snippet: str, accident: str) -> None:
    run = ran(snippet)
    assert (run.accident, run.parts, run.raised) == (accident, {}, None)


def test_what_a_stopped_program_printed_is_kept_for_the_message() -> None:
    assert ran("accidents/loop").stderr == "round and round"


def test_every_snippet_has_one_run_and_the_others_had_no_accident() -> None:
    runs = batch_of("accidents/loop").runs
    assert runs.keys() == {name for name in snippets() if name.startswith("accidents/")} == {*ACCIDENTS, *LEFT}
    assert {name for name, run in runs.items() if run.accident} == ACCIDENTS.keys()


@pytest.mark.parametrize("snippet", LEFT)
def test_what_a_snippet_leaves_running_does_not_keep_it_from_its_end(snippet: str) -> None:
    assert (ran(snippet).accident, ran(snippet).raised) == ("", None)


def test_no_process_that_a_snippet_started_remains_whatever_its_group_and_session() -> None:
    assert batch_of("accidents/daemon").processes == ()


def test_no_scratch_folder_remains() -> None:
    assert batch_of("accidents/daemon").scratch == ()


def test_a_program_that_forks_has_one_result() -> None:
    printed = " ".join(part.stdout for part in ran("accidents/both").parts.values())
    assert printed.split() == ["the", "second", "the", "first"]


def test_what_was_printed_before_threads_were_left_is_kept() -> None:
    assert ran("accidents/threads").parts["start"].stdout == "8 threads go on"


def test_runs_that_are_given_up_leave_nothing_behind() -> None:
    with own_folder() as folder:
        chosen = [snippets()[f"accidents/{name}"] for name in ("deaf", "left", "children")]
        runs = run_snippets(chosen, ROOT)
        next(runs)
        runs.close()
        assert (scratch(folder), processes(folder)) == ((), ())


def test_many_snippets_in_one_run_have_each_their_own_result(request: pytest.FixtureRequest) -> None:
    count = 1000 if request.config.getoption("--all") else 30
    process = psutil.Process()
    with own_folder() as folder:
        chosen = [tiny(f"number_{number}", f"print({number})") for number in range(count)]
        before = process.num_fds()
        told = {run.snippet: (run.accident, run.parts["only"].stdout) for run in run_snippets(chosen, folder)}
        assert told == {f"many/number_{number}": ("", str(number)) for number in range(count)}
        assert (scratch(folder), processes(folder)) == ((), ())
        # The first call may have started the server: two ends of it.
        assert process.num_fds() <= before + 2


@cache
def without_server() -> tuple[dict[str, Run], tuple[str, ...], tuple[int, ...]]:
    """Two snippets are running when one kills the server that forked both; a third comes after them."""
    kill = "import os\nimport signal\n\nos.kill(os.getppid(), signal.SIGKILL)\nsignal.pause()"
    beside = "import subprocess\n\nsubprocess.run(['sleep', '0.5'], start_new_session=True)\nprint('done')"
    chosen = [tiny("beside", beside), tiny("kills", kill), tiny("later", "print('done')")]
    with own_folder() as folder:
        runs = {run.snippet: run for run in run_snippets(chosen, folder, workers=2)}
        return runs, scratch(folder), processes(folder)


@pytest.mark.parametrize("snippet", ["many/beside", "many/later"])
def test_where_the_server_is_killed_the_others_run_all_the_same(snippet: str) -> None:
    run = without_server()[0][snippet]
    assert (run.accident, run.parts["only"].stdout) == ("", "done")


def test_where_the_server_is_killed_by_a_snippet_that_one_is_an_accident() -> None:
    assert without_server()[0]["many/kills"].accident == "it was ended by SIGKILL"


def test_where_the_server_is_killed_nothing_stays_behind() -> None:
    assert without_server()[1:] == ((), ())


def tiny(name: str, text: str) -> Snippet:
    program = f"# --8<-- [start:only]\n{text}\n# --8<-- [end:only]\n"
    return parse_snippet(program, f"snippets/many/{name}.py", f"many/{name}")[0]


@pytest.mark.parametrize(
    ("snippet", "mend"),
    [
        ("accidents/loop", "let its loops end; where it only needs longer, write `# seconds: 120`"),
        ("accidents/hog", "let it hold less in memory at once"),
        ("accidents/fills", "let it write less, or in fewer files"),
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
