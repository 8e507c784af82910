"""Faults on pages: a number, the order of parts, something dropped from one twin, a sentence of one language."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterator
from dataclasses import replace

from labnotes.project import Project
from labnotes.read.claims import read_claim
from labnotes.read.markdown import blocks
from labnotes.read.page import Fence, Page, is_shape_table
from tools.faults.fault import Fault, Kind, Place, all_pages, rows_of, shuffled, twin, with_row, with_rows

_NUMBER = re.compile(r"(?<![\w.-])\d+(?:\.\d+)?(?![\w.-])")
_WORD = {"en": re.compile(r"(?<=[a-z] )[a-z]{4,}(?= [a-z])"), "zh": re.compile(r"(?<=[\u4e00-\u9fff])[\u4e00-\u9fff]")}
_BLANK = re.compile(r"(?<=[\w`\u4e00-\u9fff]) (?=[\w`\u4e00-\u9fff])")

Make = Callable[[Project, random.Random], Iterator[Fault]]


def _numbers(*, both: bool) -> Make:
    """A number in inline code, which is no claim, becomes another of as many digits."""

    def make(project: Project, rng: random.Random) -> Iterator[Fault]:
        for page in all_pages(project, rng):
            codes = [code for code in page.codes if not read_claim(code.text, code.line) and _NUMBER.search(code.text)]
            for code in shuffled(codes, rng):
                row, other = rows_of(page)[code.line - 1], twin(project, page)
                theirs = [their.line for their in other.codes if their.text == code.text]
                if row.count(f"`{code.text}`") != 1 or (both and not theirs):
                    continue
                new = _other_number(code.text, rng)
                altered = with_row(project, page, code.line, row.replace(f"`{code.text}`", f"`{new}`"))
                for line in theirs if both else ():
                    their_row = rows_of(altered.pages[other.language, other.path])[line - 1]
                    their_row = their_row.replace(f"`{code.text}`", f"`{new}`")
                    altered = with_row(altered, altered.pages[other.language, other.path], line, their_row)
                change = f"{code.text} → {new}{' in both languages' if both else ''}"
                yield Fault(page.file, code.line, change, altered, frozenset({page.path}))
                break

    return make


def _other_number(text: str, rng: random.Random) -> str:
    match = rng.choice(list(_NUMBER.finditer(text)))
    places = [place for place in range(match.start(), match.end()) if text[place].isdigit()]
    place = rng.choice(places)
    digit = rng.choice([digit for digit in "123456789" if digit != text[place]])
    return text[:place] + digit + text[place + 1 :]


def _reordered(project: Project, rng: random.Random) -> Iterator[Fault]:
    """Two parts of one program change places, in one language."""
    for page in all_pages(project, rng):
        pairs = [
            (first, second)
            for place, first in enumerate(page.fences)
            for second in page.fences[place + 1 :]
            if first.snippet and first.snippet == second.snippet and first.part != second.part
        ]
        for first, second in shuffled(pairs, rng)[:1]:
            rows = rows_of(page)
            rows[first.line], rows[second.line] = rows[second.line], rows[first.line]
            change = f"{first.shows} ⇄ {second.shows}"
            places = ((page.file, second.line),)
            yield Fault(page.file, first.line, change, with_rows(project, page, rows), frozenset({page.path}), places)


def _part_dropped(project: Project, rng: random.Random) -> Iterator[Fault]:
    """A block is taken out of one language. Where it stood, the block of the program above it is named."""
    for page in all_pages(project, rng):
        shown = [fence for fence in page.fences if fence.shows]
        for fence in shuffled(shown, rng)[:1]:
            rows = rows_of(page)
            del rows[fence.line - 1 : fence.line + 2]
            number = page.fences.index(fence)
            near = [other.line for other in shown if other.snippet == fence.snippet and other is not fence]
            places = ((page.file, near[0]),) if near else ()
            yield _dropped(
                project, page, fence.line, fence.shows, rows, (*places, *_twins_fence(project, page, number))
            )


def _heading_dropped(project: Project, rng: random.Random) -> Iterator[Fault]:
    for page in all_pages(project, rng):
        headings = [heading for heading in page.headings if not heading.only]
        for heading in shuffled(headings, rng)[:1]:
            theirs = [other.line for other in twin(project, page).headings if other.id == heading.id]
            yield _without_row(project, page, heading.line, heading.text, theirs)


def _link_dropped(project: Project, rng: random.Random) -> Iterator[Fault]:
    """The words of a link stay."""
    for page in all_pages(project, rng):
        for link in shuffled([link for link in page.links if not page.only_at(link.line)], rng):
            row = rows_of(page)[link.line - 1]
            linked = re.search(rf"\[((?:[^\[\]]|\[[^\]]*\])*)\]\({re.escape(link.target)}\)", row)
            if not linked:
                continue
            rows = rows_of(page)
            rows[link.line - 1] = row.replace(linked[0], linked[1], 1)
            theirs = [other.line for other in twin(project, page).links if other.target == link.target]
            yield _dropped(project, page, link.line, link.target, rows, _there(project, page, theirs))
            break


def _image_dropped(project: Project, rng: random.Random) -> Iterator[Fault]:
    for page in all_pages(project, rng):
        for image in shuffled(page.images, rng)[:1]:
            theirs = [other.line for other in twin(project, page).images if other.target == image.target]
            above = [fence.line for fence in page.fences if fence.line < image.line]
            fault = _without_row(project, page, image.line, image.target, theirs)
            yield replace(fault, places=(*fault.places, (page.file, above[-1])) if above else fault.places)


def _row_dropped(project: Project, rng: random.Random) -> Iterator[Fault]:
    """Where a row is gone its table is what can be named, or the twin's."""
    for page in all_pages(project, rng):
        for table in shuffled([table for table in page.tables if not page.only_at(table.line)], rng)[:1]:
            line, cells = rng.choice(table.rows)
            tables = twin(project, page).tables
            number = page.tables.index(table)
            theirs = [tables[number].line] if number < len(tables) else []
            fault = _without_row(project, page, line, " | ".join(cells), theirs)
            yield replace(fault, places=(*fault.places, (page.file, table.line)))


def _cell_changed(project: Project, rng: random.Random) -> Iterator[Fault]:
    """A cell of inline code in a table that is no table of shapes."""
    for page in all_pages(project, rng):
        tables = [table for table in page.tables if not is_shape_table(table) and not page.only_at(table.line)]
        cells = [
            (line, cell)
            for table in tables
            for line, row in table.rows
            for cell in row
            if re.fullmatch("`[^`]+`", cell)
        ]
        for line, cell in shuffled(cells, rng)[:1]:
            row = rows_of(page)[line - 1]
            letter = rng.choice([letter for letter in "xyzw" if letter != cell[1]])
            new = f"`{letter}{cell[2:]}" if len(cell) > 3 else f"`{letter}`"
            altered = with_row(project, page, line, row.replace(cell, new, 1))
            yield Fault(page.file, line, f"{cell} → {new}", altered, frozenset({page.path}))


def _box_dropped(project: Project, rng: random.Random) -> Iterator[Fault]:
    """The words of a box are put outside of it."""
    for page in all_pages(project, rng):
        for number in shuffled(range(len(page.admonitions)), rng)[:1]:
            box, rows = page.admonitions[number], rows_of(page)
            title = rows[box.line - 1]
            rows[box.line - 1] = ""
            for place in range(box.line, len(rows)):
                if rows[place].strip() and not rows[place].startswith("    "):
                    break
                rows[place] = rows[place].removeprefix("    ")
            theirs = [other.line for other in twin(project, page).admonitions[number : number + 1]]
            yield _dropped(project, page, box.line, title, rows, _there(project, page, theirs))


def _formula_changed(project: Project, rng: random.Random) -> Iterator[Fault]:
    for page in all_pages(project, rng):
        formulas = [formula for formula in page.formulas if re.search(r"[+=]", formula.text)]
        for formula in shuffled(formulas, rng):
            rows = rows_of(page)
            for line in range(formula.line, formula.line + formula.text.count("\n") + 3):
                row = rows[line - 1] if line <= len(rows) else ""
                piece = next((piece for piece in formula.text.split("\n") if "+" in piece and piece in row), "")
                if piece:
                    altered = with_row(project, page, line, row.replace(piece, piece.replace("+", "-", 1), 1))
                    places = ((page.file, formula.line),)
                    yield Fault(page.file, line, f"+ → - in {piece}", altered, frozenset({page.path}), places)
                    break
            else:
                continue
            break


def _mark_dropped(project: Project, rng: random.Random) -> Iterator[Fault]:
    for page in all_pages(project, rng):
        for number in shuffled(range(len(page.marks)), rng)[:1]:
            mark = page.marks[number]
            theirs = [other.line for other in twin(project, page).marks[number : number + 1]]
            yield _without_row(project, page, mark.line, mark.text, theirs)


def _word_changed(project: Project, rng: random.Random) -> Iterator[Fault]:
    """A word taken out of a sentence. No check understands words: the stamp alone tells that one was changed."""
    for page in all_pages(project, rng):
        for text in shuffled(page.paragraphs, rng):
            row = rows_of(page)[text.line - 1]
            words = list(_WORD[page.language].finditer(row))
            if words and not re.search(r"[`$<]|\]\(", row):
                word = rng.choice(words)
                new = row[: word.start()].rstrip(" ") + row[word.end() :]
                altered = with_row(project, page, text.line, new)
                yield Fault(page.file, 0, f"without “{word[0]}” on line {text.line}", altered, frozenset({page.path}))
                break


def _blank_doubled(project: Project, rng: random.Random) -> Iterator[Fault]:
    """A space more between two words: equal once it is rendered."""
    for page in all_pages(project, rng):
        for text in shuffled(page.paragraphs, rng):
            row = rows_of(page)[text.line - 1]
            spaces = list(_BLANK.finditer(row.partition("`")[0]))
            if spaces:
                space = rng.choice(spaces)
                altered = with_row(project, page, text.line, row[: space.start()] + " " + row[space.start() :])
                same = "it differs in spaces between words alone, which a browser shows as one"
                equal = same if rendered_alike(page, altered.pages[page.language, page.path]) else ""
                change = f"a space more at column {space.start() + 1} of line {text.line}"
                yield Fault(page.file, 0, change, altered, frozenset({page.path}), equal=equal)
                break


def rendered_alike(page: Page, other: Page) -> bool:
    """Whether both are the same Markdown but for the spaces in their prose, which a browser shows as one."""
    left, right = (
        [
            replace(block, text=" ".join(block.text.split())) if block.kind in ("prose", "heading", "link") else block
            for block in blocks(own.front + own.body)
        ]
        for own in (page, other)
    )
    return left == right


KINDS = (
    Kind("a number in prose changed in one language", _numbers(both=False)),
    Kind("a number in prose changed in both languages", _numbers(both=True)),
    Kind("two parts of a program reordered on a page", _reordered),
    Kind("a part dropped from one twin", _part_dropped),
    Kind("a heading dropped from one twin", _heading_dropped),
    Kind("a link dropped from one twin", _link_dropped),
    Kind("an image dropped from one twin", _image_dropped),
    Kind("a table row dropped from one twin", _row_dropped),
    Kind("a cell of code changed in one twin", _cell_changed),
    Kind("an admonition dropped from one twin", _box_dropped),
    Kind("a formula changed in one twin", _formula_changed),
    Kind("a drawing dropped from one twin", _mark_dropped),
    Kind("a sentence changed in one language", _word_changed),
    Kind("a space doubled in a sentence", _blank_doubled),
)


def _without_row(project: Project, page: Page, line: int, what: str, theirs: list[int]) -> Fault:
    rows = rows_of(page)
    del rows[line - 1]
    return _dropped(project, page, line, what, rows, _there(project, page, theirs))


def _dropped(project: Project, page: Page, line: int, what: str, rows: list[str], places: tuple[Place, ...]) -> Fault:
    altered = with_rows(project, page, rows)
    return Fault(page.file, line, f"without {what}", altered, frozenset({page.path}), places)


def _there(project: Project, page: Page, lines: list[int]) -> tuple[Place, ...]:
    """The places on the twin, where what is gone here still stands."""
    return tuple((twin(project, page).file, line) for line in lines)


def _twins_fence(project: Project, page: Page, number: int) -> tuple[Place, ...]:
    fences: tuple[Fence, ...] = twin(project, page).fences[number : number + 1]
    return _there(project, page, [fence.line for fence in fences])
