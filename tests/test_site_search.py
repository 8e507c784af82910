"""Search gets an empty index and a small worker at first, which knows where the whole ones are."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from labnotes.site.search import cut_queries, defer_index, undeferred_workers

INDEX = {"config": {"lang": ["en"]}, "docs": [{"location": "", "title": "A", "text": "b"}]}


@pytest.fixture
def built(tmp_path: Path) -> Path:
    (tmp_path / "search").mkdir()
    (tmp_path / "search" / "search_index.json").write_text(json.dumps(INDEX), encoding="utf-8")
    workers = tmp_path / "assets" / "javascripts" / "workers"
    workers.mkdir(parents=True)
    (workers / "search.0123.min.js").write_text("theirs();", encoding="utf-8")
    return tmp_path


def test_the_whole_index_lies_beside_an_empty_one(built: Path) -> None:
    defer_index(built)
    assert json.loads((built / "search" / "index.json").read_text(encoding="utf-8")) == INDEX
    empty = json.loads((built / "search" / "search_index.json").read_text(encoding="utf-8"))
    assert empty == {"config": {"lang": ["en"]}, "docs": []}


def test_the_whole_worker_lies_beside_a_small_one_that_knows_its_name(built: Path) -> None:
    defer_index(built)
    workers = built / "assets" / "javascripts" / "workers"
    assert (workers / "whole.search.0123.min.js").read_text(encoding="utf-8") == "theirs();"
    small = (workers / "search.0123.min.js").read_text(encoding="utf-8")
    assert "search/index.json" in small
    assert '"whole.$&"' in small
    assert "theirs" not in small
    assert not re.search(r"^\s*(//|/\*)", small, re.MULTILINE)


def test_what_cuts_queries_stays_with_the_worker_that_fetches_nothing(built: Path) -> None:
    cut_queries(built)
    cutting = (built / "assets" / "javascripts" / "workers" / "search.0123.min.js").read_text(encoding="utf-8")
    assert cutting.endswith("\ntheirs();")
    assert len(cutting) > len("\ntheirs();")
    defer_index(built)
    assert undeferred_workers(built) == {"search.0123.min.js": cutting}


@pytest.mark.parametrize("arrange", [cut_queries, defer_index])
def test_a_theme_without_that_worker_stops_the_build(built: Path, arrange: Callable[[Path], None]) -> None:
    (built / "assets" / "javascripts" / "workers" / "search.0123.min.js").unlink()
    with pytest.raises(FileNotFoundError, match=r"search\.\*\.js"):
        arrange(built)
