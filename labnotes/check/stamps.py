"""Stamps: the hashes of both twins' bodies at the last review, so that a change on either side shows."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator

from labnotes.failure import Failure
from labnotes.project import Project
from labnotes.read.page import LANGUAGES, Page

_REVIEWED = re.compile(r"^reviewed:.*\n(?:[ \t]+.*\n)*", re.MULTILINE)


def judge_stamp(en: Page, zh: Page) -> Iterator[Failure]:
    """A pair of twins of which one was changed since both were compared: one failure, at the side that changed."""
    twins = {"en": en, "zh": zh}
    hashes = {language: body_hash(page) for language, page in twins.items()}
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


def stamp(project: Project, path: str) -> dict[str, str]:
    """The new text of both twins' files, stamped; all but the stamp stays as it is.

    Raises LookupError where the page lacks a language.
    """
    missing = [language for language in LANGUAGES if (language, path) not in project.pages]
    if missing:
        raise LookupError(f"no docs/{missing[0]}/{path}.md, and a stamp takes both languages")
    pages = [project.pages[language, path] for language in LANGUAGES]
    line = f"reviewed: {_written({page.language: body_hash(page) for page in pages})}\n"
    return {page.file: _stamped(page.front, line) + page.body for page in pages}


def body_hash(page: Page) -> str:
    """The hash of what a reader sees. White space at the end does not count."""
    return hashlib.sha256(page.body.rstrip().encode()).hexdigest()[:12]


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
