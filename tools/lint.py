"""``python -m tools.lint``: judge what tells machines about this repository: workflows, forms, shell scripts, citation.

No network is needed: the schemas come with check-jsonschema, and zizmor and jactionlint look at the files alone.
"""

from __future__ import annotations

import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from labnotes.failure import Failure, report

ROOT = Path.cwd()

SCHEMAS = {
    "vendor.github-workflows": ".github/workflows/*.yml",
    "vendor.github-issue-forms": ".github/ISSUE_TEMPLATE/page-*.yml",
    "vendor.github-issue-config": ".github/ISSUE_TEMPLATE/config.yml",
    "vendor.dependabot": ".github/dependabot.yml",
    "vendor.citation-file-format": "CITATION.cff",
}
"""Each schema with the files that it describes."""

SCRIPTS = (".ci/run", "tools/find-python", "tools/push-notebooks", "tools/pages-address")


@dataclass(frozen=True)
class Linter:
    """``program`` is one that the lock installs; it is called with ``arguments``, and 0 means that it found nothing."""

    program: str
    arguments: tuple[str, ...]


def main() -> int:
    """0 where no linter finds anything, 1 otherwise."""
    failures = lint(ROOT)
    if failures:
        print(report(failures))
    return 1 if failures else 0


def lint(root: Path) -> list[Failure]:
    """What the linters find in the project at ``root``, one failure for each of them."""
    return [failure for linter in linters(root) if (failure := judge(linter, root))]


def judge(linter: Linter, root: Path) -> Failure | None:
    """What one of the ``linters`` finds, None where it finds nothing."""
    program = Path(sys.executable).parent / linter.program
    done = subprocess.run([program, *linter.arguments], cwd=root, capture_output=True, text=True, check=False)
    if not done.returncode:
        return None
    found = (done.stdout + done.stderr).strip()
    command = " ".join((f".venv/bin/{linter.program}", *linter.arguments))
    mend = f"mend what it names, and silence nothing; it alone: {command}"
    return Failure(".github", 0, f"a finding of {linter.program}", found, "no finding", mend)


def linters(root: Path) -> list[Linter]:
    """Every linter with what it is to judge. Raises FileNotFoundError where a schema has nothing to describe."""
    shellcheck = str(Path(sys.executable).parent / "shellcheck")
    workflows = _files(root, ".github/workflows/*.yml") + _files(root, ".github/dependabot.yml")
    strictly = ("--profile", "pedantic", "--strict-exit", "--no-hints", f"--shellcheck={shellcheck}")
    found = [
        Linter("zizmor", ("--quiet", "--offline", "--persona", "pedantic", "--strict-collection", ".github")),
        Linter("jactionlint", (*strictly, *workflows)),
        Linter("shellcheck", SCRIPTS),
    ]
    for schema, pattern in SCHEMAS.items():
        kind = ("--force-filetype", "yaml") if pattern.endswith(".cff") else ()
        found.append(Linter("check-jsonschema", (*kind, "--builtin-schema", schema, *_files(root, pattern))))
    return found


def _files(root: Path, pattern: str) -> tuple[str, ...]:
    files = tuple(sorted(path.relative_to(root).as_posix() for path in root.glob(pattern)))
    if not files:
        raise FileNotFoundError(f"no file is called {pattern}")
    return files


if __name__ == "__main__":
    sys.exit(main())
