"""Checking: ``check(project)`` compares pages, snippets and records with each other and lists what is wrong.

It is pure: nothing is run, nothing is read from disk, and TensorFlow is not needed.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator

from labnotes.check.apis import judge_apis
from labnotes.check.chinese import judge_chinese
from labnotes.check.claims import judge_comments, judge_prose
from labnotes.check.commands import judge_commands
from labnotes.check.drawings import judge_drawings
from labnotes.check.errors import judge_error_pages
from labnotes.check.exercises import judge_exercises
from labnotes.check.figures import judge_figures
from labnotes.check.glossary import judge_glossary
from labnotes.check.links import judge_links
from labnotes.check.marks import judge_marks
from labnotes.check.matrix import judge_matrix
from labnotes.check.messages import judge_messages
from labnotes.check.navigation import judge_navigation
from labnotes.check.numbers import judge_numbers
from labnotes.check.pages import judge_page
from labnotes.check.records import judge_record, judge_strays, judge_versions
from labnotes.check.road import judge_road
from labnotes.check.snippets import judge_emptiness, judge_snippet, judge_whole_program
from labnotes.check.stamps import judge_hints_stamp, judge_stamp
from labnotes.check.tensors import judge_tensors
from labnotes.check.twins import judge_alone, judge_twins
from labnotes.failure import Failure
from labnotes.project import Project
from labnotes.read.page import Page
from labnotes.read.snippet import Snippet

PAGE_CHECKS = (judge_page, judge_links, judge_marks, judge_chinese, judge_alone)
PROGRAM_CHECKS = (
    judge_figures,
    judge_drawings,
    judge_whole_program,
    judge_prose,
    judge_numbers,
    judge_messages,
    judge_tensors,
)
"""What holds a page against its programs: not called where one of these has a fault of form."""

SNIPPET_CHECKS = (judge_snippet, judge_record, judge_comments, judge_commands)
TWIN_CHECKS = (judge_twins, judge_stamp)
PROJECT_CHECKS = (
    judge_emptiness,
    judge_strays,
    judge_versions,
    judge_navigation,
    judge_road,
    judge_apis,
    judge_glossary,
    judge_error_pages,
    judge_exercises,
    judge_hints_stamp,
    judge_matrix,
)


def check(project: Project, pages: Collection[str] | None = None) -> list[Failure]:
    """All failures in order of file and line; with ``pages`` (paths such as ``"perceptron"``) those of these alone.

    A page stands for both its languages and the snippets that it shows. What concerns the project as a whole (the
    navigation, stray files) is judged when all pages are.
    """
    chosen = [page for page in project.pages.values() if pages is None or page.path in pages]
    snippets = [snippet for snippet in project.snippets.values() if pages is None or _belongs(snippet, chosen)]
    failures = [*_unreadable(project, chosen, snippets, pages), *_unknown(project, pages or ())]
    faulty = project.faulty()
    chosen = [page for page in chosen if page.file not in faulty]
    snippets = [snippet for snippet in snippets if snippet.id not in faulty]
    twins = [(en, zh) for en, zh in project.twins() if en in chosen and zh.file not in faulty]
    whole = [page for page in chosen if not faulty.intersection(page.snippets)]
    failures += [failure for judge in PAGE_CHECKS for page in chosen for failure in judge(project, page)]
    failures += [failure for judge in PROGRAM_CHECKS for page in whole for failure in judge(project, page)]
    failures += [failure for judge in SNIPPET_CHECKS for snippet in snippets for failure in judge(project, snippet)]
    failures += [failure for judge in TWIN_CHECKS for en, zh in twins for failure in judge(en, zh)]
    if pages is None:
        failures += [failure for judge in PROJECT_CHECKS for failure in judge(project)]
    return sorted(set(failures))


def _belongs(snippet: Snippet, pages: list[Page]) -> bool:
    return any(snippet.id in page.snippets or snippet.id.startswith(f"{page.path}/") for page in pages)


def _unreadable(
    project: Project, chosen: list[Page], snippets: list[Snippet], pages: Collection[str] | None
) -> Iterator[Failure]:
    own = {page.file for page in chosen} | {snippet.file for snippet in snippets}
    own |= {project.records[snippet.id].file for snippet in snippets if snippet.id in project.records}
    yield from (failure for failure in project.unreadable if pages is None or failure.file in own)


def _unknown(project: Project, pages: Collection[str]) -> Iterator[Failure]:
    known = {path for _, path in project.pages}
    for path in sorted(set(pages) - known):
        expected = f"one of {', '.join(sorted(known)) or 'no pages: docs/ holds none'}"
        yield Failure(f"docs/en/{path}.md", 0, "an unknown page", path, expected, "correct the page's name")
