"""A notebook is assembled from what stands on the pages and in the records, and nothing else."""

from __future__ import annotations

import base64
from dataclasses import replace

import nbformat
import pytest
from bs4 import BeautifulSoup
from nbformat import NotebookNode

from labnotes.notebooks.assemble import assemble_lesson
from labnotes.notebooks.cells import Cell, page_cells
from labnotes.notebooks.words import read_source
from labnotes.read.page import Page, parse_page
from labnotes.read.snippet import parse_snippet
from labnotes.record.record import make_record
from labnotes.run.result import Observation, PartResult, Raised, Run, State, Warned
from labnotes.site.notes import Notes
from labnotes.site.words import read_words

SITE = "https://example.org/notes/en/"
TEXTS = {
    "lesson/one": "# --8<-- [start:build]\nx = 1\n\nprint(x)\n# --8<-- [end:build]\n",
    "lesson/bad": (
        "# kind: fails\n# raises: ValueError\n# --8<-- [start:bad]\nraise ValueError('no')\n# --8<-- [end:bad]\n"
    ),
    "lesson/answer": "# --8<-- [start:answer]\nfor n in (1, 2):\n    print(n)\n# --8<-- [end:answer]\n",
}
RUNS = {
    "lesson/one": Run(
        "lesson/one",
        {"build": PartResult(stdout="1\n", figures=("<svg/>",), warnings=(Warned(3, "UserWarning", "careful"),))},
    ),
    "lesson/bad": Run("lesson/bad", {"bad": PartResult()}, raised=Raised("ValueError", "no", "bad", 1)),
    "lesson/answer": Run("lesson/answer", {"answer": PartResult(stdout="1\n2\n")}),
}
LESSON = """---
title: A lesson
kind: lesson
---
# A lesson { #lesson }

See [the other](other.md#part), [the errors](errors/index.md) and [TensorFlow](https://www.tensorflow.org/).

## Build it { #build }

```python
--8<-- "lesson/one.py:build"
```

![A falling line](figures/lesson/one.build-1.svg)

<!-- draw x -->

!!! note "Mind `x`"

    It is [here](#build).

```python
--8<-- "lesson/bad.py:bad"
```

??? success "Solution"

    Count.

    ```python
    --8<-- "lesson/answer.py:answer"
    ```

After the fold.
"""


def parsed(text: str, path: str = "lesson") -> Page:
    page, failures = parse_page(text, f"docs/en/{path}.md", "en", path)
    assert not failures
    return page


@pytest.fixture
def notes() -> Notes:
    snippets = {name: parse_snippet(text, f"snippets/{name}.py", name)[0] for name, text in TEXTS.items()}
    records = {name: make_record(snippets[name], run) for name, run in RUNS.items()}
    return Notes("en", snippets, records, {"python": "3.11.7"}, read_words("en"))


@pytest.fixture
def cells(notes: Notes) -> dict[str, Cell]:
    return {cell.id: cell for cell in page_cells(read_source(parsed(LESSON), notes, SITE), deeper=1)}


@pytest.fixture
def notebook(notes: Notes) -> NotebookNode:
    return assemble_lesson(read_source(parsed(LESSON), notes, SITE))


def test_a_section_begins_a_cell_that_has_its_name(cells: dict[str, Cell]) -> None:
    assert list(cells) == ["lesson", "lesson-build", "run-lesson-one-build", "lesson-build-2"]


def test_headings_move_down_and_lose_what_only_the_site_reads(cells: dict[str, Cell]) -> None:
    assert cells["lesson"].text.startswith("## A lesson\n")
    assert cells["lesson-build"].text == "### Build it"


def test_a_part_of_a_plain_program_is_a_code_cell(cells: dict[str, Cell]) -> None:
    assert cells["run-lesson-one-build"] == Cell(
        "run-lesson-one-build", "lesson", "build", "x = 1\n\nprint(x)", "lesson/one:build"
    )


def test_links_between_pages_lead_to_the_site(cells: dict[str, Cell]) -> None:
    assert f"[the other]({SITE}other/#part), [the errors]({SITE}errors/)" in cells["lesson"].text
    assert "[TensorFlow](https://www.tensorflow.org/)" in cells["lesson"].text
    assert f"> It is [here]({SITE}lesson/#build)." in cells["lesson-build-2"].text


def test_what_a_figure_shows_is_told_in_words(cells: dict[str, Cell]) -> None:
    assert cells["lesson-build-2"].text.startswith("*A falling line*\n")


def test_what_the_site_draws_is_left_to_the_site(cells: dict[str, Cell]) -> None:
    assert not any("draw x" in cell.text for cell in cells.values())


def test_an_admonition_is_a_quotation_with_its_title(cells: dict[str, Cell]) -> None:
    assert "> **Mind `x`**\n>\n> It is" in cells["lesson-build-2"].text


def test_a_program_that_fails_stands_in_the_words_with_its_error(cells: dict[str, Cell]) -> None:
    assert (
        "```python\nraise ValueError('no')\n```\n\n*Fails on purpose · Raises `ValueError`*\n\n"
        "```text\nValueError: no\n```"
    ) in cells["lesson-build-2"].text


def test_a_solution_stays_folded_with_its_program_and_output(cells: dict[str, Cell]) -> None:
    assert (
        "<details>\n<summary>Solution</summary>\n\nCount.\n\n```python\nfor n in (1, 2):\n    print(n)\n```\n\n"
        "*Output*\n\n```text\n1\n2\n```\n\n</details>\n\nAfter the fold."
    ) in cells["lesson-build-2"].text


def test_a_list_of_tensors_has_the_shapes_that_the_run_gave(notes: Notes) -> None:
    seen = Observation(1, "x", State("tensor", (1, 2), "float32", ""))
    ran = make_record(notes.snippets["lesson/one"], Run("lesson/one", {"build": PartResult(observations=(seen,))}))
    table = "## Shapes { #shapes }\n\n| Name | Meaning |\n|---|---|\n| `x` | the input |\n"
    page = parsed(f'# A {{ #a }}\n\n```python\n--8<-- "lesson/one.py:build"\n```\n\n{table}')
    last = page_cells(read_source(page, replace(notes, records={"lesson/one": ran}), SITE))[-1]
    assert last.text.endswith(
        "| Name | Shape | dtype | Meaning |\n|---|---|---|---|\n| `x` | `(1, 2)` | `float32` | the input |"
    )


def test_a_part_that_does_not_exist_is_left_to_its_own_page(notes: Notes) -> None:
    page = parsed('# A { #a }\n\n```python\n--8<-- "lesson/none.py:build"\n```\n')
    assert [cell.shows for cell in page_cells(read_source(page, notes, SITE))] == [""]


def test_cells_name_their_page_and_part(notebook: NotebookNode) -> None:
    assert {cell.metadata.labnotes.page for cell in notebook.cells} == {"lesson"}
    assert [cell.metadata.labnotes.get("part") for cell in notebook.cells] == [None, None, "lesson/one:build", None]


def test_outputs_are_those_of_the_record(notebook: NotebookNode) -> None:
    (code,) = (cell for cell in notebook.cells if cell.cell_type == "code")
    printed, warned, drawn = code.outputs
    assert (printed.name, printed.text) == ("stdout", "1\n")
    assert (warned.name, warned.text) == ("stderr", "UserWarning: careful\n")
    assert drawn.data["image/svg+xml"] == "<svg/>"


def test_a_figure_is_an_image_too_as_jupyter_shows_no_svg_of_a_file_that_it_does_not_trust(
    notebook: NotebookNode,
) -> None:
    (code,) = (cell for cell in notebook.cells if cell.cell_type == "code")
    (image,) = BeautifulSoup(code.outputs[-1].data["text/html"], "html.parser").find_all(True)
    kind, _, content = str(image["src"]).partition(",")
    assert (image.name, kind, base64.b64decode(content)) == ("img", "data:image/svg+xml;base64", b"<svg/>")
    assert image["style"] == "background-color: white"


def test_the_notebook_is_one_that_jupyter_accepts(notebook: NotebookNode) -> None:
    nbformat.validate(nbformat.reads(nbformat.writes(notebook), as_version=4))
