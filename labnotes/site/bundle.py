"""The site to take along: for each language one zip, whose pages work when they are opened from a disk.

It is made of the language's built site. What only a host or its visitors' machines need is left out; each page is
arranged by labnotes/site/opened.py. The same site gives the same bytes.
"""

from __future__ import annotations

import json
import zipfile
from fnmatch import fnmatch
from html import escape
from pathlib import Path

from labnotes.project import CONFIGURATIONS
from labnotes.site.opened import FRAME_WORKER, OFFER, opened_page
from labnotes.site.search import undeferred_index, undeferred_workers
from labnotes.site.words import read_words

FOLDER = "bundle"
"""Where in the site the zips lie, beside the languages."""

_LEFT_OUT = (
    "*.map",
    "*.html.md",
    "llms.txt",
    "sitemap.xml*",
    "search/*.json",
    "assets/images/share-*.png",
    "assets/javascripts/lunr/*",
    "assets/javascripts/workers/whole.*",
)
"""Files of a site that is served: for tools, machines and networks, and the search's as it is fetched. What the search
needs of lunr is put back."""

_LUNR = "assets/javascripts/lunr/min/lunr.{}.min.js"
_MOMENT = (1980, 1, 1, 0, 0, 0)
"""A zip names a time for each file, and none earlier."""


def bundle_name(language: str) -> str:
    """The name of the zip and, without its ending, of the folder in it."""
    return f"tensorflow-lab-notes-{language}.zip"


def write_bundles(site: Path) -> None:
    """The zip of each language into the built ``site``, and on its front page the link to it."""
    (site / FOLDER).mkdir(exist_ok=True)
    for language in CONFIGURATIONS:
        path = site / FOLDER / bundle_name(language)
        _write_zip(bundle_files(site / language), path)
        home = site / language / "index.html"
        html = home.read_text(encoding="utf-8")
        home.write_text(html.replace(OFFER, _link(language, path.stat().st_size)), encoding="utf-8")


def bundle_files(site: Path) -> dict[str, bytes]:
    """What is in the zip of one language, whose built site is ``site``, by its path there."""
    served = {path.relative_to(site).as_posix(): path.read_bytes() for path in site.rglob("*") if path.is_file()}
    index = json.loads(undeferred_index(site))
    lunr = {_LUNR.format(name) for name in ("stemmer.support", "multi", *index["config"]["lang"])}
    left_out = {name for name in served if any(fnmatch(name, pattern) for pattern in _LEFT_OUT)} - lunr
    files = {name: content for name, content in served.items() if name not in left_out}
    pages = (name for name in files if name.endswith(".html"))
    files |= {name: opened_page(served[name].decode(), name, served).encode() for name in pages}
    files |= {f"assets/javascripts/workers/{name}": text.encode() for name, text in undeferred_workers(site).items()}
    for entry in index["docs"]:
        page, mark, section = entry["location"].partition("#")
        entry["location"] = f"{page}index.html{mark}{section}"
    # Material takes it from here where no file can be fetched.
    files["search/search_index.js"] = f"var __index = {json.dumps(index, ensure_ascii=False)}\n".encode()
    files[FRAME_WORKER] = Path(__file__).with_name("frame_worker.js").read_bytes()
    return files


def _write_zip(files: dict[str, bytes], path: Path) -> None:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name in sorted(files):
            entry = zipfile.ZipInfo(f"{path.stem}/{name}", _MOMENT)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system, entry.external_attr = 3, 0o644 << 16
            archive.writestr(entry, files[name])


def _link(language: str, size: int) -> str:
    name = bundle_name(language)
    label = read_words(language).html("download_bundle", file=name, size=f"{size / 1e6:.1f}")
    return f'<p class="bundle"><a href="../{FOLDER}/{escape(name)}" download>{label}</a></p>'
