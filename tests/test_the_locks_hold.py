"""Whatever is installed is locked by version and hash, from short lists that say why each package is there."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from labnotes.site.build import ROOT
from tools.locks import LOCKS, PYTHONS, SYSTEMS

LISTS = tuple(lock.replace(".txt", ".in") for lock in LOCKS)
HASH = re.compile(r"--hash=sha256:[0-9a-f]{64}")
ADDRESS = re.compile(r"\w+://|--(?:extra-)?index-url|--find-links|@ ")
READERS = {"tensorflow", "matplotlib"}
"""What a reader installs."""

SYSTEM = {
    "linux": {"sys_platform": "linux", "platform_system": "Linux", "os_name": "posix", "platform_machine": "x86_64"},
    "macos": {"sys_platform": "darwin", "platform_system": "Darwin", "os_name": "posix", "platform_machine": "arm64"},
    "windows": {"sys_platform": "win32", "platform_system": "Windows", "os_name": "nt", "platform_machine": "AMD64"},
}


@dataclass(frozen=True)
class Locked:
    """One entry of a lock: its requirement, and how many hashes it has."""

    requirement: Requirement
    hashes: int

    @property
    def name(self) -> str:
        return str(canonicalize_name(self.requirement.name))


def entries(text: str) -> list[Locked]:
    """The entries of a lock. Lines that go on end in a backslash."""
    joined = text.replace("\\\n", " ")
    lines = [line for line in joined.splitlines() if line.strip() and not line.lstrip().startswith("#")]
    return [Locked(Requirement(HASH.split(line)[0].strip()), len(HASH.findall(line))) for line in lines]


def unhashed(text: str) -> list[str]:
    return [entry.name for entry in entries(text) if not entry.hashes or str(entry.requirement.specifier)[:2] != "=="]


def addresses(text: str) -> list[str]:
    """Lines that tell from where something comes. The first lines tell the command, which says that none is written."""
    lines = text.replace("--no-emit-index-url", "").splitlines()
    return [line for line in lines if ADDRESS.search(line.partition("# via")[0])]


def unexplained(text: str) -> list[str]:
    """Direct needs without a reason: at their end, or in a line of its own above them."""
    found, above = [], False
    for line in text.splitlines()[1:]:
        need, _, reason = line.partition(" #")
        if line.startswith("#"):
            above = True
        elif need.strip() and not need.startswith("-r "):
            found += [] if reason.strip() or above else [need.strip()]
            above = above and "python_full_version" in need
        else:
            above = False
    return found


def chosen(text: str, system: str, python: str) -> dict[str, str]:
    """The version of each package that the lock gives to a system with a Python. A name that is given two fails."""
    full = python if python.count(".") == 2 else f"{python}.0"
    environment = {
        **SYSTEM[system],
        "python_version": ".".join(python.split(".")[:2]),
        "python_full_version": full,
        "implementation_name": "cpython",
        "platform_python_implementation": "CPython",
        "extra": "",
    }
    given: dict[str, str] = {}
    for entry in entries(text):
        marker = entry.requirement.marker
        if marker is None or marker.evaluate(environment):
            assert entry.name not in given, f"two versions of {entry.name} on {system} with Python {python}"
            given[entry.name] = str(entry.requirement.specifier)
    return given


def read(file: str) -> str:
    return (ROOT / file).read_text(encoding="utf-8")


@pytest.mark.parametrize("lock", LOCKS)
def test_every_package_has_one_version_and_its_hashes(lock: str) -> None:
    assert entries(read(lock)), f"{lock} locks nothing"
    assert unhashed(read(lock)) == []


@pytest.mark.parametrize("file", [*LOCKS, *LISTS])
def test_no_file_tells_from_which_address_a_package_comes(file: str) -> None:
    assert addresses(read(file)) == []


@pytest.mark.parametrize("file", LISTS)
def test_each_direct_need_has_its_reason(file: str) -> None:
    assert unexplained(read(file)) == []


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_says_how_it_is_made_as_the_makefile_does(lock: str) -> None:
    """Dependabot reads there how to renew it."""
    command = read(lock).splitlines()[1].removeprefix("#").strip()
    makefile = read("Makefile")
    options = re.search(r"^COMPILE = \$\(PYTHON\) -m (uv pip compile) -q (.*)$", makefile, re.MULTILINE)
    assert options
    assert command.startswith(f"{options[1]} {options[2]} "), "make lock"
    assert f"-o {lock} {lock.replace('.txt', '.in')}" in command


@pytest.mark.parametrize("python", PYTHONS)
@pytest.mark.parametrize("system", SYSTEMS)
def test_both_locks_give_a_system_the_same_versions(system: str, python: str) -> None:
    everything, site = (chosen(read(lock), system, python) for lock in LOCKS)
    assert site.items() <= everything.items(), sorted(site.items() - everything.items())
    assert len(site) > 20
    assert everything.keys() >= READERS
    assert not site.keys() & {"tensorflow", "keras", "numpy"}


def test_each_direct_need_is_locked() -> None:
    for lock, file in zip(LOCKS, LISTS, strict=True):
        needs = [line.partition("#")[0].strip() for line in read(file).splitlines()]
        names = {canonicalize_name(Requirement(need).name) for need in needs if need and not need.startswith("-r ")}
        assert names
        assert names <= {entry.name for entry in entries(read(lock))}, file


def test_the_readme_tells_readers_to_install_two_packages() -> None:
    assert f"`pip install {' '.join(sorted(READERS, reverse=True))}`" in read("README.md")


def test_no_file_of_the_project_names_an_index() -> None:
    for file in ("Makefile", "pyproject.toml", *(str(path.relative_to(ROOT)) for path in workflows())):
        assert "index-url" not in read(file).replace("--no-emit-index-url", ""), file


def workflows() -> list[Path]:
    found = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
    assert found
    return found


A, B = "a" * 64, "b" * 64


@pytest.mark.parametrize(
    "text",
    ["mkdocs==1.6.1\n", f"mkdocs>=1.6 \\\n    --hash=sha256:{A}\n"],
)
def test_a_package_without_a_hash_or_a_version_is_seen(text: str) -> None:
    assert unhashed(text) == ["mkdocs"]


@pytest.mark.parametrize(
    "line",
    [
        "--index-url https://example.org/simple",
        "--extra-index-url=https://example.org",
        "mkdocs @ https://example.org/mkdocs.whl",
        "--find-links wheels",
    ],
)
def test_an_address_is_seen(line: str) -> None:
    assert addresses(f"# header\n{line}\n") == [line]


def test_a_need_without_a_reason_is_seen() -> None:
    assert unexplained("# Everything.\nmkdocs\nruff  # judges the form\n") == ["mkdocs"]
    assert unexplained("# Everything.\n# For the pages.\nmkdocs\njieba\n") == ["jieba"]


def test_two_versions_for_one_system_are_seen() -> None:
    lock = f"mkdocs==1 ; sys_platform != 'win32' \\\n  --hash=sha256:{A}\nmkdocs==2 \\\n  --hash=sha256:{B}\n"
    assert chosen(lock, "windows", "3.12") == {"mkdocs": "==2"}
    with pytest.raises(AssertionError, match="two versions of mkdocs on linux"):
        chosen(lock, "linux", "3.12")
