"""BENCH.md: the figures as measured, the goals beside them, and how to repeat them."""

from __future__ import annotations

import datetime
import os
import platform
import re
from collections.abc import Iterable, Sequence
from importlib.metadata import version

import psutil

from tools.bench.contenders import CONTENDERS, FLOOR, OURS
from tools.bench.environment import REQUIREMENTS
from tools.bench.goals import judge_goals
from tools.bench.programs import STEPS
from tools.bench.results import Results, slope

FILE, PICTURE = "BENCH.md", "tools/bench/bench.svg"

_HEAD = """# How fast it runs

Measured side by side, on one machine and in one go, and written by `make bench`; nothing here is typed.
"""

_RULES = """\
- **The programs** are of three kinds in equal number: a layer, a model, and {steps} steps of gradient descent with a
  plot. `tools/bench/programs.py` makes them; each has a text of its own. Every contender is given the same ones, and
  none counts that left out an output or a figure. Where a tool keeps no figures, the program saves its own as SVG, as
  a reader's would.
- **The floor** is one process that imports TensorFlow once and does what all the programs compute and draw, one after
  the other, TensorFlow's first operation included. Nothing is kept apart, captured or observed.
- **Wall** is by the clock; **CPU** is user and system time of all processes together. **Memory** is the peak of all
  processes at one moment, looked at every tenth of a second in a run of its own whose times do not count; where the
  system tells, a page of memory that several of them share is divided among them. All run with the same settings of
  TensorFlow. Of each figure the median of {repeat} is told; memory was weighed once. In each round all run, one
  after the other: a machine that becomes slower meanwhile does so for all of them.
- **Apart**: each program has a process of its own, and cannot change what another gives.
"""

_BEYOND = """\
What one more program takes is the slope of the straight line that fits these points best; its own compute is the
slope of the floor. Ours run some at a time, so that the processors do more than the clock tells: each program has a
process of its own, with a first operation of its own, and is observed.
"""

_VERDICTS = """\
A program is saved with one line more that prints, in a copy of the project as it stands. It is run; its record no
longer fits, so that it is run again, to see whether it gives the same; and its page is judged. *From nothing* is a
process that starts anew and reads the whole project. *While watched* is the time from saving to the verdict that
`make watch` prints; the site is built after that.
"""

_SITES = """\
A strict build of both languages, side by side, with the zips, in copies of the project in which pages are repeated or
left out: those about one error, and where these are not enough, the last of the lessons. Pages are those of one
language.
"""


def write_table(results: Results, repeat: int, seconds: float, day: datetime.date) -> str:
    """The whole file. What was left out has no section."""
    sections = [_HEAD, _machine(day), _goals(results)]
    if results.contenders:
        sections += ["## The same programs, run by each\n", _contenders(results), f"![How long each took]({PICTURE})\n"]
        sections.append(_RULES.format(steps=STEPS, repeat=repeat))
    if results.ours:
        sections += ["## More programs\n", _slope(results), _BEYOND]
    if results.observing:
        sections += ["## What observing costs\n", _observing(results)]
    if results.verdicts:
        sections += ["## From saving a program to its verdict\n", _verdicts(results), _VERDICTS]
    if results.sites:
        sections += ["## Building the site\n", _sites(results), _SITES]
    if results.records:
        sections += ["## What records weigh\n", _records(results)]
    return "\n".join([*sections, _repeat(repeat, seconds)])


def _machine(day: datetime.date) -> str:
    memory = psutil.virtual_memory().total / 2**30
    return (
        f"{day:%-d %B %Y}; {os.cpu_count()} cores ({platform.machine()}), {memory:.0f} GiB of memory, "
        f"{platform.system()}; Python {platform.python_version()}, TensorFlow {version('tensorflow')}, "
        f"Keras {version('keras')}; {_versions()}.\n"
    )


def _versions() -> str:
    listed = re.findall(
        r"^(nbmake|pytest-examples|markdown-exec)==(\S+)", REQUIREMENTS.read_text("utf-8"), re.MULTILINE
    )
    own = [(name, version(name)) for name in ("pytest", "pytest-xdist", "nbconvert", "mkdocs")]
    return ", ".join(f"{name} {number}" for name, number in [*listed, *own])


def _goals(results: Results) -> str:
    rows = []
    for goal in judge_goals(results):
        limit = f"{'at least' if goal.above else 'under'} {goal.limit:g} {goal.unit}"
        told = "met" if goal.met else f"**not met**: {goal.reason}"
        rows.append((goal.name, f"{_short(goal.found)} {goal.unit}", limit, told))
    return _table(("Goal", "Measured", "Promised", ""), "l r l l", rows) if rows else ""


def _contenders(results: Results) -> str:
    rows = []
    ours = results.contenders[OURS]
    for contender in CONTENDERS:
        found = results.contenders[contender.name]
        name = f"**{contender.name}**" if contender.name in (OURS, FLOOR) else contender.name
        cells = [f"{found.wall:.1f} s", f"{found.wall / ours.wall:.2f}", f"{found.cpu:.1f} s"]
        cells += [f"{found.cpu / ours.cpu:.2f}", f"{found.memory:.0f} MiB", f"{found.memory / ours.memory:.2f}"]
        rows.append((name, "yes" if contender.apart else "no", *cells))
    head = ("Run by", "Apart", "Wall", "of ours", "CPU", "of ours", "Memory", "of ours")
    return _table(head, "l l r r r r r r", rows)


def _slope(results: Results) -> str:
    counts = list(results.ours)
    rows: list[Sequence[str]] = []
    for name, runs in ((OURS, results.ours), (FLOOR, results.floor)):
        for what, points in (
            ("wall", {n: m.wall for n, m in runs.items()}),
            ("CPU", {n: m.cpu for n, m in runs.items()}),
        ):
            figures = [f"{points[count]:.1f} s" for count in counts]
            rows.append((f"{name}, {what}", *figures, f"{1000 * slope(points):.0f} ms"))
    for what, found in zip(("wall", "CPU"), results.beyond, strict=True):
        rows.append((f"beyond its own compute, {what}", *("" for _ in counts), f"{found:.0f} ms"))
    head = ("Programs", *(str(count) for count in counts), "one more")
    return _table(head, "l" + " r" * (len(counts) + 1), rows)


def _observing(results: Results) -> str:
    rows = []
    for name, (observing, without) in results.observing.items():
        more = 100 * (observing / without - 1)
        rows.append((name, f"{without:.2f} s", f"{observing:.2f} s", f"{more:+.0f} %"))
    return _table(("Forked one after the other, fork and result included", "Without", "Observed", ""), "l r r r", rows)


def _verdicts(results: Results) -> str:
    return _table(("Judged", "After"), "l r", [(name, f"{found:.2f} s") for name, found in results.verdicts.items()])


def _sites(results: Results) -> str:
    rows = []
    for count, found in results.sites.items():
        each = 1000 * found.wall / count / 2
        cells = (f"{found.wall:.1f} s", f"{found.cpu:.1f} s", f"{found.memory:.0f} MiB", f"{each:.0f} ms")
        rows.append((str(count), *cells))
    return _table(("Pages", "Wall", "CPU", "Memory", "Wall for each page of a language"), "r r r r r", rows)


def _records(results: Results) -> str:
    weight = results.records
    assert weight
    rows = []
    for name, size in (("as they stand", weight.plain), ("each file compressed by zlib, as git does", weight.packed)):
        rows.append((name, f"{size / 1024:,.0f} KiB", f"{size / weight.programs / 1024:.1f} KiB"))
    head = (f"{weight.programs} records in {weight.files} files", "all", "for each program")
    return _table(head, "l r r", rows)


def _repeat(repeat: int, seconds: float) -> str:
    return (
        f"## To repeat it\n\n`make bench REPEAT={repeat}` took {seconds / 60:.0f} minutes. The tools that only this "
        "needs are listed in [tools/bench/requirements.txt](tools/bench/requirements.txt), and installed below "
        "`.cache/bench`. Let nothing else run meanwhile.\n"
    )


def _short(number: float) -> str:
    return f"{number:.0f}" if abs(number) >= 20 else f"{number:.2f}"


def _table(head: Sequence[str], sides: str, rows: Iterable[Sequence[str]]) -> str:
    line = "|".join("--:" if side == "r" else "---" for side in sides.split())
    return "\n".join([f"| {' | '.join(head)} |", f"|{line}|", *(f"| {' | '.join(row)} |" for row in rows), ""])
