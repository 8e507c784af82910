"""Snippets: one complete program each, its kind, its parts, and what its comments claim."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from labnotes.failure import Failure
from labnotes.read.claims import Claim
from labnotes.read.comments import read_comments
from labnotes.read.needs import PACKAGES, Need, read_need
from labnotes.read.parts import MARKER, Part, read_parts

KINDS = {
    "plain": ".py",
    "fresh": ".py",
    "fails": ".py",
    "cell": ".ipy",
    "exercise": ".py",
    "shell": ".sh",
    "quoted": ".txt",
}
"""Each kind of snippet with the ending of its file."""

RUN_KINDS = ("plain", "fresh", "fails", "cell")
"""The kinds that are run as they stand. Of an exercise each answer is run with its check."""

_KEYS = ("kind", "raises", "tolerance", "seconds", "needs", "apart", "version", "source")
_HEADER = re.compile(r"# (\w+): (.*\S)")


@dataclass(frozen=True)
class Snippet:
    """One file below ``snippets/``.

    ``id`` is ``"<page>/<name>"``; ``file`` is relative to the project's root. ``raises`` is the type of the exception
    that the snippet announces. ``tolerance`` is relative and holds between a run and its record only. ``seconds`` is
    how long a run may take. ``needs`` is the release below which it does not give the same, ``apart`` why it has no
    place among those that run on every release. ``version`` and ``source`` say where a quoted snippet comes from.
    """

    id: str
    file: str
    text: str
    kind: str = "plain"
    raises: str | None = None
    tolerance: float = 1e-5
    seconds: float = 60.0
    needs: Need | None = None
    apart: str = ""
    version: str = ""
    source: str = ""
    parts: tuple[Part, ...] = ()
    claims: tuple[Claim, ...] = ()

    @property
    def runs(self) -> bool:
        return self.kind in RUN_KINDS

    @property
    def program(self) -> str:
        """The text as a reader sees, copies and downloads it: all parts in order, without markers and header."""
        return "\n".join(part.text for part in self.parts)

    def part(self, name: str) -> Part | None:
        return next((part for part in self.parts if part.name == name), None)

    def part_at(self, line: int) -> Part | None:
        return next((part for part in self.parts if part.first <= line <= part.last), None)


def read_snippet(path: Path, root: Path) -> tuple[Snippet, list[Failure]]:
    """The snippet at ``path`` and what is wrong with its form. A broken file still gives a snippet, to go on with."""
    file = path.relative_to(root).as_posix()
    identity = path.relative_to(root / "snippets").with_suffix("").as_posix()
    try:
        text = path.read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        found = f"byte {error.start} is not UTF-8"
        return Snippet(identity, file, ""), [
            Failure(file, 0, "unreadable snippet", found, "UTF-8 text", "save the file as UTF-8")
        ]
    return parse_snippet(text, file, identity)


def parse_snippet(text: str, file: str, identity: str) -> tuple[Snippet, list[Failure]]:
    """As :func:`read_snippet`, of a text at hand."""
    header, failures = _read_header(text, file)
    kind = header.get("kind", "plain")
    parts, found = read_parts(text, file, python=KINDS.get(kind) == ".py")
    failures += found
    claims: tuple[Claim, ...] = ()
    if KINDS.get(kind) == ".py":
        claims, found = read_comments(text, file, identity, parts)
        failures += found
    numbers = {}
    for key, default in (("tolerance", 1e-5), ("seconds", 60.0)):
        try:
            numbers[key] = float(header.get(key, default))
        except ValueError:
            numbers[key] = default
            failures.append(_header_failure(file, text, key, header[key], "a number"))
    snippet = Snippet(
        id=identity,
        file=file,
        text=text,
        kind=kind,
        raises=header.get("raises"),
        needs=read_need(header.get("needs", "")),
        apart=header.get("apart", ""),
        version=header.get("version", ""),
        source=header.get("source", ""),
        parts=tuple(parts),
        claims=claims,
        **numbers,
    )
    if "needs" in header and not snippet.needs:
        expected = f"`keras>=3.14: why`, of one of {', '.join(PACKAGES)}"
        failures.append(_header_failure(file, text, "needs", header["needs"], expected))
    return snippet, failures + _judge_header(snippet)


def _read_header(text: str, file: str) -> tuple[dict[str, str], list[Failure]]:
    header: dict[str, str] = {}
    failures = []
    for number, line in enumerate(text.splitlines(), start=1):
        if MARKER.fullmatch(line) or not line.startswith("#"):
            break
        match = _HEADER.fullmatch(line)
        if match and match[1] in _KEYS:
            header[match[1]] = match[2]
        else:
            expected = f"`# key: value` with one of these keys: {', '.join(_KEYS)}"
            failures.append(Failure(file, number, "unknown header", line, expected, "correct the line or take it out"))
    return header, failures


def _judge_header(snippet: Snippet) -> list[Failure]:
    if snippet.kind not in KINDS:
        return [_header_failure(snippet.file, snippet.text, "kind", snippet.kind, f"one of {', '.join(KINDS)}")]
    failures = []
    if not snippet.file.endswith(KINDS[snippet.kind]):
        expected = f"a file that ends in {KINDS[snippet.kind]}"
        failures.append(_header_failure(snippet.file, snippet.text, "kind", snippet.kind, expected))
    if snippet.kind == "fails" and not snippet.raises:
        expected = "`# raises: <type>` beside `# kind: fails`"
        failures.append(_header_failure(snippet.file, snippet.text, "raises", "nothing", expected))
    if snippet.raises and snippet.kind not in ("fails", "cell"):
        expected = "`# kind: fails` beside `# raises:`"
        failures.append(_header_failure(snippet.file, snippet.text, "kind", snippet.kind, expected))
    if snippet.kind == "quoted" and not (snippet.version and snippet.source):
        expected = "`# version:` and `# source:` of the quoted text"
        failures.append(_header_failure(snippet.file, snippet.text, "version", "nothing", expected))
    return failures


def _header_failure(file: str, text: str, key: str, found: str, expected: str) -> Failure:
    lines = text.splitlines()
    line = next((n for n, row in enumerate(lines, start=1) if row.startswith(f"# {key}:")), 1)
    return Failure(file, line, f"wrong {key} in the header", found, expected, "correct the header")
