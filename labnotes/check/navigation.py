"""The navigation: it lists every page once, no page that does not exist, and the same pages in both languages."""

from __future__ import annotations

from collections.abc import Iterator

from labnotes.failure import Failure
from labnotes.project import CONFIGURATIONS, Project


def judge_navigation(project: Project) -> Iterator[Failure]:
    """Each language's list, then both against each other: the order of the pages, each title in its own language."""
    if any("configuration" in failure.rule for failure in project.unreadable):
        return  # the one failure of a configuration that cannot be read says it all
    for language, file in CONFIGURATIONS.items():
        yield from _judge_list(project, language, file)
    (en, english), (zh, chinese) = ((file, _pages(project, language)) for language, file in CONFIGURATIONS.items())
    left, right = [path for _, path in english], [path for _, path in chinese]
    if left != right and sorted(left) == sorted(right):
        found, expected = ", ".join(right), f"{', '.join(left)}, as in {en}"
        line = _line(project, zh, "nav:")
        yield Failure(zh, line, "twins in another order", found, expected, "bring both navigations into one order")
    titles = {path: title for title, path in english}
    for title, path in chinese:
        if title and title == titles.get(path):
            expected = f"a Chinese title of {path}: {en} has the same"
            yield Failure(zh, _line(project, zh, title), "an untranslated title", title, expected, "translate it")


def _judge_list(project: Project, language: str, file: str) -> Iterator[Failure]:
    paths = [path for _, path in _pages(project, language)]
    pages = [path for of, path in project.pages if of == language]
    for path in sorted(set(pages) - set(paths)):
        expected = f"`- Title: {path}.md` below `nav:`"
        line = _line(project, file, "nav:")
        yield Failure(file, line, "a page outside of the navigation", f"no {path}.md", expected, "list the page")
    for path in sorted(set(paths) - set(pages)):
        expected = f"pages that exist: there is no docs/{language}/{path}.md"
        line, mend = _line(project, file, f" {path}.md"), "correct the path, write the page or take the entry out"
        yield Failure(file, line, "a page that does not exist", f"{path}.md", expected, mend)
    for path in sorted({path for path in paths if paths.count(path) > 1}):
        line = _line(project, file, f" {path}.md")
        yield Failure(file, line, "a page listed twice", f"{path}.md", "each page once", "take one of them out")
    for title, path in _pages(project, language):
        if not title.strip():
            line = _line(project, file, f" {path}.md")
            yield Failure(file, line, "a page without a title", f"{path}.md", f"`- Title: {path}.md`", "write a title")


def _line(project: Project, file: str, text: str) -> int:
    """The first line of the configuration that holds ``text``; 0 where none does."""
    rows = project.configurations.get(file, "").splitlines()
    return next((line for line, row in enumerate(rows, start=1) if text in row), 0)


def _pages(project: Project, language: str) -> list[tuple[str, str]]:
    """The entries that are pages: an entry may lead to another site or to a notebook as well."""
    entries = project.navigation.get(language, ())
    return [(title, path) for title, path in entries if "://" not in path and not path.endswith(".ipynb")]
