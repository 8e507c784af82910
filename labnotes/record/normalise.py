"""What a run printed, made the same on every machine. All rules stand here; the about page explains each of them.

A rule takes away only what says nothing about the program: colours, places, addresses, and the names that one
processor's kernels go by. Numbers are left alone, as the tolerance between run and record is for those.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import NamedTuple

from labnotes.run.result import Run, Warned


class Rule(NamedTuple):
    """``pattern`` becomes ``text``. ``name`` is the rule's heading on the about page."""

    name: str
    pattern: re.Pattern[str]
    text: str


RULES = (
    Rule("colours", re.compile(r"\x1b\[[0-9;]*[A-Za-z]"), ""),
    Rule(
        "paths",
        re.compile(r"(?<![\w.:/])(?:[A-Za-z]:)?(?:[/\\][\w.@+-]+)+[/\\](?=site-packages[/\\]|snippets[/\\])"),
        "",
    ),
    Rule("paths", re.compile(r"(?<![\w.:/])(?:/private)?(?:/var/folders|/tmp)(?:/[\w.@+-]+)*/labnotes-[\w-]+/"), ""),
    # Some messages tell the calls that led to a tensor: those of what runs the snippets are not the program's.
    Rule(
        "paths",
        re.compile(r'(?m)^ *File "(?:<frozen runpy>|[^"\n]*[/\\]runpy\.py|[^"\n]*labnotes[/\\]run[/\\]\w+\.py)", .*\n'),
        "",
    ),
    # Three calls and more in a row, each without its line of code.
    Rule("calls", re.compile(r'(?m)(?:^ *File "site-packages/[^"\n]+", line \d+, in \S+\n){3,}'), "    …\n"),
    Rule("addresses", re.compile(r"\b0x[0-9a-f]{6,16}\b"), "0x…"),
    Rule("addresses", re.compile(r"(?<=FuncGraph\(name=)(\w+), id=\d+\b"), r"\1, id=0x…"),
    Rule(
        "addresses", re.compile(r"(?<='shared_object_id': )\d{6,}"), "0x…"
    ),  # as Keras writes them into a model's plan
    Rule("operation names", re.compile(r"\{\{function_node [^}]*\}\}"), "{{function_node …}}"),
    Rule("operation names", re.compile(r"\b_?Mkl(?=[A-Z])"), ""),
)

_COUNTER = re.compile(r"\b([a-z]+(?:_[a-z]+)*)_\d+\b")
_NATIVE_LOG = re.compile(
    r"(?:[IWEF]\d{4} \d\d:\d\d:\d\d|\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d+: [IWEF] "
    r"|WARNING: All log messages before absl|To enable the following instructions)"
)


def normalise(text: str) -> str:
    """The text as it is recorded and shown."""
    for rule in RULES:
        text = rule.pattern.sub(rule.text, text)
    return text


def comparable(text: str) -> str:
    """The text as it is compared: Keras counts its layers in each process, so ``dense_1`` and ``dense_4`` are alike."""
    return _COUNTER.sub(r"\1_#", normalise(text))


def normalise_run(run: Run) -> Run:
    """The run with every text normalised. Lines that TensorFlow's native code logged are left out: they describe
    the machine."""
    parts = {
        name: replace(
            part,
            stdout=normalise(part.stdout),
            warnings=tuple(Warned(w.line, w.category, normalise(w.message)) for w in part.warnings),
            logs=tuple(normalise(line) for line in part.logs),
        )
        for name, part in run.parts.items()
    }
    raised = replace(run.raised, message=normalise(run.raised.message)) if run.raised else None
    stderr = "\n".join(line for line in run.stderr.splitlines() if not _NATIVE_LOG.match(line))
    return replace(run, parts=parts, raised=raised, stderr=normalise(stderr))
