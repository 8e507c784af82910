"""What a snippet needs of the versions it runs on: ``# needs: keras>=3.14: <why>`` in its header."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

PACKAGES = ("tensorflow", "keras", "numpy", "python")

_NEED = re.compile(r"(?P<package>\w+)>=(?P<version>\d+(?:\.\d+)*): (?P<why>.*\S)")


@dataclass(frozen=True)
class Need:
    """Below ``version`` of ``package`` the program does not give the same; ``why`` is for contributors."""

    package: str
    version: str
    why: str

    def met(self, versions: Mapping[str, str]) -> bool:
        return _numbers(versions[self.package]) >= _numbers(self.version)


def read_need(text: str) -> Need | None:
    """The need that the header's value says, None where it is of another form."""
    match = _NEED.fullmatch(text)
    return Need(**match.groupdict()) if match and match["package"] in PACKAGES else None


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(number) for number in re.findall(r"\d+", version)[:3])
