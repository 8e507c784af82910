"""The learning-rate explorer: the frame of the page's playground, which a script of its own fills with a descent.

Here stand the words, the controls and the axes; theme/assets/javascripts/explorer.js does the arithmetic and draws.
Until it runs nothing is shown, as without it nothing would move.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import escape

from labnotes.site.words import Words

_MARK = re.compile(r"<!--\s*explorer\s*-->")
"""What a page writes where the explorer is to stand."""

FILES = ("assets/stylesheets/explorer.css", "assets/javascripts/explorer.js")
"""The style and the script, which no other page loads."""

STEPS = 5
"""How many steps the page's own programs take, whose record shows the same numbers."""

PRESETS = {"slow": "0.01", "one_step": "0.5", "swing": "1.0", "diverges": "1.1"}
"""The rates that the page speaks of, by the word for what each does, as Python prints them."""

VERDICTS = ("rests", "creeps", "nearer", "arrives", "over", "swings", "leaves", "outside")
"""What the script says of a descent."""


@dataclass(frozen=True)
class Slider:
    """A quantity that the reader sets; ``start`` is where the presets put it and, but for the rate, how it begins."""

    name: str
    low: str
    high: str
    step: str
    start: str


SLIDERS = (
    Slider("rate", "0.01", "1.2", "0.01", "0.1"),
    Slider("start", "0", "8", "0.5", "0"),
    Slider("target", "0", "8", "0.5", "4"),
)


@dataclass(frozen=True)
class Plot:
    """Two axes, each given by its marked numbers, of which the first and the last are its ends."""

    name: str
    across: tuple[int, ...]
    up: tuple[int, ...]


PLOTS = (
    Plot("curve", across=(-4, 0, 4, 8, 12), up=(0, 16, 32, 48, 64)),
    Plot("steps", across=tuple(range(STEPS + 1)), up=(-4, 0, 4, 8, 12)),
)

_WIDTH, _HEIGHT = 274, 180
_LEFT, _TOP, _RIGHT, _BOTTOM = 34, 24, 12, 40
"""The size of a plot, and the room for its numbers and names around it."""


def place_explorer(html: str, words: Words, to_root: str) -> str:
    """The page with the explorer at its mark. ``to_root`` leads from the page to its language's root."""
    return _MARK.sub(lambda _: "".join(_explorer(words, to_root)), html)


def _explorer(words: Words, to_root: str) -> Iterator[str]:
    style, script = (escape(to_root + file) for file in FILES)
    verdicts = "".join(f' data-{name}="{escape(words[f"explorer_{name}"])}"' for name in VERDICTS)
    yield f'<link rel="stylesheet" href="{style}">'
    yield f'<section class="explorer" aria-label="{escape(words["explorer"])}" data-search-exclude hidden'
    yield f' data-steps="{STEPS}" data-between="{escape(words["between"])}"{verdicts}>'
    yield f'<p class="explorer__title" aria-hidden="true">{words.html("explorer")}</p>'
    yield f"<p>{words.html('explorer_try')}</p>"
    yield f'<div class="explorer__presets" role="group" aria-label="{escape(words["explorer_presets"])}">'
    yield from (_preset(words, name, rate) for name, rate in PRESETS.items())
    yield '</div><div class="explorer__sliders">'
    yield from (_slider(words, slider) for slider in SLIDERS)
    yield '</div><div class="explorer__plots">'
    yield from ("".join(_plot(words, plot)) for plot in PLOTS)
    yield '</div><p class="explorer__verdict" aria-hidden="true"></p><output class="explorer__said"></output>'
    yield f'<p class="explorer__label">{words.html("explorer_update")}</p>'
    yield f'<ol class="explorer__updates">{"<li><code></code> <code></code></li>" * STEPS}</ol>'
    yield f'<p class="explorer__note">{words.html("explorer_rounded")}</p>'
    yield f'</section><script src="{script}"></script>'


def _preset(words: Words, name: str, rate: str) -> str:
    values = {slider.name: slider.start for slider in SLIDERS} | {"rate": rate}
    data = "".join(f' data-{key}="{float(value):g}"' for key, value in values.items())
    label = words.html(f"explorer_{name}")
    return f'<button type="button" aria-pressed="false"{data}>{label} <code>{rate}</code></button>'


def _slider(words: Words, slider: Slider) -> str:
    identity = f"explorer-{slider.name}"
    limits = f'min="{slider.low}" max="{slider.high}" step="{slider.step}" value="{slider.start}"'
    # The slider says its own value: the number beside it is for the eye, and is not announced a second time.
    return (
        f'<div class="explorer__slider"><label for="{identity}">{words.html(f"explorer_{slider.name}")}</label>'
        f'<output for="{identity}" aria-live="off">{float(slider.start)}</output>'
        f'<input type="range" id="{identity}" name="{slider.name}" {limits}></div>'
    )


def _plot(words: Words, plot: Plot) -> Iterator[str]:
    """The axes in pixels, and within them an empty plot, to which the script draws."""
    width, height = _LEFT + _WIDTH + _RIGHT, _TOP + _HEIGHT + _BOTTOM
    label = escape(words[f"explorer_{plot.name}"])
    yield f'<svg class="explorer__plot" viewBox="0 0 {width} {height}" role="img" aria-label="{label}">'
    for number in plot.across:
        x = _LEFT + _share(number, plot.across) * _WIDTH
        yield f'<path class="explorer__grid" d="M{x:g} {_TOP}v{_HEIGHT}"/>'
        yield f'<text x="{x:g}" y="{_TOP + _HEIGHT + 15}" text-anchor="middle">{_signed(number)}</text>'
    for number in plot.up:
        y = _TOP + (1 - _share(number, plot.up)) * _HEIGHT
        yield f'<path class="explorer__grid" d="M{_LEFT} {y:g}h{_WIDTH}"/>'
        yield f'<text x="{_LEFT - 6}" y="{y + 4:g}" text-anchor="end">{_signed(number)}</text>'
    across, up = (words.html(f"explorer_{plot.name}_{axis}") for axis in ("across", "up"))
    yield f'<text x="{_LEFT + _WIDTH}" y="{height - 8}" text-anchor="end">{across}</text>'
    yield f'<text x="{_LEFT - 6}" y="12">{up}</text>'
    ends = (plot.across[0], plot.across[-1], plot.up[0], plot.up[-1])
    yield f'<svg x="{_LEFT}" y="{_TOP}" width="{_WIDTH}" height="{_HEIGHT}" data-ends="{" ".join(map(str, ends))}">'
    yield '<path class="explorer__loss"/><path class="explorer__target"/><path class="explorer__way"/></svg>'
    points = '<circle r="5"/>' + '<circle r="4"/>' * STEPS
    yield f'<g transform="translate({_LEFT} {_TOP})">{points}</g></svg>'


def _share(number: int, axis: tuple[int, ...]) -> float:
    return (number - axis[0]) / (axis[-1] - axis[0])


def _signed(number: int) -> str:
    """With the sign that mathematics uses."""
    return str(number).replace("-", "−")
