"""Tables in boxes of their own, so that their page is styled once.

Material's script takes each table out and puts it back within a box that scrolls. On a page with formulas the browser
then styles everything anew that stands beside it: its own style sheet has rules for formulas that count what is beside
them. Within a box the table stands alone.
"""

from __future__ import annotations

import re

_TABLE = re.compile(r"<table>.*?</table>", re.DOTALL)
"""As Markdown makes it: one with a class is none that Material takes."""


def box_tables(html: str) -> str:
    """The page with a box around each table that Material's script will move."""
    return _TABLE.sub(lambda match: f"<div>{match[0]}</div>", html)
