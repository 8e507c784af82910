"""Forks: children of a server that has TensorFlow imported, one server for each interpreter, started when needed."""

from __future__ import annotations

import io
import os
import subprocess
import time
from contextlib import suppress
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from labnotes.run.preload import ENVIRONMENT

_POLL_SECONDS = 0.005


@dataclass
class Server:
    """The server of ``interpreter``. It goes on from one batch of snippets to the next: its start takes seconds."""

    interpreter: str
    _process: subprocess.Popen[bytes] | None = field(default=None, repr=False)

    def fork(self, scratch: Path) -> Fork:
        """Start a child for the job in ``scratch``; the server with it, where it is not running."""
        if self._process is None or self._process.poll() is not None:
            self._process = _start(self.interpreter)
        process = self._process
        answer = b""
        with suppress(BrokenPipeError):
            _stream(process.stdin).write(f"{scratch / 'job.json'}\n".encode())
            answer = _stream(process.stdout).readline()
        if not answer:  # it could not start, and has said why
            process.wait()
        return Fork(int(answer or 0), scratch, process)

    def stop(self) -> None:
        """End it. The next fork would start it anew."""
        if self._process is not None:
            _stream(self._process.stdin).close()
            _stream(self._process.stdout).close()
            self._process.wait()
            self._process = None


@cache
def server(interpreter: str) -> Server:
    """The one server of an interpreter."""
    return Server(interpreter)


@dataclass(frozen=True)
class Fork:
    """A child of a server, as far as it is like the process of a Popen. ``pid`` is 0 where it could not be forked."""

    pid: int
    scratch: Path
    _server: subprocess.Popen[bytes]

    def poll(self) -> int | None:
        """The exit code, None while it runs. A server that ended early takes its children's exit codes with it."""
        ended = self._server.poll()
        with suppress(FileNotFoundError):
            return int((self.scratch / "exit").read_text(encoding="utf-8"))
        return ended

    def wait(self) -> None:
        while self.poll() is None:
            time.sleep(_POLL_SECONDS)


def _start(interpreter: str) -> subprocess.Popen[bytes]:
    root = Path(__file__).parents[2]
    environment = {**os.environ, **ENVIRONMENT, "PYTHONPATH": str(root)}
    command = [interpreter, "-m", "labnotes.run.server"]
    pipe = subprocess.PIPE
    return subprocess.Popen(command, cwd=root, env=environment, stdin=pipe, stdout=pipe, bufsize=0)


def _stream(stream: object) -> io.RawIOBase:
    assert isinstance(stream, io.RawIOBase)
    return stream
