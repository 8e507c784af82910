"""A program's statements as operations, and the tensors that the run observed at each."""

from __future__ import annotations

import ast
from dataclasses import dataclass

from labnotes.draw.mark import DrawingError, Mark
from labnotes.draw.tensor import Tensor, read_tensor
from labnotes.read.snippet import Snippet
from labnotes.record.record import Record
from labnotes.run.result import Observation

_OPERATORS = {ast.MatMult: "@", ast.Add: "+", ast.Sub: "-", ast.Mult: "*", ast.Div: "/", ast.Pow: "**"}
_FUNCTIONS = {
    "tf.matmul": "@",
    "tf.add": "+",
    "tf.subtract": "-",
    "tf.multiply": "*",
    "tf.divide": "/",
    "tf.pow": "**",
}


@dataclass(frozen=True)
class Operation:
    """``left`` and ``right`` are operations, names or numbers; ``text`` is how the program writes it."""

    operator: str
    left: Operation | str | float
    right: Operation | str | float
    text: str


@dataclass(frozen=True)
class Step:
    """A statement that assigns what one ``operation`` gave to ``result``. ``line`` counts in ``part``, from 1."""

    result: str
    operation: Operation
    text: str
    part: str
    line: int


@dataclass(frozen=True)
class Gradients:
    """``d_p, d_w = tape.gradient(loss, [p, w])``: each source with the name of its gradient."""

    target: str
    names: dict[str, str]
    part: str
    line: int


@dataclass(frozen=True)
class Ran:
    """A program up to the end of the part that a mark names, and its record. ``assignments`` are its statements with
    one target, inside of blocks too, in the order of their lines."""

    snippet: Snippet
    record: Record
    assignments: tuple[ast.Assign, ...]

    @classmethod
    def up_to(cls, mark: Mark, snippet: Snippet, record: Record) -> Ran:
        part = snippet.part(mark.part)
        if part is None:
            expected = f"one of {', '.join(part.name for part in snippet.parts)}"
            raise DrawingError(
                "a drawing of an unknown part", f"{mark.snippet}:{mark.part}", expected, "correct the mark"
            )
        try:
            nodes = [node for node in ast.walk(ast.parse(snippet.text)) if isinstance(node, ast.Assign)]
        except SyntaxError as error:
            raise DrawingError("a drawing of what is no Python", mark.snippet, "a program in Python") from error
        nodes = [node for node in nodes if node.lineno <= part.last and len(node.targets) == 1]
        return cls(snippet, record, tuple(sorted(nodes, key=lambda node: node.lineno)))

    def step(self, name: str) -> Step:
        """The last statement that assigns ``name``. Raises DrawingError where none does, or not by an operation."""
        assigned = [node for node in self.assignments if _target(node) == name]
        if not assigned:
            names = dict.fromkeys(filter(None, map(_target, self.assignments)))
            expected = f"a name that the program has assigned by then: {', '.join(names) or 'none'}"
            raise DrawingError("a drawing of an unknown name", name, expected)
        node = assigned[-1]
        operation = _term(node.value)
        if not isinstance(operation, Operation):
            expected = "one of + - * / ** @, tf.matmul and tf.multiply, of names and numbers"
            raise DrawingError("an operation that is not drawn", ast.unparse(node), expected)
        return Step(name, operation, _text(node, self.snippet), *self._place(node))

    def gradients(self, target: str) -> Gradients:
        """The last statement that asks a tape for gradients of ``target``."""
        for node in reversed(self.assignments):
            results, asked = _names(node.targets[0]), _asked(node.value)
            if asked and asked[0] == [target] and results and len(asked[1]) == len(results):
                return Gradients(target, dict(zip(asked[1], results, strict=True)), *self._place(node))
        expected = f"a statement such as `d_w = tape.gradient({target}, w)`"
        raise DrawingError("a tape that is not played", f"{self.snippet.id}: no gradient of {target}", expected)

    def operand(self, name: str, at: Step) -> Tensor:
        """What ``name`` held ahead of the statement ``at``."""
        seen = self._seen(name, at)
        return read_tensor(name, seen.before or seen.last)

    def result(self, name: str, at: Step | Gradients) -> Tensor:
        """What ``name`` held when the statement ``at`` had run."""
        return read_tensor(name, self._seen(name, at).last)

    def _seen(self, name: str, at: Step | Gradients) -> Observation:
        here = {one.name: one for one in self.record.part(at.part).observations if one.line == at.line}
        if name not in here:
            part = self.snippet.part(at.part)
            place = f"{self.snippet.file}:{(part.first if part else 1) + at.line - 1}"
            expected = f"a tensor or variable that the run observed at {place}: {', '.join(sorted(here)) or 'none'}"
            raise DrawingError("a drawing of what the record lacks", name, expected)
        return here[name]

    def _place(self, node: ast.stmt) -> tuple[str, int]:
        part = self.snippet.part_at(node.lineno)
        return (part.name, node.lineno - part.first + 1) if part else ("", node.lineno)


def _text(node: ast.stmt, snippet: Snippet) -> str:
    """The statement as the program writes it, on one line."""
    return " ".join((ast.get_source_segment(snippet.text, node) or "").split())


def _target(node: ast.Assign) -> str:
    names = _names(node.targets[0])
    return names[0] if len(names) == 1 else ""


def _asked(node: ast.expr) -> tuple[list[str], list[str]] | None:
    """The names of both arguments in ``tape.gradient(loss, [p, w])``; None of anything else."""
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "gradient":
        return (_names(node.args[0]), _names(node.args[1])) if len(node.args) == 2 else None
    return None


def _names(node: ast.expr) -> list[str]:
    """The names in ``w`` or in ``[p, w]``; none where anything else stands there."""
    items = node.elts if isinstance(node, ast.Tuple | ast.List) else [node]
    return [ast.unparse(item) for item in items] if all(isinstance(i, ast.Name | ast.Attribute) for i in items) else []


def _term(node: ast.expr) -> Operation | str | float | None:
    if isinstance(node, ast.Name | ast.Attribute):
        return ast.unparse(node)
    if isinstance(node, ast.Constant) and isinstance(node.value, int | float):
        return float(node.value)
    if isinstance(node, ast.BinOp):
        operator, sides = _OPERATORS.get(type(node.op)), [node.left, node.right]
    elif isinstance(node, ast.Call) and not node.keywords:
        operator, sides = _FUNCTIONS.get(ast.unparse(node.func)), node.args
    else:
        return None
    terms = [_term(side) for side in sides]
    if operator is None or len(terms) != 2 or terms[0] is None or terms[1] is None:
        return None
    return Operation(operator, terms[0], terms[1], ast.unparse(node))
