"""How the tests are spread over processes (``pytest -n auto``): what is made once is made by one for all.

The process that was started serves the site for the others; whichever needs it first builds it.
"""

from __future__ import annotations

import contextlib
import os
import tempfile
from functools import cache
from pathlib import Path

import pytest
from xdist.remote import Producer
from xdist.scheduler import LoadFileScheduling, LoadScopeScheduling
from xdist.workermanage import WorkerController

from tests.served import Site, built, served

_SITE = pytest.StashKey[Site]()
_OPEN = pytest.StashKey[contextlib.ExitStack]()
_TOLD = "site"


@pytest.fixture(scope="session")
def site(request: pytest.FixtureRequest) -> Site:
    """The site as it is published, built once for all processes."""
    return built(request.config.stash[_SITE])


def pytest_configure(config: pytest.Config) -> None:
    """Serve a folder for the site, or learn from the process that was started where it is."""
    if told := getattr(config, "workerinput", {}).get(_TOLD):
        config.stash[_SITE] = Site(Path(told[0]), told[1])
        return
    opened = config.stash[_OPEN] = contextlib.ExitStack()
    folder = Path(opened.enter_context(tempfile.TemporaryDirectory(prefix="labnotes-site-")))
    config.stash[_SITE] = opened.enter_context(served(folder))


def pytest_unconfigure(config: pytest.Config) -> None:
    if opened := config.stash.get(_OPEN, None):
        opened.close()


def pytest_configure_node(node: WorkerController) -> None:
    site = node.config.stash[_SITE]
    node.workerinput[_TOLD] = (str(site.folder), site.address)


def pytest_xdist_auto_num_workers(config: pytest.Config) -> int:
    """``auto`` is one more than there are cores, as a test that looks at a browser often waits for it; ``logical``, for
    the quick tests, is as many as there are."""
    return (os.cpu_count() or 1) + (config.option.numprocesses == "auto")


def pytest_xdist_make_scheduler(config: pytest.Config, log: Producer) -> LoadScopeScheduling:
    config.option.loadscopereorder = False  # those with few tests are not the quick ones
    return _ByFile(config, log)


class _ByFile(LoadFileScheduling):
    """A file's tests stay together, and so do the files that look at the same runs of the fixtures' snippets."""

    def _split_scope(self, nodeid: str) -> str:
        file = str(super()._split_scope(nodeid))
        return "runs" if _shares_runs(file) else file


@cache
def _shares_runs(file: str) -> bool:
    return "from tests.ran import" in Path(file).read_text(encoding="utf-8")
