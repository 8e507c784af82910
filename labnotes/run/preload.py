"""What the server imports once, so that each forked child finds it there. Needs Python 3.10."""

from __future__ import annotations

import importlib
import os
from collections.abc import Iterator
from contextlib import contextmanager

ENVIRONMENT = {
    "TF_CPP_MIN_LOG_LEVEL": "3",
    "TF_ENABLE_ONEDNN_OPTS": "0",
    "CUDA_VISIBLE_DEVICES": "-1",
    "MPLBACKEND": "Agg",
    "PYTHONHASHSEED": "0",
}
"""A quiet import, the CPU alone, a canvas without a window, and one order of sets."""


def prepare() -> None:
    """Set matplotlib so that a figure is the same on every machine."""
    import matplotlib

    matplotlib.use("Agg")
    matplotlib.rcParams.update(
        {
            "svg.hashsalt": "lab notes",
            "svg.fonttype": "path",
            "font.family": "DejaVu Sans",
            "figure.figsize": (6.4, 3.6),
            "figure.constrained_layout.use": True,
            "axes.spines.top": False,
            "axes.spines.right": False,
        }
    )


def warm() -> None:
    """Import what snippets import. No operation may run here: TensorFlow's threads do not survive a fork."""
    with _silence():
        for name in ("tensorflow", "keras", "matplotlib.pyplot"):
            importlib.import_module(name)
    prepare()


@contextmanager
def _silence() -> Iterator[None]:
    """TensorFlow's native code tells of the machine while it is imported, and no log level stops it."""
    kept = os.dup(2)
    nothing = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nothing, 2)
    try:
        yield
    finally:
        os.dup2(kept, 2)
        os.close(nothing)
        os.close(kept)
