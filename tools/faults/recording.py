"""What is still caught once a faulty program was run and recorded, as somebody careless would do."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path

from labnotes.check import PROJECT_CHECKS, check
from labnotes.exercises.trials import judge_trials, trials
from labnotes.failure import Failure
from labnotes.project import Project
from labnotes.read.snippet import Snippet, parse_snippet
from labnotes.record.compare import differences
from labnotes.record.ending import unexpected_ending
from labnotes.record.normalise import normalise_run
from labnotes.record.record import make_record
from labnotes.run.pool import Limits, run_snippets
from labnotes.run.result import Run
from tools.faults.fault import Fault, replaced, shuffled, with_record
from tools.faults.programs import EDITS, KINDS, operator

REPAIR = "the repair of an error page broken"
ANSWERS = "an operator changed in an exercise"

_LIMITS = Limits(seconds=30)

REFUSED, SAME, CAUGHT, PASSED = "refused", "same", "caught", "passed"
"""What came of it: ``make record`` keeps no record of it; it gives what it gave before; a check tells it; none does."""


@dataclass(frozen=True)
class Recorded:
    kind: str
    fault: Fault
    outcome: str
    rules: tuple[str, ...] = ()


def recorded(project: Project, seed: int, each: int, root: Path) -> Iterator[Recorded]:
    """``each`` faults of each kind that changes a program, run and recorded in memory."""
    kinds = [kind for kind in KINDS if kind.name in EDITS or kind.name == REPAIR]
    for kind in kinds:
        # One fault of each program: its runs are known by its name.
        faults = list(islice(kind.make(project, random.Random(f"{seed}:{kind.name}")), each))
        programs = {_name(fault): fault for fault in faults}
        altered = [fault.project.snippets[name] for name, fault in programs.items()]
        for run in run_snippets(altered, root, limits=_LIMITS):
            yield _recorded(project, kind.name, programs[run.snippet], run)
    yield from _answers(project, seed, each, root)


def _name(fault: Fault) -> str:
    return fault.file.removeprefix("snippets/").rpartition(".")[0]


def _recorded(project: Project, kind: str, fault: Fault, run: Run) -> Recorded:
    snippet = fault.project.snippets[run.snippet]
    if ending := unexpected_ending(snippet, run):
        return Recorded(kind, fault, REFUSED, (ending.rule,))
    normal = normalise_run(run)
    if not differences(project.records[snippet.id], normal, snippet.tolerance):
        return Recorded(kind, fault, SAME)
    renewed = with_record(fault.project, make_record(snippet, normal))
    failures = check(renewed, fault.pages)
    failures = failures or [failure for judge in PROJECT_CHECKS for failure in judge(renewed)]
    return _outcome(kind, fault, failures)


def _answers(project: Project, seed: int, each: int, root: Path) -> Iterator[Recorded]:
    """An exercise has no record: whoever changes it runs its answers."""
    rng = random.Random(f"{seed}:{ANSWERS}")
    exercises = [snippet for snippet in project.snippets.values() if snippet.kind == "exercise"]
    faults: dict[str, Fault] = {}
    for snippet in shuffled(exercises, rng):
        changed = operator(snippet, rng)
        if changed and len(faults) < each:
            faults[snippet.id] = _in_exercise(project, snippet, *changed)
    tried = [
        trial
        for name, fault in faults.items()
        for trial in trials({**fault.project.snippets}, project.catalogues.values())
        if trial.exercise == name
    ]
    runs = list(run_snippets([trial.program for trial in tried], root, limits=_LIMITS))
    for trial in tried:
        own = [run for run in runs if run.snippet == trial.program.id]
        yield _outcome(ANSWERS, faults[trial.exercise], judge_trials([trial], own))


def _in_exercise(project: Project, snippet: Snippet, line: int, row: str) -> Fault:
    text = replaced(snippet.text, line, row)
    changed, _ = parse_snippet(text, snippet.file, snippet.id)
    altered = replace(project, snippets={**project.snippets, snippet.id: changed})
    return Fault(snippet.file, line, f"{snippet.text.splitlines()[line - 1].strip()} → {row.strip()}", altered)


def _outcome(kind: str, fault: Fault, failures: Sequence[Failure]) -> Recorded:
    rules = tuple(rule for rule, _ in Counter(failure.rule for failure in failures).most_common())
    return Recorded(kind, fault, CAUGHT if rules else PASSED, rules)
