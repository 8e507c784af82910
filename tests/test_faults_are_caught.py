"""Faults made in the real pages, programs and records are caught: a sample of each kind. ``make faults`` makes more."""

from __future__ import annotations

import random
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

import pytest

from labnotes.check import check
from labnotes.failure import report
from labnotes.project import Project
from tools.faults.__main__ import KINDS, judge_all, main, missed_one
from tools.faults.fault import Fault, Kind, with_row
from tools.faults.judge import Judged, judge
from tools.faults.pages import rendered_alike
from tools.faults.recording import CAUGHT, PASSED, Recorded
from tools.faults.table import write_table

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def judged(real: Project) -> list[tuple[str, Judged]]:
    standing = check(real)
    assert not standing, f"no fault can be judged beside others:\n{report(standing)}"
    return list(judge_all(real, seed=7, each=1))


def test_one_fault_of_each_kind_is_caught_and_its_file_named(judged: list[tuple[str, Judged]]) -> None:
    assert {kind for kind, _ in judged} == {kind.name for kind in KINDS}
    missed = [
        f"{kind}: {each.fault.file}:{each.fault.line} {each.fault.change}" for kind, each in judged if missed_one(each)
    ]
    assert not missed


def test_a_wrong_claim_is_told_with_its_line(judged: list[tuple[str, Judged]]) -> None:
    claims = [
        each for kind, each in judged if kind.startswith(("a dim", "two dim", "a dtype")) and not each.fault.equal
    ]
    assert len(claims) == 15
    assert all(each.line and each.plainly for each in claims)


def test_the_same_seed_makes_the_same_faults(real: Project) -> None:
    kind = KINDS[0]
    first, again, other = ([fault.change for fault in _made(kind, real, seed)] for seed in (1, 1, 2))
    assert first == again != other


def _made(kind: Kind, real: Project, seed: int) -> Iterator[Fault]:
    return islice(kind.make(real, random.Random(f"{seed}:{kind.name}")), 5)


def test_what_no_check_tells_is_counted_as_not_caught(small: Project) -> None:
    page = small.pages["en", "layer"]
    unseen = judge(Fault(page.file, 9, "nothing", small, frozenset({"layer"})))
    assert (unseen.caught, unseen.file, unseen.line, missed_one(unseen)) == (False, False, False, True)
    equal = judge(Fault(page.file, 9, "nothing", small, frozenset({"layer"}), equal="nothing was changed"))
    assert not missed_one(equal)


def test_a_fault_told_of_another_place_is_not_told_of_its_own(small: Project) -> None:
    page = small.pages["en", "layer"]
    line = next(claim.line for claim in page.claims if claim.name == "w")
    row = (page.front + page.body).splitlines()[line - 1].replace("shape=(1, 2)", "shape=(2, 1)")
    wrong = with_row(small, page, line, row)
    right = judge(Fault(page.file, line, "", wrong, frozenset({"layer"})))
    assert right.file
    assert right.line
    assert right.plainly
    beside = judge(Fault(page.file, line + 1, "", wrong, frozenset({"layer"})))
    assert (beside.file, beside.line) == (True, False)


def test_a_space_more_is_equal_and_another_word_is_not(small: Project) -> None:
    page = small.pages["en", "layer"]
    line, row = next((n, row) for n, row in enumerate((page.front + page.body).splitlines(), 1) if "After" in row)
    spaced = with_row(small, page, line, row.replace("After ", "After  ")).pages["en", "layer"]
    worded = with_row(small, page, line, row.replace("After", "Ahead")).pages["en", "layer"]
    coded = with_row(small, page, line, row.replace("shape=(1, 2)", "shape=(1,  2)")).pages["en", "layer"]
    assert [rendered_alike(page, other) for other in (spaced, worded, coded)] == [True, False, False]


def test_the_table_counts_what_was_caught_and_lists_the_rest(small: Project) -> None:
    gone = judge(Fault("docs/en/layer.md", 9, "one `word`", small, frozenset({"layer"})))
    again = [Recorded("a kind", gone.fault, CAUGHT, ("a wrong shape",)), Recorded("a kind", gone.fault, PASSED)]
    text = write_table([("a kind", gone)], again, 3, 61.0)
    assert "| a kind | 1 | 0 | 0 of 1 | 0 of 1 | 0 of 1 | 0 of 1 |" in text
    assert "- a kind: `docs/en/layer.md:9`, `` one `word` ``" in text
    assert "| a kind | 2 | 0 | 0 | 1 | 1 |" in text
    assert "make faults SEED=3" in text


def test_the_table_is_the_same_in_whatever_order_the_programs_end(small: Project) -> None:
    gone = judge(Fault("docs/en/layer.md", 9, "one `word`", small, frozenset({"layer"})))
    other = judge(Fault("docs/en/index.md", 4, "another", small, frozenset({"index"})))
    again = [Recorded("a kind", each.fault, PASSED) for each in (gone, other)]
    again += [Recorded("a kind", gone.fault, CAUGHT, (rule,)) for rule in ("a wrong shape", "a wrong dtype")]
    judged = [("a kind", gone)]
    assert write_table(judged, again, 3, 61.0) == write_table(judged, again[::-1], 3, 61.0)


def test_faults_are_made_in_a_project_without_any(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("tools.faults.__main__.ROOT", tmp_path)
    assert main([]) == 1
    assert "no snippets" in capsys.readouterr().out
    assert not list(tmp_path.iterdir())
