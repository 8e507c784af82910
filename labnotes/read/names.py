"""Names in a program: where its text mentions each, in which statement and in which function."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass

_COMPOUND = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)
_OWN_NAMES = (ast.Lambda, ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)
"""What holds names of its own, which stand for nothing outside of it."""


@dataclass(frozen=True)
class Place:
    """One mention of ``name`` (``y`` or ``self.W``) on ``line``, from the character ``start`` to before ``end``.

    ``statement`` is the line on which its statement begins, ``scope`` the function around it: ``OurDenseLayer.call``,
    or "" at the top of the program. Lines count from 1, characters from 0. ``reads`` is False where the name is given a
    value there that does not depend on the one it had.
    """

    name: str
    scope: str
    statement: int
    line: int
    start: int
    end: int
    reads: bool = True


def places(program: str) -> list[Place]:
    """Every mention of a name or a chain of attributes, with each beginning of the chain (``layer``, ``layer.kernel``),
    in the order of the text. Strings and comments mention nothing, the fields of an f-string do. What is no Python
    has none.
    """
    try:
        tree = ast.parse(program)
    except SyntaxError:
        return []
    lines = program.splitlines()
    found = [place for scope, statement in _statements(tree.body, "") for place in _in(statement, scope, lines)]
    return sorted(found, key=lambda place: (place.line, place.start, place.end))


def scopes(program: str) -> frozenset[str]:
    """The full name of each function in ``program``. What is no Python has none."""
    try:
        tree = ast.parse(program)
    except SyntaxError:
        return frozenset()
    return frozenset(_functions(tree.body, ""))


def without_scope(name: str, functions: frozenset[str]) -> str:
    """``z`` of ``OurDenseLayer.call.z``: the name as the program writes it."""
    around = [scope for scope in functions if name.startswith(f"{scope}.")]
    return name.removeprefix(f"{max(around, key=len)}.") if around else name


def _functions(body: list[ast.stmt], scope: str) -> Iterator[str]:
    for statement in body:
        inner = _inner(statement, scope)
        if isinstance(statement, (ast.FunctionDef, ast.AsyncFunctionDef)):
            yield inner
        for block in _blocks(statement):
            yield from _functions(block, inner)


def _statements(body: list[ast.stmt], scope: str) -> Iterator[tuple[str, ast.stmt]]:
    for statement in body:
        yield scope, statement
        for block in _blocks(statement):
            yield from _statements(block, _inner(statement, scope))


def _inner(statement: ast.stmt, scope: str) -> str:
    if isinstance(statement, _COMPOUND):
        return f"{scope}.{statement.name}" if scope else statement.name
    return scope


def _blocks(statement: ast.stmt) -> Iterator[list[ast.stmt]]:
    for name in ("body", "orelse", "finalbody"):
        yield getattr(statement, name, [])
    for branch in (*getattr(statement, "handlers", ()), *getattr(statement, "cases", ())):
        yield branch.body


def _in(statement: ast.stmt, scope: str, lines: list[str]) -> Iterator[Place]:
    """The mentions on the statement's own lines, those of its blocks left out."""
    if isinstance(statement, (*_COMPOUND, ast.Import, ast.ImportFrom)):
        return
    waiting: list[ast.AST] = [
        child for child in ast.iter_child_nodes(statement) if isinstance(child, (ast.expr, ast.withitem))
    ]
    while waiting:
        node = waiting.pop()
        if isinstance(node, _OWN_NAMES):
            continue
        if isinstance(node, ast.JoinedStr):
            yield from _in_f_string(node, scope, statement.lineno, lines)
        elif isinstance(node, (ast.Name, ast.Attribute)) and (name := _dotted(node)):
            yield from _chain(node, name, scope, statement, lines)
        else:
            waiting += ast.iter_child_nodes(node)


def _chain(
    node: ast.Name | ast.Attribute, name: str, scope: str, statement: ast.stmt, lines: list[str]
) -> Iterator[Place]:
    while True:
        row = lines[node.lineno - 1]
        if node.end_lineno == node.lineno:  # a chain over two lines is no mention that could be marked
            start, end = _characters(row, node.col_offset), _characters(row, node.end_col_offset or 0)
            reads = not isinstance(node.ctx, ast.Store) or isinstance(statement, ast.AugAssign)
            yield Place(name, scope, statement.lineno, node.lineno, start, end, reads)
        if not isinstance(node, ast.Attribute) or not isinstance(node.value, (ast.Name, ast.Attribute)):
            return
        node, name = node.value, name.rpartition(".")[0]


def _in_f_string(string: ast.JoinedStr, scope: str, statement: int, lines: list[str]) -> Iterator[Place]:
    """Before Python 3.12 the tree does not say where in an f-string a name stands, so its fields are searched."""
    names = {name for node in ast.walk(string) if isinstance(node, ast.expr) and (name := _dotted(node))}
    for line in range(string.lineno, (string.end_lineno or string.lineno) + 1):
        row = lines[line - 1]
        first = _characters(row, string.col_offset) if line == string.lineno else 0
        last = _characters(row, string.end_col_offset or 0) if line == string.end_lineno else len(row)
        for field in re.finditer(r"\{([^{}]*)\}", row[first:last].replace("{{", "  ").replace("}}", "  ")):
            expression = re.split(r"[:!](?!=)", field[1], maxsplit=1)[0]
            for name in names:
                for match in re.finditer(rf"(?<![\w.]){re.escape(name)}(?!\w)", expression):
                    start = first + field.start(1) + match.start()
                    yield Place(name, scope, statement, line, start, start + len(name))


def _characters(row: str, offset: int) -> int:
    """The tree counts bytes."""
    return len(row.encode()[:offset].decode())


def _dotted(node: ast.AST) -> str:
    if isinstance(node, ast.Name):
        return node.id
    if isinstance(node, ast.Attribute) and (base := _dotted(node.value)):
        return f"{base}.{node.attr}"
    return ""
