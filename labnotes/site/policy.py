"""The policy that each page brings along: it loads files of its own site alone, and the browser holds it to that.

The host sends no header for it, so it stands in the page. `frame-ancestors` and `report-uri` have no place there.
A page that was opened from a disk has no site: there `'self'` is nothing, and `file:` all files of the machine. It is
the narrowest that browsers know, so only what a page shows and runs may come from there, and nothing by any network.
"""

from __future__ import annotations

import base64
import hashlib
import re

_INLINE = re.compile(r"<script>(.*?)</script>", re.DOTALL)
"""Material's own small scripts. A script with an attribute is a file or plain data, which a policy does not run."""

_SERVED = (
    "default-src 'self'; script-src 'self'{hashes}; style-src 'self'; img-src 'self' data:; "
    "base-uri 'self'; object-src 'none'; form-action 'self'"
)
_OPENED = (
    "default-src 'none'; script-src file:{hashes}; style-src file:; img-src file: data:; font-src file:; "
    "base-uri 'none'; form-action 'none'"
)
"""Formulas and figures are part of the page or files; `data:` is for the icons in Material's style sheet."""

_WRITTEN = re.compile(r'<meta http-equiv="Content-Security-Policy"[^>]*>')
_FIRST = re.compile(r"<meta charset=[^>]*>")


def with_policy(html: str, *, opened: bool = False) -> str:
    """The page with its policy at the head, in the place of another; ``opened`` is for one that no host serves. Raises
    ValueError where it has no place: a page without a charset."""
    meta = _meta(html, _OPENED if opened else _SERVED)
    page, places = _FIRST.subn(lambda match: f"{match[0]}{meta}", _WRITTEN.sub("", html), count=1)
    if not places:
        raise ValueError("no <meta charset> to put the policy behind")
    return page


def _meta(html: str, rules: str) -> str:
    hashes = "".join(f" 'sha256-{_hash(script)}'" for script in dict.fromkeys(_INLINE.findall(html)))
    return f'<meta http-equiv="Content-Security-Policy" content="{rules.format(hashes=hashes)}">'


def _hash(code: str) -> str:
    return base64.b64encode(hashlib.sha256(code.encode()).digest()).decode()
