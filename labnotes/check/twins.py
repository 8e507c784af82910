"""Whether both languages of a page say the same: what can be compared without understanding the words."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher

from labnotes.failure import Failure
from labnotes.project import Project
from labnotes.read.page import LANGUAGES, Fence, Page, is_shape_table

_CJK = re.compile(r"[\u3400-\u9fff]")
_CODE_CELL = re.compile(r"`[^`]+`")
_WORDS = re.compile(r"\\(?:text|textrm|mathrm|operatorname)\{[^}]*\}")


@dataclass(frozen=True)
class Item:
    """One thing that must stand in both twins: its line, what is compared, and how a message names it.

    ``near`` tells things of one key apart: where one is missing, it says which.
    """

    line: int
    key: Hashable
    text: str
    near: str = ""


def judge_alone(project: Project, page: Page) -> Iterator[Failure]:
    """A page that exists in one language only."""
    for language in LANGUAGES:
        if (language, page.path) not in project.pages:
            file = f"docs/{language}/{page.path}.md"
            expected = f"a twin of {page.file}, which says the same"
            yield Failure(file, 0, "a page in one language only", "no such page", expected, "write it")


def judge_twins(en: Page, zh: Page) -> Iterator[Failure]:
    """Where the twins differ; sections marked ``data-only`` are left apart."""
    for rule, items in _IN_ORDER.items():
        yield from _compare_in_order(rule, items, en, zh)
    for rule, items in _IN_ANY_ORDER.items():
        yield from _compare_in_any_order(rule, items, en, zh)
    yield from _compare_cells(en, zh)
    yield from _own_words(en, zh)


def _headings(page: Page) -> Iterator[Item]:
    for heading in page.headings:
        identity = f" {{ #{heading.id} }}" if heading.id else ""
        yield Item(heading.line, (heading.level, heading.id), f"{'#' * heading.level} {heading.text}{identity}")


def _fences(page: Page) -> Iterator[Item]:
    for fence in page.fences:
        first = fence.text.strip().split("\n")[0]
        yield Item(
            fence.line, (fence.language, fence.shows or _neutral(fence)), fence.shows or f"```{fence.language} {first}"
        )


def _neutral(fence: Fence) -> str:
    """The text of a block, or nothing where it holds Chinese words and so has to differ."""
    return "" if _CJK.search(fence.text) else fence.text


def _claims(page: Page) -> Iterator[Item]:
    for claim in page.claims:
        yield Item(claim.line, (claim.name, claim.shape, claim.dtype), claim.text)


def _images(page: Page) -> Iterator[Item]:
    yield from (Item(image.line, image.target, f"![…]({image.target})") for image in page.images)


def _tables(page: Page) -> Iterator[Item]:
    for table in page.tables:
        rows, columns = table.shape
        yield Item(table.line, table.shape, f"a table of {rows} rows and {columns} columns")


def _admonitions(page: Page) -> Iterator[Item]:
    for box in page.admonitions:
        below = (fence.shows for fence in page.fences if fence.line > box.line)
        yield Item(box.line, box.text, f"a box of the kind {box.text}", next(below, ""))


def _marks(page: Page) -> Iterator[Item]:
    yield from (Item(mark.line, mark.text, f"<!-- {mark.text} -->") for mark in page.marks)


def _links(page: Page) -> Iterator[Item]:
    yield from (Item(link.line, link.target, f"a link to {link.target}") for link in page.links)


def _formulas(page: Page) -> Iterator[Item]:
    for formula in page.formulas:
        key = re.sub(r"\s+", "", _WORDS.sub("", formula.text))
        yield Item(formula.line, key, f"the formula {formula.text}")


def _facts(page: Page) -> Iterator[Item]:
    """Inline code that states something, by section: each number and dtype, and once each call and API name."""
    told = {(claim.line, claim.text) for claim in page.claims}
    rows = {line for table in page.tables if is_shape_table(table) for line, _ in table.rows}
    seen = set()
    for code in page.codes:
        key = (_section(page, code.line), code.text)
        if (code.line, code.text) in told or code.line in rows:
            continue
        # A name may be repeated as the language asks; a number or a dtype that stands twice does so in both.
        if re.search(r"\d", code.text) or (re.search(r"[.(=]", code.text) and key not in seen):
            seen.add(key)
            yield Item(code.line, key, f"`{code.text}`")


_Items = Callable[[Page], Iterable[Item]]
_IN_ORDER: dict[str, _Items] = {
    "twins with different headings": _headings,
    "twins with different code blocks": _fences,
    "twins with different claims": _claims,
    "twins with different images": _images,
    "twins with different tables": _tables,
    "twins with different boxes": _admonitions,
    "twins with different marks": _marks,
}
_IN_ANY_ORDER: dict[str, _Items] = {
    "twins with different links": _links,
    "twins with different formulas": _formulas,
    "twins with different facts": _facts,
}
"""A sentence may name its links, formulas and numbers in another order in another language."""


def _shared(items: _Items, page: Page) -> list[Item]:
    return [item for item in items(page) if not page.only_at(item.line)]


def _compare_in_order(rule: str, items: _Items, en: Page, zh: Page) -> Iterator[Failure]:
    left, right = _shared(items, en), _shared(items, zh)
    if [item.key for item in left] == [item.key for item in right]:
        return
    first, second = ([(item.key, item.near) for item in side] for side in (left, right))
    for tag, i, j, k, m in SequenceMatcher(None, first, second, autojunk=False).get_opcodes():
        if tag == "equal":
            continue
        found, expected = right[k:m], left[i:j]
        line = found[0].line if found else right[k - 1].line if k else zh.start
        where = expected[0].line if expected else left[i - 1].line if i else en.start
        yield _failure(zh.file, line, rule, _told(found), f"{_told(expected)}, as in {en.file}:{where}")


def _compare_in_any_order(rule: str, items: _Items, en: Page, zh: Page) -> Iterator[Failure]:
    left, right = _shared(items, en), _shared(items, zh)
    for here, there, page, twin in ((left, right, en, zh), (right, left, zh, en)):
        spare = Counter(item.key for item in there)
        for item in here:
            spare[item.key] -= 1
            if spare[item.key] < 0:
                section = _section(page, item.line)
                line = next((heading.line for heading in twin.headings if heading.id == section), twin.start)
                expected = f"{item.text} there too: {twin.file}, section from line {line}"
                yield _failure(page.file, item.line, rule, f"{item.text}, in one language only", expected)


def _section(page: Page, line: int) -> str:
    """The id of the nearest heading above that both languages have."""
    ids = [heading.id for heading in page.headings if heading.line <= line and not heading.only]
    return ids[-1] if ids else ""


def _compare_cells(en: Page, zh: Page) -> Iterator[Failure]:
    pairs = ([table for table in page.tables if not page.only_at(table.line)] for page in (en, zh))
    for left, right in zip(*pairs, strict=False):
        for (line, cells), (other, others) in zip(left.rows, right.rows, strict=False):
            for cell, twin in zip(cells, others, strict=False):
                code = _CODE_CELL.fullmatch(cell.strip()) or _CODE_CELL.fullmatch(twin.strip())
                if code and cell.strip() != twin.strip():
                    expected = f"{cell.strip()}, as in {en.file}:{line}"
                    yield _failure(zh.file, other, "twins with different cells", twin.strip(), expected)


def _own_words(en: Page, zh: Page) -> Iterator[Failure]:
    """What must be written in each language and not be copied: titles, descriptions, the words of images."""
    if en.meta.get("kind") != zh.meta.get("kind"):
        expected = f"kind: {en.meta.get('kind')}, as in {en.file}:{en.line_of('kind')}"
        found = f"kind: {zh.meta.get('kind')}"
        yield _failure(zh.file, zh.line_of("kind"), "twins of different kinds", found, expected)
    same: list[tuple[int, str, str, str]] = [
        (zh.line_of(key), str(zh.meta[key]), f"{en.file}:{en.line_of(key)}", key)
        for key in ("title", "description")
        if key in zh.meta and zh.meta[key] == en.meta.get(key)
    ]
    same += [
        (right.line, right.alt, f"{en.file}:{left.line}", "image's alt text")
        for left, right in zip(en.images, zh.images, strict=False)
        if left.alt.strip() and left.alt.strip() == right.alt.strip()
    ]
    for line, found, where, what in same:
        expected = f"a Chinese one: {where} has the same"
        yield Failure(zh.file, line, f"an untranslated {what}", found, expected, "translate it")


def _told(items: list[Item]) -> str:
    return ", ".join(item.text for item in items) or "nothing here"


def _failure(file: str, line: int, rule: str, found: str, expected: str) -> Failure:
    mend = 'let both pages say the same, or mark the section: { #its-id data-only="zh" }'
    return Failure(file, line, rule, found, expected, mend)
