"""The list of TensorFlow's names on the page ``api``, and which of them a program or a page uses."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from labnotes.read.page import Page
from labnotes.read.snippet import Snippet

OFFICIAL = "https://www.tensorflow.org/api_docs/python/"
LIST = "api"
"""The path of the page that holds the list: tables whose first column is called API."""

_ENTRY = re.compile(r"\[`(?P<name>[^`]+)`\]\((?P<address>[^)\s]+)\)")


@dataclass(frozen=True)
class Api:
    """An entry of the list: ``name`` as programs write it, ``address`` of its official page."""

    name: str
    address: str
    line: int


def listed_apis(page: Page) -> list[Api]:
    """The entries of ``page``, in its order. A row of another form is none."""
    cells = [(line, row[0].strip()) for table in page.tables if is_api_table(table.header) for line, row in table.rows]
    matches = [(line, _ENTRY.fullmatch(cell)) for line, cell in cells]
    return [Api(match["name"], match["address"], line) for line, match in matches if match]


def is_api_table(header: tuple[str, ...]) -> bool:
    return bool(header) and header[0].strip() == "API"


@lru_cache(maxsize=1024)
def names_used(program: str) -> frozenset[str]:
    """Each ``tf.…`` name in the syntax tree of ``program``, up to its class. What is no Python uses none.

    >>> sorted(names_used("import tensorflow as tf\\ntf.keras.layers.Dense(3)\\nx = tf.Variable.shape"))
    ['tf.Variable', 'tf.keras.layers.Dense']
    """
    try:
        tree = ast.parse(program)
    except SyntaxError:
        return frozenset()
    imported = _imported(tree)
    dotted = {name for node in ast.walk(tree) if (name := _dotted(node, imported))}
    # ``tf.keras.layers`` inside ``tf.keras.layers.Dense`` is on the way to a name and no use of its own.
    longest = {name for name in dotted if not any(other.startswith(f"{name}.") for other in dotted)}
    return frozenset(_to_class(name) for name in longest if name != "tf" and "__" not in name)


def page_uses(api: Api, page: Page, snippets: Mapping[str, Snippet]) -> bool:
    """Whether a program that ``page`` shows uses the name, or its words link to it.

    A module is used where a name in it is; a method where a program calls one of its name, on whatever object.
    """
    if any(link.target == api.address for link in page.links):
        return True
    if is_method(api.name):
        called = _joined(_methods_called(program) for program in _programs(page, snippets))
        return api.name in called or api.name.rpartition(".")[2] in called
    used = names_on(page, snippets)
    return api.name in used or any(name.startswith(f"{api.name}.") for name in used)


def is_method(name: str) -> bool:
    """``tf.Variable.assign``: a name behind a class.

    >>> is_method("tf.Variable.assign"), is_method("tf.Variable"), is_method("tf.keras.layers")
    (True, False, False)
    """
    return _to_class(name) != name


def names_on(page: Page, snippets: Mapping[str, Snippet]) -> frozenset[str]:
    """The names that the programs of ``page`` use."""
    return _joined(names_used(program) for program in _programs(page, snippets))


def _programs(page: Page, snippets: Mapping[str, Snippet]) -> list[str]:
    shown = [snippets[identity] for identity in page.snippets if identity in snippets]
    # What fails on purpose may do so by a name that does not exist.
    return [snippet.program for snippet in shown if snippet.runs and snippet.kind != "fails"]


@lru_cache(maxsize=1024)
def _methods_called(program: str) -> frozenset[str]:
    """The name of each method that is called on an object, and of one that is called on its class the whole name. A
    function of a module, such as ``tf.add``, is no method."""
    try:
        tree = ast.parse(program)
    except SyntaxError:
        return frozenset()
    imported, modules = _imported(tree), _modules(tree)
    found = set()
    for call in (node.func for node in ast.walk(tree) if isinstance(node, ast.Call)):
        whole = _dotted(call, imported)
        if whole and is_method(whole):
            found.add(whole)
        elif not whole and isinstance(call, ast.Attribute) and _first(call) not in modules:
            found.add(call.attr)
    return frozenset(found)


def _modules(tree: ast.Module) -> frozenset[str]:
    """The names by which the program calls the modules that it imports."""
    imports = (node for node in ast.walk(tree) if isinstance(node, ast.Import))
    return frozenset(alias.asname or alias.name.partition(".")[0] for node in imports for alias in node.names)


def _first(node: ast.AST) -> str:
    """``np`` of ``np.linalg.norm``; "" where the chain of attributes begins with no name."""
    while isinstance(node, ast.Attribute):
        node = node.value
    return node.id if isinstance(node, ast.Name) else ""


def _joined(sets: Iterable[frozenset[str]]) -> frozenset[str]:
    return frozenset().union(*sets)


def _to_class(name: str) -> str:
    parts = name.split(".")
    first = next((number for number, part in enumerate(parts) if part[:1].isupper()), len(parts))
    return ".".join(parts[: first + 1])


def _imported(tree: ast.Module) -> dict[str, str]:
    """What each imported name stands for: ``{"tf": "tf", "layers": "tf.keras.layers"}``."""
    found = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                if alias.name.partition(".")[0] == "tensorflow":
                    found[alias.asname or "tensorflow"] = _short(alias.name) if alias.asname else "tf"
        elif isinstance(node, ast.ImportFrom) and (node.module or "").partition(".")[0] == "tensorflow":
            for alias in node.names:
                found[alias.asname or alias.name] = f"{_short(node.module or '')}.{alias.name}"
    return found


def _short(module: str) -> str:
    return ".".join(["tf", *module.split(".")[1:]])


def _dotted(node: ast.AST, imported: Mapping[str, str]) -> str:
    """``tf.keras.layers.Dense`` for the expression that says so, "" for any other."""
    if isinstance(node, ast.Name):
        return imported.get(node.id, "")
    if isinstance(node, ast.Attribute) and (base := _dotted(node.value, imported)):
        return f"{base}.{node.attr}"
    return ""
