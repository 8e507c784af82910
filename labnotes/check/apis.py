"""The list of TensorFlow's names: it has what the programs and the words use, and nothing that nobody uses."""

from __future__ import annotations

from collections.abc import Iterator

from labnotes.failure import Failure
from labnotes.project import Project
from labnotes.read.apis import LIST, OFFICIAL, Api, listed_apis, names_on, page_uses
from labnotes.read.page import LANGUAGES, Page


def judge_apis(project: Project) -> Iterator[Failure]:
    """The list of each language against all its pages, and each link to an official page against the list."""
    for language in LANGUAGES:
        page = project.pages.get((language, LIST))
        if page:
            others = [other for other in project.pages.values() if other.language == language and other != page]
            yield from _judge_list(project, page, others)


def _judge_list(project: Project, page: Page, others: list[Page]) -> Iterator[Failure]:
    entries = listed_apis(page)
    if not entries:
        expected = "a table with the header `API` and rows such as [`tf.matmul`](…)"
        yield Failure(page.file, 0, "no list of names", "no such row", expected, "look for the cause")
        return
    listed = {entry.name: entry for entry in entries}
    for entry in entries:
        if listed[entry.name] is not entry:
            expected = f"each name once: line {listed[entry.name].line} has it too"
            yield Failure(page.file, entry.line, "a name listed twice", entry.name, expected, "take one row out")
        if not any(page_uses(entry, other, project.snippets) for other in others):
            expected = "a page whose programs use it, or whose words link to it"
            yield Failure(page.file, entry.line, "a name that nobody uses", entry.name, expected, "take the row out")
    addresses = {entry.address for entry in entries}
    for other in others:
        for name in sorted(names_on(other, project.snippets) - set(listed)):
            mend = f"add a row, with its meaning, to docs/en/{LIST}.md and docs/zh/{LIST}.md"
            expected = f"a row for {name}, which a program on {other.file} uses"
            yield Failure(page.file, 0, "a name that the list lacks", f"no {name}", expected, mend)
        yield from _judge_links(other, page, listed, addresses)


def _judge_links(other: Page, page: Page, listed: dict[str, Api], addresses: set[str]) -> Iterator[Failure]:
    for link in other.links:
        if not link.target.startswith(OFFICIAL):
            continue
        entry = listed.get(link.text)
        if entry and entry.address != link.target:
            expected = f"{entry.address}, as {page.file}:{entry.line} has it"
            yield Failure(other.file, link.line, "two addresses of one name", link.target, expected, "keep one of them")
        elif link.target not in addresses:
            expected = f"an address that the list on {page.file} has"
            mend = f"add a row, with its meaning, to docs/en/{LIST}.md and docs/zh/{LIST}.md, or correct the link"
            yield Failure(other.file, link.line, "a name that the list lacks", link.target, expected, mend)
