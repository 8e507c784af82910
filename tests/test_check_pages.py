"""The form of a page: front matter, headings, and code blocks that show nothing but what ran."""

from __future__ import annotations

import pytest

from labnotes.check import check
from labnotes.failure import Failure
from labnotes.project import Project
from tests.altered import line_of, only, with_both, with_page

LANGUAGES = ("en", "zh")


def form(project: Project) -> list[Failure]:
    return [failure for failure in check(project) if "twins" not in failure.rule]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("key", ["title", "description"])
def test_a_missing_title_or_description_is_reported(small: Project, language: str, key: str) -> None:
    value = small.pages[language, "layer"].meta[key]
    for text in ("", f"{key}:\n"):
        found = only(form(with_page(small, language, "layer", f"{key}: {value}\n", text)))
        assert (found.file, found.rule) == (f"docs/{language}/layer.md", f"a missing {key}")


@pytest.mark.parametrize("kind", ["", "kind: essay\n"])
def test_a_page_of_no_kind_is_reported(small: Project, kind: str) -> None:
    failures = form(with_page(small, "en", "layer", "kind: lesson\n", kind))
    assert "a page of no kind" in {failure.rule for failure in failures}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_heading_without_an_id_is_reported_with_its_line(small: Project, language: str) -> None:
    faulty = with_page(small, language, "layer", " { #solutions }", "")
    found = only(form(faulty))
    assert (found.rule, found.line) == ("a heading without an id", small.pages[language, "layer"].headings[-1].line)


def test_two_headings_of_one_id_are_reported_with_both_lines(small: Project) -> None:
    faulty = with_both(small, "layer", "{ #solutions }", "{ #use }")
    found = [failure for failure in check(faulty) if failure.rule == "two headings of one id"]
    assert [failure.file for failure in found] == ["docs/en/layer.md", "docs/zh/layer.md"]
    assert f"line {line_of(faulty, 'en', 'layer', '{ #use }')}" in found[0].expected


@pytest.mark.parametrize(
    ("old", "new", "rule"),
    [
        ("## Use it {", "# Use it {", "not one title"),
        ("# A layer {", "## A layer {", "not one title"),
        ("## Use it {", "### Use it {", "a skipped level"),
    ],
)
def test_headings_out_of_order_are_reported(small: Project, old: str, new: str, rule: str) -> None:
    assert rule in {failure.rule for failure in check(with_page(small, "en", "layer", old, new))}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "block",
    [
        "```python\nprint(1)\n```",
        "```text\n0.05\n```",
        "~~~python\nprint(1)\n~~~",
        '```python\nx = 1\n--8<-- "layer/build.py:use"\n```',
        '```python\n--8<-- "layer/build.py:use"\n--8<-- "layer/build.py:plot"\n```',
        "```\nprint(1)\n```",
        "    indented = True",
    ],
)
def test_code_that_did_not_run_is_reported_with_its_line(small: Project, language: str, block: str) -> None:
    at = {"en": "## Use it", "zh": "## 使用"}[language]
    faulty = with_page(small, language, "layer", at, f"{block}\n\n{at}")
    found = only(form(faulty))
    assert found.rule == "a block of code that did not run"
    assert found.line == line_of(faulty, language, "layer", at) - len(block.splitlines()) - 1


@pytest.mark.parametrize(("language", "allowed"), [("text", True), ("sh", True), ("python", False), ("", False)])
def test_a_plain_page_may_show_commands_and_text_but_no_python(small: Project, language: str, allowed: bool) -> None:
    page = with_page(small, "en", "index", "Begin with", f"```{language}\nmake serve\n```\n\nBegin with")
    assert (not form(page)) == allowed


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("layer/build.py:use", "layer/bild.py:use", "snippets/layer/build.py"),
        ("layer/build.py:use", "layer/build.ipy:use", "snippets/layer/build.py"),
        ("layer/build.py:use", "layer/build.py:usage", "class, use, plot"),
        ("layer/build.py:use", "layer/build.py", "class, use, plot"),
    ],
)
def test_an_include_of_nothing_is_reported_with_what_there_is(
    small: Project, language: str, old: str, new: str, expected: str
) -> None:
    faulty = with_page(small, language, "layer", old, new)
    found = only([failure for failure in check(faulty) if failure.rule == "a block that includes no part"])
    assert found.file == f"docs/{language}/layer.md"
    assert found.line == line_of(faulty, language, "layer", f'"{new}"') - 1
    assert expected in found.expected


def test_a_block_in_another_language_than_its_file_is_reported(small: Project) -> None:
    assert only(form(with_page(small, "en", "layer", "```sh", "```python"))).expected == "```sh for a .sh file"


def test_an_include_outside_of_a_block_is_reported(small: Project) -> None:
    found = only(form(with_page(small, "en", "layer", "There is none;", 'x --8<-- "layer/build.py:use"')))
    assert found.rule == "an include outside of a block"


@pytest.mark.parametrize(
    "tag", ["<pre>x = 1</pre>", "<script src='x'></script>", '<img src="x.png">', "a <code>b</code>"]
)
def test_html_that_hides_code_is_reported_with_its_line(small: Project, tag: str) -> None:
    faulty = with_page(small, "en", "layer", "## Solutions", f"{tag}\n\n## Solutions")
    found = only(form(faulty))
    assert (found.rule, found.line) == ("HTML in place of Markdown", line_of(faulty, "en", "layer", tag))


def test_html_that_is_quoted_as_code_is_none(small: Project) -> None:
    assert form(with_both(small, "layer", "`x * 0.1`", "`<pre>`")) == []
