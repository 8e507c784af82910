"""The versions that all records were made with. They stand once, in ``snippets/versions.json``."""

from __future__ import annotations

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
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
        return {str(name): str(version) for name, version in data.items()}, []
    except FileNotFoundError:
        return {}, [Failure(FILE, 0, "no versions", "no such file", "the versions of all records", "make record")]
    except (ValueError, AttributeError) as error:
        return {}, [
            Failure(FILE, 0, "unreadable versions", str(error), "JSON as `make record` writes it", "make record")
        ]


def installed_versions() -> dict[str, str]:
    """The versions in this environment. Raises PackageNotFoundError where one of the packages is missing."""
    return {
        "python": ".".join(platform.python_version_tuple()[:2]),
        **{name: metadata.version(name) for name in PACKAGES},
    }


def write_versions(root: Path, versions: Mapping[str, str]) -> None:
    write_files(root, {FILE: json.dumps(dict(versions), indent=1) + "\n"})
