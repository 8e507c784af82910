"""A record: what running a snippet gave, committed beside it as ``<name>.json`` and ``<name>.<part>-<n>.svg``."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from labnotes.failure import Failure
from labnotes.read.snippet import Snippet
from labnotes.run.result import Observation, PartResult, Raised, Run, Warned, observation_from


@dataclass(frozen=True)
class Record:
    """``run`` is normalised; ``source`` is the hash of the snippet's text that was run; ``digest`` seals both.

    ``file`` is relative to the project's root.
    """

    file: str
    run: Run
    source: str
    digest: str

    def part(self, name: str) -> PartResult:
        return self.run.parts.get(name, PartResult())


def source_hash(snippet: Snippet) -> str:
    """The hash that ties a record to the text that was run."""
    return hashlib.sha256(snippet.text.encode()).hexdigest()[:16]


def seal(run: Run, source: str) -> str:
    """The digest over everything that a record holds, its figures included."""
    data = json.dumps(_data(run, source), sort_keys=True, ensure_ascii=False)
    drawings = "".join(figure for part in run.parts.values() for figure in part.figures)
    return hashlib.sha256((data + drawings).encode()).hexdigest()[:32]


def make_record(snippet: Snippet, run: Run) -> Record:
    """The record of a normalised run of ``snippet``."""
    source = source_hash(snippet)
    run = replace(run, seconds=0.0)  # how long it took is nobody's promise
    return Record(record_file(snippet), run, source, seal(run, source))


def record_file(snippet: Snippet) -> str:
    return f"snippets/{snippet.id}.json"


def figure_file(snippet: str, part: str, number: int) -> str:
    """Where the ``number``-th figure (from 1) that a part drew is kept."""
    return f"snippets/{snippet}.{part}-{number}.svg"


def files(record: Record) -> dict[str, str]:
    """Every file of the record with its text. Each observation stands on one line, for small diffs in review."""
    data = {"digest": record.digest, **_data(record.run, record.source)}
    texts = {record.file: _layout(data) + "\n"}
    for name, part in record.run.parts.items():
        for number, figure in enumerate(part.figures, start=1):
            texts[figure_file(record.run.snippet, name, number)] = figure
    return texts


def read_record(snippet: Snippet, root: Path) -> tuple[Record | None, list[Failure]]:
    """The record beside ``snippet``, or None where there is none or it cannot be read (which is a failure)."""
    file = record_file(snippet)
    path = root / file
    if not path.is_file():
        return None, []
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
        parts = {name: _read_part(part, snippet.id, name, root) for name, part in data["parts"].items()}
        run = Run(
            snippet.id,
            parts,
            raised=Raised(**data["raised"]) if "raised" in data else None,
            stderr="\n".join(data.get("stderr", [])),
        )
        return Record(file, run, data["source"], data["digest"]), []
    except (ValueError, KeyError, TypeError, AttributeError, OSError) as error:
        found = f"{type(error).__name__}: {error}"
        mend = f"make record SNIPPET={snippet.id}"
        return None, [Failure(file, 0, "an unreadable record", found, "a record as `make record` writes it", mend)]


def _data(run: Run, source: str) -> dict[str, Any]:
    data: dict[str, Any] = {"source": source}
    if run.raised:
        data["raised"] = _lean(vars(run.raised), keep=("message",))
    data["parts"] = {name: _part_data(part) for name, part in run.parts.items()}
    if run.stderr:
        data["stderr"] = run.stderr.split("\n")
    return data


def _part_data(part: PartResult) -> dict[str, Any]:
    data: dict[str, Any] = {}
    if part.stdout:
        data["stdout"] = part.stdout.split("\n")
    if part.figures:
        data["figures"] = len(part.figures)
    if part.warnings:
        data["warnings"] = [vars(warned) for warned in part.warnings]
    if part.logs:
        data["logs"] = list(part.logs)
    if part.observations:
        data["observations"] = [_observation_data(seen) for seen in part.observations]
    return data


def _observation_data(seen: Observation) -> dict[str, Any]:
    data: dict[str, Any] = {"line": seen.line, "name": seen.name}
    if seen.times > 1:
        data["times"] = seen.times
    for key in ("before", "first", "last"):
        state = getattr(seen, key)
        if state:
            data[key] = _lean({**vars(state), "shape": list(state.shape)}, keep=("shape",))
    return data


def _lean(data: dict[str, Any], keep: tuple[str, ...] = ()) -> dict[str, Any]:
    return {key: value for key, value in data.items() if value or key in keep}


def _read_part(data: dict[str, Any], snippet: str, name: str, root: Path) -> PartResult:
    figures = (root / figure_file(snippet, name, number) for number in range(1, data.get("figures", 0) + 1))
    return PartResult(
        stdout="\n".join(data.get("stdout", [])),
        figures=tuple(figure.read_text(encoding="utf-8") for figure in figures),
        warnings=tuple(Warned(**warned) for warned in data.get("warnings", [])),
        logs=tuple(data.get("logs", [])),
        observations=tuple(observation_from(seen) for seen in data.get("observations", [])),
    )


def _layout(data: Any, indent: str = "") -> str:
    """JSON with mappings spread over lines down to the parts, and each item of a list on one line."""
    inner = indent + " "
    if isinstance(data, dict) and indent.count(" ") < 3:
        rows = [f"{inner}{json.dumps(key)}: {_layout(value, inner)}" for key, value in data.items()]
        return "{\n" + ",\n".join(rows) + f"\n{indent}}}" if rows else "{}"
    if isinstance(data, list) and data:
        rows = [inner + json.dumps(item, ensure_ascii=False) for item in data]
        return "[\n" + ",\n".join(rows) + f"\n{indent}]"
    return json.dumps(data, ensure_ascii=False)
