"""The notebooks run from the first cell to the last in a kernel that knows nothing yet, and give what they show."""

from __future__ import annotations

import json
import re
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import nbformat
import pytest
from jupyter_client.manager import KernelManager
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError
from nbformat import NotebookNode, v4

from labnotes.exercises.catalogue import Catalogue
from labnotes.exercises.checking import CHECK, ENDING
from labnotes.notebooks.assemble import workbook_name
from labnotes.project import Project
from labnotes.read.page import LANGUAGES
from labnotes.record.compare import same_text
from labnotes.record.normalise import normalise
from tests.served import Site

pytestmark = [pytest.mark.run, pytest.mark.long]

_LOGGED = ("WARNING:tensorflow:", "INFO:tensorflow:")
_HOLE = re.compile(r"\{[^}]*\}")
_COUNTER = re.compile(r"\b([a-z]+(?:_[a-z]+)*)_\d+\b")


SAMPLE = ("perceptron",)
"""The lessons whose notebooks are always run; with ``--all`` it is every one."""


def test_both_languages_hold_the_same_code_and_outputs(site: Site) -> None:
    for english in sorted((site.folder / "en").rglob("*.ipynb")):
        name = english.relative_to(site.folder / "en").as_posix()
        chinese = site.folder / "zh" / name.replace("-en", "-zh")
        left, right = ([(cell.id, _shown(cell)) for cell in _code(_read(path))] for path in (english, chinese))
        assert left, name
        assert left == right, name


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("solved", "hint"), [(False, "blank"), (True, "right")])
def test_every_check_of_the_workbook_says_what_it_should_in_a_fresh_kernel(
    site: Site, real: Project, tmp_path: Path, language: str, solved: bool, hint: str
) -> None:
    shown = _read(site.folder / language / "notebook" / workbook_name(language, solved=solved))
    ran = execute(shown, tmp_path)
    faults = differences(real, shown, ran) + _unsaid(ran, real.catalogues[language], hint)
    assert not faults, "\n\n".join(faults)


def test_a_lessons_notebook_gives_in_a_fresh_kernel_what_it_shows(
    site: Site, real: Project, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    files = sorted((site.folder / "en" / "downloads").glob("*.ipynb"))
    assert files
    if not request.config.getoption("--all"):
        files = [file for file in files if file.stem in SAMPLE]
    with ThreadPoolExecutor(2) as pool:
        shown = [_read(file) for file in files]
        ran = list(pool.map(lambda file, notebook: execute(notebook, tmp_path / file.stem), files, shown))
    faults = [fault for before, after in zip(shown, ran, strict=True) for fault in differences(real, before, after)]
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
def test_another_output_is_seen(real: Project, shown: list[NotebookNode], ran: list[NotebookNode]) -> None:
    metadata = {"labnotes": {"page": "perceptron", "part": "perceptron/layer:class"}}
    before, after = (
        v4.new_notebook(cells=[v4.new_code_cell("", id="one", outputs=outputs, metadata=metadata)])
        for outputs in (shown, ran)
    )
    (fault,) = differences(real, before, after)
    assert fault.startswith("perceptron/layer:class")


def execute(notebook: NotebookNode, folder: Path) -> NotebookNode:
    """The notebook after a run in ``folder`` by a kernel of its own. Raises CellExecutionError at a cell that fails."""
    folder.mkdir(exist_ok=True)
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


def differences(project: Project, shown: NotebookNode, ran: NotebookNode) -> list[str]:
    """Each cell whose text or number of figures is another one than the notebook shows, with both."""
    found = []
    for before, after in zip(_code(shown), _code(ran), strict=True):
        part = before.metadata.labnotes.part
        if _is_exercise(part):
            continue  # what it says depends on the answer
        tolerance = project.snippets[part.rpartition(":")[0]].tolerance
        (text, figures), (new_text, new_figures) = _given(before), _given(after)
        if not same_text(text, normalise(new_text), tolerance) or figures != new_figures:
            found.append(f"{part} shows {figures} figures and:\n{text}\nit gave {new_figures} and:\n{new_text}")
    return found


def _unsaid(ran: NotebookNode, catalogue: Catalogue, hint: str) -> list[str]:
    """The checks that did not print ``hint``. What the learner's names hold is left out of the comparison."""
    found, checks = [], 0
    for cell in _code(ran):
        identity, _, part = cell.metadata.labnotes.part.rpartition(":")
        if part == CHECK and identity.endswith(ENDING):
            checks += 1
            said = catalogue.hints[identity.removesuffix(ENDING)][hint]
            printed = "".join(output.get("text", "") for output in cell.outputs)
            pieces = ("".join(piece.split()) for piece in _HOLE.split(said))
            if not all(piece in "".join(printed.split()) for piece in pieces):
                found.append(f"{identity} should say {said!r} and says {printed!r}")
    assert checks
    return found


def _read(path: Path) -> NotebookNode:
    return nbformat.read(path, as_version=4)


def _is_exercise(part: str) -> bool:
    return part.rpartition(":")[0].endswith(ENDING)


def _shown(cell: NotebookNode) -> tuple[str, list[NotebookNode]]:
    """A cell's code and outputs; of a check what stands above the hints, as these are in the notebook's language."""
    part = cell.metadata.labnotes.part
    return cell.source.split("hints = {")[0] if _is_exercise(part) else cell.source, cell.outputs


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
