"""``python -m tools.bench``: measure this project beside other tools, and write BENCH.md and its plot."""

from __future__ import annotations

import argparse
import datetime
import json
import os
import signal
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from labnotes.failure import Failure, report, system_failure
from labnotes.files import write_files
from labnotes.project import read_project
from labnotes.run.preload import ENVIRONMENT
from tools.bench import verdicts
from tools.bench.contenders import CONTENDERS, FLOOR, OURS, Contender, run_contender
from tools.bench.copies import copy_project, with_pages
from tools.bench.environment import environment
from tools.bench.goals import COLD, WATCHED
from tools.bench.measure import Measured, measure, median
from tools.bench.plot import draw
from tools.bench.programs import STEPS, make_programs
from tools.bench.results import Results, observed, weigh_records
from tools.bench.table import FILE, PICTURE, write_table

ROOT = Path.cwd()

T = TypeVar("T")

PROGRAMS = 12
COUNTS = (12, 24, 48, 96)
PAGES = (15, 60, 240)


class StoppedError(Exception):
    """A measurement that means nothing, as what was measured did not do its work."""

    def __init__(self, failure: Failure) -> None:
        super().__init__(failure)
        self.failure = failure


def main(arguments: Sequence[str] | None = None) -> int:
    """0 where all was measured, 1 where a contender failed, 130 where it was interrupted. A goal may be missed."""
    options = _parser().parse_args(arguments)
    for number in (signal.SIGINT, signal.SIGTERM):  # whoever ends it, in whatever way, wants nothing left
        signal.signal(number, signal.default_int_handler)
    started = time.monotonic()
    results = Results()
    try:
        for part in [options.only] if options.only else PARTS:
            _tell(part)
            results = PARTS[part](results, options.repeat)
        text = write_table(results, options.repeat, time.monotonic() - started, datetime.date.today())
        if not options.only:
            write_files(ROOT, {FILE: text, PICTURE: draw(results)})
    except KeyboardInterrupt:
        print("\ninterrupted", file=sys.stderr)
        return 130
    except StoppedError as stopped:
        print(report([stopped.failure]))
        return 1
    except OSError as error:
        print(report([system_failure(error, ROOT)]))
        return 1
    print(text)
    return 0


def contenders(results: Results, repeat: int) -> Results:
    """All of them run the same programs."""
    python = str(_sound(environment(ROOT)))
    return replace(results, contenders={each.name: _compete(each, python, repeat) for each in CONTENDERS})


def growth(results: Results, repeat: int) -> Results:
    """Ours and the floor with more and more programs."""
    by_name = {contender.name: contender for contender in CONTENDERS}
    found: dict[str, dict[int, Measured]] = {OURS: {}, FLOOR: {}}
    for count in COUNTS:
        for name, runs in found.items():
            runs[count] = median([_once(by_name[name], sys.executable, count) for _ in range(repeat)])
            _tell(f"{name}, {count} programs: {runs[count].wall:.1f} s")
    return replace(results, ours=found[OURS], floor=found[FLOOR])


def observing(results: Results, repeat: int) -> Results:
    """The programs with the probes and without."""
    programs = make_programs(PROGRAMS)
    pairs: list[tuple[str, float, float]] = []
    for _ in range(repeat):
        with _scratch() as folder:
            below = folder / "snippets" / "bench"
            below.mkdir(parents=True)
            for program in programs:
                (below / f"{program.name}.py").write_text(program.marked, encoding="utf-8")
            command = [sys.executable, "-m", "tools.bench.observing", *map(str, sorted(below.iterdir()))]
            done = _done(command, folder, {"PYTHONPATH": str(ROOT)})
            pairs += [tuple(json.loads(line)) for line in done.said.splitlines() if line.startswith("[")]
    names = [f"bench/{program.name}" for program in programs]
    groups = {f"the {PROGRAMS} programs": names, f"a loop of {STEPS} steps": names[2:3]}
    return replace(results, observing=observed(pairs, groups))


def judging(results: Results, repeat: int) -> Results:
    """A saved program until its verdict."""
    with _scratch() as folder:
        cold = median(_sound(verdicts.cold(ROOT, folder, repeat)))
        _tell(f"{COLD}: {cold.wall:.2f} s")
        watched = _sound(verdicts.warm(ROOT, folder, repeat))
    alone = statistics.median(verdicts.alone(ROOT, repeat))
    return replace(results, verdicts={COLD: cold.wall, WATCHED: statistics.median(watched)}, alone=alone)


def sites(results: Results, repeat: int) -> Results:
    """A build of the site with few pages and with many."""
    found = {}
    for pages in PAGES:
        with _scratch() as folder:
            copy_project(ROOT, folder / "copy")
            with_pages(folder / "copy", pages)
            runs = []
            for weigh in (True, *[False] * repeat):
                command = [sys.executable, "-m", "labnotes.site.build"]
                runs.append(_done(command, folder / "copy", {"PYTHONPATH": str(folder / "copy")}, weigh=weigh))
            found[pages] = median(runs)
            _tell(f"{pages} pages: {found[pages].wall:.1f} s")
    return replace(results, sites=found)


def records(results: Results, _: int) -> Results:
    return replace(results, records=weigh_records(read_project(ROOT)))


PARTS: Mapping[str, Callable[[Results, int], Results]] = {
    "contenders": contenders,
    "growth": growth,
    "observing": observing,
    "verdicts": judging,
    "sites": sites,
    "records": records,
}


def _compete(contender: Contender, python: str, repeat: int) -> Measured:
    """The median of ``repeat`` runs. Another one before them is weighed, and warms the disk's cache."""
    found = median([_once(contender, python, PROGRAMS, weigh=weigh) for weigh in (True, *[False] * repeat)])
    _tell(f"{contender.name}: {found.wall:.1f} s, CPU {found.cpu:.1f} s, {found.memory:.0f} MiB")
    return found


def _once(contender: Contender, python: str, count: int, *, weigh: bool = False) -> Measured:
    with _scratch() as folder:
        return _sound(run_contender(contender, make_programs(count), folder, python, weigh=weigh))


def _done(command: Sequence[str], folder: Path, more: Mapping[str, str], *, weigh: bool = False) -> Measured:
    done = measure([command], folder, {**os.environ, **ENVIRONMENT, **more}, weigh=weigh)
    if done.code:
        last = "\n".join(done.said.strip().splitlines()[-12:])
        mend = "see what it said"
        found = f"exit code {done.code}\n{last}"
        raise StoppedError(Failure("tools/bench", 0, f"a failed run of {command[2]}", found, "exit code 0", mend))
    return done


def _sound(found: T | Failure) -> T:
    if isinstance(found, Failure):
        raise StoppedError(found)
    return found


@contextmanager
def _scratch() -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix="labnotes-bench-") as folder:
        yield Path(folder)


def _tell(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tools.bench", description=__doc__)
    parser.add_argument("--repeat", type=int, default=3, help="how many runs the medians are of")
    parser.add_argument("--only", choices=PARTS, help="measure this alone, print it and write nothing")
    return parser


if __name__ == "__main__":
    sys.exit(main())
