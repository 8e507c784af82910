"""The small project of the tests, and ways to change one thing in it. In memory, but where a test wants it on disk."""

from __future__ import annotations

import shutil
from dataclasses import replace
from functools import cache
from pathlib import Path

from labnotes.check import check
from labnotes.check.stamps import stamp
from labnotes.failure import Failure
from labnotes.files import write_files
from labnotes.project import Project, read_project
from labnotes.read.page import parse_page
from labnotes.read.snippet import parse_snippet
from labnotes.record.record import files, make_record
from labnotes.run.result import Observation, PartResult, Raised, Run, State

ROOT = Path(__file__).parent / "fixtures" / "project"

MISMATCH = "Matrix size-incompatible: In[0]: [1,2], In[1]: [3,4]"


def tensor(*shape: int | None, dtype: str = "float32", value: str = "", kind: str = "tensor") -> State:
    return State(kind, shape, dtype, value)


RUNS = {
    "layer/build": Run(
        "layer/build",
        {
            "class": PartResult(
                observations=(
                    Observation(6, "OurDenseLayer.call.z", tensor(1, 3)),
                    Observation(6, "OurDenseLayer.call.x", tensor(1, 2)),
                )
            ),
            "use": PartResult(
                stdout="tf.Tensor([[ 0.05  -0.125]], shape=(1, 2), dtype=float32)\n",
                observations=(
                    Observation(1, "x", tensor(1, 2, value="[[0.5 -1.25]]")),
                    Observation(5, "w", tensor(1, 2, value="[[0.05 -0.125]]"), times=500),
                    Observation(6, "w", tensor(1, 2, value="[[0.05 -0.125]]")),
                ),
            ),
            "plot": PartResult(figures=("<svg/>",)),
        },
    ),
    "errors/shape/mismatch": Run(
        "errors/shape/mismatch", {"raise": PartResult()}, Raised("InvalidArgumentError", MISMATCH, "raise", 3)
    ),
}


@cache
def small_project() -> Project:
    """The project below ``fixtures/project``, with records of runs as they would be, and stamped: without a failure."""
    project = read_project(ROOT)
    for run in RUNS.values():
        project = with_run(project, run)
    for path in ("index", "layer", "errors/shape"):
        project = stamped(project, path)
    return project


def with_run(project: Project, run: Run) -> Project:
    """``run`` recorded as the run of its snippet."""
    record = make_record(project.snippets[run.snippet], run)
    return replace(project, records={**project.records, run.snippet: record})


def with_part(project: Project, snippet: str, part: str, **changes: object) -> Project:
    """The recorded run of ``snippet`` with some fields of one part changed."""
    run = project.records[snippet].run
    return with_run(project, replace(run, parts={**run.parts, part: replace(run.parts[part], **changes)}))


def with_snippet(project: Project, identity: str, old: str, new: str, *, ran: bool = True) -> Project:
    """``old`` in the text of a snippet replaced by ``new``; unless ``ran`` is false, its record is renewed."""
    snippet = project.snippets[identity]
    changed, found = parse_snippet(_replaced(snippet.text, old, new), snippet.file, identity)
    project = replace(
        project,
        snippets={**project.snippets, identity: changed},
        unreadable=(*project.unreadable, *found),
    )
    return with_run(project, project.records[identity].run) if ran and identity in project.records else project


def with_page(project: Project, language: str, path: str, old: str, new: str, *, stamp: bool = True) -> Project:
    """``old`` in the text of a page replaced by ``new``; unless ``stamp`` is false, the twins are stamped anew."""
    page = project.pages[language, path]
    return _with_text(project, page.file, language, path, _replaced(page.front + page.body, old, new), stamp)


def with_both(project: Project, path: str, old: str, new: str) -> Project:
    """The same replacement in both languages of a page."""
    return with_page(with_page(project, "en", path, old, new), "zh", path, old, new)


def stamped(project: Project, path: str) -> Project:
    for file, text in stamp(project, path).items():
        project = _with_text(project, file, file.split("/")[1], path, text, False)
    return project


def written(root: Path) -> Path:
    """The small project on disk below ``root``, with its records and stamps: without a failure, as in memory."""
    project = small_project()
    shutil.copytree(ROOT, root, dirs_exist_ok=True)
    for record in project.records.values():
        write_files(root, files(record))
    write_files(root, {page.file: page.front + page.body for page in project.pages.values()})
    return root


def snapshot(root: Path) -> dict[str, bytes]:
    """Every file below ``root`` with its bytes."""
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in sorted(root.rglob("*")) if path.is_file()}


def only(failures: list[Failure]) -> Failure:
    """The one failure that there is: a fault is told once, and nothing else with it."""
    assert len(failures) == 1, "\n".join(map(str, failures)) or "no failure"
    return failures[0]


def line_of(project: Project, language: str, path: str, words: str) -> int:
    """The line on which ``words`` stand first in a page's file."""
    page = project.pages[language, path]
    rows = (page.front + page.body).splitlines()
    return next(number for number, row in enumerate(rows, start=1) if words in row)


def fault(project: Project, rule: str) -> Failure:
    """The one failure of a rule, where the fault breaks other promises too."""
    return only([failure for failure in check(project) if failure.rule == rule])


def _with_text(project: Project, file: str, language: str, path: str, text: str, stamp: bool) -> Project:
    page, found = parse_page(text, file, language, path)
    assert not found
    project = replace(project, pages={**project.pages, (language, path): page})
    twin = ("zh" if language == "en" else "en", path)
    return stamped(project, path) if stamp and twin in project.pages else project


def _replaced(text: str, old: str, new: str) -> str:
    assert old in text, f"{old!r} does not stand in the text"
    return text.replace(old, new, 1)
