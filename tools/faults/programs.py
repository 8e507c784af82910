"""Faults in programs: a marker, the announced error, a repair, an answer's check; an operator, an argument, a name."""

from __future__ import annotations

import ast
import io
import itertools
import random
import re
import tokenize
from collections.abc import Callable, Iterator

from labnotes.project import Project
from labnotes.read.parts import MARKER
from labnotes.read.snippet import Snippet
from tools.faults.fault import Fault, Kind, replaced, rows_of, showing, shuffled, twin, with_rows, with_text

OTHERS = {"+": "-", "-": "+", "*": "+", "/": "*", "@": "*", "**": "*", "<": ">", ">": "<", "==": "!="}
_ERRORS = ("ValueError", "TypeError", "InvalidArgumentError", "AttributeError", "KeyError")
_NAMES = {
    "matmul": "multiply",
    "reduce_sum": "reduce_mean",
    "reduce_mean": "reduce_sum",
    "zeros": "ones",
    "ones": "zeros",
    "sigmoid": "tanh",
    "constant": "Variable",
    "Variable": "constant",
    "square": "abs",
    "assign_sub": "assign_add",
    "add": "subtract",
    "float32": "float64",
}
"""What is easily written in the place of another name."""

Make = Callable[[Project, random.Random], Iterator[Fault]]
Edit = Callable[[Snippet, random.Random], tuple[int, str] | None]
"""A line of a program and what is to stand there; None where the program has nothing of that sort."""


def operator(snippet: Snippet, rng: random.Random) -> tuple[int, str] | None:
    """Another operator between two values."""
    tokens = list(tokenize.generate_tokens(io.StringIO(snippet.text).readline))
    found = [
        token
        for before, token in itertools.pairwise(tokens)
        if token.type == tokenize.OP
        and token.string in OTHERS
        and (before.type in (tokenize.NAME, tokenize.NUMBER) or before.string in (")", "]"))
        and before.string not in ("return", "print", "in", "import")
    ]
    return _with_token(snippet, rng.choice(found), OTHERS) if found else None


def name(snippet: Snippet, rng: random.Random) -> tuple[int, str] | None:
    """A function of TensorFlow's that is easily taken for another."""
    tokens = list(tokenize.generate_tokens(io.StringIO(snippet.text).readline))
    found = [token for token in tokens if token.type == tokenize.NAME and token.string in _NAMES]
    return _with_token(snippet, rng.choice(found), _NAMES) if found else None


def argument(snippet: Snippet, rng: random.Random) -> tuple[int, str] | None:
    """An argument on one line is left out, or a number of it becomes another."""
    calls = [node for node in ast.walk(ast.parse(snippet.text)) if isinstance(node, ast.Call)]
    lines = snippet.text.splitlines()
    found: list[tuple[int, int, int, str]] = []
    for call in calls:
        if call.lineno != call.end_lineno or not lines[call.lineno - 1].isascii():
            continue
        found += [
            (call.lineno, value.col_offset, value.end_col_offset or 0, str(value.value + 1))
            for value in ast.walk(call)
            if isinstance(value, ast.Constant)
            and isinstance(value.value, int | float)
            and not isinstance(value.value, bool)
        ]
        row = lines[call.lineno - 1]
        for keyword in call.keywords:
            start, end = keyword.col_offset, keyword.end_col_offset or 0
            comma = re.search(r",\s*$", row[:start])
            found.append((call.lineno, comma.start() if comma else start, end, ""))
    if not found:
        return None
    line, start, end, new = rng.choice(found)
    return line, lines[line - 1][:start] + new + lines[line - 1][end:]


EDITS: dict[str, Edit] = {
    "an operator changed in a program": operator,
    "an argument changed or left out in a program": argument,
    "a name taken for another in a program": name,
}


def _edited(edit: Edit) -> Make:
    """Its record is stale: which line was changed, a hash does not know."""

    def make(project: Project, rng: random.Random) -> Iterator[Fault]:
        for snippet in shuffled(runnable(project), rng):
            if changed := edit(snippet, rng):
                line, row = changed
                old = snippet.text.splitlines()[line - 1].strip()
                altered = with_text(project, snippet, replaced(snippet.text, line, row))
                change = f"{old} → {row.strip()} on line {line}"
                yield Fault(snippet.file, 0, change, altered, showing(project, snippet.id), ((snippet.file, line),))

    return make


def _marker_removed(project: Project, rng: random.Random) -> Iterator[Fault]:
    """What is left of a pair is what can be named."""
    for snippet in shuffled(list(project.snippets.values()), rng):
        rows = snippet.text.splitlines()
        marks = [(line, match) for line, row in enumerate(rows, 1) if (match := MARKER.fullmatch(row))]
        line, match = rng.choice(marks)
        part = snippet.part(match[2])
        if part is None:
            continue
        left = part.first - 1 if match[1] == "end" else part.last  # the line above is gone
        altered = with_text(project, snippet, replaced(snippet.text, line, None))
        places = ((snippet.file, left),)
        yield Fault(snippet.file, line, f"without {match[0].strip()}", altered, showing(project, snippet.id), places)


def _error_announced(project: Project, rng: random.Random) -> Iterator[Fault]:
    """The header changes nothing of what a program gives: its record is renewed, with the same run."""
    failing = [snippet for snippet in runnable(project) if snippet.kind == "fails"]
    for snippet in shuffled(failing, rng):
        rows = snippet.text.splitlines()
        line = next(line for line, row in enumerate(rows, 1) if row.startswith("# raises:"))
        new = rng.choice([error for error in _ERRORS if error != snippet.raises])
        text = replaced(snippet.text, line, f"# raises: {new}")
        altered = with_text(project, snippet, text, project.records[snippet.id].run)
        yield Fault(snippet.file, line, f"{snippet.raises} → {new}", altered, showing(project, snippet.id))


def _repair_broken(project: Project, rng: random.Random) -> Iterator[Fault]:
    """The program that mends an error becomes the one that raises it. Its record is stale."""
    for message, fixed in shuffled(repairs(project), rng):
        part = fixed.parts[0]
        text = f"# --8<-- [start:{part.name}]\n{message.program}\n# --8<-- [end:{part.name}]\n"
        altered = with_text(project, fixed, text)
        yield Fault(fixed.file, 0, f"the program of {message.file}", altered, showing(project, fixed.id))


def _repair_dropped(project: Project, rng: random.Random) -> Iterator[Fault]:
    """The programs below #fix are taken out of an error page, in both languages."""
    pages = [page for page in project.pages.values() if page.meta.get("kind") == "error" and page.language == "en"]
    for page in shuffled([page for page in pages if any(heading.id == "fix" for heading in page.headings)], rng):
        altered = project
        places = []
        for own in (page, twin(project, page)):
            fix = next(heading.line for heading in own.headings if heading.id == "fix")
            rows = rows_of(own)
            for fence in reversed([fence for fence in own.fences if fence.line > fix]):
                del rows[fence.line - 1 : fence.line + 2]
            altered = with_rows(altered, own, rows)
            places.append((own.file, fix))
        yield Fault(*places[0], "no program below #fix", altered, frozenset({page.path}), tuple(places))


KINDS = (
    *(Kind(told, _edited(edit)) for told, edit in EDITS.items()),
    Kind("a marker removed", _marker_removed),
    Kind("the type of an announced error changed", _error_announced),
    Kind("the repair of an error page broken", _repair_broken),
    Kind("the repair of an error page dropped", _repair_dropped),
)


def runnable(project: Project) -> list[Snippet]:
    """The programs that Python alone runs, and that have a record."""
    kinds = ("plain", "fails")
    return [snippet for snippet in project.snippets.values() if snippet.kind in kinds and snippet.id in project.records]


def repairs(project: Project) -> list[tuple[Snippet, Snippet]]:
    """The programs of error pages that raise, each with the one that mends it."""
    pairs = (
        (snippet, project.snippets.get(f"{snippet.id.rpartition('/')[0]}/fixed"))
        for snippet in runnable(project)
        if snippet.kind == "fails" and snippet.id.startswith("errors/") and snippet.id.endswith("/message")
    )
    return [(message, fixed) for message, fixed in pairs if fixed and len(fixed.parts) == 1 == len(message.parts)]


def _with_token(snippet: Snippet, token: tokenize.TokenInfo, others: dict[str, str]) -> tuple[int, str]:
    line, column = token.start
    row = snippet.text.splitlines()[line - 1]
    return line, row[:column] + others[token.string] + row[column + len(token.string) :]
