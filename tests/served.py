"""The whole site, built once for a session of tests and served as GitHub Pages would."""

from __future__ import annotations

import contextlib
import functools
import os
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from http.server import ThreadingHTTPServer
from pathlib import Path
from xml.etree import ElementTree

from bs4 import BeautifulSoup

from labnotes.project import CONFIGURATIONS
from labnotes.site.build import build_site
from labnotes.site.serve import PageHandler

PREFIX = "/tensorflow-lab-notes/"
_LOCATION = "{http://www.sitemaps.org/schemas/sitemap/0.9}loc"


@dataclass(frozen=True)
class Site:
    """``folder`` holds what was built, ``address`` is where it is served, with a slash at its end."""

    folder: Path
    address: str

    def pages(self, language: str) -> list[str]:
        """Every page of ``language`` relative to its part of the site, as its sitemap lists them."""
        start = f"{self.address}{language}/"
        tree = ElementTree.parse(self.folder / language / "sitemap.xml")
        addresses = [location.text or "" for location in tree.iter(_LOCATION)]
        assert addresses, f"{language}/sitemap.xml lists no page"
        assert all(address.startswith(start) for address in addresses), f"{addresses} do not all lie below {start}"
        return [address.removeprefix(start) for address in addresses]

    def text(self, language: str, page: str) -> str:
        """The page as it was built, without a browser."""
        return (self.folder / language / page / "index.html").read_text(encoding="utf-8")

    def html(self, language: str, page: str) -> BeautifulSoup:
        """The page's elements. To parse all of the site takes long: ask its text first, where that tells enough."""
        return BeautifulSoup(self.text(language, page), "html.parser")


@contextlib.contextmanager
def built_and_served(folder: Path) -> Iterator[Site]:
    """Both languages in ``folder``, built for the address at which they are then served."""
    # The server comes first, as the build must know its port; nobody asks it for anything before the build is done.
    handler = functools.partial(PageHandler, directory=str(folder), prefix=PREFIX)
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    site = Site(folder, f"http://127.0.0.1:{server.server_port}{PREFIX}")
    with server:
        before = os.environ.get("SITE_URL")
        os.environ["SITE_URL"] = site.address
        try:
            assert build_site(folder) == 0, f"the strict build of {' and '.join(CONFIGURATIONS)} failed"
        finally:
            if before is None:
                del os.environ["SITE_URL"]
            else:
                os.environ["SITE_URL"] = before
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield site
        server.shutdown()
