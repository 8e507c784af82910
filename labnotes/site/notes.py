"""What all pages of one language are built from: the snippets, their records, the versions, the words
and what the checks of the exercises say."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from labnotes.exercises.catalogue import Catalogue, read_catalogue
from labnotes.failure import Failure
from labnotes.project import read_snippets
from labnotes.read.snippet import Snippet
from labnotes.record.matrix import Matrix, read_matrix
from labnotes.record.record import Record, read_record
from labnotes.record.versions import read_versions
from labnotes.site.words import Words, read_words


@dataclass(frozen=True)
class Notes:
    """Read once for each build. ``failures`` is what could not be read, for the build to warn of."""

    language: str
    snippets: Mapping[str, Snippet]
    records: Mapping[str, Record]
    versions: Mapping[str, str]
    words: Words
    failures: tuple[Failure, ...] = ()
    matrix: Matrix | None = None
    catalogue: Catalogue = field(default_factory=lambda: Catalogue("", ""))


def read_notes(root: Path, language: str) -> Notes:
    """Everything below ``root/snippets`` and the words of ``language``. A snippet that is run and has no record is a
    failure: its page would show a program without what it printed."""
    snippets, failures = read_snippets(root)
    records: dict[str, Record] = {}
    for snippet in snippets.values():
        record, found = read_record(snippet, root)
        failures += found
        if record:
            records[snippet.id] = record
        elif snippet.runs and not found:
            failures.append(_unrecorded(snippet))
    versions, found = read_versions(root)
    failures += found
    matrix, found = read_matrix(root)
    failures += found
    catalogue, found = read_catalogue(root, language)
    failures += found
    return Notes(language, snippets, records, versions, read_words(language), tuple(failures), matrix, catalogue)


def _unrecorded(snippet: Snippet) -> Failure:
    mend = f"make record SNIPPET={snippet.id}"
    return Failure(snippet.file, 0, "no record", "nothing beside the snippet", "what running it gave", mend)
