"""The goals: what was promised of each figure, whether it is met, and where it is not, why."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from tools.bench.results import Results

COLD, WATCHED = "from nothing", "while watched"

_PAIRS = "a program of ours has a process of its own, with a first operation of its own and every look at its names"

REASONS: Mapping[str, str] = {
    "all programs, against the floor": f"the floor runs them in one process, without looking; {_PAIRS}",
    "one more program, beyond its own compute": f"the table below tells processors from the clock: {_PAIRS}",
}
"""Why a goal is not met, found by measuring, by the goal's name. It is told beside the figure of the day."""


@dataclass(frozen=True)
class Goal:
    """``found`` is to be below ``limit``, or above it where ``above``. Both are in ``unit``."""

    name: str
    found: float
    limit: float
    unit: str
    above: bool = False

    @property
    def met(self) -> bool:
        return self.found >= self.limit if self.above else self.found < self.limit

    @property
    def reason(self) -> str:
        return "" if self.met else REASONS.get(self.name, "not explained yet: measure where the time goes")


def judge_goals(results: Results) -> list[Goal]:
    """The goals of all that was measured."""
    return list(_goals(results))


def _goals(results: Results) -> Iterator[Goal]:
    if results.contenders:
        yield Goal("all programs, against the floor", results.over_floor, 1.3, "times")
        yield Goal("ahead of `nbmake -n 2`", results.ratio("nbmake -n 2"), 8, "times", above=True)
        yield Goal(
            "ahead of a fresh interpreter each", results.ratio("a fresh interpreter each"), 10, "times", above=True
        )
        yield Goal("ahead of pytest-examples", results.ratio("pytest-examples"), 1.5, "times", above=True)
    if results.ours:
        yield Goal("one more program, beyond its own compute", results.beyond[0], 40, "ms")
    if results.verdicts:
        yield Goal("a saved program judged from nothing", results.verdicts[COLD], 6, "s")
        yield Goal("a saved program judged while watched", results.verdicts[WATCHED], 0.5, "s")
