"""The TensorFlow names that a program uses, each with the address of its official page."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Mapping

OFFICIAL = "https://www.tensorflow.org/api_docs/python/"


def official_pages(programs: Iterable[str], known: Mapping[str, str]) -> dict[str, str]:
    """Each ``tf.…`` name used in the programs with its address, sorted by name. What is no Python is passed over.

    ``known`` holds addresses that were looked up: many a name is an alias whose page goes by another name.
    """
    names: set[str] = set()
    for program in programs:
        try:
            tree = ast.parse(program)
        except SyntaxError:
            continue
        names |= _names(tree)
    return {name: known.get(name) or _address(name) for name in sorted(names, key=str.casefold)}


def _names(tree: ast.Module) -> set[str]:
    imported = _imported(tree)
    dotted = {name for node in ast.walk(tree) if (name := _dotted(node, imported))}
    # ``tf.keras.layers`` inside ``tf.keras.layers.Dense`` is on the way to a name and no use of its own.
    longest = {name for name in dotted if not any(other.startswith(f"{name}.") for other in dotted)}
    return {name for name in longest if name != "tf" and "__" not in name}


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


def _address(name: str) -> str:
    """Modules, classes and functions have pages; a method is an anchor on its class's, a constant on its module's."""
    module: list[str] = []
    parts = name.split(".")
    for number, part in enumerate(parts):
        if part[0].isupper() and not part.isupper():
            page = [*module, part]
            anchor = "#" + ".".join(parts[number + 1 :]) if parts[number + 1 :] else ""
            return OFFICIAL + "/".join(page) + anchor
        module.append(part)
    if _is_constant(parts[-1]):
        module.pop()
    return OFFICIAL + "/".join(module)


def _is_constant(name: str) -> bool:
    """Data types (``float32``), ``newaxis`` and what is written in capitals."""
    return name.isupper() or name == "newaxis" or name.rstrip("0123456789") in _DTYPES


_DTYPES = {"float", "bfloat", "int", "uint", "complex", "bool", "string"}
