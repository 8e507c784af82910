"""The whole lab as one notebook: the page that introduces it, then every lesson in the order of the navigation."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

import nbformat
from nbformat import NotebookNode, v4

from labnotes.notebooks.cells import Cell, page_cells
from labnotes.project import read_navigation
from labnotes.read.page import Page, read_page
from labnotes.run.result import PartResult
from labnotes.site.notes import Notes

INTRODUCTION = "notebook"
"""The path of the page that the notebook begins with, and at whose address the site shows it."""


def file_name(language: str) -> str:
    """What the notebook is called where it is downloaded."""
    return f"tensorflow-lab-{language}.ipynb"


def assemble(introduction: Page, lessons: Sequence[Page], notes: Notes, site: str) -> NotebookNode:
    """The notebook, with outputs from the records. Each lesson stands one heading level lower than on its own page.

    ``site`` is the address of the language's pages, for links. A cell's metadata name its page and the part that it
    holds: ``{"labnotes": {"page": "perceptron", "part": "perceptron/layer:class"}}``. Raises ValueError where
    two cells have one id.
    """
    cells = page_cells(introduction, notes, site)
    for lesson in lessons:
        cells += page_cells(lesson, notes, site, deeper=1)
    twice = [name for name, times in Counter(cell.id for cell in cells).items() if times > 1]
    if twice:
        raise ValueError(f"two cells of the notebook are called {', '.join(twice)}: give one heading another id")
    notebook: NotebookNode = v4.new_notebook(cells=list(_built(cells, notes)), metadata=_metadata(notes))
    nbformat.validate(notebook)
    return notebook


def lab_pages(root: Path, language: str) -> tuple[Page, list[Page]]:
    """The introduction, and the lessons that the notebook holds. A lesson stays out by ``notebook: false`` above it."""
    files = [root / "docs" / language / f"{path}.md" for _, path in read_navigation(root, language)]
    # What the navigation has and docs/ lacks stops the build by MkDocs' own warning.
    pages = [read_page(file, root)[0] for file in files if file.is_file()]
    introduction = next(page for page in pages if page.path == INTRODUCTION)
    return introduction, [
        page for page in pages if page.meta.get("kind") == "lesson" and page.meta.get("notebook") is not False
    ]


def write_notebook(notebook: NotebookNode, path: Path) -> None:
    """Writes it as a whole or not at all, as another build may read it at the same time. Raises OSError."""
    path.parent.mkdir(parents=True, exist_ok=True)
    half = path.with_suffix(f".{os.getpid()}.part")
    half.write_text(nbformat.writes(notebook), encoding="utf-8")
    half.replace(path)


def _built(cells: Sequence[Cell], notes: Notes) -> Iterator[NotebookNode]:
    run = 0
    for cell in cells:
        metadata = {"labnotes": {"page": cell.page}}
        if not cell.shows:
            yield v4.new_markdown_cell(cell.text, id=cell.id, metadata=metadata)
            continue
        run += 1
        identity, _, part = cell.shows.rpartition(":")
        record = notes.records.get(identity)
        outputs = list(_outputs(record.part(part))) if record else []
        metadata["labnotes"]["part"] = cell.shows
        yield v4.new_code_cell(cell.text, id=cell.id, execution_count=run, outputs=outputs, metadata=metadata)


def _outputs(result: PartResult) -> Iterator[NotebookNode]:
    if result.stdout:
        yield v4.new_output("stream", name="stdout", text=result.stdout.rstrip("\n") + "\n")
    for warned in result.warnings:
        yield v4.new_output("stream", name="stderr", text=f"{warned.category}: {warned.message}\n")
    for line in result.logs:
        yield v4.new_output("stream", name="stderr", text=f"{line}\n")
    for figure in result.figures:
        yield v4.new_output("display_data", data={"image/svg+xml": figure, "text/plain": "<Figure>"})


def _metadata(notes: Notes) -> dict[str, object]:
    return {
        "kernelspec": {"name": "python3", "display_name": "Python 3", "language": "python"},
        "language_info": {"name": "python", "version": notes.versions.get("python", "3")},
    }
