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


def saying(project: Project, message: str, *warnings: Warned, logs: tuple[str, ...] = ()) -> Project:
    run = Run(ERROR, {"raise": PartResult(warnings=warnings, logs=logs)}, Raised("ValueError", message, "raise", 3))
    return with_run(project, run)


def test_the_words_of_a_message_are_kept_once_and_its_numbers_and_signs_are_not(small: Project) -> None:
    assert words(small) == "invalidargumenterror matrix size incompatible in"
    assert words(saying(small, "expected min_ndim=2 for 'dense_1', found float32 or ndim=1")) == (
        "valueerror expected min ndim for dense found float32 or"
    )


def test_a_warning_and_a_log_line_are_messages_too(small: Project) -> None:
    project = saying(small, "No", Warned(1, "UserWarning", "build() was called"), logs=("retracing is expensive",))
    assert words(project) == "userwarning build was called retracing is expensive valueerror no"


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


def test_examples_and_the_values_of_one_call_are_no_words_of_the_message(small: Project) -> None:
    message = "Do not.\n```\nclass MyLayer(Layer)\n```\nBut so.\n\nArguments received by D.call():\n  • mask=None"
    assert words(saying(small, message)) == "valueerror do not but so"


def test_the_list_of_messages_has_none_of_its_own(small: Project) -> None:
    assert words(small, LIST) == ""


def test_the_index_leads_from_the_words_to_the_page_and_not_to_its_sections() -> None:
    docs = [
        {"location": "errors/shape/", "title": "Shapes", "text": "", "boost": 2},
        {"location": "errors/shape/#fix", "title": "What to do", "text": ""},
        {"location": "layer/", "title": "Layer", "text": ""},
    ]
    index = json.dumps({"config": {"fields": {"title": {"boost": 1000}}}, "docs": docs})
    found = json.loads(add_messages(index, {"errors/shape/": "matrix size"}))
    assert [entry.get("message") for entry in found["docs"]] == ["matrix size", None, None]
    assert found["config"]["fields"]["message"]["boost"] == found["config"]["fields"]["title"]["boost"]
    page, section, lesson = (entry.get("boost", 1) for entry in found["docs"])
    assert section < lesson
    assert page == 2 * section
