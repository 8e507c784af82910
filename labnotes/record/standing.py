"""Records that stand for a run: whoever changed nothing of what a record was made of need not run its snippet again."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from labnotes.read.snippet import Snippet
from labnotes.record.record import Record, seal, source_hash
from labnotes.record.versions import made_here
from labnotes.run.result import Run


def standing_runs(snippets: Iterable[Snippet], records: Mapping[str, Record], root: Path) -> dict[str, Run]:
    """By id, the recorded runs of the ``snippets`` that are as they were when they ran.

    None where the records were made with other versions than are installed, or by another engine. A record that was
    changed by hand stands for nothing. One that was forged with its digest does: every test in CI runs all snippets.
    """
    if not made_here(root):
        return {}
    return {
        snippet.id: record.run
        for snippet in snippets
        if (record := records.get(snippet.id)) and _stands(snippet, record)
    }


def _stands(snippet: Snippet, record: Record) -> bool:
    return record.source == source_hash(snippet) and record.digest == seal(record.run, record.source)
