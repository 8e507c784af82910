"""Every page loads all it needs from the site itself, under a strict policy, and fits a telephone and a desk."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import BrowserContext, ConsoleMessage, Page, Request, Response

from labnotes.read.page import LANGUAGES
from tests.served import Site

pytestmark = pytest.mark.browser

WIDTHS = (360, 1280)
_WIDTH = "[document.documentElement.scrollWidth, innerWidth]"
_IMAGES = """async () => {
  const images = [...document.querySelectorAll("img")];
  images.forEach(image => image.loading = "eager");
  const loaded = image => image.decode().then(() => "", () => "does not load");
  const told = async image => [image.getAttribute("src"), await loaded(image), (image.alt || "").trim()];
  return Promise.all(images.map(told));
}"""


class Watch:
    """Writes down whatever goes wrong in a tab, with the page on which it did."""

    def __init__(self, tab: Page, site: Site) -> None:
        self.faults: list[str] = []
        self.page = ""
        self._site = site
        tab.on("console", self._console)
        tab.on("pageerror", lambda error: self.note(f"script error: {error}"))
        tab.on("request", self._request)
        tab.on("requestfailed", self._failed)
        tab.on("response", self._response)

    def note(self, fault: str) -> None:
        self.faults.append(f"{self.page}: {fault}")

    def _console(self, message: ConsoleMessage) -> None:
        if message.type == "error":
            self.note(f"console error: {message.text}")

    def _request(self, request: Request) -> None:
        address = urlsplit(request.url)
        if address.scheme not in ("data", "blob") and not request.url.startswith(self._site.address):
            self.note(f"asks for {request.url}, outside of the site")

    def _failed(self, request: Request) -> None:
        # Going on to the next page ends what the last one had still under way: no fault of either.
        if request.failure != "net::ERR_ABORTED":
            self.note(f"{request.url} failed: {request.failure}")

    def _response(self, response: Response) -> None:
        if response.status >= 400:
            self.note(f"{response.url} has status {response.status}")


@pytest.fixture
def watched(visitor: BrowserContext, site: Site) -> Iterator[tuple[Page, Watch]]:
    tab = visitor.new_page()
    yield tab, Watch(tab, site)
    tab.close()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_loads_without_a_fault_and_fits(site: Site, watched: tuple[Page, Watch], language: str) -> None:
    tab, watch = watched
    for page in site.pages(language):
        watch.page = f"{language}/{page}"
        tab.goto(watch.page, wait_until="load")
        spoken = tab.locator("html").get_attribute("lang") or ""
        if spoken.partition("-")[0] != language:
            watch.note(f"says that it is in {spoken!r}")
        for source, fault, alt in tab.evaluate(_IMAGES):
            if fault or not alt:
                watch.note(f"the image {source} {fault or 'has no alt text'}")
        for width in WIDTHS:
            tab.set_viewport_size({"width": width, "height": 800})
            needed, given = tab.evaluate(_WIDTH)
            if needed > given:
                watch.note(f"is {needed} px wide in a window of {given}")
        tab.wait_for_load_state("networkidle")
    assert not watch.faults, "\n".join(watch.faults)


@pytest.mark.parametrize(
    ("broken", "fault"),
    [
        ("new Image().src = 'https://example.org/pixel.png'", "outside of the site"),
        ("document.body.append(Object.assign(document.createElement('img'), {src: 'none.png'}))", "status 404"),
        (
            "document.body.append(Object.assign(document.createElement('script'), {text: '1'}))",
            "Content Security Policy",
        ),
        ("document.body.insertAdjacentHTML('beforeend', '<p style=\"color: red\">')", "Content Security Policy"),
        ("setTimeout(() => missing(), 0)", "script error"),
    ],
)
def test_the_watch_sees_a_fault(site: Site, watched: tuple[Page, Watch], broken: str, fault: str) -> None:
    tab, watch = watched
    tab.goto("en/")
    assert not watch.faults
    tab.evaluate(f"() => {{ {broken} }}")
    tab.wait_for_timeout(300)
    assert any(fault in noted for noted in watch.faults), watch.faults
