"""The comments of a snippet: claims about the name that their line assigns, and nothing else.

Words live in the pages, in the reader's language, so that both languages share one file.
"""

from __future__ import annotations

import ast
import io
import tokenize
from collections.abc import Iterator, Sequence

from labnotes.failure import Failure
from labnotes.read.claims import Claim, read_claim
from labnotes.read.parts import Part


def read_comments(
    text: str, file: str, identity: str, parts: Sequence[Part]
) -> tuple[tuple[Claim, ...], list[Failure]]:
    """The claims of a Python snippet in order of their lines, and the comments that are none."""
    try:
        targets = _targets_by_line(ast.parse(text))
        tokens = list(tokenize.generate_tokens(io.StringIO(text).readline))
    except (SyntaxError, tokenize.TokenError):
        return (), []  # read_parts reports the syntax error
    claims, failures = [], []
    for token in tokens:
        line = token.start[0]
        part = next((part for part in parts if part.first <= line <= part.last), None)
        if token.type != tokenize.COMMENT or part is None:
            continue
        comment = token.string.lstrip("#").strip()
        name = targets.get(line, "")
        claim = read_claim(comment, line, name=name, part=f"{identity}:{part.name}")
        if claim and claim.name:
            claims.append(claim)
        else:
            expected = (
                "a claim such as `# shape=(1, 3), dtype=float32`; words belong on the page"
                if not claim
                else "a line that assigns one name, of which the claim speaks"
            )
            failures.append(
                Failure(
                    file,
                    line,
                    "a comment that claims nothing",
                    token.string,
                    expected,
                    "correct the comment or move its words to both pages",
                )
            )
    return tuple(claims), failures


def _targets_by_line(tree: ast.Module) -> dict[int, str]:
    """For each line of a statement that binds one name (``x``, ``self.W``), that name."""
    found: dict[int, str] = {}
    for node in ast.walk(tree):
        target = next(_single_target(node), None)
        if target is None or not isinstance(node, ast.stmt | ast.withitem):
            continue
        first = target.lineno
        last = node.end_lineno if isinstance(node, ast.Assign | ast.AnnAssign | ast.AugAssign) else first
        for line in range(first, (last or first) + 1):
            found[line] = ast.unparse(target)
    return found


def _single_target(node: ast.AST) -> Iterator[ast.expr]:
    targets: list[ast.expr] = []
    if isinstance(node, ast.Assign):
        targets = node.targets
    elif isinstance(node, ast.AnnAssign | ast.AugAssign | ast.For):
        targets = [node.target]
    elif isinstance(node, ast.withitem) and node.optional_vars:
        targets = [node.optional_vars]
    if len(targets) == 1 and isinstance(targets[0], ast.Name | ast.Attribute):
        yield targets[0]
