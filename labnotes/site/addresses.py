"""Addresses: one site with a part for each language, under any host and path."""

from __future__ import annotations

import os
from urllib.parse import urlsplit

LANGUAGES = {"en": "en", "zh": "zh-Hans"}
"""Each language's folder with its tag in ``hreflang``."""

LOCAL = "http://127.0.0.1:8000/"


def site_root() -> str:
    """The address of the whole site, from SITE_URL, with a slash at its end."""
    return os.environ.get("SITE_URL", LOCAL).rstrip("/") + "/"


def site_path() -> str:
    """The path below its host under which the site lives: ``/`` or, as on GitHub Pages, ``/<repository>/``."""
    return urlsplit(site_root()).path


def language_site(root: str, language: str) -> str:
    """The address of one language's part."""
    return f"{root.rstrip('/')}/{language}/"


def twins(page: str, site: str) -> list[tuple[str, str]]:
    """The addresses of one page in every language, as (hreflang, address).

    ``page`` is relative to ``site``, which is one language's address. Both languages have the same pages.
    """
    root = site.rstrip("/").rpartition("/")[0]
    return [(tag, f"{root}/{folder}/{page}") for folder, tag in LANGUAGES.items()]


def way_to_root(page: str) -> str:
    """How a page leads back to its language's root: ``../../`` from ``errors/tensorflow-version-magic/``."""
    return "../" * page.count("/") or "./"
