"""Draws ``theme/assets/images/share-<language>.png``, 1200 by 630 pixels, by an installed Chromium or Chrome.

Chinese needs a font for it, such as fonts-noto-cjk. The pictures are committed: the build needs no browser.
"""

from __future__ import annotations

import os
import shutil
import sys
from html import escape
from pathlib import Path
from string import Template

from playwright.sync_api import sync_playwright

from labnotes.project import CONFIGURATIONS
from labnotes.read.configuration import read_configuration
from labnotes.read.page import read_page
from labnotes.read.snippet import read_snippet
from labnotes.record.record import read_record

ROOT = Path(__file__).parents[2]
SIZE = {"width": 1200, "height": 630}
_BROWSERS = ("chromium", "chromium-browser", "google-chrome")


def draw(folder: Path) -> int:
    """Both pictures into ``folder``; 1 where no browser is installed."""
    browser = next(filter(None, map(shutil.which, _BROWSERS)), None)
    if browser is None:
        print(f"no browser on PATH ({', '.join(_BROWSERS)}): install Chromium", file=sys.stderr)
        return 1
    with sync_playwright() as playwright:
        sandbox = ["--no-sandbox"] if os.geteuid() == 0 else []
        opened = playwright.chromium.launch(executable_path=browser, args=sandbox)
        page = opened.new_page(viewport=SIZE)  # type: ignore[arg-type]  # a plain dict of two sizes
        for language in CONFIGURATIONS:
            page.set_content(_card(language))
            page.screenshot(path=folder / f"share-{language}.png")
            print(f"drew {folder / f'share-{language}.png'}")
        opened.close()
    return 0


def _card(language: str) -> str:
    """The card in HTML: the site's name, and the title of its front page."""
    configuration, _ = read_configuration(ROOT, CONFIGURATIONS[language])
    home, _ = read_page(ROOT / "docs" / language / "index.md", ROOT)
    statement, gave = _result(home.snippets[0])
    return Template((Path(__file__).parent / "card.html").read_text(encoding="utf-8")).substitute(
        language=language,
        mark=(ROOT / "theme" / "assets" / "images" / "favicon.svg").read_text(encoding="utf-8"),
        name=escape(str(configuration["site_name"])),
        headline=escape(home.headings[0].text),
        statement=escape(statement),
        gave=escape(gave),
    )


def _result(identity: str) -> tuple[str, str]:
    """The last statement of a program that gives a tensor, and what it gave when it ran."""
    snippet, _ = read_snippet(ROOT / "snippets" / f"{identity}.py", ROOT)
    record, _ = read_record(snippet, ROOT)
    if record is None:
        raise FileNotFoundError(f"no record of {snippet.file}: make record SNIPPET={identity}")
    part = snippet.parts[-1]
    lines = part.text.splitlines()
    seen = [one for one in record.part(part.name).observations if lines[one.line - 1].startswith(f"{one.name} = ")]
    last = seen[-1]
    return lines[last.line - 1].partition("  #")[0], f"shape={tuple(last.last.shape)} dtype={last.last.dtype}"


if __name__ == "__main__":
    sys.exit(draw(ROOT / "theme" / "assets" / "images"))
