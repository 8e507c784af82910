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
from tools.bench.floor import seconds_of_import
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
    """All of them run the same programs. A round before those that count is weighed, and warms the disk's cache."""
    python = str(_sound(environment(ROOT)))
    found = _in_turns([(each, PROGRAMS) for each in CONTENDERS], python, (True, *[False] * repeat))
    return replace(results, contenders={name: measured for (name, _), measured in found.items()})


def growth(results: Results, repeat: int) -> Results:
    """Ours and the floor with more and more programs."""
    pair = [contender for contender in CONTENDERS if contender.name in (OURS, FLOOR)]
    jobs = [(contender, count) for count in COUNTS for contender in pair]
    found = _in_turns(jobs, sys.executable, [False] * repeat)
    ours, floor = ({count: found[name, count] for count in COUNTS} for name in (OURS, FLOOR))
    return replace(results, ours=ours, floor=floor)


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
    """A saved program until its verdict, and in turns with that what an import alone takes."""
    with _scratch() as folder:
        copy_project(ROOT, folder / "copy")
        cold, imports = [], []
        for number in range(repeat):
            cold.append(_sound(verdicts.cold(ROOT, folder / "copy", number)))
            done = _done([sys.executable, "-m", "tools.bench.floor"], folder, {"PYTHONPATH": str(ROOT)})
            imports.append(seconds_of_import(done.said))
            _tell(f"{COLD}: {cold[-1].wall:.2f} s, an import {imports[-1]:.2f} s")
    with _scratch() as folder:
        watched = _sound(verdicts.warm(ROOT, folder, repeat))
    alone = statistics.median(verdicts.alone(ROOT, repeat))
    found = {COLD: median(cold).wall, WATCHED: statistics.median(watched)}
    return replace(results, verdicts=found, imported=statistics.median(imports), alone=alone)


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


def _in_turns(
    jobs: Sequence[tuple[Contender, int]], python: str, rounds: Sequence[bool]
) -> dict[tuple[str, int], Measured]:
    """The medians of each contender with so many programs. A round that is true is weighed.

    Every round has all of them: a machine that becomes slower meanwhile does so for all, and no ratio tells of it.
    """
    runs: dict[tuple[str, int], list[Measured]] = {(contender.name, count): [] for contender, count in jobs}
    for weigh in rounds:
        for contender, count in jobs:
            done = _once(contender, python, count, weigh=weigh)
            runs[contender.name, count].append(done)
            _tell(f"{contender.name}, {count} programs: {done.wall:.1f} s{', weighed' if weigh else ''}")
    return {job: median(found) for job, found in runs.items()}


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
