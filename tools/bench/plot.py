"""The plot: how long each contender took, and how the time grows with the number of programs."""

from __future__ import annotations

import io

import matplotlib

from tools.bench.contenders import FLOOR, OURS
from tools.bench.results import Results

_OURS, _FLOOR, _OTHERS = "#00796b", "#9e9e9e", "#90a4ae"


def draw(results: Results) -> str:
    """An SVG, the same for the same figures."""
    matplotlib.use("Agg")
    from matplotlib import pyplot

    with pyplot.rc_context():
        pyplot.rcParams.update({"svg.hashsalt": "bench", "font.family": "DejaVu Sans"})
        pyplot.rcParams.update({"axes.spines.top": False, "axes.spines.right": False})
        figure, (bars, lines) = pyplot.subplots(1, 2, figsize=(11, 4), width_ratios=(3, 2), layout="constrained")
        names = sorted(results.contenders, key=lambda name: results.contenders[name].wall, reverse=True)
        walls = [results.contenders[name].wall for name in names]
        drawn = bars.barh(names, walls, color=[{OURS: _OURS, FLOOR: _FLOOR}.get(name, _OTHERS) for name in names])
        bars.bar_label(drawn, [f"{wall:.1f} s" for wall in walls], padding=4)
        bars.margins(x=0.12)
        bars.set_xlabel("seconds by the clock, the same 12 programs")
        for name, runs, color in ((OURS, results.ours, _OURS), (FLOOR, results.floor, _FLOOR)):
            if runs:
                lines.plot(list(runs), [run.wall for run in runs.values()], "o-", color=color, label=name)
        lines.set_xlabel("programs")
        lines.set_ylabel("seconds by the clock")
        lines.set_ylim(bottom=0)
        lines.legend(frameon=False)
        text = io.StringIO()
        figure.savefig(text, format="svg", metadata={"Date": None, "Creator": None})
        pyplot.close(figure)
    return "\n".join(line.rstrip() for line in text.getvalue().splitlines()) + "\n"
