"""The notebook runs from its first cell to its last in a kernel that knows nothing yet, and gives what it shows."""

from __future__ import annotations

import json
import re
from pathlib import Path

import nbformat
import pytest
from jupyter_client.manager import KernelManager
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError
from nbformat import NotebookNode, v4

from labnotes.notebooks.assemble import file_name
from labnotes.project import read_project
from labnotes.read.page import LANGUAGES
from labnotes.record.compare import same_text
from labnotes.record.normalise import normalise
from labnotes.site.build import ROOT
from tests.served import Site

pytestmark = pytest.mark.run

_LOGGED = ("WARNING:tensorflow:", "INFO:tensorflow:")
_COUNTER = re.compile(r"\b([a-z]+(?:_[a-z]+)*)_\d+\b")


@pytest.fixture(scope="module")
def downloads(site: Site) -> dict[str, NotebookNode]:
    """The notebook of each language, as a reader downloads it."""
    folders = {language: site.folder / language / "notebook" for language in LANGUAGES}
    return {language: nbformat.read(folder / file_name(language), as_version=4) for language, folder in folders.items()}


def test_both_languages_hold_the_same_code_and_outputs(downloads: dict[str, NotebookNode]) -> None:
    english, chinese = (
        [(cell.id, cell.source, cell.outputs) for cell in _code(downloads[language])] for language in LANGUAGES
    )
    assert english
    assert english == chinese


def test_a_fresh_kernel_gives_what_the_notebook_shows(downloads: dict[str, NotebookNode], tmp_path: Path) -> None:
    shown = downloads["en"]
    ran = execute(shown, tmp_path)
    faults = differences(shown, ran)
    assert not faults, "\n\n".join(faults)


def test_a_cell_that_fails_ends_the_run(tmp_path: Path) -> None:
    with pytest.raises(CellExecutionError, match="NameError"):
        execute(v4.new_notebook(cells=[v4.new_code_cell("print(missing)")]), tmp_path)


@pytest.mark.parametrize(
    ("shown", "ran"),
    [
        ([v4.new_output("stream", text="1.0\n")], [v4.new_output("stream", text="1.1\n")]),
        ([v4.new_output("stream", text="1.0\n")], []),
        ([], [v4.new_output("execute_result", data={"text/plain": "None"})]),
        ([v4.new_output("display_data", data={"image/svg+xml": "<svg/>"})], []),
    ],
)
def test_another_output_is_seen(shown: list[NotebookNode], ran: list[NotebookNode]) -> None:
    metadata = {"labnotes": {"page": "perceptron", "part": "perceptron/layer:class"}}
    before, after = (
        v4.new_notebook(cells=[v4.new_code_cell("", id="one", outputs=outputs, metadata=metadata)])
        for outputs in (shown, ran)
    )
    (fault,) = differences(before, after)
    assert fault.startswith("perceptron/layer:class")


def execute(notebook: NotebookNode, folder: Path) -> NotebookNode:
    """The notebook after a run in ``folder`` by a kernel of its own. Raises CellExecutionError at a cell that fails."""
    copy = nbformat.from_dict(json.loads(json.dumps(notebook)))
    for cell in _code(copy):
        cell.outputs, cell.execution_count = [], None
    # Through files, so that nothing listens on the network.
    manager = KernelManager(kernel_name="python3", transport="ipc", ip=str(folder / "kernel"))
    try:
        NotebookClient(copy, km=manager, timeout=180, resources={"metadata": {"path": str(folder)}}).execute()
    finally:
        manager.shutdown_kernel(now=True)
    return copy


def differences(shown: NotebookNode, ran: NotebookNode) -> list[str]:
    """Each cell whose text or number of figures is another one than the notebook shows, with both."""
    snippets = read_project(ROOT).snippets
    found = []
    for before, after in zip(_code(shown), _code(ran), strict=True):
        part = before.metadata.labnotes.part
        tolerance = snippets[part.rpartition(":")[0]].tolerance
        (text, figures), (new_text, new_figures) = _given(before), _given(after)
        if not same_text(text, normalise(new_text), tolerance) or figures != new_figures:
            found.append(f"{part} shows {figures} figures and:\n{text}\nit gave {new_figures} and:\n{new_text}")
    return found


def _code(notebook: NotebookNode) -> list[NotebookNode]:
    return [cell for cell in notebook.cells if cell.cell_type == "code"]


def _given(cell: NotebookNode) -> tuple[str, int]:
    """What the cell printed or, as its last value, told; and how many figures it drew.

    Log lines are left out: TensorFlow logs to one stream in a program and to the other in a notebook. So are counters.
    """
    drawn, texts = 0, []
    for output in cell.outputs:
        data = output.get("data", {})
        if any(key.startswith("image/") for key in data):
            drawn += 1
        elif output.output_type == "stream":
            texts.append(output.text if output.name == "stdout" else "")
        else:
            texts.append(data.get("text/plain", ""))
    lines = "".join(texts).strip("\n").split("\n")
    printed = "\n".join(line for line in lines if not line.startswith(_LOGGED))
    # Keras goes on counting its layers and optimizers through all lessons of the kernel.
    return _COUNTER.sub(r"\1", printed), drawn
