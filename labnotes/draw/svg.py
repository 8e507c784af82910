"""SVG by hand: shapes with classes, which the style sheet gives lines and colours, and text whose width is known."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from math import ceil
from unicodedata import east_asian_width

from labnotes.draw.mark import DrawingError

WIDEST = 288
"""What a page has from side to side in a window of 320 pixels. Nothing is scaled: text keeps its size there."""

DIGIT = 8.4
"""The width of a character of the numbers in boxes: 0.6 of 14 pixels, as in nearly every monospaced font."""

SMALL = 7.8
"""The same for names and shapes, at 13 pixels."""


@dataclass(frozen=True)
class Panel:
    """One picture of a drawing. ``words`` say all that it shows, ``shapes`` are its SVG elements in order."""

    width: float
    height: float
    shapes: tuple[str, ...]
    words: str

    def svg(self, identity: str) -> str:
        width, height = ceil(self.width), ceil(self.height)
        size = f'width="{width}" height="{height}" viewBox="0 0 {width} {height}"'
        # A <title> would show over the picture wherever the mouse rests; <desc> is for those who do not see it.
        words = f'<desc id="{identity}">{escape(self.words)}</desc>'
        return f'<svg role="img" aria-labelledby="{identity}" {size}>{words}{"".join(self.shapes)}</svg>'


def fits(width: float) -> None:
    """Raises DrawingError where a picture of this width would not fit a telephone."""
    if width > WIDEST:
        expected = f"at most {WIDEST}, which is what a telephone shows"
        raise DrawingError("a drawing too wide", f"{width:.0f} pixels", expected, "draw a smaller example")


def text(x: float, y: float, content: str, kind: str, anchor: str = "start") -> str:
    """``y`` is the line on which the letters stand."""
    place = f'x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}"'
    return f'<text class="{kind}" {place}>{escape(content, quote=False)}</text>'


def rect(x: float, y: float, width: float, height: float, kind: str, round_by: float = 0) -> str:
    corner = f' rx="{round_by:g}"' if round_by else ""
    return f'<rect class="{kind}" x="{x:.1f}" y="{y:.1f}" width="{width:.1f}" height="{height:.1f}"{corner}/>'


def circle(x: float, y: float, radius: float, kind: str) -> str:
    return f'<circle class="{kind}" cx="{x:.1f}" cy="{y:.1f}" r="{radius:g}"/>'


def path(steps: str, kind: str) -> str:
    return f'<path class="{kind}" d="{steps}"/>'


def arrow(x: float, start: float, end: float, kind: str) -> str:
    """An upright arrow from ``start`` to ``end``, its head drawn by hand: markers take ids, of which a page has one."""
    back = -5 if end > start else 5
    head = f"M{x - 4:.1f} {end + back:.1f}L{x:.1f} {end:.1f}L{x + 4:.1f} {end + back:.1f}"
    return path(f"M{x:.1f} {start:.1f}V{end:.1f}{head}", kind)


def width_of(content: str, character: float = SMALL) -> float:
    """The width of a monospaced text; a Chinese character takes as much as its height."""
    return sum(character / 0.6 if east_asian_width(sign) in "WF" else character for sign in content)
