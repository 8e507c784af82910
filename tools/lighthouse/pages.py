"""Which of the built pages are opened: the front page, the heaviest lesson and error page, and the workbook."""

from __future__ import annotations

import gzip
import re
from collections.abc import Iterator
from pathlib import Path

from labnotes.project import CONFIGURATIONS, Project
from labnotes.read.page import Page
from labnotes.site.messages import LIST

_WORKBOOK = "notebook"
_PICTURE = re.compile(r'<img [^>]*?src="([^":#]+)')
"""One of the site's own."""


def chosen_pages(project: Project, site: Path) -> list[str]:
    """In each language, relative to the built ``site``, as ``en/`` and ``en/training/``. Raises FileNotFoundError where
    it holds no such page."""
    return [page for language in CONFIGURATIONS for page in _of(language, project, site)]


def _of(language: str, project: Project, site: Path) -> Iterator[str]:
    pages = [page for page in project.pages.values() if page.language == language]
    yield f"{language}/"
    for kind in ("lesson", "error"):
        # The list of the messages is no page about one.
        alike = (_place(page) for page in pages if page.meta.get("kind") == kind and page.path != LIST)
        yield max(alike, key=lambda place: weight(site, place))
    yield f"{language}/{_WORKBOOK}/"


def _place(page: Page) -> str:
    return f"{page.language}/{page.path.removesuffix('index')}".rstrip("/") + "/"


def weight(site: Path, place: str) -> int:
    """The bytes of a page and of the pictures that it shows, compressed as a host sends them. All share the rest."""
    file = site / place / "index.html"
    html = file.read_bytes()
    pictures = {file.parent / source for source in _PICTURE.findall(html.decode("utf-8"))}
    return sum(len(gzip.compress(content)) for content in (html, *(picture.read_bytes() for picture in pictures)))
