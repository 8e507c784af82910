"""Answers to try a check with: the blank, the solution, and each wrong answer, as programs; and how each should end."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from labnotes.exercises.catalogue import Catalogue
from labnotes.exercises.checking import CHECK, VERDICT, WRONG, check_code, exercise_name
from labnotes.failure import Failure
from labnotes.read.parts import Part
from labnotes.read.snippet import Snippet
from labnotes.run.result import Run

BLANK, RIGHT = "blank", "right"
"""The hints for an answer that is still missing, and for one that is right."""

SOLUTION = "_solution"

_HOLE = re.compile(r"\{[^}]*\}")


@dataclass(frozen=True)
class Answer:
    """``program`` is the answer with the check of each language below it. The check must return ``hint``, and print
    lines with the ``words`` in turn. The answer to ``exercise`` (its id) stands in ``file`` from ``line`` on."""

    exercise: str
    program: Snippet
    hint: str
    words: tuple[str, ...]
    file: str
    line: int


def answers(snippets: Mapping[str, Snippet], catalogues: Iterable[Catalogue]) -> list[Answer]:
    """Every answer to every exercise that is whole: with a blank, a check and a solution."""
    checks = list(catalogues)
    return [
        answer
        for exercise in snippets.values()
        if exercise.kind == "exercise" and exercise.part(CHECK) and exercise.part(BLANK)
        for answer in _answers(exercise, snippets.get(exercise_name(exercise) + SOLUTION), checks)
    ]


def judge_answers(tried: Iterable[Answer], runs: Iterable[Run]) -> list[Failure]:
    """Of ``runs`` of the answers' programs, each in which the check said something else than it should."""
    by_name = {run.snippet: run for run in runs}
    return sorted(failure for answer in tried for failure in _judge(answer, by_name.get(answer.program.id)))


def _answers(exercise: Snippet, solution: Snippet | None, catalogues: list[Catalogue]) -> Iterator[Answer]:
    checks = "\n".join(check_code(exercise, catalogue) for catalogue in catalogues)
    checks += f"\nprint({VERDICT}())\n"

    def answer(hint: str, text: str, file: str, line: int) -> Answer:
        said = [catalogue.hints.get(exercise_name(exercise), {}).get(hint, "") for catalogue in catalogues]
        words = tuple(max(_HOLE.split(text), key=len) for text in said)
        text = f"{text}\n\n{checks}"
        part = Part("answer", 1, text.count("\n") + 1, text)
        identity = f"{exercise_name(exercise)}:{hint}"
        program = Snippet(identity, exercise.file, text, seconds=exercise.seconds, parts=(part,))
        return Answer(exercise.id, program, hint, words, file, line)

    if solution:
        line = solution.parts[0].first if solution.parts else 1
        yield answer(RIGHT, solution.program, solution.file, line)
    blank = exercise.part(BLANK)
    start = blank.text if blank else ""
    yield answer(BLANK, start, exercise.file, blank.first if blank else 1)
    for part in exercise.parts:
        if part.name.startswith(WRONG):
            # It runs below the blank, so that it says only what a learner writes in its place.
            yield answer(part.name.removeprefix(WRONG), f"{start}\n{part.text}", exercise.file, part.first)


def _judge(answer: Answer, run: Run | None) -> Iterator[Failure]:
    rule = "an answer that its check takes for another"
    expected = f"the hint `{answer.hint}`"
    mend = "correct the verdict or the answer"
    if run is None or run.accident:
        found = run.accident if run else "it was not run"
        yield Failure(answer.file, answer.line, rule, found, expected, mend)
    elif run.raised:
        found = f"{run.raised.type}: {run.raised.message}".splitlines()[0]
        expected = f"an answer that runs to its end, and then {expected}"
        yield Failure(answer.file, answer.line, "an answer that raises", found, expected, "let it run to its end")
    else:
        said = [line for part in run.parts.values() for line in part.stdout.splitlines()]
        told = said[-1 - len(answer.words) : -1]
        if not said or said[-1] != answer.hint:
            found = f"`{said[-1]}`" if said else "nothing"
            yield Failure(answer.file, answer.line, rule, found, expected, mend)
        elif not all(words in line for words, line in zip(answer.words, told, strict=True)):
            expected = f"lines that hold {', '.join(map(repr, answer.words))}"
            mend = f"correct the hint `{answer.hint}` in docs/*/exercises.yml: its names must be the answer's"
            yield Failure(answer.file, answer.line, "a hint that cannot be said", "; ".join(told), expected, mend)
