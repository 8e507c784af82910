"""A failure is one message that a contributor can act on."""

from __future__ import annotations

from labnotes.failure import Failure, report

WRONG = Failure("docs/en/layer.md", 12, "a wrong dtype", "float64", "float32\n(the run)", "correct the claim")


def test_a_failure_names_file_line_rule_found_expected_and_mend() -> None:
    assert str(WRONG) == (
        "docs/en/layer.md:12: a wrong dtype\n"
        "  found     float64\n"
        "  expected  float32\n"
        "            (the run)\n"
        "  mend      correct the claim"
    )


def test_a_failure_of_a_whole_file_names_no_line() -> None:
    assert str(Failure("snippets", 0, "no snippets", "none", "", "")).startswith("snippets: no snippets\n")


def test_a_report_is_in_order_of_file_and_line_and_ends_with_the_number() -> None:
    earlier = Failure("docs/en/layer.md", 2, "a missing title", "nothing", "title: …", "write it")
    rows = report([WRONG, earlier, WRONG]).splitlines()
    assert rows[0].startswith("docs/en/layer.md:2")
    assert rows[-1] == "2 failures"
    assert report([WRONG]).endswith("\n\n1 failure")
