"""What all records were made with: versions, and the modules that ran and observed.

It stands once, in ``snippets/versions.json``, sealed by a digest.
"""

from __future__ import annotations

import hashlib
import json
import platform
from collections.abc import Mapping
from functools import cache
from importlib import metadata
from pathlib import Path

from labnotes.failure import Failure
from labnotes.files import write_files
from labnotes.run.engine import engine

FILE = "snippets/versions.json"
PACKAGES = ("tensorflow", "keras", "numpy", "matplotlib", "ipython")
"""What decides an output or a message: a reader compares these with their own."""

_ENGINE = "engine"


def read_versions(root: Path) -> tuple[dict[str, str], list[Failure]]:
    """The recorded versions by package name, ``python`` (as ``3.11``) included."""
    path = root / FILE
    if not path.is_file():
        return {}, [Failure(FILE, 0, "no versions", "no such file", "the versions of all records", "make record")]
    return parse_versions(path.read_text(encoding="utf-8"))


def parse_versions(text: str) -> tuple[dict[str, str], list[Failure]]:
    """As :func:`read_versions`, of a text at hand."""
    try:
        versions = {str(name): str(version) for name, version in json.loads(text).items()}
    except (ValueError, AttributeError) as error:
        return {}, [
            Failure(FILE, 0, "unreadable versions", str(error), "JSON as `make record` writes it", "make record")
        ]
    edited = versions.pop("digest", "") != seal_of(versions)
    versions.pop(_ENGINE, "")
    if edited:
        found = "the file was changed by hand, as its digest no longer fits"
        return versions, [Failure(FILE, 0, "edited versions", found, "what `make record` wrote", "make record")]
    return versions, []


def made_here(root: Path) -> bool:
    """Whether what is installed here, and what runs, observes and normalises, is what all records were made with."""
    path = root / FILE
    return path.is_file() and path.read_text(encoding="utf-8") == versions_text(installed_versions())


def installed_versions() -> dict[str, str]:
    """The versions in this environment. Raises PackageNotFoundError where one of the packages is missing."""
    return {
        "python": ".".join(platform.python_version_tuple()[:2]),
        **{name: metadata.version(name) for name in PACKAGES},
    }


def write_versions(root: Path, versions: Mapping[str, str]) -> None:
    write_files(root, {FILE: versions_text(versions)})


def versions_text(versions: Mapping[str, str]) -> str:
    """The file of records that the modules as they stand made with ``versions``, sealed."""
    made = {**versions, _ENGINE: _engine()}
    return json.dumps({"digest": seal_of(made), **made}, indent=1) + "\n"


def seal_of(versions: Mapping[str, str]) -> str:
    """The digest over what such a file holds."""
    return hashlib.sha256(json.dumps(dict(versions), sort_keys=True).encode()).hexdigest()[:32]


@cache
def _engine() -> str:
    normalising = Path(__file__).with_name("normalise.py").read_bytes()
    return hashlib.sha256(engine().encode() + normalising).hexdigest()[:16]
