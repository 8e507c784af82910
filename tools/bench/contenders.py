"""The contenders: how each is given the programs, by which commands it runs them, and what shows that it did."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import nbformat

from labnotes.failure import Failure
from labnotes.run.preload import ENVIRONMENT
from tools.bench.measure import Measured, measure
from tools.bench.programs import Program

OURS, FLOOR = "this project", "the floor"

Programs = Sequence[Program]
Commands = list[list[str]]

_TOLD = 12
"""How many of the last lines that a contender said a failure quotes."""

_EXAMPLES = """\
import pytest
from pytest_examples import find_examples


@pytest.mark.parametrize("example", find_examples("programs.md"), ids=str)
def test_program(example, eval_example):
    eval_example.run(example)
"""

_SITE = """\
site_name: Programs
theme: mkdocs
plugins: [markdown-exec]
markdown_extensions: [pymdownx.superfences]
"""


@dataclass(frozen=True)
class Contender:
    """``lay_out`` writes the programs into an empty folder and gives the commands, which ``python`` is to run.

    ``outputs`` gives all that the run printed, by the folder and by what the commands said; ``figures`` counts what it
    drew. ``apart`` says whether each program has a process of its own, ``draws`` whether the figures are kept by the
    tool, which needs its own canvas then.
    """

    name: str
    lay_out: Callable[[Programs, Path, str], Commands]
    outputs: Callable[[Path, str], str]
    figures: Callable[[Path, str], int]
    apart: bool = True
    draws: bool = False


def run_contender(
    contender: Contender, programs: Programs, folder: Path, python: str, *, weigh: bool = False
) -> Measured | Failure:
    """Let the contender run the programs in ``folder``, which is empty. A run that left one out is a failure."""
    commands = contender.lay_out(programs, folder, python)
    quiet = {name: value for name, value in ENVIRONMENT.items() if not (contender.draws and name == "MPLBACKEND")}
    given = {name: value for name, value in os.environ.items() if name not in ENVIRONMENT}
    alone = {"PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1", "NO_MKDOCS_2_WARNING": "1", "PYTHONPATH": str(Path.cwd())}
    done = measure(commands, folder, {**given, **quiet, **alone}, weigh=weigh)
    return judge(contender, programs, folder, done) or done


def judge(contender: Contender, programs: Programs, folder: Path, done: Measured) -> Failure | None:
    """None where all programs ran to their end and all that they print and draw is there."""
    last = "\n".join(done.said.strip().splitlines()[-_TOLD:])
    mend = "see what it said, and whether a newer version of it is called otherwise (tools/bench/requirements.txt)"
    rule = f"a contender that did not run everything: {contender.name}"
    place = "tools/bench/contenders.py"
    if done.code:
        return Failure(place, 0, rule, f"exit code {done.code}\n{last}", "exit code 0", mend)
    printed = contender.outputs(folder, done.said)
    missing = [program.name for program in programs if program.printed not in printed]
    if missing:
        return Failure(place, 0, rule, f"no output of {', '.join(missing)}\n{last}", "the output of each", mend)
    drawn, wanted = contender.figures(folder, done.said), sum(program.figures for program in programs)
    if drawn != wanted:
        return Failure(place, 0, rule, f"{drawn} figures\n{last}", f"{wanted} figures", mend)
    return None


def _ours(programs: Programs, folder: Path, _: str) -> Commands:
    _write((folder / "snippets" / "bench", f"{program.name}.py", program.marked) for program in programs)
    return [[sys.executable, "-m", "tools.bench.ours", str(folder)]]


def _floor(programs: Programs, folder: Path, _: str) -> Commands:
    names = _saving(programs, folder)
    return [[sys.executable, "-m", "tools.bench.floor", *names]]


def _fresh(programs: Programs, folder: Path, _: str) -> Commands:
    return [[sys.executable, name] for name in _saving(programs, folder)]


def _nbmake(*options: str) -> Callable[[Programs, Path, str], Commands]:
    def lay_out(programs: Programs, folder: Path, python: str) -> Commands:
        names = _notebooks(programs, folder)
        plugins = ["-p", "nbmake.pytest_plugin", "-p", "xdist.plugin", "-p", "no:cacheprovider"]
        return [[python, "-m", "pytest", *plugins, "--nbmake", "--overwrite", *options, *names]]

    return lay_out


def _nbconvert(programs: Programs, folder: Path, python: str) -> Commands:
    names = _notebooks(programs, folder)
    return [[python, "-m", "nbconvert", "--to", "notebook", "--execute", "--inplace", *names]]


def _examples(programs: Programs, folder: Path, python: str) -> Commands:
    pages = (f"# {program.name}\n\n```python\n{program.saving}```\n" for program in programs)
    _write([(folder, "programs.md", "\n".join(pages)), (folder, "test_programs.py", _EXAMPLES)])
    plugins = ["-p", "pytest_examples", "-p", "no:cacheprovider"]
    return [[python, "-m", "pytest", *plugins, "-s", "test_programs.py"]]


def _markdown_exec(programs: Programs, folder: Path, python: str) -> Commands:
    _write([(folder, "mkdocs.yml", _SITE)])
    _write((folder / "docs", f"{program.name}.md", _executed(program)) for program in programs)
    _write([(folder / "docs", "index.md", "# Bench\n")])
    return [[python, "-m", "mkdocs", "build", "--strict"]]


def _executed(program: Program) -> str:
    return f'# {program.name}\n\n```python exec="1" source="above" result="text"\n{program.saving}```\n'


def _saving(programs: Programs, folder: Path) -> list[str]:
    _write((folder, f"{program.name}.py", program.saving) for program in programs)
    return [f"{program.name}.py" for program in programs]


def _notebooks(programs: Programs, folder: Path) -> list[str]:
    for program in programs:
        cells = [nbformat.v4.new_code_cell(text.rstrip("\n")) for _, text in program.parts]
        kernel = {"kernelspec": {"name": "python3", "display_name": "Python 3", "language": "python"}}
        nbformat.write(nbformat.v4.new_notebook(cells=cells, metadata=kernel), folder / f"{program.name}.ipynb")
    return [f"{program.name}.ipynb" for program in programs]


def _write(files: Iterable[tuple[Path, str, str]]) -> None:
    for folder, name, text in files:
        folder.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")


def _said(_: Path, said: str) -> str:
    return said


def _saved_figures(folder: Path, _: str) -> int:
    return len(list(folder.rglob("*.svg")))


def _ours_told(said: str) -> list[dict[str, object]]:
    return [json.loads(line) for line in said.splitlines() if line.startswith("{")]


def _cells(folder: Path) -> list[nbformat.NotebookNode]:
    notebooks = (nbformat.read(path, as_version=4) for path in sorted(folder.glob("*.ipynb")))
    return [output for notebook in notebooks for cell in notebook.cells for output in cell.outputs]


def _pages(folder: Path, _: str = "") -> str:
    return "\n".join(path.read_text(encoding="utf-8") for path in sorted((folder / "site").rglob("*.html")))


def _in_notebooks(name: str, lay_out: Callable[[Programs, Path, str], Commands]) -> Contender:
    def printed(folder: Path, _: str) -> str:
        return "\n".join(output.get("text", "") for output in _cells(folder))

    def drawn(folder: Path, _: str) -> int:
        return sum("image/png" in output.get("data", {}) for output in _cells(folder))

    return Contender(name, lay_out, printed, drawn, draws=True)


CONTENDERS = (
    Contender(
        OURS,
        _ours,
        lambda _, said: "\n".join(str(told["stdout"]) for told in _ours_told(said)),
        lambda _, said: sum(int(str(told["figures"])) for told in _ours_told(said)),
    ),
    Contender(FLOOR, _floor, _said, _saved_figures, apart=False),
    Contender("pytest-examples", _examples, _said, _saved_figures, apart=False),
    Contender("markdown-exec in a build", _markdown_exec, _pages, _saved_figures, apart=False),
    Contender("a fresh interpreter each", _fresh, _said, _saved_figures),
    _in_notebooks("nbmake -n 2", _nbmake("-n", "2")),
    _in_notebooks("nbmake", _nbmake()),
    _in_notebooks("jupyter nbconvert --execute", _nbconvert),
)
