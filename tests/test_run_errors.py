"""What a program raises is told with its type, its message, and the part and line that led to it."""

from __future__ import annotations

import pytest

from labnotes.run.result import Raised
from tests.ran import ran

pytestmark = pytest.mark.run


def test_an_exception_is_told_with_type_message_part_and_line() -> None:
    assert ran("raises/announced").raised == Raised("ValueError", "no size 3", "raise", 2)


def test_what_was_printed_before_stands_and_later_parts_are_empty() -> None:
    parts = ran("raises/announced").parts
    assert {name: part.stdout for name, part in parts.items()} == {"before": "so far", "raise": "now", "never": ""}


def test_leaving_the_program_is_an_exception_like_others() -> None:
    assert ran("raises/exit").raised == Raised("SystemExit", "", "exit", 3)


@pytest.mark.parametrize("snippet", ["raises/network", "raises/socket"])
def test_reaching_for_the_network_is_refused(snippet: str) -> None:
    raised = ran(snippet).raised
    assert raised is not None
    assert (raised.type, raised.line) == ("PermissionError", 3)
    assert "without a network" in raised.message


def test_a_figure_that_cannot_be_drawn_is_an_error_of_the_line_that_ends_its_part() -> None:
    run = ran("raises/figure")
    assert run.raised is not None
    assert (run.raised.type, run.raised.part, run.raised.line) == ("ValueError", "draw", 4)
    assert run.parts["draw"].stdout == "drawing"


def test_a_question_to_the_reader_finds_no_answer() -> None:
    raised = ran("raises/question").raised
    assert raised is not None
    assert raised.type == "EOFError"
