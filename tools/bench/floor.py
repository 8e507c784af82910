"""``python -m tools.bench.floor <program> …``: what nothing that runs these programs can do without.

One process imports TensorFlow once and does what each program computes and draws, one after the other, TensorFlow's
first operation included. Nothing is kept apart, captured or observed.
"""

from __future__ import annotations

import importlib
import sys
import time
from pathlib import Path

_IMPORTED = "import: "


def main(programs: list[Path]) -> None:
    started = time.perf_counter()
    importlib.import_module("tensorflow")
    print(f"{_IMPORTED}{time.perf_counter() - started:.3f} s", flush=True)
    for program in programs:
        exec(compile(program.read_text(encoding="utf-8"), program, "exec"), {"__name__": "__main__"})


def seconds_of_import(said: str) -> float:
    """What its import took, by what it said."""
    return float(said.partition(_IMPORTED)[2].split()[0])


if __name__ == "__main__":
    main([Path(argument) for argument in sys.argv[1:]])
