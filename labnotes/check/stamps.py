"""Stamps: the hashes of what both twins say at the last review, so that a change on either side shows."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator

from labnotes.exercises.catalogue import REVIEWED, Catalogue
from labnotes.failure import Failure
from labnotes.project import Project
from labnotes.read.page import LANGUAGES, Page

HINTS = "exercises"
"""How the hints of both languages are called where a page's path is asked for."""

_SAID = ("title", "description")
"""What the front matter tells readers; the rest of it is for the build."""

_REVIEWED = re.compile(r"^reviewed:.*\n(?:[ \t]+.*\n)*", re.MULTILINE)


def judge_stamp(en: Page, zh: Page) -> Iterator[Failure]:
    """A pair of twins of which one was changed since both were compared: one failure, at the side that changed."""
    twins = {"en": en, "zh": zh}
    hashes = {language: page_hash(page) for language, page in twins.items()}
    mend = f"read {en.file} against {zh.file}, let both say the same, then: make translated PAGE={en.path}"
    for page in twins.values():
        stamp = page.meta.get("reviewed")
        if not isinstance(stamp, dict) or set(stamp) != set(LANGUAGES):
            found = "no stamp" if stamp is None else f"reviewed: {stamp}"
            expected = f"reviewed: {_written(hashes)}"
            yield Failure(page.file, page.line_of("reviewed"), "twins that were not reviewed", found, expected, mend)
            return
        stamped = {language: str(stamp[language]) for language in LANGUAGES}
        changed = [language for language in LANGUAGES if stamped[language] != hashes[language]]
        if changed:
            side = twins[changed[0]]
            files = " and ".join(twins[language].file for language in changed)
            rule, found = "twins that changed since their review", f"changed since: {files}"
            expected = "both as they stood when the one was read against the other"
            yield Failure(side.file, side.line_of("reviewed"), rule, found, expected, mend)
            return


def judge_hints_stamp(project: Project) -> Iterator[Failure]:
    """The hints of the exercises, changed in one language since both were compared: one failure, at that side."""
    catalogues = _catalogues(project)
    hashes = {catalogue.language: hints_hash(catalogue) for catalogue in catalogues}
    for catalogue in catalogues:
        changed = [other for other in catalogues if catalogue.reviewed.get(other.language) != hashes[other.language]]
        if changed:
            files = " and ".join(other.file for other in changed)
            found = f"changed since: {files}" if catalogue.reviewed else "no stamp"
            expected = "the hints as they stood when the one language was read against the other"
            mend = f"let both languages say the same, then: make translated PAGE={HINTS}"
            rule = "hints that changed since their review"
            yield Failure(changed[0].file, changed[0].line_of_stamp, rule, found, expected, mend)
            return


def stamp(project: Project, path: str) -> dict[str, str]:
    """The new text of both twins' files, stamped; all but the stamp stays as it is.

    ``path`` is a page's, or HINTS. Raises LookupError where the page lacks a language.
    """
    if path == HINTS:
        return _stamped_hints(project)
    missing = [language for language in LANGUAGES if (language, path) not in project.pages]
    if missing:
        raise LookupError(f"no docs/{missing[0]}/{path}.md, and a stamp takes both languages")
    pages = [project.pages[language, path] for language in LANGUAGES]
    line = f"reviewed: {_written({page.language: page_hash(page) for page in pages})}\n"
    return {page.file: _stamped(page.front, line) + page.body for page in pages}


def page_hash(page: Page) -> str:
    """The hash of what a reader sees, the words in search results included. White space at the end does not count."""
    said = [str(page.meta.get(key, "")) for key in _SAID]
    return hashlib.sha256("\n".join([*said, page.body.rstrip()]).encode()).hexdigest()[:12]


def hints_hash(catalogue: Catalogue) -> str:
    """The hash of what a language's hints say, and of the remarks beside them."""
    return hashlib.sha256(_REVIEWED.sub("", catalogue.text).rstrip().encode()).hexdigest()[:12]


def _catalogues(project: Project) -> list[Catalogue]:
    there = (project.catalogues.get(language) for language in LANGUAGES)
    return [catalogue for catalogue in there if catalogue and catalogue.text]


def _stamped_hints(project: Project) -> dict[str, str]:
    catalogues = _catalogues(project)
    if len(catalogues) < len(LANGUAGES):
        raise LookupError("a stamp takes the hints of both languages")
    line = f"{REVIEWED}: {_written({catalogue.language: hints_hash(catalogue) for catalogue in catalogues})}\n"
    texts = {}
    for catalogue in catalogues:
        head, rest = "", _REVIEWED.sub("", catalogue.text)
        while rest.startswith("#"):
            row, end, rest = rest.partition("\n")
            head += row + end
        texts[catalogue.file] = head + line + rest
    return texts


def _written(hashes: dict[str, str]) -> str:
    # In quotes: a hash that happens to hold digits alone would be read as a number.
    return "{" + ", ".join(f'{language}: "{hashes[language]}"' for language in LANGUAGES) + "}"


def _stamped(front: str, line: str) -> str:
    if not front:
        return f"---\n{line}---\n"
    if _REVIEWED.search(front):
        return _REVIEWED.sub(lambda _: line, front, count=1)
    head, fence, tail = front.rpartition("---")
    return head + line + fence + tail
