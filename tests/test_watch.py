"""A saved file leads to the snippets that must run again and to the pages that may have become untrue."""

from __future__ import annotations

from pathlib import Path
from shutil import copytree

import pytest

from labnotes.project import Project, read_again, read_project
from labnotes.watch import touched
from tests.altered import ROOT


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
