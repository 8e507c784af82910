"""A figure becomes SVG, with the part that drew it, and twice the same."""

from __future__ import annotations

import pytest

from tests.ran import ran

pytestmark = pytest.mark.run


def test_each_figure_stands_with_the_part_that_drew_it() -> None:
    parts = ran("prints/figure").parts
    assert [len(parts[name].figures) for name in ("draw", "again")] == [1, 2]


def test_a_figure_is_svg_without_a_date() -> None:
    (figure,) = ran("prints/figure").parts["draw"].figures
    assert figure.startswith("<?xml")
    assert figure.endswith("</svg>\n")
    assert "dc:date" not in figure


def test_drawn_twice_a_figure_is_the_same_text() -> None:
    assert ran("prints/figure").parts == ran("prints/figure_too").parts
