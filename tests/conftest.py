"""What the tests share: a small project in two languages, without a fault, for each test to change one thing in; and
the site as it is published, built once."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from labnotes.project import Project
from tests.altered import small_project
from tests.served import Site, built_and_served


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--all", action="store_true", help="walk all of what is a sample otherwise; it takes long")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Whatever asks for the built site waits for the build, and says so by a mark."""
    for item in items:
        if "site" in getattr(item, "fixturenames", ()):
            item.add_marker("site")


@pytest.fixture
def small() -> Project:
    return small_project()


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    with built_and_served(tmp_path_factory.mktemp("built") / "site") as served:
        yield served
