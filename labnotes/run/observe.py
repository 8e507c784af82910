"""Observing: what the probes see becomes observations. Needs Python 3.10, TensorFlow and the standard library.

Observing must change no result. A variable that is read inside a tape is watched by it, so reading happens in
``tf.init_scope``; and attributes are fetched only where that runs no code of the reader's program.
"""

from __future__ import annotations

import inspect
import math
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from types import FrameType
from typing import Any, Optional

from labnotes.run.probes import Site
from labnotes.run.result import Observation, Shape, State

_NUMBERS, _LETTERS = 32, 400
"""How many numbers a preview shows of an array with long axes, and how long its text may become: of tf.string, say."""

_MISSING = object()


@dataclass(frozen=True)
class Look:
    """What a probe saw of a tensor or variable, as :class:`State` has it, but that ``held`` may still be an array: of
    all the looks in a loop two are told, so that the others need no words."""

    kind: str
    shape: Shape
    dtype: str
    held: Any = ""

    def state(self) -> State:
        value = self.held if isinstance(self.held, str) else preview(self.held)
        return State(self.kind, self.shape, self.dtype, value)


@dataclass
class _Seen:
    """The looks at one name on one line, while the program runs."""

    before: Optional[Look] = None
    first: Optional[Look] = None
    last: Optional[Look] = None
    times: int = 0

    def observation(self, line: int, name: str) -> Optional[Observation]:
        if self.last is None:
            return None
        last = self.last.state()
        first = self.first.state() if self.first else None
        before = self.before.state() if self.before else None
        # In a loop only the first look has a before that a reader can place.
        changed = before if before != (first or last) else None
        return Observation(line, name, last, first if first != last else None, changed, max(1, self.times))


@dataclass
class Observer:
    """Is called by the probes. ``finished`` hears of each statement at the top of the program that has ended."""

    sites: list[Site]
    finished: Callable[[int], None]
    _seen: dict[tuple[int, str], _Seen] = field(default_factory=dict)

    def __call__(self, index: int) -> None:
        site = self.sites[index]
        if site.names:
            self._look(site, sys._getframe(1))
        if site.end:
            self.finished(site.line)

    def observations(self) -> list[Observation]:
        """All observations, with ``line`` counted in the file. Ordered by line and name."""
        told = (seen.observation(line, name) for (line, name), seen in sorted(self._seen.items()))
        return [observation for observation in told if observation]

    def _look(self, site: Site, frame: FrameType) -> None:
        code = frame.f_code
        held, shared = frame.f_locals, frame.f_globals  # once: in a function they are gathered anew each time
        for name in site.names:
            local = site.scope and name.split(".")[0] in (*code.co_varnames, *code.co_cellvars, *code.co_freevars)
            key = (site.line, f"{site.scope}.{name}" if local else name)
            seen = self._seen.get(key)
            if seen and seen.times and not site.after and seen.last and seen.last.kind != "symbolic":
                continue  # what it held before the first time is known
            looked = look(_value(name, held, shared))
            if looked is not None:
                self._note(key, looked, site.after)

    def _note(self, key: tuple[int, str], looked: Look, after: bool) -> None:
        seen = self._seen.setdefault(key, _Seen())
        if seen.last is not None and seen.last.kind != "symbolic" and looked.kind == "symbolic":
            return  # eager values say more
        if seen.last is not None and seen.last.kind == "symbolic" and looked.kind != "symbolic":
            self._seen[key] = seen = _Seen()
        if not after:
            if seen.times == 0:
                seen.before = seen.last = looked
            return
        seen.first = seen.first or looked
        seen.last = looked
        seen.times += 1


def look(value: Any) -> Optional[Look]:
    """A look at a tensor or variable; None for anything else.

    ``tf.Tensor``, ``tf.Variable``, Keras variables and tensors are known by what they are, not by what they offer, so
    that no method of the reader's program is called.
    """
    tf = sys.modules.get("tensorflow")
    if tf is None or value is _MISSING or not hasattr(tf, "Variable"):  # it may be on its way in only
        return None
    if isinstance(value, tf.Tensor):
        if value.shape.rank is None:
            return None  # nothing can be told of its shape
        # A symbolic tensor has no numbers yet.
        if not hasattr(value, "numpy"):
            return Look("symbolic", _shape(value.shape), value.dtype.name)
        held = "" if value.dtype in (tf.resource, tf.variant) else _held(value.numpy())
        return Look("tensor", _shape(value.shape), value.dtype.name, held)
    if isinstance(value, tf.Variable):
        return _variable(tf, value, value.dtype.name)
    keras = sys.modules.get("keras")
    if keras is not None and _is_keras_variable(value):
        return _variable(tf, value, value.dtype)
    if keras is not None and isinstance(value, keras.KerasTensor):
        return Look("symbolic", _shape(value.shape), value.dtype)
    return None


def _held(array: Any) -> Any:
    """A copy of a small array, the preview of a large one: what the program lets go of is not to be kept for it."""
    import numpy

    return numpy.array(array) if numpy.size(array) <= _NUMBERS else preview(array)


def preview(array: Any) -> str:
    """The array's numbers as NumPy prints them, in one line, the middle of long axes left out.

    How many are left out depends on the shape alone: a text that is cut by its length ends in another number wherever
    one digit more is printed.
    """
    import numpy

    array = numpy.asarray(array)
    if array.dtype.kind in "SO":  # tf.string: bytes, which NumPy would print by repr
        array = numpy.char.decode(array.astype("S"), "utf-8", "backslashreplace")
    edge = next((edge for edge in (3, 2) if _shown(array.shape, edge) <= _NUMBERS), 1)
    text = numpy.array2string(array, precision=8, threshold=24, edgeitems=edge, max_line_width=10_000)
    return " ".join(text.split()).replace("[ ", "[").replace(" ]", "]")[:_LETTERS]


def _shown(shape: tuple[int, ...], edge: int) -> int:
    """How many numbers NumPy prints of an array that it does not print whole."""
    return math.prod(min(size, 2 * edge) for size in shape)


def _variable(tf: Any, value: Any, dtype: str) -> Look:
    with tf.init_scope():
        read = value.value if not isinstance(value, tf.Variable) else value
        if type(read).__name__ == "ResourceVariable" and tf.executing_eagerly():
            # What `numpy` does, in a third of its time: no tape need hear of it here. Loops look at variables most.
            read = tf.raw_ops.ReadVariableOp(resource=read.handle, dtype=read.dtype)
        held = _held(read.numpy()) if hasattr(read, "numpy") else ""
    return Look("variable", _shape(value.shape), dtype, held)


def _is_keras_variable(value: Any) -> bool:
    """Whether it is one of Keras'. Up to Keras 3.5 ``keras.Variable`` is not what its own layers hold."""
    return any(base.__name__ in ("Variable", "KerasVariable") and _of_keras(base) for base in type(value).__mro__)


def _shape(shape: Any) -> tuple[Optional[int], ...]:
    return tuple(None if size is None else int(size) for size in shape)


def _value(dotted: str, held: Mapping[str, Any], shared: Mapping[str, Any]) -> Any:
    name, *attributes = dotted.split(".")
    value = held[name] if name in held else shared.get(name, _MISSING)
    for attribute in attributes:
        if value is _MISSING or inspect.ismodule(value) or not _is_harmless(type(value), attribute):
            return _MISSING
        try:
            value = getattr(value, attribute, _MISSING)
        except (ValueError, RuntimeError):  # an unbuilt layer says so by these
            return _MISSING
    return value


def _is_harmless(owner: type, attribute: str) -> bool:
    """Whether fetching ``attribute`` runs none of the reader's code: properties do, but for Keras' own (`kernel`)."""
    # Other classes than the reader's do not change, and a loop asks for the same again and again.
    return _found_harmless(owner, attribute) if owner.__module__ == "__main__" else _known_harmless(owner, attribute)


def _found_harmless(owner: type, attribute: str) -> bool:
    found = inspect.getattr_static(owner, attribute, None)
    if found is None:
        # Not in the class: in the instance, or made up by a `__getattr__`.
        own = inspect.getattr_static(owner, "__getattr__", None)
        return own is None or _of_keras(own)
    if isinstance(found, property):
        return found.fget is not None and _of_keras(found.fget)
    return not hasattr(type(found), "__get__")


_known_harmless = lru_cache(maxsize=None)(_found_harmless)


def _of_keras(function: Any) -> bool:
    return str(getattr(function, "__module__", "")).startswith("keras.")
