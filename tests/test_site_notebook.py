"""The notebook's page is made by mkdocs-jupyter and looks like the others."""

from __future__ import annotations

import gzip

import pytest
from bs4 import BeautifulSoup
from nbformat import NotebookNode, v4

from labnotes.exercises.trials import BLANK
from labnotes.notebooks.assemble import workbook_name
from labnotes.project import Project
from labnotes.read.page import LANGUAGES
from labnotes.read.snippet import parse_snippet
from labnotes.site.notebook import Place, arrange_notebook, colab_address
from labnotes.site.notes import Notes
from labnotes.site.words import read_words
from tests.served import Site

PLACE = Place("https://example.org/en/", "../", "en", "https://github.com/owner/notes")
SNIPPET = "# --8<-- [start:build]\nif 1 < 2:\n    print(1)\n# --8<-- [end:build]\n"
FRAME = (
    "<style>p { color: red }</style><script>alert(1)</script><div class='jupyter-wrapper'>"
    "<div id='cell-id=top'><div class='jp-RenderedMarkdown'><h1 id='All'>All<a class='anchor-link' href='#All'>¶</a>"
    "</h1><p>Read on.</p></div></div>"
    "<div id='cell-id=lesson'><div class='jp-RenderedMarkdown'><h2 id='L'>A lesson</h2><p>The sum $x_1 &lt; 2$ costs "
    "<code>$y$</code>, <a href='https://example.org/en/other/#part'>elsewhere</a>.</p>"
    "<div class='highlight'><pre><span></span>a\n\n    b</pre></div></div></div>"
    "<div id='cell-id=run-one'><div class='highlight-ipynb'><pre><span></span>if 1 &lt; 2:\n    print(1)\n</pre></div>"
    "<div class='jp-OutputArea-output' data-mime-type='text/plain'><pre>1 &lt; 2\n</pre></div>"
    "<div class='jp-OutputArea-output' data-mime-type='application/vnd.jupyter.stderr'><pre>careful</pre></div>"
    "<div class='jp-OutputArea-output' data-mime-type='image/svg+xml'><img src='data:x'></div></div></div>"
)


@pytest.fixture
def notes() -> Notes:
    snippet, _ = parse_snippet(SNIPPET, "snippets/lesson/one.py", "lesson/one")
    return Notes("en", {snippet.id: snippet}, {}, {}, read_words("en"))


@pytest.fixture
def notebook() -> NotebookNode:
    code = {"labnotes": {"page": "lesson", "part": "lesson/one:build"}}
    return v4.new_notebook(
        cells=[
            v4.new_markdown_cell("", id="top", metadata={"labnotes": {"page": "notebook"}}),
            v4.new_markdown_cell("", id="lesson", metadata={"labnotes": {"page": "lesson"}}),
            v4.new_code_cell("", id="run-one", metadata=code),
        ]
    )


@pytest.fixture
def arranged(notes: Notes, notebook: NotebookNode) -> BeautifulSoup:
    return BeautifulSoup(arrange_notebook(FRAME, notebook, notes, PLACE, "Link")[0], "html.parser")


def test_nothing_of_jupyters_own_look_is_left(arranged: BeautifulSoup) -> None:
    assert not arranged.find_all(["style", "script"])
    assert not arranged.select("[class*=jp-], .anchor-link")


def test_a_cell_becomes_a_block_as_on_a_lesson(arranged: BeautifulSoup) -> None:
    part = arranged.select_one(".part")
    assert part
    assert [tag.get_text() for tag in part.select("pre code")] == ["if 1 < 2:\n    print(1)\n"]
    assert [tag.get_text() for tag in part.select(".part-output samp")] == ["1 < 2"]
    assert [tag.get_text() for tag in part.select(".part-warning samp")] == ["careful"]
    assert [tag["src"] for tag in part.select("img")] == ["../figures/lesson/one.build-1.svg"]


def test_a_figure_is_the_sites_own_whichever_form_the_converter_took(notes: Notes, notebook: NotebookNode) -> None:
    pages = (
        arrange_notebook(FRAME.replace("image/svg+xml", kind), notebook, notes, PLACE, "Link")
        for kind in ("image/svg+xml", "text/html")
    )
    assert len({str(page) for page in pages}) == 1


def test_code_in_the_words_keeps_its_lines_and_can_be_copied(arranged: BeautifulSoup) -> None:
    assert [tag.get_text() for tag in arranged.select(".highlight:not([data-part]) pre code")] == ["a\n\n    b"]


def test_formulas_are_marked_for_typesetting_and_code_is_not(arranged: BeautifulSoup) -> None:
    assert [tag.get_text() for tag in arranged.select(".arithmatex")] == ["\\(x_1 < 2\\)"]
    assert "$y$" in [tag.get_text() for tag in arranged.find_all("code")]


def test_links_within_the_site_hold_under_any_host(arranged: BeautifulSoup) -> None:
    assert "../other/#part" in [link["href"] for link in arranged.find_all("a")]


def test_headings_have_the_ids_of_their_cells(notes: Notes, notebook: NotebookNode, arranged: BeautifulSoup) -> None:
    assert arranged.select_one("#top")
    assert arranged.select_one("#lesson")
    _, (top,) = arrange_notebook(FRAME, notebook, notes, PLACE, "Link")
    assert (top["id"], top["name"]) == ("top", "All")
    assert [(token["id"], token["name"]) for token in top["children"]] == [("lesson", "A lesson")]


def test_the_introduction_is_found_by_search_and_the_lessons_are_found_at_their_pages(arranged: BeautifulSoup) -> None:
    excluded = arranged.select_one("section[data-search-exclude]")
    assert excluded
    assert "A lesson" in excluded.get_text()
    assert "Read on." not in excluded.get_text()


def test_the_buttons_stand_below_the_first_paragraph(arranged: BeautifulSoup) -> None:
    buttons = arranged.select_one("h1 + p + .notebook-buttons")
    assert buttons
    assert [link["href"] for link in buttons.find_all("a")] == [
        "tensorflow-workbook-en.ipynb",
        "https://colab.research.google.com/github/owner/notes/blob/notebooks/tensorflow-workbook-en.ipynb",
        "tensorflow-workbook-en-solutions.ipynb",
    ]


@pytest.mark.parametrize("repository", [None, "https://example.org/owner/notes"])
def test_without_github_there_is_no_way_to_colab(repository: str | None) -> None:
    assert colab_address(repository, "lab.ipynb") is None


def test_a_cell_that_was_lost_on_the_way_is_named(notes: Notes, notebook: NotebookNode) -> None:
    with pytest.raises(ValueError, match="the cell run-one is not in"):
        arrange_notebook(FRAME.replace("run-one", "other"), notebook, notes, PLACE, "Link")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_built_page_shows_the_blank_of_every_exercise_and_its_files_lie_beside_it(
    site: Site, real: Project, language: str
) -> None:
    shown = {str(tag["data-part"]) for tag in site.html(language, "notebook/").select("article [data-part]")}
    pages = [page for page in real.pages.values() if page.language == language]
    fences = [fence for page in pages for fence in page.fences if fence.part == BLANK]
    assert shown == {fence.shows for fence in fences}
    for solved in (False, True):
        assert (site.folder / language / "notebook" / workbook_name(language, solved=solved)).is_file()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_built_page_is_light(site: Site, language: str) -> None:
    page = (site.folder / language / "notebook" / "index.html").read_bytes()
    assert len(gzip.compress(page)) < 30 * 2**10
