"""Whether the committed matrix was written by runs, and whether each difference in it is said by its snippet."""

from __future__ import annotations

from collections.abc import Iterator

from labnotes.failure import Failure
from labnotes.project import Project
from labnotes.read.snippet import Snippet
from labnotes.record.matrix import FILE, Differing, Entry, Matrix, in_matrix, is_current, seal_matrix


def judge_matrix(project: Project) -> Iterator[Failure]:
    """An edited matrix, a difference between releases that the snippet does not say, and a need that is none.

    A stale entry is none of these: it says nothing, and :func:`stale_entries` tells it.
    """
    matrix = project.matrix
    if matrix is None:
        return
    if matrix.digest != seal_matrix(matrix):
        found = "the file was changed by hand, as its digest no longer fits"
        yield Failure(FILE, 0, "an edited matrix", found, "what `make matrix` wrote, and nothing else", "make matrix")
        return
    for name, entry in matrix.entries.items():
        snippet = project.snippets.get(name)
        if snippet and is_current(entry, project.records.get(name)):
            yield from _unsaid(snippet, entry, matrix)
            yield from _needless(snippet, entry, matrix)


def stale_entries(project: Project) -> list[Failure]:
    """The snippets that did not run on all rows of the matrix as they stand. The pages leave their line out for them.

    Whoever changes a snippet cannot be asked to run it on every release: only what is published has to be whole.
    """
    matrix = project.matrix or Matrix({}, {})
    found = []
    for snippet in project.snippets.values():
        entry, record = matrix.entries.get(snippet.id), project.records.get(snippet.id)
        if not in_matrix(snippet) or record is None:
            continue
        expected = "what its text and its record gave on every release, as they stand"
        mend = f"make matrix SNIPPET={snippet.id}"
        if entry is None:
            yet = "it did not run on other releases yet"
            found.append(Failure(snippet.file, 0, "a program that is not in the matrix", yet, expected, mend))
        elif not is_current(entry, record):
            old = "what an older text or record of it gave"
            found.append(Failure(snippet.file, 0, "a stale entry of the matrix", old, expected, mend))
        elif set(entry.rows) != set(matrix.rows):
            missing = f"it did not run on {', '.join(sorted(set(matrix.rows) - set(entry.rows)))}"
            found.append(Failure(snippet.file, 0, "an entry of the matrix with gaps", missing, expected, mend))
    return found


def _unsaid(snippet: Snippet, entry: Entry, matrix: Matrix) -> Iterator[Failure]:
    for differing in entry.differs:
        rows = [row for row in differing.rows if not snippet.needs or snippet.needs.met(matrix.rows[row])]
        if rows:
            found = f"{differing.what} on {', '.join(rows)}:\n{differing.ran or 'nothing'}"
            expected = f"{differing.recorded or 'nothing'}\n(the record)"
            mend = "let the program give the same on each, or say in its header from which release on:\n"
            mend += f"# needs: keras>=3.14: <why>; then make record and make matrix with SNIPPET={snippet.id}"
            yield Failure(snippet.file, _line(snippet, differing), "differs on a release", found, expected, mend)


def _needless(snippet: Snippet, entry: Entry, matrix: Matrix) -> Iterator[Failure]:
    need = snippet.needs
    below = [row for row in entry.same() if need and not need.met(matrix.rows[row])]
    if need and below:
        found = f"{need.package}>={need.version}, and it ran the same on {', '.join(below)}"
        line = next((n for n, text in enumerate(snippet.text.splitlines(), 1) if text.startswith("# needs:")), 1)
        expected = "a release below which the program differs"
        mend = f"correct the header, or take it out; then: make record SNIPPET={snippet.id}"
        yield Failure(snippet.file, line, "a need that is none", found, expected, mend)


def _line(snippet: Snippet, differing: Differing) -> int:
    part = snippet.part(differing.part)
    return part.first + max(differing.line, 1) - 1 if part else 1
