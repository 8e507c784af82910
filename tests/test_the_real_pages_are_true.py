"""The project itself: no page, snippet, record or twin breaks a promise."""

from __future__ import annotations

import pytest

from labnotes.check import check
from labnotes.failure import report
from labnotes.project import Project


@pytest.mark.slow  # make check has just said the same
def test_the_real_pages_are_true(real: Project) -> None:
    failures = check(real)
    assert not failures, report(failures)
