"""One style sheet for all pages, in the place of those of Material and of the theme, without what no page can use.

A browser paints nothing before the last of them came, and of Material's own most is for what these pages do not have.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from pathlib import Path

import tinycss2
from tinycss2.ast import AtRule, Node, QualifiedRule, SquareBracketsBlock

STYLE = "assets/stylesheets/notes.css"

_LINKS = re.compile(
    r'(?:<link rel="stylesheet" href="(?P<way>[^"]*)assets/stylesheets/(?P<name>[^"]+)">\s*)+(?=<script>)'
)
_LINK = re.compile(r'<link rel="stylesheet" href="[^"]*assets/stylesheets/([^"]+)">')
_CLASSES = re.compile(r'\sclass="?([^">]+)')
_WORD = re.compile(r"[\w-]+")
_GROUPS = ("media", "supports", "container", "layer")
_NEVER = ("dir=rtl", "data-md-color-switching")
"""What no page asks for: both languages are read from left to right. And what costs more than it gives: Material sets a
mark on every page that comes, and takes it away again, and for a rule that changes what stands below it each time all
elements are styled anew. What it is for, that colours do not fade while a reader switches them, nobody misses."""

_NOT_BESIDE = "table:not([class])+*"
"""Where a selector ends so, it is for what follows a table, and no page has anything there once Material's script has
put the table into a box. For its sake, wherever the script puts in an element, all below that is styled anew."""


def link_one(html: str) -> str:
    """The page with one link in the place of those to the style sheets that all pages have."""
    return _LINKS.sub(lambda match: f'<link rel="stylesheet" href="{match["way"]}{STYLE}">\n', html)


def write_one(site: Path, sheets: Iterable[str]) -> None:
    """Joins the ``sheets`` of the built ``site`` of a language, names in their folder, and deletes them."""
    files = [path for name in sheets for path in sorted((site / STYLE).parent.glob(name))]
    words = set(_words(site))
    joined = "\n".join(file.read_text(encoding="utf-8") for file in files)
    (site / STYLE).write_text(usable(joined, words), encoding="utf-8")
    for file in files:
        file.unlink()
        file.with_name(f"{file.name}.map").unlink(missing_ok=True)


def usable(css: str, words: Collection[str]) -> str:
    """``css`` without comments and without each selector that asks for a class which is none of the ``words``. A word
    that ends in a sign stands for all that begin so."""
    beginnings = tuple(word for word in words if len(word) > 2 and word.endswith(("-", "_")))
    return "".join(_kept(tinycss2.parse_stylesheet(css, True, True), words, beginnings))


def _kept(rules: Iterable[Node], words: Collection[str], beginnings: tuple[str, ...]) -> Iterator[str]:
    for rule in rules:
        if isinstance(rule, AtRule) and rule.lower_at_keyword in _GROUPS and rule.content is not None:
            inside = "".join(_kept(tinycss2.parse_rule_list(rule.content, True, True), words, beginnings))
            if inside:
                yield f"@{rule.at_keyword}{tinycss2.serialize(rule.prelude)}{{{inside}}}\n"
        elif isinstance(rule, QualifiedRule):
            selectors = [
                tinycss2.serialize(selector).strip()
                for selector in _selectors(rule.prelude)
                if _can_match(selector, words, beginnings)
            ]
            if selectors:
                yield f"{','.join(selectors)}{{{_tight(tinycss2.serialize(rule.content))}}}\n"
        else:
            yield f"{rule.serialize()}\n"


def _can_match(selector: list[Node], words: Collection[str], beginnings: tuple[str, ...]) -> bool:
    if tinycss2.serialize(selector).strip().endswith(_NOT_BESIDE):
        return False
    return all(name not in _NEVER and (name in words or name.startswith(beginnings)) for name in _asked(selector))


def _selectors(prelude: Iterable[Node]) -> Iterator[list[Node]]:
    """What the commas part, but those within brackets."""
    selector: list[Node] = []
    for node in prelude:
        if node.type == "literal" and node.value == ",":
            yield selector
            selector = []
        else:
            selector.append(node)
    yield selector


def _asked(selector: list[Node]) -> Iterator[str]:
    """The classes without which a selector matches nothing, and what never counts. Those within brackets, as in
    ``:is(.a, .b)``, are not looked at."""
    for before, node in zip([None, *selector], selector, strict=False):
        if node.type == "ident" and before is not None and before.type == "literal" and before.value == ".":
            yield str(node.value)
        elif isinstance(node, SquareBracketsBlock):
            asked = tinycss2.serialize(node.content).replace('"', "")
            if asked in _NEVER:
                yield asked


def _tight(declarations: str) -> str:
    return re.sub(r"\s+", " ", declarations).strip()


def _words(site: Path) -> Iterator[str]:
    """The classes of all pages, and every word of the scripts, which may give a class to something."""
    for page in site.rglob("*.html"):
        for classes in _CLASSES.findall(page.read_text(encoding="utf-8")):
            yield from classes.split()
    for script in site.rglob("*.js"):
        yield from _WORD.findall(script.read_text(encoding="utf-8"))
