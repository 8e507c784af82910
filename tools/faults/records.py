"""Faults in what runs gave: an output, a figure, a message, what a name held, the versions and the other releases."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterator
from dataclasses import replace

from labnotes.project import Project
from labnotes.record.matrix import FILE as MATRIX
from labnotes.record.matrix import Entry, Matrix, is_current
from labnotes.record.record import Record, files
from labnotes.record.versions import FILE as VERSIONS
from labnotes.record.versions import parse_versions, versions_text
from labnotes.run.result import Observation, PartResult, Raised, Run
from tools.faults.fault import Fault, Kind, showing, shuffled, with_record

_DIGIT = re.compile(r"\d")

Change = Callable[[str, random.Random], str | None]
"""An altered text; None where it has nothing of that sort."""


def _digit(text: str, rng: random.Random) -> str | None:
    places = [match.start() for match in _DIGIT.finditer(text)]
    if not places:
        return None
    place = rng.choice(places)
    digit = rng.choice([digit for digit in "0123456789" if digit != text[place]])
    return text[:place] + digit + text[place + 1 :]


def _line_removed(text: str, rng: random.Random) -> str | None:
    lines = text.split("\n")
    told = [place for place, line in enumerate(lines) if line.strip()]
    if not told:
        return None
    del lines[rng.choice(told)]
    return "\n".join(lines)


def _line_added(text: str, rng: random.Random) -> str | None:
    lines = text.split("\n")
    told = [line for line in lines if line.strip()]
    if not told:
        return None
    lines.insert(rng.randrange(len(lines)), rng.choice(told))
    return "\n".join(lines)


def _lines_swapped(text: str, rng: random.Random) -> str | None:
    lines = text.split("\n")
    told = [place for place, line in enumerate(lines) if line.strip()]
    if len(told) < 2:
        return None
    i, j = rng.sample(told, 2)
    lines[i], lines[j] = lines[j], lines[i]
    return "\n".join(lines)


def _word(text: str, rng: random.Random) -> str | None:
    words = list(re.finditer(r"[A-Za-z]{3,}", text))
    if not words:
        return None
    word = rng.choice(words)
    return text[: word.start()] + word[0][::-1].swapcase() + text[word.end() :]


def _in_output(change: Change) -> Callable[[Project, random.Random], Iterator[Fault]]:
    def make(project: Project, rng: random.Random) -> Iterator[Fault]:
        for record in shuffled(list(project.records.values()), rng):
            told = [name for name, part in record.run.parts.items() if part.stdout.strip()]
            for name in shuffled(told, rng)[:1]:
                part = record.part(name)
                new = change(part.stdout, rng)
                if new is not None:
                    equal = "" if new != part.stdout else "the lines that changed places are alike"
                    fault = _in_part(project, record, name, replace(part, stdout=new))
                    yield replace(fault, equal=equal)

    return make


def _figure(project: Project, rng: random.Random) -> Iterator[Fault]:
    """One coordinate of a drawing."""
    for record in shuffled(list(project.records.values()), rng):
        for name, part in record.run.parts.items():
            if part.figures:
                drawn = part.figures[0]
                places = [match.start(1) for match in re.finditer(r"[ML] \d(\d)\d*\.\d+", drawn)]
                if places:
                    place = rng.choice(places)
                    digit = str((int(drawn[place]) + 5) % 10)
                    new = drawn[:place] + digit + drawn[place + 1 :]
                    yield _in_part(project, record, name, replace(part, figures=(new, *part.figures[1:])))
                    break


def _message(project: Project, rng: random.Random) -> Iterator[Fault]:
    for record in shuffled(list(project.records.values()), rng):
        raised = record.run.raised
        new = _word(raised.message, rng) if raised else None
        if raised and new:
            yield _raised(project, record, raised, replace(raised, message=new))


def _error(project: Project, rng: random.Random) -> Iterator[Fault]:
    for record in shuffled(list(project.records.values()), rng):
        raised = record.run.raised
        if raised:
            other = "TypeError" if raised.type != "TypeError" else "ValueError"
            yield _raised(project, record, raised, replace(raised, type=other))


def _warning(project: Project, rng: random.Random) -> Iterator[Fault]:
    for record in shuffled(list(project.records.values()), rng):
        for name, part in record.run.parts.items():
            if part.warnings:
                warned = part.warnings[0]
                new = _word(warned.message, rng)
                if new:
                    changed = (replace(warned, message=new), *part.warnings[1:])
                    yield _in_part(project, record, name, replace(part, warnings=changed), warned.line)


def _held(project: Project, rng: random.Random) -> Iterator[Fault]:
    """The shape or the dtype of a tensor that was observed."""
    for record in shuffled(list(project.records.values()), rng):
        looks = [(name, look) for name, part in record.run.parts.items() for look in part.observations]
        for name, look in shuffled(looks, rng)[:1]:
            state = look.last
            other = replace(state, shape=(*state.shape, 2)) if rng.random() < 0.5 else replace(state, dtype="float16")
            yield _with_look(project, record, name, look, replace(look, last=other))


def _version(project: Project, rng: random.Random) -> Iterator[Fault]:
    """A digit of a version that stands for all records."""
    while True:
        name = rng.choice(sorted(project.versions))
        new = _digit(project.versions[name], rng) or ""
        text = versions_text(project.versions).replace(f'"{name}": "{project.versions[name]}"', f'"{name}": "{new}"')
        versions, found = parse_versions(text)
        altered = replace(project, versions=versions, unreadable=(*project.unreadable, *found))
        yield Fault(VERSIONS, 0, f"{name} {project.versions[name]} → {new}", altered)


def _release(project: Project, rng: random.Random) -> Iterator[Fault]:
    """A version of a row of the matrix, a text that a release said, or a row on which a program ran."""
    while project.matrix:
        matrix = project.matrix
        row = rng.choice(list(matrix.rows))
        package = rng.choice(sorted(matrix.rows[row]))
        new = _digit(matrix.rows[row][package], rng) or ""
        rows = {**matrix.rows, row: {**matrix.rows[row], package: new}}
        yield _in_matrix(project, replace(matrix, rows=rows), f"{package} of {row}: {new}")
        name, entry = rng.choice(list(matrix.entries.items()))
        fewer = rng.choice(entry.rows)
        short = replace(entry, rows=tuple(row for row in entry.rows if row != fewer))
        yield _in_entry(project, matrix, name, short, f"{name} without {fewer}")
        told = [name for name, entry in matrix.entries.items() if entry.said and entry.said[0].text]
        if told:
            name = rng.choice(told)
            entry = matrix.entries[name]
            words = _word(entry.said[0].text, rng) or ""
            said = (replace(entry.said[0], text=words), *entry.said[1:])
            yield _in_entry(project, matrix, name, replace(entry, said=said), f"{name}: other words")


KINDS = (
    Kind("a digit of an output changed", _in_output(_digit)),
    Kind("a line of output removed", _in_output(_line_removed)),
    Kind("a line of output added", _in_output(_line_added)),
    Kind("two lines of output swapped", _in_output(_lines_swapped)),
    Kind("a figure changed in its record", _figure),
    Kind("a message changed in its record", _message),
    Kind("the type of a raised error changed in its record", _error),
    Kind("a warning changed in its record", _warning),
    Kind("a shape or dtype changed in a record", _held),
    Kind("a version changed in versions.json", _version),
    Kind("a version, a row or words changed in matrix.json", _release),
)


def _in_part(project: Project, record: Record, name: str, part: PartResult, line: int = 1) -> Fault:
    run = replace(record.run, parts={**record.run.parts, name: part})
    return _altered(project, record, run, name, max(line, 1))


def _raised(project: Project, record: Record, old: Raised, new: Raised) -> Fault:
    return _altered(project, record, replace(record.run, raised=new), old.part, old.line)


def _with_look(project: Project, record: Record, name: str, old: Observation, new: Observation) -> Fault:
    part = record.part(name)
    looks = tuple(new if look is old else look for look in part.observations)
    return _in_part(project, record, name, replace(part, observations=looks), old.line)


def _altered(project: Project, record: Record, run: Run, name: str, line: int) -> Fault:
    """The record says what ``run`` is; what its program gives is what the record said before. Where the difference is
    told by line, it is told of the program."""
    snippet = project.snippets[run.snippet]
    changed = replace(record, run=run)
    before, after = (files(each)[record.file].splitlines() for each in (record, changed))
    pairs = enumerate(zip(before, after, strict=False), start=1)
    at, (old, new) = next(((at, pair) for at, pair in pairs if pair[0] != pair[1]), (len(before), ("a figure", "")))
    part = snippet.part(name)
    places = ((snippet.file, part.first + line - 1),) if part else ()
    change = f"{old.strip()[:60]} → {new.strip()[:60]}"
    altered = with_record(project, changed)
    return Fault(record.file, at, change, altered, showing(project, snippet.id), places, (record.run,))


def _in_entry(project: Project, matrix: Matrix, name: str, entry: Entry, change: str) -> Fault:
    current = is_current(matrix.entries[name], project.records.get(name))
    fault = _in_matrix(project, replace(matrix, entries={**matrix.entries, name: entry}), change)
    return replace(fault, equal="" if current else "the entry is stale: no page shows what it says")


def _in_matrix(project: Project, matrix: Matrix, change: str) -> Fault:
    return Fault(MATRIX, 0, change, replace(project, matrix=matrix))
