"""A shared link is shown with a picture and a description; a lesson is told to machines; each page is Markdown, too."""

from __future__ import annotations

import io
import json
import struct
from contextlib import redirect_stdout
from types import SimpleNamespace

import pytest

from labnotes.exercises.catalogue import Catalogue
from labnotes.notebooks.words import plain_text, read_source
from labnotes.project import Project
from labnotes.read.page import LANGUAGES, parse_page
from labnotes.read.snippet import parse_snippet
from labnotes.record.record import make_record
from labnotes.run.result import PartResult, Run
from labnotes.site.notes import Notes
from labnotes.site.sharing import learning_resource, page_list
from labnotes.site.words import read_words
from tests.served import Site

PROGRAM = "# --8<-- [start:a]\nprint(1)\n# --8<-- [end:a]\n"
PAGE = """---
title: T
---
# Title { #lesson }

[Next](other.md).

## Part { #part }

```python
--8<-- "lesson/one.py:a"
```
"""


def test_the_markdown_of_a_page_holds_its_programs_and_what_they_gave() -> None:
    snippet, _ = parse_snippet(PROGRAM, "snippets/lesson/one.py", "lesson/one")
    record = make_record(snippet, Run("lesson/one", {"a": PartResult(stdout="1\n")}))
    notes = Notes("en", {snippet.id: snippet}, {snippet.id: record}, {}, read_words("en"))
    page, _ = parse_page(PAGE, "docs/en/lesson.md", "en", "lesson")
    assert plain_text(read_source(page, notes, "https://example.org/en/")) == (
        "# Title\n\n[Next](https://example.org/en/other/).\n\n## Part\n\n"
        '```python title="one.py"\nprint(1)\n```\n\n*Output*\n\n```text\n1\n```\n'
    )


def test_the_markdown_of_a_page_holds_each_check_with_its_hints_ready_to_run() -> None:
    text = PROGRAM.replace("a]", "check]").replace("print(1)", 'def verdict():\n    return "right"')
    snippet, _ = parse_snippet(f"# kind: exercise\n{text}", "snippets/lesson/one_exercise.py", "lesson/one_exercise")
    catalogue = Catalogue("en", "", hints={"lesson/one": {"right": "Right."}})
    notes = Notes("en", {snippet.id: snippet}, {}, {}, read_words("en"), catalogue=catalogue)
    page, _ = parse_page(PAGE.replace("one.py:a", "one_exercise.py:check"), "docs/en/lesson.md", "en", "lesson")
    text = plain_text(read_source(page, notes, "/"))
    code = text.partition('```python title="Check your answer"\n')[2].partition("```")[0]
    printed = io.StringIO()
    with redirect_stdout(printed):
        exec(code, {})
    assert printed.getvalue() == "Right.\n"


def test_structured_data_cannot_end_its_element() -> None:
    page = SimpleNamespace(title="</script>", meta={"description": "d"}, canonical_url="https://example.org/en/a/")
    told = learning_resource(page, "Notes", "zh")  # type: ignore[arg-type]  # what it asks of a page
    assert "<" not in told
    assert json.loads(told)["name"] == "</script>"
    assert json.loads(told)["inLanguage"] == "zh-Hans"


def test_the_list_leads_to_the_markdown_of_each_page() -> None:
    text = page_list([("Tensors", "https://example.org/en/tensors/index.html.md", "Numbers.")], "Notes", "All.")
    assert text == ("# Notes\n\n> All.\n\n- [Tensors](https://example.org/en/tensors/index.html.md): Numbers.\n")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_of_the_list_is_there(site: Site, real: Project, language: str) -> None:
    listed = (site.folder / language / "llms.txt").read_text(encoding="utf-8")
    pages = [page for page in real.pages.values() if page.language == language]
    addresses = [row.partition("](")[2].partition(")")[0] for row in listed.splitlines() if row.startswith("- [")]
    assert len(addresses) == len(pages)
    for address in addresses:
        text = (site.folder / address.removeprefix(site.address)).read_text(encoding="utf-8")
        assert text.startswith("# ")
        assert "--8<--" not in text


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("path", ["", "perceptron/", "errors/matrix-size/"])
def test_a_shared_page_has_its_picture_and_words(site: Site, language: str, path: str) -> None:
    html = site.html(language, path)
    told = {str(tag["property"]): str(tag["content"]) for tag in html.select("meta[property]")}
    assert told["og:url"] == f"{site.address}{language}/{path}"
    assert told["og:description"] == html.select_one("meta[name=description]")["content"]  # type: ignore[index]
    picture = (site.folder / told["og:image"].removeprefix(site.address)).read_bytes()
    size = struct.unpack(">II", picture[16:24])  # where a PNG says how wide and high it is
    assert size == (int(told["og:image:width"]), int(told["og:image:height"]))
    lessons = html.select("script[type='application/ld+json']")
    assert [json.loads(lesson.get_text())["url"] for lesson in lessons] == (
        [told["og:url"]] if path == "perceptron/" else []
    )
