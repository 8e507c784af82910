"""A disk that takes no more leaves what stood before, whole, and gives one message."""

from __future__ import annotations

import errno
import os
import signal
import threading
from dataclasses import replace
from pathlib import Path

import pytest

import labnotes.__main__ as command
from labnotes.failure import system_failure
from labnotes.files import alone, write_files
from labnotes.record.record import files
from labnotes.record.write import write_records
from tests.altered import RUNS, small_project, snapshot, written

FULL = Path("/dev/full")
"""What is written here meets a full disk, as the system itself says it."""


def test_all_files_are_written_and_nothing_else_stays(tmp_path: Path) -> None:
    write_files(tmp_path, {"a.json": "一\n", "b.svg": "2"})
    assert snapshot(tmp_path) == {"a.json": "一\n".encode(), "b.svg": b"2"}


def test_where_one_file_cannot_be_written_none_is(tmp_path: Path) -> None:
    write_files(tmp_path, {"a.json": "old", "b.svg": "old"})
    (tmp_path / ".b.svg.new").symlink_to(FULL)
    with pytest.raises(OSError, match="No space left on device") as caught:
        write_files(tmp_path, {"a.json": "new", "b.svg": "new"})
    assert (caught.value.errno, caught.value.filename) == (errno.ENOSPC, str(tmp_path / "b.svg"))
    assert snapshot(tmp_path) == {"a.json": b"old", "b.svg": b"old"}


def test_ctrl_c_waits_until_the_last_of_the_files_stands(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_files(tmp_path, {"a.json": "old", "b.svg": "old"})
    move = Path.replace

    def interrupted(beside: Path, path: Path) -> None:
        os.kill(os.getpid(), signal.SIGINT)
        move(beside, path)

    monkeypatch.setattr(Path, "replace", interrupted)
    before = signal.signal(signal.SIGINT, signal.default_int_handler)  # in the background it is ignored
    try:
        with pytest.raises(KeyboardInterrupt):
            write_files(tmp_path, {"a.json": "new", "b.svg": "new"})
    finally:
        signal.signal(signal.SIGINT, before)
    assert snapshot(tmp_path) == {"a.json": b"new", "b.svg": b"new"}


def test_a_second_command_writes_once_the_first_is_done(tmp_path: Path) -> None:
    second = threading.Thread(target=write_files, args=(tmp_path, {"a.json": "second"}))
    with alone(tmp_path):
        second.start()
        second.join(0.2)
        assert snapshot(tmp_path) == {}
    second.join()
    assert snapshot(tmp_path) == {"a.json": b"second"}


def test_a_record_stands_as_it_was_where_its_figure_finds_no_room(tmp_path: Path) -> None:
    project = small_project()
    write_files(written(tmp_path), files(project.records["layer/build"]))
    before = snapshot(tmp_path)
    build = RUNS["layer/build"]
    run = replace(build, parts={**build.parts, "plot": replace(build.parts["plot"], figures=("<svg></svg>",))})
    (tmp_path / "snippets" / "layer" / ".build.plot-1.svg.new").symlink_to(FULL)
    with pytest.raises(OSError, match="No space left on device"):
        list(write_records(project.snippets, project.records, [run], tmp_path, lambda _: [run]))
    assert snapshot(tmp_path) == before


def test_the_command_line_says_which_file_found_no_room(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(command, "ROOT", written(tmp_path))
    page = tmp_path / "docs" / "zh" / "layer.md"
    page.write_text(page.read_text(encoding="utf-8") + "\n又一句。\n", encoding="utf-8")
    before = snapshot(tmp_path)
    (page.parent / ".layer.md.new").symlink_to(FULL)
    assert command.main(["translated", "layer"]) == 1
    told = capsys.readouterr().out
    assert told.startswith("docs/zh/layer.md: a file that the system refused\n  found     No space left on device\n")
    assert "Traceback" not in told
    assert snapshot(tmp_path) == before


def test_where_the_system_names_no_file_the_disk_is_named() -> None:
    assert system_failure(OSError(errno.ENOSPC, "No space left on device"), Path("/notes")).file == "the disk"
