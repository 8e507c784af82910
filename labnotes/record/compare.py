"""Where a run and its record differ. Numbers may differ by the tolerance; all else is compared exactly."""

from __future__ import annotations

import itertools
import math
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from labnotes.record.normalise import comparable
from labnotes.record.record import Record
from labnotes.run.result import Observation, PartResult, Run, State, Warned

_NUMBER = re.compile(r"(?<![\w.])([+-]?(?:\d+\.\d*|\.\d+|\d+)(?:[eE][+-]?\d+)?)(?![\w])")
_SMALL = 1e-9
"""Two numbers nearer than this are equal whatever the tolerance: near zero a relative measure says nothing."""

_DRAWN = 0.02
"""How far (in the figure's points) two drawings of one figure may lie apart."""

_CLIP = re.compile(r"\bp[0-9a-f]{10}\b")
"""The name that matplotlib gives to the frame of a plot. It follows from how NumPy writes the frame's numbers."""

_SHOWN = 5
"""How many differing lines of a long output a message quotes."""


@dataclass(frozen=True)
class Difference:
    """``what`` differs, in ``part`` ("" for the run as a whole) at ``line`` of the part (0 where there is none)."""

    part: str
    line: int
    what: str
    recorded: str
    ran: str


def differences(record: Record, run: Run, tolerance: float) -> list[Difference]:
    """Where the normalised ``run`` differs from ``record`` beyond the relative ``tolerance``."""
    found = list(_raised(record.run, run))
    for name in dict.fromkeys([*record.run.parts, *run.parts]):
        found += _part(name, record.part(name), run.parts.get(name, PartResult()), tolerance)
    found += _text("", "standard error", record.run.stderr, run.stderr, tolerance)
    return found


def same_text(recorded: str, ran: str, tolerance: float) -> bool:
    """Whether both texts are the same but for numbers with a fraction, and those within the relative ``tolerance``.

    Whole numbers must be equal; spaces beside a number do not count, as NumPy pads with them.
    """

    def near(left: str, right: str) -> bool:
        whole = _is_whole(left) or _is_whole(right)
        return not whole and math.isclose(float(left), float(right), rel_tol=tolerance, abs_tol=_SMALL)

    return _alike(comparable(recorded), comparable(ran), near)


def differing_lines(recorded: str, ran: str, tolerance: float) -> tuple[str, str]:
    """Both texts cut down to the lines that differ, of many the first few."""
    pairs = list(itertools.zip_longest(recorded.splitlines(), ran.splitlines()))
    differing = [
        (left, right) for left, right in pairs if left is None or right is None or not same_text(left, right, tolerance)
    ]
    if not differing:
        return repr(recorded), repr(ran)  # they differ in white space at the end
    cut = differing[:_SHOWN]
    more = f"\n… {len(differing) - len(cut)} more lines" if len(differing) > len(cut) else ""
    left, right = (
        "\n".join(row if row is not None else "(no line)" for row in side) for side in zip(*cut, strict=True)
    )
    return left + more, right + more


def _same_drawing(recorded: str, ran: str) -> bool:
    def near(left: str, right: str) -> bool:
        # A coordinate that happens to be whole is written without a fraction; two whole numbers count something.
        whole = _is_whole(left) and _is_whole(right)
        return not whole and abs(float(left) - float(right)) <= _DRAWN

    return _alike(_CLIP.sub("#", comparable(recorded)), _CLIP.sub("#", comparable(ran)), near)


def _alike(left: str, right: str, near: Callable[[str, str], bool]) -> bool:
    if left == right:
        return True
    then, now = _NUMBER.split(left), _NUMBER.split(right)
    return len(then) == len(now) and all(
        near(a, b) if position % 2 and a != b else _unpadded(a, position, len(then)) == _unpadded(b, position, len(now))
        for position, (a, b) in enumerate(zip(then, now, strict=True))
    )


def _unpadded(words: str, position: int, count: int) -> str:
    """The words between two numbers without the spaces that stand beside these."""
    words = words.lstrip(" ") if position else words
    return words.rstrip(" ") if position < count - 1 else words


def _is_whole(number: str) -> bool:
    return number.lstrip("+-").isdigit()


def _raised(recorded: Run, ran: Run) -> Iterator[Difference]:
    then, now = recorded.raised, ran.raised
    either = now or then
    if either is None:
        return
    place = either.part, either.line
    if then is None or now is None or then.type != now.type:
        yield Difference(
            *place, "the exception", then.type if then else "none", f"{now.type}: {now.message}" if now else "none"
        )
    elif (then.part, then.line) != (now.part, now.line):
        yield Difference(*place, "the line that raised", f"{then.part}:{then.line}", f"{now.part}:{now.line}")
    elif comparable(then.message) != comparable(now.message):
        yield Difference(*place, "the error message", then.message, now.message)


def _part(name: str, recorded: PartResult, ran: PartResult, tolerance: float) -> Iterator[Difference]:
    yield from _text(name, "the output", recorded.stdout, ran.stdout, tolerance)
    yield from _text(name, "the log", "\n".join(recorded.logs), "\n".join(ran.logs), tolerance)
    yield from _figures(name, recorded.figures, ran.figures)
    for then, now in itertools.zip_longest(recorded.warnings, ran.warnings):
        if (
            then is None
            or now is None
            or (then.line, then.category) != (now.line, now.category)
            or not same_text(then.message, now.message, tolerance)
        ):
            yield Difference(name, (now or then).line, "a warning", _warning(then), _warning(now))
    before = {(seen.line, seen.name): seen for seen in recorded.observations}
    after = {(seen.line, seen.name): seen for seen in ran.observations}
    for key in sorted(before.keys() | after.keys()):
        then_seen, now_seen = before.get(key), after.get(key)
        if then_seen is None or now_seen is None or not _same_observation(then_seen, now_seen, tolerance):
            yield Difference(name, key[0], f"what {key[1]} held", _told(then_seen), _told(now_seen))


def _text(part: str, what: str, recorded: str, ran: str, tolerance: float) -> Iterator[Difference]:
    if not same_text(recorded, ran, tolerance):
        yield Difference(part, 0, what, recorded, ran)


def _figures(part: str, recorded: tuple[str, ...], ran: tuple[str, ...]) -> Iterator[Difference]:
    if len(recorded) != len(ran):
        yield Difference(part, 0, "the number of figures", str(len(recorded)), str(len(ran)))
        return
    for number, (then, now) in enumerate(zip(recorded, ran, strict=True), start=1):
        if not _same_drawing(then, now):
            yield Difference(
                part, 0, f"figure {number}", f"{len(then)} characters", f"{len(now)} characters, drawn otherwise"
            )


def _same_observation(then: Observation, now: Observation, tolerance: float) -> bool:
    pairs = ((then.last, now.last), (then.first, now.first), (then.before, now.before))
    return then.times == now.times and all(_same_state(a, b, tolerance) for a, b in pairs)


def _same_state(then: State | None, now: State | None, tolerance: float) -> bool:
    if then is None or now is None:
        return then is now
    return (then.kind, then.shape, then.dtype) == (now.kind, now.shape, now.dtype) and same_text(
        then.value, now.value, tolerance
    )


def _told(seen: Observation | None) -> str:
    if seen is None:
        return "nothing"
    times = f", {seen.times} times" if seen.times > 1 else ""
    return f"shape={seen.last.shape}, dtype={seen.last.dtype} {seen.last.value}{times}".strip()


def _warning(warned: Warned | None) -> str:
    return f"{warned.category}: {warned.message}" if warned else "none"
