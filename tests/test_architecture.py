"""The rooms of the house know of each other in one direction only."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

import labnotes

ROOT = Path(labnotes.__file__).parents[1]
MODULES = sorted((ROOT / "labnotes").rglob("*.py"))
RESULT = "labnotes.run.result"

CHILD = {"capture", "cells", "child", "observe", "preload"}
"""The modules of ``run`` that work in the process of the snippet, where TensorFlow is."""

FORBIDDEN = {
    "read": ("labnotes.run", "labnotes.record", "labnotes.check", "labnotes.site", "labnotes.project"),
    "run": ("labnotes.read.page", "labnotes.read.markdown", "labnotes.record", "labnotes.check", "labnotes.site"),
    "record": ("labnotes.read.page", "labnotes.check", "labnotes.site"),
    "draw": ("labnotes.run", "labnotes.check", "labnotes.site", "labnotes.project"),
    "check": ("labnotes.site",),
    "site": ("labnotes.check",),
    "notebooks": ("labnotes.run", "labnotes.check"),
}
"""What the modules of each room do not import, except for the plain data of a run."""


def imports(path: Path) -> set[str]:
    """Every module that the file imports, anywhere in it, by its full name."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: a relative import"
            found |= {f"{node.module}.{alias.name}" for alias in node.names}
    return found


def test_modules_are_found() -> None:
    rooms = {path.relative_to(ROOT / "labnotes").parts[0] for path in MODULES}
    assert rooms >= {"read", "run", "record", "check"}
    assert imports(ROOT / "labnotes" / "check" / "__init__.py") >= {"labnotes.project.Project"}


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_tensorflow_is_imported_in_the_process_of_the_snippet_alone(path: Path) -> None:
    heavy = {name for name in imports(path) if name.split(".")[0] in ("tensorflow", "keras", "matplotlib", "IPython")}
    assert not heavy or (path.parent.name == "run" and path.stem in CHILD), f"{path} imports {heavy}"


@pytest.mark.parametrize("room", FORBIDDEN)
def test_a_room_knows_nothing_of_the_rooms_behind_it(room: str) -> None:
    paths = [path for path in MODULES if path.relative_to(ROOT / "labnotes").parts[0] == room]
    assert paths, f"labnotes/{room} holds no module"
    for path in paths:
        for name in imports(path):
            if not name.startswith(f"{RESULT}."):
                assert not name.startswith(tuple(f"{module}" for module in FORBIDDEN[room])), f"{path} imports {name}"


def test_checking_needs_neither_tensorflow_nor_a_process() -> None:
    for path in (ROOT / "labnotes" / "check").glob("*.py"):
        assert not {"subprocess", "multiprocessing", "os", "pathlib.Path"} & imports(path), path


def test_the_site_starts_no_run() -> None:
    for path in (path for room in ("site", "notebooks") for path in (ROOT / "labnotes" / room).rglob("*.py")):
        running = {name for name in imports(path) if name.startswith("labnotes.run.")}
        assert all(name.startswith(f"{RESULT}.") for name in running), f"{path} imports {running}"
