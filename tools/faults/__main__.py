"""``python -m tools.faults``: make faults in memory, ask the checks about each, and write FAULTS.md as measured."""

from __future__ import annotations

import argparse
import random
import sys
import time
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import TypeVar

from labnotes.check import check
from labnotes.failure import Failure, report, system_failure
from labnotes.files import write_files
from labnotes.project import Project, read_project
from tools.faults import claims, dropped, exercises, pages, programs, records
from tools.faults.judge import Judged, judge
from tools.faults.recording import recorded
from tools.faults.table import FILE, write_table

ROOT = Path.cwd()

T = TypeVar("T")

_STEP = 25

KINDS = (*claims.KINDS, *pages.KINDS, *dropped.KINDS, *programs.KINDS, *records.KINDS, *exercises.KINDS)


def main(arguments: Sequence[str] | None = None) -> int:
    """0 where every fault that a reader could see was caught, 1 where one was not, 130 where it was interrupted."""
    options = _parser().parse_args(arguments)
    started = time.monotonic()
    project = read_project(ROOT)
    standing = check(project)
    if standing:
        print(report(standing))
        print("faults are made in a project without any: mend these first (make check)", file=sys.stderr)
        return 1
    try:
        judged = list(_told(judge_all(project, options.seed, options.each), "faults judged"))
        again = list(_told(recorded(project, options.seed, options.again, ROOT), "altered programs run"))
        text = write_table(judged, again, options.seed, time.monotonic() - started)
        write_files(ROOT, {FILE: text})
    except KeyboardInterrupt:
        print("\ninterrupted", file=sys.stderr)
        return 130
    except OSError as error:
        print(report([system_failure(error, ROOT)]))
        return 1
    print(text)
    missed = [_failure(kind, each) for kind, each in judged if missed_one(each)]
    print(report(missed))
    return 1 if missed else 0


def judge_all(project: Project, seed: int, each: int) -> Iterator[tuple[str, Judged]]:
    """``each`` faults of each kind with what the checks said. The same seed makes the same ones of the same project."""
    for kind in KINDS:
        for fault in islice(kind.make(project, random.Random(f"{seed}:{kind.name}")), each):
            yield kind.name, judge(fault)


def missed_one(judged: Judged) -> bool:
    """Whether a fault that a reader could see was not caught, or told of no file in which it stands."""
    return not judged.fault.equal and not (judged.caught and judged.file)


def _told(items: Iterable[T], what: str) -> Iterator[T]:
    """The items, with how many there were told now and then."""
    for number, item in enumerate(items, start=1):
        if number % _STEP == 0:
            print(f"{number} {what}", file=sys.stderr, flush=True)
        yield item


def _failure(kind: str, judged: Judged) -> Failure:
    expected = "a failure that names its file"
    mend = "let a check tell it, with its test, or prove by a rule that no reader sees it"
    fault = judged.fault
    return Failure(fault.file, fault.line, f"a fault that no check caught: {kind}", fault.change, expected, mend)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tools.faults", description=__doc__)
    parser.add_argument("--seed", type=int, default=1, help="which faults are drawn")
    parser.add_argument("--each", type=int, default=14, help="how many of each kind")
    parser.add_argument("--again", type=int, default=40, help="how many programs of each kind are run and recorded")
    return parser


if __name__ == "__main__":
    sys.exit(main())
