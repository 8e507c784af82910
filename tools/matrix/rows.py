"""The rows of the matrix: each TensorFlow beside the releases of Keras and the Pythons that it works with."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass


@dataclass(frozen=True)
class Release:
    """The last patch release of one TensorFlow. ``keras`` is the oldest Keras that its own requirements admit (it was
    seen to import and fit with that one), ``pythons`` are those for which there are wheels."""

    tensorflow: str
    keras: str
    pythons: tuple[str, ...]


RELEASES = (
    Release("2.16.2", "3.0.0", ("3.10", "3.11", "3.12")),
    Release("2.17.1", "3.2.0", ("3.10", "3.11", "3.12")),
    Release("2.18.1", "3.5.0", ("3.10", "3.11", "3.12")),
    Release("2.19.1", "3.5.0", ("3.10", "3.11", "3.12")),
    Release("2.20.0", "3.10.0", ("3.10", "3.11", "3.12", "3.13")),
    Release("2.21.0", "3.12.0", ("3.10", "3.11", "3.12", "3.13")),
)

NEWEST_KERAS = "3.15.1"
"""What pip resolves beside each of the releases, which set no upper bound."""

LAST_KERAS = {"3.10": "3.12.4"}
"""The last Keras for a Python that newer ones no longer support."""

BETWEEN = ("3.13.2", "3.14.1")
"""Keras releases between those, for the newest TensorFlow: they tell since when a message reads as it does."""


@dataclass(frozen=True, order=True)
class Row:
    """One environment: a TensorFlow, a Keras and a Python. NumPy and matplotlib follow from these."""

    tensorflow: str
    keras: str
    python: str

    @property
    def name(self) -> str:
        return f"tf{self.tensorflow}-keras{self.keras}-py{self.python}"

    @property
    def key(self) -> str:
        """How the committed file calls it."""
        return f"{self.tensorflow}/{self.keras}/{self.python}"

    @property
    def tensorflow_release(self) -> str:
        return self.tensorflow.rpartition(".")[0]


def rows(pythons: Collection[str], only: str = "") -> list[Row]:
    """The rows for which there is one of ``pythons``; ``only`` one TensorFlow, as ``2.18``.

    Each release runs with its oldest Keras and with the newest one that its oldest Python gets, both on that Python,
    and with the newest of all on its newest Python. The newest release runs on every Python, and with what came
    between.
    """
    found: list[Row] = []
    for release in RELEASES:
        there = [python for python in release.pythons if python in pythons]
        if not there or only not in ("", release.tensorflow, release.tensorflow.rpartition(".")[0]):
            continue
        found.append(Row(release.tensorflow, release.keras, there[0]))
        last = release is RELEASES[-1]
        for python in there if last else (there[0], there[-1]):
            found.append(Row(release.tensorflow, LAST_KERAS.get(python, NEWEST_KERAS), python))
        modern = [python for python in there if python not in LAST_KERAS]
        found += [Row(release.tensorflow, keras, modern[0]) for keras in BETWEEN if last and modern]
    return sorted(set(found), key=_order)


def _order(row: Row) -> list[tuple[int, ...]]:
    return [tuple(int(number) for number in version.split(".")) for version in (row.tensorflow, row.keras, row.python)]
