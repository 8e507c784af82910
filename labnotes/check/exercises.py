"""The form of the exercises: a blank, a check, a solution, wrong answers, and a hint for each in both languages."""

from __future__ import annotations

import re
from collections.abc import Iterator

from labnotes.exercises.catalogue import Catalogue
from labnotes.exercises.checking import CHECK, ENDING, WRONG, exercise_name, verdicts
from labnotes.exercises.trials import BLANK, RIGHT, SOLUTION
from labnotes.failure import Failure
from labnotes.project import Project
from labnotes.read.snippet import Snippet

_WRONG_ANSWERS = 2
"""How many wrong answers each check is tried with, at least."""

_HOLE = re.compile(r"\{[^}]*\}")


def judge_exercises(project: Project) -> Iterator[Failure]:
    """Every exercise, every solution, and every entry of the catalogues. What a check says of each answer is judged by
    its run (labnotes.exercises.trials)."""
    faulty = project.faulty()
    snippets = [snippet for snippet in project.snippets.values() if snippet.id not in faulty]
    exercises = {exercise_name(snippet): snippet for snippet in snippets if snippet.kind == "exercise"}
    for snippet in snippets:
        if snippet.id.endswith(SOLUTION) and snippet.id.removesuffix(SOLUTION) not in exercises:
            file = f"{snippet.file.removesuffix(f'{SOLUTION}.py')}{ENDING}.py"
            expected = f"{file}, `# kind: exercise`, with the parts {BLANK} and {CHECK}"
            yield Failure(snippet.file, 0, "a solution without a check", snippet.id, expected, "write the exercise")
    for name, exercise in exercises.items():
        yield from _judge_form(project, name, exercise)
        try:
            hints = verdicts(exercise)
        except ValueError as error:
            mend = "end each branch by `return` and the name of a hint in quotes"
            found, expected = str(error), "a function verdict() that returns the name of a hint"
            part = exercise.part(CHECK)
            line = part.first if part else 1
            yield Failure(exercise.file, line, "a check without a verdict", found, expected, mend)
            continue
        yield from _judge_hints(exercise, hints)
        for catalogue in project.catalogues.values():
            yield from _judge_words(name, hints, catalogue)
        yield from _judge_holes(project, name, hints)
    for catalogue in project.catalogues.values():
        for name in catalogue.hints:
            if name not in exercises:
                expected = f"snippets/{name}{ENDING}.py"
                line = catalogue.line_of(name)
                yield Failure(catalogue.file, line, "hints of no exercise", name, expected, "take them out")
        if exercises and not catalogue.unreadable:
            expected = "`unreadable: …`, said ahead of what an answer raised"
            yield Failure(catalogue.file, 0, "a missing hint", "no `unreadable`", expected, "write it")


def _judge_form(project: Project, name: str, exercise: Snippet) -> Iterator[Failure]:
    if not exercise.id.endswith(ENDING):
        expected = f"a name that ends in {ENDING}"
        yield Failure(exercise.file, 1, "an exercise of another name", exercise.id, expected, "rename the file")
    for part in (BLANK, CHECK):
        if not exercise.part(part):
            found = ", ".join(own.name for own in exercise.parts) or "none"
            yield Failure(exercise.file, 1, f"an exercise without a {part}", found, f"a part {part}", "write it")
    wrong = [part.name for part in exercise.parts if part.name.startswith(WRONG)]
    if len(wrong) < _WRONG_ANSWERS:
        expected = f"{_WRONG_ANSWERS} parts {WRONG}<hint> at least, each an answer that learners give"
        found = ", ".join(wrong) or "none"
        yield Failure(exercise.file, 1, "a check that is hardly tried", found, expected, "write wrong answers")
    if f"{name}{SOLUTION}" not in project.snippets:
        expected = f"snippets/{name}{SOLUTION}.py"
        yield Failure(exercise.file, 1, "a blank without a solution", exercise.id, expected, "write the solution")


def _judge_hints(exercise: Snippet, hints: tuple[str, ...]) -> Iterator[Failure]:
    """Each hint has an answer that earns it, and each answer a hint."""
    answered = {part.name.removeprefix(WRONG): part.first for part in exercise.parts if part.name != CHECK}
    check = exercise.part(CHECK)
    for hint in hints:
        if hint not in answered and hint != RIGHT:
            expected = f"a part {WRONG}{hint}: an answer that earns it"
            line = check.first if check else 1
            yield Failure(exercise.file, line, "a hint that nobody earns", hint, expected, "write the answer")
    for hint, line in answered.items():
        if hint not in hints:
            expected = f"one of {', '.join(hints)}"
            mend = "let the verdict tell it, or rename the part"
            yield Failure(exercise.file, line, "an answer without a hint", hint, expected, mend)
    if RIGHT not in hints:
        line = check.first if check else 1
        yield Failure(
            exercise.file, line, "a check that passes nothing", ", ".join(hints), f'return "{RIGHT}"', "add it"
        )


def _judge_words(name: str, hints: tuple[str, ...], catalogue: Catalogue) -> Iterator[Failure]:
    own = catalogue.hints.get(name, {})
    for hint in hints:
        if not own.get(hint, "").strip():
            line = catalogue.line_of(name)
            expected = f"`{hint}: …` below `{name}:`"
            yield Failure(catalogue.file, line, "a missing hint", f"no {hint} of {name}", expected, "write it")
    for hint in own:
        if hint not in hints:
            expected = f"one of {', '.join(hints)}, as the check returns"
            line = catalogue.line_of(name, hint)
            yield Failure(catalogue.file, line, "a hint that is never given", hint, expected, "take it out")


def _judge_holes(project: Project, name: str, hints: tuple[str, ...]) -> Iterator[Failure]:
    """Both languages tell the same of the answer: the same names in braces."""
    en, zh = project.catalogues["en"], project.catalogues["zh"]
    for hint in hints:
        left, right = (catalogue.hints.get(name, {}).get(hint, "") for catalogue in (en, zh))
        if left and right and sorted(_HOLE.findall(left)) != sorted(_HOLE.findall(right)):
            found = ", ".join(_HOLE.findall(right)) or "none"
            expected = f"{', '.join(_HOLE.findall(left)) or 'none'}, as in {en.file}"
            line = zh.line_of(name, hint)
            yield Failure(zh.file, line, "a hint that tells other names", found, expected, "bring them into line")
