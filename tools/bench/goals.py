"""The goals: what was promised of each figure, whether it is met, and where it is not, why."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from tools.bench.contenders import FLOOR, OURS
from tools.bench.results import Results

COLD, WATCHED = "from nothing", "while watched"

_APART = "ours gives each program a process of its own, a first operation of its own and a look at each of its names"


@dataclass(frozen=True)
class Goal:
    """``found`` is to be below ``limit``, or at least that where ``above``. Both are in ``unit``. ``why`` is the reason
    that holds where it is not met."""

    name: str
    found: float
    limit: float
    unit: str
    above: bool = False
    why: str = field(kw_only=True)

    @property
    def met(self) -> bool:
        return self.found >= self.limit if self.above else self.found < self.limit

    @property
    def reason(self) -> str:
        return "" if self.met else self.why


def judge_goals(results: Results) -> list[Goal]:
    """The goals of all that was measured."""
    return list(_goals(results))


def _goals(results: Results) -> Iterator[Goal]:
    if results.contenders:
        beyond = results.contenders[OURS].cpu - results.contenders[FLOOR].cpu
        why = f"{_APART}, which is {beyond:.0f} s of all processors"
        yield Goal("all programs, against the floor", results.over_floor, 1.3, "times", why=why)
        for name, limit in (("nbmake -n 2", 8), ("a fresh interpreter each", 10), ("pytest-examples", 1.5)):
            yield Goal(
                f"ahead of {name}", results.ratio(name), limit, "times", above=True, why=_bound(results, name, limit)
            )
    if results.ours:
        by_clock, worked = results.beyond
        why = f"{_APART}, which is {worked:.0f} ms of all processors"
        yield Goal("one more program, beyond its own compute", by_clock, 40, "ms", why=why)
    if results.verdicts:
        why = f"TensorFlow's import alone took {results.imported:.1f} s of it"
        yield Goal("a saved program judged from nothing", results.verdicts[COLD], 6, "s", why=why)
        why = f"the program itself takes {results.alone:.2f} s, twice at once, as it prints something else than before"
        yield Goal("a saved program judged while watched", results.verdicts[WATCHED], 0.5, "s", why=why)


def _bound(results: Results, name: str, limit: float) -> str:
    """Whether anything could be so far ahead: TensorFlow's import alone takes most of what we take."""
    best = results.contenders[name].wall / results.contenders[FLOOR].wall
    if best < limit:
        return (
            f"out of reach here: the floor itself, which does nothing but import and compute, is {best:.2f} times ahead"
        )
    return f"the floor is {best:.2f} times ahead; {_APART}"
