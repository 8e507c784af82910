"""A page of the zip leads to files alone, brings its downloads along and says nothing of a host."""

from __future__ import annotations

import re

import pytest

from labnotes.site.opened import opened_page

FILES = {
    "index.html": b"",
    "lesson/index.html": b"",
    "errors/index.html": b"",
    "errors/shape/index.html": b"",
    "downloads/lesson.py": '# "1 < 2" & 50 %\nprint("数")\n'.encode(),
    "notebook/workbook.ipynb": b"{}",
}


def opened(body: str, page: str = "errors/shape/index.html", head: str = "") -> str:
    return opened_page(f'<head><meta charset="utf-8">{head}</head><body>{body}</body>', page, FILES)


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("../../lesson/", "../../lesson/index.html"),
        ("../../lesson/#part", "../../lesson/index.html#part"),
        ("../", "../index.html"),
        ("..", "../index.html"),
        (".", "./index.html"),
        ("../..", "../../index.html"),
        ("#part", "#part"),
        ("../../lesson/index.html", "../../lesson/index.html"),
        ("../../nowhere/", "../../nowhere/"),
        ("https://example.org/lesson/", "https://example.org/lesson/"),
        ("//example.org/lesson/", "//example.org/lesson/"),
    ],
)
def test_a_link_to_a_folder_leads_to_the_page_in_it(address: str, expected: str) -> None:
    assert f'<a class="term" href="{expected}" title="a &gt; b">' in opened(
        f'<a class="term" href="{address}" title="a &gt; b">x</a>'
    )
    assert f'<link rel="next" href="{expected}">' in opened("", head=f'<link rel="next" href="{address}">')


def test_what_only_looks_like_a_link_stays_as_it_is() -> None:
    shown = '<code>&lt;a href="../../lesson/"&gt;</code><input data-href="../../lesson/">'
    assert shown in opened(shown)


def test_a_download_comes_along_byte_for_byte(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(FILES, "downloads/lesson.py", bytes(range(1, 128)) + "数\n".encode())
    html = opened('<a class="lesson-foot__download" href="../../downloads/lesson.py" download>Take it</a>')
    link = re.search(r'<a class="lesson-foot__download" href="([^"<>&#\n]*)" download="lesson.py">Take it</a>', html)
    assert link
    kind, _, content = link[1].partition(",")
    assert kind == "data:text/x-python;charset=utf-8"
    assert _percent_decoded(content) == FILES["downloads/lesson.py"]


def test_a_notebook_says_that_it_is_one() -> None:
    html = opened('<a href="workbook.ipynb" download>Take it</a>', "notebook/index.html")
    assert 'href="data:application/x-ipynb+json;charset=utf-8,{}" download="workbook.ipynb"' in html


@pytest.mark.parametrize(
    "told",
    [
        '<link rel="canonical" href="https://example.org/en/lesson/">',
        '<meta property="og:url" content="https://example.org/en/lesson/">',
        '<meta name="twitter:card" content="summary_large_image">',
        '<script type="application/ld+json">{"url": "https://example.org/"}</script>',
        '<div class="md-header__option notes-languages">\n<a href="../zh/">中文</a>\n</div>',
        "<!-- bundle -->",
        '<p class="bundle"><a href="../bundle/notes.zip" download>Download</a></p>',
    ],
)
def test_what_needs_a_host_or_the_other_language_is_left_out(told: str) -> None:
    assert opened(f"<p>before</p>{told}<p>after</p>").endswith("<body><p>before</p><p>after</p></body>")


def test_pages_are_not_fetched_to_be_put_in_the_place_of_others() -> None:
    config = (
        '<script id="__config" type="application/json">{"features": ["navigation.instant", "search.share"]}</script>'
    )
    assert '{"features": ["search.share"]}' in opened(config)


def test_the_frame_of_the_search_is_found_from_each_page() -> None:
    assert '<script src="../../assets/javascripts/frame_worker.js"></script></head>' in opened("")
    assert '<script src="assets/javascripts/frame_worker.js"></script></head>' in opened("", "index.html")


def test_its_policy_allows_files_and_takes_the_place_of_the_served_one() -> None:
    html = opened("", head='<meta http-equiv="Content-Security-Policy" content="default-src \'self\'">')
    assert html.count("Content-Security-Policy") == 1
    assert "default-src 'none'; script-src file:;" in html
    assert "'self'" not in html


def _percent_decoded(text: str) -> bytes:
    """As a browser reads it: by hand, so that it is not the inverse of what wrote it."""
    return re.sub(rb"%([0-9A-F]{2})", lambda found: bytes([int(found[1], 16)]), text.encode("ascii"))
