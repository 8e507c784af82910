"""The project as data: every snippet, record and page, read once and passed on."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from labnotes.exercises.catalogue import Catalogue, read_catalogue
from labnotes.failure import Failure
from labnotes.read.configuration import read_configuration
from labnotes.read.page import LANGUAGES, Page, read_page
from labnotes.read.snippet import KINDS, Snippet, read_snippet
from labnotes.read.theme import read_theme
from labnotes.record.matrix import Matrix, read_matrix
from labnotes.record.record import Record, read_record
from labnotes.record.versions import read_versions

CONFIGURATIONS = {"en": "mkdocs.yml", "zh": "mkdocs.zh.yml"}


@dataclass(frozen=True)
class Project:
    """All that the checks judge, held in memory, so that a test may change one thing and judge again.

    ``snippets`` and ``records`` are keyed by snippet id, ``pages`` by (language, path), ``navigation`` by language:
    its page paths in order; ``catalogues`` by language, too. ``unreadable`` is what reading already found wrong,
    ``configurations`` the text of each of MkDocs' by its file, ``files`` all that lies below ``snippets/``.
    """

    root: Path
    snippets: Mapping[str, Snippet]
    records: Mapping[str, Record]
    pages: Mapping[tuple[str, str], Page]
    versions: Mapping[str, str]
    navigation: Mapping[str, tuple[tuple[str, str], ...]]
    unreadable: tuple[Failure, ...] = ()
    configurations: Mapping[str, str] = field(default_factory=dict)
    files: tuple[str, ...] = ()
    matrix: Matrix | None = None
    catalogues: Mapping[str, Catalogue] = field(default_factory=dict)

    def faulty(self) -> set[str]:
        """The snippets (ids) and pages (files) with a fault of form. What depends on them is judged when that is
        mended: one missing marker would otherwise be told by every page that shows the snippet."""
        files = {failure.file for failure in self.unreadable}
        snippets = (file for file in files if file.startswith("snippets/") and file.endswith(tuple(KINDS.values())))
        return {file.removeprefix("snippets/").rpartition(".")[0] for file in snippets} | files

    def twins(self) -> list[tuple[Page, Page]]:
        """The pages that exist in both languages, as (English, Chinese)."""
        return [
            (page, self.pages["zh", path])
            for (language, path), page in self.pages.items()
            if language == "en" and ("zh", path) in self.pages
        ]


def read_project(root: Path) -> Project:
    """Read ``snippets/``, ``docs/`` and the navigation below ``root``. What cannot be read is listed, not raised."""
    failures: list[Failure] = []
    snippets, found = read_snippets(root)
    failures += found
    records = {}
    for snippet in snippets.values():
        record, found = read_record(snippet, root)
        failures += found
        if record:
            records[snippet.id] = record
    pages = {}
    for language in LANGUAGES:
        for path in sorted((root / "docs" / language).rglob("*.md")):
            page, found = read_page(path, root)
            failures += found
            pages[language, page.path] = page
    versions, found = read_versions(root)
    failures += found
    failures += read_theme(root, CONFIGURATIONS.values())
    navigation = {language: read_navigation(root, language) for language in CONFIGURATIONS}
    files = tuple(
        path.relative_to(root).as_posix() for path in sorted((root / "snippets").rglob("*")) if path.is_file()
    )
    there = [name for name in CONFIGURATIONS.values() if (root / name).is_file()]
    texts = {name: (root / name).read_text(encoding="utf-8") for name in there}
    matrix, found = read_matrix(root)
    failures += found
    catalogues = {}
    for language in LANGUAGES:
        catalogues[language], found = read_catalogue(root, language)
        failures += found
    return Project(
        root, snippets, records, pages, versions, navigation, tuple(failures), texts, files, matrix, catalogues
    )


def read_again(project: Project, changed: Collection[str]) -> Project:
    """What :func:`read_project` gives when ``changed`` files have other texts than in ``project``, in far less time.

    Pages, snippets and records that stand as before are taken over. Where a file is new or gone, is of another sort or
    was faulty, all is read.
    """
    root = project.root
    pages, snippets, records = dict(project.pages), dict(project.snippets), dict(project.records)
    keys = {page.file: key for key, page in pages.items()}
    programs = {snippet.file: snippet for snippet in snippets.values()}
    faulty = {failure.file for failure in project.unreadable}
    failures = list(project.unreadable)
    for file in sorted(changed):
        path = root / file
        recorded = file.removeprefix("snippets/").partition(".")[0]
        if file in faulty or not path.is_file():
            return read_project(root)
        if file in keys:
            pages[keys[file]], found = read_page(path, root)
        elif file in programs:
            snippets[programs[file].id], found = read_snippet(path, root)
        elif file in project.files and recorded in records:
            record, found = read_record(snippets[recorded], root)
            if record is None:
                return read_project(root)
            records[recorded] = record
        else:
            return read_project(root)
        failures += found
    return replace(project, pages=pages, snippets=snippets, records=records, unreadable=tuple(failures))


def read_snippets(root: Path) -> tuple[dict[str, Snippet], list[Failure]]:
    """Every snippet below ``root/snippets`` by its id, and what is wrong with their form."""
    snippets: dict[str, Snippet] = {}
    failures: list[Failure] = []
    for path in sorted((root / "snippets").rglob("*")):
        if path.suffix not in KINDS.values() or not path.is_file():
            continue
        snippet, found = read_snippet(path, root)
        failures += found
        if snippet.id in snippets:
            other = snippets[snippet.id].file
            failures.append(
                Failure(
                    snippet.file,
                    0,
                    "two snippets of one name",
                    snippet.id,
                    f"a name that {other} has not",
                    "rename one of them",
                )
            )
        snippets[snippet.id] = snippet
    return snippets, failures


def read_navigation(root: Path, language: str) -> tuple[tuple[str, str], ...]:
    """The (title, page path) pairs of a language's ``nav``, in order, nested ones flattened."""
    configuration, _ = read_configuration(root, CONFIGURATIONS[language])
    return tuple(_entries(configuration.get("nav") or []))


def _entries(items: list[Any]) -> list[tuple[str, str]]:
    entries: list[tuple[str, str]] = []
    for item in items:
        for title, target in item.items() if isinstance(item, dict) else (("", item),):
            if isinstance(target, list):
                entries += _entries(target)
            else:
                entries.append((str(title), str(target).removesuffix(".md")))
    return entries
