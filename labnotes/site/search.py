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
    workers = list((site / "assets" / "javascripts" / "workers").glob("search.*.js"))
    if not workers:
        raise FileNotFoundError(f"{site}/assets/javascripts/workers/search.*.js")
    for worker in workers:
        own = _AHEAD.read_text(encoding="utf-8")
        worker.write_text(f"{own}\n{worker.read_text(encoding='utf-8')}", encoding="utf-8")
