"""The policy that each page brings along: it loads files of its own site alone, and the browser holds it to that.

The host sends no header for it, so it stands in the page. `frame-ancestors` and `report-uri` have no place there.
"""

from __future__ import annotations

import base64
import hashlib
import re

_INLINE = re.compile(r"<script>(.*?)</script>", re.DOTALL)
"""Material's own small scripts. A script with an attribute is a file or plain data, which a policy does not run."""

_FIRST = re.compile(r"<meta charset=[^>]*>")


def with_policy(html: str) -> str:
    """The page with its policy at the head. Raises ValueError where it has no place: a page without a charset."""
    page, places = _FIRST.subn(lambda match: f"{match[0]}{_meta(html)}", html, count=1)
    if not places:
        raise ValueError("no <meta charset> to put the policy behind")
    return page


def _meta(html: str) -> str:
    hashes = "".join(f" 'sha256-{_hash(script)}'" for script in dict.fromkeys(_INLINE.findall(html)))
    # Formulas and figures are part of the page or files; `data:` is for the icons in Material's style sheet.
    rules = (
        f"default-src 'self'; script-src 'self'{hashes}; style-src 'self'; img-src 'self' data:; "
        "base-uri 'self'; object-src 'none'; form-action 'self'"
    )
    return f'<meta http-equiv="Content-Security-Policy" content="{rules}">'


def _hash(code: str) -> str:
    return base64.b64encode(hashlib.sha256(code.encode()).digest()).decode()
