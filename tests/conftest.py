"""What the tests share: a small project in two languages, without a fault, for each test to change one thing in; and
the site as it is published, built once."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from labnotes.project import Project
from tests.altered import small_project
from tests.served import Site, built_and_served


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--all", action="store_true", help="walk all of what is a sample otherwise; it takes long")


@pytest.hookimpl(tryfirst=True)  # ahead of pytest-xdist, which reads the groups
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Whatever asks for the built site waits for the build, and says so by a mark.

    Of two processes one builds the site, and one runs the fixtures' snippets: what shares them stays together.
    """
    for item in items:
        if "site" in getattr(item, "fixturenames", ()):
            item.add_marker("site")
            item.add_marker(pytest.mark.xdist_group("site"))
        else:
            shares_runs = hasattr(item.module, "ran") or hasattr(item.module, "batch")
            item.add_marker(pytest.mark.xdist_group("runs" if shares_runs else item.path.name))


Walk = Callable[[str], list[str]]
"""Gives the pages of a language that a browser opens one by one."""

_KINDS = ("", "perceptron/", "gradient-descent/", "errors/", "errors/matrix-size/", "notebook/", "api/")

_SAMPLED = 8
"""Of the pages about errors, which are made alike, each so manieth is opened."""


@pytest.fixture
def walk(site: Site, request: pytest.FixtureRequest) -> Walk:
    """Every page but those about single errors, and a sample of these; with ``--all`` every page."""

    def pages(language: str) -> list[str]:
        found = site.pages(language)
        if request.config.getoption("--all"):
            return found
        alike = [page for page in found if page.startswith("errors/") and page != "errors/"]
        left_out = set(alike) - set(alike[::_SAMPLED])
        return [page for page in found if page not in left_out]

    return pages


@pytest.fixture
def few(site: Site, request: pytest.FixtureRequest) -> Walk:
    """One page of each kind; with ``--all`` every page."""
    return lambda language: site.pages(language) if request.config.getoption("--all") else list(_KINDS)


@pytest.fixture
def small() -> Project:
    return small_project()


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    with built_and_served(tmp_path_factory.mktemp("built") / "site") as served:
        yield served
