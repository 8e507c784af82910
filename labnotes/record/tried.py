"""Which answers to the exercises were tried as they stand. Their programs have no records: no page shows what they say.

``snippets/tried.json`` holds the hash of each program of which every answer got the hint that it should, sealed.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable
from pathlib import Path

from labnotes.files import write_files
from labnotes.read.snippet import Snippet
from labnotes.record.record import source_hash
from labnotes.record.versions import made_here, seal_of

FILE = "snippets/tried.json"


def untried(programs: Iterable[Snippet], root: Path) -> list[Snippet]:
    """Those of the ``programs`` that were changed since they were tried, or were tried with something else than
    :func:`made_here`; all where the file was edited."""
    tried = _read(root) if made_here(root) else {}
    return [program for program in programs if tried.get(program.id) != source_hash(program)]


def write_tried(root: Path, programs: Iterable[Snippet], known: Collection[str]) -> None:
    """Notes that the ``programs`` were tried as they stand. Of what was noted before, what is still ``known`` stays."""
    before = {name: source for name, source in _read(root).items() if name in known}
    tried = dict(sorted({**before, **{program.id: source_hash(program) for program in programs}}.items()))
    write_files(root, {FILE: json.dumps({"digest": seal_of(tried), **tried}, indent=1) + "\n"})


def _read(root: Path) -> dict[str, str]:
    try:
        tried = {str(name): str(source) for name, source in json.loads((root / FILE).read_text("utf-8")).items()}
    except (OSError, ValueError, AttributeError):
        return {}
    return tried if tried.pop("digest", "") == seal_of(tried) else {}
