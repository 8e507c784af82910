"""The committed matrix: written by runs alone, and each difference in it is said by its snippet."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from labnotes.check import check
from labnotes.check.matrix import stale_entries
from labnotes.project import Project
from labnotes.record.matrix import FILE, Matrix, matrix_text, read_matrix
from labnotes.record.write import orphans
from tests.altered import only, with_snippet
from tests.versions import MIDDLE, NEW, OLD, OTHER_DTYPE, OTHER_WORDS, ROWS, sealed, with_matrix

NEED = "# needs: keras>=3.14: casts otherwise before\n"


def needing(small: Project, need: str = NEED) -> Project:
    return with_snippet(small, "layer/build", "# tolerance", f"{need}# tolerance")


def test_a_matrix_of_equal_runs_has_no_failure(small: Project) -> None:
    project = with_matrix(small)
    assert check(project) == stale_entries(project) == []


def test_a_matrix_that_was_edited_by_hand_is_found(small: Project) -> None:
    honest = with_matrix(small, {"layer/build": {OLD: OTHER_DTYPE}}).matrix
    assert honest is not None
    better = {**honest.entries, "layer/build": replace(honest.entries["layer/build"], differs=())}
    failure = only(check(replace(small, matrix=replace(honest, entries=better))))
    assert (failure.file, failure.rule, failure.mend) == (FILE, "an edited matrix", "make matrix")


def test_a_difference_that_the_snippet_does_not_say_is_reported_with_its_line(small: Project) -> None:
    failure = only(check(with_matrix(small, {"layer/build": {OLD: OTHER_DTYPE}})))
    lines = small.snippets["layer/build"].text.splitlines()
    assert (failure.file, failure.rule) == ("snippets/layer/build.py", "differs on a release")
    assert lines[failure.line - 1] == "x = tf.constant("
    assert OLD in failure.found
    assert "dtype=float64" in failure.found
    assert "# needs: keras>=3.14: <why>" in failure.mend


def test_a_difference_below_what_the_snippet_needs_is_expected(small: Project) -> None:
    project = needing(small)
    assert check(with_matrix(project, {"layer/build": {OLD: OTHER_DTYPE, MIDDLE: OTHER_DTYPE}})) == []


def test_a_difference_above_what_the_snippet_needs_is_none_of_it(small: Project) -> None:
    outcomes = {"layer/build": dict.fromkeys(ROWS, OTHER_DTYPE)}
    failure = only(check(with_matrix(needing(small), outcomes)))
    assert NEW in failure.found
    assert OLD not in failure.found


def test_a_need_below_which_the_program_runs_the_same_is_none(small: Project) -> None:
    failure = only(check(with_matrix(needing(small), {"layer/build": {OLD: OTHER_DTYPE}})))
    assert (failure.line, failure.rule) == (1, "a need that is none")
    assert failure.found == f"keras>=3.14, and it ran the same on {MIDDLE}"


def test_other_words_are_no_failure(small: Project) -> None:
    assert check(with_matrix(small, {"errors/shape/mismatch": {OLD: OTHER_WORDS}})) == []


@pytest.mark.parametrize("ran", [True, False])
def test_an_entry_of_another_text_is_stale_with_the_command_that_renews_it(small: Project, ran: bool) -> None:
    project = with_matrix(small)
    changed = with_snippet(project, "layer/build", "range(500)", "range(501)", ran=ran)
    if not ran:  # the record is stale as well, and the text alone says so
        assert stale_entries(changed) == []
        return
    failure = only(stale_entries(changed))
    assert (failure.file, failure.rule) == ("snippets/layer/build.py", "a stale entry of the matrix")
    assert failure.mend == "make matrix SNIPPET=layer/build"


def test_a_stale_entry_fails_no_contributor_and_says_nothing_of_the_program(small: Project) -> None:
    differing = with_matrix(small, {"layer/build": {OLD: OTHER_DTYPE}})
    changed = with_snippet(differing, "layer/build", "* 0.1", "* 0.10")
    assert "differs on a release" not in {failure.rule for failure in check(changed)}
    assert len(stale_entries(changed)) == 1


def test_a_program_that_is_missing_from_the_matrix_is_told(small: Project) -> None:
    whole = with_matrix(small).matrix
    assert whole is not None
    entries = {name: entry for name, entry in whole.entries.items() if name != "layer/build"}
    project = replace(small, matrix=sealed(Matrix(ROWS, entries)))
    assert only(stale_entries(project)).rule == "a program that is not in the matrix"
    assert check(project) == []


def test_an_entry_that_did_not_run_on_every_row_is_told(small: Project) -> None:
    whole = with_matrix(small).matrix
    assert whole is not None
    entries = {name: replace(entry, rows=(OLD, NEW)) for name, entry in whole.entries.items()}
    found = stale_entries(replace(small, matrix=sealed(Matrix(ROWS, entries))))
    assert {failure.found for failure in found} == {f"it did not run on {MIDDLE}"}


def test_without_a_matrix_every_program_is_still_to_run(small: Project) -> None:
    assert check(small) == []
    assert len(stale_entries(small)) == 2


def test_a_program_that_stands_apart_has_no_entry(small: Project) -> None:
    apart = needing(small, "# apart: it asks for what is installed\n")
    assert {failure.file for failure in stale_entries(apart)} == {"snippets/errors/shape/mismatch.py"}


def test_the_file_is_read_as_it_was_written_and_is_no_stray(small: Project, tmp_path: Path) -> None:
    outcomes = {"layer/build": {OLD: OTHER_DTYPE}, "errors/shape/mismatch": {OLD: OTHER_WORDS}}
    matrix = with_matrix(small, outcomes).matrix
    assert matrix is not None
    (tmp_path / "snippets").mkdir()
    (tmp_path / FILE).write_text(matrix_text(matrix), encoding="utf-8")
    read, failures = read_matrix(tmp_path)
    assert (read, failures) == (matrix, [])
    assert read is not None
    assert read.digest == matrix.digest
    assert orphans({}, {}, tmp_path) == []
    assert check(replace(small, files=(*small.files, FILE))) == []


@pytest.mark.parametrize("text", ["{", "[]", '{"rows": {}}', '{"digest": "", "rows": {}, "snippets": {"a": {}}}'])
def test_a_file_that_is_no_matrix_is_a_failure(tmp_path: Path, text: str) -> None:
    (tmp_path / "snippets").mkdir()
    (tmp_path / FILE).write_text(text, encoding="utf-8")
    matrix, failures = read_matrix(tmp_path)
    assert matrix is None
    assert only(failures).rule == "an unreadable matrix"
