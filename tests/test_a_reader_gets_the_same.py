"""A program run by Python alone, on any system, is held against what its record tells a reader."""

from __future__ import annotations

import subprocess

import pytest

from labnotes.failure import Failure
from labnotes.project import Project
from tests.altered import MISMATCH, with_run
from tests.altered import RUNS as RECORDED
from tools.readers import judge, run_program

LAYER, ERROR = "layer/build", "errors/shape/mismatch"
PRINTED = "tf.Tensor([[ 0.05  -0.125]], shape=(1, 2), dtype=float32)\n"
TRACEBACK = f'Traceback (most recent call last):\n  File "x.py", line 3, in <module>\n{{}}: {MISMATCH}\n'
QUALIFIED = "tensorflow.python.framework.errors_impl.InvalidArgumentError"


def found(small: Project, snippet: str, *, stdout: str = "", stderr: str = "", code: int = 0) -> Failure | None:
    done = subprocess.CompletedProcess([], code, stdout, stderr)
    return judge(small.snippets[snippet], small.records[snippet], done)


def test_the_same_output_is_no_failure_whatever_blank_lines_and_last_digits(small: Project) -> None:
    assert found(small, LAYER, stdout=PRINTED) is None
    assert found(small, LAYER, stdout="\n" + PRINTED.replace("0.125", "0.12500001"), stderr="I0000 the machine") is None


def test_another_output_is_told_by_both_lines(small: Project) -> None:
    failure = found(small, LAYER, stdout=PRINTED.replace("0.05", "0.07"))
    assert failure is not None
    assert (failure.file, failure.rule) == ("snippets/layer/build.py", "another output than its record's")
    assert "0.07" in failure.found
    assert "0.05" in failure.expected


def test_a_program_that_ends_early_is_told_with_its_last_words(small: Project) -> None:
    failure = found(small, LAYER, stdout=PRINTED, stderr="ImportError: DLL load failed\n", code=1)
    assert failure is not None
    assert failure.rule == "another end than its record's"
    assert failure.found == "exit code 1\nImportError: DLL load failed"


def test_the_announced_error_is_no_failure_with_its_module_named(small: Project) -> None:
    assert found(small, ERROR, stderr=TRACEBACK.format(QUALIFIED), code=1) is None


def test_an_error_that_does_not_come_is_told(small: Project) -> None:
    failure = found(small, ERROR)
    assert failure is not None
    assert failure.expected == "InvalidArgumentError"


@pytest.mark.parametrize(
    "stderr",
    [
        TRACEBACK.format("ValueError"),
        TRACEBACK.format("OtherInvalidArgumentError"),
        TRACEBACK.format(QUALIFIED).replace("size-incompatible", "sizes differ"),
    ],
)
def test_another_type_or_message_is_told(small: Project, stderr: str) -> None:
    failure = found(small, ERROR, stderr=stderr, code=1)
    assert failure is not None
    assert failure.rule == "another error than its record's"
    assert failure.expected == f"InvalidArgumentError: {MISMATCH}"


def test_a_message_that_names_the_program_is_the_same_where_paths_are_written_otherwise(small: Project) -> None:
    run = RECORDED[ERROR]
    assert run.raised
    message = 'in user code:\n\n    File "snippets/errors/shape/mismatch.py", line 9, in f  *\n'
    raised = type(run.raised)(run.raised.type, message, run.raised.part, run.raised.line)
    project = with_run(small, type(run)(run.snippet, run.parts, raised))
    windows = message.replace("snippets/errors/shape/mismatch.py", r"C:\Users\me\snippets\errors\shape\mismatch.py")
    assert found(project, ERROR, stderr=f"InvalidArgumentError: {windows}", code=1) is None


@pytest.mark.run
def test_a_program_really_runs_by_python_alone(small: Project) -> None:
    done = run_program(small.snippets[ERROR])
    assert judge(small.snippets[ERROR], small.records[ERROR], done) is None, done.stderr
