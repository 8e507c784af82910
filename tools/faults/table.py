"""The tables of FAULTS.md: what was made, what was caught, and what was not."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from tools.faults.judge import Judged
from tools.faults.recording import CAUGHT, PASSED, REFUSED, SAME, Recorded

FILE = "FAULTS.md"

_HEAD = """# What the checks catch

Measured, and written by `make faults`; nothing here is typed. It takes the project's pages, programs and records as
they stand, makes one fault at a time in memory, drawn by a seeded generator, and asks `check` what it finds, as
`make check` does. Without a fault it finds nothing. A fault in a record is held against a run too, as in `make test`.
"""

_COLUMNS = """- **Unseen**: no reader can see the fault, which a rule in code proves, or it is none. It is left out of
  the other columns.
- **File**, **line**: a failure names the right one. Where a part, a heading or a box is gone, the right line is where
  its twin still has it, or the nearest thing that is left. “–” stands for what only a hash tells, which knows the file
  and no line.
- **Plainly**: caught by what it says, too, and not by a stamp or a digest alone, which tell only that something was
  changed.
"""

_AGAIN = """## After recording again

Somebody careless changes a program, runs it, and keeps what it gives: `make record` does the same. Then the digests fit
again, and the outputs on the page are those of the program that it shows. What could be wrong now is what the words and
the comments say. **Refused**: `make record` keeps no record, as the program ends otherwise than it announces. **Same**:
it gives what it gave. **Caught**: a claim, a number in prose, a figure, a list or a twin no longer fits. **Passed**:
nothing tells it. An exercise has no record; there the answers are run. This is a rate, and no promise: a changed number
in a program that the words do not speak of makes another true page.
"""


def write_table(judged: Sequence[tuple[str, Judged]], again: Sequence[Recorded], seed: int, seconds: float) -> str:
    """The whole file."""
    live = [each for _, each in judged if not each.fault.equal]
    sections = [
        _HEAD,
        f"{len(judged)} faults of {len({kind for kind, _ in judged})} kinds. {len(judged) - len(live)} of them no "
        f"reader could see. Of the rest, {_share(each.caught for each in live)} were caught.\n\n"
        f"All that stands here took {seconds:.0f} seconds. To repeat it: `make faults SEED={seed}`.\n",
        _kinds(judged),
        _COLUMNS,
        _listed("## Not caught", [(kind, each) for kind, each in judged if not each.fault.equal and not each.caught]),
        _listed("## Caught, with another line", [(kind, each) for kind, each in judged if _astray(each)]),
        _reasons(judged),
        _AGAIN,
        _recordings(again),
        _passed(again),
    ]
    return "\n".join(section for section in sections if section).rstrip() + "\n"


def _kinds(judged: Sequence[tuple[str, Judged]]) -> str:
    rows = ["| Kind | Made | Unseen | Caught | File | Line | Plainly |", "|---|--:|--:|--:|--:|--:|--:|"]
    for kind in dict.fromkeys(kind for kind, _ in judged):
        rows.append(_row(kind, [each for own, each in judged if own == kind]))
    rows.append(_row("**all**", [each for _, each in judged]))
    return "\n".join(rows) + "\n"


def _row(name: str, judged: Sequence[Judged]) -> str:
    live = [each for each in judged if not each.fault.equal]
    lines = [each.line for each in live if each.line is not None]
    cells = [str(len(judged)), str(len(judged) - len(live)), _share(each.caught for each in live)]
    cells += [_share(each.file for each in live), _share(lines), _share(each.plainly for each in live)]
    return f"| {name} | {' | '.join(cells)} |"


def _share(hits: Iterable[bool]) -> str:
    told = list(hits)
    return f"{sum(told)} of {len(told)}" if told else "–"


def _astray(each: Judged) -> bool:
    return not each.fault.equal and each.caught and each.line is False


def _listed(title: str, judged: Sequence[tuple[str, Judged]]) -> str:
    if not judged:
        return ""
    rows = [f"- {kind}: `{each.fault.file}:{each.fault.line}`, {_quoted(each.fault.change)}" for kind, each in judged]
    return "\n".join([title, "", *rows, ""])


def _reasons(judged: Sequence[tuple[str, Judged]]) -> str:
    counts = Counter(each.fault.equal for _, each in judged if each.fault.equal)
    rows = [f"- {count} times: {reason}." for reason, count in counts.most_common()]
    return "\n".join(["## Why no reader sees a fault", "", *rows, ""]) if rows else ""


def _recordings(again: Sequence[Recorded]) -> str:
    rows = ["| Kind | Made | Same | Refused | Caught | Passed |", "|---|--:|--:|--:|--:|--:|"]
    kinds = list(dict.fromkeys(each.kind for each in again))
    for kind in [*kinds, "**all**"]:
        outcomes = Counter(each.outcome for each in again if kind in (each.kind, "**all**"))
        cells = [outcomes.total(), *(outcomes[outcome] for outcome in (SAME, REFUSED, CAUGHT, PASSED))]
        rows.append(f"| {kind} | {' | '.join(map(str, cells))} |")
    told = Counter(each.rules[0] for each in again if each.outcome == CAUGHT)
    by = ", ".join(f"{rule} ({count})" for rule, count in sorted(told.items(), key=_most_first))
    return "\n".join([*rows, "", f"What caught most of each: {by}." if by else "", ""])


def _most_first(told: tuple[str, int]) -> tuple[int, str]:
    rule, count = told
    return -count, rule


def _passed(again: Sequence[Recorded]) -> str:
    # They come in the order in which they ended, which is another in each run.
    rows = sorted(f"- `{each.fault.file}`: {_quoted(each.fault.change)}" for each in again if each.outcome == PASSED)
    return "\n".join(["What passed:", "", *rows, ""]) if rows else ""


def _quoted(change: str) -> str:
    """In backticks, however many stand in it."""
    fence = "``" if "`" in change else "`"
    pad = " " if "`" in change else ""
    return f"{fence}{pad}{change}{pad}{fence}"
