"""The list of a lesson's tensors as the site shows it: shapes and dtypes from the records beside the page's words."""

from __future__ import annotations

from labnotes.read.page import Page
from labnotes.site.notes import Notes
from labnotes.tensors import listed_name, tensor_list, tensors_on


def fill_tensors(page: Page, notes: Notes) -> str:
    """The Markdown of ``page`` with columns for shape and dtype in its list of tensors, if it has one."""
    table = tensor_list(page)
    if table is None:
        return page.body
    held = tensors_on(page, notes.snippets, notes.records)
    words, rows = notes.words, {}
    name, meaning = table.header[0], table.header[-1]
    rows[table.line] = f"| {name} | {words['shape']} | {words['dtype']} | {meaning} |"
    rows[table.line + 1] = "|---|---|---|---|"
    for line, cells in table.rows:
        forms = held.get(listed_name(cells), [])
        shapes = words["between"].join(dict.fromkeys(f"`{form.shape}`" for form in forms))
        dtypes = words["between"].join(dict.fromkeys(f"`{form.dtype}`" for form in forms))
        rows[line] = f"| {cells[0]} | {shapes} | {dtypes} | {cells[-1]} |"
    return "\n".join(rows.get(number, line) for number, line in enumerate(page.body.split("\n"), start=page.start))
