"""``check`` is one function over a project in memory, for all pages or for some."""

from __future__ import annotations

import time
from dataclasses import replace

from labnotes.check import check
from labnotes.failure import Failure, report
from labnotes.project import Project, read_project
from tests.altered import ROOT, only, with_page, with_snippet


def test_a_project_without_a_fault_has_no_failure(small: Project) -> None:
    assert report(check(small)) == "0 failures"


def test_one_page_is_judged_alone(small: Project) -> None:
    faulty = with_page(small, "en", "layer", "`500`", "`501`", stamp=False)
    assert check(faulty, pages=["errors/shape"]) == []
    assert {failure.file for failure in check(faulty, pages=["layer"])} == {"docs/en/layer.md", "docs/zh/layer.md"}
    assert check(faulty, pages=["layer"]) == check(faulty)


def test_a_page_stands_for_the_snippets_that_it_shows(small: Project) -> None:
    stale = with_snippet(small, "layer/build", "0.1", "0.2", ran=False)
    assert only(check(stale, pages=["layer"])).rule == "a stale record"
    assert check(stale, pages=["errors/shape", "index"]) == []


def test_an_unknown_page_is_a_failure(small: Project) -> None:
    found = only(check(small, pages=["layers"]))
    assert (found.found, "errors/shape, index, layer" in found.expected) == ("layers", True)


def test_what_reading_found_is_a_failure_too(small: Project) -> None:
    wrong = Failure("snippets/layer/build.py", 3, "a syntax error", "x =", "invalid syntax", "correct the line")
    faulty = replace(small, unreadable=(wrong,))
    assert check(faulty) == [wrong]
    assert check(faulty, pages=["layer"]) == [wrong]
    assert check(faulty, pages=["index"]) == []


def test_every_failure_says_what_mends_it() -> None:
    failures = check(read_project(ROOT))  # without records and stamps
    assert {failure.rule for failure in failures} == {"a missing record", "twins that were not reviewed"}
    assert all(failure.found and failure.expected and failure.mend for failure in failures)


def test_checking_is_fast_enough_to_be_called_hundreds_of_times(small: Project) -> None:
    check(small)
    start = time.perf_counter()
    for _ in range(10):
        check(small)
    assert time.perf_counter() - start < 1.0, "ten checks of six pages take more than a second"
