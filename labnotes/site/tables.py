"""Tables that a browser lays out well: each in a box of its own, its long names in several lines where it is narrow.

Material's script takes each table out and puts it back within a box that scrolls. On a page with formulas the browser
then styles everything anew that stands beside it: its own style sheet has rules for formulas that count what is beside
them. Within a box the table stands alone.
"""

from __future__ import annotations

import re

_TABLE = re.compile(r"<table>.*?</table>", re.DOTALL)
"""As Markdown makes it: one with a class is none that Material takes."""

_CODE = re.compile(r"<code>[^<]*</code>")
_DOT = re.compile(r"(?<=\w)\.(?=[^\W\d])")
"""Between a name and its attribute; that of a number is none."""


def lay_out_tables(html: str) -> str:
    """The page with a box around each table that Material's script will move, and with a place where a line may end
    behind each dot of a name in it: on a phone ``model.optimizer.iterations`` would push the other columns out."""
    return _TABLE.sub(lambda table: f'<div class="boxed">{_CODE.sub(_with_places, table[0])}</div>', html)


def _with_places(code: re.Match[str]) -> str:
    return _DOT.sub(".<wbr>", code[0])
