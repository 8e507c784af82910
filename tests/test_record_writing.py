"""Records are rewritten when a run really differs, and left alone otherwise."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

import labnotes.__main__ as command
from labnotes.failure import Failure
from labnotes.read.snippet import Snippet, parse_snippet
from labnotes.record.record import Record, read_record
from labnotes.record.versions import installed_versions, read_versions, write_versions
from labnotes.record.write import Written, orphans, remove_orphans, update_versions, write_records
from labnotes.run.result import Observation, PartResult, Raised, Run, State
from tests.altered import RUNS, snapshot, written

TEXT = "# --8<-- [start:a]\nx = 1\n# --8<-- [end:a]\n"
SNIPPET = parse_snippet(TEXT, "snippets/page/name.py", "page/name")[0]


def run(stdout: str = "loss 0.5", value: str = "[0.5]", figures: tuple[str, ...] = ("<svg/>\n",)) -> Run:
    names = ("x", "y", "z")
    seen = tuple(Observation(1, name, State("tensor", (1,), "float32", value)) for name in names)
    return Run("page/name", {"a": PartResult(stdout, figures, observations=seen)})


def records(root: Path, snippet: Snippet) -> dict[str, Record]:
    record, _ = read_record(snippet, root)
    return {snippet.id: record} if record else {}


def write(root: Path, given: Run, snippet: Snippet = SNIPPET, again: Run | None = None) -> Written | Failure:
    """Record ``given``; run again, the snippet gives the same, or else ``again``."""
    (root / "snippets" / "page").mkdir(parents=True, exist_ok=True)
    second = [again or given]
    (outcome,) = write_records({snippet.id: snippet}, records(root, snippet), [given], root, lambda _: second)
    return outcome


def diff(outcome: Written | Failure) -> str:
    assert isinstance(outcome, Written), str(outcome)
    return outcome.diff


def test_a_first_run_writes_the_record_and_its_figures(tmp_path: Path) -> None:
    told = diff(write(tmp_path, run()))
    assert list(snapshot(tmp_path)) == ["snippets/page/name.a-1.svg", "snippets/page/name.json"]
    assert told.splitlines() == ["wrote snippets/page/name.json", "drew snippets/page/name.a-1.svg"]


def test_running_twice_changes_nothing(tmp_path: Path) -> None:
    write(tmp_path, run())
    before = snapshot(tmp_path)
    assert diff(write(tmp_path, replace(run(), seconds=3.0))) == ""
    assert snapshot(tmp_path) == before


def test_a_record_within_the_tolerance_is_left_as_it_is(tmp_path: Path) -> None:
    write(tmp_path, run())
    before = snapshot(tmp_path)
    assert diff(write(tmp_path, run("loss 0.500001", "[0.5000001]"))) == ""
    assert snapshot(tmp_path) == before
    assert diff(write(tmp_path, run("loss 0.501")))


def test_the_diff_holds_one_line_for_each_observation_and_no_digest(tmp_path: Path) -> None:
    write(tmp_path, run())
    changed = run()
    seen = changed.parts["a"].observations
    other = replace(seen[1], last=replace(seen[1].last, shape=(2,)))
    part = replace(changed.parts["a"], observations=(seen[0], other, seen[2]))
    rows = diff(write(tmp_path, replace(changed, parts={"a": part}))).splitlines()
    told = [row for row in rows if row.startswith(("+", "-")) and not row.startswith(("+++", "---"))]
    assert len(told) == 2
    assert all('"name": "y"' in row for row in told)
    assert "digest" not in "".join(rows)


def test_a_changed_program_renews_the_record_even_where_it_gives_the_same(tmp_path: Path) -> None:
    write(tmp_path, run())
    changed = parse_snippet(TEXT.replace("x = 1", "x = 2"), "snippets/page/name.py", "page/name")[0]
    assert "source" in diff(write(tmp_path, run(), changed))
    assert diff(write(tmp_path, run(), changed)) == ""


def test_a_record_edited_by_hand_is_written_anew(tmp_path: Path) -> None:
    write(tmp_path, run())
    before = snapshot(tmp_path)
    path = tmp_path / "snippets" / "page" / "name.json"
    path.write_text(path.read_text(encoding="utf-8").replace("loss 0.5", "loss 0.500001"), encoding="utf-8")
    assert diff(write(tmp_path, run()))
    assert snapshot(tmp_path) == before


def test_a_figure_that_is_not_drawn_any_more_goes(tmp_path: Path) -> None:
    write(tmp_path, run(figures=("<svg/>\n", "<svg></svg>\n")))
    assert "removed snippets/page/name.a-2.svg" in diff(write(tmp_path, run()))
    assert list(snapshot(tmp_path)) == ["snippets/page/name.a-1.svg", "snippets/page/name.json"]


@pytest.mark.parametrize(
    ("failing", "rule"),
    [
        (replace(run("other"), accident="it ran for more than 60 s"), "a run that was stopped"),
        (replace(run("other"), raised=Raised("ValueError", "no", "a", 1)), "an error that is not announced"),
    ],
)
def test_a_run_that_failed_leaves_its_record_untouched(tmp_path: Path, failing: Run, rule: str) -> None:
    write(tmp_path, run())
    before = snapshot(tmp_path)
    outcome = write(tmp_path, failing)
    assert isinstance(outcome, Failure)
    assert (outcome.file, outcome.rule) == ("snippets/page/name.py", rule)
    assert "make record SNIPPET=page/name" in outcome.mend
    assert snapshot(tmp_path) == before


def test_an_error_that_is_not_announced_is_told_with_its_line_in_the_file(tmp_path: Path) -> None:
    outcome = write(tmp_path, replace(run(), raised=Raised("ValueError", "no", "a", 1)))
    assert isinstance(outcome, Failure)
    assert outcome.line == 2


def test_an_announced_error_that_does_not_come_is_a_failure(tmp_path: Path) -> None:
    announced = parse_snippet(f"# kind: fails\n# raises: ValueError\n{TEXT}", "snippets/page/name.py", "page/name")[0]
    outcome = write(tmp_path, run(), announced)
    assert isinstance(outcome, Failure)
    assert outcome.rule == "an announced error that did not come"
    assert diff(write(tmp_path, replace(run(), raised=Raised("ValueError", "", "a", 1)), announced))


def test_what_belongs_to_no_snippet_is_removed(tmp_path: Path) -> None:
    write(tmp_path, run())
    kept = snapshot(tmp_path)
    for name in ("gone.json", "gone.a-1.svg", "name.b-1.svg"):
        (tmp_path / "snippets" / "page" / name).write_text("{}", encoding="utf-8")
    (tmp_path / "snippets" / "versions.json").write_text("{}", encoding="utf-8")
    removed = remove_orphans({SNIPPET.id: SNIPPET}, records(tmp_path, SNIPPET), tmp_path)
    assert sorted(removed) == [f"snippets/page/{name}" for name in ("gone.a-1.svg", "gone.json", "name.b-1.svg")]
    assert snapshot(tmp_path) == {**kept, "snippets/versions.json": b"{}"}


def test_the_unreadable_record_of_a_snippet_is_no_orphan(tmp_path: Path) -> None:
    write(tmp_path, run())
    (tmp_path / "snippets" / "page" / "name.json").write_text("<<<<<<<", encoding="utf-8")
    assert orphans({SNIPPET.id: SNIPPET}, records(tmp_path, SNIPPET), tmp_path) == []


def test_the_versions_are_written_once_and_each_change_told(tmp_path: Path) -> None:
    (tmp_path / "snippets").mkdir()
    assert any(line.startswith("tensorflow none → ") for line in update_versions(tmp_path))
    assert update_versions(tmp_path) == []
    versions, failures = read_versions(tmp_path)
    assert not failures
    assert set(versions) == {"python", "tensorflow", "keras", "numpy", "matplotlib", "ipython"}


@pytest.mark.parametrize("snippet", ["layer/build", ""], ids=["one", "all"])
def test_one_record_that_is_made_with_other_versions_than_the_rest_is_told_of(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], snippet: str
) -> None:
    monkeypatch.setattr(command, "run_snippets", lambda chosen, *_, **__: iter([RUNS[s.id] for s in chosen]))
    monkeypatch.setattr(command, "ROOT", written(tmp_path))
    write_versions(tmp_path, {**installed_versions(), "numpy": "1.26.0"})
    changed = f"numpy 1.26.0 → {installed_versions()['numpy']}"
    assert command.main(["record", snippet, "--fresh"]) == 0
    told = capsys.readouterr()
    assert (f"made with other versions than the other records: {changed}\n" in told.err) == bool(snippet)
    assert (changed in told.out) == (not snippet), "all are made anew, and so are their versions"
