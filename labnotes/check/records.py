"""Whether each record is there, speaks of the snippet as it stands, and was written by a run and by nothing else."""

from __future__ import annotations

import re
from collections.abc import Iterator

from labnotes.failure import Failure
from labnotes.project import Project
from labnotes.read.snippet import Snippet
from labnotes.record.ending import unexpected_ending
from labnotes.record.matrix import FILE as MATRIX
from labnotes.record.record import Record, figure_file, record_file, seal, source_hash
from labnotes.record.tried import FILE as TRIED
from labnotes.record.versions import FILE as VERSIONS
from labnotes.record.versions import PACKAGES

_FIGURE = re.compile(r"snippets/(?P<id>.+)\.[\w-]+-\d+\.svg")


def current(project: Project, snippet: str) -> Record | None:
    """The record of the snippet as it stands now. None where there is none or the text was changed since it ran.

    A stale record says nothing about the program on the page, so the other checks leave such a snippet to the one
    failure that this module reports.
    """
    record = project.records.get(snippet)
    text = project.snippets.get(snippet)
    return record if record and text and record.source == source_hash(text) else None


def judge_record(project: Project, snippet: Snippet) -> Iterator[Failure]:
    """A missing, stale or edited record, and one whose parts or error are not the snippet's."""
    if not snippet.runs:
        return
    record = project.records.get(snippet.id)
    mend = f"make record SNIPPET={snippet.id}"
    if record is None:
        file = record_file(snippet)
        if not any(failure.file == file for failure in project.unreadable):
            yield Failure(snippet.file, 0, "a missing record", "no record", f"{file}, written by a run", mend)
        return
    if record.source != source_hash(snippet):
        found = f"what an older text of {snippet.file} gave"
        expected = "what its text gives as it stands; until then the page may show what is not so"
        yield Failure(record.file, 0, "a stale record", found, expected, mend)
        return
    if record.digest != seal(record.run, record.source):
        found = "the record or one of its figures was changed by hand, as its digest no longer fits"
        expected = "what the run gave, and nothing else"
        yield Failure(record.file, 0, "an edited record", found, expected, mend)
    yield from _judge_parts(snippet, record, mend)
    if failure := unexpected_ending(snippet, record.run):
        yield failure


def judge_strays(project: Project) -> Iterator[Failure]:
    """Files below ``snippets/`` that belong to no snippet: mostly records and figures of one that was renamed."""
    known = {VERSIONS, MATRIX, TRIED} | {snippet.file for snippet in project.snippets.values()}
    known |= {record_file(snippet) for snippet in project.snippets.values() if snippet.runs}
    for record in project.records.values():
        for part, result in record.run.parts.items():
            known |= {figure_file(record.run.snippet, part, number + 1) for number in range(len(result.figures))}
    faulty = project.faulty()
    unrecorded = {snippet for snippet in project.snippets if snippet not in project.records}
    for file in project.files:
        figure = _FIGURE.fullmatch(file)
        hidden = any(name.startswith((".", "__")) for name in file.split("/"))
        of_faulty = any(file.startswith(f"snippets/{name}.") for name in faulty)
        if file not in known and not hidden and not of_faulty and not (figure and figure["id"] in unrecorded):
            expected = "snippets, their records and the figures that they drew"
            yield Failure(file, 0, "a stray file", "a file of no snippet", expected, f"git rm {file}")


def judge_versions(project: Project) -> Iterator[Failure]:
    """The versions that all records were made with, each named."""
    if any(failure.file == VERSIONS for failure in project.unreadable):
        return
    for name in ("python", *PACKAGES):
        if name not in project.versions:
            yield Failure(VERSIONS, 0, "a missing version", f"no {name}", f"the version of {name}", "make record")


def _judge_parts(snippet: Snippet, record: Record, mend: str) -> Iterator[Failure]:
    own = [part.name for part in snippet.parts]
    recorded = list(record.run.parts)
    unreached = record.run.raised is not None
    if recorded != own and not (unreached and recorded == own[: len(recorded)]):
        found, expected = ", ".join(recorded) or "no parts", ", ".join(own) or "no parts"
        yield Failure(record.file, 0, "a record of other parts", found, f"{expected}, as in {snippet.file}", mend)
