"""A saved file leads to the snippets that must run again and to the pages that may have become untrue."""

from __future__ import annotations

from labnotes.project import Project
from labnotes.watch import touched


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
