"""A number in inline code stands in the page's programs, in what they gave, or in the versions."""

from __future__ import annotations

from dataclasses import replace

import pytest

from labnotes.check import check
from labnotes.check.numbers import read_numbers
from labnotes.failure import Failure
from labnotes.project import Project
from tests.altered import line_of, only, with_both, with_page, with_part, with_snippet


def unfounded(project: Project) -> list[Failure]:
    return [failure for failure in check(project) if failure.rule == "a number that no run gave"]


@pytest.mark.parametrize("language", ["en", "zh"])
def test_a_number_that_no_run_gave_is_reported_with_its_line_and_the_nearest(small: Project, language: str) -> None:
    faulty = with_page(small, language, "layer", "`-0.13`", "`-0.14`")
    found = only(unfounded(faulty))
    assert (found.file, found.found) == (f"docs/{language}/layer.md", "-0.14")
    assert found.line == line_of(faulty, language, "layer", "-0.14")
    assert "-0.125" in found.expected


@pytest.mark.parametrize(
    "quoted", ["0.05", "-0.13", "-0.125", "-0.1250", "-1.25e-1", "5.0e-02", "500", "[[0.5 -1.25]]"]
)
def test_a_number_may_be_rounded_at_the_digits_quoted(small: Project, quoted: str) -> None:
    assert unfounded(with_both(small, "layer", "`x * 0.1`", f"`{quoted}`")) == []


@pytest.mark.parametrize("quoted", ["0.125", "-0.12501", "0.06", "5.1e-02", "501", "499", "[[0.5 -1.26]]", "x[7]"])
def test_a_number_that_is_not_the_rounded_one_is_reported(small: Project, quoted: str) -> None:
    assert unfounded(with_both(small, "layer", "`x * 0.1`", f"`{quoted}`"))


@pytest.mark.parametrize("language", ["en", "zh"])
def test_a_shape_that_no_run_gave_is_reported_with_those_that_are(small: Project, language: str) -> None:
    assert check(with_both(small, "layer", "`x * 0.1`", "`(1, 3)`")) == []
    faulty = with_page(small, language, "layer", "`x * 0.1`", "`(2, 3)`")
    found = only([failure for failure in check(faulty) if failure.rule == "a shape that no run gave"])
    assert (found.file, found.found) == (f"docs/{language}/layer.md", "(2, 3)")
    assert "(1, 2), (1, 3)" in found.expected


def test_a_shape_may_be_quoted_from_a_program(small: Project) -> None:
    assert check(with_both(small, "errors/shape", "`3`", "`(3, 4)`")) == []


def test_a_whole_number_is_not_rounded_to(small: Project) -> None:
    assert check(with_page(small, "en", "layer", "`0.05`", "`0`"))
    part = small.records["layer/build"].part("use")
    printed = with_part(small, "layer/build", "use", stdout=part.stdout + "loss 41.7\n")
    assert only(unfounded(with_page(printed, "en", "layer", "`500`", "`42`"))).found == "42"
    assert unfounded(with_page(printed, "en", "layer", "`500`", "`41.7`")) == []


def test_a_small_number_is_found_in_scientific_notation(small: Project) -> None:
    part = small.records["layer/build"].part("use")
    printed = with_part(small, "layer/build", "use", stdout=part.stdout + "loss 4.5612e-08\n")
    for quoted in ("4.56e-08", "4.6e-8", "0.000000046"):
        assert unfounded(with_page(printed, "en", "layer", "`500`", f"`{quoted}`")) == []
    assert unfounded(with_page(printed, "en", "layer", "`500`", "`4.57e-08`"))


@pytest.mark.parametrize(
    ("text", "numbers", "versions"),
    [
        ("float32 conv2d W1 x_2 0x7f 2D x²", set(), set()),
        ("x-1, f(x)-1, x - 1", {"1"}, set()),
        ("[-1, -.5], =-2e-3 −3", {"-1", "-.5", "-2e-3", "-3"}, set()),
        ("tensorflow==2.21.0 on 127.0.0.1", set(), {"2.21.0", "127.0.0.1"}),
        ("http://127.0.0.1:8000/ 1_000 3.", {"1_000", "3."}, set()),
    ],
)
def test_digits_in_names_versions_and_addresses_are_no_numbers(
    text: str, numbers: set[str], versions: set[str]
) -> None:
    read = read_numbers(text)
    assert (read.numbers, read.versions) == (numbers, versions)


@pytest.mark.parametrize(("version", "stands"), [("2.21.0", True), ("2.21", True), ("2.20.0", False), ("2.2", False)])
def test_a_version_stands_in_the_versions_file_as_a_whole(small: Project, version: str, stands: bool) -> None:
    faulty = with_page(small, "en", "layer", "`2.21.0`", f"`{version}`")
    assert (not unfounded(faulty)) == stands


def test_a_version_in_a_program_may_be_quoted(small: Project) -> None:
    older = replace(small, versions={**small.versions, "tensorflow": "2.20.0"})
    assert unfounded(older) == []
    changed = with_snippet(older, "layer/install", "2.21.0", "2.20.0", ran=False)
    assert {failure.found for failure in unfounded(changed)} == {"2.21.0"}


def test_an_error_message_may_be_quoted(small: Project) -> None:
    assert unfounded(with_both(small, "errors/shape", "`3`", "`In[0]: [1,2], In[1]: [3,4]`")) == []
    assert unfounded(with_both(small, "errors/shape", "`3`", "`In[1]: [3,5]`"))


def test_a_page_without_programs_quotes_the_versions_alone(small: Project) -> None:
    assert unfounded(with_page(small, "en", "index", "Begin with", "On `3.11` begin with")) == []
    found = only(unfounded(with_page(small, "en", "index", "Begin with", "After `500` begin with")))
    assert found.file == "docs/en/index.md"


def test_numbers_are_not_judged_by_a_stale_record(small: Project) -> None:
    stale = with_snippet(small, "layer/build", "range(500)", "range(700)", ran=False)
    assert unfounded(stale) == []
    assert check(stale)
