"""A term leads to the glossary where a page first uses it, and Chinese pages call things as the glossary does."""

from __future__ import annotations

from dataclasses import replace

import pytest
from bs4 import BeautifulSoup
from markdown import Markdown

from labnotes.check.glossary import judge_glossary
from labnotes.failure import Failure
from labnotes.project import Project
from labnotes.read.glossary import Term, glossary_terms
from labnotes.read.page import LANGUAGES, Page, parse_page
from labnotes.site.glossary import TermLinks
from tests.altered import only
from tests.served import Site

ROWS = (
    "| [matrix](a.md#m){ #term-matrix } | 矩阵 | rows and columns |\n"
    "| [tensor](a.md){ #term-tensor } | 张量 | numbers |\n"
)
TERMS = [
    Term("tensor", "张量", "numbers", "a.md", "term-tensor", 1),
    Term("dense layer", "密集层", "all to all", "a.md", "term-dense", 2),
    Term("layer", "层", 'a "step"', "a.md", "term-layer", 3),
]
CHINESE = [
    Term("密集层", "dense layer", "全连接", "a.md", "term-dense", 1),
    Term("层", "layer", "一步", "a.md", "term-layer", 2),
]


def glossary(rows: str, language: str = "en", front: str = "") -> Page:
    text = f"---\ntitle: G\n{front}---\n# G {{ #glossary }}\n\n| Term | 中文 | Meaning |\n|---|---|---|\n{rows}"
    return parse_page(text, f"docs/{language}/glossary.md", language, "glossary")[0]


def rendered(text: str, terms: list[Term] = TERMS) -> str:
    extensions = ["admonition", "tables", "pymdownx.arithmatex", "pymdownx.superfences", "pymdownx.details"]
    settings = {"pymdownx.arithmatex": {"generic": True}}
    links = TermLinks(terms, "glossary.md")
    return Markdown(extensions=[*extensions, links], extension_configs=settings).convert(text)


def links(text: str, terms: list[Term] = TERMS) -> list[tuple[str, str]]:
    soup = BeautifulSoup(rendered(text, terms), "html.parser")
    return [(link.get_text(), str(link["href"])) for link in soup.select("a.term")]


def judged(project: Project, text: str, front: str = "avoid: {感知器: 感知机}\n") -> list[Failure]:
    """What is wrong when the Chinese lesson of the small project ends in ``text``."""
    page = project.pages["zh", "layer"]
    changed = parse_page(f"{page.front}{page.body}\n{text}\n", page.file, "zh", "layer")[0]
    listing = glossary(ROWS, "zh", front)
    pages = {**project.pages, ("zh", "layer"): changed, ("zh", "glossary"): listing}
    return list(judge_glossary(replace(project, pages=pages)))


def test_the_first_use_of_a_term_leads_to_its_place_and_says_its_meaning() -> None:
    assert rendered("A tensor. Another tensor.") == (
        '<p>A <a class="term" href="glossary.md#term-tensor" title="numbers">tensor</a>. Another tensor.</p>'
    )


def test_the_plural_and_a_capital_are_the_term_too() -> None:
    assert links("Tensors, *and* layers") == [
        ("Tensors", "glossary.md#term-tensor"),
        ("layers", "glossary.md#term-layer"),
    ]


def test_of_two_terms_at_one_place_the_longer_one_is_meant() -> None:
    assert links("a dense layer\n\na dense layer, a layer") == [
        ("dense layer", "glossary.md#term-dense"),
        ("layer", "glossary.md#term-layer"),
    ]


def test_a_word_that_holds_a_term_and_means_something_else_is_left_alone() -> None:
    terms = [Term("variable", "", "may change", "a.md", "term-variable", 1, apart=("environment variable",))]
    assert links("Environment variables, two environment variables, a variable", terms) == [
        ("variable", "glossary.md#term-variable")
    ]
    chinese = [Term("变量", "", "", "a.md", "term-variable", 1, apart=("环境变量",))]
    assert links("环境变量和变量", chinese) == [("变量", "glossary.md#term-variable")]
    assert rendered("环境变量", chinese) == "<p>环境变量</p>"


def test_chinese_terms_need_no_spaces() -> None:
    assert links("两个密集层，密集层，一层", CHINESE) == [
        ("密集层", "glossary.md#term-dense"),
        ("层", "glossary.md#term-layer"),
    ]


def test_a_term_that_was_linked_is_not_taken_for_the_shorter_one_that_it_begins_with() -> None:
    terms = [Term("梯度带", "", "", "a.md", "term-tape", 1), Term("梯度", "", "", "a.md", "term-gradient", 2)]
    assert links("梯度带，梯度带，梯度", terms) == [
        ("梯度带", "glossary.md#term-tape"),
        ("梯度", "glossary.md#term-gradient"),
    ]


def test_a_list_and_a_table_are_prose_and_what_stands_between_two_terms_stays() -> None:
    text = "- a **tensor** and a layer, *then* on\n\n| a | b |\n|---|---|\n| dense layers | c |\n"
    assert [word for word, _ in links(text)] == ["tensor", "layer", "dense layers"]
    assert BeautifulSoup(rendered(text), "html.parser").li.get_text() == "a tensor and a layer, then on"


@pytest.mark.parametrize(
    "text",
    [
        "## tensor",
        "`tensor`",
        "[tensor](x.md)",
        "```\ntensor\n```",
        "$tensor$",
        "$$\ntensor\n$$",
        '!!! note "tensor"\n\n    Words.',
        '??? note "tensor"\n\n    Words.',
        "tensorflow, multi-tensor",
        "<!-- tensor -->",
        "| tensor | b |\n|---|---|\n| a | c |",
    ],
)
def test_what_is_no_prose_and_what_only_contains_the_word_is_left_alone(text: str) -> None:
    assert rendered(text) == rendered(text, [])


def test_the_table_gives_the_terms_with_their_lines() -> None:
    page = glossary(ROWS)
    assert [(term.name, term.other, term.target, term.id) for term in glossary_terms(page)] == [
        ("matrix", "矩阵", "a.md#m", "term-matrix"),
        ("tensor", "张量", "a.md", "term-tensor"),
    ]
    assert "[tensor]" in (page.front + page.body).splitlines()[glossary_terms(page)[1].line - 1]


def test_other_words_for_a_term_are_read_from_the_front_matter() -> None:
    page = glossary(ROWS, front="also: {array: tensor}\navoid: {table: matrix或tensor}\n")
    assert [(term.name, term.also) for term in glossary_terms(page)] == [
        ("matrix", ("table",)),
        ("tensor", ("table", "array")),
    ]


def test_words_that_only_hold_a_term_are_read_from_the_front_matter() -> None:
    page = glossary(ROWS, front="apart: {tensor product: tensor}\n")
    assert [(term.name, term.apart) for term in glossary_terms(page)] == [
        ("matrix", ()),
        ("tensor", ("tensor product",)),
    ]


@pytest.mark.parametrize(
    ("key", "rule"), [("also", "another word for no term"), ("apart", "a word that is apart from no term")]
)
def test_a_word_for_no_term_is_reported_with_its_line(small: Project, key: str, rule: str) -> None:
    page = glossary(ROWS, front=f"{key}: {{array: tensr}}\n")
    failure = only(list(judge_glossary(replace(small, pages={**small.pages, ("en", "glossary"): page}))))
    assert (failure.rule, failure.found) == (f"{rule}: array", "tensr")
    assert (page.front + page.body).splitlines()[failure.line - 1].startswith(key)


def test_another_word_for_a_term_is_reported_with_its_line(small: Project) -> None:
    failure = only(judged(small, "先说感知机。\n\n再说感知器。"))
    assert (failure.file, failure.rule, failure.found) == ("docs/zh/layer.md", "another word for a term", "感知器")
    assert "感知机" in failure.expected
    assert failure.line == len((small.pages["zh", "layer"].front + small.pages["zh", "layer"].body).splitlines()) + 4


def test_a_page_may_say_once_what_others_call_it(small: Project) -> None:
    assert judged(small, "感知机，也叫感知器。") == []


def test_a_word_in_code_is_no_word_of_the_page(small: Project) -> None:
    assert judged(small, "报错里写着 `感知器`。") == []


def test_a_term_listed_twice_is_reported(small: Project) -> None:
    pages = {**small.pages, ("en", "glossary"): glossary(ROWS + ROWS.splitlines()[1] + "\n")}
    assert only(list(judge_glossary(replace(small, pages=pages)))).rule == "a term listed twice"


def test_a_glossary_without_a_term_is_reported(small: Project) -> None:
    pages = {**small.pages, ("en", "glossary"): glossary("| a | b | c |\n")}
    assert only(list(judge_glossary(replace(small, pages=pages)))).rule == "no terms"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_links_of_the_built_pages_lead_to_terms(site: Site, language: str) -> None:
    places = {str(tag["id"]) for tag in site.html(language, "glossary/").select("article [id]")}
    linked = [str(link["href"]).partition("#") for link in site.html(language, "perceptron/").select("a.term")]
    assert len(linked) > 5
    assert {anchor for _, _, anchor in linked} <= places
    assert {page for page, _, _ in linked} == {"../glossary/"}
