"""A record is there, speaks of the snippet as it stands, and was written by a run."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from labnotes.check import check
from labnotes.failure import Failure
from labnotes.project import Project
from labnotes.record.versions import FILE, parse_versions, read_versions
from labnotes.run.result import PartResult, Raised
from tests.altered import ROOT, fault, only, with_run, with_snippet

BUILD = "layer/build"
MISMATCH = "errors/shape/mismatch"


def test_a_missing_record_is_reported_with_the_command_that_makes_it(small: Project) -> None:
    without = replace(small, records={MISMATCH: small.records[MISMATCH]})
    found = only(check(without))
    assert (found.file, found.rule) == ("snippets/layer/build.py", "a missing record")
    assert found.mend == "make record SNIPPET=layer/build"


def test_an_unreadable_record_is_told_once(small: Project) -> None:
    broken = Failure("snippets/layer/build.json", 0, "an unreadable record", "ValueError", "a record", "make record")
    without = replace(small, records={MISMATCH: small.records[MISMATCH]}, unreadable=(broken,))
    assert check(without) == [broken]


def test_a_stale_record_is_one_failure_and_no_claim_is_judged_by_it(small: Project) -> None:
    stale = with_snippet(small, BUILD, "# shape=(1, 2), dtype=float32", "# shape=(9, 9), dtype=int8", ran=False)
    found = only(check(stale))
    assert (found.file, found.rule) == ("snippets/layer/build.json", "a stale record")


def test_an_edited_record_is_reported(small: Project) -> None:
    record = small.records[BUILD]
    parts = {**record.run.parts, "class": replace(record.part("class"), stdout="0.05\n")}
    edited = replace(record, run=replace(record.run, parts=parts))
    found = only(check(replace(small, records={**small.records, BUILD: edited})))
    assert (found.file, found.rule) == ("snippets/layer/build.json", "an edited record")


def test_an_edited_figure_is_reported(small: Project) -> None:
    record = small.records[BUILD]
    parts = {**record.run.parts, "plot": PartResult(figures=("<svg><!-- --></svg>",))}
    edited = replace(record, run=replace(record.run, parts=parts))
    assert fault(replace(small, records={**small.records, BUILD: edited}), "an edited record")


def test_an_announced_error_that_did_not_come_is_reported(small: Project) -> None:
    calm = with_run(small, replace(small.records[MISMATCH].run, raised=None))
    found = only(check(calm))
    assert (found.file, found.line) == ("snippets/errors/shape/mismatch.py", 2)
    assert found.rule == "an announced error that did not come"


def test_another_error_than_announced_is_reported_with_the_one_that_came(small: Project) -> None:
    found = only(check(with_snippet(small, MISMATCH, "InvalidArgumentError", "ValueError")))
    assert (found.line, found.rule, found.expected) == (2, "another error than announced", "ValueError")
    assert "InvalidArgumentError came: Matrix size-incompatible" in found.found
    assert "# raises: InvalidArgumentError" in found.mend


def test_an_error_that_is_not_announced_is_reported_with_its_line(small: Project) -> None:
    raised = Raised("NameError", "name 'y' is not defined", "use", 6)
    found = only(check(with_run(small, replace(small.records[BUILD].run, raised=raised))))
    assert (found.file, found.line) == ("snippets/layer/build.py", 17)
    assert small.snippets[BUILD].text.splitlines()[16] == "print(w)"
    assert found.rule == "an error that is not announced"


@pytest.mark.parametrize("parts", [{"class": PartResult()}, {"other": PartResult()}])
def test_a_record_of_other_parts_is_reported(small: Project, parts: dict[str, PartResult]) -> None:
    run = replace(small.records[BUILD].run, parts=parts)
    assert fault(with_run(small, run), "a record of other parts").file == "snippets/layer/build.json"


def test_parts_behind_the_error_need_no_record(small: Project) -> None:
    text = "# --8<-- [start:after]\nprint(1)\n# --8<-- [end:after]\n"
    longer = with_snippet(small, MISMATCH, "# --8<-- [end:raise]\n", f"# --8<-- [end:raise]\n{text}")
    assert "a record of other parts" not in {failure.rule for failure in check(longer)}


@pytest.mark.parametrize(
    "file",
    [
        "snippets/layer/renamed.json",
        "snippets/layer/renamed.plot-1.svg",
        "snippets/layer/build.plot-2.svg",
        "snippets/layer/install.json",
        "snippets/layer/notes.md",
    ],
)
def test_a_stray_file_is_reported(small: Project, file: str) -> None:
    found = only(check(replace(small, files=(*small.files, file))))
    assert (found.file, found.rule, found.mend) == (file, "a stray file", f"git rm {file}")


def test_the_files_of_a_record_are_no_strays(small: Project) -> None:
    files = ("snippets/layer/build.json", "snippets/layer/build.plot-1.svg", "snippets/.DS_Store")
    assert check(replace(small, files=(*small.files, *files))) == []


def test_missing_versions_are_reported(small: Project) -> None:
    versions = {name: version for name, version in small.versions.items() if name != "keras"}
    assert only(check(replace(small, versions=versions))).found == "no keras"


def test_a_missing_versions_file_is_reported() -> None:
    versions, found = read_versions(ROOT / "docs")
    assert versions == {}
    assert (only(found).file, only(found).mend) == (FILE, "make record")


def test_versions_edited_by_hand_are_reported() -> None:
    text = (ROOT / FILE).read_text(encoding="utf-8")
    assert parse_versions(text)[1] == []
    _, found = parse_versions(text.replace('"keras": "3', '"keras": "4'))
    assert (only(found).file, only(found).rule, only(found).mend) == (FILE, "edited versions", "make record")
    unsealed = re.sub(r' "digest": .*\n', "", text)
    assert only(parse_versions(unsealed)[1]).rule == "edited versions"
