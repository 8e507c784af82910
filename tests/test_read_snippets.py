"""A snippet says in its first lines what kind it is, and its markers divide it into parts."""

from __future__ import annotations

from pathlib import Path

import pytest

from labnotes.failure import Failure
from labnotes.read.needs import Need
from labnotes.read.snippet import parse_snippet, read_snippet
from tests.altered import only

PROGRAM = "# --8<-- [start:one]\nx = 1\nprint(x)\n# --8<-- [end:one]\n"


def failures(text: str, suffix: str = ".py") -> list[Failure]:
    return parse_snippet(text, f"snippets/a/b{suffix}", "a/b")[1]


def test_a_program_without_a_header_is_plain() -> None:
    snippet, found = parse_snippet(PROGRAM, "snippets/a/b.py", "a/b")
    assert (snippet.kind, snippet.raises, snippet.tolerance, found) == ("plain", None, 1e-5, [])
    assert snippet.runs


def test_a_header_says_kind_error_tolerance_and_time() -> None:
    header = "# kind: fails\n# raises: ValueError\n# tolerance: 1e-3\n# seconds: 90\n"
    snippet, found = parse_snippet(header + PROGRAM, "snippets/a/b.py", "a/b")
    assert (snippet.kind, snippet.raises, snippet.tolerance, snippet.seconds) == ("fails", "ValueError", 1e-3, 90.0)
    assert not found


def test_a_header_says_from_which_release_on_the_program_gives_the_same_and_why() -> None:
    snippet, found = parse_snippet(
        f"# needs: keras>=3.14: raises another type before\n{PROGRAM}", "snippets/a/b.py", "a/b"
    )
    assert snippet.needs == Need("keras", "3.14", "raises another type before")
    assert not found


@pytest.mark.parametrize(("version", "met"), [("3.9.2", False), ("3.13.9", False), ("3.14.0", True), ("4.0.0", True)])
def test_versions_are_compared_by_their_numbers(version: str, met: bool) -> None:
    assert Need("keras", "3.14", "why").met({"keras": version}) is met


def test_a_header_says_why_a_program_runs_on_one_release_alone() -> None:
    snippet, found = parse_snippet(f"# apart: it lists what is installed\n{PROGRAM}", "snippets/a/b.py", "a/b")
    assert (snippet.apart, found) == ("it lists what is installed", [])


def test_a_cell_may_hold_what_only_a_notebook_understands() -> None:
    text = "# kind: cell\n# raises: UsageError\n# --8<-- [start:one]\n%tensorflow_version 2.x\n# --8<-- [end:one]\n"
    snippet, found = parse_snippet(text, "snippets/a/b.ipy", "a/b")
    assert (snippet.kind, snippet.raises, snippet.runs, found) == ("cell", "UsageError", True, [])


@pytest.mark.parametrize(("kind", "suffix"), [("shell", ".sh"), ("quoted", ".txt")])
def test_commands_and_quoted_text_are_not_run(kind: str, suffix: str) -> None:
    header = f"# kind: {kind}\n# version: 1.15\n# source: https://example.org/log\n"
    text = header + "# --8<-- [start:one]\nsome words\n# --8<-- [end:one]\n"
    snippet, found = parse_snippet(text, f"snippets/a/b{suffix}", "a/b")
    assert not snippet.runs
    assert not found


@pytest.mark.parametrize(
    ("header", "rule", "line"),
    [
        ("# kind: lazy\n", "wrong kind in the header", 1),
        ("# raises: ValueError\n# kind: fails\n# colour: red\n", "unknown header", 3),
        ("# A program about layers\n", "unknown header", 1),
        ("# kind: fails\n", "wrong raises in the header", 1),
        ("# raises: ValueError\n", "wrong kind in the header", 1),
        ("# tolerance: small\n", "wrong tolerance in the header", 1),
        ("# kind: shell\n", "wrong kind in the header", 1),
        ("# needs: keras 3.14\n", "wrong needs in the header", 1),
        ("# needs: keras>=3.14\n", "wrong needs in the header", 1),
        ("# tolerance: 1e-3\n# needs: torch>=2: why\n", "wrong needs in the header", 2),
    ],
)
def test_a_wrong_header_is_reported_with_its_line(header: str, rule: str, line: int) -> None:
    found = only(failures(header + PROGRAM))
    assert (found.file, found.rule, found.line) == ("snippets/a/b.py", rule, line)
    assert found.mend


def test_quoted_text_names_its_version_and_source() -> None:
    found = failures("# kind: quoted\n# --8<-- [start:one]\nwords\n# --8<-- [end:one]\n", ".txt")
    assert "`# version:` and `# source:`" in only(found).expected


def test_parts_hold_the_lines_between_their_markers() -> None:
    text = "# tolerance: 1e-4\n" + PROGRAM + "# --8<-- [start:two]\ny = x\n# --8<-- [end:two]\n"
    snippet, found = parse_snippet(text, "snippets/a/b.py", "a/b")
    assert not found
    assert [(part.name, part.first, part.last) for part in snippet.parts] == [("one", 3, 4), ("two", 7, 7)]
    assert snippet.program == "x = 1\nprint(x)\ny = x"
    part = snippet.part_at(7)
    assert part is not None
    assert part.name == "two"
    assert snippet.part_at(2) is None


@pytest.mark.parametrize(
    ("text", "rule", "line"),
    [
        ("x = 1\n", "no part", 1),
        ("# --8<-- [start:one]\nx = 1\n", "an unpaired marker", 1),
        ("# --8<-- [start:one]\nx = 1\n# --8<-- [end:two]\n", "an unpaired marker", 3),
        (PROGRAM + PROGRAM, "two parts of one name", 5),
        (PROGRAM + "y = 2\n", "a line outside of every part", 5),
        ("# --8<-- [start:one]\nx = 1\nx\n# --8<-- [end:one]\n", "a part ends in a bare expression", 3),
        ("# --8<-- [start:one]\nx = (\n# --8<-- [end:one]\n", "a syntax error", 2),
        (
            "# --8<-- [start:one]\nx = (\n    1\n# --8<-- [end:one]\n# --8<-- [start:two]\n)\n# --8<-- [end:two]\n",
            "a part cuts a statement in two",
            2,
        ),
    ],
)
def test_a_fault_in_the_parts_is_reported_with_its_line(text: str, rule: str, line: int) -> None:
    found = only(failures(text))
    assert (found.rule, found.line) == (rule, line)


def test_a_call_may_end_a_part() -> None:
    assert not failures("# --8<-- [start:one]\nprint(1)\n# --8<-- [end:one]\n")


def test_a_file_that_is_not_utf_8_is_a_failure(tmp_path: Path) -> None:
    path = tmp_path / "snippets" / "a" / "b.py"
    path.parent.mkdir(parents=True)
    path.write_bytes(b"x = '\xff'\n")
    _, found = read_snippet(path, tmp_path)
    assert only(found).found == "byte 5 is not UTF-8"
