"""Writing records: what changed is rewritten and told, what did not is left as it is."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from labnotes.failure import Failure
from labnotes.files import write_files
from labnotes.read.snippet import Snippet
from labnotes.record.compare import differences
from labnotes.record.ending import unexpected_ending
from labnotes.record.matrix import FILE as MATRIX
from labnotes.record.normalise import normalise_run
from labnotes.record.record import Record, files, make_record, seal, source_hash
from labnotes.record.repeat import Again, unrepeated
from labnotes.record.tried import FILE as TRIED
from labnotes.record.versions import FILE, installed_versions, made_here, read_versions, write_versions
from labnotes.run.result import Run

RECORD_SUFFIXES = (".json", ".svg")
_OF_ALL = (FILE, MATRIX, TRIED)
"""What is no snippet's own."""


@dataclass(frozen=True)
class Written:
    """``diff`` shows what changed in the record of ``snippet``; empty where nothing did."""

    snippet: str
    diff: str


def write_records(
    snippets: Mapping[str, Snippet], records: Mapping[str, Record], runs: Iterable[Run], root: Path, again: Again
) -> Iterator[Written | Failure]:
    """Rewrite each record from which its run differs, once it gave the same ``again``.

    A run that failed, or that gave something else the second time, leaves its record untouched. Raises OSError where
    a record cannot be written: nothing of it is then.
    """
    waiting: dict[str, Run] = {}
    for run in runs:
        snippet, record = snippets[run.snippet], records.get(run.snippet)
        normal = normalise_run(run)
        failure = unexpected_ending(snippet, run)
        if failure:
            yield failure
        elif record and _still_true(snippet, record, normal):
            yield Written(snippet.id, "")
        else:
            waiting[snippet.id] = normal
    for second in again([snippets[name] for name in waiting]) if waiting else ():
        snippet, first = snippets[second.snippet], waiting[second.snippet]
        failure = unexpected_ending(snippet, second) or unrepeated(snippet, first, normalise_run(second))
        yield failure or Written(snippet.id, _write(snippet, records.get(snippet.id), first, root))


def remove_orphans(snippets: Mapping[str, Snippet], records: Mapping[str, Record], root: Path) -> list[str]:
    """Delete the records and figures that belong to no snippet any more, and give their names."""
    removed = orphans(snippets, records, root)
    for file in removed:
        (root / file).unlink()
    return removed


def orphans(snippets: Mapping[str, Snippet], records: Mapping[str, Record], root: Path) -> list[str]:
    """The record and figure files below ``snippets/`` that no record of a snippet that is run accounts for."""
    kept = {file for name, record in records.items() if snippets[name].runs for file in files(record)}
    # A record that cannot be read is for its snippet's next run to replace: its files are not strays.
    unread = [f"snippets/{name}." for name, snippet in snippets.items() if snippet.runs and name not in records]
    there = (path for path in sorted((root / "snippets").rglob("*")) if path.suffix in RECORD_SUFFIXES)
    names = (path.relative_to(root).as_posix() for path in there)
    return [name for name in names if name not in kept and name not in _OF_ALL and not name.startswith(tuple(unread))]


def update_versions(root: Path) -> list[str]:
    """Write the installed versions where they differ from those recorded, and tell each change."""
    changed = changed_versions(root)
    if not made_here(root):
        write_versions(root, installed_versions())
    return changed


def changed_versions(root: Path) -> list[str]:
    """How the installed versions differ from those that the records were made with: ``numpy 2.1.0 → 2.3.5``."""
    before, _ = read_versions(root)
    return [
        f"{name} {before.get(name, 'none')} → {version}"
        for name, version in installed_versions().items()
        if before.get(name) != version
    ]


def _write(snippet: Snippet, record: Record | None, run: Run, root: Path) -> str:
    fresh = files(make_record(snippet, run))
    before = {file: (root / file).read_text(encoding="utf-8") for file in fresh if (root / file).is_file()}
    changed = {file: text for file, text in fresh.items() if before.get(file) != text}
    write_files(root, changed)
    diff = [_diff(file, before.get(file, ""), text) for file, text in changed.items()]
    for file in (files(record) if record else {}).keys() - fresh.keys():
        (root / file).unlink(missing_ok=True)
        diff.append(f"removed {file}")
    return "\n".join(diff)


def _still_true(snippet: Snippet, record: Record, run: Run) -> bool:
    sealed = record.digest == seal(record.run, record.source)
    return sealed and record.source == source_hash(snippet) and not differences(record, run, snippet.tolerance)


def _diff(file: str, old: str, new: str) -> str:
    if file.endswith(".svg"):
        return f"{'drew' if not old else 'redrew'} {file}"
    if not old:
        return f"wrote {file}"
    lines = difflib.unified_diff(old.splitlines(), new.splitlines(), f"{file} (before)", file, lineterm="", n=1)
    return "\n".join(line for line in lines if '"digest"' not in line)
