"""What search knows of the glossary: a term leads to the page that explains it, under each of its names.

In Chinese a term of several words is one word of the index. The words within it, and the terms, are kept beside it,
since search finds a word by its beginning alone.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence

import jieba

from labnotes.read.glossary import Term

_EXPLAINED, _TITLE, _TEXT = "explains", "title_parts", "text_parts"
_BOOSTS = {_EXPLAINED: 1000, _TITLE: 1000, _TEXT: 1}
"""As much as titles and texts have."""

_HAN = re.compile(r"[\u3007\u4e00-\u9fff]+")


def teach_terms(terms: Sequence[Term]) -> dict[str, str]:
    """Makes words of the Chinese names of ``terms``. Gives the words within each, but for the one it begins with."""
    names = [name for term in terms for name in (term.name, *term.also)]
    names = list(dict.fromkeys(word for name in names for word in _HAN.findall(name) if len(word) > 1))
    parts = {name: " ".join(_within(name, names)) for name in names}
    for name in names:
        jieba.add_word(name)
    return {name: words for name, words in parts.items() if words}


def add_terms(index: str, terms: Sequence[Term], parts: Mapping[str, str]) -> str:
    """Material's ``index`` with the names of ``terms`` where they are explained, and with ``parts`` beside each word
    that has some."""
    data = json.loads(index)
    data["config"]["fields"].update({field: {"boost": boost} for field, boost in _BOOSTS.items()})
    explained: dict[str, list[str]] = {}
    for term in terms:
        page, _, section = term.target.partition("#")
        address = f"{page.removesuffix('.md')}/"
        # A page comes with its section, so that the reader sees where in it.
        for place in dict.fromkeys([address, f"{address}#{section}" if section else address]):
            explained.setdefault(place, []).extend((term.name, term.other, *term.also))
    for entry in data["docs"]:
        if entry["location"] in explained:
            entry[_EXPLAINED] = " ".join(_cut(name, parts) for name in explained[entry["location"]])
        for field, source in ((_TITLE, "title"), (_TEXT, "text")):
            words = " ".join(parts[word] for word in _HAN.findall(entry[source]) if word in parts)
            if words:
                entry[field] = words
    return json.dumps(data, ensure_ascii=False, separators=(",", ":"))


def _within(name: str, names: Sequence[str]) -> list[str]:
    words = [word for word in jieba.cut(name) if not name.startswith(word)]
    words += [other for other in names if name.find(other) > 0]
    return list(dict.fromkeys(words))


def _cut(name: str, parts: Mapping[str, str]) -> str:
    """``name`` and the words within it."""
    return " ".join([name, *(parts[word] for word in _HAN.findall(name) if word in parts)])
