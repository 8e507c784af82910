"""Faults on pages: a number, the order of parts, a cell, a formula, a sentence of one language."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterator
from dataclasses import replace

from labnotes.project import Project
from labnotes.read.claims import read_claim
from labnotes.read.markdown import blocks
from labnotes.read.page import Page, is_shape_table
from tools.faults.fault import Fault, Kind, all_pages, rows_of, shuffled, twin, with_row, with_rows

_NUMBER = re.compile(r"(?<![\w.-])\d+(?:\.\d+)?(?![\w.-])")
_FRONT = ("title", "description")
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


def _front_changed(project: Project, rng: random.Random) -> Iterator[Fault]:
    """A letter or a character less in the title or the description, which search results show."""
    for page in all_pages(project, rng):
        key = rng.choice(_FRONT)
        value = str(page.meta[key])
        place = rng.randrange(1, len(value))
        line = page.line_of(key)
        row = rows_of(page)[line - 1]
        if value in row and value[place].isalpha():
            altered = with_row(project, page, line, row.replace(value, value[:place] + value[place + 1 :]))
            change = f"the {key} without its {place + 1}th character"
            yield Fault(page.file, 0, change, altered, frozenset({page.path}))


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
    Kind("a cell of code changed in one twin", _cell_changed),
    Kind("a formula changed in one twin", _formula_changed),
    Kind("a sentence changed in one language", _word_changed),
    Kind("a title or a description changed in one language", _front_changed),
    Kind("a space doubled in a sentence", _blank_doubled),
)
