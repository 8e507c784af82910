"""The mistakes that are seen without a run, each as edits of the small project's files."""

from __future__ import annotations

from labnotes.read.snippet import parse_snippet
from labnotes.record.record import files, make_record
from labnotes.run.result import PartResult, Run
from tests.mistake import Edit, Mistake

BUILD, EN, ZH = "snippets/layer/build.py", "docs/en/layer.md", "docs/zh/layer.md"
SILENT = "# --8<-- [start:set]\nx = 1\n# --8<-- [end:set]\n"
USE = '```python\n--8<-- "layer/build.py:use"\n```\n'
PLOT = '```python\n--8<-- "layer/build.py:plot"\n```\n'


def both(old: str, new: str) -> tuple[Edit, ...]:
    """The same edit in both languages of the lesson."""
    return Edit(EN, old, new), Edit(ZH, old, new)


def _silent_record() -> str:
    snippet, _ = parse_snippet(SILENT, "snippets/layer/silent.py", "layer/silent")
    return files(make_record(snippet, Run(snippet.id, {"set": PartResult()})))["snippets/layer/silent.json"]


MISTAKES = {
    "an unpaired part": Mistake(
        (Edit(BUILD, "# --8<-- [end:use]\n", ""),), BUILD, 11, "an unpaired marker", "put both markers around the part"
    ),
    "a missing part": Mistake(
        both("build.py:use", "build.py:usage"), EN, 23, "a block that includes no part", "name a part that exists"
    ),
    "a missing snippet": Mistake(
        both("build.py:use", "bild.py:use"),
        EN,
        23,
        "a block that includes no part",
        "name a part that exists",
        ("a part that is not shown",),
    ),
    "an unknown mark": Mistake(
        both(USE, f"<!-- drawing -->\n\n{USE}"), EN, 23, "an unknown mark", "correct the mark in both languages"
    ),
    "a snippet that no page shows": Mistake(
        (Edit("snippets/layer/more.sh", new="# kind: shell\n# --8<-- [start:a]\nls\n# --8<-- [end:a]\n"),),
        "snippets/layer/more.sh",
        0,
        "a snippet that no page shows",
        'show it by `--8<-- "layer/more.sh:a"`',
    ),
    "a part that no page shows": Mistake(
        both(USE, ""), EN, 15, "a part that is not shown", 'show it by `--8<-- "layer/build.py:use"`'
    ),
    "two snippets of one name": Mistake(
        (Edit("snippets/layer/build.sh", new="# kind: shell\n# --8<-- [start:a]\nls\n# --8<-- [end:a]\n"),),
        "snippets/layer/build.sh",
        0,
        "two snippets of one name",
        "rename one of them",
    ),
    "a syntax error": Mistake(
        (Edit(BUILD, "for step in range(500):", "for step in range(500)"),), BUILD, 15, "a syntax error", "correct"
    ),
    "an unknown kind": Mistake(
        (Edit(BUILD, "# tolerance: 1e-4\n", "# kind: lazy\n"),), BUILD, 1, "wrong kind in the header", "correct"
    ),
    "a claim about a name that does not exist": Mistake(
        both("`w: shape=(1, 2), ", "`v: shape=(1, 2), "), EN, 27, "a claim about an unknown name", "correct the name"
    ),
    "a wrong shape": Mistake(
        both("`w: shape=(1, 2), ", "`w: shape=(2, 1), "), EN, 27, "a wrong shape", "correct the claim"
    ),
    "a wrong dtype": Mistake(
        both("| `w` | `(1, 2)` | `float32` |", "| `w` | `(1, 2)` | `float64` |"),
        EN,
        32,
        "a wrong dtype",
        "correct the claim",
    ),
    "a tensor without a meaning": Mistake(
        (Edit(EN, "| `w` | a tenth of it |\n", ""), Edit(ZH, "| `w` | 输入的十分之一 |\n", "")),
        EN,
        47,
        "a tensor without a meaning",
        "add the row",
    ),
    "a wrong number": Mistake(both("`-0.13`", "`-0.14`"), EN, 27, "a number that no run gave", "correct the number"),
    "a missing record": Mistake(
        (Edit("snippets/layer/build.json"),), BUILD, 0, "a missing record", "make record SNIPPET=layer/build"
    ),
    "a record that cannot be read": Mistake(
        (Edit("snippets/layer/build.json", new="<<<<<<< HEAD\n"),),
        "snippets/layer/build.json",
        0,
        "an unreadable record",
        "make record SNIPPET=layer/build",
    ),
    "a stale record": Mistake(
        (Edit(BUILD, "0.1", "0.2"),),
        "snippets/layer/build.json",
        0,
        "a stale record",
        "make record SNIPPET=layer/build",
    ),
    "a record edited by hand": Mistake(
        (Edit("snippets/layer/build.json", "0.05  -0.125", "0.05  -0.126"),),
        "snippets/layer/build.json",
        0,
        "an edited record",
        "make record SNIPPET=layer/build",
    ),
    "a figure edited by hand": Mistake(
        (Edit("snippets/layer/build.plot-1.svg", "<svg/>", "<svg></svg>"),),
        "snippets/layer/build.json",
        0,
        "an edited record",
        "make record SNIPPET=layer/build",
    ),
    "a snippet of which nothing is checked": Mistake(
        (
            Edit("snippets/layer/silent.py", new=SILENT),
            Edit("snippets/layer/silent.json", new=_silent_record()),
            *both(PLOT, f'{PLOT}\n```python\n--8<-- "layer/silent.py:set"\n```\n'),
        ),
        "snippets/layer/silent.py",
        0,
        "a snippet of which nothing is checked",
        "add a claim",
    ),
    "a page with Python that is no part": Mistake(
        (Edit("docs/en/index.md", "Begin with", "```python\nprint(1)\n```\n\nBegin with"),),
        "docs/en/index.md",
        9,
        "a block of code that did not run",
        "move it to a snippet",
        ("twins with different code blocks",),
    ),
    "a broken link": Mistake(
        both("errors/shape.md#shape", "errors/shapes.md"), EN, 41, "a broken link", "correct the link"
    ),
    "a broken anchor": Mistake(
        both("errors/shape.md#shape", "errors/shape.md#shapes"), EN, 41, "a broken link", "correct the link"
    ),
    "a wrong entry in the navigation": Mistake(
        (Edit("mkdocs.yml", "layer.md", "layers.md"),),
        "mkdocs.yml",
        4,
        "a page that does not exist",
        "write the page or",
        ("a page outside of the navigation",),
    ),
    "a page outside of the navigation": Mistake(
        (Edit("mkdocs.zh.yml", "  - 一层: layer.md\n", ""),),
        "mkdocs.zh.yml",
        2,
        "a page outside of the navigation",
        "list the page",
    ),
    "a configuration that cannot be read": Mistake(
        (Edit("mkdocs.yml", "site_name: A small", "site_name: A: small"),),
        "mkdocs.yml",
        1,
        "an unreadable configuration",
        "correct the line",
    ),
    "a missing theme file": Mistake(
        (
            Edit("theme/assets/there.css", new="a { color: red }\n"),
            Edit("mkdocs.yml", "nav:", "theme: {custom_dir: theme}\nextra_css:\n  - assets/gone.css\nnav:"),
        ),
        "mkdocs.yml",
        4,
        "a missing theme file",
        "git restore theme/assets/gone.css",
    ),
    "a missing theme": Mistake(
        (Edit("mkdocs.yml", "nav:", "theme: {custom_dir: theme}\nnav:"),),
        "mkdocs.yml",
        2,
        "a missing theme folder",
        "git restore theme",
    ),
    "front matter that cannot be read": Mistake(
        (Edit(EN, "title: A layer", "title: [A layer"),), EN, 3, "unreadable front matter", "correct the line"
    ),
    "another version in a command": Mistake(
        (Edit("snippets/layer/install.sh", "2.21.0", "2.20.0"),),
        "snippets/layer/install.sh",
        3,
        "a version that no record was made with",
        "write the recorded version",
    ),
    "a page changed in one language": Mistake(
        (Edit(EN, "There is none;", "There is no bias;"),),
        EN,
        5,
        "twins that changed since their review",
        "make translated",
    ),
}
