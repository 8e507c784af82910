"""What pages and snippets claim about tensors, held against what the run observed."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from labnotes.check.records import current
from labnotes.failure import Failure
from labnotes.project import Project
from labnotes.read.claims import Claim, looks_like_a_claim, read_claim
from labnotes.read.page import Fence, Page, is_shape_table
from labnotes.read.snippet import Snippet
from labnotes.record.record import Record
from labnotes.run.result import Observation, State

_CALL = re.compile(r"[^(\[{]*\w\(.*[)…]")
_KEYWORDS = re.compile(r"(?:shape|dtype)=")


def judge_comments(project: Project, snippet: Snippet) -> Iterator[Failure]:
    """Each trailing comment speaks of the name that its line assigns, at every look in a loop."""
    record = current(project, snippet.id)
    for claim in snippet.claims if record else ():
        part = snippet.part_at(claim.line)
        statement = _statements(snippet.text).get(claim.line)
        if record is None or part is None or statement is None:
            continue
        observations = record.part(part.name).observations
        here = [seen for seen in observations if seen.line == statement.line - part.first + 1]
        for name in (f"{statement.scope}.{claim.name}" if statement.scope else claim.name, claim.name):
            looks = [seen for seen in here if seen.name == name]
            if looks:
                states = [state for seen in looks for state in (seen.first, seen.last) if state]
                yield from _judge(claim, states, snippet.file, f"{snippet.file}:{statement.line}", snippet.id)
                break
        else:
            yield _unknown(claim, snippet.file, f"on this line of the run: {_names(here)}")


def judge_prose(project: Project, page: Page) -> Iterator[Failure]:
    """Claims in prose and rows of shape tables speak of a name's last value in the nearest part above."""
    for claim in page.claims:
        yield from _judge_on_page(project, page, claim)
    yield from _malformed(project, page)


@dataclass(frozen=True)
class _Statement:
    """The first ``line`` of a statement and the qualified name of the function around it."""

    line: int
    scope: str


@lru_cache(maxsize=256)
def _statements(text: str) -> dict[int, _Statement]:
    """The innermost statement of each line. A compound one has the lines of its head only."""
    found: dict[int, _Statement] = {}

    def visit(body: Iterable[ast.AST], scope: str) -> None:
        for node in body:
            inner = scope
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
                inner = f"{scope}.{node.name}" if scope else node.name
            if isinstance(node, ast.stmt):
                for line in range(node.lineno, (node.end_lineno or node.lineno) + 1):
                    found[line] = _Statement(node.lineno, scope)
            visit((child for child in ast.iter_child_nodes(node) if not isinstance(child, ast.expr)), inner)

    visit(ast.parse(text).body, "")
    return found


def _judge(claim: Claim, states: list[State], file: str, where: str, snippet: str) -> Iterator[Failure]:
    # Inside of a traced function a name may be seen symbolic too; values say more.
    eager = [state for state in states if state.kind != "symbolic"]
    for state in eager or states:
        wrong_shape = claim.shape is not None and claim.shape != state.shape
        wrong_dtype = claim.dtype is not None and claim.dtype != state.dtype
        if wrong_shape or wrong_dtype:
            rule = " and ".join(["shape"] * wrong_shape + ["dtype"] * wrong_dtype)
            expected = f"shape={state.shape}, dtype={state.dtype}: `{claim.name}` in the run, {where}"
            mend = f"correct the claim, or the program and then make record SNIPPET={snippet}"
            yield Failure(file, claim.line, f"a wrong {rule}", claim.text, expected, mend)
            return


def _unknown(claim: Claim, file: str, seen: str) -> Failure:
    expected = f"a name that held a tensor or a variable {seen}"
    return Failure(file, claim.line, "a claim about an unknown name", claim.text, expected, "correct the name")


def _names(observations: Iterable[Observation]) -> str:
    return ", ".join(sorted({seen.name for seen in observations})) or "none did"


def _judge_on_page(project: Project, page: Page, claim: Claim) -> Iterator[Failure]:
    if not claim.name:
        if not _is_quoted(claim.text, project, page):
            expected = f"the name of which it speaks, as in `y: {claim.text}`"
            yield Failure(page.file, claim.line, "a claim without a name", claim.text, expected, "write the name")
        return
    above = [fence for fence in page.fences if fence.line < claim.line and fence.snippet]
    if above and not _is_there(project, above[-1]):
        return  # the block that names no part is told itself
    above = [fence for fence in above if _is_there(project, fence) and project.snippets[fence.snippet].runs]
    if not above:
        expected = "a part of a program above it, which holds the name"
        mend = "move the claim below the part of which it speaks, or write it without inline code"
        yield Failure(page.file, claim.line, "a claim about no part", claim.text, expected, mend)
        return
    snippet = project.snippets[above[-1].snippet]
    record = current(project, snippet.id)
    if record is None:
        return
    parts = list(dict.fromkeys(fence.part for fence in reversed(above) if fence.snippet == snippet.id))
    for name in parts:
        part, seen = snippet.part(name), _last(record, name, claim.name)
        if part and seen:
            where = f"{snippet.file}:{part.first + seen.line - 1}"
            yield from _judge(claim, [seen.last], page.file, where, snippet.id)
            return
    unshown = [part.name for part in snippet.parts if f"{snippet.id}:{part.name}" not in page.shown]
    if any(_last(record, name, claim.name) for name in unshown):
        return  # the part that is not shown is told itself
    names = _names(seen for name in parts for seen in record.part(name).observations)
    yield _unknown(claim, page.file, f"in the parts of {snippet.file} above it: {names}")


def _is_there(project: Project, fence: Fence) -> bool:
    snippet = project.snippets.get(fence.snippet)
    return bool(snippet and snippet.part(fence.part))


def _last(record: Record, part: str, name: str) -> Observation | None:
    """The last look at the name in the part, an eager one if there is any."""
    looks = [seen for seen in record.part(part).observations if seen.name == name]
    eager = [seen for seen in looks if seen.last.kind != "symbolic"]
    return max(eager or looks, key=lambda seen: seen.line, default=None)


def _malformed(project: Project, page: Page) -> Iterator[Failure]:
    mend = "correct the form"
    expected = "`y: shape=(1, 3), dtype=float32`, or text that stands in the page's programs or their output"
    for code in page.codes:
        meant = looks_like_a_claim(code.text) and not read_claim(code.text, code.line)
        if meant and not _is_code(code.text) and not _is_quoted(code.text, project, page):
            yield Failure(page.file, code.line, "a claim that cannot be read", code.text, expected, mend)
    read = {claim.line for claim in page.claims}
    for table in page.tables:
        for line, cells in table.rows if is_shape_table(table) else ():
            if line not in read:
                found = " | ".join(cells[:3])
                expected = "name, shape and dtype in inline code: `y` | `(1, 3)` | `float32`"
                yield Failure(page.file, line, "a row that cannot be read", found, expected, mend)


def _is_code(text: str) -> bool:
    """A call that takes a shape or dtype, or the bare name of the argument."""
    return bool(_CALL.fullmatch(text) or _KEYWORDS.fullmatch(text))


def _is_quoted(text: str, project: Project, page: Page) -> bool:
    """Whether the text stands as it is in a program of the page or in what it printed."""
    for identity in page.snippets:
        snippet, record = project.snippets.get(identity), project.records.get(identity)
        outputs = [result.stdout for result in record.run.parts.values()] if record else []
        raised = [record.run.raised.message] if record and record.run.raised else []
        if any(text in source for source in ([snippet.program] if snippet else []) + outputs + raised):
            return True
    return False
