"""Places in a program, as messages tell them: its file by its name, and the line where a reader finds it.

A reader's file holds the parts alone, one below the other, without the header and the marks between them.
"""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

from labnotes.read.snippet import Snippet
from labnotes.run.result import Run, Warned


def as_shown(run: Run, snippet: Snippet, file: str) -> Run:
    """The run of ``snippet`` as ``file``, with each place in it told as the page shows the program."""

    def told(text: str) -> str:
        return text_as_shown(text, snippet, file)

    parts = {
        name: replace(
            part,
            stdout=told(part.stdout),
            warnings=tuple(Warned(w.line, w.category, told(w.message)) for w in part.warnings),
            logs=tuple(map(told, part.logs)),
        )
        for name, part in run.parts.items()
    }
    raised = replace(run.raised, message=told(run.raised.message)) if run.raised else None
    return replace(run, parts=parts, raised=raised, stderr=told(run.stderr))


def text_as_shown(text: str, snippet: Snippet, file: str) -> str:
    """``text`` with ``File "<file>", line 9`` as ``File "layer.py", line 6``."""
    return re.sub(rf'File "{re.escape(file)}", line (?P<line>\d+)', _Place(snippet), text)


class _Place:
    def __init__(self, snippet: Snippet) -> None:
        self._name = Path(snippet.file).name
        self._shown = [line for part in snippet.parts for line in range(part.first, part.last + 1)]

    def __call__(self, place: re.Match[str]) -> str:
        before = sum(line <= int(place["line"]) for line in self._shown)
        return f'File "{self._name}", line {before}'
