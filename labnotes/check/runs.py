"""Whether the snippets still give what their records say: fresh runs held against the records."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import zip_longest

from labnotes.check.records import current, judge_record
from labnotes.failure import Failure
from labnotes.project import Project
from labnotes.read.snippet import Snippet
from labnotes.record.compare import Difference, differences, same_text
from labnotes.record.normalise import normalise_run
from labnotes.run.result import Run

_SHOWN = 5
"""How many differing lines of a long output a message quotes."""


def compare_runs(project: Project, runs: Iterable[Run]) -> list[Failure]:
    """What ``runs``, normalised here, gave otherwise than the records, beyond each snippet's tolerance.

    A run that was stopped is a failure, and so is one without a record to compare it with, or no run at all.
    """
    judged = list(runs)
    failures = [failure for run in judged for failure in _judge(project, run)]
    if not judged:
        failures.append(Failure("snippets", 0, "no runs", "no snippet ran", "at least one run", "look for the cause"))
    return sorted(set(failures))


def _judge(project: Project, run: Run) -> Iterator[Failure]:
    snippet = project.snippets.get(run.snippet)
    if snippet is None:
        yield Failure("snippets", 0, "a run of no snippet", run.snippet, "the id of a snippet", "correct the id")
        return
    if run.accident:
        expected = f"a run that ends by itself within {snippet.seconds:g} s"
        mend = "correct the program, or give it more time: `# seconds: 120` in its header"
        yield Failure(snippet.file, 0, "a run that was stopped", run.accident, expected, mend)
        return
    record = current(project, snippet.id)
    if record is None:
        yield from judge_record(project, snippet)
        return
    for difference in differences(record, normalise_run(run), snippet.tolerance):
        yield _failure(snippet, difference)


def _failure(snippet: Snippet, difference: Difference) -> Failure:
    part = snippet.part(difference.part)
    line = part.first + max(difference.line, 1) - 1 if part else 0
    recorded, ran = _where_they_differ(difference.recorded, difference.ran, snippet.tolerance)
    place = f" of the part {part.name}" if part else ""
    expected = f"{recorded}\n(the record, snippets/{snippet.id}.json)"
    mend = f"correct the program; where the new run is right, make record SNIPPET={snippet.id} and read the difference"
    return Failure(snippet.file, line, f"{difference.what}{place} differs from the record", ran, expected, mend)


def _where_they_differ(recorded: str, ran: str, tolerance: float) -> tuple[str, str]:
    """Both texts cut down to the lines that differ."""
    pairs = list(zip_longest(recorded.splitlines(), ran.splitlines()))
    differing = [
        (left, right) for left, right in pairs if left is None or right is None or not same_text(left, right, tolerance)
    ]
    if not differing:
        return repr(recorded), repr(ran)  # they differ in white space at the end
    cut = differing[:_SHOWN]
    more = f"\n… {len(differing) - len(cut)} more lines" if len(differing) > len(cut) else ""
    left, right = (
        "\n".join(row if row is not None else "(no line)" for row in side) for side in zip(*cut, strict=True)
    )
    return left + more, right + more
