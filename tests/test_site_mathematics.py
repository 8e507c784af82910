"""Formulas are MathML when a page is built: no script, no inline style, no font but one."""

from __future__ import annotations

import pytest

from labnotes.site.mathematics import FormulaError, render, typeset


def test_an_inline_formula_becomes_mathml() -> None:
    html = typeset(r'<p><span class="arithmatex">\(x &lt; y\)</span></p>', render)
    assert html.startswith('<p><span class="formula" data-search-exclude><math')
    assert "<mo>&lt;</mo>" in html


def test_a_display_formula_stands_alone_and_can_be_scrolled() -> None:
    html = typeset('<div class="arithmatex">\\[\\frac{1}{2}\\]</div>', render)
    assert 'class="formula formula--display" data-search-exclude tabindex="0"' in html
    assert 'display="block"' in html


def test_no_formula_carries_an_inline_style() -> None:
    tex = r"\begin{aligned} L &= \left(\frac{a}{b}\right)^2 \\ \hat{y} &= \sqrt{x} \end{aligned}"
    assert " style=" not in render(tex, True)


def test_letters_in_styles_that_browsers_do_not_know_become_characters() -> None:
    assert "<mi>ℝ</mi>" in render(r"\mathbb{R}", False)
    assert "<mi>𝐱</mi>" in render(r"\mathbf{x}", False)
    assert "<mi>ℒ</mi>" in render(r"\mathcal{L}", False)


def test_a_formula_that_cannot_be_read_is_quoted() -> None:
    with pytest.raises(FormulaError, match=r"\\\\frac\{1"):
        render(r"\frac{1", False)
