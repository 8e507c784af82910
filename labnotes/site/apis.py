"""The list of names as the site shows it: each with the pages that use it, found in the programs' syntax trees."""

from __future__ import annotations

import posixpath
from collections.abc import Mapping, Sequence

from labnotes.read.apis import Api, is_api_table, is_method, listed_apis, names_on, page_uses
from labnotes.read.page import Page
from labnotes.site.notes import Notes


def add_uses(page: Page, others: Sequence[Page], titles: Mapping[str, str], notes: Notes) -> str:
    """The Markdown of ``page``, the list, with a column of links to those of ``others`` that use each name.

    ``titles`` holds what the navigation calls each page, by its path.
    """
    cells: dict[int, str] = {}
    for table in page.tables:
        if is_api_table(table.header):
            cells[table.line], cells[table.line + 1] = notes.words["used_on"], "---"
    for entry in listed_apis(page):
        cells[entry.line] = _links(entry, page, others, titles, notes)
    lines = enumerate(page.body.split("\n"), start=page.start)
    return "\n".join(f"{line.rstrip()} {cells[number]} |" if number in cells else line for number, line in lines)


def apis_on(page: Page, listing: Page, notes: Notes) -> list[Api]:
    """The names of the list that the programs on ``page`` use or its words link to, in the order of the alphabet."""
    used, linked = names_on(page, notes.snippets), {link.target for link in page.links}
    own = [
        entry
        for entry in listed_apis(listing)
        if entry.name in used
        or entry.address in linked
        or (is_method(entry.name) and page_uses(entry, page, notes.snippets))
    ]
    return sorted(own, key=lambda entry: entry.name.casefold())


def _links(entry: Api, page: Page, others: Sequence[Page], titles: Mapping[str, str], notes: Notes) -> str:
    using = [other for other in others if page_uses(entry, other, notes.snippets)]
    with_programs = [other for other in others if other.shown]
    if len(using) > 1 and {other.path for other in using} >= {other.path for other in with_programs}:
        return notes.words["everywhere"]
    return notes.words["between"].join(f"[{titles[other.path]}]({_way(page, other)})" for other in using)


def _way(page: Page, other: Page) -> str:
    return posixpath.relpath(f"{other.path}.md", posixpath.dirname(page.path) or ".")
