"""Each page says that it loads nothing from elsewhere, and which small scripts in it are its own."""

from __future__ import annotations

import base64
import hashlib

import pytest

from labnotes.site.policy import with_policy
from tests.served import Site

PAGE = '<head><meta charset="utf-8"><script>run()</script><script type="application/json">{}</script></head>'


def test_the_policy_comes_ahead_of_everything_that_it_judges() -> None:
    assert with_policy(PAGE).startswith('<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy"')


def test_an_inline_script_is_allowed_by_its_hash_and_data_needs_none() -> None:
    digest = base64.b64encode(hashlib.sha256(b"run()").digest()).decode()
    page = with_policy(PAGE)
    assert f"script-src 'self' 'sha256-{digest}';" in page
    assert page.count("sha256-") == 1
    assert "unsafe" not in page


def test_a_page_that_has_no_place_for_it_stops_the_build() -> None:
    with pytest.raises(ValueError, match="charset"):
        with_policy("<head></head>")


@pytest.mark.parametrize("path", ["index.html", "404.html", "en/index.html", "zh/perceptron/index.html"])
def test_every_built_page_has_one(site: Site, path: str) -> None:
    assert (site.folder / path).read_text(encoding="utf-8").count("Content-Security-Policy") == 1
