"""An installed Chrome or Chromium, and what every test in it needs."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Response, ViewportSize

from tests.browser.watch import Watch
from tests.browser.whole import wait_for_scripts
from tests.served import Site

NAMES = ("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome")
_DESK: ViewportSize = {"width": 1280, "height": 800}
_QUIET = ["--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"]
_WITHOUT = (
    f"no browser on PATH ({', '.join(NAMES)}): no page was opened, so that links, search, copying, policy, "
    "widths and colours were not tested; install Chromium, or set REQUIRE_BROWSER=1 to make this a failure"
)


@pytest.fixture(scope="session")
def browser_type_launch_args() -> dict[str, object]:
    """Replaces pytest-playwright's, which would take a browser that Playwright downloads."""
    found = next(filter(None, map(shutil.which, NAMES)), None)
    if found is None:
        if os.environ.get("REQUIRE_BROWSER") == "1":
            pytest.fail(_WITHOUT)
        pytest.skip(_WITHOUT)
    # Chromium's sandbox refuses to work for root, as which containers run.
    sandbox = ["--no-sandbox"] if os.geteuid() == 0 else []
    return {"executable_path": found, "args": _QUIET + sandbox}


@pytest.fixture(scope="session", autouse=True)
def scripts_are_waited_for() -> Iterator[None]:
    """A reader looks at a page before doing anything there: each ``goto`` in these tests ends once its scripts ran."""
    goto = Page.goto

    def look(page: Page, url: str, **options: Any) -> Response | None:
        answer = goto(page, url, **options)
        wait_for_scripts(page)
        return answer

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Page, "goto", look)
        yield


@pytest.fixture(scope="session")
def visitor(browser: Browser, site: Site) -> Iterator[BrowserContext]:
    """One reader, whose cache and choices last for the session; a test that needs a new one asks for ``context``."""
    context = browser.new_context(base_url=site.address, viewport=_DESK)
    context.set_default_timeout(10_000)
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    yield context
    context.close()


@pytest.fixture(scope="session")
def watched_tab(visitor: BrowserContext, site: Site) -> tuple[Page, Watch]:
    tab = visitor.new_page()
    return tab, Watch(tab, site.address)


@pytest.fixture
def watch(watched_tab: tuple[Page, Watch]) -> Watch:
    watched_tab[1].faults.clear()
    return watched_tab[1]


@pytest.fixture
def tab(watched_tab: tuple[Page, Watch], watch: Watch) -> Iterator[Page]:
    """The visitor's tab, as wide as a desk. Whatever a test does in it, every file must arrive and the policy hold."""
    if watched_tab[0].viewport_size != _DESK:
        watched_tab[0].set_viewport_size(_DESK)
    yield watched_tab[0]
    assert not watch.faults, "\n".join(watch.faults)


@pytest.fixture
def site_address(site: Site) -> str:
    return site.address
