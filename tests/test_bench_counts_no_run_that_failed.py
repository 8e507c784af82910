"""The benchmark counts no run that failed, all processes of one that did not, and leaves none behind."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import psutil
import pytest

from labnotes.failure import Failure
from tools.bench import __main__ as bench
from tools.bench.contenders import CONTENDERS, FLOOR, OURS, Contender, judge, run_contender
from tools.bench.measure import Measured, measure
from tools.bench.programs import make_programs

ROOT = Path(__file__).parents[1]


def test_the_programs_differ_and_say_their_names_in_what_they_print_alone() -> None:
    programs = make_programs(96)
    assert len({program.text for program in programs}) == len({program.name for program in programs}) == 96
    assert sum(program.figures for program in programs) == 32
    assert not [program.name for program in programs if program.printed in program.saving]


def _contender(code: str) -> Contender:
    return Contender(
        "a stand-in",
        lambda *_: [[sys.executable, "-c", code]],
        lambda _, said: said,
        lambda *_: len(make_programs(3)) // 3,
    )


def test_a_contender_that_fails_is_told_with_what_it_said(tmp_path: Path) -> None:
    found = run_contender(_contender("import sys; sys.exit('no such kernel')"), make_programs(3), tmp_path, "")
    assert isinstance(found, Failure)
    assert found.rule == "a contender that did not run everything: a stand-in"
    assert "exit code 1\nno such kernel" in found.found


def test_a_contender_that_leaves_out_a_program_is_told(tmp_path: Path) -> None:
    first, *_ = programs = make_programs(3)
    found = run_contender(_contender(f"print({first.printed!r})"), programs, tmp_path, "")
    assert isinstance(found, Failure)
    assert found.found.startswith("no output of model_1, descent_2")


def test_a_contender_that_draws_nothing_is_told(tmp_path: Path) -> None:
    programs = make_programs(6)
    said = "\n".join(program.printed for program in programs)
    failure = judge(_contender(""), programs, tmp_path, Measured(1.0, 1.0, said=said))
    assert failure
    assert failure.found.startswith("1 figures")
    assert failure.expected == "2 figures"


def test_a_failed_contender_fails_the_benchmark(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(bench, "CONTENDERS", (_contender("raise SystemExit(3)"),))
    monkeypatch.setattr(bench, "environment", lambda _: Path(sys.executable))
    monkeypatch.setattr(bench, "ROOT", ROOT)
    assert bench.main(["--only", "contenders", "--repeat", "1"]) == 1
    assert "a contender that did not run everything: a stand-in" in capsys.readouterr().out


def test_all_processes_are_measured_and_none_is_left(tmp_path: Path) -> None:
    busy = "import time\nwhile time.process_time() < 0.2: pass\n"  # long before it would be ended on a busy machine
    leaves = f"import subprocess, sys, time; print(subprocess.Popen([sys.executable, '-c', {busy!r}]).pid)"
    leaves += "; time.sleep(0.5)  # long enough to be weighed"
    standing = subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE)
    done = measure([[sys.executable, "-c", leaves]], tmp_path, os.environ, weigh=True)
    assert done.code == 0
    assert done.memory > 1
    assert not psutil.pid_exists(int(done.said))
    assert standing.poll() is None, "what was not started by the commands goes on"
    standing.communicate(b"\n")
    if sys.platform == "linux":
        assert done.cpu > 0.2


def test_ours_and_the_floor_are_among_the_contenders() -> None:
    assert [contender.name for contender in CONTENDERS][:2] == [OURS, FLOOR]
    assert {contender.name for contender in CONTENDERS if not contender.apart} >= {FLOOR, "pytest-examples"}


def test_an_interruption_leaves_no_process(tmp_path: Path) -> None:
    code = "import signal, time; print('up', flush=True); signal.signal(signal.SIGINT, signal.SIG_IGN); time.sleep(60)"
    given = {"command": [sys.executable, "-c", code], "folder": str(tmp_path)}
    script = (
        "import os, json, signal, sys; from pathlib import Path; from tools.bench.measure import measure\n"
        "signal.signal(signal.SIGINT, signal.default_int_handler)  # what runs in the background ignores it otherwise\n"
        "given = json.loads(sys.argv[1]); measure([given['command']], Path(given['folder']), os.environ)\n"
    )
    process = subprocess.Popen([sys.executable, "-c", script, json.dumps(given)], cwd=ROOT, stderr=subprocess.PIPE)
    until = time.monotonic() + 30
    while not (tmp_path / "said.txt").is_file() or "up" not in (tmp_path / "said.txt").read_text("utf-8"):
        assert time.monotonic() < until
        time.sleep(0.02)
    started = psutil.Process(process.pid).children(recursive=True)
    process.send_signal(signal.SIGINT)
    _, said = process.communicate(timeout=30)
    assert b"KeyboardInterrupt" in said
    assert started
    assert not [each for each in started if each.is_running()]
