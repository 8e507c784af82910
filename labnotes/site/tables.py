"""Tables that a browser lays out well: each in a box of its own, its long names in several lines where it is narrow.

Material's script takes each table out and puts it back within a box that scrolls. On a page with formulas the browser
then styles everything anew that stands beside it: its own style sheet has rules for formulas that count what is beside
them. Within a box the table stands alone.

The columns of a table change their width with each row that is read. The end of one that is seen first has a name, so
that theme/main.html lets nothing be painted before it: Chromium waits for the beginning of an element alone.
"""

from __future__ import annotations

import re

_TABLE = re.compile(r"<table>.*?</table>", re.DOTALL)
"""As Markdown makes it: one with a class is none that Material takes."""

_CODE = re.compile(r"<code>[^<]*</code>")
_DOT = re.compile(r"(?<=\w)\.(?=[^\W\d])")
"""Between a name and its attribute; that of a number is none."""

_BOX = '<div class="boxed">'
_ENDS, _MARKED = "</table></div>", '</table><span id="near-table-end"></span></div>'
_HEADING = "<h2"


def lay_out_tables(html: str) -> str:
    """The page with a box around each table that Material's script will move, and with a place where a line may end
    behind each dot of a name in it: on a phone ``model.optimizer.iterations`` would push the other columns out. Where
    the first section has a table, ``near-table-end`` is where that ends."""
    boxed = _TABLE.sub(lambda table: f"{_BOX}{_CODE.sub(_with_places, table[0])}</div>", html)
    top = _HEADING.join(boxed.split(_HEADING, 2)[:2])
    return top.replace(_ENDS, _MARKED, 1) + boxed[len(top) :]


def _with_places(code: re.Match[str]) -> str:
    return _DOT.sub(".<wbr>", code[0])
