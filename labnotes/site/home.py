"""The front page: in one screen what the notes are, a real block with its output and shapes, and where to begin."""

from __future__ import annotations

import re
from html import escape

from labnotes.run.result import Observation
from labnotes.site.notes import Notes

_PART = re.compile(
    r'<div class="part"><div [^>]*data-part="(?P<part>[^"]+)".*?</pre></div>'
    r'(?:<div class="part-\w+".*?</pre></div>)*</div>',
    re.DOTALL,
)


def arrange_home(html: str, notes: Notes) -> str:
    """The words up to the second heading beside the first block, which also says what shapes its tensors had."""
    block = _PART.search(html)
    specimen = ""
    if block:
        html = html[: block.start()] + html[block.end() :]
        specimen = f'<div class="home__specimen">{block[0]}{_shapes(block["part"], notes)}</div>'
    split = html.find("<h2")
    opening, rest = (html[:split], html[split:]) if split >= 0 else (html, "")
    hero = f'<div class="home__hero"><div class="home__words">{opening}</div>{specimen}</div>'
    return f'{hero}<div class="home__rest">{rest}</div>'


def _shapes(shown: str, notes: Notes) -> str:
    identity, _, part = shown.rpartition(":")
    record = notes.records.get(identity)
    last = {seen.name: seen for seen in record.part(part).observations} if record else {}
    if not last:
        return ""
    words = notes.words
    header = "".join(f'<th scope="col">{words.html(key)}</th>' for key in ("name", "shape", "dtype"))
    rows = "".join(_row(seen) for seen in last.values())
    caption = f"<caption>{words.html('after_part')}</caption>"
    return f'<table class="shapes">{caption}<thead><tr>{header}</tr></thead><tbody>{rows}</tbody></table>'


def _row(seen: Observation) -> str:
    cells = (seen.name, _shape(seen.last.shape), seen.last.dtype)
    return "<tr>" + "".join(f"<td><code>{escape(cell)}</code></td>" for cell in cells) + "</tr>"


def _shape(shape: tuple[int | None, ...]) -> str:
    """As TensorFlow prints it: ``()``, ``(3,)``, ``(2, 3)``."""
    return str(tuple(shape))
