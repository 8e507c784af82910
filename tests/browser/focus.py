"""What has the focus, and what shows a reader that it has it."""

from __future__ import annotations

import io
from dataclasses import dataclass

from PIL import Image
from playwright.sync_api import Page

_AT = """() => {
  const element = document.activeElement;
  // A choice of colours shows its focus on the label beside it.
  const shown = element.matches(".md-option") ? element.parentNode.querySelector("label:not([hidden])") : element;
  const box = shown.getBoundingClientRect();
  const [left, top] = [Math.max(box.left, 0), Math.max(box.top, 0)];
  const [right, bottom] = [Math.min(box.right, innerWidth), Math.min(box.bottom, innerHeight)];
  const over = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
  return {
    kind: `${element.localName}.${[...element.classList].filter(name => name !== "focus-visible").join(".")}`,
    name: (element.getAttribute("aria-label") || element.title || element.textContent || "").trim().slice(0, 60),
    box: [left, top, right, bottom],
    free: right > left && bottom > top && shown.checkVisibility({opacityProperty: true, visibilityProperty: true})
      && over !== null && (shown.contains(over) || over.contains(shown)),
  };
}"""
# Leaves the focus where it is, and takes away what shows it.
_PLAIN = """plain => {
  const sheet = document.adoptedStyleSheets;
  const none = new CSSStyleSheet();
  none.replaceSync("* { outline-color: transparent !important; caret-color: transparent !important }");
  document.adoptedStyleSheets = plain ? [...sheet, none] : sheet.slice(0, -1);
}"""
_MARGIN = 8
_ENOUGH = 3.0
"""The least contrast between a sign and what stood there without it (WCAG 2.2, 1.4.11)."""


@dataclass(frozen=True)
class Stop:
    """Where the focus is: ``kind`` is its element and classes, ``box`` what is in view of it, and ``free`` says that
    nothing hides it."""

    kind: str
    name: str
    box: tuple[float, float, float, float]
    free: bool


def stop(tab: Page) -> Stop:
    seen = tab.evaluate(_AT)
    if not seen["free"]:
        # What a name in the code says stays for a moment when the focus has left the name.
        tab.wait_for_timeout(300)
        seen = tab.evaluate(_AT)
    return Stop(seen["kind"], seen["name"], tuple(seen["box"]), seen["free"])


def outlined(tab: Page, at: Stop) -> bool:
    """Whether the outline is there to see: its points stand out from what is there without it, as many as one line
    along the longest side that is in view."""
    size = tab.viewport_size
    assert size
    left, top = max(at.box[0] - _MARGIN, 0), max(at.box[1] - _MARGIN, 0)
    right, bottom = min(at.box[2] + _MARGIN, size["width"]), min(at.box[3] + _MARGIN, size["height"])
    clip = {"x": left, "y": top, "width": right - left, "height": bottom - top}
    shown = _picture(tab, clip)
    tab.evaluate(_PLAIN, True)
    plain = _picture(tab, clip)
    tab.evaluate(_PLAIN, False)
    changed = sum(
        contrast(a, b) >= _ENOUGH
        for a, b in zip(shown.get_flattened_data(), plain.get_flattened_data(), strict=True)
        if a != b
    )
    return changed >= max(at.box[2] - at.box[0], at.box[3] - at.box[1])


def contrast(one: tuple[int, ...], other: tuple[int, ...]) -> float:
    """As WCAG reckons it: from 1 to 21."""
    dark, light = sorted((_luminance(one), _luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: tuple[int, ...]) -> float:
    parts = [part / 255 for part in colour[:3]]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _picture(tab: Page, clip: dict[str, float]) -> Image.Image:
    return Image.open(io.BytesIO(tab.screenshot(clip=clip))).convert("RGB")  # type: ignore[arg-type]  # a plain dict
