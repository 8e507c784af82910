"""The workbook holds each exercise as a blank with its check below it, or with its solution in the blank's place."""

from __future__ import annotations

import pytest
from nbformat import NotebookNode

from labnotes.exercises.catalogue import parse_catalogue
from labnotes.exercises.checking import check_code
from labnotes.notebooks.assemble import assemble_all, assemble_lesson, assemble_workbook
from labnotes.notebooks.words import read_source
from labnotes.read.page import Page, parse_page
from labnotes.read.snippet import parse_snippet
from labnotes.record.record import make_record
from labnotes.run.result import PartResult, Run
from labnotes.site.notes import Notes
from labnotes.site.words import read_words

SITE = "https://example.org/notes/en/"
EXERCISE = """# kind: exercise
# --8<-- [start:blank]
total = ...
# --8<-- [end:blank]
# --8<-- [start:check]
def verdict():
    if total is ...:
        return "blank"
    return "right" if total == 3 else "other"
# --8<-- [end:check]
"""
SOLUTION = "# --8<-- [start:solution]\ntotal = 1 + 2\nprint(total)\n# --8<-- [end:solution]\n"
HINTS = "unreadable: 'Cannot read it:'\nlesson/sum:\n  blank: Fill it in.\n  right: 'Right: {total}.'\n  other: No.\n"
LESSON = """---
title: A lesson
kind: lesson
---
# A lesson { #lesson }

Words.

## Exercises { #exercises }

**1.** Add them.

```python
--8<-- "lesson/sum_exercise.py:blank"
```

??? question "Check your answer"

    ```python
    --8<-- "lesson/sum_exercise.py:check"
    ```

??? success "Solution"

    ```python
    --8<-- "lesson/sum_solution.py:solution"
    ```

    One and two.

## Next { #next }

Go on.
"""


def parsed(text: str, path: str) -> Page:
    page, failures = parse_page(text, f"docs/en/{path}.md", "en", path)
    assert not failures
    return page


@pytest.fixture
def notes() -> Notes:
    texts = {"lesson/sum_exercise": EXERCISE, "lesson/sum_solution": SOLUTION}
    snippets = {name: parse_snippet(text, f"snippets/{name}.py", name)[0] for name, text in texts.items()}
    ran = Run("lesson/sum_solution", {"solution": PartResult(stdout="3\n")})
    records = {ran.snippet: make_record(snippets[ran.snippet], ran)}
    catalogue, failures = parse_catalogue(HINTS, "en")
    assert not failures
    return Notes("en", snippets, records, {"python": "3.11.7"}, read_words("en"), catalogue=catalogue)


def workbook(notes: Notes, *, solved: bool) -> NotebookNode:
    introduction = parsed("---\ntitle: All\n---\n# All { #notebook }\n\nRead on.\n", "notebook")
    first, lesson = (read_source(page, notes, SITE) for page in (introduction, parsed(LESSON, "lesson")))
    return assemble_workbook(first, [lesson], SITE, solved=solved)


def sources(notebook: NotebookNode) -> list[str]:
    return [cell.source for cell in notebook.cells]


def test_a_blank_stands_above_its_check_and_the_solution_is_left_out(notes: Notes) -> None:
    introduction, task, blank, check = sources(workbook(notes, solved=False))
    assert introduction == "# All\n\nRead on."
    assert task == f"## [A lesson]({SITE}lesson/)\n\n**1.** Add them."
    assert blank == "total = ..."
    assert check.startswith("def verdict():")


def test_the_solution_takes_the_place_of_the_blank_and_is_checked(notes: Notes) -> None:
    solved = workbook(notes, solved=True)
    assert sources(solved)[1].split() == [
        "##",
        "[A",
        f"lesson]({SITE}lesson/)",
        "**1.**",
        "Add",
        "them.",
        "**Solution**",
    ]
    assert sources(solved)[2:4] == ["total = 1 + 2\nprint(total)", "One and two."]
    assert sources(solved)[4].startswith("def verdict():")
    assert [output.text for output in solved.cells[2].outputs] == ["3\n"]


def test_a_lessons_notebook_keeps_the_solution_folded_below_the_check(notes: Notes) -> None:
    cells = assemble_lesson(read_source(parsed(LESSON, "lesson"), notes, SITE)).cells
    assert [cell.cell_type for cell in cells] == ["markdown", "markdown", "code", "code", "markdown", "markdown"]
    assert cells[4].source.startswith("<details>")


def test_the_code_of_a_check_is_folded_as_it_names_the_answer(notes: Notes) -> None:
    _, _, blank, check = workbook(notes, solved=False).cells
    assert check.metadata.jupyter.source_hidden
    assert "jupyter" not in blank.metadata


def test_what_a_learner_has_still_to_run_has_no_number_and_no_output(notes: Notes) -> None:
    blank, check = (cell for cell in workbook(notes, solved=False).cells if cell.cell_type == "code")
    assert (blank.execution_count, blank.outputs, check.execution_count, check.outputs) == (None, [], None, [])


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        ("total = ...", "Fill it in."),
        ("total = 3", "Right: 3."),
        ("total = 4", "No."),
        ("other = 3", "Cannot read it: name 'total' is not defined"),
    ],
)
def test_the_check_says_one_sentence_and_never_raises(
    notes: Notes, capsys: pytest.CaptureFixture[str], answer: str, said: str
) -> None:
    names: dict[str, object] = {}
    exec(f"{answer}\n{sources(workbook(notes, solved=False))[3]}", names)
    assert capsys.readouterr().out == f"{said}\n"


@pytest.mark.parametrize(
    ("language", "said", "printed"),
    [
        (
            "en",
            "total is {total}, not three: the first number is {numbers[the very first]}, and the second is added.",
            "total is 4, not three: the first number is\n1, and the second is added.\n",
        ),
        (
            "zh",
            "total 是 {total}，应当是三，也就是把第一个数与第二个数加起来所得到的和，不是别的 total。",
            "total 是 4，应当是三，也就是把第一个数与第二个数加起\n来所得到的和，不是别的 total。\n",
        ),
    ],
)
def test_a_long_hint_is_printed_in_lines_that_end_between_words(
    notes: Notes, capsys: pytest.CaptureFixture[str], language: str, said: str, printed: str
) -> None:
    catalogue, _ = parse_catalogue(f"lesson/sum:\n  other: '{said}'\n", language)
    answer = "total = 4\nnumbers = {'the very first': 1}"
    exec(f"{answer}\n{check_code(notes.snippets['lesson/sum_exercise'], catalogue)}", {})
    assert capsys.readouterr().out == printed


def test_a_lesson_that_is_no_notebook_has_its_exercises_in_the_workbook(notes: Notes) -> None:
    introduction = parsed("# All { #notebook }\n", "notebook")
    lesson = parsed(LESSON.replace("kind: lesson\n", "kind: lesson\nnotebook: false\n"), "lesson")
    notebooks = assemble_all(introduction, [lesson], notes, SITE)
    assert "total = ..." in sources(notebooks.blank)
    assert not notebooks.lessons


def test_two_cells_of_one_name_are_not_accepted(notes: Notes) -> None:
    lesson = read_source(parsed(LESSON, "lesson"), notes, SITE)
    first = read_source(parsed("# All { #notebook }\n", "notebook"), notes, SITE)
    with pytest.raises(ValueError, match=r"are called lesson-exercises, .*another id"):
        assemble_workbook(first, [lesson, lesson], SITE)
