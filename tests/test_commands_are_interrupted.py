"""A command that is interrupted, killed, run twice at once or out of room leaves nothing half done and no process."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from tests.altered import snapshot
from tests.ran import scratch, started_for

pytestmark = pytest.mark.run

ROOT = Path(__file__).parents[1]

PATIENCE = 60.0
"""How many seconds something may take that comes at once where a machine has nothing else to do."""

SHOWS = "# kind: fresh\n# --8<-- [start:show]\nprint({text!r})\n# --8<-- [end:show]\n"
ENDLESS = """# --8<-- [start:run]
import os
import tempfile
from pathlib import Path

if not os.fork():
    os.setsid()
    if not os.fork():
        os.execvp("sleep", ["sleep", "987.5"])
    os._exit(0)
os.wait()
Path(tempfile.gettempdir(), "{name}-runs").touch()
while True:
    pass
# --8<-- [end:run]
"""


@dataclass(frozen=True)
class Command:
    """``python -m labnotes`` at work in ``project``, with a folder of temporary files of its own."""

    process: subprocess.Popen[str]
    project: Path
    folder: Path

    def runs(self, *snippets: str) -> bool:
        """Whether these snippets are in the middle of their programs."""
        return all(any(self.folder.glob(f"labnotes-*/tmp/{name}-runs")) for name in snippets)

    def ended(self) -> Ended:
        """How it ended. What goes with it may take a moment longer."""
        said = self.process.communicate(timeout=PATIENCE)[0]
        reached(lambda: not started_for(self.folder))
        return Ended(
            self.process.returncode, said, snapshot(self.project), started_for(self.folder), scratch(self.folder)
        )


@dataclass(frozen=True)
class Ended:
    """``files`` are those of the project, ``processes`` and ``scratch`` what was left behind."""

    code: int
    said: str
    files: dict[str, bytes]
    processes: tuple[int, ...]
    scratch: tuple[str, ...]


@pytest.fixture(scope="module")
def stopped(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Ended]:
    """Four commands in one project, stopped while two endless snippets of each run, or are about to."""
    texts = {
        "fresh": "# kind: fresh\n" + ENDLESS.format(name="fresh"),
        "forked": ENDLESS.format(name="forked"),
    }
    root = project(tmp_path_factory.mktemp("stopped"), texts)
    with ExitStack() as stack:
        record, ended, check, killed = [
            stack.enter_context(command(root, line)) for line in ("record", "record", "check", "record")
        ]
        # The server that forks needs seconds for its start: it is in the middle of that.
        assert reached(lambda: record.runs("fresh") and ended.runs("fresh"))
        os.killpg(record.process.pid, signal.SIGINT)
        os.killpg(ended.process.pid, signal.SIGTERM)
        found = {"record": record.ended(), "ended": ended.ended()}
        assert reached(lambda: check.runs("fresh", "forked") and killed.runs("fresh", "forked"))
        os.killpg(check.process.pid, signal.SIGINT)
        os.kill(killed.process.pid, signal.SIGKILL)
        return found | {"check": check.ended(), "killed": killed.ended()}


@pytest.mark.parametrize("name", ["record", "check", "ended"])
def test_ctrl_c_or_sigterm_ends_a_command_with_one_sentence(stopped: dict[str, Ended], name: str) -> None:
    assert stopped[name].code == 130
    assert stopped[name].said.strip() == "interrupted: nothing is half written"


@pytest.mark.parametrize("name", ["record", "check", "ended", "killed"])
def test_a_command_that_is_stopped_leaves_no_process_and_no_file(stopped: dict[str, Ended], name: str) -> None:
    assert (stopped[name].processes, stopped[name].scratch) == ((), ())
    assert list(stopped[name].files) == ["snippets/page/forked.py", "snippets/page/fresh.py"]


def test_two_commands_that_record_at_once_both_end_well(tmp_path: Path) -> None:
    texts = {name: SHOWS.format(text=name) for name in ("one", "two")}
    root = project(tmp_path, texts)
    with command(root, "record") as first, command(root, "record") as second:
        ends = (first.ended(), second.ended())
    assert [end.code for end in ends] == [0, 0], ends
    records = {f"snippets/page/{name}{suffix}" for name in texts for suffix in (".json", ".py")}
    assert snapshot(root).keys() == {*records, "snippets/versions.json"}
    with command(root, "record") as third:
        end = third.ended()
    assert (end.code, end.said.splitlines()[-1]) == (0, "0 of 2 records rewritten")


def test_a_record_that_finds_no_room_is_one_failure_and_the_others_stand(tmp_path: Path) -> None:
    root = project(tmp_path, {"one": SHOWS.format(text="one")})
    (root / "snippets" / "page" / ".one.json.new").symlink_to("/dev/full")
    with command(root, "record") as given:
        end = given.ended()
    assert end.code == 1
    assert end.said.count("No space left on device") == 1
    assert "snippets/page/one.json: a file that the system refused" in end.said
    assert end.said.splitlines()[-1] == "1 failure"
    assert list(end.files) == ["snippets/page/one.py"]
    assert (end.processes, end.scratch) == ((), ())


def test_where_there_is_no_room_to_run_anything_one_failure_says_so(tmp_path: Path) -> None:
    root = project(tmp_path, {"one": SHOWS.format(text="one"), "two": SHOWS.format(text="two")})
    with command(root, "check", through=("sh", "-c", 'ulimit -f 0; exec "$@"', "sh")) as given:
        end = given.ended()
    assert end.code == 1
    assert "a file that the system refused\n  found     No usable temporary directory" in end.said
    assert end.said.splitlines()[-1] == "1 failure"
    assert (end.processes, end.scratch) == ((), ())


@contextmanager
def command(root: Path, *arguments: str, through: tuple[str, ...] = ()) -> Iterator[Command]:
    line = [*through, sys.executable, "-m", "labnotes", *arguments]
    with TemporaryDirectory(prefix="tests-", ignore_cleanup_errors=True) as folder:
        environment = {**os.environ, "PYTHONPATH": str(ROOT), "TMPDIR": folder}
        told = {"stdout": subprocess.PIPE, "stderr": subprocess.STDOUT, "encoding": "utf-8"}
        process = subprocess.Popen(line, cwd=root, env=environment, preexec_fn=_at_a_terminal, **told)
        try:
            yield Command(process, root, Path(folder))
        finally:
            for left in started_for(Path(folder)):
                os.kill(left, signal.SIGKILL)
            process.wait()


def _at_a_terminal() -> None:
    """Lead a process group, which Ctrl-C reaches even where the tests themselves run in the background."""
    os.setsid()
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def reached(state: Callable[[], bool]) -> bool:
    """Whether the state comes that is waited for."""
    until = time.monotonic() + PATIENCE
    while not state():
        if time.monotonic() > until:
            return False
        time.sleep(0.02)
    return True


def project(root: Path, texts: dict[str, str]) -> Path:
    """A project of nothing but snippets."""
    page = root / "snippets" / "page"
    page.mkdir(parents=True)
    for name, text in texts.items():
        (page / f"{name}.py").write_text(text, encoding="utf-8")
    return root
