"""``python -m tools.matrix``: run every snippet on every row, and write down where it gave the same.

``--only 2.18`` takes one TensorFlow, ``--snippet perceptron/layer`` one program or several. An entry is written when
all rows have run, those of earlier calls included.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

from labnotes.check.matrix import judge_matrix
from labnotes.failure import Failure, report, system_failure
from labnotes.files import write_files
from labnotes.project import Project, read_project
from labnotes.read.snippet import Snippet
from labnotes.record.across import Outcome, outcome
from labnotes.record.matrix import FILE, Entry, Matrix, Versions, entry, in_matrix, matrix_text
from tools.matrix.environments import Environment, environment
from tools.matrix.interpreters import interpreters
from tools.matrix.rows import RELEASES, rows
from tools.matrix.runs import run_in

ROOT = Path.cwd()


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the matrix; 0 where nothing differs that is not said, 1 otherwise, 130 where it was interrupted."""
    parser = argparse.ArgumentParser(prog="python -m tools.matrix", description=__doc__)
    parser.add_argument("--only", default="", help="one TensorFlow, as 2.18")
    parser.add_argument("--snippet", nargs="+", default=[], help="programs, as perceptron/layer, or all of a page")
    parser.add_argument("--again", action="store_true", help="run what ran before, too")
    options = parser.parse_args(arguments)
    try:
        return run_matrix(ROOT, options.only, options.snippet, again=options.again)
    except KeyboardInterrupt:
        print("\ninterrupted: what ran is kept, and the next call goes on from there", file=sys.stderr)
        return 130
    except OSError as error:
        print(report([system_failure(error, ROOT)]))
        return 1


def run_matrix(root: Path, only: str, names: Sequence[str], *, again: bool) -> int:
    """Make each row's environment, run the chosen snippets in it, tell what differs, and write the file."""
    project = read_project(root)
    chosen = [s for s in project.snippets.values() if in_matrix(s) and s.id in project.records and _is(s, names)]
    pythons = interpreters(sorted({python for release in RELEASES for python in release.pythons}))
    planned = rows(pythons, only)
    if not chosen or not planned:
        print(report([_nothing(only, names, list(pythons))]))
        return 1
    found: dict[str, dict[str, Outcome]] = {snippet.id: {} for snippet in chosen}
    versions: dict[str, Versions] = {}
    failures = []
    for number, row in enumerate(planned, start=1):
        print(
            f"[{number}/{len(planned)}] TensorFlow {row.tensorflow}, Keras {row.keras}, Python {row.python}", flush=True
        )
        place = environment(row.name, pythons[row.python], root)
        if isinstance(place, Failure):
            failures.append(place)
            continue
        versions[row.key] = place.versions
        started = time.monotonic()
        outcomes = _outcomes(project, chosen, place, root, again=again)
        for identity, result in outcomes.items():
            found[identity][row.key] = result
        _tell(outcomes, time.monotonic() - started)
    if failures:
        print(report(failures))
        return 1
    entries = {name: entry(project.records[name], outcomes) for name, outcomes in found.items()}
    if only:
        print("Kept. The file is written when all releases have run: make matrix")
        return 0
    return _write(project, entries, versions, root, whole=not names)


def _outcomes(
    project: Project, chosen: Sequence[Snippet], place: Environment, root: Path, *, again: bool
) -> dict[str, Outcome]:
    runs = run_in(place, chosen, root, again=again)
    return {
        snippet.id: outcome(snippet, project.records[snippet.id], runs[snippet.id], project.versions, place.versions)
        for snippet in chosen
    }


def _tell(outcomes: Mapping[str, Outcome], seconds: float) -> None:
    differing = {name: found.differs for name, found in outcomes.items() if found.differs}
    print(f"  {len(outcomes) - len(differing)} of {len(outcomes)} the same, {seconds:.0f} s")
    for name, differs in differing.items():
        first = differs[0]
        rows = [" ".join(text.split())[:100] for text in (first.recorded, first.ran)]
        more = f", and {len(differs) - 1} more" if len(differs) > 1 else ""
        print(f"    {name}: {first.what}{more}\n      recorded  {rows[0]}\n      ran       {rows[1]}")


def _write(
    project: Project, entries: Mapping[str, Entry], versions: Mapping[str, Versions], root: Path, *, whole: bool
) -> int:
    before = project.matrix if not whole else None
    for row, own in versions.items():
        then = before.rows.get(row, own) if before else own
        if then != own:
            expected = f"{dict(then)}, as in {FILE}: entries of one row ran on one set of versions"
            failure = Failure(FILE, 0, "a row with other versions", f"{row}: {dict(own)}", expected, "make matrix")
            print(report([failure]))
            return 1
    kept = {name: old for name, old in before.entries.items() if name in project.snippets} if before else {}
    matrix = Matrix({**(before.rows if before else {}), **versions}, {**kept, **entries})
    text = matrix_text(matrix)
    changed = not (root / FILE).is_file() or (root / FILE).read_text(encoding="utf-8") != text
    write_files(root, {FILE: text})
    print(f"{FILE}: {len(entries)} entries on {len(versions)} rows{'' if changed else ', as before'}")
    failures = list(judge_matrix(read_project(root)))
    print(report(failures))
    return 1 if failures else 0


def _is(snippet: Snippet, names: Sequence[str]) -> bool:
    return not names or any(snippet.id == name or snippet.id.startswith(f"{name}/") for name in names)


def _nothing(only: str, names: Sequence[str], pythons: Sequence[str]) -> Failure:
    found = f"TensorFlow {only or 'any'}, Python {', '.join(pythons) or 'none'}, program {', '.join(names) or 'any'}"
    expected = f"one of TensorFlow {', '.join(release.tensorflow for release in RELEASES)}; a recorded program's name"
    return Failure("tools/matrix/rows.py", 0, "nothing to run", found, expected, "correct the name, or make record")


if __name__ == "__main__":
    sys.exit(main())
