"""Watching: each saved file is judged at once, and the page that shows it is rebuilt and reloaded.

The server that runs snippets stays warm in between. Records are compared, never written: that is `make record`'s.
"""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from mkdocs.livereload import LiveReloadServer

from labnotes.check.records import current
from labnotes.check.runs import check_runs
from labnotes.failure import Failure, report
from labnotes.project import Project, read_again, read_project
from labnotes.read.snippet import Snippet
from labnotes.run.forks import server
from labnotes.run.pool import run_snippets
from labnotes.run.result import Run

_POLL_SECONDS = 0.1
"""How often the files are looked at, which takes some ten milliseconds: half of it is what a saved file waits."""

_REST_SECONDS = 0.05
"""How long no other file may be saved before those that were are judged."""

WATCHED = ("docs", "snippets", "theme", "mkdocs.yml", "mkdocs.zh.yml")


def watch_project(root: Path, port: int) -> int:
    """Build the site, serve it on 127.0.0.1 and judge every change until Ctrl-C. Returns an exit code."""
    # It gets ready while the site is built, so that the first file that is saved need not wait for it.
    server(sys.executable).start()
    watcher = _Watcher(root)
    watcher.build()
    pages = LiveReloadServer(watcher.changed, "127.0.0.1", port, str(root / "site"), polling_interval=_POLL_SECONDS)
    pages.build_delay = _REST_SECONDS
    for name in WATCHED:
        pages.watch(str(root / name))
    print(f"Watching. The pages: http://127.0.0.1:{port}/ (Ctrl-C ends)", flush=True)
    try:
        pages.serve()
    except KeyboardInterrupt:
        print("\nended", flush=True)
    finally:
        pages.shutdown()
    return 0


def touched(project: Project, changed: set[str]) -> tuple[set[str], set[str]]:
    """The snippets (ids) that must be run again, and the pages (paths) to be judged, after ``changed`` files.

    A changed record touches the pages that show its snippet; any other change of a file that all share (a
    configuration, the versions) touches every page.
    """
    snippets = {snippet.id for snippet in project.snippets.values() if snippet.file in changed}
    stems = snippets | {
        file.removeprefix("snippets/").split(".")[0] for file in changed if file.startswith("snippets/")
    }
    pages = {page.path for page in project.pages.values() if page.file in changed or stems & set(page.snippets)}
    if changed & {"mkdocs.yml", "mkdocs.zh.yml", "snippets/versions.json"}:
        pages = {page.path for page in project.pages.values()}
    return snippets, pages


def judge_saved(project: Project, changed: set[str]) -> tuple[list[Failure], set[str]]:
    """Run the snippets that ``changed`` files touch, judge the pages, and give the failures with the pages' paths."""
    snippets, pages = touched(project, changed)
    faulty = {failure.file for failure in project.unreadable}
    chosen = [project.snippets[name] for name in sorted(snippets) if project.snippets[name].file not in faulty]
    # What was changed most likely differs from its record, and is then run a second time: both at once take less.
    stale = [snippet for snippet in chosen if not current(project, snippet.id)]
    runs, seconds = dict[str, Run](), dict[str, Run]()
    for run in run_snippets([*chosen, *stale], project.root):
        (seconds if run.snippet in runs else runs)[run.snippet] = run

    def again(differing: list[Snippet]) -> list[Run]:
        waiting = [snippet for snippet in differing if snippet.id not in seconds]
        return [*seconds.values(), *run_snippets(waiting, project.root)]

    failures = check_runs(project, pages, list(runs.values()), again)
    return failures + [failure for failure in project.unreadable if failure.file in changed], pages


@dataclass
class _Watcher:
    root: Path
    seen: Mapping[str, int] = field(init=False)
    project: Project = field(init=False)

    def __post_init__(self) -> None:
        self.seen = self._files()
        self.project = read_project(self.root)

    def changed(self) -> None:
        """Judge what the files that changed since the last call touch, then rebuild the site."""
        before, self.seen = self.seen, self._files()
        changed = {file for file in before.keys() | self.seen.keys() if before.get(file) != self.seen.get(file)}
        if not changed:
            return
        started = time.monotonic()
        print(f"\nchanged: {', '.join(sorted(changed))}", flush=True)
        self.project = read_again(self.project, changed)
        failures, pages = judge_saved(self.project, changed)
        print(
            f"{report(failures)} in {', '.join(sorted(pages)) or 'no page'}, {time.monotonic() - started:.2f} s",
            flush=True,
        )
        self.build()

    def build(self) -> None:
        """Build both languages in processes of their own, so that a broken page does not end the watch."""
        subprocess.run([sys.executable, "-m", "labnotes.site.build"], cwd=self.root, check=False)

    def _files(self) -> dict[str, int]:
        found = {}
        for name in WATCHED:
            top = self.root / name
            for path in (top, *top.rglob("*")) if top.is_dir() else (top,):
                if path.is_file():
                    found[path.relative_to(self.root).as_posix()] = path.stat().st_mtime_ns
        return found
