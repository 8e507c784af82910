"""What machines read of the site: a lesson as structured data, every page as Markdown, and the list of them all."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from pathlib import Path

from mkdocs.structure.pages import Page as SitePage

from labnotes.notebooks.words import Source, plain_text
from labnotes.site.addresses import LANGUAGES, language_site, site_root

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


def write_markdown(sources: Mapping[str, Source], site: Path) -> None:
    """Each page, by its address below the built ``site`` of a language, as Markdown with its programs and outputs."""
    for address, source in sources.items():
        (site / address / _TWIN).write_text(plain_text(source), encoding="utf-8")


def page_list(pages: Iterable[tuple[str, str, str]], site: str, name: str, description: str) -> str:
    """The list https://llmstxt.org asks for, of (title, address, description) below ``site``, a language's address."""
    rows = [f"# {name}", "", f"> {description}", ""]
    rows += [f"- [{title}]({site}{address}{_TWIN}): {told}" for title, address, told in pages]
    return "\n".join(rows) + "\n"
