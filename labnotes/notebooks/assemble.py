"""The notebooks: one for each lesson, and the workbook with the exercises of all, with blanks or with solutions."""

from __future__ import annotations

import base64
import os
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import nbformat
from nbformat import NotebookNode

from labnotes.exercises.checking import CHECK
from labnotes.notebooks.cells import Cell, Solutions, page_cells
from labnotes.notebooks.words import Source, read_source
from labnotes.read.page import Page
from labnotes.run.result import PartResult
from labnotes.site.notes import Notes

INTRODUCTION = "notebook"
"""The path of the page that the workbook begins with, and at whose address the site shows it."""

_EXERCISES = "exercises"
"""The id of a lesson's section of exercises."""


def workbook_name(language: str, *, solved: bool = False) -> str:
    """What the workbook is called where it is downloaded."""
    return f"tensorflow-workbook-{language}{'-solutions' if solved else ''}.ipynb"


def notebook_path(lesson: str) -> str:
    """Where the notebook of a lesson is downloaded, relative to the language's site."""
    return f"downloads/{lesson}.ipynb"


@dataclass(frozen=True)
class Notebooks:
    """The workbook with blanks, the one with solutions, and each lesson by its path."""

    blank: NotebookNode
    solved: NotebookNode
    lessons: Mapping[str, NotebookNode]


def assemble_all(introduction: Page, pages: Iterable[Page], notes: Notes, site: str) -> Notebooks:
    """Every notebook of one language. ``pages`` are in reading order; which of them are lessons they say themselves.

    ``site`` is the address of the language's pages. Raises ValueError where two cells of a notebook have one id.
    """
    first = read_source(introduction, notes, site)
    lessons = [read_source(page, notes, site) for page in pages if page.meta.get("kind") == "lesson"]
    blank, solved = (assemble_workbook(first, lessons, site, solved=solved) for solved in (False, True))
    own = {lesson.page.path: assemble_lesson(lesson) for lesson in lessons if _becomes_notebook(lesson.page)}
    return Notebooks(blank, solved, own)


def assemble_lesson(lesson: Source) -> NotebookNode:
    """A lesson as a notebook, with outputs from the records.

    A cell's metadata name its page and the part that it holds: ``{"labnotes": {"page": "perceptron", "part":
    "perceptron/layer:class"}}``. Raises ValueError where two cells have one id.
    """
    return _notebook(page_cells(lesson), lesson.notes)


def assemble_workbook(
    introduction: Source, lessons: Iterable[Source], site: str, *, solved: bool = False
) -> NotebookNode:
    """The exercises of ``lessons``, each lesson under a heading that leads to its page below ``site``, the address of
    the language's pages. As :func:`assemble_lesson`."""
    cells = page_cells(introduction)
    solutions = Solutions.IN_PLACE if solved else Solutions.LEFT_OUT
    for lesson in lessons:
        cells += _exercises(lesson, site, solutions)
    return _notebook(cells, introduction.notes)


def _becomes_notebook(page: Page) -> bool:
    """Whether a lesson becomes a notebook of its own. ``notebook: false`` above it says no; its exercises stand in the
    workbook all the same."""
    return page.meta.get("notebook") is not False


def write_notebook(notebook: NotebookNode, path: Path) -> None:
    """Writes it as a whole or not at all, as another build may read it at the same time. Raises OSError."""
    path.parent.mkdir(parents=True, exist_ok=True)
    half = path.with_suffix(f".{os.getpid()}.part")
    half.write_text(nbformat.writes(notebook), encoding="utf-8")
    half.replace(path)


def _exercises(lesson: Source, site: str, solutions: Solutions) -> Iterator[Cell]:
    """The cells of the lesson's exercises. Their heading is the lesson's, as a workbook has those of all."""
    own = [cell for cell in page_cells(lesson, solutions=solutions) if cell.section == _EXERCISES]
    title = next(heading.text for heading in lesson.page.headings if heading.level == 1)
    for number, cell in enumerate(own):
        if number:
            yield cell
        else:
            heading = f"## [{title}]({site}{lesson.page.path}/)"
            yield replace(cell, text="\n".join((heading, *cell.text.split("\n")[1:])))


def _notebook(cells: Sequence[Cell], notes: Notes) -> NotebookNode:
    twice = [name for name, times in Counter(cell.id for cell in cells).items() if times > 1]
    if twice:
        raise ValueError(f"two cells of the notebook are called {', '.join(twice)}: give one heading another id")
    data = {"cells": list(_built(cells, notes)), "metadata": _metadata(notes), "nbformat": 4, "nbformat_minor": 5}
    notebook: NotebookNode = nbformat.from_dict(data)
    nbformat.validate(notebook)
    return notebook


def _built(cells: Sequence[Cell], notes: Notes) -> Iterator[dict[str, object]]:
    """The cells as data: the whole is validated once, which is much faster than cell by cell."""
    run = 0
    for cell in cells:
        metadata = {"page": cell.page}
        built: dict[str, object] = {"id": cell.id, "source": cell.text, "metadata": {"labnotes": metadata}}
        if not cell.shows:
            yield {"cell_type": "markdown", **built}
            continue
        identity, _, part = cell.shows.rpartition(":")
        if notes.snippets[identity].kind == "exercise" and part == CHECK:
            # JupyterLab folds it: a check names what it looks for.
            built["metadata"] = {"labnotes": metadata, "jupyter": {"source_hidden": True}}
        record = notes.records.get(identity)
        metadata["part"] = cell.shows
        run += record is not None
        outputs = list(_outputs(record.part(part))) if record else []
        # What a learner has still to run has no number.
        yield {"cell_type": "code", **built, "execution_count": run if record else None, "outputs": outputs}


def _outputs(result: PartResult) -> Iterator[dict[str, object]]:
    if result.stdout:
        yield _stream("stdout", result.stdout.rstrip("\n"))
    for warned in result.warnings:
        yield _stream("stderr", f"{warned.category}: {warned.message}")
    for line in result.logs:
        yield _stream("stderr", line)
    for figure in result.figures:
        data = {"image/svg+xml": figure, "text/html": _picture(figure), "text/plain": "<Figure>"}
        yield {"output_type": "display_data", "data": data, "metadata": {}}


def _picture(figure: str) -> str:
    """An SVG as an image. JupyterLab shows no SVG of a file that somebody downloaded and has not run yet, but images.
    The figure has no ground of its own, and black letters: it must be readable in Jupyter's dark theme, too."""
    content = base64.b64encode(figure.encode()).decode()
    # What the figure shows is said in words below it.
    return f'<img src="data:image/svg+xml;base64,{content}" style="background-color: white" alt="">'


def _stream(name: str, text: str) -> dict[str, object]:
    return {"output_type": "stream", "name": name, "text": f"{text}\n"}


def _metadata(notes: Notes) -> dict[str, object]:
    return {
        "kernelspec": {"name": "python3", "display_name": "Python 3", "language": "python"},
        "language_info": {"name": "python", "version": notes.versions.get("python", "3")},
    }
