"""The list of names leads to the pages that use each, and each lesson's foot to the official page of each name."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest
from bs4 import BeautifulSoup

from labnotes.project import Project
from labnotes.read.apis import LIST, OFFICIAL, listed_apis
from labnotes.read.page import LANGUAGES, Page, parse_page, read_page
from labnotes.read.snippet import parse_snippet
from labnotes.site.apis import add_uses, apis_on
from labnotes.site.build import ROOT
from labnotes.site.notes import Notes
from labnotes.site.words import read_words
from tests.served import Site

PROGRAM = "# --8<-- [start:a]\nimport tensorflow as tf\n\nprint(tf.zeros(2))\n# --8<-- [end:a]\n"
TABLE = (
    "---\ntitle: Names\n---\n# Names { #api }\n\n| API | Meaning |\n|---|---|\n"
    f"| [`tf`]({OFFICIAL}tf) | all |\n| [`tf.zeros`]({OFFICIAL}tf/zeros) | zeros |\n"
    f"| [`tf.cast`]({OFFICIAL}tf/cast) | cast |\n"
)
LISTING = parse_page(TABLE, "docs/en/api.md", "en", "api")[0]
ONE = 'print it:\n\n```python\n--8<-- "one/zeros.py:a"\n```\n'
TWO = f"Or [`tf.cast`]({OFFICIAL}tf/cast).\n"

SEED = ("tf", "tf.GradientTape", "tf.keras", "tf.keras.Input", "tf.keras.Model", "tf.keras.Sequential")
"""The names that the lab's notes list, with the two below ``tf.keras.layers``."""


def page(path: str, body: str) -> Page:
    return parse_page(f"---\ntitle: {path.title()}\n---\n{body}", f"docs/en/{path}.md", "en", path)[0]


def notes() -> Notes:
    snippet, _ = parse_snippet(PROGRAM, "snippets/one/zeros.py", "one/zeros")
    return Notes("en", {snippet.id: snippet}, {}, {}, read_words("en"))


def test_each_name_has_the_pages_whose_programs_or_words_use_it() -> None:
    titles = {"one": "One", "errors/two": "Errors/Two", "three": "Three"}
    shown = add_uses(LISTING, [page("one", ONE), page("errors/two", ONE + TWO), page("three", TWO)], titles, notes())
    assert shown.splitlines()[2:] == [
        "| API | Meaning | Used on |",
        "|---|---| --- |",
        f"| [`tf`]({OFFICIAL}tf) | all | every page with a program |",
        f"| [`tf.zeros`]({OFFICIAL}tf/zeros) | zeros | every page with a program |",
        f"| [`tf.cast`]({OFFICIAL}tf/cast) | cast | [Errors/Two](errors/two.md), [Three](three.md) |",
    ]


def test_a_lesson_has_the_names_that_it_uses_itself_and_no_module_around_them() -> None:
    assert [api.name for api in apis_on(page("one", ONE + TWO), LISTING, notes())] == ["tf.cast", "tf.zeros"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_names_of_the_labs_notes_are_all_in_the_list(language: str) -> None:
    listing, _ = read_page(ROOT / "docs" / language / f"{LIST}.md", ROOT)
    assert {*SEED, "tf.keras.layers", "tf.keras.layers.Dense"} <= {entry.name for entry in listed_apis(listing)}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_built_list_leads_to_pages_that_exist(site: Site, language: str) -> None:
    rows = site.html(language, "api/").select("article table tbody tr")
    assert len(rows) > len(SEED)
    assert all(row.select("td")[2].get_text(strip=True) for row in rows)
    foot = BeautifulSoup(str(site.html(language, "perceptron/").select_one(".lesson-foot__apis")), "html.parser")
    assert f"{OFFICIAL}tf/linalg/matmul" in [link["href"] for link in foot.find_all("a")]


@pytest.mark.run
def test_each_name_and_the_name_in_its_address_are_one_thing_in_tensorflow(real: Project) -> None:
    entries = listed_apis(real.pages["en", LIST])
    pairs = [
        (entry.name, entry.address.removeprefix(OFFICIAL).replace("/", ".").replace("#", ".")) for entry in entries
    ]
    script = (
        "import functools, json, sys\nimport tensorflow as tf\nfrom tensorflow.keras import saving\n"
        "def found(name): return functools.reduce(getattr, name.split('.')[1:], tf)\n"
        "for name, official in json.load(sys.stdin):\n"
        "    thing = found(official)\n"
        "    same = thing is found(name) or getattr(thing, name.rpartition('.')[2], None) is found(name)\n"
        "    print('' if same else f'{name} is not {official}', end='\\n')\n"
    )
    run = subprocess.run(
        [sys.executable, "-c", script],
        input=json.dumps(pairs),
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert run.returncode == 0, run.stderr[-2000:]
    assert run.stdout.split("\n").count("") == len(pairs) + 1, run.stdout
