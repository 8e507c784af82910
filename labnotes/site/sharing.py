"""What machines read of the site: a lesson as structured data, every page as Markdown, and the list of them all."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from pathlib import Path

from mkdocs.structure.pages import Page as SitePage

from labnotes.notebooks.words import plain_text, read_source
from labnotes.read.page import Page
from labnotes.site.addresses import LANGUAGES, language_site, site_root
from labnotes.site.notes import Notes

LICENSE = "https://creativecommons.org/licenses/by/4.0/"
"""Of the words and figures."""

_TWIN = "index.html.md"
"""Beside a page's index.html, as https://llmstxt.org proposes for an address without a file's name."""


def learning_resource(page: SitePage, site_name: str, language: str) -> str:
    """A lesson as a LearningResource of https://schema.org, in JSON that may stand in a script element."""
    data = {
        "@context": "https://schema.org",
        "@type": "LearningResource",
        "name": str(page.title),
        "description": page.meta.get("description", ""),
        "url": page.canonical_url,
        "inLanguage": LANGUAGES[language],
        "learningResourceType": "lesson",
        "educationalLevel": "beginner",
        "isAccessibleForFree": True,
        "license": LICENSE,
        "isPartOf": {"@type": "WebSite", "name": site_name, "url": language_site(site_root(), language)},
    }
    return json.dumps(data, ensure_ascii=False).replace("<", "\\u003c")


def write_for_machines(
    pages: Sequence[tuple[str, Page]], notes: Notes, address: str, about: tuple[str, str], site: Path
) -> None:
    """Each of the titled ``pages`` as Markdown with its programs and outputs, and ``llms.txt``, into ``site``.

    ``address`` is that of the language's pages, ``about`` the site's name and description.
    """
    listed = []
    for title, page in pages:
        place = page.path.removesuffix("index").strip("/")
        place = f"{place}/" if place else ""
        (site / place / _TWIN).write_text(plain_text(read_source(page, notes, address)), encoding="utf-8")
        listed.append((title, f"{address}{place}{_TWIN}", str(page.meta.get("description", ""))))
    (site / "llms.txt").write_text(page_list(listed, *about), encoding="utf-8")


def page_list(pages: Iterable[tuple[str, str, str]], name: str, description: str) -> str:
    """The list https://llmstxt.org asks for, of (title, address, description)."""
    rows = [f"# {name}", "", f"> {description}", ""]
    rows += [f"- [{title}]({address}): {told}" for title, address, told in pages]
    return "\n".join(rows) + "\n"
