"""``python -m labnotes.site.serve``: serves ``site/`` on this machine as a host such as GitHub Pages does."""

from __future__ import annotations

import argparse
import functools
import gzip
import io
import sys
from contextlib import suppress
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import BinaryIO

SITE = Path(__file__).parents[2] / "site"

_PACKED = {".html", ".css", ".js", ".json", ".xml", ".svg", ".txt", ".md", ".ipynb"}
"""What such a host compresses on the way; fonts, pictures and zips are compressed as they are."""


def main() -> int:
    """Serves until Ctrl-C; 0 at its end, 1 where there is nothing to serve or the port is taken."""
    parser = argparse.ArgumentParser(prog="python -m labnotes.site.serve", description=__doc__)
    parser.add_argument("--port", type=int, default=8000)
    parser.add_argument("--prefix", default="/", help="the path below which the site appears, as /<repository>/")
    options = parser.parse_args()
    if not (SITE / "index.html").is_file():
        print("site/ holds no site: build it with `python -m labnotes.site.build`", file=sys.stderr)
        return 1
    try:
        server = make_server(SITE, options.port, options.prefix)
    except OSError as error:
        print(f"port {options.port} cannot be used ({error.strerror}): choose another with --port", file=sys.stderr)
        return 1
    with server:
        print(f"http://127.0.0.1:{server.server_port}{clean_prefix(options.prefix)}  (Ctrl-C ends it)", flush=True)
        try:
            server.serve_forever()
        except KeyboardInterrupt:
            print()
    return 0


def make_server(site: Path, port: int, prefix: str) -> ThreadingHTTPServer:
    """A server of ``site`` below ``prefix`` on 127.0.0.1; port 0 takes a free one. Raises OSError."""
    handler = functools.partial(PageHandler, directory=str(site), prefix=clean_prefix(prefix))
    return ThreadingHTTPServer(("127.0.0.1", port), handler)


def clean_prefix(prefix: str) -> str:
    """With a slash at both ends: ``/notes/``, or ``/`` alone."""
    return f"/{prefix.strip('/')}/".replace("//", "/")


class PageHandler(SimpleHTTPRequestHandler):
    """Files below the prefix, compressed where the browser takes that; for anything else the site's own 404 page."""

    protocol_version = "HTTP/1.1"

    def __init__(self, *arguments: object, prefix: str, **options: object) -> None:
        self._prefix = prefix
        self._packed: bytes | None = None
        super().__init__(*arguments, **options)  # type: ignore[arg-type]  # handed through as they came

    def handle(self) -> None:
        with suppress(ConnectionError):  # a reader who goes on does not wait for what is on its way
            super().handle()

    def translate_path(self, path: str) -> str:
        if not path.startswith(self._prefix):
            return str(Path(self.directory) / "outside of the prefix")
        return super().translate_path("/" + path.removeprefix(self._prefix))

    def send_head(self) -> io.BytesIO | BinaryIO | None:
        self._packed = self._compressed()
        file = super().send_head()
        if file is None or self._packed is None:
            return file
        file.close()
        return io.BytesIO(self._packed)

    def send_header(self, keyword: str, value: str) -> None:
        if keyword == "Content-Length" and self._packed is not None:
            value = str(len(self._packed))
            super().send_header("Content-Encoding", "gzip")
            super().send_header("Vary", "Accept-Encoding")
        super().send_header(keyword, value)

    def _compressed(self) -> bytes | None:
        """The file that is asked for, None where it is sent as it is or is none."""
        asked = self.translate_path(self.path)
        file = Path(asked) / "index.html" if asked.endswith("/") else Path(asked)
        if "gzip" not in self.headers.get("Accept-Encoding", "") or file.suffix not in _PACKED or not file.is_file():
            return None
        return _compress(file, file.stat().st_mtime_ns)

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        page = Path(self.directory) / "404.html"
        if code != HTTPStatus.NOT_FOUND or not page.is_file():
            super().send_error(code, message, explain)
            return
        body = page.read_bytes()
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def log_message(self, format: str, *arguments: object) -> None:
        """Says nothing: a page asks for twenty files."""


@functools.lru_cache(maxsize=256)
def _compress(file: Path, _changed: int) -> bytes:
    """The file as it stood when it was changed last."""
    return gzip.compress(file.read_bytes())


if __name__ == "__main__":
    sys.exit(main())
