"""The versions that all records were made with. They stand once, in ``snippets/versions.json``, sealed by a digest."""

from __future__ import annotations

import hashlib
import json
import platform
from collections.abc import Mapping
from importlib import metadata
from pathlib import Path

from labnotes.failure import Failure
from labnotes.files import write_files

FILE = "snippets/versions.json"
PACKAGES = ("tensorflow", "keras", "numpy", "matplotlib", "ipython")
"""What decides an output or a message: a reader compares these with their own."""


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
    if versions.pop("digest", "") != _seal(versions):
        found = "the file was changed by hand, as its digest no longer fits"
        return versions, [Failure(FILE, 0, "edited versions", found, "what `make record` wrote", "make record")]
    return versions, []


def installed_versions() -> dict[str, str]:
    """The versions in this environment. Raises PackageNotFoundError where one of the packages is missing."""
    return {
        "python": ".".join(platform.python_version_tuple()[:2]),
        **{name: metadata.version(name) for name in PACKAGES},
    }


def write_versions(root: Path, versions: Mapping[str, str]) -> None:
    write_files(root, {FILE: versions_text(versions)})


def versions_text(versions: Mapping[str, str]) -> str:
    """The file, sealed."""
    return json.dumps({"digest": _seal(versions), **versions}, indent=1) + "\n"


def _seal(versions: Mapping[str, str]) -> str:
    return hashlib.sha256(json.dumps(dict(versions), sort_keys=True).encode()).hexdigest()[:32]
