"""The theme: whether every file is there that the configurations, the pages, the templates and the styles name.

MkDocs says nothing of a missing style sheet or script, takes Material's own template where one of ours is missing, and
shows a stack of calls where there is neither.
"""

from __future__ import annotations

import importlib.util
import posixpath
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from labnotes.failure import Failure
from labnotes.read.configuration import read_configuration

_PULLED_IN = re.compile(r"""\{%-?\s*(?:include|extends|import|from)\s+["']([^"']+)["']""")
_WHOLE = re.compile(r"""\{%-?\s*(?:include|extends)\s+["'][^"']+["']\s*~""")
_ADDRESS = re.compile(r"""url\(\s*["']?([^"')]+?)["']?\s*\)""")
_TEMPLATE = re.compile(r"template:\s*(\S+)")


def read_theme(root: Path, configurations: Iterable[str]) -> list[Failure]:
    """What is named and not there, each with the place that names it; nothing where the project has no theme.

    A configuration that cannot be read is told too, and alone.
    """
    read = {name: read_configuration(root, name) for name in configurations}
    unreadable = [failure for _, found in read.values() for failure in found]
    if unreadable:
        return unreadable
    data = {name: found for name, (found, _) in read.items()}
    named = {name: folder for name, found in data.items() if (folder := _theme(found).get("custom_dir"))}
    for name, folder in named.items():
        if not (root / folder).is_dir():
            line = _line(root / name, str(folder))
            expected = "the folder with the site's styles, scripts and templates"
            mend = f"git restore {folder}, or correct custom_dir"
            return [Failure(name, line, "a missing theme folder", f"no {folder}/", expected, mend)]
    if not named:
        return []
    folder = str(next(iter(named.values())))
    failures = [failure for name, found in data.items() for failure in _configured(root, folder, name, found)]
    return [
        *failures,
        *_named_by_pages(root, folder),
        *_named_by_templates(root, folder),
        *_named_by_styles(root, folder),
    ]


def _configured(root: Path, folder: str, name: str, data: dict[str, Any]) -> Iterator[Failure]:
    theme = _theme(data)
    icons = {f"icon.{key}": value for key, value in (theme.get("icon") or {}).items()}
    overrides = (data.get("extra") or {}).get("overrides") or []
    entries = [(key, path) for key in ("extra_css", "extra_javascript") for path in _paths(data.get(key))]
    entries += [("extra.overrides", path) for path in _paths(overrides)]
    entries += [("favicon", str(theme["favicon"]))] if theme.get("favicon") else []
    for key, path in entries:
        if "://" not in path and not (root / folder / path).is_file():
            yield _missing(name, _line(root / name, path), f"{folder}/{path}", key)
    for key, icon in icons.items():
        path = f".icons/{icon}.svg"
        if isinstance(icon, str) and not _is_template(root / folder, path):
            yield _missing(name, _line(root / name, icon), f"{folder}/{path}", key)
    if overrides:
        for file in sorted([*(root / folder).rglob("*.html"), *(root / folder).rglob("*.xml")]):
            path = file.relative_to(root / folder).as_posix()
            if path not in overrides:
                expected = f"`- {path}` below extra.overrides in {name}, so that its loss would be told"
                yield Failure(f"{folder}/{path}", 0, "an override that is not listed", path, expected, "list it")


def _named_by_pages(root: Path, folder: str) -> Iterator[Failure]:
    for page in sorted((root / "docs").rglob("*.md")):
        front = page.read_text(encoding="utf-8", errors="replace").split("\n---", 1)[0]
        for line, row in enumerate(front.splitlines(), start=1):
            match = _TEMPLATE.match(row)
            if match and not _is_template(root / folder, match[1]):
                file = page.relative_to(root).as_posix()
                yield _missing(file, line, f"{folder}/{match[1]}", "template")


def _named_by_templates(root: Path, folder: str) -> Iterator[Failure]:
    for template in sorted((root / folder).rglob("*.html")):
        for line, row in enumerate(template.read_text(encoding="utf-8").splitlines(), start=1):
            for match in _PULLED_IN.finditer(row):
                # A name that is put together from pieces is known when the site is built.
                if not _WHOLE.match(row, match.start()) and not _is_template(root / folder, match[1]):
                    yield _missing(template.relative_to(root).as_posix(), line, f"{folder}/{match[1]}", "the template")


def _named_by_styles(root: Path, folder: str) -> Iterator[Failure]:
    for style in sorted((root / folder).rglob("*.css")):
        file = style.relative_to(root).as_posix()
        for line, row in enumerate(style.read_text(encoding="utf-8").splitlines(), start=1):
            for address in _ADDRESS.findall(row):
                path = posixpath.normpath(posixpath.join(posixpath.dirname(file), address.partition("#")[0]))
                if not address.startswith(("#", "data:")) and not (root / path).is_file():
                    yield _missing(file, line, path, "the style")


def _missing(file: str, line: int, path: str, key: str) -> Failure:
    mend = f"git restore {path}, or correct what names it"
    return Failure(file, line, "a missing theme file", f"no {path}", f"the file that {key} names", mend)


def _is_template(folder: Path, path: str) -> bool:
    """Whether the theme holds the template or, in its place, Material does."""
    found = importlib.util.find_spec("material")
    stock = [Path(place) / "templates" for place in (found.submodule_search_locations or [])] if found else []
    return any((place / path).is_file() for place in (folder, *stock))


def _theme(data: dict[str, Any]) -> dict[str, Any]:
    theme = data.get("theme")
    return theme if isinstance(theme, dict) else {}


def _paths(entries: Any) -> list[str]:
    """A script may be a mapping that names its path."""
    return [str(entry.get("path", "")) if isinstance(entry, dict) else str(entry) for entry in entries or []]


def _line(path: Path, text: str) -> int:
    """The first line of the file that holds ``text`` behind a space, 0 where none does."""
    rows = enumerate(path.read_text(encoding="utf-8").splitlines(), start=1)
    return next((line for line, row in rows if re.search(rf"[\s\"']{re.escape(text)}(?![\w/.-])", row)), 0)
