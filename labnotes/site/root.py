"""The pages at the site's root: the choice of language, the one 404 page that a host serves, and what robots read."""

from __future__ import annotations

import shutil
from pathlib import Path
from string import Template

from labnotes.site.addresses import LANGUAGES, language_site, site_path, site_root
from labnotes.site.policy import with_policy

_FILES = Path(__file__).parent / "root_pages"
_SITEMAPS = "http://www.sitemaps.org/schemas/sitemap/0.9"


def write_root_pages(site: Path) -> None:
    """Everything in ``site`` that belongs to no language, beside the two languages' folders."""
    site.mkdir(parents=True, exist_ok=True)
    for source in sorted(_FILES.iterdir()):
        if source.suffix == ".html":
            # The host serves 404.html at any depth, so its links start at the site's path.
            text = Template(source.read_text(encoding="utf-8")).substitute(root=site_path(), address=site_root())
            (site / source.name).write_text(with_policy(text), encoding="utf-8")
        else:
            shutil.copyfile(source, site / source.name)
    (site / "robots.txt").write_text(
        f"User-agent: *\nAllow: /\n\nSitemap: {site_root()}sitemap.xml\n", encoding="utf-8"
    )
    (site / "sitemap.xml").write_text(_sitemap_index(), encoding="utf-8")
    # GitHub Pages would otherwise pass everything through Jekyll.
    (site / ".nojekyll").touch()


def _sitemap_index() -> str:
    entries = "".join(
        f"  <sitemap><loc>{language_site(site_root(), language)}sitemap.xml</loc></sitemap>\n" for language in LANGUAGES
    )
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<sitemapindex xmlns="{_SITEMAPS}">\n{entries}</sitemapindex>\n'
