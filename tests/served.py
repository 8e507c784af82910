"""The whole site, built once for a session of tests and served as GitHub Pages would."""

from __future__ import annotations

import contextlib
import fcntl
import functools
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from http.server import ThreadingHTTPServer
from pathlib import Path
from xml.etree import ElementTree

import pytest
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
def served(folder: Path) -> Iterator[Site]:
    """Whatever will stand in ``folder``, at an address of its own: a build must know its address beforehand."""
    handler = functools.partial(PageHandler, directory=str(folder / "site"), prefix=PREFIX)
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield Site(folder / "site", f"http://127.0.0.1:{server.server_port}{PREFIX}")
        server.shutdown()


def built(site: Site) -> Site:
    """The site with both languages built, for its address. Of several processes the first builds, and the others
    wait."""
    with (site.folder.parent / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not site.folder.exists():
            with pytest.MonkeyPatch.context() as patch:
                patch.setenv("SITE_URL", site.address)
                assert build_site(site.folder) == 0, f"the strict build of {' and '.join(CONFIGURATIONS)} failed"
    return site
