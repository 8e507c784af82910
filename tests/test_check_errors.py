"""Each error page raises its message, mends it, and is led to by the list and by a lesson."""

from __future__ import annotations

from dataclasses import replace

import pytest

from labnotes.check.errors import judge_error_pages
from labnotes.project import Project
from labnotes.read.page import parse_page

LIST = "# Messages {{ #errors }}\n\n- [`Matrix size-incompatible`]({target}.md): two shapes that do not fit.\n"
PAGE = """---
title: Matrix size-incompatible
description: Two shapes that do not fit.
kind: error
where: tensors
---
# Matrix size-incompatible { #shape }

## The message { #message }

```python
--8<-- "errors/shape/mismatch.py:raise"
```

## What to do { #fix }

```python
--8<-- "layer/build.py:use"
```

## Read on { #links }

[The lesson](../layer.md), and [what was asked](https://github.com/tensorflow/tensorflow/issues/49496).
"""


def judged(
    project: Project, old: str = "", new: str = "", *, target: str = "shape", lesson: str = "errors/shape.md"
) -> list[str]:
    """The rules that the page breaks with ``old`` replaced by ``new``; the list leads to ``target``, the lesson to
    ``lesson``."""
    layer = project.pages["en", "layer"]
    texts = {
        "errors/index": LIST.format(target=target),
        "errors/shape": PAGE.replace(old, new, 1) if old else PAGE,
        "layer": (layer.front + layer.body).replace("errors/shape.md", lesson),
    }
    assert old in PAGE
    pages = {("en", path): parse_page(text, f"docs/en/{path}.md", "en", path)[0] for path, text in texts.items()}
    failures = list(judge_error_pages(replace(project, pages=pages)))
    assert {failure.file for failure in failures} <= {"docs/en/errors/shape.md"}
    return [failure.rule for failure in failures]


def test_a_page_that_raises_and_mends_and_is_linked_passes(small: Project) -> None:
    assert judged(small) == []


@pytest.mark.parametrize("wrong", ["", "where: somewhere\n"])
def test_an_error_that_is_met_nowhere_is_reported(small: Project, wrong: str) -> None:
    assert judged(small, "where: tensors\n", wrong) == ["an error of no place"]


@pytest.mark.parametrize("section", ["message", "fix", "links"])
def test_a_missing_section_is_reported(small: Project, section: str) -> None:
    assert judged(small, f"#{section} }}", "#other }") == ["an error page without a section"]


def test_a_page_whose_program_raises_nothing_is_reported_unless_it_says_so(small: Project) -> None:
    quiet = ("errors/shape/mismatch.py:raise", "layer/build.py:use")
    assert judged(small, *quiet) == ["an error that nothing raises"]
    assert judged(small, "where: tensors\n", "where: tensors\nsilent: true\n") == []


def test_a_repair_that_fails_itself_is_none(small: Project) -> None:
    assert judged(small, "layer/build.py:use", "errors/shape/mismatch.py:raise") == ["an error without a repair"]


def test_a_page_that_the_list_lacks_is_reported(small: Project) -> None:
    assert judged(small, target="other") == ["an error page that the list lacks"]


def test_a_page_that_no_lesson_leads_to_is_reported(small: Project) -> None:
    assert judged(small, lesson="index.md") == ["an error page that no lesson leads to"]


def test_a_page_that_leads_to_no_lesson_is_reported(small: Project) -> None:
    assert judged(small, "[The lesson](../layer.md), and ", "") == ["an error page that leads to no lesson"]


def test_a_page_without_a_source_is_reported(small: Project) -> None:
    link = "[what was asked](https://github.com/tensorflow/tensorflow/issues/49496)"
    assert judged(small, link, "what was asked") == ["an error page without a source"]


def test_a_project_without_a_list_has_no_inventory(small: Project) -> None:
    assert list(judge_error_pages(small)) == []
