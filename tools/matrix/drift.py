"""``python -m tools.matrix.drift``: run every snippet with the newest of everything, and list what no longer holds.

Prereleases count, so that a page can be mended before its readers meet the release.
"""

from __future__ import annotations

import platform
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from labnotes.check import check
from labnotes.failure import Failure, report, system_failure
from labnotes.project import Project, read_project
from labnotes.read.snippet import Snippet
from labnotes.record.across import Outcome, as_if, outcome, words
from labnotes.record.compare import differing_lines
from labnotes.record.ending import unexpected_ending
from labnotes.record.matrix import Versions, in_matrix
from labnotes.record.normalise import normalise_run
from labnotes.record.record import Record, make_record
from labnotes.run.result import Run
from tools.matrix.environments import Environment, environment
from tools.matrix.interpreters import interpreters
from tools.matrix.noxfile import NEWEST
from tools.matrix.runs import run_in

ROOT = Path.cwd()

_LISTED = 5
"""How many differences of one program are told."""


def main() -> int:
    """0 where every page still tells the truth with the newest releases, 1 otherwise, 130 where it was interrupted."""
    try:
        place = _newest(ROOT)
        if isinstance(place, Failure):
            print(report([place]))
            return 1
        print(", ".join(f"{name} {version}" for name, version in place.versions.items()), flush=True)
        project = read_project(ROOT)
        chosen = [s for s in project.snippets.values() if in_matrix(s) and s.id in project.records]
        runs = run_in(place, chosen, ROOT, again=True)
    except KeyboardInterrupt:
        print("\ninterrupted", file=sys.stderr)
        return 130
    except OSError as error:
        print(report([system_failure(error, ROOT)]))
        return 1
    failures = drifted(project, runs, place.versions)
    print(report(failures))
    return 1 if failures else 0


def drifted(project: Project, runs: Mapping[str, Run], installed: Versions) -> list[Failure]:
    """What ``runs``, made with the versions ``installed``, make of the pages: each part that gave something else, with
    the line of each page that shows it, and each claim that no longer holds."""
    failures: list[Failure] = []
    for name, run in runs.items():
        snippet = project.snippets[name]
        found = outcome(snippet, project.records[name], run, project.versions, installed)
        for told in _differing(snippet, project.records[name], found):
            failures += _on_pages(project, told)
    return sorted({*failures, *_claims(project, runs, installed)})


def _newest(root: Path) -> Environment | Failure:
    python = ".".join(platform.python_version_tuple()[:2])
    return environment(NEWEST, interpreters([python])[python], root, renew=True)


@dataclass(frozen=True)
class _Told:
    """One thing that a part gave otherwise: at ``line`` of the snippet's file, 0 where it is no line's."""

    snippet: Snippet
    part: str
    line: int
    rule: str
    ran: str
    recorded: str


def _differing(snippet: Snippet, record: Record, found: Outcome) -> Iterator[_Told]:
    for difference in found.differs[:_LISTED]:
        part = snippet.part(difference.part)
        line = part.first + max(difference.line, 1) - 1 if part else 0
        recorded, ran = differing_lines(difference.recorded, difference.ran, snippet.tolerance)
        yield _Told(snippet, difference.part, line, f"{difference.what} differs", ran, recorded)
    for said in found.said:
        part = snippet.part(said.part)
        before = words(record.run, said.part, said.what)
        yield _Told(snippet, said.part, part.first if part else 0, f"another {said.what}", said.text, before)


def _on_pages(project: Project, told: _Told) -> Iterator[Failure]:
    """The failure at each place that shows the part, or at the snippet where none does."""
    source = f"{told.snippet.file}:{told.line}" if told.line else told.snippet.file
    shown = f"{told.snippet.id}:{told.part}"
    places = [
        (page.file, fence.line) for page in project.pages.values() for fence in page.fences if fence.shows == shown
    ]
    for file, line in places or [(told.snippet.file, told.line)]:
        expected = f"{told.recorded or 'nothing'}\n(the record of {source})"
        mend = "let the program and the words fit the newest release, and say in the header what it needs"
        yield Failure(file, line, f"{told.rule} with the newest releases", told.ran or "nothing", expected, mend)


def _claims(project: Project, runs: Mapping[str, Run], installed: Versions) -> set[Failure]:
    """The claims, numbers and quotations that the runs contradict and the records do not."""
    records = dict(project.records)
    for name, run in runs.items():
        snippet = project.snippets[name]
        if not unexpected_ending(snippet, run):
            records[name] = make_record(snippet, as_if(normalise_run(run), project.versions, installed))
    return set(check(replace(project, records=records))) - set(check(project))


if __name__ == "__main__":
    sys.exit(main())
