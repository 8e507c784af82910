"""The list of error messages: each text that it quotes was really given on the page to which it leads."""

from __future__ import annotations

import re
from collections.abc import Iterator

from labnotes.check.links import linked_path
from labnotes.failure import Failure
from labnotes.project import Project
from labnotes.read.page import Page

LIST = "errors/index"
_CODE = re.compile(r"\[(?P<ticks>`+) ?(?P<text>.*?) ?(?P=ticks)\]\((?P<target>[^)#]+)(?P<anchor>#[^)]*)?\)")


def judge_messages(project: Project, page: Page) -> Iterator[Failure]:
    """Each link of the list whose words are a quotation. ``…`` in it stands for what differs from run to run."""
    if page.path != LIST:
        return
    for line, text in enumerate(page.body.splitlines(), start=page.start):
        for match in _CODE.finditer(text):
            target = project.pages.get((page.language, linked_path(page, match["target"])))
            if target and not _stands(match["text"], target, project):
                expected = f"a message that a program on {target.file} gave, or a quoted one that it shows"
                mend = "quote it as it is, with … for what differs"
                yield Failure(page.file, line, "a message that nobody gave", match["text"], expected, mend)


def _stands(quoted: str, page: Page, project: Project) -> bool:
    pattern = re.compile(".*".join(re.escape(piece.strip()) for piece in quoted.split("…")), re.DOTALL)
    return any(pattern.search(text) for text in _messages(page, project))


def _messages(page: Page, project: Project) -> Iterator[str]:
    for identity in page.snippets:
        snippet, record = project.snippets.get(identity), project.records.get(identity)
        if snippet and snippet.kind == "quoted":
            yield snippet.program
        if record:
            raised = record.run.raised
            yield f"{raised.type}: {raised.message}" if raised else ""
            for part in record.run.parts.values():
                yield part.stdout
                yield from (*(warned.message for warned in part.warnings), *part.logs)
