"""At the site's root: the choice of language, one 404 page for any depth, and what robots read; under any path."""

from __future__ import annotations

import gzip
import threading
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest

from labnotes.site.addresses import twins, way_to_root
from labnotes.site.home import arrange_home
from labnotes.site.notes import Notes, read_notes
from labnotes.site.root import write_root_pages
from labnotes.site.serve import make_server
from labnotes.site.words import read_words


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("SITE_URL", "https://example.org/notes")
    write_root_pages(tmp_path)
    return tmp_path


@pytest.fixture
def address(folder: Path) -> Iterator[str]:
    server = make_server(folder, 0, "notes")
    with server:
        threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


def test_the_root_offers_both_languages_without_an_inline_script(folder: Path) -> None:
    html = (folder / "index.html").read_text(encoding="utf-8")
    assert 'href="en/"' in html
    assert 'href="zh/"' in html
    assert "<script>" not in html
    assert (folder / "root.js").is_file()


def test_the_404_page_finds_its_files_from_any_depth(folder: Path) -> None:
    html = (folder / "404.html").read_text(encoding="utf-8")
    assert 'href="/notes/root.css"' in html
    assert 'href="/notes/zh/"' in html


def test_robots_are_led_to_the_sitemaps_of_both_languages(folder: Path) -> None:
    assert "Sitemap: https://example.org/notes/sitemap.xml" in (folder / "robots.txt").read_text(encoding="utf-8")
    locations = [node.text for node in ElementTree.parse(folder / "sitemap.xml").iter() if node.tag.endswith("loc")]
    assert locations == ["https://example.org/notes/en/sitemap.xml", "https://example.org/notes/zh/sitemap.xml"]


def test_nothing_is_passed_through_jekyll(folder: Path) -> None:
    assert (folder / ".nojekyll").is_file()


def test_the_server_serves_below_its_prefix(address: str) -> None:
    with urllib.request.urlopen(f"{address}/notes/robots.txt") as answer:
        assert answer.status == 200


def test_the_server_compresses_text_for_a_browser_that_takes_it(address: str, folder: Path) -> None:
    (folder / "picture.png").write_bytes(b"as it is")
    asked = {"Accept-Encoding": "gzip, deflate, br"}
    for path in ("", "root.css"):
        plain = urllib.request.urlopen(f"{address}/notes/{path}")
        packed = urllib.request.urlopen(urllib.request.Request(f"{address}/notes/{path}", headers=asked))
        with plain, packed:
            text, body = plain.read(), packed.read()
            assert plain.headers["Content-Encoding"] is None
            assert packed.headers["Content-Encoding"] == "gzip"
            assert int(packed.headers["Content-Length"]) == len(body) < len(text)
            assert gzip.decompress(body) == text
    request = urllib.request.Request(f"{address}/notes/picture.png", headers=asked)
    with urllib.request.urlopen(request) as answer:
        assert answer.headers["Content-Encoding"] is None
        assert answer.read() == b"as it is"


@pytest.mark.parametrize("path", ["/notes/nowhere/at/all", "/elsewhere"])
def test_the_server_answers_what_is_missing_with_the_sites_own_page(address: str, path: str) -> None:
    with pytest.raises(urllib.error.HTTPError) as caught:
        urllib.request.urlopen(address + path)
    with caught.value as answer:
        assert answer.code == 404
        assert "没有这个页面" in answer.read().decode()


def test_a_page_has_a_twin_under_any_host_and_path() -> None:
    assert twins("perceptron/", "https://example.org/notes/zh/") == [
        ("en", "https://example.org/notes/en/perceptron/"),
        ("zh-Hans", "https://example.org/notes/zh/perceptron/"),
    ]


def test_a_page_knows_the_way_to_its_languages_root() -> None:
    assert way_to_root("") == "./"
    assert way_to_root("errors/tensorflow-version-magic/") == "../../"


def test_a_snippet_without_a_record_is_told_of(tmp_path: Path) -> None:
    (tmp_path / "snippets" / "lesson").mkdir(parents=True)
    (tmp_path / "snippets" / "lesson" / "one.py").write_text("# --8<-- [start:a]\npass\n# --8<-- [end:a]\n")
    rules = {failure.rule for failure in read_notes(tmp_path, "en").failures}
    assert "no record" in rules


def test_the_front_page_puts_its_first_block_beside_its_words() -> None:
    block = '<div class="part"><div class="highlight" data-part="lesson/one:a"><pre><code>x</code></pre></div></div>'
    notes = Notes("en", {}, {}, {}, read_words("en"))
    html = arrange_home(f"<h1>T</h1><p>Words</p>{block}<h2>Next</h2><p>More</p>", notes)
    assert '<div class="home__words"><h1>T</h1><p>Words</p></div><div class="home__specimen">' in html
    assert html.endswith('<div class="home__rest"><h2>Next</h2><p>More</p></div>')
