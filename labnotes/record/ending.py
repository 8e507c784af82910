"""How a run ended, held against what its snippet announces."""

from __future__ import annotations

from labnotes.failure import Failure
from labnotes.read.snippet import Snippet
from labnotes.run.result import Raised, Run

_HINTS = (
    ("SystemExit", "", "take sys.exit out, as a program on a page runs to its last line"),
    ("EOFError", "EOF when reading a line", "take input() out, as nobody is there to answer: write the value itself"),
    ("PermissionError", "a snippet runs without a network", "take the call out: write small data into the program"),
)
"""An error's type, the beginning of its message, and what mends it, where that is known."""

_STOPPED = (
    ("it ran for more than", "let its loops end; where it only needs longer, write `# seconds: 120` in its header"),
    ("it kept more than", "let it hold less in memory at once"),
    ("it wrote more than", "let it write less, or in fewer files"),
    ("what it gave cannot be kept", "let it print less, or make room on the disk"),
    ("it was ended by", "take out what ends it: a kill, or a call that crashes"),
    ("it left its interpreter", "take os._exit out, or correct what the last lines tell"),
)
"""The beginning of what stopped a run, and what mends it."""

_TOLD = 5
"""How many of the last lines that a stopped program printed a message quotes."""


def unexpected_ending(snippet: Snippet, run: Run) -> Failure | None:
    """The failure of a run that was stopped, or that raised other than announced; None where it ended as announced."""
    again = f"make record SNIPPET={snippet.id}"
    announced, raised = snippet.raises, run.raised
    if run.accident:
        found = "\n".join([run.accident, *_last_lines(run.stderr)])
        expected = f"a program that comes to its own end within {snippet.seconds:g} s"
        mend = next((mend for start, mend in _STOPPED if run.accident.startswith(start)), "correct the program")
        return Failure(snippet.file, 1, "a run that was stopped", found, expected, f"{mend}; then: {again}")
    if raised and announced and raised.type != announced:
        found = f"{announced} is announced, {raised.type} came: {raised.message}"
        mend = f"write `# raises: {raised.type}`, or correct the program; then: {again}"
        return Failure(snippet.file, _header(snippet), "another error than announced", found, announced, mend)
    if raised and not announced:
        mend = f"{_hint(raised)}; then: {again}"
        found = f"{raised.type}: {raised.message}".rstrip(": ")
        line = _line(snippet, raised)
        return Failure(snippet.file, line, "an error that is not announced", found, "a run without an error", mend)
    if announced and not raised:
        mend = f"take `# raises: {announced}` out, or let the program raise it; then: {again}"
        rule = "an announced error that did not come"
        return Failure(snippet.file, _header(snippet), rule, "the program ran to its end", announced, mend)
    return None


def _hint(raised: Raised) -> str:
    for kind, beginning, mend in _HINTS:
        if raised.type == kind and raised.message.startswith(beginning):
            return mend
    return f"correct the program, or announce the error by `# kind: fails` and `# raises: {raised.type}`"


def _header(snippet: Snippet) -> int:
    return next((n for n, row in enumerate(snippet.text.splitlines(), 1) if row.startswith("# raises:")), 1)


def _line(snippet: Snippet, raised: Raised) -> int:
    part = snippet.part(raised.part)
    return part.first + max(raised.line, 1) - 1 if part else max(1, raised.line)


def _last_lines(told: str) -> list[str]:
    rows = [line if len(line) <= 100 else f"{line[:100]}…" for line in told.splitlines()[-_TOLD:]]
    return ["and had printed last:", *rows] if rows else []
