"""The search index is fetched when a reader searches: until then a page gets an empty one from where Material looks."""

from __future__ import annotations

import json
from pathlib import Path

_AHEAD = Path(__file__).with_name("search_worker.js")
_STUB, _INDEX = "search_index.json", "index.json"


def defer_index(site: Path) -> None:
    """Moves the index of the built ``site`` of a language aside, and lets the worker fetch it with the first query.

    Raises FileNotFoundError where Material has another index or another worker than it is known to have.
    """
    stub = site / "search" / _STUB
    text = stub.read_text(encoding="utf-8")
    (site / "search" / _INDEX).write_text(text, encoding="utf-8")
    stub.write_text(json.dumps({"config": json.loads(text)["config"], "docs": []}), encoding="utf-8")
    for worker in _workers(site):
        worker.write_text(f"{_ahead()}{worker.read_text(encoding='utf-8')}", encoding="utf-8")


def undeferred_index(site: Path) -> str:
    """The whole index of the built ``site``, wherever it lies."""
    whole, stub = site / "search" / _INDEX, site / "search" / _STUB
    return (whole if whole.is_file() else stub).read_text(encoding="utf-8")


def undeferred_workers(site: Path) -> dict[str, str]:
    """Material's own worker by its file's name, which takes the index that it is given."""
    return {worker.name: worker.read_text(encoding="utf-8").removeprefix(_ahead()) for worker in _workers(site)}


def _workers(site: Path) -> list[Path]:
    workers = list((site / "assets" / "javascripts" / "workers").glob("search.*.js"))
    if not workers:
        raise FileNotFoundError(f"{site}/assets/javascripts/workers/search.*.js")
    return workers


def _ahead() -> str:
    return f"{_AHEAD.read_text(encoding='utf-8')}\n"
