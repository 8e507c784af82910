"""Scratch copies of the project, with as many pages as one wants: some of those about errors repeated, or left out."""

from __future__ import annotations

import posixpath
import re
import shutil
from collections.abc import Iterator, Sequence
from pathlib import Path

from labnotes.project import CONFIGURATIONS, read_navigation

_COPIED = ("docs", "labnotes", "snippets", "theme")

_MESSAGES = "errors/index"
_ALIKE = "errors/"
"""The pages below it are made alike."""

_STAY = ("index", "migration", "notebook", "api", "glossary", "teaching", "about", _MESSAGES)
"""Neither a lesson nor a page about one error: what the others lead to."""

_SECTION = re.compile(r"(?P<indent> +)- .+:\s*")
_ENTRY = re.compile(r"(?P<indent> +)- .+: (?P<path>[\w/-]+)\.md\s*")
_LINK = re.compile(r"\]\((?P<path>[\w./-]+)\.md(?:#[\w-]+)?\)")


def copy_project(root: Path, copy: Path) -> None:
    """All that a build and a check need, as it stands."""
    for name in _COPIED:
        shutil.copytree(root / name, copy / name, ignore=shutil.ignore_patterns("__pycache__"))
    for file in (path for path in root.iterdir() if path.is_file()):
        shutil.copyfile(file, copy / file.name)


def with_pages(copy: Path, count: int) -> None:
    """Give a copy ``count`` pages in each language. What goes first is about an error, then the last of the lessons."""
    paths = [path for _, path in read_navigation(copy, "en")]
    alike = [path for path in paths if path.startswith(_ALIKE) and path not in _STAY]
    lessons = [path for path in paths if path not in alike and path not in _STAY]
    if count < len(paths):
        _leave_out(copy, set([*reversed(alike), *reversed(lessons)][: len(paths) - count]))
    else:
        more = [f"{alike[number % len(alike)]}:{number // len(alike) + 2}" for number in range(count - len(paths))]
        _repeat(copy, more)


def _leave_out(copy: Path, gone: set[str]) -> None:
    """Links to what is gone lead to the list of messages instead."""
    for language, configuration in CONFIGURATIONS.items():
        lines = (copy / configuration).read_text(encoding="utf-8").splitlines()
        kept = [line for line in lines if not ((entry := _ENTRY.fullmatch(line)) and entry["path"] in gone)]
        _write(copy / configuration, list(_without_empty_sections(kept)))
        docs = copy / "docs" / language
        for page in sorted(docs.rglob("*.md")):
            path = page.relative_to(docs).with_suffix("").as_posix()
            if path in gone:
                page.unlink()
                continue
            text = page.read_text(encoding="utf-8")
            page.write_text(_LINK.sub(_Leading(posixpath.dirname(path), gone), text), encoding="utf-8")


class _Leading:
    """Where a link in a page of ``folder`` leads when the pages that are ``gone`` are."""

    def __init__(self, folder: str, gone: set[str]) -> None:
        self._folder, self._gone = folder, gone

    def __call__(self, link: re.Match[str]) -> str:
        target = posixpath.normpath(posixpath.join(self._folder, link["path"]))
        return f"]({posixpath.relpath(_MESSAGES, self._folder or '.')}.md)" if target in self._gone else link[0]


def _without_empty_sections(lines: Sequence[str]) -> Iterator[str]:
    """MkDocs takes a section of the navigation that leads nowhere for a mistake."""
    for line, after in zip(lines, [*lines[1:], ""], strict=True):
        section = _SECTION.fullmatch(line)
        deeper = len(after) - len(after.lstrip()) > len(section["indent"]) if section else True
        if deeper:
            yield line


def _repeat(copy: Path, more: Sequence[str]) -> None:
    """Copies of pages beside them, each told as ``path:number``. They show the same programs."""
    pairs = [(path, f"{path}-{number}") for path, _, number in (each.partition(":") for each in more)]
    for language, configuration in CONFIGURATIONS.items():
        for path, again in pairs:
            docs = copy / "docs" / language
            shutil.copyfile(docs / f"{path}.md", docs / f"{again}.md")
        lines = (copy / configuration).read_text(encoding="utf-8").splitlines()
        at = next(number for number, line in enumerate(lines) if line.endswith(f" {_MESSAGES}.md"))
        indent = " " * (len(lines[at]) - len(lines[at].lstrip()))
        _write(
            copy / configuration, [*lines[: at + 1], *(f"{indent}- {p}: {p}.md" for _, p in pairs), *lines[at + 1 :]]
        )


def _write(path: Path, lines: Sequence[str]) -> None:
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
