"""A page as it works when it is opened from a disk: there is no host, no address of a folder and nothing to fetch."""

from __future__ import annotations

import json
import posixpath
import re
from collections.abc import Mapping
from html import escape, unescape
from urllib.parse import quote, urlsplit

from labnotes.site.policy import with_policy

FRAME_WORKER = "assets/javascripts/frame_worker.js"
"""Where the search's worker finds a frame to run in."""

_OF_A_HOST = re.compile(
    r'<link rel="(?:canonical|preload)"[^>]*>|<meta (?:property="og|name="twitter):[^>]*>'
    r'|<script type="application/ld\+json">.*?</script>',
    re.DOTALL,
)
"""The page's own address, what is shown where somebody links to that, and what is fetched ahead by a network."""

_LANGUAGES = re.compile(r'<div class="md-header__option notes-languages">.*?</div>', re.DOTALL)
"""The switch to the other language, which is another zip."""

OFFER = "<!-- bundle -->"
"""What the front page writes where the zip is offered. Whoever reads in the zip has it."""

_OFFERED = re.compile(rf'{OFFER}|<p class="bundle">.*?</p>')

_TAG = re.compile(r"""<(?:a|img|link|script)(?:\s+[\w:-]+(?:=(?:"[^"]*"|[^\s">]+))?)*\s*/?>""")
_ADDRESS = re.compile(r"""(?<=\s)(?P<name>href|src)=(?:"(?P<quoted>[^"]*)"|(?P<bare>[^\s">]+))""")
_DOWNLOAD = re.compile(r'href="(?P<address>[^":]+)" download(?=>)')
_TYPES = {".py": "text/x-python", ".ipynb": "application/x-ipynb+json"}
_PLAIN = " !'()*+,/:;=?@[]{}"
"""What an address that holds a file needs not write as a number, so that the file stays small."""

_CONFIG = re.compile(r'(?<=<script id="__config" type="application/json">).*?(?=</script>)', re.DOTALL)


def opened_page(html: str, page: str, files: Mapping[str, bytes]) -> str:
    """The built ``page`` (``perceptron/index.html``) of a language's site that is made of ``files``."""
    for not_here in (_OF_A_HOST, _LANGUAGES, _OFFERED):
        html = not_here.sub("", html)
    html = _TAG.sub(lambda tag: _ADDRESS.sub(lambda found: _address(found, page, files), tag[0]), html)
    html = _DOWNLOAD.sub(lambda found: _download(found["address"], page, files), html)
    html = _CONFIG.sub(lambda found: _without_instant(found[0]), html, count=1)
    way = posixpath.relpath(FRAME_WORKER, posixpath.dirname(page) or ".")
    return with_policy(html.replace("</head>", f'<script src="{way}"></script></head>', 1), opened=True)


def _address(found: re.Match[str], page: str, files: Mapping[str, bytes]) -> str:
    address = unescape(found["quoted"] if found["bare"] is None else found["bare"])
    return f'{found["name"]}="{escape(_with_file(address, page, files))}"'


def _with_file(address: str, page: str, files: Mapping[str, bytes]) -> str:
    """The relative ``address`` on ``page``, with the name of the file that a host gives for a folder."""
    parts = urlsplit(address)
    if parts.scheme or parts.netloc or not parts.path:
        return address
    path = posixpath.join(parts.path, "index.html")
    return parts._replace(path=path).geturl() if _file(path, page) in files else address


def _download(address: str, page: str, files: Mapping[str, bytes]) -> str:
    """A link that brings its file along: one to a file on the disk shows it, whatever the link says."""
    name = posixpath.basename(address)
    content = quote(files[_file(address, page)], safe=_PLAIN)
    return f'href="data:{_TYPES[posixpath.splitext(name)[1]]};charset=utf-8,{content}" download="{name}"'


def _file(address: str, page: str) -> str:
    return posixpath.normpath(posixpath.join(posixpath.dirname(page), address))


def _without_instant(config: str) -> str:
    """Material's settings, without the pages that are fetched ahead and put in the place of others."""
    data = json.loads(config)
    data["features"] = [name for name in data["features"] if not name.startswith("navigation.instant")]
    return json.dumps(data).replace("<", "\\u003c")
