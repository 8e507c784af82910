"""What search does apart from Material's part: a query is cut into the words of the index, which is fetched when a
reader searches, as is Material's worker. Until then a page gets an empty index and a small worker from where Material
looks."""

from __future__ import annotations

import json
import re
from pathlib import Path

_CUT = Path(__file__).with_name("search_query.js")
_SMALL = Path(__file__).with_name("search_worker.js")
_STUB, _INDEX = "search_index.json", "index.json"
_WHOLE = "whole."
"""How the name of Material's worker begins where a small one has its place."""


def cut_queries(site: Path) -> None:
    """Lets the worker of the built ``site`` of a language cut what is looked for into the words of its index.

    Raises FileNotFoundError where Material has another worker than it is known to have.
    """
    for worker in _workers(site):
        own = _bare(_CUT.read_text(encoding="utf-8"))
        worker.write_text(f"{own}\n{worker.read_text(encoding='utf-8')}", encoding="utf-8")


def defer_index(site: Path) -> None:
    """Moves the index and the worker of the built ``site`` of a language aside. What stands in the worker's place
    fetches both with the first query.

    Raises FileNotFoundError where Material has another index or another worker than it is known to have.
    """
    stub = site / "search" / _STUB
    text = stub.read_text(encoding="utf-8")
    (site / "search" / _INDEX).write_text(text, encoding="utf-8")
    stub.write_text(json.dumps({"config": json.loads(text)["config"], "docs": []}), encoding="utf-8")
    for worker in _workers(site):
        worker.rename(worker.with_name(f"{_WHOLE}{worker.name}"))
        worker.write_text(f"{_bare(_SMALL.read_text(encoding='utf-8'))}\n", encoding="utf-8")


def undeferred_index(site: Path) -> str:
    """The whole index of the built ``site``, wherever it lies."""
    whole, stub = site / "search" / _INDEX, site / "search" / _STUB
    return (whole if whole.is_file() else stub).read_text(encoding="utf-8")


def undeferred_workers(site: Path) -> dict[str, str]:
    """The worker by its file's name, which takes the index that it is given."""
    wholes = {worker: worker.with_name(f"{_WHOLE}{worker.name}") for worker in _workers(site)}
    files = {worker.name: whole if whole.is_file() else worker for worker, whole in wholes.items()}
    return {name: file.read_text(encoding="utf-8") for name, file in files.items()}


def _workers(site: Path) -> list[Path]:
    workers = list((site / "assets" / "javascripts" / "workers").glob("search.*.js"))
    if not workers:
        raise FileNotFoundError(f"{site}/assets/javascripts/workers/search.*.js")
    return workers


def _bare(script: str) -> str:
    """``script`` without the comments on lines of their own and the spaces ahead of lines: readers would load both."""
    lines = (line.strip() for line in re.sub(r"/\*.*?\*/", "", script, flags=re.DOTALL).splitlines())
    return "\n".join(line for line in lines if line and not line.startswith("//"))
