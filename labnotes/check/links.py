"""Whether each link leads somewhere: to a page that exists, at a heading that it has, from any host and path."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator

from labnotes.failure import Failure
from labnotes.project import Project
from labnotes.read.page import Link, Page

_ELSEWHERE = re.compile(r"https://|mailto:")


def judge_links(project: Project, page: Page) -> Iterator[Failure]:
    """Links to other sites are not followed: a test must not need the network."""
    for link in page.links:
        if not _ELSEWHERE.match(link.target):
            yield from _judge(project, page, link)


def linked_path(page: Page, target: str) -> str:
    """The path of the page to which a relative link of ``page`` leads: for ``errors/index.md#tensors`` on a page at the
    root ``"errors/index"``, for ``#tensors`` the page itself. Other targets give no page's path."""
    file = target.partition("#")[0].removesuffix(".md")
    return posixpath.normpath(posixpath.join(posixpath.dirname(page.path), file)) if file else page.path


def _judge(project: Project, page: Page, link: Link) -> Iterator[Failure]:
    file, _, anchor = link.target.partition("#")
    if re.match(r"[a-z]+:|/", link.target):
        expected = "https:// to another site, or a relative path to a .md file: the site works under any path"
        yield _failure(page, link, expected)
        return
    if file and not file.endswith(".md"):
        if "." not in posixpath.basename(file):
            yield _failure(page, link, "a relative path to a .md file")
        return  # MkDocs knows of other files
    path = linked_path(page, link.target)
    target = project.pages.get((page.language, path))
    if target is None:
        yield _failure(page, link, f"a page below docs/{page.language}/; there is no {path}.md")
    elif anchor and anchor not in {heading.id for heading in target.headings}:
        ids = ", ".join(f"#{heading.id}" for heading in target.headings)
        yield _failure(page, link, f"a heading of {target.file}: {ids}")


def _failure(page: Page, link: Link, expected: str) -> Failure:
    return Failure(page.file, link.line, "a broken link", link.target or "an empty link", expected, "correct the link")
