"""Programs of one part with what a run of them would observe, for the tests of drawings."""

from __future__ import annotations

from collections.abc import Mapping

from labnotes.draw.drawing import Drawing, plan
from labnotes.read.snippet import Snippet, parse_snippet
from labnotes.record.record import Record, make_record
from labnotes.run.result import Observation, PartResult, Run, State

Held = Mapping[str, tuple[tuple[int | None, ...], str]]
"""Names with the shape and the preview of what they held."""

MATMUL = "z = tf.matmul(x, W) + b"
HELD: Held = {
    "x": ((1, 2), "[[1. 2.]]"),
    "W": ((2, 3), "[[0.5 -1. 0.] [0.25 0.5 -0.5]]"),
    "b": ((3,), "[0. 0.5 1.]"),
    "z": ((1, 3), "[[1. 0.5 0.]]"),
}
PRODUCTS = "both = tf.multiply(A, B)\nmatrix = A @ B"
PAIRS: Held = {
    "A": ((2, 2), "[[1. 2.] [3. 4.]]"),
    "B": ((2, 2), "[[10. 20.] [30. 40.]]"),
    "both": ((2, 2), "[[10. 40.] [90. 160.]]"),
    "matrix": ((2, 2), "[[70. 100.] [150. 220.]]"),
}
BROADCAST = "d = y - t"
TRAP: Held = {
    "y": ((2, 1), "[[1.] [2.]]"),
    "t": ((3,), "[1. 2. 3.]"),
    "d": ((2, 3), "[[0. -1. -2.] [1. 0. -1.]]"),
}
TAPE = """\
with tf.GradientTape() as tape:
    p = w * x
    e = p - target
    loss = e**2
d_e, d_p, d_w = tape.gradient(loss, [e, p, w])"""
CHAIN: Held = {
    name: ((), value)
    for name, value in {
        "w": "3.",
        "x": "2.",
        "target": "1.",
        "p": "6.",
        "e": "5.",
        "loss": "25.",
        "d_e": "10.",
        "d_p": "10.",
        "d_w": "20.",
    }.items()
}

DRAWINGS: Mapping[str, tuple[str, str, Held]] = {
    "matmul": ("draw matmul z", MATMUL, HELD),
    "products": ("draw products both matrix", PRODUCTS, PAIRS),
    "broadcast": ("draw broadcast d", BROADCAST, TRAP),
    "tape": ("draw tape loss", TAPE, CHAIN),
}
"""Of each kind a mark, a program and what it held."""


def ran(text: str, held: Held, name: str = "page/it") -> tuple[Snippet, Record]:
    """The program ``text`` as the one part `it`, and its record: each name held the same at each line."""
    snippet, found = parse_snippet(f"# --8<-- [start:it]\n{text}\n# --8<-- [end:it]\n", f"snippets/{name}.py", name)
    assert not found
    lines = range(1, text.count("\n") + 2)
    seen = [
        Observation(line, tensor, State("tensor" if value else "symbolic", shape, "float32", value))
        for line in lines
        for tensor, (shape, value) in held.items()
    ]
    return snippet, make_record(snippet, Run(name, {"it": PartResult(observations=tuple(seen))}))


def planned(mark: str, text: str, held: Held) -> Drawing:
    """The drawing of ``mark``, which ends in `of page/it:it`."""
    snippet, record = ran(text, held)
    return plan(f"{mark} of page/it:it", {snippet.id: snippet}, {snippet.id: record})
