"""The form of Chinese prose: no English paragraphs, full-width punctuation, spaces beside Latin letters and code."""

from __future__ import annotations

import re
from collections.abc import Iterator

from labnotes.failure import Failure
from labnotes.project import Project
from labnotes.read.markdown import HOLE
from labnotes.read.page import Page, Text

_HAN = r"\u3400-\u4dbf\u4e00-\u9fff"
_MARKS = {",": "，", ".": "。", ";": "；", ":": "：", "?": "？", "!": "！", "(": "（", ")": "）"}
_HALF_WIDTH = re.compile(
    rf"""
      (?<=[{_HAN}]) [,.;:?!()]                # right behind a Chinese character
    | [,;:?!] (?=\s?[{_HAN}])                 # or ahead of one: 用 `x`, 再
    | (?<!\d) \. (?=\s?[{_HAN}])
    | (?<=[\d{HOLE}]) [,;:] (?=\s?{HOLE})      # or between two pieces of code: `x`, `y` 和
    | [()] (?=[{_HAN}])
    """,
    re.VERBOSE,
)
_CHINESE = re.compile(rf"[{_HAN}]")
_QUOTE = re.compile(rf'(?<=[{_HAN}])"|"(?=[{_HAN}])')
_GAP = re.compile(rf"(?<=[{_HAN}])(?=[A-Za-z0-9{HOLE}])|(?<=[A-Za-z0-9%{HOLE}])(?=[{_HAN}])")
_WORD = re.compile(r"[A-Za-z][A-Za-z'’-]*")
_NOT_ENGLISH = re.compile(rf"[{_HAN}，。；：？！、（）“”]")
_FEW = 4
"""Words that a paragraph without a Chinese character may have: a name such as Material for MkDocs."""
_MANY = 8
"""Latin words in a row that make a sentence, even inside a Chinese paragraph."""
_IN_BACKTICKS = "Chinese prose; an error message or code that is quoted stands in backticks"
_SHORT = f"Chinese prose; in a title or description, which have no code, fewer than {_MANY} words of a message"
_TERMS = {
    "您": "你",
    "激励函数": "激活函数",
    "学习速率": "学习率",
    "梯度磁带": "梯度带",
    "权值": "权重",
    "阿达玛": "Hadamard",
}
"""Words that the notes do not use, each with the one they do."""
_CODE = re.compile(r"(?<!`)(`+)(?!`).*?(?<!`)\1(?!`)|\$[^$]*\$")
"""Code or a formula in a heading; a message with backticks in it stands between two of them on either side."""
_NOT = re.compile(r"不|并非|而非|别|区别|比较|还是|与|和")


def judge_chinese(_: Project, page: Page) -> Iterator[Failure]:
    """The prose, title, headings, boxes and words of images of a Chinese page; code is left out."""
    if page.language != "zh":
        return
    headings = (Text(heading.line, _CODE.sub(HOLE, heading.text)) for heading in page.headings)
    images = (Text(image.line, image.alt) for image in page.images)
    meta = [Text(page.line_of(key), str(page.meta.get(key, ""))) for key in ("title", "description")]
    for text in (*meta, *headings, *page.paragraphs, *images):
        yield from _english(page, text, _SHORT if text in meta else _IN_BACKTICKS)
        for offset, row in enumerate(text.text.split("\n")):
            yield from _form(page, text.line + offset, row)
    yield from _product(page)


def _english(page: Page, text: Text, expected: str) -> Iterator[Failure]:
    words = _WORD.findall(text.text)
    stretches = [_WORD.findall(stretch) for stretch in _NOT_ENGLISH.split(text.text)]
    longest = max(stretches, key=len)
    alone = not _NOT_ENGLISH.search(text.text) and len(words) > _FEW
    if alone or len(longest) >= _MANY:
        found = " ".join(longest[:12])
        yield Failure(page.file, text.line, "English prose on a Chinese page", found, expected, "translate it")


def _form(page: Page, line: int, row: str) -> Iterator[Failure]:
    for match in _HALF_WIDTH.finditer(row) if _CHINESE.search(row) else ():
        mark = match[0].strip()
        expected = f"{_MARKS[mark]} in place of {mark}"
        found = _around(row, match.start())
        yield Failure(page.file, line, "half-width punctuation in Chinese", found, expected, "write it full-width")
    for match in _QUOTE.finditer(row):
        found = _around(row, match.start())
        yield Failure(page.file, line, "half-width punctuation in Chinese", found, "“…”", "write the quotes full-width")
    for match in _GAP.finditer(row):
        found = _around(row, match.start())
        expected = _around(row[: match.start()] + " " + row[match.start() :], match.start())
        mend = "put a space between Chinese and Latin letters, digits, code and formulas"
        yield Failure(page.file, line, "a missing space in Chinese", found, expected, mend)
    for wrong, right in _TERMS.items():
        if wrong in row:
            found = _around(row, row.index(wrong))
            yield Failure(page.file, line, "a word that the notes do not use", found, right, f"write {right}")


def _product(page: Page) -> Iterator[Failure]:
    """``tf.multiply`` multiplies element by element; 点积 is another thing."""
    for line, row in enumerate(page.body.splitlines(), start=page.start):
        for clause in re.split(r"[。；]", row) if "点积" in row else ():
            if "`tf.multiply" in clause and "点积" in clause and not _NOT.search(clause):
                found = _around(clause, clause.index("点积"))
                expected = "逐元素乘积（Hadamard 积）: 点积 is what tf.matmul takes of rows and columns"
                yield Failure(page.file, line, "a wrong word", found, expected, "correct the word")


def _around(row: str, position: int) -> str:
    """The words near a fault, with backticks in place of code."""
    return row[max(position - 8, 0) : position + 9].replace(HOLE, "`…`").strip()
