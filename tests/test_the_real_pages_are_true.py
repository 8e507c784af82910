"""The project itself: no page, snippet, record or twin breaks a promise."""

from __future__ import annotations

from labnotes.check import check
from labnotes.failure import report
from labnotes.project import Project


def test_the_real_pages_are_true(real: Project) -> None:
    failures = check(real)
    assert not failures, report(failures)
