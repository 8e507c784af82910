"""The matrix as it is committed: on which versions each snippet ran the same, where it did not, and what it said there.

It stands in ``snippets/matrix.json``, sealed by a digest, and is written by ``make matrix`` alone.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from labnotes.failure import Failure
from labnotes.read.snippet import Snippet
from labnotes.record.across import Outcome
from labnotes.record.record import Record

FILE = "snippets/matrix.json"

_SHORT = 160
"""How much is kept of what a run gave otherwise."""

Versions = Mapping[str, str]


@dataclass(frozen=True)
class Differing:
    """The first thing in which the runs on ``rows`` differ from the record; ``more`` counts the others."""

    part: str
    line: int
    what: str
    recorded: str
    ran: str
    more: int
    rows: tuple[str, ...]


@dataclass(frozen=True)
class Wording:
    """What the runs on ``rows`` said where the record has other words; ``text`` is empty where they said nothing."""

    part: str
    what: str
    text: str
    rows: tuple[str, ...]


@dataclass(frozen=True)
class Entry:
    """One snippet. ``record`` is the digest of the record that its runs were held against; it ran on ``rows``."""

    record: str
    rows: tuple[str, ...]
    differs: tuple[Differing, ...] = ()
    said: tuple[Wording, ...] = ()

    def same(self) -> tuple[str, ...]:
        """The rows on which it ran the same."""
        apart = {row for differing in self.differs for row in differing.rows}
        return tuple(row for row in self.rows if row not in apart)


@dataclass(frozen=True)
class Matrix:
    """``rows`` gives the versions of each row, oldest TensorFlow first; ``entries`` are keyed by snippet id."""

    rows: Mapping[str, Versions]
    entries: Mapping[str, Entry]
    digest: str = field(default="", compare=False)


def entry(record: Record, outcomes: Mapping[str, Outcome]) -> Entry:
    """The entry of a snippet from what came out on each row. What is alike on several rows is kept once."""
    differs: dict[tuple[str, int, str, str, str, int], list[str]] = {}
    said: dict[tuple[str, str, str], list[str]] = {}
    for row, found in outcomes.items():
        if found.differs:
            first = found.differs[0]
            told = (first.part, first.line, first.what, _short(first.recorded), _short(first.ran))
            differs.setdefault((*told, len(found.differs) - 1), []).append(row)
        for wording in found.said:
            said.setdefault((wording.part, wording.what, wording.text), []).append(row)
    return Entry(
        record.digest[:16],
        tuple(outcomes),
        tuple(Differing(*told, tuple(rows)) for told, rows in differs.items()),
        tuple(Wording(*told, tuple(rows)) for told, rows in said.items()),
    )


def is_current(found: Entry | None, record: Record | None) -> bool:
    """Whether the entry speaks of the snippet and its record as they stand."""
    return bool(found and record and record.digest.startswith(found.record))


def in_matrix(snippet: Snippet) -> bool:
    """Whether a snippet has an entry: it is run, needs no notebook's kernel, and does not stand apart."""
    return snippet.runs and snippet.kind != "cell" and not snippet.apart


def seal_matrix(matrix: Matrix) -> str:
    data = json.dumps(_data(matrix), sort_keys=True, ensure_ascii=False)
    return hashlib.sha256(data.encode()).hexdigest()[:32]


def matrix_text(matrix: Matrix) -> str:
    """The file: one line for each row, and one for each snippet that ran the same everywhere."""
    data = _data(matrix)
    rows = [f"  {json.dumps(name)}: {json.dumps(versions)}" for name, versions in data["rows"].items()]
    entries = [f"  {json.dumps(name)}: {_entry_text(found)}" for name, found in data["snippets"].items()]
    return (
        f'{{\n "digest": "{seal_matrix(matrix)}",\n "rows": {{\n' + ",\n".join(rows) + '\n },\n "snippets": {\n'
        + ",\n".join(entries) + "\n }\n}\n"
    )  # fmt: skip


def read_matrix(root: Path) -> tuple[Matrix | None, list[Failure]]:
    """The matrix, or None where there is none or it cannot be read (which is a failure)."""
    path = root / FILE
    if not path.is_file():
        return None, []
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
        rows = {str(name): dict(versions) for name, versions in data["rows"].items()}
        entries = {str(name): _read_entry(found, tuple(rows)) for name, found in data["snippets"].items()}
        return Matrix(rows, entries, data["digest"]), []
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        found = f"{type(error).__name__}: {error}"
        expected = "what `make matrix` writes"
        return None, [Failure(FILE, 0, "an unreadable matrix", found, expected, f"git checkout {FILE}, or make matrix")]


def _data(matrix: Matrix) -> dict[str, Any]:
    return {
        "rows": {name: dict(versions) for name, versions in matrix.rows.items()},
        "snippets": {name: _entry_data(found, tuple(matrix.rows)) for name, found in sorted(matrix.entries.items())},
    }


def _entry_data(found: Entry, rows: tuple[str, ...]) -> dict[str, Any]:
    data: dict[str, Any] = {"record": found.record}
    if found.rows != rows:
        data["rows"] = list(found.rows)
    if found.differs:
        data["differs"] = [vars(differing) | {"rows": list(differing.rows)} for differing in found.differs]
    if found.said:
        data["said"] = [vars(wording) | {"rows": list(wording.rows)} for wording in found.said]
    return data


def _entry_text(data: dict[str, Any]) -> str:
    if len(data) == 1:
        return json.dumps(data)
    fields = []
    for key, value in data.items():
        if isinstance(value, list) and value and isinstance(value[0], dict):
            items = ",\n".join(f"    {json.dumps(item, ensure_ascii=False)}" for item in value)
            fields.append(f'   "{key}": [\n{items}\n   ]')
        else:
            fields.append(f'   "{key}": {json.dumps(value)}')
    return "{\n" + ",\n".join(fields) + "\n  }"


def _read_entry(data: dict[str, Any], rows: tuple[str, ...]) -> Entry:
    return Entry(
        data["record"],
        tuple(data.get("rows", rows)),
        tuple(Differing(**{**item, "rows": tuple(item["rows"])}) for item in data.get("differs", [])),
        tuple(Wording(**{**item, "rows": tuple(item["rows"])}) for item in data.get("said", [])),
    )


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _SHORT else f"{line[: _SHORT - 1]}…"
