"""What a program prints stands with the part that printed it; everything else is kept apart from it."""

from __future__ import annotations

import pytest

from labnotes.run.result import Warned
from tests.ran import ran

pytestmark = pytest.mark.run


def printed(part: str) -> str:
    return ran("prints/parts").parts[part].stdout


def test_output_goes_to_the_part_that_printed_it() -> None:
    assert printed("define") == "defined"
    assert printed("silent") == printed("import") == ""


def test_a_function_prints_into_the_part_that_calls_it() -> None:
    assert printed("use") == "used\n0\n1"


def test_output_of_native_code_keeps_its_place() -> None:
    assert printed("native") == "before\nfrom native code\nafter"


def test_standard_error_warnings_and_logs_are_kept_apart() -> None:
    run = ran("prints/parts")
    assert printed("apart") == ""
    assert run.stderr == "to standard error\n"
    assert run.parts["apart"].warnings == (Warned(2, "UserWarning", "mind the gap"),)
    assert run.parts["apart"].logs == ("WARNING:reader:a log line", "WARNING:tensorflow:a log line of TensorFlow")
    assert all(not part.warnings and not part.logs for name, part in run.parts.items() if name != "apart")


def test_a_deprecation_inside_of_a_library_is_not_the_programs() -> None:
    warned = ran("prints/deprecated").parts["warn"].warnings
    assert warned == (Warned(3, "DeprecationWarning", "the program is to change"),)
