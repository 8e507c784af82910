"""A message in the list of messages is one that the page behind it shows, as a run or a source gave it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from labnotes.check.messages import judge_messages
from labnotes.failure import Failure
from labnotes.project import Project
from labnotes.read.page import parse_page
from labnotes.run.result import Warned
from tests.altered import MISMATCH, with_part


def judged(project: Project, *entries: str) -> list[Failure]:
    rows = "".join(f"- {entry}: what it means.\n" for entry in entries)
    page, _ = parse_page(f"# Messages {{ #errors }}\n\n{rows}", "docs/en/errors/index.md", "en", "errors/index")
    return list(judge_messages(replace(project, pages={**project.pages, ("en", "errors/index"): page}), page))


@pytest.mark.parametrize(
    "quoted",
    [
        f"`{MISMATCH}`",
        "`Matrix size-incompatible: … [3,4]`",
        "`InvalidArgumentError: Matrix`",
        "`` In[1]: [3,4]``",
    ],
)
def test_a_message_that_the_program_gave_passes(small: Project, quoted: str) -> None:
    assert judged(small, f"[{quoted}](shape.md#shape)") == []


def test_a_message_that_nobody_gave_is_reported_with_its_line(small: Project) -> None:
    (failure,) = judged(small, f"[`{MISMATCH}`](shape.md)", "[`In[0]: [1,3]`](shape.md)")
    assert (failure.file, failure.line, failure.found) == ("docs/en/errors/index.md", 4, "In[0]: [1,3]")
    assert "docs/en/errors/shape.md" in failure.expected


def test_a_message_of_another_page_does_not_count(small: Project) -> None:
    (failure,) = judged(small, f"[`{MISMATCH}`](../layer.md)")
    assert failure.rule == "a message that nobody gave"


def test_a_warning_counts(small: Project) -> None:
    warned = with_part(small, "layer/build", "use", warnings=(Warned(1, "UserWarning", "mind the step"),))
    assert judged(warned, "[`mind the step`](../layer.md)") == []
    assert judged(small, "[`mind the step`](../layer.md)")


def test_words_that_are_no_quotation_are_left_alone(small: Project) -> None:
    assert judged(small, "[A product of the wrong shape](shape.md)") == []
