"""Publishing leaves the notebooks on a branch from which Colab opens them."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

TOOL = Path(__file__).parents[1] / "tools" / "push-notebooks"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project with a built site of two notebooks, and an empty repository ``remote.git`` beside it."""
    for language in ("en", "zh"):
        notebook = tmp_path / "project" / "site" / language / "notebook" / f"lab-{language}.ipynb"
        notebook.parent.mkdir(parents=True)
        notebook.write_text(language, encoding="utf-8")
    (tmp_path / "project" / "tools").mkdir()
    shutil.copy(TOOL, tmp_path / "project" / "tools")
    git("init", "--quiet", "--bare", str(tmp_path / "remote.git"))
    return tmp_path / "project"


def git(*arguments: str) -> str:
    return subprocess.run(["git", *arguments], check=True, capture_output=True, text=True).stdout


def push(project: Path) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "REMOTE": str(project.parent / "remote.git")}
    return subprocess.run([project / "tools" / TOOL.name], env=environment, capture_output=True, text=True, check=False)


def test_the_branch_holds_both_notebooks_in_one_commit_however_often_it_is_pushed(project: Path) -> None:
    remote = str(project.parent / "remote.git")
    for text in ("first", "second"):
        (project / "site" / "en" / "notebook" / "lab-en.ipynb").write_text(text, encoding="utf-8")
        run = push(project)
        assert run.returncode == 0, run.stderr
    assert git("-C", remote, "ls-tree", "--name-only", "notebooks").split() == ["lab-en.ipynb", "lab-zh.ipynb"]
    assert git("-C", remote, "show", "notebooks:lab-en.ipynb") == "second"
    assert git("-C", remote, "rev-list", "--count", "notebooks").strip() == "1"


def test_without_a_notebook_nothing_is_pushed_and_the_mend_is_told(project: Path) -> None:
    (project / "site" / "zh" / "notebook" / "lab-zh.ipynb").unlink()
    run = push(project)
    assert run.returncode == 1
    assert "make site" in run.stderr
    assert git("-C", str(project.parent / "remote.git"), "branch", "--list") == ""
