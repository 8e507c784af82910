"""Both languages of a page say the same."""

from __future__ import annotations

from dataclasses import replace

import pytest

from labnotes.check import check
from labnotes.failure import Failure
from labnotes.project import Project
from tests.altered import fault, line_of, only, with_both, with_page

LANGUAGES = ("en", "zh")
ZH = "docs/zh/layer.md"


def different(project: Project, what: str) -> list[Failure]:
    return [failure for failure in check(project) if failure.rule == f"twins with different {what}"]


@pytest.mark.parametrize(("language", "other"), [("en", "zh"), ("zh", "en")])
def test_a_page_in_one_language_only_is_reported(small: Project, language: str, other: str) -> None:
    pages = {key: page for key, page in small.pages.items() if key != (language, "index")}
    navigation = {key: tuple(row for row in rows if row[1] != "index") for key, rows in small.navigation.items()}
    navigation[other] = small.navigation[other]
    found = only(check(replace(small, pages=pages, navigation=navigation)))
    assert (found.file, found.rule) == (f"docs/{language}/index.md", "a page in one language only")
    assert f"docs/{other}/index.md" in found.expected


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("old", "new"), [("{ #use }", "{ #usage }"), ("## ", "### "), ("{ #use }", "{ #use }\n\n## B { #b }")]
)
def test_different_headings_are_reported_with_both_lines(small: Project, language: str, old: str, new: str) -> None:
    found = only(different(with_page(small, language, "layer", old, new), "headings"))
    assert found.file == ZH
    assert found.line > 0
    assert "docs/en/layer.md:" in found.expected


def test_headings_in_another_order_are_reported(small: Project) -> None:
    text = small.pages["en", "layer"].body
    start, middle = text.index("## Use it"), text.index("## Solutions")
    swapped = with_page(small, "en", "layer", text[start:], text[middle:] + "\n" + text[start:middle])
    assert different(swapped, "headings")


def test_words_of_headings_may_differ(small: Project) -> None:
    assert check(with_page(small, "zh", "layer", "## 使用 {", "## 怎么用 {")) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_different_parts_are_reported(small: Project, language: str) -> None:
    faulty = with_page(small, language, "layer", "build.py:plot", "build.py:use")
    found = only(different(faulty, "code blocks"))
    assert "layer/build:plot" in found.found + found.expected


@pytest.mark.parametrize("language", LANGUAGES)
def test_different_blocks_of_a_plain_page_are_reported(small: Project, language: str) -> None:
    end = {"en": "an error](errors/shape.md).\n", "zh": "一个报错](errors/shape.md)。\n"}
    both = small
    for each in LANGUAGES:
        both = with_page(both, each, "index", end[each], f"{end[each]}\n```text\nmake serve\n```\n")
    assert check(both) == []
    assert only(different(with_page(both, language, "index", "make serve", "make site"), "code blocks"))
    assert only(different(with_page(both, language, "index", "```text", "```sh"), "code blocks"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_different_claims_are_reported(small: Project, language: str) -> None:
    faulty = with_page(small, language, "layer", "w: shape=(1, 2), dtype=float32", "w: shape=(1, 2)")
    found = only(check(faulty))
    assert found.rule == "twins with different claims"
    assert found.line == line_of(faulty, "zh", "layer", "`w: shape=(1, 2)")


def test_claims_in_another_order_are_reported(small: Project) -> None:
    rows = "| `x` | `(1, 2)` | `float32` | 输入 |\n| `w` | `(1, 2)` | `float32` | 输入的十分之一 |\n"
    swapped = "\n".join(reversed(rows.splitlines())) + "\n"
    assert different(with_page(small, "zh", "layer", rows, swapped), "claims")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("old", "new"), [("api_docs/python/tf/matmul", "api_docs"), ("shape.md#shape", "shape.md")])
def test_different_links_are_reported(small: Project, language: str, old: str, new: str) -> None:
    found = different(with_page(small, language, "layer", old, new), "links")
    assert {failure.file for failure in found} == {"docs/en/layer.md", ZH}


def test_links_of_a_sentence_may_stand_in_another_order(small: Project) -> None:
    line = "先读[一层](layer.md#use)，或者看[一个报错](errors/shape.md)。"
    assert (
        check(with_page(small, "zh", "index", line, "看[一个报错](errors/shape.md)，或者读[一层](layer.md#use)。"))
        == []
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_image_in_one_language_only_is_reported(small: Project, language: str) -> None:
    image = {
        "en": "![A falling line](figures/layer/build.plot-1.svg)\n",
        "zh": "![一条下降的线](figures/layer/build.plot-1.svg)\n",
    }
    assert only(different(with_page(small, language, "layer", image[language], ""), "images"))


def test_a_mark_in_one_language_only_is_reported(small: Project) -> None:
    old, new = "## Use it { #use }\n", "## Use it { #use }\n\n<!-- draw x -->\n"
    assert only(different(with_page(small, "en", "layer", old, new), "marks"))


def test_a_copied_alt_text_is_reported(small: Project) -> None:
    found = only(check(with_page(small, "zh", "layer", "一条下降的线", "A falling line")))
    assert (found.rule, found.file) == ("an untranslated image's alt text", ZH)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_table_of_another_size_is_reported(small: Project, language: str) -> None:
    row = {"en": "| `x` | `(1, 2)` | `float32` | the input |\n", "zh": "| `x` | `(1, 2)` | `float32` | 输入 |\n"}
    found = only(different(with_page(small, language, "layer", row[language], ""), "tables"))
    assert "a table of 2 rows and 4 columns" in found.found + found.expected


@pytest.mark.parametrize("language", LANGUAGES)
def test_code_in_cells_is_the_same(small: Project, language: str) -> None:
    faulty = with_page(small, language, "layer", "| `w` | `(1, 2)`", "| `w` | `(1, 3)`")
    found = different(faulty, "cells")
    assert [failure.line for failure in found] == [line_of(faulty, "zh", "layer", "| `w`")]


@pytest.mark.parametrize("language", LANGUAGES)
def test_another_kind_of_box_is_reported(small: Project, language: str) -> None:
    found = only(check(with_page(small, language, "layer", "!!! note", "!!! warning")))
    assert found.rule == "twins with different boxes"


@pytest.mark.parametrize("language", LANGUAGES)
def test_of_boxes_alike_the_one_that_is_missing_is_named(small: Project, language: str) -> None:
    """By the block that stands below it: the box ahead of the second block is gone, not another of its kind."""
    boxed = small
    for part in ("class", "use", "plot"):
        block = f'```python\n--8<-- "layer/build.py:{part}"\n```\n'
        both = f"??? question\n\n    Q\n\n??? success\n\n    S\n\n{block}"
        boxed = with_both(boxed, "layer", block, both)
    one = '??? question\n\n    Q\n\n??? success\n\n    S\n\n```python\n--8<-- "layer/build.py:use"'
    twin = "zh" if language == "en" else "en"
    line = line_of(boxed, twin, "layer", '--8<-- "layer/build.py:use"') - 9
    gone = with_page(boxed, language, "layer", one, one.replace("??? question\n\n    Q\n\n", ""))
    found = only(different(gone, "boxes"))
    assert f"docs/{twin}/layer.md:{line}" in (f"{found.file}:{found.line}" if language == "en" else found.expected)
    assert "a box of the kind question" in (found.expected if language == "zh" else found.found)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_different_formula_is_reported(small: Project, language: str) -> None:
    assert len(different(with_page(small, language, "layer", "$y = xW$", "$y = Wx$"), "formulas")) == 2


def test_words_in_a_formula_may_be_translated(small: Project) -> None:
    worded = with_page(small, "en", "layer", "$y = xW$", r"$y = x W_\text{old}$")
    worded = with_page(worded, "zh", "layer", "$y = xW$", r"$y=xW_\text{旧}$")
    assert check(worded) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_number_that_one_language_states_alone_is_reported(small: Project, language: str) -> None:
    found = different(with_page(small, language, "layer", "`0.05`", "`-0.125`"), "facts")
    assert {failure.found for failure in found} == {f"`{fact}`, in one language only" for fact in ("0.05", "-0.125")}
    assert all("section from line" in failure.expected for failure in found)


def test_a_dtype_that_one_language_states_alone_is_reported(small: Project) -> None:
    both = with_page(small, "en", "layer", "There is none;", "In `float32` there is none;")
    both = with_page(both, "zh", "layer", "这里没有；", "`float32` 里没有；")
    assert check(both) == []
    assert different(with_page(both, "zh", "layer", "`float32` 里", "`float64` 里"), "facts")


def test_a_name_may_be_repeated_in_one_language_and_a_number_may_not(small: Project) -> None:
    words = "the input, `x` to `tf.matmul`, "
    assert check(with_page(small, "en", "layer", "There is none;", "There is none to `x`, `x`;")) == []
    assert different(with_page(small, "en", "layer", "There is none;", "There is none in `500`;"), "facts")
    twice = with_page(small, "zh", "layer", "这里没有；", "这里没有 `tf.matmul`，没有 `tf.matmul`；")
    assert check(with_page(twice, "en", "layer", "There is none;", f"{words}there is none;")) == []


def test_a_section_of_one_language_is_left_apart(small: Project) -> None:
    mirrors = "在国内可以用[镜像](https://mirrors.example.org/)。\n"
    more = (
        '\n### 列表 { #list }\n\n!!! note "注意"\n    写成 `tf.data` 和 $z$。\n\n| 甲 | 乙 |\n|---|---|\n| `x` | 丙 |\n'
    )
    assert check(with_page(small, "zh", "layer", mirrors, mirrors + more)) == []
    assert check(with_page(small, "zh", "layer", ' data-only="zh"', ""))


def test_a_section_cannot_be_marked_for_the_other_language(small: Project) -> None:
    found = only(check(with_page(small, "zh", "layer", 'data-only="zh"', 'data-only="en"')))
    assert found.rule == "a section of the other language"


@pytest.mark.parametrize("key", ["title", "description"])
def test_a_copied_title_or_description_is_reported(small: Project, key: str) -> None:
    english, chinese = (small.pages[language, "layer"].meta[key] for language in LANGUAGES)
    copied = with_page(small, "zh", "layer", f"{key}: {chinese}", f"{key}: {english}")
    found = fault(copied, f"an untranslated {key}")
    assert (found.file, found.line) == (ZH, small.pages["zh", "layer"].line_of(key))


def test_different_kinds_of_page_are_reported(small: Project) -> None:
    found = only(check(with_page(small, "zh", "layer", "kind: lesson", "kind: error")))
    assert (found.rule, found.line) == ("twins of different kinds", 4)


def test_the_same_change_in_both_languages_is_no_failure(small: Project) -> None:
    assert check(with_both(small, "layer", "!!! note", "!!! warning")) == []
