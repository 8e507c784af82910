"""Faults in exercises: a hint of one language, and what an exercise checks."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterator
from dataclasses import replace

from labnotes.exercises.catalogue import Catalogue, parse_catalogue
from labnotes.exercises.checking import CHECK, WRONG
from labnotes.project import Project
from tools.faults.fault import Fault, Kind, Place, replaced, showing, shuffled, with_text

_ENTRY = re.compile(r'  (?P<hint>[\w-]+): "(?P<said>.*)"')
_NAME = re.compile(r"\{(\w+)[^}]*\}")
_WORD = re.compile(r"[a-z]{4,}(?= )|[\u4e00-\u9fff](?=[\u4e00-\u9fff])")

Change = Callable[[str, str, random.Random], str | None]
"""Another line for a hint's name and words, "" where the line goes; None where it has nothing of that sort."""


def _dropped(_: str, __: str, ___: random.Random) -> str | None:
    return ""


def _renamed(hint: str, said: str, _: random.Random) -> str | None:
    return f'  {hint}s: "{said}"'


def _other_name(hint: str, said: str, rng: random.Random) -> str | None:
    names = list(_NAME.finditer(said))
    if not names:
        return None
    name = rng.choice(names)
    return f'  {hint}: "{said[: name.start(1)]}result{said[name.end(1) :]}"'


def _word_changed(hint: str, said: str, rng: random.Random) -> str | None:
    words = list(_WORD.finditer(said))
    if not words:
        return None
    word = rng.choice(words)
    return f'  {hint}: "{said[: word.start()]}{said[word.end() :].lstrip()}"'


def _in_hints(change: Change) -> Callable[[Project, random.Random], Iterator[Fault]]:
    def make(project: Project, rng: random.Random) -> Iterator[Fault]:
        catalogues = [project.catalogues[language] for language in ("en", "zh")]
        numbers = [number for number, row in enumerate(catalogues[0].text.splitlines(), 1) if _ENTRY.fullmatch(row)]
        for turn, number in enumerate(shuffled(numbers, rng)):
            catalogue = catalogues[turn % 2]
            rows = catalogue.text.splitlines()
            entry = _ENTRY.fullmatch(rows[number - 1]) if number <= len(rows) else None
            row = change(entry["hint"], entry["said"], rng) if entry else None
            if entry is None or row is None:
                continue
            text = replaced(catalogue.text, number, row or None)
            exercise = next(row for row in reversed(rows[: number - 1]) if not row.startswith(" ")).rstrip(":")
            what = f"{exercise}, line {number}: {row.strip() or 'dropped'}"[:120]
            # Of other words a hash alone knows, and not on which line they are.
            line = 0 if change is _word_changed else number
            yield _fault(project, catalogue, text, line, what, (exercise, entry["hint"]))

    return make


def _fault(project: Project, catalogue: Catalogue, text: str, line: int, change: str, at: tuple[str, str]) -> Fault:
    changed, found = parse_catalogue(text, catalogue.language)
    altered = replace(
        project,
        catalogues={**project.catalogues, catalogue.language: changed},
        unreadable=(*project.unreadable, *found),
    )
    # What a hint lacks is told where its exercise begins, and names that differ in the Chinese one.
    other = project.catalogues["zh"]
    places: tuple[Place, ...] = ((catalogue.file, changed.line_of(at[0])), (other.file, other.line_of(*at)))
    return Fault(catalogue.file, line, change, altered, frozenset(), places)


def _verdict_changed(project: Project, rng: random.Random) -> Iterator[Fault]:
    """The check returns a hint of another name."""
    exercises = [snippet for snippet in project.snippets.values() if snippet.kind == "exercise"]
    for snippet in shuffled(exercises, rng):
        part = snippet.part(CHECK)
        rows = snippet.text.splitlines()
        lines = [line for line in range(part.first, part.last + 1) if 'return "' in rows[line - 1]] if part else []
        if part and lines:
            line = rng.choice(lines)
            row = re.sub(r'return "([\w-]+)"', r'return "no-\1"', rows[line - 1])
            altered = with_text(project, snippet, replaced(snippet.text, line, row))
            # A hint without an answer is told at the check, an answer without a hint at the answer.
            hint = rows[line - 1].split('"')[1]
            answers = [own.first for own in snippet.parts if own.name in (hint, f"{WRONG}{hint}")]
            places = tuple((snippet.file, at) for at in (part.first, *answers))
            yield Fault(snippet.file, line, row.strip(), altered, showing(project, snippet.id), places)


def _blank_emptied(project: Project, rng: random.Random) -> Iterator[Fault]:
    """The part with what a learner starts from gets another name."""
    exercises = [snippet for snippet in project.snippets.values() if snippet.kind == "exercise"]
    for snippet in shuffled(exercises, rng):
        line = next((line for line, row in enumerate(snippet.text.splitlines(), 1) if "[start:blank]" in row), 0)
        if line:
            text = snippet.text.replace(":blank]", ":start]")
            altered = with_text(project, snippet, text)
            fences = [
                (page.file, fence.line)
                for page in project.pages.values()
                for fence in page.fences
                if fence.shows == f"{snippet.id}:blank"
            ]
            places = ((snippet.file, line + 1), (snippet.file, 1), *fences)
            yield Fault(snippet.file, line, "blank → start", altered, showing(project, snippet.id), places)


KINDS = (
    Kind("a hint dropped in one language", _in_hints(_dropped)),
    Kind("a hint renamed in one language", _in_hints(_renamed)),
    Kind("a name in a hint changed in one language", _in_hints(_other_name)),
    Kind("a hint's words changed in one language", _in_hints(_word_changed)),
    Kind("a verdict that returns an unknown hint", _verdict_changed),
    Kind("a blank renamed", _blank_emptied),
)
