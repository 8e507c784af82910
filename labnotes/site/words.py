"""The words that the site itself says, one catalogue for each language beside this module."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from html import escape
from pathlib import Path

import yaml

CATALOGUES = Path(__file__).parent / "words"


@dataclass(frozen=True)
class Words:
    """``words["output"]`` is plain text; ``words.html("raised", type="ValueError")`` is filled in and escaped."""

    language: str
    texts: Mapping[str, str]

    def __getitem__(self, key: str) -> str:
        return self.texts[key]

    def html(self, key: str, **values: str) -> str:
        """The text with ``{name}`` as escaped values; a value between backticks becomes code."""
        pieces = escape(self.texts[key], quote=False).format_map({k: escape(v) for k, v in values.items()}).split("`")
        return "".join(f"<code>{piece}</code>" if number % 2 else piece for number, piece in enumerate(pieces))


def read_words(language: str) -> Words:
    """The catalogue of ``language``."""
    texts = yaml.load((CATALOGUES / f"{language}.yml").read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    return Words(language, {str(key): str(text) for key, text in texts.items()})
