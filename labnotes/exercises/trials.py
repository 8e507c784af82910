"""Trials: the blank, the solution and the wrong answers of an exercise in one program, and what its check must say."""

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
    """An answer with the check of each language below it, as ``text``. The check must return ``hint``, and print all of
    the ``words``. The answer stands in ``file`` from ``line`` on."""

    text: str
    hint: str
    words: tuple[str, ...]
    file: str
    line: int


@dataclass(frozen=True)
class Trial:
    """All answers to ``exercise`` (its id). ``program`` runs them one after the other, each with names of its own: a
    process for each would take far longer than what they compute. Its parts are called as the answers' hints."""

    exercise: str
    program: Snippet
    answers: tuple[Answer, ...]


def trials(snippets: Mapping[str, Snippet], catalogues: Iterable[Catalogue]) -> list[Trial]:
    """One for each exercise that is whole: with a blank, a check and a solution."""
    checks = list(catalogues)
    return [
        _trial(exercise, tuple(_answers(exercise, snippets.get(exercise_name(exercise) + SOLUTION), checks)))
        for exercise in snippets.values()
        if exercise.kind == "exercise" and exercise.part(CHECK) and exercise.part(BLANK)
    ]


def judge_trials(tried: Iterable[Trial], runs: Iterable[Run]) -> list[Failure]:
    """Of ``runs`` of the trials' programs, each answer of which the check said something else than it should."""
    by_name = {run.snippet: run for run in runs}
    return sorted(failure for trial in tried for failure in _judge(trial, by_name.get(trial.program.id)))


def _trial(exercise: Snippet, tried: tuple[Answer, ...]) -> Trial:
    parts = tuple(Part(answer.hint, line, line, _run_alone(answer)) for line, answer in enumerate(tried, start=1))
    text = "\n".join(part.text for part in parts)
    program = Snippet(f"{exercise.id}:answers", exercise.file, text, seconds=exercise.seconds, parts=parts)
    return Trial(exercise.id, program, tried)


def _run_alone(answer: Answer) -> str:
    """One line of Python that runs an answer with names of its own. Its lines are made known, as a notebook does with
    a cell's: AutoGraph reads a function's source before it turns an ``if`` or a ``for`` into a graph."""
    file = f"{answer.hint}.py"
    known = f"linecache.cache[{file!r}] = (len(text), None, text.splitlines(keepends=True), {file!r})"
    run = f"exec(compile(text, {file!r}, 'exec'), {{'__name__': '__main__'}})"
    return f"import linecache; text = {answer.text!r}; {known}; {run}"


def _answers(exercise: Snippet, solution: Snippet | None, catalogues: list[Catalogue]) -> Iterator[Answer]:
    checks = "\n".join(check_code(exercise, catalogue) for catalogue in catalogues)
    checks += f"\nprint({VERDICT}())\n"

    def answer(hint: str, text: str, file: str, line: int) -> Answer:
        said = [catalogue.hints.get(exercise_name(exercise), {}).get(hint, "") for catalogue in catalogues]
        words = tuple(max(_HOLE.split(text), key=len) for text in said)
        return Answer(f"{text}\n\n{checks}", hint, words, file, line)

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


def _judge(trial: Trial, run: Run | None) -> Iterator[Failure]:
    if run is None or run.accident:
        first, found = trial.answers[0], run.accident if run else "they were not run"
        expected, mend = "answers that run to their ends", "correct the one that does not"
        yield Failure(trial.program.file, first.line, "answers that were not tried", found, expected, mend)
        return
    for answer in trial.answers:
        if run.raised and run.raised.part == answer.hint:
            found = f"{run.raised.type}: {run.raised.message}".splitlines()[0]
            expected = f"an answer that runs to its end, and then the hint `{answer.hint}`"
            yield Failure(answer.file, answer.line, "an answer that raises", found, expected, "let it run to its end")
            return  # those below it were not run
        yield from _judge_said(answer, run.parts[answer.hint].stdout.splitlines())


def _judge_said(answer: Answer, said: list[str]) -> Iterator[Failure]:
    told = _together(said[:-1])
    if not said or said[-1] != answer.hint:
        found = f"`{said[-1]}`" if said else "nothing"
        rule, mend = "an answer that its check takes for another", "correct the verdict or the answer"
        yield Failure(answer.file, answer.line, rule, found, f"the hint `{answer.hint}`", mend)
    elif not all(_together([words]) in told for words in answer.words):
        expected = f"lines that hold {', '.join(map(repr, answer.words))}"
        mend = f"correct the hint `{answer.hint}` in docs/*/exercises.yml: its names must be the answer's"
        yield Failure(answer.file, answer.line, "a hint that cannot be said", "; ".join(said[:-1]), expected, mend)


def _together(lines: Iterable[str]) -> str:
    """What the lines say without the spaces: where a line ends is for the eye alone."""
    return "".join("".join(lines).split())
