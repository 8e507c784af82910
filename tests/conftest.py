"""What the tests share: a small project in two languages, without a fault, for each test to change one thing in."""

from __future__ import annotations

import pytest

from labnotes.project import Project
from tests.altered import small_project


@pytest.fixture
def small() -> Project:
    return small_project()
