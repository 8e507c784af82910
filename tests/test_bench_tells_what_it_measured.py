"""The benchmark computes its figures rightly, and says of each goal whether it is met."""

from __future__ import annotations

import ast
import datetime
import os
import re
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from labnotes.project import Project, read_navigation
from tools.bench import __main__ as bench
from tools.bench.contenders import CONTENDERS, FLOOR, OURS, Contender
from tools.bench.copies import copy_project, with_pages
from tools.bench.floor import seconds_of_import
from tools.bench.goals import COLD, WATCHED, Goal, judge_goals
from tools.bench.measure import Measured, median
from tools.bench.observing import marks_alone
from tools.bench.programs import make_programs
from tools.bench.results import Results, observed, slope, weigh_records
from tools.bench.table import write_table
from tools.bench.verdicts import save

ROOT = Path(__file__).parents[1]
DAY = datetime.date(2026, 11, 24)

RESULTS = Results(
    contenders={
        each.name: Measured(wall=2.0 * (number + 2), cpu=3.0 * (number + 2), memory=100.0 * (number + 1))
        for number, each in enumerate(CONTENDERS)
    },
    ours={12: Measured(5.0, 6.0), 24: Measured(6.2, 8.4)},
    floor={12: Measured(4.0, 4.0), 24: Measured(4.6, 4.6)},
    observing={"a loop of 500 steps": (1.1, 1.0)},
    verdicts={COLD: 5.9, WATCHED: 0.6},
    sites={15: Measured(6.0, 9.0, 300.0)},
)


def test_each_figure_has_its_own_median() -> None:
    runs = [Measured(1.0, 9.0), Measured(2.0, 7.0), Measured(9.0, 8.0)]
    assert median(runs) == Measured(2.0, 8.0)


def test_the_times_of_a_run_that_was_weighed_do_not_count() -> None:
    assert median([Measured(99.0, 99.0, 512.0), Measured(2.0, 3.0)]) == Measured(2.0, 3.0, 512.0)


def test_ratios_and_slopes_are_those_of_the_figures() -> None:
    assert RESULTS.ratio(FLOOR) == pytest.approx(6 / 4)
    assert RESULTS.over_floor == pytest.approx(4 / 6)
    assert slope({12: 1.0, 24: 2.2, 48: 4.6}) == pytest.approx(0.1)
    assert RESULTS.beyond == pytest.approx((50.0, 150.0))


def test_the_cost_of_observing_is_the_sum_of_medians() -> None:
    pairs = [("a", 3.0, 1.0), ("a", 9.0, 2.0), ("a", 4.0, 3.0), ("b", 1.0, 0.5)]
    assert observed(pairs, {"both": ["a", "b"], "one": ["b"]}) == {"both": (5.0, 2.5), "one": (1.0, 0.5)}


@pytest.mark.parametrize(
    ("goal", "met"),
    [
        (Goal("g", 5.9, 6, "s", why="w"), True),
        (Goal("g", 6.1, 6, "s", why="w"), False),
        (Goal("g", 8.2, 8, "times", above=True, why="w"), True),
        (Goal("g", 7.9, 8, "times", above=True, why="w"), False),
    ],
)
def test_a_goal_is_met_on_its_side_of_the_limit(goal: Goal, met: bool) -> None:
    assert goal.met is met
    assert goal.reason == ("" if met else "w")


def test_a_goal_that_the_floor_misses_too_is_told_to_be_out_of_reach() -> None:
    reasons = {goal.name: goal.reason for goal in judge_goals(RESULTS)}
    assert reasons["ahead of nbmake -n 2"].endswith("is 2.33 times ahead")
    assert reasons["ahead of nbmake -n 2"].startswith("out of reach here")
    assert reasons["one more program, beyond its own compute"].endswith("which is 150 ms of all processors")
    assert not reasons["ahead of pytest-examples"]
    slow = {
        goal.name: goal.reason
        for goal in judge_goals(replace(RESULTS, verdicts={COLD: 7.9, WATCHED: 0.4}, imported=3.4))
    }
    assert slow["a saved program judged from nothing"] == "TensorFlow's import alone took 3.4 s of it"


def test_what_is_done_beyond_the_floor_is_told_in_seconds() -> None:
    faster = {**RESULTS.contenders, FLOOR: Measured(wall=2.0, cpu=1.6)}
    reason, *_ = (goal.reason for goal in judge_goals(replace(RESULTS, contenders=faster)))
    assert reason.endswith("a look at each of its names, which is 4 s of all processors")


def test_the_import_is_told_apart_from_what_the_programs_print() -> None:
    assert seconds_of_import("import: 3.907 s\nlayer_0: (2, 1)\n") == 3.907


def test_every_promise_has_a_goal() -> None:
    assert [goal.met for goal in judge_goals(RESULTS)] == [True, False, False, True, False, True, False]


def test_the_table_tells_figures_ratios_and_goals() -> None:
    text = write_table(RESULTS, repeat=3, seconds=1800, day=DAY)
    assert "24 November 2026" in text
    assert "| **this project** | yes | 4.0 s | 1.00 | 6.0 s | 1.00 | 100 MiB | 1.00 |" in text
    assert "| pytest-examples | no | 8.0 s | 2.00 | 12.0 s | 2.00 | 300 MiB | 3.00 |" in text
    assert "| this project, wall | 5.0 s | 6.2 s | 100 ms |" in text
    assert "| beyond its own compute, wall |  |  | 50 ms |" in text
    assert "| a saved program judged from nothing | 5.90 s | under 6 s | met |" in text
    assert "| a saved program judged while watched | 0.60 s | under 0.5 s | **not met**: " in text
    assert "| a loop of 500 steps | 1.00 s | 1.10 s | +10 % |" in text
    assert "`make bench REPEAT=3` took 30 minutes" in text


def test_the_table_names_no_place_of_the_machine() -> None:
    text = write_table(RESULTS, repeat=3, seconds=1800, day=DAY)
    assert str(Path.home()) not in text
    assert str(ROOT) not in text
    assert os.uname().nodename not in text


def test_records_are_weighed(small: Project) -> None:
    weight = weigh_records(small)
    assert weight.programs == 2
    assert weight.files == 3
    assert 0 < weight.packed < weight.plain


def test_all_run_in_each_round_so_that_a_machine_that_becomes_slower_changes_no_ratio(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    order: list[str] = []

    def once(contender: Contender, *_: object, weigh: bool) -> Measured:
        order.append(contender.name)
        return Measured(wall=(len(order) + 1) // 2, cpu=1.0, memory=weigh * 100.0)

    monkeypatch.setattr(bench, "CONTENDERS", CONTENDERS[:2])
    monkeypatch.setattr(bench, "environment", lambda _: Path(sys.executable))
    monkeypatch.setattr(bench, "_once", once)
    results = bench.contenders(Results(), 3)
    assert order == [OURS, FLOOR] * 4
    assert results.over_floor == 1, "each round takes longer than the one before it, for both"
    order.clear()
    grown = bench.growth(Results(), 2)
    assert order == [OURS, FLOOR] * len(bench.COUNTS) * 2
    assert list(grown.ours) == list(grown.floor) == list(bench.COUNTS)


def test_marks_tell_of_the_ends_and_look_at_no_name() -> None:
    tree = ast.parse("x = 1\nfor i in range(2):\n    x += i\n")
    sites = marks_alone(tree)
    assert [(site.line, site.end, site.names) for site in sites] == [(1, 1, ()), (2, 3, ())]
    assert ast.unparse(tree).count("__labnotes_probe__") == 2


def test_saving_changes_one_line_each_time(tmp_path: Path) -> None:
    path = tmp_path / "layer.py"
    path.write_text(make_programs(1)[0].marked, encoding="utf-8")
    before = path.read_text(encoding="utf-8").splitlines()
    for number in (0, 1):
        save(path, number)
        after = path.read_text(encoding="utf-8").splitlines()
        assert [row for row in after if row not in before] == [f'print("saved {number}")']
        assert len(after) == len(before) + 1


@pytest.mark.parametrize("count", [15, 90])
def test_a_copy_has_as_many_pages_as_asked_for_and_no_link_to_nothing(count: int, tmp_path: Path) -> None:
    copy = tmp_path / "copy"
    copy_project(ROOT, copy)
    with_pages(copy, count)
    for language in ("en", "zh"):
        docs = copy / "docs" / language
        files = {file.relative_to(docs).with_suffix("").as_posix(): file for file in docs.rglob("*.md")}
        assert len(files) == count
        assert files.keys() == {path for _, path in read_navigation(copy, language)}
        for file in files.values():
            for target in re.findall(r"\]\(([\w./-]+\.md)[#)]", file.read_text(encoding="utf-8")):
                assert (file.parent / target).is_file(), f"{file} leads to {target}"
