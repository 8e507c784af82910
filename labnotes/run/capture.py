"""Capturing: what a program prints, warns of, logs and draws, told apart and told by part.

Needs Python 3.10, matplotlib and the standard library. Standard output is a file, so that what native code prints is
kept in its place, and so that a program that dies leaves what it had printed.
"""

from __future__ import annotations

import io
import logging
import os
import sys
import warnings
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from labnotes.run.result import Warned

PartLines = tuple[str, int, int]
"""A part's name, its first and its last line."""


def redirect(stdout: Path, stderr: Path) -> None:
    """Send this process's standard output and error, native code's too, to files, and close its standard input."""
    sys.stdout.flush()
    sys.stderr.flush()
    for number, path in ((1, stdout), (2, stderr)):
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        os.dup2(handle, number)
        os.close(handle)
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.close(nothing)
    sys.stdin = io.TextIOWrapper(io.FileIO(0, closefd=False), encoding="utf-8")
    for name, number in (("stdout", 1), ("stderr", 2)):
        raw = io.FileIO(number, "w", closefd=False)
        setattr(sys, name, io.TextIOWrapper(raw, encoding="utf-8", errors="replace", write_through=True))


@dataclass
class Capture:
    """Keeps, for each part, how far standard output had come and what was drawn when its statements ended."""

    file: str
    parts: Sequence[PartLines]
    stdout: Path
    last_lines: dict[str, int]
    ends: list[tuple[str, int]] = field(default_factory=list)
    figures: dict[str, list[str]] = field(default_factory=dict)
    warned: list[tuple[str, Warned]] = field(default_factory=list)
    logged: list[tuple[str, str]] = field(default_factory=list)

    def start(self) -> None:
        """From here on warnings and log records are kept instead of printed."""
        _filter_warnings()
        warnings.showwarning = self._warned  # type: ignore[assignment]  # it takes the rest unnamed
        handler = logging.Handler(logging.INFO)
        handler.emit = self._logged  # type: ignore[method-assign]  # a handler of one line
        root = logging.getLogger()
        root.handlers[:] = [handler]
        for logger in ("tensorflow", "absl"):
            logging.getLogger(logger).handlers[:] = []
            logging.getLogger(logger).propagate = True

    def finished(self, line: int) -> None:
        """A statement at the top of the program, at ``line``, has ended."""
        self.printed(line)
        part = self.part_of(line)
        # A figure takes several statements: it is drawn when its part has ended.
        if line >= self.last_lines.get(part, 0):
            self.figures.setdefault(part, []).extend(_drawn())

    def printed(self, line: int) -> None:
        """What was printed since the last call is the output of the part that holds ``line``."""
        sys.stdout.flush()
        self.ends.append((self.part_of(line), self.stdout.stat().st_size))

    def output(self) -> dict[str, str]:
        """What each part printed. What came after the last ended statement belongs to the last part reached."""
        text = self.stdout.read_bytes()
        printed: dict[str, bytes] = {}
        start = 0
        for part, end in self.ends:
            printed[part] = printed.get(part, b"") + text[start:end]
            start = end
        return {part: piece.decode("utf-8", "replace").rstrip("\n") for part, piece in printed.items()}

    def part_of(self, line: int) -> str:
        return next((name for name, first, last in self.parts if first <= line <= last), "")

    def top_line(self) -> int:
        """The line at the top of the program that is running now, 0 where that cannot be told."""
        line, frame = 0, sys._getframe(1)
        while frame is not None:
            if frame.f_code.co_filename == self.file and frame.f_code.co_name == "<module>":
                line = frame.f_lineno
            frame = frame.f_back  # type: ignore[assignment]  # None ends the loop
        return line

    def _warned(self, message: Any, category: type, *_: Any) -> None:
        line = self.top_line()
        self.warned.append((self.part_of(line), Warned(line, category.__name__, str(message))))

    def _logged(self, record: logging.LogRecord) -> None:
        # What is logged on the way out of the program has no line in it.
        part = self.part_of(self.top_line()) or (self.ends[-1][0] if self.ends else self.parts[0][0])
        self.logged.append((part, f"{record.levelname}:{record.name}:{record.getMessage()}"))


def _filter_warnings() -> None:
    """As Python filters them for a reader who runs the file, whatever the imports before it have set."""
    warnings.simplefilter("default")
    for category in (DeprecationWarning, PendingDeprecationWarning, ImportWarning, ResourceWarning):
        warnings.simplefilter("ignore", category)
    warnings.filterwarnings("default", category=DeprecationWarning, module="__main__")


def _drawn() -> list[str]:
    """Each open figure as SVG, the same on every machine; the figures are closed."""
    pyplot = sys.modules.get("matplotlib.pyplot")
    if pyplot is None or not pyplot.get_fignums():
        return []
    drawn = []
    for number in pyplot.get_fignums():
        text = io.StringIO()
        pyplot.figure(number).savefig(text, format="svg", metadata={"Date": None, "Creator": None}, transparent=True)
        drawn.append("\n".join(line.rstrip() for line in text.getvalue().splitlines()) + "\n")
    pyplot.close("all")
    return drawn
