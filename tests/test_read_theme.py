"""A file of the theme that something names and that is not there is told with the place that names it."""

from __future__ import annotations

from pathlib import Path

import pytest

from labnotes.project import CONFIGURATIONS, read_project
from labnotes.read.theme import read_theme
from tests.altered import only
from tests.small_site import FILES, small_site


def line_of(file: str, words: str) -> int:
    return next(line for line, row in enumerate(FILES[file].splitlines(), start=1) if words in row)


def test_where_nothing_is_missing_nothing_is_told(tmp_path: Path) -> None:
    assert read_theme(small_site(tmp_path), CONFIGURATIONS.values()) == []


def test_a_project_without_a_theme_lacks_nothing(tmp_path: Path) -> None:
    assert read_theme(tmp_path, CONFIGURATIONS.values()) == []


@pytest.mark.parametrize(
    ("lost", "named_by", "words"),
    [
        ("theme/assets/style.css", "mkdocs.yml", "assets/style.css"),
        ("theme/assets/script.js", "mkdocs.yml", "assets/script.js"),
        ("theme/assets/mark.svg", "mkdocs.yml", "favicon:"),
        ("theme/.icons/own/mark.svg", "mkdocs.yml", "logo:"),
        ("theme/partials/source.html", "mkdocs.yml", "partials/source.html"),
        ("theme/assets/fonts/own.woff2", "theme/assets/style.css", "fonts/own.woff2"),
    ],
)
def test_a_missing_file_is_told_with_the_line_that_names_it(
    tmp_path: Path, lost: str, named_by: str, words: str
) -> None:
    (small_site(tmp_path) / lost).unlink()
    found = only(read_theme(tmp_path, CONFIGURATIONS.values()))
    assert (found.file, found.line, found.rule) == (named_by, line_of(named_by, words), "a missing theme file")
    assert (found.found, f"git restore {lost}" in found.mend) == (f"no {lost}", True)


def test_a_missing_template_is_told_by_every_page_that_names_it(tmp_path: Path) -> None:
    (small_site(tmp_path) / "theme/home.html").unlink()
    found = read_theme(tmp_path, CONFIGURATIONS.values())
    assert [(failure.file, failure.line) for failure in found] == [
        ("mkdocs.yml", line_of("mkdocs.yml", "home.html")),
        ("docs/en/index.md", 3),
        ("docs/zh/index.md", 3),
    ]


def test_a_missing_partial_is_told_by_the_template_that_includes_it(tmp_path: Path) -> None:
    (small_site(tmp_path) / "theme/partials/own.html").unlink()
    found = read_theme(tmp_path, CONFIGURATIONS.values())
    assert [(failure.file, failure.line) for failure in found] == [
        ("mkdocs.yml", line_of("mkdocs.yml", "own.html")),
        ("theme/home.html", 2),
    ]


def test_a_missing_folder_is_one_failure(tmp_path: Path) -> None:
    (small_site(tmp_path) / "theme").rename(tmp_path / "elsewhere")
    found = only(read_theme(tmp_path, CONFIGURATIONS.values()))
    assert (found.line, found.rule, found.found) == (
        line_of("mkdocs.yml", "custom_dir"),
        "a missing theme folder",
        "no theme/",
    )


def test_an_override_that_is_not_listed_is_told_as_its_loss_would_not_be(tmp_path: Path) -> None:
    (small_site(tmp_path) / "theme/partials/nav.html").write_text("", encoding="utf-8")
    found = only(read_theme(tmp_path, CONFIGURATIONS.values()))
    assert (found.file, found.rule) == ("theme/partials/nav.html", "an override that is not listed")


@pytest.mark.parametrize(("text", "line"), [("nav:\n  - Home: a: b\n", 2), ("- a list\n", 1)])
def test_a_configuration_that_cannot_be_read_is_one_failure(tmp_path: Path, text: str, line: int) -> None:
    (small_site(tmp_path) / "mkdocs.zh.yml").write_text(text, encoding="utf-8")
    found = [failure for failure in read_project(tmp_path).unreadable if failure.file.startswith("mkdocs")]
    assert [(failure.file, failure.line, failure.rule) for failure in found] == [
        ("mkdocs.zh.yml", line, "an unreadable configuration")
    ]
