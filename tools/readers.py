"""``python -m tools.readers [page]``: run each program as a reader does, by Python alone, against its record.

Nothing of ``labnotes.run`` takes part, which forks and ends process groups: this works wherever TensorFlow installs.
It sees what a reader sees, the output and the error; shapes, warnings, figures and limits are the records' own matter.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from pathlib import Path

from labnotes.failure import Failure, report
from labnotes.project import Project, read_project
from labnotes.read.snippet import Snippet
from labnotes.record.compare import differing_lines, same_text
from labnotes.record.matrix import in_matrix
from labnotes.record.normalise import comparable
from labnotes.record.record import Record
from labnotes.run.places import text_as_shown

ROOT = Path.cwd()

_SETTING = {
    "TF_ENABLE_ONEDNN_OPTS": "0",
    "CUDA_VISIBLE_DEVICES": "-1",
    "MPLBACKEND": "Agg",
    "PYTHONHASHSEED": "0",
    "PYTHONUTF8": "1",
}
"""The kernels of the records (oneDNN's word some errors otherwise), no window, one order of sets, UTF-8 everywhere."""

_SLOWER = 4
"""How much longer than its limit a program may take: here each imports TensorFlow for itself."""

_FILE = re.compile(r'(?<=File ")[^"\n]+')
"""The file that a line of a traceback names: Windows writes its path otherwise."""

_TOLD = 6
"""How many of the last lines of a program's standard error a failure quotes."""


def main(arguments: Sequence[str]) -> int:
    """0 where each program gives a reader what its record says, 1 otherwise, 130 where it was interrupted."""
    project = read_project(ROOT)
    page = arguments[0] if arguments else ""
    chosen = [
        snippet
        for snippet in project.snippets.values()
        if in_matrix(snippet) and snippet.id in project.records and f"{snippet.id}/".startswith(f"{page}/" * bool(page))
    ]
    if not chosen:
        expected = "the name of a page with recorded programs, as perceptron, or of one program"
        print(report([Failure(f"snippets/{page}", 0, "no program found", "none", expected, "correct the name")]))
        return 1
    try:
        failures = list(_failures(project, chosen))
    except KeyboardInterrupt:
        print("\ninterrupted", file=sys.stderr)
        return 130
    print(report(failures))
    return 1 if failures else 0


def judge(snippet: Snippet, record: Record, done: subprocess.CompletedProcess[str]) -> Failure | None:
    """What a reader who ran ``snippet`` saw otherwise than its record says; None where it was the same."""
    mend = "let the program give the same on every system, or say in its header what it needs"
    last = "\n".join(done.stderr.strip().splitlines()[-_TOLD:])
    announced = record.run.raised
    if bool(done.returncode) != bool(announced):
        expected = announced.type if announced else "a run to the program's end"
        rule = "another end than its record's"
        return Failure(snippet.file, 0, rule, f"exit code {done.returncode}\n{last}", expected, mend)
    if announced and not _raised(done.stderr, announced.type, announced.message):
        expected = f"{announced.type}: {announced.message}"
        return Failure(snippet.file, 0, "another error than its record's", last, expected, mend)
    recorded = _lines("\n".join(record.part(part.name).stdout for part in snippet.parts))
    printed = _lines(done.stdout)
    if not same_text(recorded, printed, snippet.tolerance):
        expected, found = differing_lines(recorded, printed, snippet.tolerance)
        return Failure(snippet.file, 0, "another output than its record's", found, expected, mend)
    return None


def _failures(project: Project, chosen: Sequence[Snippet]) -> Iterator[Failure]:
    started = time.monotonic()
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        running = {pool.submit(run_program, snippet): snippet for snippet in chosen}
        try:
            for number, future in enumerate(as_completed(running), start=1):
                snippet = running[future]
                failure = judge(snippet, project.records[snippet.id], future.result())
                told = failure.rule if failure else "the same"
                seconds = time.monotonic() - started
                print(f"[{number}/{len(chosen)}, {seconds:.0f} s] {snippet.id}: {told}", file=sys.stderr, flush=True)
                if failure:
                    yield failure
        finally:
            pool.shutdown(cancel_futures=True)


def run_program(snippet: Snippet) -> subprocess.CompletedProcess[str]:
    """Run a copy of the program in a folder of its own. One that does not end has the exit code -1."""
    with tempfile.TemporaryDirectory(prefix="labnotes-") as folder:
        program = Path(folder) / snippet.file
        program.parent.mkdir(parents=True)
        program.write_text(snippet.text, encoding="utf-8")
        environment = {**os.environ, **_SETTING}
        environment.pop("PYTHONPATH", None)
        command = [sys.executable, str(program)]
        try:
            done = subprocess.run(
                command,
                cwd=folder,
                env=environment,
                stdin=subprocess.DEVNULL,
                capture_output=True,
                encoding="utf-8",
                errors="replace",
                timeout=_SLOWER * snippet.seconds,
                check=False,
            )
        except subprocess.TimeoutExpired as error:
            return subprocess.CompletedProcess(command, -1, "", f"it ran for more than {error.timeout:g} s")
    stdout, stderr = (text_as_shown(text, snippet, str(program)) for text in (done.stdout, done.stderr))
    return subprocess.CompletedProcess(command, done.returncode, stdout, stderr)


def _raised(stderr: str, kind: str, message: str) -> bool:
    """Whether the error told at the end of ``stderr`` is of the type ``kind`` and says ``message``."""
    told = comparable(_FILE.sub(lambda file: file[0].replace("\\", "/"), stderr))
    named = re.search(rf"^(?:[\w.]+\.)?{re.escape(kind)}(?::|$)", told, re.MULTILINE)
    return named is not None and comparable(message).strip() in told[named.start() :]


def _lines(text: str) -> str:
    """A record keeps each part's output apart, without the blank lines at its edges."""
    return "\n".join(line for line in text.splitlines() if line.strip())


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
