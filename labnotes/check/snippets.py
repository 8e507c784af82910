"""Whether every program is shown as a whole and checked, and whether there is anything to check at all."""

from __future__ import annotations

from collections.abc import Iterator

from labnotes.check.records import current
from labnotes.exercises.checking import WRONG
from labnotes.failure import Failure
from labnotes.project import Project
from labnotes.read.page import Page
from labnotes.read.snippet import Snippet


def judge_snippet(project: Project, snippet: Snippet) -> Iterator[Failure]:
    """A snippet that no page shows, or of which a run would check nothing.

    That a snippet is shown in both languages follows from the twins, which show the same parts.
    """
    if not any(snippet.id in page.snippets for page in project.pages.values()):
        part = snippet.parts[0].name if snippet.parts else "part"
        mend = f'show it by `--8<-- "{snippet.file.removeprefix("snippets/")}:{part}"` in both languages, or delete it'
        yield Failure(snippet.file, 0, "a snippet that no page shows", snippet.id, "a page that shows it", mend)
    record = current(project, snippet.id)
    if snippet.runs and record and not _is_checked(project, snippet):
        expected = "a line that it prints, a figure, a claim such as `# shape=(1, 3), dtype=float32`, or an error"
        yield Failure(snippet.file, 0, "a snippet of which nothing is checked", snippet.id, expected, "add a claim")


def judge_whole_program(project: Project, page: Page) -> Iterator[Failure]:
    """A page shows each part of a snippet once and in order, so that its blocks are the whole program."""
    for identity in page.snippets:
        snippet = project.snippets.get(identity)
        if snippet:
            yield from _judge_parts(page, snippet)


def judge_emptiness(project: Project) -> Iterator[Failure]:
    """Nothing found to check means that something is wrong with the finding."""
    claims = sum(len(snippet.claims) for snippet in project.snippets.values())
    claims += sum(len(page.claims) for page in project.pages.values())
    for file, number, what in (
        ("snippets", len(project.snippets), "snippets"),
        ("docs", len(project.pages), "pages"),
        ("snippets", claims, "claims"),
    ):
        if not number:
            yield Failure(
                file, 0, f"no {what}", f"no {what} in the whole project", "at least one", "look for the cause"
            )


def _is_checked(project: Project, snippet: Snippet) -> bool:
    record = current(project, snippet.id)
    results = record.run.parts.values() if record else ()
    if snippet.claims or snippet.raises or any(result.stdout or result.figures for result in results):
        return True
    claims = (claim for page in project.pages.values() for claim in page.claims)
    return any((claim.part or "").startswith(f"{snippet.id}:") for claim in claims)


def _judge_parts(page: Page, snippet: Snippet) -> Iterator[Failure]:
    # Wrong answers are tried with the check, and shown nowhere.
    own = [part.name for part in snippet.parts if not part.name.startswith(WRONG)]
    fences = [fence for fence in page.fences if fence.snippet == snippet.id and fence.part in own]
    seen: dict[str, int] = {}
    for fence in fences:
        if fence.part in seen:
            expected = f"{fence.shows} once: line {seen[fence.part]} shows it already"
            mend = "take one of the two blocks out"
            yield Failure(page.file, fence.line, "a part shown twice", fence.shows, expected, mend)
        seen.setdefault(fence.part, fence.line)
    astray = [fence for fence in page.fences if fence.snippet == snippet.id and fence.part not in own]
    for name in own:
        # A block that names no part is mostly the missing one, and is told as such.
        if name not in seen and not astray:
            line = _line_for(name, own, seen, page, snippet)
            include = f'--8<-- "{snippet.file.removeprefix("snippets/")}:{name}"'
            expected = f"{snippet.id}:{name}, as each part of a program is shown"
            yield Failure(
                page.file, line, "a part that is not shown", "no such block", expected, f"show it by `{include}`"
            )
    shown = list(seen)
    ordered = [name for name in own if name in seen]
    if shown != ordered:
        wrong = next(name for name, right in zip(shown, ordered, strict=True) if name != right)
        found, expected = ", ".join(shown), f"{', '.join(ordered)}, as in {snippet.file}"
        mend = "bring the blocks into the program's order"
        yield Failure(page.file, seen[wrong], "parts out of order", found, expected, mend)


def _line_for(name: str, own: list[str], seen: dict[str, int], page: Page, snippet: Snippet) -> int:
    """The line of the block above the missing one, or else of the snippet's first block on the page."""
    above = [seen[other] for other in own[: own.index(name)] if other in seen]
    return above[-1] if above else next(fence.line for fence in page.fences if fence.snippet == snippet.id)
