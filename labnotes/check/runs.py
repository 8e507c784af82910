"""Whether the snippets still give what their records say: fresh runs held against the records."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace

from labnotes.check import check
from labnotes.check.records import current, judge_record
from labnotes.failure import Failure
from labnotes.project import Project
from labnotes.read.snippet import Snippet
from labnotes.record.compare import Difference, differences, differing_lines
from labnotes.record.ending import unexpected_ending
from labnotes.record.normalise import normalise_run
from labnotes.record.record import make_record, record_file
from labnotes.record.repeat import Again, unrepeated
from labnotes.run.result import Run

_LISTED = 5
"""How many differences from a stale record a message lists."""


def check_runs(
    project: Project, pages: Collection[str] | None, runs: Sequence[Run], again: Again = lambda _: ()
) -> list[Failure]:
    """All failures of ``project``, or of ``pages``, with ``runs`` of its snippets at hand.

    What a snippet gives that was changed since it was recorded is what the page's claims about it are judged by. Of one
    that ended otherwise than announced, that alone is told: until it is mended it cannot have a record.
    """
    ended = {run.snippet: snippet for run in runs if (snippet := project.snippets.get(run.snippet))}
    wrong = [ended[run.snippet] for run in runs if run.snippet in ended and unexpected_ending(ended[run.snippet], run)]
    unrecorded = {(snippet.file, "a missing record") for snippet in wrong}
    unrecorded |= {(record_file(snippet), "a stale record") for snippet in wrong}
    judged = check(with_runs(project, runs), pages)
    failures = [failure for failure in judged if (failure.file, failure.rule) not in unrecorded]
    if runs or pages is None:  # a page may show nothing that is run; a project may not
        failures += compare_runs(project, runs, again)
    return sorted(set(failures))


def compare_runs(project: Project, runs: Iterable[Run], again: Again = lambda _: ()) -> list[Failure]:
    """What ``runs``, normalised here, gave otherwise than the records, beyond each snippet's tolerance.

    A run that was stopped is a failure, and so is one without a record to compare it with, or no run at all. What
    differs is run ``again``, to tell a program that changed from one that gives something else each time.
    """
    judged = [normalise_run(run) for run in runs]
    failures = [] if judged else [_failure_of_none()]
    differing: dict[str, tuple[Run, list[Failure]]] = {}
    for run in judged:
        snippet = project.snippets.get(run.snippet)
        if snippet is None:
            failures.append(Failure("snippets", 0, "a run of no snippet", run.snippet, "a snippet's id", "correct it"))
        elif ending := unexpected_ending(snippet, run):
            failures.append(ending)
        elif (found := list(_differences(project, snippet, run))) or snippet.id not in project.records:
            differing[snippet.id] = run, found
    seconds = {run.snippet: run for run in again([project.snippets[name] for name in differing])} if differing else {}
    for name, (run, found) in differing.items():
        failure = _unrepeated(project.snippets[name], run, seconds.get(name))
        failures += [failure] if failure else found
    return sorted(set(failures))


def with_runs(project: Project, runs: Iterable[Run]) -> Project:
    """The project with what ``runs`` gave in place of records that are missing or stale, where all went as announced.

    Claims, numbers and figures can then be judged all the same, in one go with what :func:`compare_runs` says of the
    records themselves.
    """
    records = dict(project.records)
    for run in map(normalise_run, runs):
        snippet = project.snippets.get(run.snippet)
        if snippet and not current(project, snippet.id) and not unexpected_ending(snippet, run):
            records[snippet.id] = make_record(snippet, run)
    return replace(project, records=records)


def _failure_of_none() -> Failure:
    mend = "write a snippet, or see above why none could be run"
    return Failure("snippets", 0, "no runs", "no snippet ran", "at least one run", mend)


def _differences(project: Project, snippet: Snippet, run: Run) -> Iterator[Failure]:
    record = project.records.get(snippet.id)
    if record is None:
        yield from judge_record(project, snippet)
        return
    found = differences(record, run, snippet.tolerance)
    if current(project, snippet.id):
        yield from (_failure(snippet, difference) for difference in found)
        return
    rows = [_summary(snippet, difference) for difference in found[:_LISTED]]
    rows += [f"… {len(found) - _LISTED} more differences"] if len(found) > _LISTED else []
    told = "\n".join(["Run now, it gives otherwise than recorded:", *rows] if rows else ["Run now, it gives the same."])
    for failure in judge_record(project, snippet):
        yield replace(failure, expected=f"{failure.expected}\n{told}")


def _unrepeated(snippet: Snippet, first: Run, second: Run | None) -> Failure | None:
    if second is None:
        return None
    return unexpected_ending(snippet, second) or unrepeated(snippet, first, normalise_run(second))


def _failure(snippet: Snippet, difference: Difference) -> Failure:
    recorded, ran = differing_lines(difference.recorded, difference.ran, snippet.tolerance)
    part = snippet.part(difference.part)
    place = f" of the part {part.name}" if part else ""
    expected = f"{recorded}\n(the record, snippets/{snippet.id}.json)"
    mend = f"correct the program; where the new run is right, make record SNIPPET={snippet.id} and read the difference"
    line = _line(snippet, difference)
    return Failure(snippet.file, line, f"{difference.what}{place} differs from the record", ran, expected, mend)


def _summary(snippet: Snippet, difference: Difference) -> str:
    recorded, ran = (
        text.splitlines() or [""] for text in differing_lines(difference.recorded, difference.ran, snippet.tolerance)
    )
    more = " …" if len(ran) > 1 or len(recorded) > 1 else ""
    place = f"line {line}, " if (line := _line(snippet, difference)) else ""
    return f"{place}{difference.what}: {_cut(ran[0])}{more} (recorded: {_cut(recorded[0])}{more})"


def _cut(row: str) -> str:
    return row if len(row) <= 60 else f"{row[:60]}…"


def _line(snippet: Snippet, difference: Difference) -> int:
    part = snippet.part(difference.part)
    return part.first + max(difference.line, 1) - 1 if part else 0
