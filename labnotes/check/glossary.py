"""The glossary's words: what it says is not written stands on no Chinese page."""

from __future__ import annotations

from collections.abc import Iterator

from labnotes.failure import Failure
from labnotes.project import Project
from labnotes.read.glossary import GLOSSARY, glossary_terms
from labnotes.read.page import Page

_TOLD = ("也叫", "又称", "也称", "旧称")
"""Behind these a page says once what others call it."""

_WORDS = {"also": "another word for no term", "apart": "a word that is apart from no term"}
"""What the front matter has beside the terms."""


def judge_glossary(project: Project) -> Iterator[Failure]:
    """Each term once; each word of ``also:`` and ``apart:`` in the front matter belongs to a term; ``avoid:``, wrong
    word to right one, held on every page."""
    for page in (project.pages.get((language, GLOSSARY)) for language in ("en", "zh")):
        if page:
            yield from _judge_terms(page)
            avoid = page.meta.get("avoid") or {}
            others = [other for other in project.pages.values() if other.language == page.language]
            for other in others:
                yield from _judge_words(other, page, {str(wrong): str(right) for wrong, right in avoid.items()})


def _judge_terms(page: Page) -> Iterator[Failure]:
    terms = glossary_terms(page)
    if not terms:
        expected = "rows such as | [tensor](tensors.md){ #term-tensor } | 张量 | … |"
        yield Failure(page.file, 0, "no terms", "no such row", expected, "look for the cause")
    seen: dict[str, int] = {}
    for term in terms:
        if term.name in seen:
            expected = f"each term once: line {seen[term.name]} has it too"
            yield Failure(page.file, term.line, "a term listed twice", term.name, expected, "take one row out")
        seen.setdefault(term.name, term.line)
    for key, rule in _WORDS.items():
        for word, name in (page.meta.get(key) or {}).items():
            if terms and str(name) not in seen:
                expected = f"the name of a row, as {terms[0].name}"
                yield Failure(
                    page.file, page.line_of(key), f"{rule}: {word}", str(name), expected, "write a row's name"
                )


def _judge_words(page: Page, glossary: Page, avoid: dict[str, str]) -> Iterator[Failure]:
    if page == glossary:
        return
    for text in page.paragraphs:
        for wrong, right in avoid.items():
            for offset in _uses(text.text, wrong):
                if not text.text[:offset].endswith(_TOLD):
                    expected = f"{right}, as {glossary.file} has it"
                    line = text.line + text.text[:offset].count("\n")
                    yield Failure(page.file, line, "another word for a term", wrong, expected, f"write {right}")


def _uses(text: str, word: str) -> Iterator[int]:
    offset = text.find(word)
    while offset >= 0:
        yield offset
        offset = text.find(word, offset + 1)
