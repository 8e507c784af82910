"""Writing records: what changed is rewritten and told, what did not is left as it is."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from labnotes.failure import Failure
from labnotes.read.snippet import Snippet
from labnotes.record.compare import differences
from labnotes.record.normalise import normalise_run
from labnotes.record.record import Record, files, make_record, seal, source_hash
from labnotes.record.versions import FILE, installed_versions, read_versions, write_versions
from labnotes.run.result import Run

RECORD_SUFFIXES = (".json", ".svg")


@dataclass(frozen=True)
class Written:
    """``diff`` shows what changed in the record of ``snippet``; empty where nothing did."""

    snippet: str
    diff: str


def write_records(
    snippets: Mapping[str, Snippet], records: Mapping[str, Record], runs: Iterable[Run], root: Path
) -> Iterator[Written | Failure]:
    """Rewrite each record from which its run differs. A run that failed leaves its record untouched."""
    for run in runs:
        snippet, record = snippets[run.snippet], records.get(run.snippet)
        failure = unexpected_ending(snippet, run)
        if failure:
            yield failure
        else:
            yield Written(snippet.id, _write(snippet, record, normalise_run(run), root))


def unexpected_ending(snippet: Snippet, run: Run) -> Failure | None:
    """The failure of a run that hung, died, or raised what it had not announced; None where all went as announced."""
    mend = f"correct the snippet, then: make record SNIPPET={snippet.id}"
    if run.accident:
        found = "\n".join(filter(None, [run.accident, run.stderr]))
        return Failure(
            snippet.file, 1, "a run that did not end", found, "a program that ends by itself within its limits", mend
        )
    raised = run.raised
    if raised and raised.type != snippet.raises:
        line = _line(snippet, raised.part, raised.line)
        expected = (
            f"{snippet.raises}, as announced" if snippet.raises else "no exception, or `# raises: …` in the header"
        )
        return Failure(
            snippet.file,
            line,
            "an exception that was not announced",
            f"{raised.type}: {raised.message}",
            expected,
            mend,
        )
    if snippet.raises and not raised:
        return Failure(
            snippet.file,
            1,
            "an announced exception that did not come",
            "the program ran to its end",
            snippet.raises,
            mend,
        )
    return None


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
    return [name for name in names if name not in kept and name != FILE and not name.startswith(tuple(unread))]


def update_versions(root: Path) -> list[str]:
    """Write the installed versions where they differ from those recorded, and tell each change."""
    before, _ = read_versions(root)
    now = installed_versions()
    if before != now:
        write_versions(root, now)
    return [
        f"{name} {before.get(name, 'none')} → {version}" for name, version in now.items() if before.get(name) != version
    ]


def _write(snippet: Snippet, record: Record | None, run: Run, root: Path) -> str:
    if record and _still_true(snippet, record, run):
        return ""
    fresh = make_record(snippet, run)
    before = files(record) if record else {}
    diff = []
    for file, text in files(fresh).items():
        path = root / file
        old = path.read_text(encoding="utf-8") if path.is_file() else ""
        if old == text:
            continue
        path.write_text(text, encoding="utf-8")
        diff.append(_diff(file, old, text))
    for file in before.keys() - files(fresh).keys():
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


def _line(snippet: Snippet, part: str, line: int) -> int:
    found = snippet.part(part)
    return found.first + line - 1 if found else max(1, line)
