"""On which versions the programs of a page ran the same: its line, the table on the page about these notes, and what
other versions say where the page shows a message."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from html import escape

from labnotes.read.page import Page
from labnotes.read.snippet import Snippet
from labnotes.record.across import ENDING, NO_ERROR
from labnotes.record.matrix import Entry, Matrix, Versions, in_matrix, is_current
from labnotes.site.notes import Notes

MARK = "<!-- matrix -->"
"""Where the table stands, on a line of its own."""

_LIBRARY_LINE = re.compile(r'(?<=", line )\d+(?=, in )')
"""As in a message that quotes the calls it came through."""

_NAMES = {"keras": "Keras", "tensorflow": "TensorFlow", "numpy": "NumPy", "python": "Python"}
"""The packages that may decide, in the order in which they are asked."""


def ran_line(page: Page, notes: Notes) -> str:
    """The sentence that tells on which releases the page's programs ran the same, as HTML. Empty where the page has
    none, or where one of them was changed since it ran on all of them."""
    entries = _entries(page, notes)
    if not entries or notes.matrix is None:
        return ""
    releases = _span("tensorflow", {row for entry in entries.values() for row in entry.rows}, notes.matrix.rows)
    apart = notes.words["ran_join"].join(_apart(entries, notes, html=True))
    if apart:
        return f"{notes.words.html('ran_except', releases=releases)}{notes.words.html('gap')}{apart}"
    return notes.words.html("ran_same", releases=releases)


def fill_matrix(markdown: str, pages: Sequence[tuple[str, Page]], notes: Notes) -> str:
    """The Markdown with a table of ``pages``, each with its title, in place of the mark."""
    if MARK not in markdown.splitlines():
        return markdown
    words, matrix = notes.words, notes.matrix
    rows = [f"| {words['matrix_page']} | {words['matrix_ran']} | {words['matrix_apart']} |", "|---|---|---|"]
    for title, page in pages:
        entries = _entries(page, notes)
        if entries and matrix:
            ran = f"TensorFlow {_span('tensorflow', {r for e in entries.values() for r in e.rows}, matrix.rows)}"
            apart = words["ran_join"].join(_apart(entries, notes, html=False)) or words["matrix_none"]
            rows.append(f"| [{title}]({page.path}.md) | {ran} | {apart} |")
    table = "\n".join(rows) if len(rows) > 2 else words["matrix_yet"]
    return "\n".join(table if line == MARK else line for line in markdown.split("\n"))


def other_words(snippet: Snippet, part: str, notes: Notes) -> str:
    """What the part says on other versions, folded away; empty where all say the same or nobody knows."""
    matrix, record = notes.matrix, notes.records.get(snippet.id)
    entry = matrix.entries.get(snippet.id) if matrix else None
    if matrix is None or entry is None or record is None or not is_current(entry, record):
        return ""
    recorded = record.run.raised.message if record.run.raised else ""
    items = "".join(f"<dt>{where}</dt><dd>{text}</dd>" for where, text in _told(part, entry, matrix, notes, recorded))
    if not items:
        return ""
    summary = notes.words.html("other_words")
    return f'<details class="part-versions"><summary>{summary}</summary><dl>{items}</dl></details>'


def where(rows: Iterable[str], others: Iterable[str], all_rows: Mapping[str, Versions]) -> str:
    """The versions that tell ``rows`` from ``others``: of one package where that decides, else TensorFlow and Keras.

    Without ``others`` it is all releases of TensorFlow.
    """
    chosen, rest = set(rows), set(others)
    if not rest:
        return f"{_NAMES['tensorflow']} {_span('tensorflow', chosen, all_rows)}"
    for release in (_release, _exact):
        for package, name in _NAMES.items():
            here = {release(all_rows[row][package]) for row in chosen}
            if here and not here & {release(all_rows[row][package]) for row in rest}:
                return f"{name} {_ranges(here, {release(versions[package]) for versions in all_rows.values()})}"
    pairs = dict.fromkeys((all_rows[row]["tensorflow"], all_rows[row]["keras"]) for row in all_rows if row in chosen)
    return ", ".join(f"TensorFlow {tensorflow} + Keras {keras}" for tensorflow, keras in pairs)


def _entries(page: Page, notes: Notes) -> dict[str, Entry]:
    """The entry of each program on the page; none at all where one is missing or stale."""
    programs = [notes.snippets[name] for name in page.snippets if name in notes.snippets]
    entries = {}
    for snippet in programs:
        if in_matrix(snippet):
            entry = notes.matrix.entries.get(snippet.id) if notes.matrix else None
            if entry is None or not is_current(entry, notes.records.get(snippet.id)):
                return {}
            entries[snippet.id] = entry
    return entries


def _apart(entries: Mapping[str, Entry], notes: Notes, *, html: bool) -> Iterator[str]:
    """Each program that did not run the same everywhere, and where it did not."""
    matrix, words = notes.matrix, notes.words
    for name, entry in entries.items():
        snippet = notes.snippets[name]
        file = snippet.file.rpartition("/")[2]
        if matrix is None or not entry.differs:
            continue
        need = snippet.needs
        apart = [row for differing in entry.differs for row in differing.rows]
        values = {"file": file, "where": where(apart, entry.same(), matrix.rows)}
        key = "ran_differs"
        if need and all(not need.met(matrix.rows[row]) for row in apart):
            key, values = "ran_from", {"file": file, "release": f"{_NAMES[need.package]} {need.version}"}
        yield words.html(key, **values) if html else words[key].format_map(values)


def _told(part: str, entry: Entry, matrix: Matrix, notes: Notes, recorded: str) -> Iterator[tuple[str, str]]:
    """Where something else was said than what was ``recorded``: the words of the same error, another error or none."""
    said = [(w.text, w.rows) for w in entry.said if w.part == part and w.what == "error"]
    said = [(text, rows) for text, rows in said if _without_lines(text) != _without_lines(recorded)]
    said += [(apart.ran, apart.rows) for apart in entry.differs if apart.what == ENDING]
    for text, rows in said:
        others = [row for row in entry.rows if row not in rows]
        silent = {"": "other_words_none", NO_ERROR: "other_words_ran"}.get(text)
        shown = (
            f"<p>{notes.words.html(silent)}</p>" if silent else f"<pre><samp>{escape(text, quote=False)}</samp></pre>"
        )
        yield escape(where(rows, others, matrix.rows)), shown


def _without_lines(message: str) -> str:
    """A reader who compares two messages is not helped by the line of a library's file."""
    return _LIBRARY_LINE.sub("", message)


def _span(package: str, rows: Iterable[str], all_rows: Mapping[str, Versions]) -> str:
    chosen = {_release(all_rows[row][package]) for row in rows}
    return _ranges(chosen, {_release(versions[package]) for versions in all_rows.values()})


def _ranges(chosen: Iterable[str], known: Iterable[str]) -> str:
    """``2.16–2.18, 2.20``: what follows one another among the ``known`` versions is drawn together."""
    groups: list[list[str]] = []
    wanted, last = set(chosen), ""
    for version in sorted(known, key=_numbers):
        if version in wanted:
            if groups and groups[-1][-1] == last:
                groups[-1].append(version)
            else:
                groups.append([version])
        last = version
    return ", ".join(group[0] if len(group) == 1 else f"{group[0]}–{group[-1]}" for group in groups)


def _release(version: str) -> str:
    return ".".join(version.split(".")[:2])


def _exact(version: str) -> str:
    return version


def _numbers(version: str) -> list[int]:
    return [int(number) for number in version.split(".")]
