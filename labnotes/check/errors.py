"""The inventory of error pages: each raises its message, mends it, and is found from the list and from a lesson."""

from __future__ import annotations

from collections.abc import Iterator

from labnotes.check.links import linked_path
from labnotes.check.messages import LIST
from labnotes.failure import Failure
from labnotes.project import Project
from labnotes.read.page import LANGUAGES, Fence, Page

WHERE = ("install", "tensors", "layers", "gradients", "training", "graphs")
"""Where a reader meets a message: the sections of the list, in its order."""

_MESSAGE, _FIX, _LINKS = "message", "fix", "links"


def judge_error_pages(project: Project) -> Iterator[Failure]:
    """Each page of kind ``error`` but the list itself, in each language. A project without a list has no inventory."""
    for language in LANGUAGES:
        index = project.pages.get((language, LIST))
        if index is None:
            continue
        pages = [page for page in project.pages.values() if page.language == language]
        lessons = [page for page in pages if page.meta.get("kind") == "lesson"]
        for page in pages:
            if page.meta.get("kind") == "error" and page != index:
                yield from _judge_form(project, page)
                yield from _judge_links(page, index, lessons)


def _judge_form(project: Project, page: Page) -> Iterator[Failure]:
    where = page.meta.get("where")
    if where not in WHERE:
        found = "nothing" if where is None else f"where: {where}"
        expected = f"where: {' | '.join(WHERE)}"
        yield Failure(
            page.file, page.line_of("where"), "an error of no place", found, expected, "write where it is met"
        )
    lines = {heading.id: heading.line for heading in page.headings}
    missing = [name for name in (_MESSAGE, _FIX, _LINKS) if name not in lines]
    for name in missing:
        expected = f"a section {{ #{name} }}: an error page shows the message, what mends it, and where to read on"
        yield Failure(page.file, 0, "an error page without a section", f"no #{name}", expected, "write the section")
    if missing:
        return
    shown = [fence for fence in page.fences if fence.line < lines[_FIX]]
    if not page.meta.get("silent") and not any(_tells(project, fence) for fence in shown):
        expected = "a program ahead of #fix that raises, warns or logs, or `silent: true` above the page"
        found = "no program that says anything"
        yield Failure(page.file, lines[_MESSAGE], "an error that nothing raises", found, expected, "show one that does")
    if not any(_ends_well(project, fence) for fence in page.fences if fence.line > lines[_FIX]):
        expected = "a program below #fix that runs to its end"
        yield Failure(page.file, lines[_FIX], "an error without a repair", "none that runs", expected, "show one")


def _judge_links(page: Page, index: Page, lessons: list[Page]) -> Iterator[Failure]:
    listed = {linked_path(index, link.target) for link in index.links}
    if page.path not in listed:
        expected = f"an entry in {index.file} that leads to {page.path}.md"
        yield Failure(page.file, 0, "an error page that the list lacks", "no link to it", expected, "list its message")
    if not any(linked_path(lesson, link.target) == page.path for lesson in lessons for link in lesson.links):
        expected = f"a lesson with a link to {page.path}.md"
        mend = "link it where a lesson speaks of that"
        yield Failure(page.file, 0, "an error page that no lesson leads to", "no link to it", expected, mend)
    own = {linked_path(page, link.target) for link in page.links}
    if not own & {lesson.path for lesson in lessons}:
        found, expected = "no link to a lesson", "a link to the lesson that explains it"
        yield Failure(page.file, 0, "an error page that leads to no lesson", found, expected, "write it below #links")
    if not any(link.target.startswith("https://") for link in page.links):
        found, expected = "no link to another site", "the issue, or the official page, that speaks of it"
        yield Failure(page.file, 0, "an error page without a source", found, expected, "write it below #links")


def _tells(project: Project, fence: Fence) -> bool:
    """Whether the part raised, warned or logged something, or quotes what another version says."""
    snippet, record = project.snippets.get(fence.snippet), project.records.get(fence.snippet)
    if snippet and snippet.kind == "quoted":
        return True
    if record is None:
        return False
    raised, part = record.run.raised, record.run.parts.get(fence.part)
    return bool((raised and raised.part == fence.part) or (part and (part.warnings or part.logs)))


def _ends_well(project: Project, fence: Fence) -> bool:
    record = project.records.get(fence.snippet)
    return record is not None and record.run.raised is None
