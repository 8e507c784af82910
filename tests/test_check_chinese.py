"""Chinese pages are Chinese: no English paragraphs, full-width punctuation, spaces beside Latin letters and code."""

from __future__ import annotations

import pytest

from labnotes.check import check
from labnotes.project import Project
from tests.altered import line_of, only, with_page

PLACE = "这里没有；"


def with_words(project: Project, words: str) -> Project:
    return with_page(project, "zh", "layer", PLACE, words)


@pytest.mark.parametrize(
    "words",
    [
        "The layer has no bias here.",
        "这里没有。See the page about errors, which shows what to do in that case。",
        "The layer multiplies `x` by `w` and adds nothing to it at all，",
    ],
)
def test_english_prose_is_reported_with_its_line(small: Project, words: str) -> None:
    faulty = with_words(small, f"{words}\n\n    ")
    found = only(check(faulty))
    assert (found.file, found.rule) == ("docs/zh/layer.md", "English prose on a Chinese page")
    assert found.line == line_of(faulty, "zh", "layer", words)


def test_an_english_heading_is_reported(small: Project) -> None:
    found = only(check(with_page(small, "zh", "layer", "## 使用 {", "## How to use this layer {")))
    assert found.rule == "English prose on a Chinese page"


def test_a_title_that_quotes_too_much_is_not_sent_to_the_backticks(small: Project) -> None:
    said = "a layer without a build method has no weights yet"
    found = only(check(with_page(small, "zh", "layer", "title: ", f"title: 报错“{said}”")))
    assert (found.rule, found.line, found.found) == ("English prose on a Chinese page", 2, said)
    assert "fewer than 8 words" in found.expected
    assert "backticks" not in found.expected


@pytest.mark.parametrize("message", ["`a layer without a build method`", "``you forgot to call `build()` here``"])
def test_a_heading_that_quotes_a_message_is_no_failure(small: Project, message: str) -> None:
    found = check(with_page(small, "zh", "layer", "## 使用 {", f"## {message} {{"))
    assert "English prose on a Chinese page" not in {failure.rule for failure in found}


@pytest.mark.parametrize(
    "words",
    [
        "张量（tensor）的形状是 `x`，数据类型是 `w`：",
        "用 TensorFlow、Keras 和 Material for MkDocs；",
        "程序报错 `Matrix size-incompatible: the inner sizes differ, so that nothing can be multiplied`。",
        "约 3.5% 的误差，2 × 3 个权重，1/2 的概率，第 1 步——安装。",
        "“逐元素乘积”（Hadamard 积）不是点积……",
        "公式 $L = (x - x_f)^2$ 中的 $x$，",
        "**加粗**的字，*斜体*的字，[链接](../zh/layer.md)。".replace("../zh/layer.md", "layer.md"),
        "Google Colab：新建 notebook（笔记本）。",
        "9:30 开始，到 10:00 结束。",
    ],
)
def test_well_formed_chinese_is_no_failure(small: Project, words: str) -> None:
    rules = {failure.rule for failure in check(with_words(small, words))}
    assert {rule for rule in rules if not rule.startswith("twins")} == set()


@pytest.mark.parametrize(
    ("words", "mark"),
    [
        ("这里,没有；", "，"),
        ("这里没有.", "。"),
        ("这里没有: 见", "："),
        ("用 `x`, 没有；", "，"),
        ("用 `x`. 没有；", "。"),
        ("没有吗?", "？"),
        ("张量(tensor)，", "（"),
        ("（没有)，", "）"),
        ("这里; 没有", "；"),
        ("用 `x`, `w` 和", "，"),
        ("目标是 4, `x` 是", "，"),
        ('这里"没有"，', "“…”"),
    ],
)
def test_half_width_punctuation_is_reported_with_its_line(small: Project, words: str, mark: str) -> None:
    faulty = with_words(small, words)
    found = [failure for failure in check(faulty) if failure.rule == "half-width punctuation in Chinese"]
    assert mark in {failure.expected.split()[0] for failure in found}
    assert {failure.line for failure in found} == {line_of(faulty, "zh", "layer", words)}


@pytest.mark.parametrize(
    "words", ["用`x`计算，", "第2步，", "用Keras 计算，", "50%的，", "公式$x$ 里，", "[TensorFlow](layer.md)里，"]
)
def test_a_missing_space_is_reported_with_its_line(small: Project, words: str) -> None:
    faulty = with_words(small, words)
    found = [failure for failure in check(faulty) if failure.rule == "a missing space in Chinese"]
    assert found
    assert {failure.line for failure in found} == {line_of(faulty, "zh", "layer", words)}


def test_the_second_line_of_a_paragraph_has_a_line_of_its_own(small: Project) -> None:
    faulty = with_words(small, "这里没有。\n    这里,没有；")
    assert only(check(faulty)).line == line_of(faulty, "zh", "layer", "这里,没有")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("一条下降的线", "一条,下降的线"),
        ('"偏置"', '"偏置:没有"'),
        ("## 使用 {", "## 使用w {"),
        ("| 含义 |", "| 含义,词 |"),
        ("description: 分成几部分的一层。", "description: 分成几部分,的一层。"),
    ],
)
def test_headings_titles_boxes_tables_and_alt_texts_are_judged_too(small: Project, old: str, new: str) -> None:
    faulty = with_page(small, "zh", "layer", old, new)
    assert only(check(faulty)).line == line_of(faulty, "zh", "layer", new)


def test_words_that_the_notes_do_not_use_are_reported_with_the_right_ones(small: Project) -> None:
    found = only(check(with_words(small, "您没有权重；")))
    assert (found.rule, found.expected) == ("a word that the notes do not use", "你")


def test_a_dot_product_said_of_multiply_is_reported(small: Project) -> None:
    def wrong(words: str) -> bool:
        return "a wrong word" in {failure.rule for failure in check(with_words(small, words))}

    assert wrong("`tf.multiply` 计算点积；")
    assert not wrong("`tf.multiply` 计算的不是点积；")
    assert not wrong("`tf.multiply` 逐元素相乘。`tf.matmul` 取各行各列的点积；")
    assert not wrong("`tf.tensordot` 计算点积；")


def test_english_pages_are_left_alone(small: Project) -> None:
    assert check(with_page(small, "en", "layer", "There is none;", "There is none (简体中文, 中文):")) == []
