"""What running a snippet gave, as plain data. Needs Python 3.10 and the standard library: the child imports it too."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from typing import Any, Optional

Shape = tuple[Optional[int], ...]


@dataclass(frozen=True)
class State:
    """A tensor or variable at one moment.

    ``kind`` is ``tensor``, ``variable`` or ``symbolic`` (no values, and sizes that may be None). ``value`` is a short
    preview, empty where there is none.
    """

    kind: str
    shape: Shape
    dtype: str
    value: str = ""


@dataclass(frozen=True)
class Observation:
    """What ``name`` held after ``line`` (counted from the part's first line, which is 1).

    ``name`` is ``y``, an attribute such as ``layer.W``, or a local with its function: ``OurDenseLayer.call.z``.
    ``before`` is the state ahead of the line where that differs. In a loop ``times`` counts the looks, ``first`` is
    the state after the first and ``last`` after the last; ``first`` is None where both are the same.
    """

    line: int
    name: str
    last: State
    first: Optional[State] = None
    before: Optional[State] = None
    times: int = 1


@dataclass(frozen=True)
class Warned:
    """A Python warning, with the line of the part that led to it (0 where that cannot be told)."""

    line: int
    category: str
    message: str


@dataclass(frozen=True)
class Raised:
    """The exception that ended the run: its type's name, its message, and the part and line that led to it."""

    type: str
    message: str
    part: str = ""
    line: int = 0


@dataclass(frozen=True)
class PartResult:
    """What one part gave: its standard output, the figures it drew (SVG), its warnings, the lines that it logged by
    Python's ``logging``, and the observations."""

    stdout: str = ""
    figures: tuple[str, ...] = ()
    warnings: tuple[Warned, ...] = ()
    logs: tuple[str, ...] = ()
    observations: tuple[Observation, ...] = ()


@dataclass(frozen=True)
class Run:
    """One run of one snippet. ``stderr`` is kept apart from what the program printed.

    ``accident`` is empty where the run came to its own end; otherwise it says what stopped it (a limit, a signal).
    ``seconds`` is the wall time of the child.
    """

    snippet: str
    parts: dict[str, PartResult] = field(default_factory=dict)
    raised: Optional[Raised] = None
    stderr: str = ""
    seconds: float = 0.0
    accident: str = ""


def as_data(run: Run) -> dict[str, Any]:
    """The run as what JSON can hold."""
    return asdict(run)


def from_data(data: dict[str, Any]) -> Run:
    """The run that :func:`as_data` wrote. Raises KeyError or TypeError where the data are not of that form."""
    return Run(
        snippet=data["snippet"],
        parts={name: _part(part) for name, part in data["parts"].items()},
        raised=Raised(**data["raised"]) if data.get("raised") else None,
        stderr=data.get("stderr", ""),
        seconds=data.get("seconds", 0.0),
        accident=data.get("accident", ""),
    )


def _part(data: dict[str, Any]) -> PartResult:
    return PartResult(
        stdout=data.get("stdout", ""),
        figures=tuple(data.get("figures", ())),
        warnings=tuple(Warned(**warned) for warned in data.get("warnings", ())),
        logs=tuple(data.get("logs", ())),
        observations=tuple(observation_from(seen) for seen in data.get("observations", ())),
    )


def observation_from(data: dict[str, Any]) -> Observation:
    """The observation that stands in ``data``; a state that is missing there is None."""
    states = {key: _state(data[key]) for key in ("last", "first", "before") if data.get(key)}
    return Observation(line=data["line"], name=data["name"], times=data.get("times", 1), **states)


def _state(data: dict[str, Any]) -> State:
    return State(data["kind"], tuple(data["shape"]), data["dtype"], data.get("value", ""))
