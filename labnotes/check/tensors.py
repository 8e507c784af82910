"""The list of a lesson's tensors: each name that its programs give to one has a meaning there, and no other."""

from __future__ import annotations

from collections.abc import Iterator

from labnotes.check.records import current
from labnotes.failure import Failure
from labnotes.project import Project
from labnotes.read.page import Page
from labnotes.tensors import LIST, listed_name, tensor_list, tensors_on


def judge_tensors(project: Project, page: Page) -> Iterator[Failure]:
    """The section ``#shapes`` of a lesson against its records. Shapes and dtypes are filled in by the site."""
    if page.meta.get("kind") != "lesson":
        return
    if not _known(project, page):
        return  # what is missing is told itself
    held = tensors_on(page, project.snippets, project.records)
    table = tensor_list(page)
    if table is None:
        if held:
            expected = f"a section {{ #{LIST} }} with a table of two columns, name and meaning, of {', '.join(held)}"
            yield Failure(page.file, 0, "no list of tensors", "no such table", expected, "write it ahead of the errors")
        return
    lines = {listed_name(cells): line for line, cells in reversed(table.rows)}
    for name in held:
        if name not in lines:
            expected = f"a row for `{name}`: what it means, in the page's language"
            yield Failure(page.file, table.line, "a tensor without a meaning", f"no `{name}`", expected, "add the row")
    for line, cells in table.rows:
        name = listed_name(cells)
        if name not in held:
            expected = f"a name of a tensor on this page: {', '.join(held)}"
            yield Failure(
                page.file, line, "a meaning without a tensor", name, expected, "take the row out, or rename it"
            )
        elif lines[name] != line:
            expected = f"each name once: line {lines[name]} has it too"
            yield Failure(page.file, line, "a tensor listed twice", name, expected, "keep one of the rows")
        elif len(cells) < 2 or not cells[1].strip():
            yield Failure(page.file, line, "a tensor without a meaning", f"`{name}`", "what it means", "write it")


def _known(project: Project, page: Page) -> bool:
    """Whether the page shows its programs whole, and each that runs has the record of a run as it stands.

    The wrong answers of an exercise are never shown, and it has no record: what it assigns is not listed.
    """
    snippets = [project.snippets[name] for name in page.snippets if name in project.snippets]
    exercises = {snippet.id for snippet in snippets if snippet.kind == "exercise"}
    parts = {
        f"{snippet.id}:{part.name}" for snippet in snippets for part in snippet.parts if snippet.id not in exercises
    }
    shown = {name for name in page.shown if name.rpartition(":")[0] not in exercises}
    return parts == shown and all(current(project, each.id) for each in snippets if each.runs)
