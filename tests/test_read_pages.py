"""A page is read as data, each thing with the line on which it stands."""

from __future__ import annotations

from pathlib import Path

from labnotes.read.markdown import HOLE
from labnotes.read.page import Page, parse_page, read_page
from tests.altered import only

TEXT = """\
---
title: A page
kind: lesson
---
# A page { #top }

Prose with `code`, $x^2$ and
more `y: shape=(1, 3), dtype=float32` and [`tf.matmul`](https://example.org/matmul).

```python
--8<-- "a/b.py:one"
```

!!! note "A title"
    Inside, `z: dtype=int32`:

    ```python
    --8<-- "a/b.py:two"
    ```

??? success "Solution"
    | Name | Shape | dtype | Meaning |
    |---|---|---|---|
    | `y` | `(1, 3)` | `float32` | the *output* |
    | `n` | `()` | `int32` | `one` |

## Only here { #mirrors data-only="en" }

### Below { #below }

![A line](figures/a/b.one-1.svg)

## Next

$$
y = xW
$$
"""


def page(text: str = TEXT) -> Page:
    read, found = parse_page(text, "docs/en/a.md", "en", "a")
    assert not found
    return read


def test_front_matter_and_body_are_the_file() -> None:
    read = page()
    assert read.meta == {"title": "A page", "kind": "lesson"}
    assert read.front + read.body == TEXT
    assert read.start == 5
    assert (read.line_of("kind"), read.line_of("reviewed")) == (3, 1)


def test_headings_have_level_text_and_explicit_id() -> None:
    found = [(heading.line, heading.level, heading.text, heading.id) for heading in page().headings]
    assert found == [
        (5, 1, "A page", "top"),
        (27, 2, "Only here", "mirrors"),
        (29, 3, "Below", "below"),
        (33, 2, "Next", ""),
    ]


def test_a_section_of_one_language_ends_at_the_next_heading_of_its_level() -> None:
    read = page()
    assert [read.only_at(line) for line in (26, 27, 31, 33)] == ["", "en", "en", ""]


def test_parts_are_found_in_boxes_too() -> None:
    read = page()
    assert read.shown == ("a/b:one", "a/b:two")
    assert [fence.line for fence in read.fences] == [10, 17]
    assert read.snippets == ("a/b",)


def test_a_block_with_more_than_an_include_shows_no_part() -> None:
    read = page('```python\nx = 1\n--8<-- "a/b.py:one"\n```\n')
    assert read.shown == ()
    assert read.fences[0].text.startswith("x = 1")


def test_a_block_in_tildes_is_a_block() -> None:
    assert page('~~~python\n--8<-- "a/b.py:one"\n~~~\n').shown == ("a/b:one",)


def test_claims_in_prose_and_in_rows_speak_of_the_part_above() -> None:
    found = [(claim.line, claim.name, claim.shape, claim.dtype, claim.part) for claim in page().claims]
    assert found == [
        (8, "y", (1, 3), "float32", None),
        (15, "z", None, "int32", "a/b:one"),
        (24, "y", (1, 3), "float32", "a/b:two"),
        (25, "n", (), "int32", "a/b:two"),
    ]


def test_code_links_images_formulas_and_boxes_have_their_lines() -> None:
    read = page()
    assert [(code.line, code.text) for code in read.codes[:3]] == [
        (7, "code"),
        (8, "y: shape=(1, 3), dtype=float32"),
        (8, "tf.matmul"),
    ]
    assert [(link.line, link.target, link.text) for link in read.links] == [
        (8, "https://example.org/matmul", "tf.matmul")
    ]
    assert [(image.line, image.alt) for image in read.images] == [(31, "A line")]
    assert [(formula.line, formula.text) for formula in read.formulas] == [(7, "x^2"), (35, "y = xW")]
    assert [(box.line, box.text) for box in read.admonitions] == [(14, "note"), (21, "success")]


def test_a_comment_on_lines_of_its_own_is_a_mark() -> None:
    read, _ = parse_page("# A { #a }\n\n<!-- draw x -->\n\nNone <!-- inside --> a line.\n", "docs/en/a.md", "en", "a")
    assert [(mark.line, mark.text) for mark in read.marks] == [(3, "draw x")]


def test_prose_has_a_hole_where_code_or_a_formula_stands() -> None:
    assert page().paragraphs[0].text == f"Prose with {HOLE}, {HOLE} and\nmore {HOLE} and {HOLE}."


def test_tables_have_rows_with_their_lines() -> None:
    table = page().tables[0]
    assert (table.line, table.shape) == (22, (2, 4))
    assert table.rows[1] == (25, ("`n`", "`()`", "`int32`", "`one`"))


def test_broken_front_matter_is_a_failure() -> None:
    _, found = parse_page("---\ntitle: [\n---\n# A { #a }\n", "docs/en/a.md", "en", "a")
    assert only(found).rule == "unreadable front matter"


def test_a_page_that_is_not_utf_8_is_a_failure(tmp_path: Path) -> None:
    path = tmp_path / "docs" / "zh" / "errors" / "a.md"
    path.parent.mkdir(parents=True)
    path.write_bytes("# 感知机".encode("gb18030"))
    read, found = read_page(path, tmp_path)
    assert (read.language, read.path) == ("zh", "errors/a")
    assert only(found).file == "docs/zh/errors/a.md"
