"""Every program is shown as a whole and checked; nothing to check is a failure."""

from __future__ import annotations

from dataclasses import replace

import pytest

from labnotes.check import check
from labnotes.project import Project
from labnotes.run.result import PartResult
from tests.altered import fault, line_of, only, with_both, with_page, with_part, with_snippet

PLOT = '```python\n--8<-- "layer/build.py:plot"\n```\n'
INSTALL = '```sh\n--8<-- "layer/install.sh:pip"\n```\n'


def test_a_snippet_that_no_page_shows_is_reported(small: Project) -> None:
    found = only(check(with_both(small, "layer", INSTALL, "")))
    assert (found.file, found.rule) == ("snippets/layer/install.sh", "a snippet that no page shows")
    assert '--8<-- "layer/install.sh:pip"' in found.mend


@pytest.mark.parametrize("language", ["en", "zh"])
def test_a_snippet_shown_in_one_language_only_is_reported(small: Project, language: str) -> None:
    found = only(check(with_page(small, language, "layer", INSTALL, "")))
    assert found.rule == "twins with different code blocks"
    assert "layer/install:pip" in found.found + found.expected


def test_a_part_that_is_not_shown_is_reported_below_the_part_ahead_of_it(small: Project) -> None:
    faulty = with_both(small, "layer", '```python\n--8<-- "layer/build.py:use"\n```\n', "")
    missing = [failure for failure in check(faulty) if failure.rule == "a part that is not shown"]
    assert [(failure.file, failure.line) for failure in missing] == [
        (f"docs/{language}/layer.md", line_of(faulty, language, "layer", "build.py:class") - 1)
        for language in ("en", "zh")
    ]
    assert '--8<-- "layer/build.py:use"' in missing[0].mend


def test_a_part_shown_twice_is_reported_with_both_lines(small: Project) -> None:
    faulty = with_both(small, "layer", PLOT, f"{PLOT}\n{PLOT}")
    first = line_of(faulty, "en", "layer", "build.py:plot") - 1
    twice = [failure for failure in check(faulty) if failure.rule == "a part shown twice"]
    assert [failure.line for failure in twice if failure.file == "docs/en/layer.md"] == [first + 4]
    assert f"line {first}" in twice[0].expected


def test_parts_out_of_order_are_reported(small: Project) -> None:
    moved = with_both(with_both(small, "layer", PLOT, ""), "layer", INSTALL, f"{INSTALL}\n{PLOT}")
    wrong = [failure for failure in check(moved) if failure.rule == "parts out of order"]
    assert [failure.found for failure in wrong] == ["plot, class, use"] * 2
    assert wrong[0].expected.startswith("class, use, plot")


def test_a_run_of_which_nothing_is_checked_is_reported(small: Project) -> None:
    silent = with_part(small, "layer/build", "use", stdout="")
    silent = with_part(silent, "layer/build", "plot", figures=())
    for claim in ("  # shape=(1, 3), dtype=float32", *["  # shape=(1, 2), dtype=float32"] * 2):
        silent = with_snippet(silent, "layer/build", claim, "")
    pages = {key: replace(page, claims=()) for key, page in silent.pages.items()}
    silent = replace(silent, pages=pages)
    assert fault(silent, "a snippet of which nothing is checked").file == "snippets/layer/build.py"


def test_a_claim_on_a_page_checks_a_run(small: Project) -> None:
    silent = with_part(with_part(small, "layer/build", "use", stdout=""), "layer/build", "plot", figures=())
    assert not [failure for failure in check(silent) if failure.rule == "a snippet of which nothing is checked"]


def test_a_project_without_snippets_fails(small: Project) -> None:
    assert fault(replace(small, snippets={}, records={}), "no snippets")


def test_a_project_without_pages_fails(small: Project) -> None:
    assert fault(replace(small, pages={}), "no pages").file == "docs"


def test_a_project_without_claims_fails(small: Project) -> None:
    bare = replace(
        small,
        snippets={key: replace(snippet, claims=()) for key, snippet in small.snippets.items()},
        pages={key: replace(page, claims=()) for key, page in small.pages.items()},
    )
    assert fault(bare, "no claims")


@pytest.mark.parametrize("language", ["en", "zh"])
def test_an_error_page_without_code_fails(small: Project, language: str) -> None:
    faulty = with_both(small, "errors/shape", '```python\n--8<-- "errors/shape/mismatch.py:raise"\n```\n', "")
    bare = [failure for failure in check(faulty) if failure.rule == "a page without code"]
    assert f"docs/{language}/errors/shape.md" in {failure.file for failure in bare}


def test_a_part_without_a_result_is_no_accident(small: Project) -> None:
    assert check(with_part(small, "layer/build", "plot", stdout="", figures=("<svg/>",))) == []
    assert small.records["errors/shape/mismatch"].part("raise") == PartResult()
