"""The project itself: no page, snippet, record or twin breaks a promise."""

from __future__ import annotations

from pathlib import Path

from labnotes.check import check
from labnotes.failure import report
from labnotes.project import read_project


def test_the_real_pages_are_true() -> None:
    failures = check(read_project(Path(__file__).parents[1]))
    assert not failures, report(failures)
