"""Numbers that a page quotes as inline code: each must stand in its programs, in what they gave, or in the versions."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from labnotes.check.records import current
from labnotes.failure import Failure
from labnotes.project import Project
from labnotes.read.claims import Shape, read_shape
from labnotes.read.page import Page, is_shape_table
from labnotes.read.snippet import Snippet
from labnotes.record.record import Record
from labnotes.run.result import State

_NUMBER = re.compile(
    r"""
    (?<![\w.])                                          # digits in a name (float32) or behind a point are no number
    (?: (?P<version> \d+ (?:\.\d+){2,} \w* )            # 2.21.0, 127.0.0.1
      | (?P<number> (?:(?<![)\]])[-+])?                 # the sign, where it is no operator: not in x-1 or f(x)-1
                    (?: \d[\d_]*(?:\.\d*)? | \.\d+ )
                    (?: [eE][-+]?\d+ )? )
    )(?!\w)
    """,
    re.VERBOSE,
)
_ADDRESS = re.compile(r"\w+://\S+")


@dataclass(frozen=True)
class Numbers:
    """The numbers of a text, as they stand there; versions such as 2.21.0 count as a whole."""

    numbers: frozenset[str]
    versions: frozenset[str]


@lru_cache(maxsize=4096)
def read_numbers(text: str) -> Numbers:
    """All numbers in ``text`` but those in names and in addresses.

    >>> sorted(read_numbers("conv2d at 1e-5, TensorFlow 2.21.0").numbers)
    ['1e-5']
    """
    matches = list(_NUMBER.finditer(_ADDRESS.sub(" ", text.replace("−", "-"))))
    numbers = frozenset(match["number"] for match in matches if match["number"])
    return Numbers(numbers, frozenset(match["version"] for match in matches if match["version"]))


def judge_numbers(project: Project, page: Page) -> Iterator[Failure]:
    """A number with a point or an exponent may be rounded; a whole one, and a shape, must stand there as it is."""
    if any(snippet.runs and not current(project, snippet.id) for snippet in _snippets(project, page)):
        return  # what the new program gives is not known yet
    texts = list(_texts(project, page))
    versions = {version for text in texts for version in read_numbers(text).versions} | set(project.versions.values())
    recorded = sorted({float(number) for text in texts for number in read_numbers(text).numbers})
    shapes = {state.shape for record in _records(project, page) for state in _states(record)}
    tight = _tight("\n".join(texts))
    told = {(claim.line, claim.text) for claim in page.claims} | set(_rows(page))
    for code in page.codes:
        if (code.line, code.text) in told:
            continue  # a claim, which is judged as such
        shape = read_shape(code.text)
        if shape is not None:
            if shape not in shapes and _tight(code.text) not in tight:
                yield _shape_failure(page, code.line, code.text, shapes)
            continue
        quoted = read_numbers(code.text)
        for version in sorted(quoted.versions - versions):
            expected = f"a version that stands in snippets/versions.json: {_listed(project)}"
            yield _failure(page, code.line, version, expected)
        for number in sorted(quoted.numbers):
            if not _stands(number, recorded) and not _begins_a_version(number, project):
                yield _failure(page, code.line, number, _nearest(number, recorded))


def _snippets(project: Project, page: Page) -> list[Snippet]:
    return [project.snippets[identity] for identity in page.snippets if identity in project.snippets]


def _records(project: Project, page: Page) -> list[Record]:
    return [project.records[identity] for identity in page.snippets if identity in project.records]


def _texts(project: Project, page: Page) -> Iterator[str]:
    yield " ".join(project.versions.values())
    yield from (snippet.text for snippet in _snippets(project, page))
    for record in _records(project, page):
        yield from _record_texts(record)


def _record_texts(record: Record) -> Iterator[str]:
    if record.run.raised:
        yield record.run.raised.message
    yield record.run.stderr
    for part in record.run.parts.values():
        yield part.stdout
        yield from (warned.message for warned in part.warnings)
        yield " ".join(str(look.times) for look in part.observations)
    yield "\n".join(f"{state.shape} {state.value}" for state in _states(record))


def _states(record: Record) -> list[State]:
    looks = [look for part in record.run.parts.values() for look in part.observations]
    return [state for look in looks for state in (look.before, look.first, look.last) if state]


def _tight(text: str) -> str:
    return text.replace(" ", "")


def _rows(page: Page) -> Iterator[tuple[int, str]]:
    for table in page.tables:
        if is_shape_table(table):
            yield from ((line, cell.strip().strip("`")) for line, cells in table.rows for cell in cells[:3])


def _stands(quoted: str, recorded: list[float]) -> bool:
    value = float(quoted)
    # Half a unit of the last digit quoted, and a little for the binary form of decimal numbers.
    exponent = Decimal(quoted).as_tuple().exponent
    whole = not re.search(r"[.eE]", quoted)
    reach = 0.0 if whole else 0.5 * 10.0 ** int(exponent) * (1 + 1e-9)
    position = bisect_left(recorded, value - reach)
    return position < len(recorded) and recorded[position] <= value + reach


def _begins_a_version(quoted: str, project: Project) -> bool:
    """Whether the number is a version's first digits, as in TensorFlow 2.21."""
    return "." in quoted and any(f"{version}.".startswith(f"{quoted}.") for version in project.versions.values())


def _nearest(quoted: str, recorded: list[float]) -> str:
    expected = "a number from the page's programs, their output, or the versions"
    near = sorted(recorded, key=lambda number: abs(number - float(quoted)))[:3]
    return f"{expected}; the nearest are {', '.join(f'{number:.9g}' for number in near)}" if near else expected


def _listed(project: Project) -> str:
    return ", ".join(f"{name} {version}" for name, version in project.versions.items()) or "none"


def _failure(page: Page, line: int, found: str, expected: str) -> Failure:
    mend = "correct the number, or let a part print it; a number that no program gives stands outside of inline code"
    return Failure(page.file, line, "a number that no run gave", found, expected, mend)


def _shape_failure(page: Page, line: int, found: str, shapes: set[Shape]) -> Failure:
    expected = f"a shape from the page's programs or what they held: {', '.join(map(str, sorted(shapes, key=str)))}"
    mend = "correct the shape; a tensor that no program holds stands outside of inline code"
    return Failure(page.file, line, "a shape that no run gave", found, expected, mend)
