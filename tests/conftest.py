"""What the tests share: a small project in two languages, without a fault, for each test to change one thing in, and
which pages a browser walks. The built site, and how tests are spread over processes, stand in tests/spread.py."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest

from labnotes.project import Project, read_project
from labnotes.read.snippet import Snippet
from labnotes.run import kept
from labnotes.run.result import Run
from tests.altered import RUNS, small_project
from tests.served import Site

ROOT = Path(__file__).parents[1]

pytest_plugins = ["tests.spread"]


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--all", action="store_true", help="walk all of what is a sample otherwise; it takes long")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Whatever asks for the built site waits for the build, and says so by a mark. What is weekly waits for ``--all``,
    and what takes long comes first, so that no process is left alone with it at the end."""
    for item in items:
        if "site" in getattr(item, "fixturenames", ()):
            item.add_marker("site")
    if not config.getoption("--all"):
        config.hook.pytest_deselected(items=[item for item in items if item.get_closest_marker("weekly")])
        items[:] = [item for item in items if not item.get_closest_marker("weekly")]
    items.sort(key=lambda item: item.get_closest_marker("long") is None)


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


@pytest.fixture(scope="session")
def real() -> Project:
    """The project itself, which takes seconds to read. Nothing changes it."""
    return read_project(ROOT)


@pytest.fixture
def ran(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The snippets of the small project that are run to be kept, in their order. Each gives what its record says."""
    started: list[str] = []

    def run(snippets: Iterable[Snippet], *_: Any, **__: Any) -> Iterator[Run]:
        for snippet in snippets:
            started.append(snippet.id)
            yield RUNS[snippet.id]

    monkeypatch.setattr(kept, "run_snippets", run)
    return started


@pytest.fixture
def small() -> Project:
    return small_project()
