"""What only says where a program ran is taken out of its texts; what says what it did stays."""

from __future__ import annotations

import pytest

from labnotes.record.normalise import RULES, comparable, normalise, normalise_run
from labnotes.run.result import PartResult, Raised, Run, Warned

TEMPORARY = "/tmp"
SITE = "/opt/lab/.venv/lib/python3.11/site-packages/keras/src/layer.py"

EXAMPLES = [
    ("colours", "\x1b[1mbold\x1b[0m and \x1b[31;1mred\x1b[0m", "bold and red"),
    ("paths", f'File "{SITE}", line 3', 'File "site-packages/keras/src/layer.py", line 3'),
    ("paths", 'File "/home/reader/notes/snippets/page/name.py"', 'File "snippets/page/name.py"'),
    ("paths", f"saved to {TEMPORARY}/labnotes-ab12_x9/empty/model.keras", "saved to empty/model.keras"),
    (
        "paths",
        'made:\n    File "/opt/lab/labnotes/run/child.py", line 3, in run\n    File "snippets/page/name.py", line 1\n',
        'made:\n    File "snippets/page/name.py", line 1\n',
    ),
    (
        "paths",
        '    File "/opt/lib/python3.10/runpy.py", line 86, in _run_code\n    File "snippets/page/name.py", line 1\n',
        '    File "snippets/page/name.py", line 1\n',
    ),
    (
        "calls",
        'File "snippets/page/name.py", line 1\n' + 3 * '    File "site-packages/keras/a.py", line 2, in call\n' + "end",
        'File "snippets/page/name.py", line 1\n    …\nend',
    ),
    ("addresses", "<Layer object at 0x7f3c5d1e2b90>", "<Layer object at 0x…>"),
    ("addresses", "in FuncGraph(name=square, id=140367072037696)", "in FuncGraph(name=square, id=0x…)"),
    ("addresses", "'config': {}, 'shared_object_id': 140409675721424}", "'config': {}, 'shared_object_id': 0x…}"),
    (
        "operation names",
        "{{function_node __wrapped__MatMul_device_/job:localhost/CPU:0}} mismatch",
        "{{function_node …}} mismatch",
    ),
    ("operation names", "in _MklMatMul and MklConv2D", "in MatMul and Conv2D"),
]


@pytest.mark.parametrize(("rule", "text", "expected"), EXAMPLES)
def test_each_rule_takes_out_what_only_says_where_it_ran(rule: str, text: str, expected: str) -> None:
    assert normalise(text) == expected
    own = text
    for each in RULES:
        own = each.pattern.sub(each.text, own) if each.name == rule else own
    assert own == expected


def test_every_rule_has_its_example() -> None:
    assert all(any(rule.pattern.search(text) for name, text, _ in EXAMPLES if name == rule.name) for rule in RULES)


@pytest.mark.parametrize("text", [text for _, text, _ in EXAMPLES])
def test_what_is_normalised_stays_as_it_is(text: str) -> None:
    assert normalise(normalise(text)) == normalise(text)


@pytest.mark.parametrize(
    "text",
    [
        "tf.Tensor([[0.1 1e-07]], shape=(1, 2), dtype=float32)",
        "ratio 3/4, and/or; https://www.tensorflow.org/api_docs/python/snippets/",
        "0x1f",
        "dense_1",
    ],
)
def test_what_says_what_the_program_did_stays(text: str) -> None:
    assert normalise(text) == text


def test_layer_counters_count_in_no_comparison() -> None:
    assert comparable("dense_1 before dense") == comparable("dense_12 before dense")
    assert comparable("our_dense_layer_3") != comparable("our_other_layer_3")
    assert comparable("x = 1") != comparable("x = 2")


def test_every_text_of_a_run_is_normalised_and_the_machines_own_log_left_out() -> None:
    text, clean = EXAMPLES[6][1:]
    native = "2026-03-01 10:00:00.123456: I tensorflow/core/util/port.cc:153] oneDNN custom operations are on."
    early = "WARNING: All log messages before absl::InitializeLog() is called are written to STDERR"
    google = "I0000 00:00:1772358360.139211  4113 port.cc:153] oneDNN custom operations are on."
    run = Run(
        "page/name",
        {"a": PartResult(stdout=text, warnings=(Warned(1, "UserWarning", text),), logs=(text,))},
        Raised("ValueError", text),
        "\n".join([native, early, google, text]),
    )
    done = normalise_run(run)
    assert done.parts["a"].stdout == done.parts["a"].warnings[0].message == clean
    assert done.raised
    assert (done.raised.message, done.stderr, done.parts["a"].logs) == (clean, clean, (clean,))
