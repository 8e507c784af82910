"""An exercise is whole: a blank, a check, a solution, answers that the check tells apart, hints in both languages."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from labnotes.check.exercises import judge_exercises
from labnotes.exercises.catalogue import parse_catalogue
from labnotes.exercises.trials import judge_trials, trials
from labnotes.failure import Failure
from labnotes.project import Project
from labnotes.read.snippet import parse_snippet
from labnotes.run.pool import run_snippets
from tests.altered import only

EXERCISE = """# kind: exercise
# --8<-- [start:blank]
total = ...
# --8<-- [end:blank]
# --8<-- [start:check]
def verdict():
    if total is ...:
        return "blank"
    if total == 2:
        return "product"
    if total != 3:
        return "other"
    return "right"
# --8<-- [end:check]
# --8<-- [start:wrong-product]
total = 1 * 2
# --8<-- [end:wrong-product]
# --8<-- [start:wrong-other]
total = 12
# --8<-- [end:wrong-other]
"""
SOLUTION = "# --8<-- [start:solution]\ntotal = 1 + 2\nprint(total)\n# --8<-- [end:solution]\n"
LOOP = """import tensorflow as tf
@tf.function
def count(n):
    result = 0
    for _ in range(n):
        result += 1
    return result
total = int(count(tf.constant(3)))"""
HINTS = {
    "en": """unreadable: 'No:'
layer/sum:
  blank: Fill it in.
  product: 'A product: {total}.'
  other: No.
  right: Yes.
""",
    "zh": """unreadable: '不行：'
layer/sum:
  blank: 填上。
  product: '这是乘积：{total}。'
  other: 不对。
  right: 对。
""",
}
FILE = "snippets/layer/sum_exercise.py"


def project(
    small: Project, *, exercise: str = EXERCISE, solution: str | None = SOLUTION, hints: Mapping[str, str] = HINTS
) -> Project:
    texts = {"layer/sum_exercise": exercise, "layer/sum_solution": solution}
    found = {name: parse_snippet(text, f"snippets/{name}.py", name) for name, text in texts.items() if text}
    assert not any(failures for _, failures in found.values())
    catalogues = {language: parse_catalogue(text, language)[0] for language, text in hints.items()}
    snippets = {name: snippet for name, (snippet, _) in found.items()}
    return replace(small, snippets={**small.snippets, **snippets}, catalogues=catalogues)


def judged(changed: Project) -> list[Failure]:
    return list(judge_exercises(changed))


def test_an_exercise_that_is_whole_passes(small: Project) -> None:
    assert judged(project(small)) == []


def test_a_blank_without_a_solution_is_reported(small: Project) -> None:
    failure = only(judged(project(small, solution=None)))
    assert (failure.file, failure.rule) == (FILE, "a blank without a solution")


def test_a_solution_without_a_check_is_reported(small: Project) -> None:
    whole = project(small, hints={})
    alone = replace(whole, snippets={name: s for name, s in whole.snippets.items() if name != "layer/sum_exercise"})
    failure = only(judged(alone))
    assert (failure.file, failure.rule) == ("snippets/layer/sum_solution.py", "a solution without a check")


@pytest.mark.parametrize(
    ("old", "new", "rule", "line"),
    [
        ('return "product"', 'return "times"', "a hint that nobody earns", 6),
        ("[start:wrong-other]", "[start:wrong-none]", "an answer without a hint", 19),
        ('return "product"', "return total", "a check without a verdict", 6),
        ("def verdict", "def judge", "a check without a verdict", 6),
        ('return "right"', 'return "other"', "a check that passes nothing", 6),
    ],
)
def test_a_check_that_does_not_fit_its_answers_is_reported_with_its_line(
    small: Project, old: str, new: str, rule: str, line: int
) -> None:
    text = EXERCISE.replace(old, new).replace(
        "[end:wrong-other]", new.replace("start", "end") if "[" in new else "[end:wrong-other]"
    )
    failures = [failure for failure in judged(project(small, exercise=text)) if failure.rule == rule]
    assert [(failure.file, failure.line) for failure in failures] == [(FILE, line)]


def test_a_check_that_is_tried_with_one_wrong_answer_is_reported(small: Project) -> None:
    text = EXERCISE.replace('    if total != 3:\n        return "other"\n', "").partition(
        "# --8<-- [start:wrong-other]"
    )[0]
    hints = {
        language: "".join(row for row in said.splitlines(True) if "other" not in row)
        for language, said in HINTS.items()
    }
    assert only(judged(project(small, exercise=text, hints=hints))).rule == "a check that is hardly tried"


@pytest.mark.parametrize("language", ["en", "zh"])
def test_words_in_one_language_only_are_reported_with_their_line(small: Project, language: str) -> None:
    said = "".join(row for row in HINTS[language].splitlines(True) if "other" not in row)
    failure = only(judged(project(small, hints={**HINTS, language: said})))
    assert (failure.file, failure.line, failure.rule) == (f"docs/{language}/exercises.yml", 2, "a missing hint")


def test_a_hint_that_is_never_given_is_reported_with_its_line(small: Project) -> None:
    failure = only(judged(project(small, hints={**HINTS, "en": HINTS["en"] + "  shape: A shape.\n"})))
    assert (failure.line, failure.rule) == (7, "a hint that is never given")


def test_hints_of_no_exercise_are_reported(small: Project) -> None:
    failure = only(judged(project(small, hints={**HINTS, "en": HINTS["en"] + "layer/gone:\n  blank: Fill.\n"})))
    assert (failure.line, failure.rule) == (7, "hints of no exercise")


def test_twins_that_tell_other_names_are_reported(small: Project) -> None:
    failure = only(judged(project(small, hints={**HINTS, "zh": HINTS["zh"].replace("{total}", "{sum}")})))
    assert (failure.file, failure.line, failure.rule) == ("docs/zh/exercises.yml", 4, "a hint that tells other names")


def test_a_hint_may_be_called_as_yaml_calls_a_truth_value() -> None:
    catalogue, failures = parse_catalogue("layer/sum:\n  off: Off.\n  yes: '1'\n", "en")
    assert not failures
    assert catalogue.hints["layer/sum"] == {"off": "Off.", "yes": "1"}


def test_a_catalogue_that_is_no_yaml_is_reported_with_its_line() -> None:
    failure = only(parse_catalogue("layer/sum:\n  blank: 'open\n", "en")[1])
    assert (failure.file, failure.rule) == ("docs/en/exercises.yml", "an unreadable catalogue")


@pytest.mark.run
def test_every_answer_earns_its_own_hint(small: Project, tmp_path: Path) -> None:
    assert tried(project(small), tmp_path) == []


@pytest.mark.run
@pytest.mark.parametrize(
    ("changes", "found", "line"),
    [
        ({"exercise": EXERCISE.replace("total is ...", "total is None")}, "`other`", 3),
        ({"exercise": EXERCISE.replace("total = 12", "total = 3")}, "`right`", 19),
        ({"exercise": EXERCISE.replace("total = 12", "total = 1 / 0")}, "ZeroDivisionError: division by zero", 19),
        ({"solution": SOLUTION.replace("1 + 2", "1 + 3")}, "`other`", 2),
        ({"hints": {**HINTS, "en": HINTS["en"].replace("{total}", "{sum}")}}, "No: 'sum'; 这是乘积：2。", 16),
    ],
)
def test_an_answer_that_earns_something_else_is_reported_with_its_line(
    small: Project, tmp_path: Path, changes: dict[str, object], found: str, line: int
) -> None:
    failure = only(tried(project(small, **changes), tmp_path))  # type: ignore[arg-type]  # each case changes one
    assert (failure.found, failure.line) == (found, line)


@pytest.mark.run
def test_an_answer_may_hold_a_loop_that_becomes_part_of_a_graph(small: Project, tmp_path: Path) -> None:
    # AutoGraph reads the function's source; where it finds none, `range` gets a symbolic tensor and raises.
    assert tried(project(small, solution=SOLUTION.replace("total = 1 + 2", LOOP)), tmp_path) == []


def tried(changed: Project, root: Path) -> list[Failure]:
    chosen = trials(changed.snippets, changed.catalogues.values())
    return judge_trials(chosen, run_snippets([trial.program for trial in chosen], root))
