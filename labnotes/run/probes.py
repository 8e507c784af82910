"""Probes: calls put into a snippet's syntax tree that look at names before and after each statement.

Looking this way costs next to nothing, where ``sys.settrace`` made a snippet 66 % slower. Needs Python 3.10 and the
standard library.
"""

from __future__ import annotations

import ast
from dataclasses import dataclass
from typing import Union

PROBE = "__labnotes_probe__"
"""The name by which the probed program calls back."""

_Function = (ast.FunctionDef, ast.AsyncFunctionDef)
_LEAVES = (ast.Return, ast.Raise, ast.Break, ast.Continue)
"""Behind these no probe would be reached: what their names hold ahead of them is what they held. The same goes for an
``if``, as one of its ways may leave the function."""


@dataclass(frozen=True)
class Site:
    """A place at which a probe looks: at ``line``, ``after`` the statement or before it, at ``names``.

    ``scope`` is the qualified name of the function around it, ``""`` at the top of the program. ``end`` is the last
    line of a statement at the top of the program, by which its output is told apart, and 0 elsewhere.
    """

    line: int
    after: bool
    names: tuple[str, ...]
    scope: str
    end: int = 0


def probe(tree: ast.Module) -> list[Site]:
    """Put probes into ``tree``, in place, and return the sites; a probe calls ``PROBE(<index of its site>)``."""
    inserter = _Inserter()
    tree.body = inserter.block(tree.body, "", top=True)
    ast.fix_missing_locations(tree)
    return inserter.sites


class _Inserter:
    def __init__(self) -> None:
        self.sites: list[Site] = []

    def block(self, body: list[ast.stmt], scope: str, top: bool = False) -> list[ast.stmt]:
        probed: list[ast.stmt] = []
        for position, statement in enumerate(body):
            self._inside(statement, scope)
            names = _names(statement)
            end = (statement.end_lineno or statement.lineno) if top else 0
            # A docstring and `from __future__` must stay first: nothing is put before, between or right after them.
            opening = _is_future(statement) or (position == 0 and _is_docstring(statement))
            leaf, condition = isinstance(statement, _LEAVES), isinstance(statement, ast.If)
            if names and not opening:
                probed.append(self._call(statement, Site(statement.lineno, leaf or condition, names, scope)))
            probed.append(statement)
            # What a loop binds was looked at in each round.
            kept = () if condition else tuple(name for name in names if name not in _loop_names(statement))
            if (kept or top) and not opening and not leaf:
                probed.append(self._call(statement, Site(statement.lineno, True, kept, scope, end)))
        return probed

    def _inside(self, statement: ast.stmt, scope: str) -> None:
        if isinstance(statement, (*_Function, ast.ClassDef)):
            inner = f"{scope}.{statement.name}" if scope else statement.name
            # Names in a class's own body are attributes in the making: only its methods are looked into.
            if isinstance(statement, ast.ClassDef):
                for node in statement.body:
                    self._inside(node, inner)
            else:
                statement.body = self.block(statement.body, inner)
            return
        for name in ("body", "orelse", "finalbody"):
            body = getattr(statement, name, None)
            if isinstance(body, list) and body and isinstance(body[0], ast.stmt):
                probed = self.block(body, scope)
                if name == "body":
                    bound = _bound(statement)
                    if bound:
                        probed.insert(0, self._call(statement, Site(statement.lineno, True, bound, scope)))
                setattr(statement, name, probed)
        for branch in (*getattr(statement, "handlers", ()), *getattr(statement, "cases", ())):
            branch.body = self.block(branch.body, scope)

    def _call(self, statement: ast.stmt, site: Site) -> ast.stmt:
        self.sites.append(site)
        call = ast.Call(ast.Name(PROBE, ast.Load()), [ast.Constant(len(self.sites) - 1)], [])
        return ast.copy_location(ast.Expr(call), statement)


def _is_docstring(statement: ast.stmt) -> bool:
    return isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant)


def _is_future(statement: ast.stmt) -> bool:
    return isinstance(statement, ast.ImportFrom) and statement.module == "__future__"


def _names(statement: ast.stmt) -> tuple[str, ...]:
    """The names and attributes that a statement's own line or lines mention, those of its blocks left out."""
    if isinstance(statement, (*_Function, ast.ClassDef, ast.Import, ast.ImportFrom)):
        return ()
    return _mentioned(
        [child for child in ast.iter_child_nodes(statement) if isinstance(child, (ast.expr, ast.withitem))]
    )


def _bound(statement: ast.stmt) -> tuple[str, ...]:
    if isinstance(statement, (ast.For, ast.AsyncFor)):
        return _loop_names(statement)
    if isinstance(statement, (ast.With, ast.AsyncWith)):
        return _mentioned([item.optional_vars for item in statement.items if item.optional_vars])
    return ()


def _loop_names(statement: ast.stmt) -> tuple[str, ...]:
    return _mentioned([statement.target]) if isinstance(statement, (ast.For, ast.AsyncFor)) else ()


def _mentioned(nodes: list[Union[ast.expr, ast.withitem]]) -> tuple[str, ...]:
    found: dict[str, None] = {}
    waiting: list[ast.AST] = list(reversed(nodes))
    while waiting:
        node = waiting.pop()
        if isinstance(node, (ast.Lambda, ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)):
            continue  # these have names of their own
        if isinstance(node, ast.Name):
            found[node.id] = None
        elif isinstance(node, ast.Attribute) and _is_dotted(node):
            chain = ast.unparse(node).split(".")
            for length in range(1, len(chain) + 1):
                found[".".join(chain[:length])] = None
        else:
            waiting += reversed(list(ast.iter_child_nodes(node)))
    return tuple(found)


def _is_dotted(node: ast.expr) -> bool:
    while isinstance(node, ast.Attribute):
        node = node.value
    return isinstance(node, ast.Name)
