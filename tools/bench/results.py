"""What was measured: plain data, with what can be computed from it."""

from __future__ import annotations

import statistics
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from labnotes.project import Project
from labnotes.record.record import files
from tools.bench.contenders import FLOOR, OURS
from tools.bench.measure import Measured


@dataclass(frozen=True)
class Weight:
    """What the records of ``programs`` weigh in bytes, and each of their files compressed by zlib, as git keeps it."""

    programs: int
    files: int
    plain: int
    packed: int


@dataclass(frozen=True)
class Results:
    """Each a mapping of medians, empty where that was left out.

    ``contenders`` by name; ``ours`` and ``floor`` by the number of programs; ``observing`` by what was observed:
    seconds with and without; ``verdicts`` by how the judge was started; ``sites`` by the number of pages. ``imported``
    are the seconds that TensorFlow's import takes by itself, ``alone`` those of the program whose verdicts these are.
    """

    contenders: Mapping[str, Measured] = field(default_factory=dict)
    ours: Mapping[int, Measured] = field(default_factory=dict)
    floor: Mapping[int, Measured] = field(default_factory=dict)
    observing: Mapping[str, tuple[float, float]] = field(default_factory=dict)
    verdicts: Mapping[str, float] = field(default_factory=dict)
    imported: float = 0.0
    alone: float = 0.0
    sites: Mapping[int, Measured] = field(default_factory=dict)
    records: Weight | None = None

    def ratio(self, name: str) -> float:
        """How many times as long as ours a contender took."""
        return self.contenders[name].wall / self.contenders[OURS].wall

    @property
    def over_floor(self) -> float:
        return self.contenders[OURS].wall / self.contenders[FLOOR].wall

    @property
    def beyond(self) -> tuple[float, float]:
        """Milliseconds that one more program takes beyond its own compute: by the clock, and of all processors."""
        by_clock = slope({n: m.wall for n, m in self.ours.items()}) - slope({n: m.wall for n, m in self.floor.items()})
        worked = slope({n: m.cpu for n, m in self.ours.items()}) - slope({n: m.cpu for n, m in self.floor.items()})
        return 1000 * by_clock, 1000 * worked


def slope(points: Mapping[int, float]) -> float:
    """The slope of the straight line that fits the points best."""
    return statistics.linear_regression(list(points), list(points.values())).slope


def observed(
    pairs: Sequence[tuple[str, float, float]], names: Mapping[str, Sequence[str]]
) -> dict[str, tuple[float, float]]:
    """For each group of programs the sum of their medians, with the probes and without."""
    medians = {}
    for program in {name for name, _, _ in pairs}:
        seen = [(observing, without) for name, observing, without in pairs if name == program]
        medians[program] = tuple(statistics.median(column) for column in zip(*seen, strict=True))
    return {
        group: (sum(medians[name][0] for name in members), sum(medians[name][1] for name in members))
        for group, members in names.items()
    }


def weigh_records(project: Project) -> Weight:
    texts = [text.encode() for record in project.records.values() for text in files(record).values()]
    packed = sum(len(zlib.compress(text, 9)) for text in texts)
    return Weight(len(project.records), len(texts), sum(map(len, texts)), packed)
