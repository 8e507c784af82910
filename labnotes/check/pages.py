"""The form of one page: what its front matter says, its headings, and what its code blocks hold."""

from __future__ import annotations

import re
from collections.abc import Iterator

from labnotes.failure import Failure
from labnotes.project import Project
from labnotes.read.page import Fence, Heading, Page

KINDS = ("lesson", "error", "plain")
LANGUAGE_OF = {".py": "python", ".ipy": "python", ".sh": "sh", ".txt": "text"}
"""The language of a block by the ending of the snippet that it shows."""

_INCLUDE = "--8<--"
_HIDDEN = re.compile(r"<(?:pre|script|style|iframe|img|code|div style|span style)\b")


def judge_page(project: Project, page: Page) -> Iterator[Failure]:
    """Front matter, headings and code blocks. A lesson and an error page show code, and only code that ran."""
    yield from _judge_meta(page)
    yield from _judge_headings(page)
    for fence in page.fences:
        yield from _judge_fence(project, page, fence)
    if page.meta.get("kind") in ("lesson", "error") and not page.shown:
        expected = 'at least one part of a program: `--8<-- "page/name.py:part"` in a fence'
        yield Failure(page.file, 0, "a page without code", f"a page of kind {page.meta['kind']}", expected, "show one")
    yield from _judge_prose(page)


def _judge_meta(page: Page) -> Iterator[Failure]:
    for key in ("title", "description"):
        value = page.meta.get(key)
        if not isinstance(value, str) or not value.strip():
            found = "nothing" if value is None else repr(value)
            expected = f"{key}: …, in the page's language"
            yield Failure(page.file, page.line_of(key), f"a missing {key}", found, expected, "write it")
    kind = page.meta.get("kind")
    if kind not in KINDS:
        found = "nothing" if kind is None else f"kind: {kind}"
        expected = f"kind: {' | '.join(KINDS)}"
        yield Failure(page.file, page.line_of("kind"), "a page of no kind", found, expected, "write it above the page")


def _judge_headings(page: Page) -> Iterator[Failure]:
    titles = [heading for heading in page.headings if heading.level == 1]
    if len(titles) != 1 or page.headings[0] != titles[0]:
        line = titles[1].line if len(titles) > 1 else page.start
        found = f"{len(titles)} headings of the first level" if len(titles) != 1 else "a heading above the title"
        expected = "one title, `# …`, as the first heading"
        yield Failure(page.file, line, "not one title", found, expected, "keep one `#`, at the top")
    seen: dict[str, int] = {}
    level = 1
    for heading in page.headings:
        yield from _judge_heading(page, heading, seen, level)
        seen.setdefault(heading.id, heading.line)
        level = heading.level


def _judge_heading(page: Page, heading: Heading, seen: dict[str, int], level: int) -> Iterator[Failure]:
    found = f"{'#' * heading.level} {heading.text}"
    if not heading.id:
        expected = f"{found} {{ #its-id }}, the same id in both languages"
        yield Failure(page.file, heading.line, "a heading without an id", found, expected, "write an id behind it")
    elif heading.id in seen:
        expected = f"an id of its own: line {seen[heading.id]} has #{heading.id} already"
        yield Failure(
            page.file, heading.line, "two headings of one id", found, expected, "rename one in both languages"
        )
    if heading.level > level + 1:
        expected = f"{'#' * (level + 1)}, one level below the heading above"
        yield Failure(page.file, heading.line, "a skipped level", found, expected, "take a level away")
    if heading.only and heading.only != page.language:
        expected = f'data-only="{page.language}", or the section on the other page'
        found = f'data-only="{heading.only}"'
        yield Failure(page.file, heading.line, "a section of the other language", found, expected, "correct the mark")


def _judge_fence(project: Project, page: Page, fence: Fence) -> Iterator[Failure]:
    if fence.snippet in project.faulty():
        return  # which parts it has is known when it is mended
    rule = "a block that includes no part"
    mend = "name a part that exists"
    if not fence.snippet:
        if page.meta.get("kind") != "plain" or fence.language in ("python", "py", "") or _INCLUDE in fence.text:
            found = fence.text.strip().split("\n")[0] or "an empty block"
            expected = 'one include and nothing else, `--8<-- "page/name.py:part"`: only code that ran is shown'
            yield Failure(
                page.file, fence.line, "a block of code that did not run", found, expected, "move it to a snippet"
            )
        return
    snippet = project.snippets.get(fence.snippet)
    found = f"{fence.snippet}{fence.suffix}:{fence.part}".rstrip(":")
    if snippet is None or not snippet.file.endswith(fence.suffix):
        folder = fence.snippet.rpartition("/")[0]
        near = [other.file for other in project.snippets.values() if other.id.startswith(f"{folder}/")]
        expected = f"a file below snippets/{': ' + ', '.join(near) if near else ''}"
        yield Failure(page.file, fence.line, rule, found, expected, mend)
    elif not snippet.part(fence.part):
        expected = f"a part of {snippet.file}: {', '.join(part.name for part in snippet.parts)}"
        yield Failure(page.file, fence.line, rule, found, expected, mend)
    elif fence.language != LANGUAGE_OF.get(fence.suffix):
        expected = f"```{LANGUAGE_OF.get(fence.suffix)} for a {fence.suffix} file"
        found = f"```{fence.language}"
        yield Failure(page.file, fence.line, "a block of another language", found, expected, "correct the word")


def _judge_prose(page: Page) -> Iterator[Failure]:
    for text in page.paragraphs:
        if _INCLUDE in text.text:
            expected = "includes stand in a fence of their own"
            yield Failure(
                page.file, text.line, "an include outside of a block", text.text, expected, "put a fence around it"
            )
    fenced = {fence.line + offset for fence in page.fences for offset in range(fence.text.count("\n") + 2)}
    for line, row in enumerate(page.body.splitlines(), start=page.start):
        match = _HIDDEN.search(re.sub(r"`[^`]*`", "", row))
        if match and line not in fenced:
            expected = (
                "Markdown: HTML hides code and pictures from the checks, and a strict policy forbids inline styles"
            )
            yield Failure(
                page.file, line, "HTML in place of Markdown", f"{match[0]}…>", expected, "write it in Markdown"
            )
