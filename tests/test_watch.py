"""A saved file leads to the snippets that must run again and to the pages that may have become untrue."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import count
from pathlib import Path
from shutil import copytree

import pytest

from labnotes import watch
from labnotes.failure import Failure
from labnotes.project import Project, read_again, read_project
from labnotes.read.snippet import Snippet, parse_snippet
from labnotes.run.result import Run
from labnotes.watch import touched
from tests.altered import ROOT, RUNS


def test_a_saved_snippet_is_run_again_and_its_page_judged(small: Project) -> None:
    assert touched(small, {"snippets/layer/build.py"}) == ({"layer/build"}, {"layer"})


def test_a_saved_record_is_judged_without_a_run(small: Project) -> None:
    assert touched(small, {"snippets/layer/build.json"}) == (set(), {"layer"})


def test_a_saved_page_is_judged_whichever_its_language(small: Project) -> None:
    assert touched(small, {"docs/zh/errors/shape.md"}) == (set(), {"errors/shape"})


def test_a_changed_configuration_concerns_every_page(small: Project) -> None:
    assert touched(small, {"mkdocs.zh.yml"}) == (set(), {"index", "layer", "errors/shape"})


def test_a_change_of_the_theme_makes_no_page_untrue(small: Project) -> None:
    assert touched(small, {"theme/home.html"}) == (set(), set())


_FILES = ("docs/zh/layer.md", "snippets/layer/build.py", "mkdocs.yml", "snippets/layer/new.py")


@pytest.mark.parametrize("file", _FILES)
def test_what_is_read_again_is_as_if_all_were_read(file: str, tmp_path: Path) -> None:
    root = Path(copytree(ROOT, tmp_path / "project"))
    project = read_project(root)
    for more in ("\n", "# --8<-- [start:open]\n", "# --8<-- [end:open]\n"):
        with (root / file).open("a", encoding="utf-8") as text:
            text.write(more)
        project = read_again(project, {file})
        assert project == read_project(root)


def test_a_record_is_read_again_and_its_loss_noticed(tmp_path: Path) -> None:
    root = Path(copytree(ROOT, tmp_path / "project"))
    record = root / "snippets" / "layer" / "build.json"
    record.write_text('{"digest": "d", "source": "s", "parts": {"use": {"stdout": ["1"]}}}', encoding="utf-8")
    project = read_project(root)
    record.write_text('{"digest": "d", "source": "s", "parts": {"use": {"stdout": ["2"]}}}', encoding="utf-8")
    project = read_again(project, {"snippets/layer/build.json"})
    assert project.records["layer/build"].part("use").stdout == "2"
    record.write_text("no record", encoding="utf-8")
    project = read_again(project, {"snippets/layer/build.json"})
    assert [failure.rule for failure in project.unreadable] == ["an unreadable record"]
    assert project == read_project(root)
    record.unlink()
    assert not read_again(project, {"snippets/layer/build.json"}).records


Asked = list[list[str]]


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> Asked:
    """The snippets of each batch that is run. Each run prints another number, but those of ``steady`` texts."""
    batches: Asked = []
    number = count()

    def run(snippets: Iterable[Snippet], _: Path) -> Iterator[Run]:
        chosen = list(snippets)
        if chosen:
            batches.append([snippet.id for snippet in chosen])
        for snippet in chosen:
            parts = RUNS[snippet.id].parts
            said = "saved\n" if "steady" in snippet.text else f"saved {next(number)}\n"
            yield replace(RUNS[snippet.id], parts={**parts, "use": replace(parts["use"], stdout=said)})

    monkeypatch.setattr(watch, "run_snippets", run)
    return batches


def saved(project: Project, more: str) -> list[Failure]:
    text = project.snippets["layer/build"].text + more
    changed, _ = parse_snippet(text, "snippets/layer/build.py", "layer/build")
    project = replace(project, snippets={**project.snippets, "layer/build": changed})
    return watch.judge_saved(project, {"snippets/layer/build.py"})[0]


def test_a_program_that_was_changed_runs_twice_at_once(small: Project, asked: Asked) -> None:
    failures = saved(small, "# steady\n")
    assert asked == [["layer/build", "layer/build"]]
    assert "a stale record" in {failure.rule for failure in failures}


def test_a_program_that_gives_something_else_each_time_is_told(small: Project, asked: Asked) -> None:
    failures = saved(small, "# another\n")
    assert asked == [["layer/build", "layer/build"]]
    assert "a program that gives something else on each run" in {failure.rule for failure in failures}


def test_a_program_that_was_saved_as_it_was_runs_again_only_where_it_differs(small: Project, asked: Asked) -> None:
    failures = saved(small, "")
    assert asked == [["layer/build"], ["layer/build"]], "the first run differs from the record"
    assert "a program that gives something else on each run" in {failure.rule for failure in failures}
