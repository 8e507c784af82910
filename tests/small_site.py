"""A site of one page in each language, with a theme of its own, for the tests of what may be missing in one."""

from __future__ import annotations

from pathlib import Path

FILES = {
    "mkdocs.yml": """\
site_name: Small
docs_dir: docs/en
nav:
  - Home: index.md
theme:
  name: material
  custom_dir: theme
  font: false
  favicon: assets/mark.svg
  icon:
    logo: own/mark
extra:
  overrides:
    - home.html
    - partials/own.html
    - partials/source.html
extra_css:
  - assets/style.css
  - https://example.org/other.css
extra_javascript:
  - path: assets/script.js
    defer: true
""",
    "mkdocs.zh.yml": "INHERIT: mkdocs.yml\nsite_name: 小站\ndocs_dir: docs/zh\nnav:\n  - 首页: index.md\n",
    "docs/en/index.md": "---\ntitle: Home\ntemplate: home.html\n---\n# Home\n",
    "docs/zh/index.md": "---\ntitle: 首页\ntemplate: home.html\n---\n# 首页\n",
    "theme/home.html": '{% extends "main.html" %}\n{% block footer %}{% include "partials/own.html" %}{% endblock %}\n',
    "theme/partials/own.html": '{% include ".icons/" ~ config.theme.icon.logo ~ ".svg" %}\n',
    "theme/partials/source.html": '{% include "partials/logo.html" %}\n',
    "theme/.icons/own/mark.svg": "<svg/>",
    "theme/assets/mark.svg": "<svg/>",
    "theme/assets/style.css": 'a { src: url("fonts/own.woff2"); background: url(data:image/png;base64,AA==) }\n',
    "theme/assets/fonts/own.woff2": "",
    "theme/assets/script.js": "",
}


def small_site(root: Path) -> Path:
    """The site's sources below ``root``, with nothing missing."""
    for file, text in FILES.items():
        path = root / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return root
