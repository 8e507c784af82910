"""Parts: the named sections of a snippet, each shown on a page as one code block."""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass

from labnotes.failure import Failure

MARKER = re.compile(r"\s*# --8<-- \[(start|end):([\w-]+)\]\s*")
"""A part's first or last line, as pymdownx.snippets knows it."""


@dataclass(frozen=True)
class Part:
    """A named section. ``first`` and ``last`` are the lines between its markers, ``text`` what stands there."""

    name: str
    first: int
    last: int
    text: str


def read_parts(text: str, file: str, *, python: bool) -> tuple[list[Part], list[Failure]]:
    """The parts in order of their lines, and what is wrong with them.

    Every line of the program stands in exactly one part; in Python a part holds whole statements.
    """
    lines = text.splitlines()
    parts, failures = _pair_markers(lines, file)
    # Where a marker is missing, every line that it leaves outside would be one more failure.
    failures += _repeated(parts, file) + ([] if failures else _outside(lines, parts, file))
    if python:
        failures += _judge_python(text, parts, file)
    return parts, failures


def _pair_markers(lines: list[str], file: str) -> tuple[list[Part], list[Failure]]:
    parts: list[Part] = []
    failures: list[Failure] = []
    opened: tuple[str, int] | None = None
    for number, line in enumerate(lines, start=1):
        match = MARKER.fullmatch(line)
        if not match:
            continue
        edge, name = match.groups()
        if edge == "start":
            if opened:
                failures.append(
                    _unpaired(file, opened[1], f"[start:{opened[0]}]", f"[end:{opened[0]}] before line {number}")
                )
            opened = (name, number)
        elif opened and opened[0] == name:
            first, last = opened[1] + 1, number - 1
            parts.append(Part(name, first, last, "\n".join(lines[first - 1 : last])))
            opened = None
        else:
            failures.append(_unpaired(file, number, f"[end:{name}]", f"[start:{name}] above it"))
            opened = None
    if opened:
        failures.append(_unpaired(file, opened[1], f"[start:{opened[0]}]", f"[end:{opened[0]}] below it"))
    if not parts and not failures:
        found = "no part"
        failures.append(
            Failure(
                file,
                1,
                "no part",
                found,
                "`# --8<-- [start:name]` … `# --8<-- [end:name]`",
                "mark the parts that the page shows",
            )
        )
    return parts, failures


def _repeated(parts: list[Part], file: str) -> list[Failure]:
    names = [part.name for part in parts]
    return [
        Failure(
            file,
            part.first - 1,
            "two parts of one name",
            part.name,
            "a name that no other part has",
            "rename one of them",
        )
        for number, part in enumerate(parts)
        if part.name in names[:number]
    ]


def _outside(lines: list[str], parts: list[Part], file: str) -> list[Failure]:
    inside = {number for part in parts for number in range(part.first, part.last + 1)}
    return [
        Failure(
            file,
            number,
            "a line outside of every part",
            line.strip(),
            "each line of a program is shown on the page",
            "move the line into a part",
        )
        for number, line in enumerate(lines, start=1)
        if parts and number not in inside and line.strip() and not line.startswith("#")
    ]


def _judge_python(text: str, parts: list[Part], file: str) -> list[Failure]:
    try:
        tree = ast.parse(text)
    except SyntaxError as error:
        found = (error.text or "").strip() or error.msg
        return [Failure(file, error.lineno or 1, "a syntax error", found, f"Python ({error.msg})", "correct the line")]
    failures = []
    for part in parts:
        own = [node for node in tree.body if part.first <= node.lineno <= part.last]
        for node in own:
            if (node.end_lineno or node.lineno) > part.last:
                expected = f"a statement that ends with the part, before line {part.last + 1}"
                failures.append(
                    Failure(
                        file,
                        node.lineno,
                        "a part cuts a statement in two",
                        f"lines {node.lineno} to {node.end_lineno}",
                        expected,
                        "move the marker behind the statement",
                    )
                )
        if own and isinstance(own[-1], ast.Expr) and not isinstance(own[-1].value, ast.Call):
            found = ast.unparse(own[-1])
            failures.append(
                Failure(
                    file,
                    own[-1].lineno,
                    "a part ends in a bare expression",
                    found,
                    "a program that shows its value as a script too",
                    f"print({found})",
                )
            )
    return failures


def _unpaired(file: str, line: int, found: str, expected: str) -> Failure:
    return Failure(file, line, "an unpaired marker", found, expected, "put both markers around the part")
