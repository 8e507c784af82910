"""The notebook's page: what mkdocs-jupyter made of the notebook, in the site's own form.

Its style sheets and scripts are left out: one names a foreign host, and together they weigh more than the page. Its
cells become the blocks that a lesson has, and its headings get the ids and links of the site.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import escape
from typing import Any
from urllib.parse import urlsplit

from bs4 import BeautifulSoup
from bs4.element import NavigableString, Tag
from markdown.extensions.toc import nest_toc_tokens
from nbformat import NotebookNode

from labnotes.exercises.checking import CHECK
from labnotes.notebooks.assemble import INTRODUCTION, workbook_name
from labnotes.record.record import figure_file
from labnotes.site.notes import Notes
from labnotes.site.parts import caption, result_box
from labnotes.site.words import Words

_CELL = re.compile("^cell-id=")
_HEADINGS = re.compile(r"h[1-6]")
_FORMULA = re.compile(r"\$\$(?P<display>.+?)\$\$|\$(?P<inline>[^$\s](?:[^$]*[^$\s])?)\$", re.DOTALL)
_CODE = ("code", "pre", "samp")
_FIGURE = ("image/svg+xml", "text/html")
"""The kinds of a figure: the notebook holds each in both, and a converter takes the one that it likes better."""


@dataclass(frozen=True)
class Place:
    """Where the notebook is shown and kept.

    ``site`` is the address of the language's pages, ``to_root`` the way there from the notebook's page, beside which
    the files lie; ``repository`` is the address of the repository or None.
    """

    site: str
    to_root: str
    language: str
    repository: str | None


def arrange_notebook(
    html: str, notebook: NotebookNode, notes: Notes, place: Place, permalink: str
) -> tuple[str, list[Any]]:
    """The page's content and the tokens of its table of contents, as Python-Markdown's toc makes them.

    ``permalink`` is what a heading's link to itself says. Raises ValueError where ``html`` lacks one of the cells.
    """
    shown_cells = {str(tag["id"]): tag for tag in BeautifulSoup(html, "html.parser").find_all(id=_CELL)}
    pieces: dict[bool, list[str]] = {True: [], False: []}
    headings: list[Any] = []
    for cell in notebook.cells:
        shown = shown_cells.get(f"cell-id={cell.id}")
        if shown is None:
            raise ValueError(f"the cell {cell.id} is not in what mkdocs-jupyter made")
        # The notebook says again what the lessons say: a search leads to the lessons.
        found = cell.metadata.labnotes.page == INTRODUCTION
        if cell.cell_type == "code":
            pieces[found].append(_code(shown, cell.metadata.labnotes.part, notes, place))
        else:
            words = _one(shown, ".jp-RenderedMarkdown")
            headings += _mark_headings(words, cell.id, permalink, found=found)
            pieces[found].append(_words(words, place).strip())
    introduction = _with_buttons("".join(pieces[True]), notes.words, place)
    return f"{introduction}<section data-search-exclude>{''.join(pieces[False])}</section>", nest_toc_tokens(headings)


def colab_address(repository: str | None, file: str) -> str | None:
    """Where Colab opens the notebook, from the branch to which publishing puts it; None without GitHub."""
    if repository is None or urlsplit(repository).hostname != "github.com":
        return None
    return f"https://colab.research.google.com/github/{urlsplit(repository).path.strip('/')}/blob/notebooks/{file}"


def _code(cell: Tag, shows: str, notes: Notes, place: Place) -> str:
    identity, _, part = shows.rpartition(":")
    snippet = notes.snippets[identity]
    if snippet.kind == "exercise" and part == CHECK:
        return ""  # the checks of all lessons would weigh as much as the rest; they are in the file
    code = _one(cell, ".highlight-ipynb pre").decode_contents()
    title = escape(caption(snippet, notes.words, part))
    block = (
        f'<div class="language-python highlight" data-part="{escape(shows)}"><span class="filename">{title}</span>'
        f"<pre><code>{code}</code></pre></div>"
    )
    return f'<div class="part">{block}{"".join(_outputs(cell, identity, part, notes.words, place))}</div>'


def _outputs(cell: Tag, identity: str, part: str, words: Words, place: Place) -> Iterator[str]:
    drawn = 0
    for output in cell.select(".jp-OutputArea-output"):
        kind = output.get("data-mime-type")
        if kind in _FIGURE:
            drawn += 1
            path = figure_file(identity, part, drawn).replace("snippets/", "figures/", 1)
            # What the figure shows is said in words below it.
            yield f'<p class="part-drawing"><img src="{escape(place.to_root + path)}" alt="{words.html("figure")}"></p>'
        else:
            name, label = ("warning", "warnings") if kind == "application/vnd.jupyter.stderr" else ("output", "output")
            yield result_box(name, words.html(label), _one(output, "pre").get_text())


def _mark_headings(words: Tag, identity: str, permalink: str, *, found: bool) -> Iterator[dict[str, object]]:
    """Gives a cell's heading the cell's id and a link to itself, and yields it for the table of contents.

    A heading that has an id becomes an entry of the search index wherever it stands; one that is not to be ``found``
    holds the id in a mark of its own.
    """
    for heading in words.find_all(_HEADINGS):
        for anchor in heading.select(".anchor-link"):
            anchor.decompose()
        name = escape(heading.get_text(), quote=False)
        heading["id"] = identity
        if not found:
            del heading["id"]
            heading.insert(0, BeautifulSoup(f'<span id="{identity}"></span>', "html.parser"))
        link = f'<a class="headerlink" href="#{identity}" title="{escape(permalink)}">#</a>'
        heading.append(BeautifulSoup(link, "html.parser"))
        yield {"level": int(heading.name[1]), "id": identity, "name": name}


def _words(words: Tag, place: Place) -> str:
    for link in words.find_all("a", href=True):
        link["href"] = _relative(str(link["href"]), place)
    for pre in words.select(".highlight > pre"):
        # As on a lesson's page, so that the theme adds its copy button. Only within <pre> are spaces kept as they are.
        pre.replace_with(BeautifulSoup(f"<pre><code>{pre.decode_contents()}</code></pre>", "html.parser"))
    for text in list(words.find_all(string=_FORMULA)):
        if isinstance(text, NavigableString) and text.find_parent(_CODE) is None:
            text.replace_with(BeautifulSoup(_FORMULA.sub(_formula, escape(text, quote=False)), "html.parser"))
    return words.decode_contents()


def _formula(match: re.Match[str]) -> str:
    """As pymdownx.arithmatex writes it, for the site's own typesetting to find."""
    if match["display"]:
        return f'<div class="arithmatex">\\[{match["display"]}\\]</div>'
    return f'<span class="arithmatex">\\({match["inline"]}\\)</span>'


def _relative(address: str, place: Place) -> str:
    """Links within the site work under any host and path."""
    return place.to_root + address.removeprefix(place.site) if address.startswith(place.site) else address


def _with_buttons(html: str, words: Words, place: Place) -> str:
    """The buttons stand below the first paragraph, which says what they lead to."""
    start, end, rest = html.partition("</p>")
    buttons = "".join(_buttons(words, place))
    return f'{start}{end}<p class="notebook-buttons" data-search-exclude>{buttons}</p>{rest}'


def _buttons(words: Words, place: Place) -> Iterator[str]:
    file, solved = workbook_name(place.language), workbook_name(place.language, solved=True)
    yield _button(file, words.html("download", file=file), primary=True)
    colab = colab_address(place.repository, file)
    if colab:
        yield _button(colab, words.html("open_in_colab"))
    yield _button(solved, words.html("download_solved"))


def _button(address: str, label: str, *, primary: bool = False) -> str:
    kind = " md-button--primary" if primary else ""
    download = "" if "://" in address else " download"
    return f'<a class="md-button{kind}" href="{escape(address)}"{download}>{label}</a> '


def _one(tag: Tag, selector: str) -> Tag:
    found = tag.select_one(selector)
    if found is None:
        raise ValueError(f"{selector} is not in what mkdocs-jupyter made")
    return found
