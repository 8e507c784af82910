"""Workflows, scripts, forms and the citation are judged by linters that find nothing, and that find these faults."""

from __future__ import annotations

import shutil
from itertools import pairwise
from pathlib import Path

import pytest
import yaml

from labnotes.site.build import ROOT
from tools.lint import SCHEMAS, SCRIPTS, judge, lint, linters

WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
MAY_WRITE = {
    ("publish.yml", "publish"): {"pages", "id-token"},
    ("publish.yml", "notebooks"): {"contents"},
    ("weekly.yml", "tell"): {"issues"},
}
"""The jobs that may change anything, and what. None of them installs a package."""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A copy of all that the linters look at."""
    shutil.copytree(ROOT / ".github", tmp_path / ".github")
    for file in ("CITATION.cff", *SCRIPTS):
        (tmp_path / file).parent.mkdir(exist_ok=True)
        shutil.copy(ROOT / file, tmp_path / file)
    return tmp_path


@pytest.mark.slow
def test_no_linter_finds_anything() -> None:
    assert [str(failure) for failure in lint(ROOT)] == []


def test_every_script_and_every_file_of_a_schema_is_judged() -> None:
    scripts = [path for path in (ROOT / "tools").iterdir() if path.is_file() and path.read_bytes().startswith(b"#!/")]
    assert {path.relative_to(ROOT).as_posix() for path in scripts} <= set(SCRIPTS)
    judged = {argument for linter in linters(ROOT) for argument in linter.arguments}
    forms = {path.relative_to(ROOT).as_posix() for path in (ROOT / ".github").rglob("*.yml")}
    assert forms <= judged


def test_a_schema_without_a_file_is_a_failure(project: Path) -> None:
    (project / "CITATION.cff").unlink()
    with pytest.raises(FileNotFoundError, match=r"CITATION\.cff"):
        linters(project)
    assert "CITATION.cff" in SCHEMAS.values()


@pytest.mark.slow
@pytest.mark.parametrize(
    ("file", "old", "new", "program", "said"),
    [
        (".github/workflows/test.yml", "actions/checkout@3d3c42e5aac5", "actions/checkout@v7 #", "zizmor", "unpinned"),
        (".github/workflows/test.yml", "persist-credentials: false", "fetch-depth: 1", "zizmor", "artipacked"),
        (".github/workflows/test.yml", "pull_request:", "pull_request_target:", "zizmor", "dangerous-triggers"),
        (".github/workflows/test.yml", "make test", "echo ${{ github.head_ref }}", "zizmor", "template-injection"),
        (
            ".github/workflows/weekly.yml",
            "permissions: {}",
            "permissions: write-all",
            "zizmor",
            "excessive-permissions",
        ),
        (".github/workflows/publish.yml", "needs: build", "needs: built", "jactionlint", "built"),
        (".github/workflows/publish.yml", "steps.pages.outputs", "steps.page.outputs", "jactionlint", "page"),
        (".github/workflows/test.yml", "    timeout-minutes: 45\n", "", "jactionlint", "timeout"),
        (".github/workflows/test.yml", 'make site && diff -r "$RUNNER_TEMP/first"', "cd $A; diff", "jactionlint", "SC"),
        ("tools/push-notebooks", '"$branch"', "$branch", "shellcheck", "SC2086"),
        (".github/workflows/test.yml", "runs-on: ubuntu-24.04", "runs_on: ubuntu-24.04", "check-jsonschema", "runs_on"),
        (".github/ISSUE_TEMPLATE/page-en.yml", "type: textarea", "type: text", "check-jsonschema", "page-en"),
        (".github/dependabot.yml", "interval: weekly", "interval: sometimes", "check-jsonschema", "sometimes"),
        ("CITATION.cff", "type: software\nversion", "type: website\nversion", "check-jsonschema", "website"),
    ],
)
def test_a_fault_is_found(project: Path, file: str, old: str, new: str, program: str, said: str) -> None:
    text = (project / file).read_text(encoding="utf-8")
    assert old in text
    (project / file).write_text(text.replace(old, new), encoding="utf-8")
    concerned = [
        x for x in linters(project) if x.program == program and (file in x.arguments or ".github" in x.arguments)
    ]
    failures = [judge(linter, project) for linter in concerned]
    assert any(failure and said in failure.found for failure in failures), failures


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda path: path.name)
def test_a_job_may_write_only_what_it_is_there_for(workflow: Path) -> None:
    data = yaml.safe_load(workflow.read_text(encoding="utf-8"))
    assert data["permissions"] == {}
    for name, job in data["jobs"].items():
        writes = {scope for scope, access in job["permissions"].items() if access == "write"}
        assert writes == MAY_WRITE.get((workflow.name, name), set()), name
        commands = "\n".join(step.get("run", "") for step in job.get("steps", ()))
        assert not writes or "make" not in commands.split(), f"{name} installs packages, and may write"


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda path: path.name)
def test_no_workflow_reads_a_secret(workflow: Path) -> None:
    text = workflow.read_text(encoding="utf-8")
    assert "secrets." not in text
    assert "pull_request_target" not in text


def test_a_publication_waits_for_the_tests_and_takes_nothing_from_a_cache() -> None:
    text = (ROOT / ".github" / "workflows" / "publish.yml").read_text(encoding="utf-8")
    jobs = yaml.safe_load(text)["jobs"]
    assert jobs["build"]["needs"] == "test"
    assert (jobs["publish"]["needs"], jobs["notebooks"]["needs"]) == ("build", "publish")
    assert "cache:" not in text


def test_every_make_target_of_a_workflow_stands_in_the_makefile() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    called = set()
    for workflow in WORKFLOWS:
        for job in yaml.safe_load(workflow.read_text(encoding="utf-8"))["jobs"].values():
            words = " ".join(step.get("run", "") for step in job.get("steps", ())).split()
            called |= {target for make, target in pairwise(words) if make == "make"}
    assert called >= {"lint", "test", "site", "published", "weekly"}
    for target in called:
        assert f"\n{target}: " in makefile, target
