"""MkDocs' configurations as plain data, for what the checks need of them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml

from labnotes.failure import Failure


class _Loader(yaml.CSafeLoader):
    """Reads MkDocs' own tags (``!ENV``, ``!!python/name:``) as nothing: no check needs them."""


_Loader.add_multi_constructor("", lambda *_: None)


def read_configuration(root: Path, name: str) -> tuple[dict[str, Any], list[Failure]]:
    """What stands in the configuration ``name``, without what it inherits, and why it cannot be read, if so."""
    path = root / name
    if not path.is_file():
        return {}, []
    try:
        # A safe loader that knows no class builds nothing but plain data.
        data = yaml.load(path.read_text(encoding="utf-8"), Loader=_Loader) or {}
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        found = getattr(error, "problem", None) or str(error)
        line = mark.line + 1 if mark else 0
        return {}, [
            Failure(name, line, "an unreadable configuration", found, "YAML", "correct the line or the one above")
        ]
    if not isinstance(data, dict):
        return {}, [Failure(name, 1, "an unreadable configuration", "no mapping", "`key: value`", "correct the file")]
    return data, []
