"""A small matrix for the tests: what the snippets of the small project gave on three rows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from labnotes.project import Project
from labnotes.record.across import Outcome, Said
from labnotes.record.compare import Difference
from labnotes.record.matrix import Entry, Matrix, Versions, entry, seal_matrix

OLD, MIDDLE, NEW = "2.16.2/3.0.0/3.10", "2.18.1/3.12.4/3.10", "2.21.0/3.15.1/3.13"

ROWS: Mapping[str, Versions] = {
    OLD: {"tensorflow": "2.16.2", "keras": "3.0.0", "numpy": "1.26.4", "matplotlib": "3.10.9", "python": "3.10"},
    MIDDLE: {"tensorflow": "2.18.1", "keras": "3.12.4", "numpy": "2.0.2", "matplotlib": "3.10.9", "python": "3.10"},
    NEW: {"tensorflow": "2.21.0", "keras": "3.15.1", "numpy": "2.5.5", "matplotlib": "3.11.2", "python": "3.13"},
}

SAME = Outcome()
OTHER_DTYPE = Outcome((Difference("use", 1, "what x held", "dtype=float32", "dtype=float64"),))
OTHER_WORDS = Outcome(said=(Said("raise", "error", "Shapes do not fit."),))


def with_matrix(project: Project, outcomes: Mapping[str, Mapping[str, Outcome]] | None = None) -> Project:
    """``project`` with an entry of each of its programs: it ran the same, but where ``outcomes`` say otherwise."""
    names = ("layer/build", "errors/shape/mismatch")
    entries = {name: entry_of(project, name, (outcomes or {}).get(name, {})) for name in names}
    return replace(project, matrix=sealed(Matrix(ROWS, entries)))


def entry_of(project: Project, name: str, outcomes: Mapping[str, Outcome]) -> Entry:
    return entry(project.records[name], {row: outcomes.get(row, SAME) for row in ROWS})


def sealed(matrix: Matrix) -> Matrix:
    return replace(matrix, digest=seal_matrix(matrix))
