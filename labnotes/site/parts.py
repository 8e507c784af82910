"""Parts on a page: each code block that shows one knows which, and what it gave when it ran stands below it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape
from textwrap import dedent, indent

from labnotes.exercises.checking import CHECK, shown_text
from labnotes.read.snippet import Snippet
from labnotes.run.result import Raised
from labnotes.site.matrix import other_words
from labnotes.site.notes import Notes
from labnotes.site.shapes import show_shapes
from labnotes.site.words import Words

_FENCE = re.compile(
    r"^(?P<indent>[ \t]*)(?P<ticks>`{3,})(?P<language>\w+)[ \t]*\n"
    r'(?P<include>[ \t]*--8<-- "(?P<file>[\w/.-]+?):(?P<part>[\w-]+)"[ \t]*\n)'
    r"(?P<close>[ \t]*(?P=ticks))[ \t]*$",
    re.MULTILINE,
)
_BLOCK = re.compile(
    r'<div class="[^"]*\bhighlight\b[^"]*"[^>]*\bdata-part="(?P<part>[^"]+)"[^>]*>.*?</pre></div>', re.DOTALL
)


def mark_fences(markdown: str, notes: Notes) -> str:
    """The Markdown with each fence that includes a part carrying ``data-part`` and a caption. The check of an exercise
    stands there with its hints, in the page's language.

    Superfences hands both on to the highlighted block, where :func:`add_results` finds them.
    """

    def mark(match: re.Match[str]) -> str:
        identity = match["file"].rpartition(".")[0]
        snippet = notes.snippets.get(identity)
        title = caption(snippet, notes.words, match["part"]) if snippet else match["file"].rpartition("/")[2]
        shown = match["include"]
        if snippet and snippet.kind == "exercise" and match["part"] == CHECK:
            shown = indent(shown_text(snippet, CHECK, notes.catalogue), match["indent"])
        attributes = f'{{ .{match["language"]} data-part="{identity}:{match["part"]}" title="{escape(title)}" }}'
        return f"{match['indent']}{match['ticks']}{attributes}\n{shown}{match['close']}"

    return _FENCE.sub(mark, markdown)


def add_results(html: str, notes: Notes) -> str:
    """The page with each marked block above what its part printed, warned of and raised, or why it did not run."""

    def join(match: re.Match[str]) -> str:
        identity, _, part = match["part"].rpartition(":")
        snippet = notes.snippets.get(identity)
        results = "".join(_results(snippet, part, notes)) if snippet else ""
        return f'<div class="part">{_with_shapes(match[0], identity, part, notes)}{results}</div>'

    return _BLOCK.sub(join, html)


def _with_shapes(block: str, identity: str, name: str, notes: Notes) -> str:
    record = notes.records.get(identity)
    part = notes.snippets[identity].part(name) if record else None
    if record is None or part is None:
        return block
    # The page shows a part at the margin, wherever it stands in its program.
    return show_shapes(block, dedent(part.text), record.part(name).observations, notes.words)


def caption(snippet: Snippet, words: Words, part: str = "") -> str:
    """A program goes by its file's name; what is no file for the reader by what it is."""
    if snippet.kind == "exercise":
        return words["check" if part == CHECK else "blank"]
    if snippet.kind == "cell" or _for_a_notebook(snippet):
        return words["cell"]
    captions = {"shell": words["terminal"], "quoted": words["quoted"]}
    return captions.get(snippet.kind, snippet.file.rpartition("/")[2])


def _for_a_notebook(snippet: Snippet) -> bool:
    """Whether commands for the reader are such as a notebook takes, and no terminal does."""
    return snippet.kind == "shell" and any(line.startswith(("%", "!")) for line in snippet.program.splitlines())


def _results(snippet: Snippet, part: str, notes: Notes) -> Iterator[str]:
    words = notes.words
    if snippet.kind == "exercise":
        return  # what it gives depends on the answer
    if not snippet.runs:
        yield _not_run(snippet, words)
        return
    record = notes.records.get(snippet.id)
    if record is None:
        return
    result = record.part(part)
    if result.stdout.strip():
        yield result_box("output", words.html("output"), result.stdout, indexed=False)
    for warned in result.warnings:
        yield result_box("warning", words.html("warnings"), f"{warned.category}: {warned.message}")
    if result.logs:
        yield result_box("warning", words.html("logged"), "\n".join(result.logs))
    raised = record.run.raised
    if raised and raised.part == part:
        yield result_box("error", _told(snippet, raised, words), f"{raised.type}: {raised.message}")
        yield other_words(snippet, part, notes)


def _not_run(snippet: Snippet, words: Words) -> str:
    key = "not_run_cell" if _for_a_notebook(snippet) else f"not_run_{snippet.kind}"
    note = words.html(key, version=snippet.version.replace(", ", words["apart"]))
    if snippet.source:
        note += f'{words.html("gap")}<a href="{escape(snippet.source)}">{words.html("quoted_source")}</a>'
    return f'<p class="part-not-run">{note}</p>'


def _told(snippet: Snippet, raised: Raised, words: Words) -> str:
    """An error's label: its type in words, and that it was announced, so that colour alone says neither."""
    label = words.html("raised", type=raised.type)
    if snippet.raises == raised.type:
        label = f'<span class="part-badge">{words.html("on_purpose")}</span> {label}'
    return label


def result_box(kind: str, label: str, text: str, *, indexed: bool = True) -> str:
    """``indexed`` says whether search finds the text: an error message is what a reader looks for, numbers are not."""
    exclude = "" if indexed else " data-search-exclude"
    # <samp>, as Material puts a copy button on every <pre><code>; the focus lets a keyboard scroll what is wide.
    return (
        f'<div class="part-{kind}"{exclude}><p class="part-label">{label}</p>'
        f'<pre tabindex="0"><samp>{escape(text.rstrip(), quote=False)}</samp></pre></div>'
    )
