"""Whether a program gives the same when it runs again: what differs each time is no promise that a page can make."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from labnotes.failure import Failure
from labnotes.read.snippet import Snippet
from labnotes.record.compare import differences, differing_lines
from labnotes.record.record import make_record
from labnotes.run.result import Run

Again = Callable[[list[Snippet]], Iterable[Run]]
"""Runs snippets once more. It is called with those alone whose run differs from their record."""

_MEND = (
    "seed it by `tf.keras.utils.set_random_seed(42)` ahead of its first random value,\n"
    "and print no time, no id() and no path; where the last digits alone move,\n"
    "print fewer of them or write `# tolerance: 1e-3` in the header"
)


def unrepeated(snippet: Snippet, first: Run, second: Run) -> Failure | None:
    """The failure of a program whose two normalised runs differ beyond its tolerance; None where they agree."""
    found = differences(make_record(snippet, first), second, snippet.tolerance)
    if not found:
        return None
    difference = found[0]
    part = snippet.part(difference.part)
    line = part.first + max(difference.line, 1) - 1 if part else 1
    place = f" of the part {part.name}" if part else ""
    once, then = differing_lines(difference.recorded, difference.ran, snippet.tolerance)
    return Failure(
        snippet.file,
        line,
        "a program that gives something else on each run",
        f"{difference.what}{place}, first\n{once}\nand then\n{then}",
        "the same on each run, so that readers see what the page shows",
        f"{_MEND}; then: make record SNIPPET={snippet.id}",
    )
