"""The browser is told of the colour scheme once, by the style sheet, and not again by Material's script."""

from __future__ import annotations

from pathlib import Path

import pytest

from labnotes.site.colours import leave_scheme

META = 'let o=x("meta",{name:"color-scheme"});document.head.appendChild(o);'


def script(folder: Path, text: str) -> Path:
    file = folder / "assets" / "javascripts" / "bundle.0123.min.js"
    file.parent.mkdir(parents=True)
    file.write_text(text, encoding="utf-8")
    return file


def test_materials_element_says_nothing_to_a_browser(tmp_path: Path) -> None:
    file = script(tmp_path, f"a();{META}b()")
    leave_scheme(tmp_path)
    assert file.read_text(encoding="utf-8") == "a();" + META.replace("color-scheme", "colour-scheme") + "b()"


@pytest.mark.parametrize("text", ["a()", META * 2])
def test_another_script_than_is_known_ends_the_build(tmp_path: Path, text: str) -> None:
    script(tmp_path, text)
    with pytest.raises(FileNotFoundError, match="bundle"):
        leave_scheme(tmp_path)


def test_a_site_without_a_script_ends_the_build(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="bundle"):
        leave_scheme(tmp_path)
