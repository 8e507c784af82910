"""``python -m tools.bench.ours <folder>``: run the snippets below it as this project does, and tell what each gave.

It is a command of its own, so that it is measured as the other contenders are.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from labnotes.failure import report
from labnotes.project import read_snippets
from labnotes.run.forks import server
from labnotes.run.pool import run_snippets


def main(root: Path) -> int:
    """0 where every snippet ran to its end."""
    server(sys.executable).start()  # it gets ready while the snippets are read, as in `make record`
    snippets, failures = read_snippets(root)
    if failures:
        print(report(failures))
        return 1
    wrong = 0
    for run in run_snippets(snippets.values(), root):
        wrong += bool(run.accident or run.raised)
        told = {
            "snippet": run.snippet,
            "accident": run.accident or (run.raised.message if run.raised else ""),
            "stdout": "\n".join(part.stdout for part in run.parts.values()),
            "figures": sum(len(part.figures) for part in run.parts.values()),
            "observations": sum(len(part.observations) for part in run.parts.values()),
        }
        print(json.dumps(told), flush=True)
    server(sys.executable).stop()
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
