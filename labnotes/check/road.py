"""The reader's road: no lesson is passed by. The front page and the plan for teachers list each, and each leads on to
the one that follows in the navigation."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Mapping

from labnotes.check.links import linked_path
from labnotes.failure import Failure
from labnotes.project import CONFIGURATIONS, Project
from labnotes.read.page import Link, Page

LISTS: Mapping[str, str] = {"index": "the front page", "teaching": "the plan for teachers"}
"""The pages that list every lesson, by their paths."""

ONWARD = "next"
"""The section of a lesson that leads on."""


def judge_road(project: Project) -> Iterator[Failure]:
    """Each lesson that is not on a list of its language, and each that leads past the one behind it."""
    # One order for both: that theirs differ is told elsewhere, as is a page that is listed twice.
    paths = dict.fromkeys(path for _, path in project.navigation.get(next(iter(CONFIGURATIONS)), ()))
    for language in CONFIGURATIONS:
        pages = [project.pages[language, path] for path in paths if (language, path) in project.pages]
        lessons = [page for page in pages if page.meta.get("kind") == "lesson"]
        for path, name in LISTS.items():
            if (language, path) in project.pages:
                yield from _judge_list(project, project.pages[language, path], name, lessons)
        for lesson, following in itertools.pairwise(lessons):
            yield from _judge_onward(project, lesson, following)


def _judge_list(project: Project, page: Page, name: str, lessons: list[Page]) -> Iterator[Failure]:
    if page.file in project.faulty():
        return
    listed = _targets(page, page.links)
    line = min((link.line for link in page.links), default=0)
    for lesson in lessons:
        if lesson.path not in listed:
            expected = f"`[title]({lesson.path}.md)`, and what one learns there"
            rule = f"a lesson that {name} lacks"
            yield Failure(page.file, line, rule, f"no {lesson.path}.md", expected, "list it")


def _judge_onward(project: Project, lesson: Page, following: Page) -> Iterator[Failure]:
    if lesson.file in project.faulty():
        return
    rule, expected = "a lesson that leads past the next", f"a link to {following.path}.md below `{{ #{ONWARD} }}`"
    start = next((heading.line for heading in lesson.headings if heading.id == ONWARD), 0)
    end = next((heading.line for heading in lesson.headings if heading.line > start), None) if start else 0
    onward = [link for link in lesson.links if start <= link.line and (end is None or link.line < end)]
    targets = _targets(lesson, onward)
    if following.path not in targets:
        found = ", ".join(f"{target}.md" for target in sorted(targets)) or f"no link below `{{ #{ONWARD} }}`"
        line = onward[0].line if onward else start
        yield Failure(lesson.file, line, rule, found, expected, "lead on to it, or move one of them in the navigation")


def _targets(page: Page, links: Iterable[Link]) -> set[str]:
    """The paths of the pages of the site that the links lead to."""
    return {linked_path(page, link.target) for link in links if "://" not in link.target}
