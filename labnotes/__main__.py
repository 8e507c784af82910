"""The command line: ``python -m labnotes <command>``. The Makefile calls the same commands."""

from __future__ import annotations

import argparse
import signal
import sys
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from labnotes.check import check
from labnotes.check.matrix import stale_entries
from labnotes.check.runs import check_runs
from labnotes.check.stamps import stamp
from labnotes.exercises.trials import judge_trials, trials
from labnotes.failure import Failure, report, system_failure
from labnotes.files import alone, write_files
from labnotes.project import Project, read_project
from labnotes.read.snippet import Snippet
from labnotes.record.repeat import Again
from labnotes.record.standing import standing_runs
from labnotes.record.tried import untried, write_tried
from labnotes.record.write import Written, changed_versions, remove_orphans, update_versions, write_records
from labnotes.run.forks import server
from labnotes.run.kept import FILE as KEPT
from labnotes.run.kept import installed, kept_runs, run_and_keep
from labnotes.run.pool import run_snippets
from labnotes.run.result import Run

ROOT = Path.cwd()

_NAMED = 5
"""How many names a notice lists."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; 0 where all is well, 1 where something failed, 130 where it was interrupted."""
    options = _parser().parse_args(arguments)
    try:
        return int(options.command(options))
    except KeyboardInterrupt:
        print("\ninterrupted: nothing is half written", file=sys.stderr)
        return 130
    except OSError as error:
        return _conclude([system_failure(error, ROOT)])


def record(options: argparse.Namespace) -> int:
    """Run the snippets and rewrite the records that differ."""
    if options.snippet and not options.fresh:
        server(sys.executable).start()  # it gets ready while the project is read, which takes as long
    project = read_project(ROOT)
    chosen = _chosen(project, options.snippet)
    if not chosen:
        return _conclude([_nothing(options.snippet)])
    failures = [
        failure
        for failure in project.unreadable
        if failure.file.startswith("snippets/") and not failure.file.endswith(".json")
    ]
    if failures:
        return _conclude(failures)
    rewritten = 0
    runs = _told(run_snippets(chosen, ROOT, fresh=options.fresh), len(chosen))
    for outcome in write_records(project.snippets, project.records, runs, ROOT, _again(options)):
        if isinstance(outcome, Written):
            rewritten += bool(outcome.diff)
            print(outcome.diff, end="\n" if outcome.diff else "")
        else:
            failures.append(outcome)
    if not options.snippet:
        for line in update_versions(ROOT):
            print(line)
    elif changed := changed_versions(ROOT):
        print(f"made with other versions than the other records: {', '.join(changed)}", file=sys.stderr)
        print("make test compares it with a run by what the lock installs; make record makes all anew", file=sys.stderr)
    with alone(ROOT):  # a record that another command is writing is not whole yet
        after = read_project(ROOT)
        removed = remove_orphans(after.snippets, after.records, ROOT)
    for file in removed:
        print(f"removed {file}")
    print(f"{rewritten} of {len(chosen)} records rewritten")
    failures += _try_answers(project, options)
    return _conclude(failures) if failures else 0


def check_all(options: argparse.Namespace) -> int:
    """Run what changed since it was recorded or ran here, and judge everything: records, claims, twins, stamps."""
    project = read_project(ROOT)
    pages = {options.page} if options.page else None
    if options.published:
        return _conclude([*check(project, pages), *stale_entries(project)])
    if project.matrix:
        _notice(stale_entries(project), options.page)
    if options.no_run:
        return _conclude(check(project, pages))
    shown = {name for (_, path), page in project.pages.items() if path == options.page for name in page.snippets}
    faulty = {failure.file for failure in project.unreadable}
    chosen = [s for s in _chosen(project, "") if s.file not in faulty and (not options.page or s.id in shown)]
    tried = [
        trial
        for trial in trials(project.snippets, project.catalogues.values())
        if trial.program.file not in faulty and (not options.page or trial.exercise in shown)
    ]
    standing: dict[str, Run] = {}
    if not options.again and not options.fresh:
        standing = standing_runs(chosen, project.records, ROOT)
        changed = untried([trial.program for trial in tried], ROOT)
        tried = [trial for trial in tried if trial.program in changed]
    runs = _runs([*chosen, *(trial.program for trial in tried)], standing, options)
    ran = [run for run in runs if run.snippet in project.snippets]
    return _conclude(sorted({*check_runs(project, pages, ran, _again(options)), *judge_trials(tried, runs)}))


def translated(options: argparse.Namespace) -> int:
    """Stamp both twins of a page after a review of the one against the other."""
    project = read_project(ROOT)
    try:
        texts = stamp(project, options.page)
    except LookupError as error:
        expected = f"one of {', '.join(sorted(en.path for en, _ in project.twins()))}"
        file, mend = f"docs/*/{options.page}.md", "correct the page's name, or write its twin"
        return _conclude([Failure(file, 0, "nothing to stamp", str(error), expected, mend)])
    write_files(ROOT, texts)
    for file in texts:
        print(f"stamped {file}")
    return 0


def watch(options: argparse.Namespace) -> int:
    """Judge what a saved file touches, and show the pages live."""
    from labnotes.watch import watch_project  # it starts a server, which no other command needs

    return watch_project(ROOT, options.port)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m labnotes", description=__doc__)
    commands = parser.add_subparsers(required=True, metavar="command")
    fresh = argparse.ArgumentParser(add_help=False)
    fresh.add_argument(
        "--fresh", action="store_true", help="start an interpreter for each snippet; the results must be the same"
    )
    command = commands.add_parser("record", help=record.__doc__, parents=[fresh])
    command.add_argument("snippet", nargs="?", default="", help="one snippet, as perceptron/layer, or all of one page")
    command.set_defaults(command=record)
    command = commands.add_parser("check", help=check_all.__doc__, parents=[fresh])
    command.add_argument("page", nargs="?", default="", help="one page, as perceptron")
    command.add_argument("--again", action="store_true", help="run what ran before as it stands, too")
    command.add_argument("--no-run", action="store_true", help="judge by the committed records alone, in a second")
    command.add_argument("--published", action="store_true", help="as --no-run, and the matrix must be whole, too")
    command.set_defaults(command=check_all)
    command = commands.add_parser("translated", help=translated.__doc__)
    command.add_argument("page", help="the page's path, as perceptron")
    command.set_defaults(command=translated)
    command = commands.add_parser("watch", help=watch.__doc__)
    command.add_argument("--port", type=int, default=8000)
    command.set_defaults(command=watch)
    return parser


def _chosen(project: Project, name: str) -> list[Snippet]:
    return [
        s for s in project.snippets.values() if s.runs and (not name or s.id == name or s.id.startswith(f"{name}/"))
    ]


def _try_answers(project: Project, options: argparse.Namespace) -> list[Failure]:
    """Try the answers to the chosen exercises, and note of which exercises all answers are told apart."""
    every = trials(project.snippets, project.catalogues.values())
    name = options.snippet
    chosen = [t for t in every if not name or t.exercise == name or t.exercise.startswith(f"{name}/")]
    if not chosen:
        return []
    runs = list(_told(run_snippets([t.program for t in chosen], ROOT, fresh=options.fresh), len(chosen)))
    judged = [(trial.program, judge_trials([trial], runs)) for trial in chosen]
    passed = [program for program, failures in judged if not failures]
    write_tried(ROOT, passed, {trial.program.id for trial in every})
    print(f"{len(passed)} of {len(chosen)} exercises tried with all their answers")
    return [failure for _, failures in judged for failure in failures]


def _runs(programs: Sequence[Snippet], standing: Mapping[str, Run], options: argparse.Namespace) -> list[Run]:
    """A run of each: recorded or kept from before where the program is as it was, unless all are asked for."""
    if options.fresh:
        return list(_told(run_snippets(programs, ROOT, fresh=True), len(programs)))
    others = [program for program in programs if program.id not in standing]
    before = {**standing, **({} if options.again else kept_runs(others, ROOT / KEPT, installed()))}
    if before:
        ran = f"{len(before)} of {len(programs)} programs are as they were when they ran"
        print(f"{ran}; with --again they run once more, as in make test", file=sys.stderr)
    waiting = [program for program in others if program.id not in before]
    now = _told(run_and_keep(waiting, ROOT, ROOT / KEPT, installed()), len(waiting))
    return [*before.values(), *now]


def _notice(stale: Sequence[Failure], page: str) -> None:
    """Tell what has still to run on the other releases. Whoever changes a program is not asked to do that."""
    names = [failure.file.removeprefix("snippets/").rpartition(".")[0] for failure in stale]
    names = [name for name in names if name.startswith(f"{page}/") or not page]
    if names:
        listed = ", ".join(names[:_NAMED]) + (f" and {len(names) - _NAMED} more" if len(names) > _NAMED else "")
        print(f"not run on other TensorFlow releases as they stand: {listed}", file=sys.stderr)
        print("their pages leave out which releases they ran on, until somebody calls make matrix", file=sys.stderr)


def _again(options: argparse.Namespace) -> Again:
    """Runs snippets whose run differs from their record once more, as a program may give something else each time."""

    def again(chosen: list[Snippet]) -> Iterable[Run]:
        print("what differs from its record runs a second time, to see whether it gives the same", file=sys.stderr)
        return _told(run_snippets(chosen, ROOT, fresh=options.fresh), len(chosen))

    return again


def _nothing(name: str) -> Failure:
    expected = "a snippet's or a page's name, as perceptron/layer" if name else "at least one snippet that is run"
    found = f"no snippet {name}" if name else "none"
    return Failure(f"snippets/{name}", 0, "no snippet found", found, expected, "correct the name")


def _told(runs: Iterable[Run], count: int) -> Iterator[Run]:
    """The runs, each told as it ends, so that long work shows its progress."""
    started = time.monotonic()
    for number, run in enumerate(runs, start=1):
        took = run.accident or f"{run.seconds:.2f} s"
        print(
            f"[{number}/{count}, {time.monotonic() - started:.1f} s] {run.snippet}: {took}", file=sys.stderr, flush=True
        )
        yield run


def _conclude(failures: Sequence[Failure]) -> int:
    print(report(failures))
    return 1 if failures else 0


def _end_as_by_ctrl_c() -> None:
    """Whatever else asks a command to end, a terminal that closes or a time limit, does what Ctrl-C does."""
    for name in ("SIGTERM", "SIGHUP"):
        number = getattr(signal, name, None)
        if number and signal.getsignal(number) == signal.SIG_DFL:  # nohup lets it be ignored
            signal.signal(number, signal.default_int_handler)


if __name__ == "__main__":
    _end_as_by_ctrl_c()
    sys.exit(main())
