"""Faults in claims: another shape, another dtype, another name; in comments of programs, in prose and in tables."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from dataclasses import replace

from labnotes.project import Project
from labnotes.read.claims import Claim, Shape
from labnotes.read.page import Page
from labnotes.read.snippet import Snippet
from labnotes.run.result import Observation
from tools.faults.fault import (
    Fault,
    Kind,
    all_pages,
    replaced,
    rows_of,
    showing,
    shuffled,
    twin,
    with_row,
    with_text,
)

_DTYPES = ("float32", "float64", "int32", "int64", "bool")

Change = Callable[[Claim, random.Random], tuple[str, str] | None]
"""Two texts of a claim, what stands there and what is written in its place; None where it has nothing of that sort."""


def _changed(claim: Claim, rng: random.Random) -> tuple[str, str] | None:
    if not claim.shape:
        return None
    place = rng.randrange(len(claim.shape))
    size = (claim.shape[place] or 0) + rng.choice((1, 2, 10))
    return _shapes(claim.shape, (*claim.shape[:place], size, *claim.shape[place + 1 :]))


def _dropped(claim: Claim, rng: random.Random) -> tuple[str, str] | None:
    if not claim.shape:
        return None
    place = rng.randrange(len(claim.shape))
    return _shapes(claim.shape, (*claim.shape[:place], *claim.shape[place + 1 :]))


def _added(claim: Claim, rng: random.Random) -> tuple[str, str] | None:
    if claim.shape is None:
        return None
    place = rng.randint(0, len(claim.shape))
    return _shapes(claim.shape, (*claim.shape[:place], rng.choice((1, 2)), *claim.shape[place:]))


def _swapped(claim: Claim, rng: random.Random) -> tuple[str, str] | None:
    if not claim.shape or len(set(claim.shape)) < 2:
        return None
    sizes = list(claim.shape)
    pairs = [(i, j) for i in range(len(sizes)) for j in range(i) if sizes[i] != sizes[j]]
    i, j = rng.choice(pairs)
    sizes[i], sizes[j] = sizes[j], sizes[i]
    return _shapes(claim.shape, tuple(sizes))


def _dtype(claim: Claim, rng: random.Random) -> tuple[str, str] | None:
    if not claim.dtype:
        return None
    return claim.dtype, rng.choice([dtype for dtype in _DTYPES if dtype != claim.dtype])


CHANGES: dict[str, Change] = {
    "a dimension changed": _changed,
    "a dimension dropped": _dropped,
    "a dimension added": _added,
    "two dimensions swapped": _swapped,
    "a dtype changed": _dtype,
}


def _in_comments(change: Change) -> Callable[[Project, random.Random], Iterator[Fault]]:
    """A comment changes nothing of what a program gives: its record is renewed, with the same run."""

    def make(project: Project, rng: random.Random) -> Iterator[Fault]:
        claims = [(snippet, claim) for snippet in _recorded(project) for claim in snippet.claims]
        for snippet, claim in shuffled(claims, rng):
            if texts := change(claim, rng):
                yield _at_comment(project, snippet, claim.line, _rewritten(_row(snippet, claim.line), claim, *texts))

    return make


def _on_pages(change: Change, *, table: bool) -> Callable[[Project, random.Random], Iterator[Fault]]:
    """In one language and in both, in turn."""

    def make(project: Project, rng: random.Random) -> Iterator[Fault]:
        for number, page in enumerate(all_pages(project, rng)):
            claims = [claim for claim in page.claims if (claim.text in rows_of(page)[claim.line - 1]) is not table]
            for claim in shuffled(claims, rng)[:2]:
                if texts := change(claim, rng):
                    yield _at_claim(project, page, claim, texts, both=number % 4 > 1)

    return make


def _moved_comment(project: Project, rng: random.Random) -> Iterator[Fault]:
    """The claim of one line behind another line, which assigns another name."""
    claims = [(snippet, claim) for snippet in _recorded(project) for claim in snippet.claims]
    for snippet, claim in shuffled(claims, rng):
        part = snippet.part_at(claim.line)
        seen = project.records[snippet.id].part(part.name).observations if part else ()
        claimed = {other.line for other in snippet.claims}
        free = [look for look in seen if part and part.first + look.line - 1 not in claimed and "." not in look.name]
        for look in shuffled(free, rng)[:1]:
            line = (part.first if part else 1) + look.line - 1
            row = _row(snippet, line)
            if f"{look.name} = " not in row or row.rstrip().endswith(("(", "[", ",")):
                continue
            old = _row(snippet, claim.line)
            text = replaced(snippet.text, claim.line, old[: old.rindex("#")].rstrip())
            fault = _at_comment(project, snippet, line, f"{row.rstrip()}  {old[old.rindex('#') :]}", text)
            same = "what the claim says holds for the other name as well"
            yield replace(fault, equal=same if _holds(claim, look) else "")


def _moved_name(*, table: bool) -> Callable[[Project, random.Random], Iterator[Fault]]:
    """The name of a claim becomes another that a program on the page holds."""

    def make(project: Project, rng: random.Random) -> Iterator[Fault]:
        for number, page in enumerate(all_pages(project, rng)):
            claims = [claim for claim in page.claims if (claim.text in rows_of(page)[claim.line - 1]) is not table]
            for claim in shuffled(claims, rng)[:2]:
                identity, _, shown = (claim.part or "").partition(":")
                record = project.records.get(identity)
                names = {look.name: look for look in record.part(shown).observations} if record else {}
                others = sorted(name for name, look in names.items() if name != claim.name and not _holds(claim, look))
                if others and claim.name:
                    yield _at_claim(project, page, claim, (claim.name, rng.choice(others)), both=number % 4 > 1)

    return make


KINDS = (
    *(Kind(f"{name}, in a comment", _in_comments(change)) for name, change in CHANGES.items()),
    *(Kind(f"{name}, in prose", _on_pages(change, table=False)) for name, change in CHANGES.items()),
    *(Kind(f"{name}, in a table", _on_pages(change, table=True)) for name, change in CHANGES.items()),
    Kind("a claim moved to another name, in a comment", _moved_comment),
    Kind("a claim moved to another name, in prose", _moved_name(table=False)),
    Kind("a claim moved to another name, in a table", _moved_name(table=True)),
)


def _recorded(project: Project) -> list[Snippet]:
    return [snippet for snippet in project.snippets.values() if snippet.id in project.records]


def _row(snippet: Snippet, line: int) -> str:
    return snippet.text.splitlines()[line - 1]


def _at_comment(project: Project, snippet: Snippet, line: int, row: str, text: str = "") -> Fault:
    text = replaced(text or snippet.text, line, row)
    altered = with_text(project, snippet, text, project.records[snippet.id].run)
    change = f"{_row(snippet, line).strip()} → {row.strip()}"
    return Fault(snippet.file, line, change, altered, showing(project, snippet.id))


def _at_claim(project: Project, page: Page, claim: Claim, texts: tuple[str, str], *, both: bool) -> Fault:
    altered = with_row(project, page, claim.line, _rewritten(rows_of(page)[claim.line - 1], claim, *texts))
    other = twin(project, page)
    number = page.claims.index(claim)
    if both and number < len(other.claims):
        theirs = other.claims[number]
        altered = with_row(altered, other, theirs.line, _rewritten(rows_of(other)[theirs.line - 1], theirs, *texts))
    where = " in both languages" if both else ""
    return Fault(page.file, claim.line, f"{texts[0]} → {texts[1]}{where}", altered, frozenset({page.path}))


def _rewritten(row: str, claim: Claim, old: str, new: str) -> str:
    if claim.text in row:
        return row.replace(claim.text, claim.text.replace(old, new, 1), 1)
    return row.replace(f"`{old}`", f"`{new}`", 1)


def _shapes(old: Shape, new: Shape) -> tuple[str, str]:
    return str(old), str(new)


def _holds(claim: Claim, look: Observation) -> bool:
    """Whether every look at the name gave what the claim says."""
    states = [state for state in (look.first, look.last) if state]
    return all(claim.shape in (None, state.shape) and claim.dtype in (None, state.dtype) for state in states)
