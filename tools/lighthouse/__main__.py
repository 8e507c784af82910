"""``python -m tools.lighthouse [page]``: what Lighthouse says of the built ``site/`` on its phone profile.

Each page is opened three times, and the median counts. Anything below 100, and any layout shift, is a failure.
"""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Iterator, Sequence

from labnotes.failure import Failure, report
from labnotes.project import read_project
from labnotes.site.serve import SITE, make_server
from tools.lighthouse.figures import BLOCKED, CATEGORIES, MOVED, PAINT, SHIFT, Figures, read_figures
from tools.lighthouse.pages import chosen_pages
from tools.lighthouse.runs import ROOT, Programs, find_programs, install, reports

RUNS = 3

_HEAD = ("Page", *(category.capitalize() for category in CATEGORIES[:2]), "Best practices", "SEO")
_MEASURED = ("Shift", "Largest paint", "Blocked", "Moved")


def main(arguments: Sequence[str]) -> int:
    """0 where every page has 100 in each category and nothing shifts, 1 otherwise, 130 where it was interrupted."""
    programs, failures = find_programs()
    if programs is not None and not failures:
        failures = install(programs)
    if programs is None or failures:
        print(report(failures))
        return 1
    try:
        failures = _walk(programs, arguments[0] if arguments else "")
    except KeyboardInterrupt:
        print("\ninterrupted", file=sys.stderr)
        return 130
    print(f"\n{report(failures)}")
    return 1 if failures else 0


def _walk(programs: Programs, only: str) -> list[Failure]:
    """Open the pages one by one, print a row for each, and give what was found."""
    try:
        chosen = chosen_pages(read_project(ROOT), SITE)
    except FileNotFoundError as error:
        rule, expected = "a page that was not built", "the built site in site/"
        return [Failure("site", 0, rule, f"no {error.filename}", expected, "make site")]
    pages = [page for page in chosen if page.startswith(only)]
    if not pages:
        expected = f"the beginning of one of {', '.join(chosen)}"
        return [Failure(f"site/{only}", 0, "no page found", "none", expected, "correct the name")]
    failures: list[Failure] = []
    print(f"{row(_HEAD + _MEASURED)}\n|---{'|---:' * len(_HEAD[1:] + _MEASURED)}|", flush=True)
    with make_server(SITE, 0, "/") as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        for page in pages:
            try:
                address = f"http://127.0.0.1:{server.server_port}/{page}"
                figures = read_figures(page, list(reports(programs, address, RUNS)))
            except (ValueError, subprocess.TimeoutExpired) as error:
                rule, mend = "a page that Lighthouse could not judge", f"make lighthouse ONLY={page}"
                failures.append(Failure(f"site/{page}", 0, rule, str(error), "a report", mend))
                continue
            print(row(cells(figures)), flush=True)
            failures += judge(figures)
        server.shutdown()
    return failures


def cells(figures: Figures) -> tuple[str, ...]:
    """What the table says of a page."""
    measures = figures.measures
    return (
        figures.page,
        *(str(figures.scores[category]) for category in CATEGORIES),
        f"{measures[SHIFT]:.3f}".replace("0.000", "0"),
        f"{measures[PAINT] / 1000:.2f} s",
        f"{measures[BLOCKED]:.0f} ms",
        f"{measures[MOVED] / 1024:.1f} KiB",
    )


def row(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"


def judge(figures: Figures) -> Iterator[Failure]:
    """A failure for each category below 100, and one for a layout that shifts, each with what Lighthouse found."""
    file = f"site/{figures.page}"
    mend = f"mend what it names, then: make lighthouse ONLY={figures.page}"
    for category, score in figures.scores.items():
        if score < 100:
            found = "\n".join((f"{score}, median of {RUNS}", *map(str, figures.wanting[category])))
            yield Failure(file, 0, f"Lighthouse's {category} below 100", found, "100", mend)
    if figures.measures[SHIFT]:
        found = "\n".join((f"{figures.measures[SHIFT]:.4f}", *map(str, figures.wanting[SHIFT])))
        yield Failure(file, 0, "a layout that shifts while the page comes", found, "nothing that shifts", mend)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
