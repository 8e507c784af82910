"""What MkDocs calls while it builds one language. Everything is done elsewhere; this only says when."""

from __future__ import annotations

import logging
import posixpath
import sys
from pathlib import Path
from typing import Any

import nbformat
from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page as SitePage
from mkdocs.structure.toc import get_toc

# MkDocs loads this file by its path: `mkdocs build` alone does not find the package that it belongs to.
sys.path.insert(0, str(Path(__file__).parents[2]))

from labnotes.notebooks.assemble import (
    INTRODUCTION,
    assemble_all,
    notebook_path,
    workbook_name,
    write_notebook,
)
from labnotes.project import read_navigation
from labnotes.read.apis import LIST
from labnotes.read.glossary import GLOSSARY, glossary_terms
from labnotes.read.page import Page, parse_page
from labnotes.site.addresses import language_site, twins, way_to_root
from labnotes.site.apis import add_uses, apis_on
from labnotes.site.drawings import show_drawings
from labnotes.site.explorer import place_explorer
from labnotes.site.figures import read_figures, show_figures
from labnotes.site.filter import place_filter
from labnotes.site.foot import lesson_foot
from labnotes.site.glossary import TermLinks
from labnotes.site.highlight import with_fewer_spans
from labnotes.site.home import arrange_home
from labnotes.site.mathematics import FormulaError, render, typeset
from labnotes.site.matrix import fill_matrix, ran_line
from labnotes.site.messages import LIST as MESSAGES
from labnotes.site.messages import add_messages, message_words
from labnotes.site.notebook import Place, arrange_notebook
from labnotes.site.notes import Notes, read_notes
from labnotes.site.parts import add_results, mark_fences
from labnotes.site.policy import with_policy
from labnotes.site.program import whole_program
from labnotes.site.script import calm
from labnotes.site.search import cut_queries, defer_index
from labnotes.site.shapes import add_control
from labnotes.site.sharing import learning_resource, write_for_machines
from labnotes.site.style import link_one, write_one
from labnotes.site.tables import lay_out_tables
from labnotes.site.tensors import fill_tensors
from labnotes.site.terms import add_terms, teach_terms

_log = logging.getLogger("mkdocs.plugins.labnotes")
_NOTEBOOK = f"{INTRODUCTION}.md"
_LIST = f"{LIST}.md"
_MATERIALS = ("main.*.css", "palette.*.css")
"""Material's style sheets, in the order in which its pages name them."""


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Sets what depends on the language and on the place of the project, and reads what pages are built from."""
    root = _root(config)
    language = str(config.theme["language"])
    config.site_url = language_site(config.site_url or "/", language)
    if config.repo_url:
        config.edit_uri = f"edit/main/docs/{language}/"
    config.mdx_configs["pymdownx.snippets"]["base_path"] = [str(root / "snippets")]
    # A host serves the one at its root, which speaks both languages.
    config.theme.static_templates.discard("404.html")
    logging.getLogger("jieba").setLevel(logging.WARNING)
    notes = read_notes(root, language)
    for failure in notes.failures:
        _log.warning("%s", failure)
    config.extra["notes"] = notes
    config.extra["figures"] = read_figures(notes)
    config.extra["messages"] = {}
    return config


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Adds what is made from the records: each figure, light and dark, and each lesson's program."""
    for figure in config.extra["figures"].values():
        files.append(File.generated(config, figure.path, content=figure.light))
        files.append(File.generated(config, figure.dark_path, content=figure.dark))
    pages = {file.src_uri: _parsed(file, config) for file in files.documentation_pages()}
    config.extra["pages"] = pages
    config.extra["titled"] = read_navigation(_root(config), _notes(config).language)
    config.extra["terms"] = glossary_terms(pages[f"{GLOSSARY}.md"])
    config.extra["parts"] = teach_terms(config.extra["terms"])
    for page in pages.values():
        program = whole_program(page, _notes(config))
        if program and page.meta.get("kind") == "lesson":
            files.append(File.generated(config, program.path, content=program.text))
    _add_notebooks(files, config)
    return files


def on_env(env: Environment, config: MkDocsConfig, **_: object) -> Environment:
    """Gives the templates the addresses of a page's twins and the words of the language."""
    env.globals["twins"] = lambda page: twins(page.url, config.site_url or "/")
    env.globals["words"] = _notes(config).words
    env.globals["learning_resource"] = lambda page: learning_resource(page, config.site_name, _notes(config).language)
    return env


def on_page_markdown(markdown: str, page: SitePage, config: MkDocsConfig, **_: object) -> str:
    """Marks the blocks that show parts, and fills in the list of a lesson's tensors and the list of names. The
    notebook's page has the front matter of its introduction."""
    if page.file.src_uri == _NOTEBOOK:
        introduction, _notebook = config.extra["notebook"]
        page.meta = dict(introduction.meta)
        return str(introduction.body)
    # Each page is rendered by a Markdown of its own, made of the extensions that the configuration has by then.
    linked = page.meta.get("kind") in ("lesson", "error")
    glossary = posixpath.relpath(f"{GLOSSARY}.md", posixpath.dirname(page.file.src_uri))
    terms = TermLinks(config.extra["terms"] if linked else (), glossary)
    extensions: list[Any] = [e for e in config.markdown_extensions if not isinstance(e, TermLinks)]
    extensions.append(terms)
    config.markdown_extensions = extensions
    pages: dict[str, Page] = config.extra["pages"]
    if page.meta.get("kind") == "lesson":
        markdown = fill_tensors(pages[page.file.src_uri], _notes(config))
    if page.file.src_uri == _LIST:
        others = [other for file, other in pages.items() if file != _LIST]
        titles = {path: title for title, path in config.extra["titled"]}
        markdown = add_uses(pages[_LIST], others, titles, _notes(config))
    shown = [(title, other) for title, other in _ordered(config) if other.path != INTRODUCTION]
    markdown = fill_matrix(markdown, shown, _notes(config))
    return mark_fences(markdown, _notes(config))


def on_page_content(html: str, page: SitePage, config: MkDocsConfig, **_: object) -> str:
    """Puts below each part what its run gave, shows figures and formulas, and closes a lesson with its foot."""
    notes = _notes(config)
    is_notebook = page.file.src_uri == _NOTEBOOK
    # A notebook brings its outputs along.
    html = _notebook_page(html, page, config) if is_notebook else add_results(html, notes)
    html = show_figures(html, config.extra["figures"])
    html = show_drawings(html, notes, page.file.src_uri)
    html = place_explorer(html, notes.words, way_to_root(page.url))
    try:
        html = typeset(html, render)
    except FormulaError as error:
        raise PluginError(f"docs/{notes.language}/{page.file.src_uri}: {error}") from error
    if page.is_homepage:
        return arrange_home(html, notes)
    if page.meta.get("kind") == "error":
        parsed = config.extra["pages"][page.file.src_uri]
        html = _below_title(html, ran_line(parsed, notes))
        config.extra["messages"][page.url] = message_words(parsed, notes)
        if parsed.path == MESSAGES:
            html = place_filter(html, notes.words, way_to_root(page.url))
    if page.meta.get("kind") == "lesson":
        html = add_control(html, notes.words)
        parsed = config.extra["pages"][page.file.src_uri]
        html += lesson_foot(
            parsed,
            notes,
            apis_on(parsed, config.extra["pages"][_LIST], notes),
            title=str(page.title),
            to_root=way_to_root(page.url),
            address=page.canonical_url or page.url,
            repository=config.repo_url,
        )
    return html


def on_post_page(output: str, **_: object) -> str:
    """Lets the browser refuse whatever is not of this site, and gives it less to do."""
    return with_policy(link_one(lay_out_tables(with_fewer_spans(output))))


def on_post_build(config: MkDocsConfig) -> None:
    """Lets search, whose index stands by now, find a page about an error by all words of its message and a lesson by
    the terms that it explains, and keeps it back until a reader searches. Joins the style sheets that all pages have,
    and lets no script have a page styled twice. Writes each page as Markdown."""
    site, notes = Path(config.site_dir), _notes(config)
    index = site / "search" / "search_index.json"
    text = add_messages(index.read_text(encoding="utf-8"), config.extra["messages"])
    index.write_text(add_terms(text, config.extra["terms"], config.extra["parts"]), encoding="utf-8")
    cut_queries(site)
    defer_index(site)
    calm(site)
    write_one(site, [*_MATERIALS, *(posixpath.basename(sheet) for sheet in config.extra_css)])
    about = (config.site_name, config.site_description or "")
    write_for_machines(_ordered(config), notes, config.site_url or "/", about, site)


def _below_title(html: str, line: str) -> str:
    """A reader who comes with a message wants to know first whether the page speaks of the version at hand."""
    return html.replace("</h1>", f'</h1><p class="ran-on" data-search-exclude>{line}</p>', 1) if line else html


def _add_notebooks(files: Files, config: MkDocsConfig) -> None:
    """Puts the workbook in the place of its introduction, from where mkdocs-jupyter renders it, the one with solutions
    beside it, and each lesson's notebook among the downloads."""
    notes, pages = _notes(config), [page for _, page in _ordered(config)]
    introduction: Page = config.extra["pages"][_NOTEBOOK]
    try:
        notebooks = assemble_all(introduction, pages, notes, config.site_url or "/")
    except ValueError as error:
        raise PluginError(f"docs/{notes.language}: {error}") from error
    path = _root(config) / ".cache" / workbook_name(notes.language)
    write_notebook(notebooks.blank, path)
    files.remove(files.src_uris[_NOTEBOOK])
    files.append(File.generated(config, _NOTEBOOK, abs_src_path=str(path)))
    beside = {f"{INTRODUCTION}/{workbook_name(notes.language, solved=True)}": notebooks.solved}
    beside |= {notebook_path(lesson): notebook for lesson, notebook in notebooks.lessons.items()}
    for place, notebook in beside.items():
        files.append(File.generated(config, place, content=nbformat.writes(notebook)))
    config.extra["notebook"] = introduction, notebooks.blank


def _ordered(config: MkDocsConfig) -> list[tuple[str, Page]]:
    """The pages with their titles, in the order of the navigation. What that has and docs/ lacks stops the build by
    MkDocs' own warning."""
    pages: dict[str, Page] = config.extra["pages"]
    return [(title, pages[f"{path}.md"]) for title, path in config.extra["titled"] if f"{path}.md" in pages]


def _notebook_page(html: str, page: SitePage, config: MkDocsConfig) -> str:
    notes = _notes(config)
    place = Place(config.site_url or "/", way_to_root(page.url), notes.language, config.repo_url)
    permalink = config.mdx_configs["toc"]["permalink_title"]
    html, headings = arrange_notebook(html, config.extra["notebook"][1], notes, place, permalink)
    page.toc = get_toc(headings)
    return html


def _root(config: MkDocsConfig) -> Path:
    return Path(config.config_file_path).parent


def _notes(config: MkDocsConfig) -> Notes:
    notes: Notes = config.extra["notes"]
    return notes


def _parsed(file: File, config: MkDocsConfig) -> Page:
    """The page as the checks read it. What is wrong with its form is theirs to report."""
    language = _notes(config).language
    page, _ = parse_page(file.content_string, file.src_uri, language, file.src_uri.removesuffix(".md"))
    return page
