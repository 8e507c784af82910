"""A mark that the site does not know would vanish from the page without a word: it is a failure."""

from __future__ import annotations

import pytest

from labnotes.check import check
from labnotes.project import Project
from tests.altered import line_of, with_both

USE = '```python\n--8<-- "layer/build.py:use"'


def marked(small: Project, mark: str) -> Project:
    return with_both(small, "layer", USE, f"<!-- {mark} -->\n\n{USE}")


@pytest.mark.parametrize("mark", ["explore", "explorer big", "Explorer", "draw", "drawing x", "a note to myself"])
def test_an_unknown_mark_is_reported_in_both_languages_with_its_line(small: Project, mark: str) -> None:
    faulty = marked(small, mark)
    found = [failure for failure in check(faulty) if failure.rule == "an unknown mark"]
    assert [(failure.file, failure.line) for failure in found] == [
        (f"docs/{language}/layer.md", line_of(faulty, language, "layer", f"<!-- {mark} -->"))
        for language in ("en", "zh")
    ]
    assert all(failure.found == f"<!-- {mark} -->" and "<!-- explorer -->" in failure.expected for failure in found)


@pytest.mark.parametrize("mark", ["explorer", "draw something"])
def test_a_known_mark_is_not_unknown(small: Project, mark: str) -> None:
    assert "an unknown mark" not in {failure.rule for failure in check(marked(small, mark))}
