"""How a test moves the learning-rate explorer, and what it must show then."""

from __future__ import annotations

import numpy as np
from playwright.sync_api import Locator, Page

from labnotes.site.explorer import PRESETS, STEPS

LESSON = "gradient-descent/"
SET = "(slider, value) => { slider.value = value; slider.dispatchEvent(new Event('input', {bubbles: true})); }"


def preset_button(tab: Page, name: str) -> Locator:
    return tab.locator(".explorer button").nth(list(PRESETS).index(name))


def shown_path(tab: Page) -> list[str]:
    """The values that are shown, the start and the one after each step."""
    steps = tab.locator(".explorer__updates li code:last-child").all_text_contents()
    assert len(steps) == STEPS
    return [steps[0].partition(" - ")[0], *(step.partition(" = ")[2] for step in steps)]


def computed_path(rate: float, start: float, target: float) -> list[str]:
    """The same by NumPy's float32, printed as the page's program prints it."""
    with np.errstate(over="ignore", invalid="ignore"):
        x, path = np.float32(start), [np.float32(start)]
        for _ in range(STEPS):
            x = x - np.float32(rate) * (np.float32(2) * (x - np.float32(target)))
            path.append(x)
    return [str(round(value.item(), 3)) for value in path]
