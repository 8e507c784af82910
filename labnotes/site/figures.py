"""Figures: drawn once, committed as SVG, shown in the site's light and dark colours."""

from __future__ import annotations

import colorsys
import re
from collections.abc import Mapping
from dataclasses import dataclass
from html import escape, unescape

from labnotes.record.record import figure_file
from labnotes.site.notes import Notes

LIGHT = {
    "#ffffff": "#fdfcfa",
    "#000000": "#1c1d20",
    "#b0b0b0": "#dedad2",
    "#cccccc": "#d3cec4",
    "#808080": "#6b6861",
    "#1f77b4": "#1d5288",
    "#ff7f0e": "#b23a1e",
    "#2ca02c": "#3b6e3a",
    "#d62728": "#8c2f6b",
    "#9467bd": "#6d5a9c",
    "#8c564b": "#7a5a3c",
}
"""Matplotlib's own colours in the page's: paper, ink, rules and the cycle of lines."""

DARK = {
    "#ffffff": "#16181b",
    "#000000": "#e6e3dc",
    "#b0b0b0": "#34383d",
    "#cccccc": "#3d4147",
    "#808080": "#a09c94",
    "#1f77b4": "#7fb2e5",
    "#ff7f0e": "#f08a6c",
    "#2ca02c": "#8cc38a",
    "#d62728": "#dd8fc0",
    "#9467bd": "#b7a5e3",
    "#8c564b": "#c9a783",
}

_COLOUR = re.compile(r"#[0-9a-fA-F]{6}\b")
_IMAGE = re.compile(r"<img\b(?P<attributes>[^>]*)/?>")
_ATTRIBUTE = re.compile(r'([\w-]+)="([^"]*)"')
_PIXELS = 4 / 3
"""One point in CSS pixels."""


@dataclass(frozen=True)
class Figure:
    """``path`` is relative to the language's site; ``width`` and ``height`` are CSS pixels."""

    path: str
    light: str
    dark: str
    width: int
    height: int

    @property
    def dark_path(self) -> str:
        return self.path.removesuffix(".svg") + ".dark.svg"


def read_figures(notes: Notes) -> dict[str, Figure]:
    """Every figure of every record by its path, ``figures/<page>/<name>.<part>-<n>.svg``."""
    found = {}
    for record in notes.records.values():
        for name, part in record.run.parts.items():
            for number, drawing in enumerate(part.figures, start=1):
                path = figure_file(record.run.snippet, name, number).replace("snippets/", "figures/", 1)
                width, height = _size(drawing)
                dark = recolour(drawing, DARK, dark=True)
                found[path] = Figure(path, recolour(drawing, LIGHT), dark, width, height)
    return found


def show_figures(html: str, figures: Mapping[str, Figure]) -> str:
    """The page with each image of a figure as its light and its dark variant, of known size so that nothing shifts."""

    def show(match: re.Match[str]) -> str:
        attributes = dict(_ATTRIBUTE.findall(match["attributes"]))
        source = unescape(attributes.get("src", ""))
        start = source.rfind("figures/")
        figure = figures.get(source[start:]) if start >= 0 else None
        if figure is None:
            return match[0]
        base = source[:start]
        common = f'alt="{attributes.get("alt", "")}" width="{figure.width}" height="{figure.height}" loading="lazy"'
        return (
            '<span class="part-figure">'
            f'<img class="part-figure__light" src="{escape(base + figure.path)}" {common}>'
            f'<img class="part-figure__dark" src="{escape(base + figure.dark_path)}" {common}>'
            "</span>"
        )

    return _IMAGE.sub(show, html)


def recolour(drawing: str, colours: Mapping[str, str], *, dark: bool = False) -> str:
    """The drawing in other colours. One that ``colours`` does not name keeps its hue; in the dark it is inverted."""

    def replaced(match: re.Match[str]) -> str:
        colour = match[0].lower()
        return colours.get(colour) or (_inverted(colour) if dark else colour)

    # Matplotlib leaves out the colour of black text: it is what the root's children inherit.
    return _COLOUR.sub(replaced, drawing).replace("<svg ", f'<svg fill="{colours["#000000"]}" ', 1)


def _inverted(colour: str) -> str:
    red, green, blue = (int(colour[n : n + 2], 16) / 255 for n in (1, 3, 5))
    hue, lightness, saturation = colorsys.rgb_to_hls(red, green, blue)
    inverted = colorsys.hls_to_rgb(hue, 0.1 + 0.8 * (1 - lightness), saturation)
    return "#" + "".join(f"{round(255 * channel):02x}" for channel in inverted)


def _size(drawing: str) -> tuple[int, int]:
    """The width and height that the drawing's root states in points, in pixels."""
    root = drawing[drawing.find("<svg") :].partition(">")[0]
    stated = dict(re.findall(r'\b(width|height)="([\d.]+)pt"', root))
    return round(float(stated.get("width", 0)) * _PIXELS), round(float(stated.get("height", 0)) * _PIXELS)
