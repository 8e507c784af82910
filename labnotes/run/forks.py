"""Forks: children of a server that has TensorFlow imported, one server for each interpreter, started when needed."""

from __future__ import annotations

import os
import select
import signal
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
    _line: _Line | None = field(default=None, repr=False)

    def fork(self, scratch: Path) -> Fork:
        """Start a child for the job in ``scratch``; the server with it, where it is not running."""
        line = self.start()
        try:
            return Fork(line.ask(scratch / "job.json"), line)
        except BaseException:
            # Nobody would take its answer: the next to ask would take that for their own.
            line.process.kill()
            raise

    def start(self) -> _Line:
        """Start it where it is not running. It gets ready by itself: the first fork waits for that."""
        if self._line is None or self._line.process.poll() is not None:
            self._line = _Line(_start(self.interpreter))
        return self._line

    def stop(self) -> None:
        """End it. The next fork would start it anew."""
        if self._line is not None:
            self._line.close()
            self._line = None


@cache
def server(interpreter: str) -> Server:
    """The one server of an interpreter."""
    return Server(interpreter)


@dataclass(frozen=True)
class Fork:
    """A child of a server, as far as it is like the process of a Popen. ``pid`` is 0 where it could not be forked."""

    pid: int
    _line: _Line

    @property
    def lost(self) -> bool:
        """Whether its server was killed, and nobody knows how it ended itself."""
        return (self.poll() or 0) < 0 and self.pid not in self._line.ended

    def poll(self) -> int | None:
        """The exit code, None while it runs. A server that ended early takes its children's exit codes with it."""
        ended = self._line.process.poll()
        self._line.listen()
        return self._line.ended.get(self.pid, ended)

    def terminate(self) -> None:
        if self.pid and self.poll() is None:
            with suppress(ProcessLookupError):
                os.kill(self.pid, signal.SIGKILL)

    def wait(self) -> None:
        while self.poll() is None:
            time.sleep(_POLL_SECONDS)


@dataclass
class _Line:
    """The line to one server process. ``ended`` holds the exit codes of the children that it told of."""

    process: subprocess.Popen[bytes]
    ended: dict[int, int] = field(default_factory=dict)
    _heard: bytes = b""

    def ask(self, job: Path) -> int:
        """The process id of a child for ``job``, 0 where the server has ended; it has said why."""
        assert self.process.stdin
        with suppress(BrokenPipeError):
            self.process.stdin.write(f"{job}\n".encode())
        while self._hear():
            if started := self._understood():
                return started
        self.process.wait()
        return 0

    def listen(self) -> None:
        """Take in what the server has said by now."""
        assert self.process.stdout
        while not self.process.stdout.closed and select.select([self.process.stdout], [], [], 0)[0] and self._hear():
            self._understood()

    def close(self) -> None:
        assert self.process.stdin
        assert self.process.stdout
        self.process.stdin.close()
        self.process.wait()
        self.process.stdout.close()

    def _hear(self) -> bool:
        """Wait for what the server says next; False where it has ended."""
        assert self.process.stdout
        heard = os.read(self.process.stdout.fileno(), 2**16)
        self._heard += heard
        return bool(heard)

    def _understood(self) -> int:
        """The process id of the child that was started, 0 where that is not told yet."""
        *lines, self._heard = self._heard.split(b"\n")
        started = 0
        for line in lines:
            process, *code = map(int, line.split())
            if code:
                self.ended[process] = code[0]
            else:
                # The number may have been that of another child.
                self.ended.pop(process, None)
                started = process
        return started


def _start(interpreter: str) -> subprocess.Popen[bytes]:
    root = Path(__file__).parents[2]
    environment = {**os.environ, **ENVIRONMENT, "PYTHONPATH": str(root)}
    command = [interpreter, "-m", "labnotes.run.server"]
    pipe = subprocess.PIPE
    # In a session of its own, where no signal reaches it that is meant for all processes of a terminal.
    return subprocess.Popen(
        command, cwd=root, env=environment, stdin=pipe, stdout=pipe, bufsize=0, start_new_session=True
    )
