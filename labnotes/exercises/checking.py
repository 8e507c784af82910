"""The code with which a learner checks an answer: the exercise's own ``verdict``, and what the hints say."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from unicodedata import east_asian_width

from labnotes.exercises.catalogue import Catalogue
from labnotes.read.snippet import Snippet

ENDING = "_exercise"
CHECK = "check"
VERDICT = "verdict"
WRONG = "wrong-"

_WIDTH = 58
"""How many columns a line of a hint takes, so that a block is as wide as the others on its page. The check prints these
lines as they are: Jupyter and a terminal would break a longer one within a word."""

_LETTER = re.compile(r"\{[^}]*\}|.", re.DOTALL)
_CLOSING = "。，、；：？！）》”"
"""What Chinese does not begin a line with."""


def exercise_name(snippet: Snippet) -> str:
    """``"perceptron/paper"`` of ``perceptron/paper_exercise``: the name that its solution and its hints share."""
    return snippet.id.removesuffix(ENDING)


def verdicts(snippet: Snippet) -> tuple[str, ...]:
    """The hints that the check returns, in the order of its lines. Raises ValueError where it has no ``verdict``, or
    one that returns anything but a text."""
    part = snippet.part(CHECK)
    tree = ast.parse(part.text) if part else ast.Module(body=[], type_ignores=[])
    function = next((node for node in tree.body if isinstance(node, ast.FunctionDef) and node.name == VERDICT), None)
    if function is None:
        raise ValueError(f"no function {VERDICT}()")
    returns = sorted((n for n in ast.walk(function) if isinstance(n, ast.Return)), key=lambda node: node.lineno)
    return tuple(dict.fromkeys(hint for node in returns for hint in _texts(node.value, node)))


def _texts(value: ast.expr | None, node: ast.Return) -> Iterator[str]:
    """What is returned: a text, or one of two by a condition."""
    if isinstance(value, ast.IfExp):
        yield from _texts(value.body, node)
        yield from _texts(value.orelse, node)
    elif isinstance(value, ast.Constant) and isinstance(value.value, str):
        yield value.value
    else:
        raise ValueError(f"`{ast.unparse(node)}`")


def check_code(snippet: Snippet, catalogue: Catalogue) -> str:
    """The part ``check`` with the hints of a language, ready to run below an answer. It prints one hint and raises
    nothing, whatever the answer is: a hint may hold what the learner's names are, as ``{y.shape}``."""
    part = snippet.part(CHECK)
    hints = catalogue.hints.get(exercise_name(snippet), {})
    lines = [part.text.strip("\n") if part else "", "", "", "hints = {"]
    for name, said in hints.items():
        first, *others = map(_quoted, _broken(said))
        lines += [f'    "{name}": {first}', *(f"        {other}" for other in others)]
        lines[-1] += ","
    lines += ["}", "try:", f"    print(hints[{VERDICT}()].format_map(globals()))", "except Exception as error:"]
    lines.append(f"    print({_quoted(catalogue.unreadable)}, error)")
    return "\n".join(lines) + "\n"


def shown_text(snippet: Snippet, name: str, catalogue: Catalogue) -> str:
    """The part ``name`` as readers are shown it, "" where there is none: the check of an exercise with its hints."""
    if name == CHECK and snippet.kind == "exercise":
        return check_code(snippet, catalogue)
    part = snippet.part(name)
    return part.text if part else ""


def _broken(said: str) -> list[str]:
    """The lines of ``said``, each but the last with its end."""
    lines, width = [""], 0
    for word in _words(said):
        columns = sum(2 if east_asian_width(letter) in "FW" else 1 for letter in word)
        if width and width + columns > _WIDTH and word not in _CLOSING:
            lines[-1] = f"{lines[-1].rstrip()}\n"
            lines.append("")
            width = 0
        lines[-1] += word
        width += columns
    return lines


def _words(said: str) -> Iterator[str]:
    """Words with the space behind them; each wide character by itself. A name in braces is one, whatever it holds."""
    word = ""
    for letter in _LETTER.findall(said):
        if east_asian_width(letter[0]) in "FW":
            yield from filter(None, (word, letter))
            word = ""
        else:
            word += letter
            if letter == " ":
                yield word
                word = ""
    if word:
        yield word


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'
