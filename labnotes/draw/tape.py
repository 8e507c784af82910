"""A tape: on the left what was recorded forwards, on the right the same played backwards, step beside step."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from labnotes.draw.arithmetic import SIGNS, apply, must_agree
from labnotes.draw.box import ROW
from labnotes.draw.mark import DrawingError, Mark
from labnotes.draw.statements import Gradients, Ran, Step
from labnotes.draw.svg import Panel, arrow, fits, path, rect, text, width_of
from labnotes.draw.tensor import Tensor, number
from labnotes.draw.words import Words, factor

_TOP, _STEP, _BETWEEN = 32.0, 86.0, 44.0
"""Above the first boxes, from one row of boxes to the next, and between the two lanes."""


@dataclass(frozen=True)
class Link:
    """One operation on the tape: from ``before`` to what it gave, ``after``; ``text`` and ``numbers`` say how. The
    derivative of the step is ``slope``, written as ``factor``: with a value of the way forwards where the tape ``kept``
    one for it. ``gradient`` is that of the loss by ``before``."""

    text: str
    numbers: str
    before: Tensor
    after: Tensor
    slope: float
    factor: str
    kept: bool
    gradient: Tensor


@dataclass(frozen=True)
class Tape:
    """The ``links`` in the order in which they were recorded. The last one gives the loss."""

    links: tuple[Link, ...]

    @property
    def width(self) -> float:
        names = [link.before.name for link in self.links] + [link.gradient.name for link in self.links]
        lane = max(112.0, *(width_of(name) + 70 for name in names))
        between = (
            max(37 + width_of(link.text), 90 + width_of(f"{link.numbers}× {link.factor}")) for link in self.links
        )
        return max(2 * lane + _BETWEEN + 2, *between)

    def panel(self, words: Words) -> Panel:
        right = self._lane + _BETWEEN + 1
        shapes = [
            text(1, 14, words["draw_forwards"], "word"),
            text(right + self._lane, 14, words["draw_backwards"], "word agrees", "end"),
        ]
        loss = self.links[-1].after
        rows = [(link.before, link.gradient.name, link.gradient) for link in self.links]
        for place, (value, name, gradient) in enumerate([*rows, (loss, "", None)]):
            y = _TOP + place * _STEP
            shapes += self._box(1, y, value.name, _only(value), "box")
            shapes += self._box(right, y, name or words["draw_start"], _only(gradient) if gradient else 1.0, "box back")
        for place, link in enumerate(self.links):
            top, bottom = _TOP + place * _STEP + ROW, _TOP + (place + 1) * _STEP
            middle, end = (top + bottom) / 2, right + self._lane - 18
            shapes.append(arrow(19, top + 3, bottom - 3, "flow"))
            shapes.append(arrow(end, bottom - 3, top + 3, "flow back"))
            shapes.append(text(30, middle - 4, link.text, "step"))
            shapes.append(text(30, middle + 14, link.numbers, "name"))
            shapes.append(text(end - 11, middle + 14, f"× {link.factor}", "name", "end"))
            if link.kept:
                start, stop = 37 + width_of(link.numbers), end - 18 - width_of(f"× {link.factor}")
                shapes.append(path(f"M{start:.1f} {middle + 10:.1f}H{stop:.1f}", "joins"))
        y = _TOP + len(self.links) * _STEP + ROW / 2
        shapes.append(path(f"M{self._lane + 3:.1f} {y:.1f}h{_BETWEEN - 5:.1f}m-5 -4l5 4l-5 4", "flow"))
        return Panel(self.width, y + ROW / 2 + 2, tuple(shapes), self._words(words))

    @property
    def _lane(self) -> float:
        return (self.width - 2 - _BETWEEN) / 2

    def _box(self, x: float, y: float, name: str, value: float, kind: str) -> Iterator[str]:
        yield rect(x, y, self._lane, ROW, kind)
        yield text(x + 10, y + 20, name, "name")
        yield text(x + self._lane - 10, y + 20, number(value), "n strong", "end")

    def _words(self, words: Words) -> str:
        first, loss = self.links[0].before, self.links[-1].after
        there = [f"{first.name} = {number(_only(first))}"]
        there += [f"{link.text} {link.numbers} = {number(_only(link.after))}" for link in self.links]
        back = [
            f"× {link.factor}, {link.gradient.name} = {number(_only(link.gradient))}" for link in reversed(self.links)
        ]
        told = words["draw_there"].format(steps="; ".join(there))
        return words["draw_join"].join((told, words["draw_back"].format(loss=loss.name, steps="; ".join(back))))


def plan_tape(mark: Mark, ran: Ran) -> tuple[Tape]:
    """The chain of operations from one variable to the loss, with the gradient at each of its values."""
    asked = ran.gradients(mark.names[0])
    left, name, arriving = set(asked.names), asked.target, 1.0
    links: list[Link] = []
    while left:
        step = ran.step(name)
        before = _before(step, left)
        link = _link(step, before, ran, asked)
        computed = Tensor(link.gradient.name, (), ((arriving * link.slope,),))
        must_agree(computed, link.gradient, f"{number(arriving)} × {link.factor}", f"{mark.snippet}:{asked.part}")
        links.insert(0, link)
        left.remove(before)
        name, arriving = before, _only(link.gradient)
    tape = Tape(tuple(links))
    fits(tape.width)
    return (tape,)


def _before(step: Step, sources: set[str]) -> str:
    """The one operand through which the way back leads."""
    sides = [side for side in (step.operation.left, step.operation.right) if isinstance(side, str) and side in sources]
    if len(sides) != 1:
        expected = f"one operand of which the gradient was asked: {', '.join(sorted(sources))}"
        raise DrawingError("a tape that is no chain", step.text, expected)
    return sides[0]


def _link(step: Step, before: str, ran: Ran, asked: Gradients) -> Link:
    operation = step.operation
    held = [_value(side, step, ran) for side in (operation.left, operation.right)]
    after = ran.result(step.result, step)
    computed = Tensor(step.result, (), ((apply(operation.operator, *held),),))
    must_agree(computed, after, step.text, f"{ran.snippet.id}:{step.part}")
    leads_right = operation.right == before
    slope = _slope(operation.operator, *held, leads_right=leads_right, text=step.text)
    one, other = number(held[0]), factor(held[1])
    square = operation.operator == "**"
    return Link(
        step.text,
        f"= {factor(held[0])}²" if square else f"= {one} {SIGNS[operation.operator]} {other}",
        ran.operand(before, step),
        after,
        slope,
        f"(2 × {factor(held[0])})" if square else factor(slope),
        operation.operator in ("*", "**"),
        ran.result(asked.names[before], asked),
    )


def _slope(operator: str, left: float, right: float, *, leads_right: bool, text: str) -> float:
    """The derivative of an operation on two numbers by one of them."""
    if operator in ("+", "-"):
        return -1.0 if operator == "-" and leads_right else 1.0
    if operator == "*":
        return left if leads_right else right
    if operator == "**" and not leads_right and right == 2:
        return 2 * left
    raise DrawingError("a step whose derivative is not drawn", text, "+, -, * or the square of a single number")


def _value(side: object, step: Step, ran: Ran) -> float:
    if isinstance(side, float):
        return side
    if not isinstance(side, str):
        raise DrawingError("an operation that is not drawn", step.text, "one operation on each line of the tape")
    return _only(ran.operand(side, step))


def _only(tensor: Tensor) -> float:
    """The number of a tensor that holds one."""
    if tensor.shape:
        found = f"{tensor.name}: shape={tensor.shape}"
        raise DrawingError("a tape of more than single numbers", found, "shape=() for each value on the tape")
    return tensor.rows[0][0]
