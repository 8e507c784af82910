"""Lighthouse's reports become the median of each figure, and failures that name what cost points; what is missing is
told with what mends it."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from labnotes.site.build import ROOT
from tests.altered import small_project
from tools.lighthouse.__main__ import cells, judge, main
from tools.lighthouse.figures import BLOCKED, MOVED, PAINT, SHIFT, read_figures
from tools.lighthouse.pages import chosen_pages
from tools.lighthouse.runs import find_programs

REPORTS = Path(__file__).parent / "fixtures" / "lighthouse"
"""Three runs of one page, cut down to what is read: one is whole, two lost points, and in these the layout shifts."""

FOOT = "main > article > p.foot"


@pytest.fixture
def reports() -> list[dict[str, Any]]:
    return [json.loads((REPORTS / f"{name}.json").read_text(encoding="utf-8")) for name in ("slow", "whole", "middle")]


def test_the_median_of_each_figure_is_taken(reports: list[dict[str, Any]]) -> None:
    figures = read_figures("en/training/", reports)
    assert figures.scores == {"performance": 96, "accessibility": 100, "best-practices": 100, "seo": 92}
    assert figures.measures == {SHIFT: 0.0312, PAINT: 1810.0, BLOCKED: 90.0, MOVED: 131072.0}
    expected = ("en/training/", "96", "100", "100", "92", "0.031", "1.81 s", "90 ms", "128.0 KiB")
    assert cells(figures) == expected


def test_a_category_below_100_is_told_with_the_audits_of_the_run_that_counts(reports: list[dict[str, Any]]) -> None:
    found = {failure.rule: failure for failure in judge(read_figures("en/training/", reports))}
    slow, findable = found["Lighthouse's performance below 100"], found["Lighthouse's seo below 100"]
    assert slow.file == "site/en/training/"
    assert slow.found.splitlines() == [
        "96, median of 3",
        "total-blocking-time: Total Blocking Time; 90 ms",
        f"cumulative-layout-shift: Cumulative Layout Shift; 0.031; {FOOT}",
        "unused-css-rules: Reduce unused CSS; Est savings of 15 KiB; http://127.0.0.1:8000/main.css",
    ]
    assert findable.found.splitlines()[1:] == ["document-title: Document doesn't have a `<title>` element; html > head"]
    assert findable.mend.endswith("make lighthouse ONLY=en/training/")


def test_a_layout_that_shifts_is_told_with_what_shifted(reports: list[dict[str, Any]]) -> None:
    (shift,) = (failure for failure in judge(read_figures("en/", reports)) if "shifts" in failure.rule)
    assert shift.found.splitlines() == ["0.0312", f"layout-shifts: Avoid large layout shifts; 1 found; {FOOT}"]


def test_a_page_with_100_throughout_is_no_failure(reports: list[dict[str, Any]]) -> None:
    whole = reports[1]
    figures = read_figures("en/", [whole, whole, reports[0]])
    assert list(judge(figures)) == []
    assert cells(figures)[5] == "0"


def test_a_run_that_broke_is_told_in_its_words(reports: list[dict[str, Any]]) -> None:
    broken = {**reports[0], "runtimeError": {"code": "NO_FCP", "message": "The page did not paint any content."}}
    with pytest.raises(ValueError, match="did not paint"):
        read_figures("en/", [broken, *reports[1:]])


def test_the_heaviest_lesson_and_error_page_are_found_by_weighing(tmp_path: Path) -> None:
    project = small_project()
    for language, path in project.pages:
        folder = tmp_path / language / path.removesuffix("index")
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "index.html").write_text(f"<p>{path}</p>", encoding="utf-8")
    lessons = [path for (language, path), page in project.pages.items() if page.meta.get("kind") == "lesson"]
    heavy = tmp_path / "zh" / lessons[-1] / "index.html"
    heavy.write_text('<p><img alt="" src="../figure.svg"></p>', encoding="utf-8")
    (tmp_path / "zh" / "figure.svg").write_text("".join(map(str, range(500))), encoding="utf-8")
    chosen = chosen_pages(project, tmp_path)
    assert chosen[0] == "en/"
    assert chosen[-1] == "zh/notebook/"
    assert f"zh/{lessons[-1]}/" in chosen


def test_what_is_missing_is_named_with_what_mends_it(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(shutil, "which", lambda name: None if name in ("node", "npm") else f"/usr/bin/{name}")
    programs, missing = find_programs()
    assert programs is None
    assert [failure.found for failure in missing] == ["no node on PATH", "no npm on PATH"]
    assert "apt-get install nodejs npm" in missing[0].mend
    assert main([]) == 1
    assert capsys.readouterr().out.endswith("2 failures\n")
    monkeypatch.setattr(shutil, "which", lambda name: f"/usr/bin/{name}" if name in ("node", "npm") else None)
    assert [failure.found for failure in find_programs()[1]] == [
        "no chromium or chromium-browser or google-chrome on PATH"
    ]


def test_lighthouse_is_locked_by_version_and_hash_without_an_address() -> None:
    lock = json.loads((ROOT / "tools" / "lighthouse" / "package-lock.json").read_text(encoding="utf-8"))
    wanted = json.loads((ROOT / "tools" / "lighthouse" / "package.json").read_text(encoding="utf-8"))
    own, *packages = lock["packages"].values()
    assert own["dependencies"] == wanted["dependencies"]
    assert len(packages) > 50
    for package in packages:
        assert package["integrity"].startswith("sha512-")
        assert "resolved" not in package
