"""A reader who copies the blocks of a lesson one after another into one file gets the output that the page shows.

What is joined is taken from the pages as they were built. Programs that fail on purpose, and those that need an
interpreter of their own, stand apart on the page and are left out.
"""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from labnotes.project import Project
from labnotes.read.page import LANGUAGES
from labnotes.read.parts import Part
from labnotes.read.snippet import Snippet
from labnotes.record.compare import same_text
from labnotes.run.pool import run_snippets
from tests.served import Site

pytestmark = [pytest.mark.run, pytest.mark.long]

JOINED = ("plain",)
WHOLE = "whole"
READERS_OWN = {"tensorflow", "matplotlib"}
"""What a reader installs; all else that a program imports is Python's own."""

SAMPLED = 4
"""Each so manieth lesson is joined and run, with ``--all`` each: its programs run one by one, too."""

ALONE = "autodiff"
"""The lesson that Python runs without anything of the project's."""


@dataclass(frozen=True)
class Joined:
    """The code of a lesson in one language, and what its page shows that the code prints."""

    code: str
    output: str
    tolerance: float


@pytest.fixture(scope="module")
def lessons(site: Site, real: Project, request: pytest.FixtureRequest) -> dict[str, dict[str, Joined]]:
    """By the lesson's path, then by language."""
    paths = _lessons(real) if request.config.getoption("--all") else _lessons(real)[::SAMPLED]
    assert ALONE in paths
    return {path: {language: _join(site, real, language, path) for language in LANGUAGES} for path in paths}


def test_both_languages_join_to_the_same_program(lessons: dict[str, dict[str, Joined]]) -> None:
    for path, joined in lessons.items():
        assert joined["en"] == joined["zh"], path


def test_the_downloads_of_both_languages_are_the_same(site: Site, real: Project) -> None:
    for path in _lessons(real):
        english, chinese = (_download(site, language, path) for language in LANGUAGES)
        assert english == chinese, path


def test_the_download_is_the_joined_program(lessons: dict[str, dict[str, Joined]], site: Site) -> None:
    for path, joined in lessons.items():
        for language in LANGUAGES:
            assert _download(site, language, path) == joined[language].code, f"{language}/{path}"


def test_a_joined_program_needs_tensorflow_and_matplotlib_alone(lessons: dict[str, dict[str, Joined]]) -> None:
    for path, joined in lessons.items():
        foreign = _imports(joined["en"].code) - READERS_OWN - sys.stdlib_module_names
        assert not foreign, f"{path} also imports {foreign}"


@pytest.mark.parametrize("code", ["import numpy as np", "def f():\n    from keras.layers import Dense"])
def test_another_import_is_seen(code: str) -> None:
    assert _imports(code) - READERS_OWN - sys.stdlib_module_names


def test_a_joined_program_prints_what_its_page_shows(lessons: dict[str, dict[str, Joined]], tmp_path: Path) -> None:
    programs = [_program(tmp_path, path, joined["en"].code) for path, joined in lessons.items()]
    # Forked: TensorFlow's import takes longer than most lessons do.
    runs = {run.snippet: run for run in run_snippets(programs, tmp_path)}
    faults = []
    for path, joined in lessons.items():
        run = runs[path]
        if run.accident or run.raised:
            faults.append(f"{path} ends with {run.accident or run.raised}:\n{run.stderr[-2000:]}")
        elif not same_text(joined["en"].output, _without_blank_lines(run.parts[WHOLE].stdout), joined["en"].tolerance):
            faults.append(f"{path} shows:\n{joined['en'].output}\nand prints:\n{run.parts[WHOLE].stdout}")
    assert not faults, "\n\n".join(faults)


@pytest.mark.weekly
def test_a_joined_program_runs_by_python_alone(lessons: dict[str, dict[str, Joined]], tmp_path: Path) -> None:
    joined = lessons[ALONE]["en"]
    run = _run(joined.code, tmp_path)
    assert run.returncode == 0, run.stderr[-2000:]
    assert same_text(joined.output, _without_blank_lines(run.stdout), joined.tolerance)


def _lessons(project: Project) -> list[str]:
    found = {page.path for page in project.pages.values() if page.meta.get("kind") == "lesson"}
    assert found, "no page is a lesson"
    return sorted(found)


def _download(site: Site, language: str, path: str) -> str:
    return (site.folder / language / "downloads" / f"{path}.py").read_text(encoding="utf-8")


def _join(site: Site, project: Project, language: str, path: str) -> Joined:
    codes: dict[str, str] = {}
    outputs: dict[str, str] = {}
    tolerances = []
    for part in site.html(language, f"{path}/").select("article .part"):
        block = part.select_one("[data-part]")
        assert block, f"{language}/{path}: a part that does not say which it is"
        name = str(block["data-part"])
        snippet = project.snippets[name.rpartition(":")[0]]
        if snippet.kind in JOINED:
            code = block.select_one("pre code")
            assert code, f"{language}/{path}: {name} shows no code"
            codes[name] = code.get_text().strip("\n")
            outputs[name] = "\n".join(shown.get_text() for shown in part.select(".part-output samp"))
            tolerances.append(snippet.tolerance)
    assert codes, f"{language}/{path} shows no program"
    return Joined(
        "\n\n".join(codes.values()) + "\n", _without_blank_lines("\n".join(outputs.values())), max(tolerances)
    )


def _program(folder: Path, path: str, code: str) -> Snippet:
    """The program in a file below ``folder``: AutoGraph reads it there."""
    file = folder / f"{path}.py"
    file.write_text(code, encoding="utf-8")
    return Snippet(path, file.name, code, parts=(Part(WHOLE, 1, code.count("\n"), code),))


def _imports(code: str) -> set[str]:
    """The packages that the program imports anywhere in it."""
    nodes = list(ast.walk(ast.parse(code)))
    whole = {alias.name for node in nodes if isinstance(node, ast.Import) for alias in node.names}
    named = {node.module or "." for node in nodes if isinstance(node, ast.ImportFrom)}
    return {name.partition(".")[0] for name in whole | named}


def _run(code: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """Runs ``code`` as a file in a folder of its own, by an interpreter that has nothing but what is installed."""
    (folder / "program.py").write_text(code, encoding="utf-8")
    environment = {"PATH": os.defpath, "HOME": str(folder), "MPLBACKEND": "Agg", "PYTHONUTF8": "1"}
    return subprocess.run(
        [sys.executable, "-I", "program.py"],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=180,
        check=False,
    )


def _without_blank_lines(text: str) -> str:
    """A page shows each part's output in a box of its own, without the blank lines at its edges."""
    return "\n".join(line for line in text.splitlines() if line.strip())
