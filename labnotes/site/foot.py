"""What stands below every lesson: the whole program, the versions it ran on, the official pages, a way to object."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape
from urllib.parse import urlencode

from pygments import highlight
from pygments.formatters import HtmlFormatter
from pygments.lexers import PythonLexer

from labnotes.notebooks.assemble import notebook_path
from labnotes.read.apis import Api
from labnotes.read.page import Page
from labnotes.site.matrix import ran_line
from labnotes.site.notes import Notes
from labnotes.site.program import Program, whole_program
from labnotes.site.words import Words

_PROGRAM = "whole-program"
"""The id of the whole program's block."""

_OWN_VERSIONS = 'python -c "from importlib.metadata import version; [print(name, version(name)) for name in {names}]"'


def lesson_foot(
    page: Page, notes: Notes, apis: Sequence[Api], *, title: str, to_root: str, address: str, repository: str | None
) -> str:
    """The HTML below the lesson ``page``, which uses ``apis``.

    ``to_root`` leads from the page to its language's root; ``address`` is the page's full address; without a
    ``repository`` there is no place to object.
    """
    program = whole_program(page, notes)
    sections = [
        *(_program(program, page, notes.words, to_root) if program else ()),
        *(_versions(page, notes) if notes.versions else ()),
        *_apis(apis, notes.words),
        *(_tell(notes.words, title, address, repository) if repository else ()),
    ]
    label = notes.words.html("foot")
    return f'<section class="lesson-foot" aria-label="{label}" data-search-exclude>{"".join(sections)}</section>'


def _program(program: Program, page: Page, words: Words, to_root: str) -> Iterator[str]:
    yield f"<h2>{words.html('program')}</h2><p>{words.html('program_says')}"
    yield "" if program.complete else f"</p><p>{words.html('program_leaves_out')}"
    yield '</p><p class="lesson-foot__take">'
    # The theme's own script copies what the button names, also where it is folded away.
    copied = f'data-clipboard-target="#{_PROGRAM} code"'
    yield f'<button class="md-button" type="button" {copied}>{words.html("copy_program")}</button> '
    yield _download(program.path, words, to_root)
    yield _download(notebook_path(page.path), words, to_root) if page.meta.get("notebook") is not False else ""
    code = highlight(program.text, PythonLexer(), HtmlFormatter(cssclass="language-python highlight", wrapcode=True))
    yield f'</p><details class="lesson-foot__program" id="{_PROGRAM}">'
    yield f"<summary>{words.html('show_program')}</summary>{code}</details>"


def _download(path: str, words: Words, to_root: str) -> str:
    label = words.html("download", file=path.rpartition("/")[2])
    return f'<a class="lesson-foot__download" href="{escape(to_root + path)}" download>{label}</a> '


def _versions(page: Page, notes: Notes) -> Iterator[str]:
    words = notes.words
    packages = {name: version for name, version in notes.versions.items() if name != "python"}
    yield f"<h2>{words.html('versions')}</h2>"
    yield f"<p>{words.html('versions_say', python=notes.versions.get('python', '3'))}</p>"
    rows = "".join(
        f"<div><dt>{escape(name)}</dt><dd>{escape(version)}</dd></div>" for name, version in packages.items()
    )
    yield f'<dl class="lesson-foot__versions">{rows}</dl>'
    line = ran_line(page, notes)
    yield f'<p class="ran-on">{line}</p>' if line else ""
    names = [name for name in packages if name != "ipython"]
    command = escape(_OWN_VERSIONS.format(names=names), quote=False)
    yield f"<p>{words.html('versions_own')}</p>"
    yield f'<div class="language-sh highlight"><pre><code>{command}</code></pre></div>'


def _apis(apis: Sequence[Api], words: Words) -> Iterator[str]:
    if not apis:
        return
    items = (f'<li><a href="{escape(api.address)}"><code>{escape(api.name)}</code></a></li>' for api in apis)
    yield f"<h2>{words.html('apis')}</h2><p>{words.html('apis_say')}</p>"
    yield f'<ul class="lesson-foot__apis">{"".join(items)}</ul>'


def _tell(words: Words, title: str, address: str, repository: str) -> Iterator[str]:
    query = {"template": words["tell_form"], "title": words["tell_title"].format(page=title), "page": address}
    link = f"{repository.rstrip('/')}/issues/new?{urlencode(query)}"
    yield f'<p class="lesson-foot__tell"><a href="{escape(link)}">{words.html("tell")}</a></p>'
