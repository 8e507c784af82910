"""Below a lesson stand its whole program, its versions, the official pages, and a way to object."""

from __future__ import annotations

from urllib.parse import parse_qs, urlsplit

import pytest
import yaml
from bs4 import BeautifulSoup

from labnotes.read.apis import Api
from labnotes.read.page import LANGUAGES, Page, parse_page
from labnotes.read.snippet import parse_snippet
from labnotes.site.build import ROOT
from labnotes.site.foot import lesson_foot
from labnotes.site.notes import Notes
from labnotes.site.program import whole_program
from labnotes.site.words import read_words

SNIPPETS = {
    "lesson/one": (
        "# --8<-- [start:a]\nimport tensorflow as tf\n# --8<-- [end:a]\n"
        "# --8<-- [start:b]\nprint(tf.zeros(2))\n# --8<-- [end:b]\n"
    ),
    "lesson/bad": "# kind: fails\n# raises: ValueError\n# --8<-- [start:c]\nraise ValueError\n# --8<-- [end:c]\n",
}


def notes(language: str = "en") -> Notes:
    snippets = {name: parse_snippet(text, f"snippets/{name}.py", name)[0] for name, text in SNIPPETS.items()}
    return Notes(language, snippets, {}, {"python": "3.11", "tensorflow": "2.21.0"}, read_words(language))


def page(*shown: str) -> Page:
    fences = "".join(f'```python\n--8<-- "{part}"\n```\n\n' for part in shown)
    return parse_page(f"# L {{ #l }}\n\n{fences}", "lesson.md", "en", "lesson")[0]


def foot(language: str = "en", repository: str | None = None) -> BeautifulSoup:
    html = lesson_foot(
        page("lesson/one.py:a", "lesson/one.py:b"),
        notes(language),
        [Api("tf.zeros", "https://example.org/zeros", 1)],
        title="L & more",
        to_root="../",
        address="https://example.org/en/lesson/",
        repository=repository,
    )
    return BeautifulSoup(html, "html.parser")


def test_the_program_is_the_shown_parts_in_page_order_each_once() -> None:
    program = whole_program(page("lesson/one.py:a", "lesson/one.py:b", "lesson/one.py:a"), notes())
    assert program is not None
    assert program.text == "import tensorflow as tf\n\nprint(tf.zeros(2))\n"
    assert program.path == "downloads/lesson.py"
    assert program.complete


def test_a_program_that_fails_on_purpose_is_left_out_and_that_is_known() -> None:
    program = whole_program(page("lesson/one.py:a", "lesson/bad.py:c"), notes())
    assert program is not None
    assert "raise" not in program.text
    assert not program.complete


def test_a_page_without_a_program_has_none_to_download() -> None:
    assert whole_program(page("lesson/bad.py:c"), notes()) is None


def test_the_foot_offers_the_program_to_copy_and_to_download() -> None:
    found = foot()
    links = [link["href"] for link in found.select("a.lesson-foot__download")]
    assert links == ["../downloads/lesson.py", "../downloads/lesson.ipynb"]
    (button,) = found.select("button")
    (code,) = found.select(str(button["data-clipboard-target"]))
    assert code.text == "import tensorflow as tf\n\nprint(tf.zeros(2))\n"


def test_the_foot_names_the_versions_and_how_to_print_ones_own() -> None:
    text = foot().get_text()
    assert "2.21.0" in text
    assert "for name in ['tensorflow']" in text


def test_the_foot_is_in_the_language_of_the_page() -> None:
    assert "完整程序" in foot("zh").get_text()


def test_a_report_names_the_page_and_its_language() -> None:
    link = foot(repository="https://example.org/owner/notes").select_one(".lesson-foot__tell a")
    assert link is not None
    address = urlsplit(str(link["href"]))
    assert address.path == "/owner/notes/issues/new"
    query = parse_qs(address.query)
    assert query["title"] == ["L & more (English): "]
    assert query["page"] == ["https://example.org/en/lesson/"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_report_opens_the_form_of_the_language_and_fills_in_its_page(language: str) -> None:
    form = yaml.safe_load((ROOT / ".github" / "ISSUE_TEMPLATE" / read_words(language)["tell_form"]).read_text("utf-8"))
    assert "page" in [field.get("id") for field in form["body"]]


def test_without_a_repository_there_is_no_place_to_report_to() -> None:
    assert foot().select_one(".lesson-foot__tell") is None


def test_the_foot_leads_to_the_official_page_of_each_name() -> None:
    links = foot().select(".lesson-foot__apis a")
    assert [(link.get_text(), link["href"]) for link in links] == [("tf.zeros", "https://example.org/zeros")]
