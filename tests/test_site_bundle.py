"""The zip of each language holds its whole site, leads nowhere that it does not hold, and is the same each time."""

from __future__ import annotations

import posixpath
import re
import zipfile
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest

from labnotes.read.page import LANGUAGES
from labnotes.site import bundle
from labnotes.site.bundle import FOLDER, bundle_files, bundle_name, write_bundles
from labnotes.site.opened import OFFER
from tests.served import Site

LOADED = {"script": "src", "img": "src", "link": "href", "iframe": "src", "source": "srcset"}
"""What a browser fetches for a page, by the element that names it."""

INDEX = '{"config": {"lang": ["zh", "en"]}, "docs": [{"location": ""}, {"location": "a/"}, {"location": "a/#b"}]}'
PAGE = f'<head><meta charset="utf-8"></head><body>{OFFER}</body>'


class Tags(HTMLParser):
    """Each tag of a page with its attributes: a tree of all pages would take half a minute."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str]]] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, {name: value or "" for name, value in attrs}))


@pytest.fixture(scope="module", params=LANGUAGES)
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="module")
def packed(site: Site, language: str) -> dict[str, bytes]:
    """What is in the zip of the built site, by its path below the zip's one folder."""
    with zipfile.ZipFile(site.folder / FOLDER / bundle_name(language)) as archive:
        start = bundle_name(language).removesuffix(".zip") + "/"
        assert all(name.startswith(start) for name in archive.namelist())
        return {name.removeprefix(start): archive.read(name) for name in archive.namelist()}


@pytest.fixture(scope="module")
def pages(packed: dict[str, bytes]) -> dict[str, Tags]:
    return {name: Tags(text.decode()) for name, text in packed.items() if name.endswith(".html")}


@pytest.fixture
def small(tmp_path: Path) -> Path:
    """A site of two pages in each language, and all kinds of files that are left out of the zip or put into it."""
    for language in LANGUAGES:
        for name, text in {
            "index.html": PAGE,
            "a/index.html": PAGE,
            "a/index.html.md": "A",
            "llms.txt": "A",
            "sitemap.xml.gz": "",
            "downloads/a.py": "",
            "assets/images/share-en.png": "",
            "assets/javascripts/bundle.js": "",
            "assets/javascripts/bundle.js.map": "",
            "assets/javascripts/lunr/tinyseg.js": "",
            "assets/javascripts/lunr/min/lunr.multi.min.js": "",
            "assets/javascripts/lunr/min/lunr.zh.min.js": "",
            "assets/javascripts/lunr/min/lunr.da.min.js": "",
            "assets/javascripts/workers/search.0.min.js": "small();",
            "assets/javascripts/workers/whole.search.0.min.js": "whole();",
            "search/search_index.json": INDEX,
        }.items():
            (tmp_path / language / name).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / language / name).write_text(text, encoding="utf-8")
    return tmp_path


def test_what_only_a_host_needs_is_left_out(small: Path) -> None:
    assert sorted(bundle_files(small / "zh")) == [
        "a/index.html",
        "assets/javascripts/bundle.js",
        "assets/javascripts/frame_worker.js",
        "assets/javascripts/lunr/min/lunr.multi.min.js",
        "assets/javascripts/lunr/min/lunr.zh.min.js",
        "assets/javascripts/workers/search.0.min.js",
        "downloads/a.py",
        "index.html",
        "search/search_index.js",
    ]


def test_the_worker_is_the_whole_one(small: Path) -> None:
    assert bundle_files(small / "en")["assets/javascripts/workers/search.0.min.js"] == b"whole();"


def test_the_search_leads_to_files(small: Path) -> None:
    index = bundle_files(small / "en")["search/search_index.js"].decode()
    assert index.startswith("var __index = {")
    assert re.findall(r'"location": "([^"]*)"', index) == ["index.html", "a/index.html", "a/index.html#b"]


def test_the_front_page_offers_the_zip_where_it_asks_for_it(small: Path) -> None:
    write_bundles(small)
    assert (small / "bundle" / "tensorflow-lab-notes-zh.zip").is_file()
    assert 'href="../bundle/tensorflow-lab-notes-zh.zip" download>下载' in (small / "zh" / "index.html").read_text(
        "utf-8"
    )
    assert OFFER in (small / "zh" / "a" / "index.html").read_text("utf-8")


def test_files_that_are_as_old_as_they_like_give_the_same_bytes(small: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_bundles(small)
    before = (small / FOLDER / bundle_name("en")).read_bytes()
    listed = bundle_files(small / "en")
    monkeypatch.setattr(bundle, "bundle_files", lambda _: dict(reversed(listed.items())))
    write_bundles(small)
    assert (small / FOLDER / bundle_name("en")).read_bytes() == before


def test_the_built_site_gives_the_same_files_again(site: Site, language: str, packed: dict[str, bytes]) -> None:
    assert bundle_files(site.folder / language) == packed


def test_every_page_and_every_download_is_in_it(site: Site, language: str, packed: dict[str, bytes]) -> None:
    assert {f"{page}index.html" for page in site.pages(language)} <= set(packed)
    folder = site.folder / language
    downloads = [path for kind in ("*.py", "*.ipynb", "*.svg") for path in folder.rglob(kind)]
    assert len(downloads) > 50
    for path in downloads:
        assert packed[path.relative_to(folder).as_posix()] == path.read_bytes()


def test_every_relative_link_resolves_inside(packed: dict[str, bytes], pages: dict[str, Tags]) -> None:
    ids = {name: {tag["id"] for _, tag in page.found if "id" in tag} for name, page in pages.items()}
    lost = []
    for name, page in pages.items():
        for address in (tag[key] for _, tag in page.found for key in ("href", "src") if key in tag):
            parts = urlsplit(address)
            if parts.scheme or parts.netloc:
                continue
            path = posixpath.join(posixpath.dirname(name), unquote(parts.path)) if parts.path else name
            target, section = posixpath.normpath(path), unquote(parts.fragment)
            if target not in packed or (section and section not in ids.get(target, section)):
                lost.append(f"{name}: {address}")
    assert not lost


def test_every_address_in_a_style_sheet_resolves_inside(packed: dict[str, bytes]) -> None:
    for name in (name for name in packed if name.endswith(".css")):
        for address in re.findall(r"""url\(\s*["']?([^"')]+)""", packed[name].decode()):
            target = posixpath.normpath(posixpath.join(posixpath.dirname(name), address))
            assert address.startswith(("data:", "#")) or target in packed, f"{name}: {address}"


def test_a_page_loads_nothing_foreign_and_names_no_host_of_its_own(
    site: Site, packed: dict[str, bytes], pages: dict[str, Tags]
) -> None:
    for name, page in pages.items():
        loaded = [tag[LOADED[element]] for element, tag in page.found if LOADED.get(element) in tag]
        assert loaded
        assert not [address for address in loaded if "//" in address], f"{name} loads one of {loaded}"
        links = [tag["href"] for element, tag in page.found if element == "a" and "href" in tag]
        assert not [link for link in links if link.startswith(site.address)], f"{name} leads to the host"
        text = packed[name].decode()
        head = text[: text.index("</head>")]
        assert site.address not in head, f"the head of {name} names the host"
        assert text.count("Content-Security-Policy") == 1
        assert "default-src 'none'" in head


def test_the_front_page_says_how_large_the_zip_is(site: Site, language: str) -> None:
    link = site.html(language, "").select_one(".bundle a")
    assert link
    zipped = site.folder / language / str(link["href"])
    assert zipped.resolve() == (site.folder / FOLDER / bundle_name(language)).resolve()
    assert f"{zipped.stat().st_size / 1e6:.1f} MB" in link.get_text()
