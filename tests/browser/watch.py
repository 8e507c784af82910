"""Whatever goes wrong in a tab while a test looks at something else."""

from __future__ import annotations

from urllib.parse import urlsplit

from playwright.sync_api import ConsoleMessage, Page, Request, Response


class Watch:
    """Writes down each fault of ``tab`` with the page on which it came: whatever is asked for outside of ``address``
    or does not arrive, and errors of scripts and in the console, where breaches of the policy are told."""

    def __init__(self, tab: Page, address: str) -> None:
        self.faults: list[str] = []
        self._tab = tab
        self._address = address
        tab.on("console", self._console)
        tab.on("pageerror", lambda error: self.note(f"script error: {error}"))
        tab.on("request", self._request)
        tab.on("requestfailed", self._failed)
        tab.on("response", self._response)

    def note(self, fault: str) -> None:
        self.faults.append(f"{self._tab.url}: {fault}")

    def _console(self, message: ConsoleMessage) -> None:
        if message.type == "error":
            self.note(f"console error: {message.text}")

    def _request(self, request: Request) -> None:
        inside = urlsplit(request.url).scheme in ("data", "blob") or request.url.startswith(self._address)
        if not inside:
            self.note(f"asks for {request.url}, outside of the site")

    def _failed(self, request: Request) -> None:
        # Going on to the next page ends what the last one had still under way: no fault of either.
        if request.failure != "net::ERR_ABORTED":
            self.note(f"{request.url} failed: {request.failure}")

    def _response(self, response: Response) -> None:
        if response.status >= 400:
            self.note(f"{response.url} has status {response.status}")
