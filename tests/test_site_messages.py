"""Search knows a page about an error by the words of its message, on each version that was tried."""

from __future__ import annotations

import json
from dataclasses import replace

from labnotes.project import Project
from labnotes.record.across import ENDING, NO_ERROR, Outcome, Said
from labnotes.record.compare import Difference
from labnotes.run.result import PartResult, Raised, Run, Warned
from labnotes.site.messages import LIST, add_messages, message_words
from labnotes.site.notes import Notes
from labnotes.site.words import read_words
from tests.altered import with_run
from tests.versions import MIDDLE, OLD, OTHER_WORDS, with_matrix

ERROR = "errors/shape/mismatch"


def words(project: Project, path: str = "errors/shape") -> str:
    notes = Notes("en", project.snippets, project.records, {}, read_words("en"), matrix=project.matrix)
    return message_words(replace(project.pages["en", "errors/shape"], path=path), notes)


def saying(project: Project, message: str) -> Project:
    return with_run(project, Run(ERROR, {"raise": PartResult()}, Raised("ValueError", message, "raise", 3)))


def test_the_words_of_a_message_are_kept_once_and_its_numbers_and_signs_are_not(small: Project) -> None:
    assert words(small) == "invalidargumenterror matrix size incompatible in"
    assert words(saying(small, "expected min_ndim=2 for 'dense_1', found float32 or ndim=1")) == (
        "valueerror expected min ndim for dense found float32 or"
    )
    assert words(saying(small, "a float tensor of float32, not int32")) == "valueerror float tensor of not int32"


def test_warnings_and_log_lines_are_messages_where_no_error_is_raised(small: Project) -> None:
    warned, logs = Warned(1, "UserWarning", "build() was called"), ("retracing is expensive",)
    result = PartResult(warnings=(warned,), logs=logs)
    assert words(with_run(small, Run(ERROR, {"raise": result}))) == (
        "userwarning build was called retracing is expensive"
    )
    raised = Raised("ValueError", "No", "raise", 3)
    assert words(with_run(small, Run(ERROR, {"raise": result}, raised))) == "valueerror no"


def test_the_words_of_other_versions_count_as_well(small: Project) -> None:
    ending = Outcome((Difference("raise", 0, ENDING, "InvalidArgumentError: …", "TypeError: multiple values"),))
    project = with_matrix(small, {ERROR: {OLD: ending, MIDDLE: OTHER_WORDS}})
    assert words(project).endswith("in shapes do not fit typeerror multiple values")
    silent = Outcome((Difference("raise", 0, ENDING, "InvalidArgumentError: …", NO_ERROR),))
    assert words(with_matrix(small, {ERROR: {OLD: silent}})) == words(small)


def test_words_of_other_versions_that_spoke_of_another_program_do_not_count(small: Project) -> None:
    project = with_matrix(small, {ERROR: {OLD: Outcome(said=(Said("raise", "error", "stale"),))}})
    assert "stale" in words(project)
    assert "stale" not in words(saying(project, "No"))


def test_examples_calls_and_the_values_of_one_call_are_no_words_of_the_message(small: Project) -> None:
    message = 'Do\n\n    File "snippets/x.py", line 3, in f  *\n        return x\n not.\n'
    message += "```\nclass MyLayer(Layer)\n```\nBut so.\n\nArguments received by D.call():\n  • mask=None"
    assert words(saying(small, message)) == "valueerror do not but so"


def test_the_list_of_messages_has_none_of_its_own(small: Project) -> None:
    assert words(small, LIST) == ""


def test_the_index_leads_from_the_words_to_the_page_and_not_to_its_sections() -> None:
    docs = [
        {"location": "errors/shape/", "title": "Shapes", "text": "", "boost": 1.1},
        {"location": "errors/shape/#fix", "title": "What to do", "text": ""},
        {"location": "layer/", "title": "Layer", "text": ""},
    ]
    index = json.dumps({"config": {"fields": {"title": {"boost": 1000}}}, "docs": docs})
    found = json.loads(add_messages(index, {"errors/shape/": "matrix size"}))
    assert [entry.get("message") for entry in found["docs"]] == ["matrix size", None, None]
    assert found["config"]["fields"]["message"]["boost"] == found["config"]["fields"]["title"]["boost"]
    page, section, lesson = (entry.get("boost", 1) for entry in found["docs"])
    assert section < page < lesson
