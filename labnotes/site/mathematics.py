"""Mathematics: TeX becomes MathML while the site is built, so that a page needs neither scripts nor inline styles."""

from __future__ import annotations

import atexit
import json
import re
import unicodedata
from collections.abc import Callable
from functools import cache
from html import unescape
from pathlib import Path

from py_mini_racer import JSEvalException, MiniRacer

_KATEX = Path(__file__).parent / "vendor" / "katex" / "katex.min.js"
_FORMULA = re.compile(
    r'<(?P<tag>span|div) class="arithmatex">(?:\\\((?P<inline>.*?)\\\)|\\\[(?P<display>.*?)\\\])</(?P=tag)>', re.DOTALL
)
_VARIANT = re.compile(r'<mi mathvariant="(?P<variant>bold|script|double-struck)">(?P<text>[A-Za-z]+)</mi>')
_STYLES = {"bold": "BOLD", "script": "SCRIPT", "double-struck": "DOUBLE-STRUCK"}
_MESSAGE = re.compile(r"ParseError: (.*)")


class FormulaError(Exception):
    """A formula that KaTeX cannot read; the message quotes it."""


def typeset(html: str, render: Callable[[str, bool], str]) -> str:
    """The page with each formula as MathML. ``render`` takes TeX and whether it stands on lines of its own.

    Raises FormulaError.
    """

    def replace(match: re.Match[str]) -> str:
        display = match["display"] is not None
        tex = unescape(match["display"] if display else match["inline"]).strip()
        mathml = render(tex, display)
        if not display:
            return f'<span class="formula" data-search-exclude>{mathml}</span>'
        return f'<div class="formula formula--display" data-search-exclude tabindex="0">{mathml}</div>'

    return _FORMULA.sub(replace, html)


@cache
def render(tex: str, display: bool) -> str:
    """The MathML of ``tex`` by KaTeX. Raises FormulaError."""
    options = json.dumps({"output": "mathml", "displayMode": display, "throwOnError": True, "strict": "error"})
    try:
        html = str(_engine().eval(f"katex.renderToString({json.dumps(tex)}, {options})"))
    except JSEvalException as error:
        message = _MESSAGE.search(str(error))
        raise FormulaError(f"{message[1] if message else error} in the formula {tex!r}") from error
    start, end = html.index("<math"), html.index("</math>") + len("</math>")
    return _VARIANT.sub(_as_letter, html[start:end])


def _as_letter(match: re.Match[str]) -> str:
    """Bold, script and blackboard letters as characters of their own: MathML Core knows no ``mathvariant`` for them."""
    style = _STYLES[match["variant"]]
    return f"<mi>{''.join(_letter(style, character) for character in match['text'])}</mi>"


def _letter(style: str, character: str) -> str:
    case = "SMALL" if character.islower() else "CAPITAL"
    for name in (f"MATHEMATICAL {style} {case} {character.upper()}", f"{style} {case} {character.upper()}"):
        try:
            return unicodedata.lookup(name)
        except KeyError:
            continue
    return character


@cache
def _engine() -> MiniRacer:
    """V8 with KaTeX read in; started by the first formula, as a page without mathematics needs none."""
    engine = MiniRacer()
    # Left to the interpreter's own end, V8 waits for a thread that has already stopped.
    atexit.register(engine.close)
    engine.eval(_KATEX.read_text(encoding="utf-8"))
    return engine
