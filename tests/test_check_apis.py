"""The list of names has what the pages use, each under one address, and nothing else."""

from __future__ import annotations

from dataclasses import replace

import pytest

from labnotes.check.apis import judge_apis
from labnotes.failure import Failure
from labnotes.project import Project
from labnotes.read.apis import Api, listed_apis, names_used, page_uses
from labnotes.read.page import Page, parse_page
from tests.altered import with_snippet

MATMUL = "https://www.tensorflow.org/api_docs/python/tf/matmul"
ROOT = "https://www.tensorflow.org/api_docs/python/tf"
NAMES = {
    "tf.matmul": MATMUL,
    "tf.Variable": f"{ROOT}/Variable",
    "tf.constant": f"{ROOT}/constant",
    "tf.keras.layers": f"{ROOT}/keras/layers",
    "tf.keras.layers.Layer": f"{ROOT}/keras/layers/Layer",
}


def listing(names: dict[str, str], language: str = "en") -> Page:
    rows = "".join(f"| [`{name}`]({address}) | what it is for |\n" for name, address in names.items())
    text = f"# Names {{ #api }}\n\n| API | Meaning |\n|---|---|\n{rows}"
    return parse_page(text, f"docs/{language}/api.md", language, "api")[0]


def judged(project: Project, names: dict[str, str]) -> list[Failure]:
    """What is wrong with the English list of ``names`` in the small project, whose Chinese pages have none."""
    english = {key: page for key, page in project.pages.items() if key[0] == "en"}
    return list(judge_apis(replace(project, pages={**english, ("en", "api"): listing(names)})))


@pytest.fixture
def used(small: Project) -> dict[str, str]:
    """A list that fits the small project."""
    programs = (snippet.program for snippet in small.snippets.values() if snippet.kind == "plain")
    found = set().union(*(names_used(program) for program in programs))
    return {name: NAMES.get(name, f"{ROOT}/{name.removeprefix('tf.').replace('.', '/')}") for name in sorted(found)}


def test_a_list_that_fits_has_no_failure(small: Project, used: dict[str, str]) -> None:
    assert used
    assert judged(small, used) == []


def test_a_module_is_used_where_a_name_in_it_is(small: Project, used: dict[str, str]) -> None:
    assert judged(small, {**used, "tf.keras": f"{ROOT}/keras"}) == []


def test_a_method_is_used_where_one_of_its_name_is_called(small: Project, used: dict[str, str]) -> None:
    method = {"tf.Variable.assign": f"{ROOT}/Variable#assign"}
    (failure,) = judged(small, {**used, **method})
    assert failure.rule == "a name that nobody uses"
    calling = with_snippet(small, "layer/build", "print(w)\n", "print(w)\nx.assign(w)\n")
    assert judged(calling, {**used, **method}) == []


@pytest.mark.parametrize(
    ("line", "counts"),
    [
        ("model.add(1)", True),
        ("tf.keras.Sequential.add(model, 1)", True),
        ("f(1).add(1)", True),
        ("tf.add(1, 2)", False),
        ("import numpy as np; np.add(1, 2)", False),
        ("tf.keras.Model.add(model, 1)", False),
    ],
)
def test_a_function_that_is_called_like_a_method_is_none(small: Project, line: str, counts: bool) -> None:
    page = small.pages["en", "layer"]
    calling = with_snippet(small, "layer/build", "print(w)\n", f"print(w)\n{line}\n")
    method = Api("tf.keras.Sequential.add", f"{ROOT}/keras/Sequential#add", 1)
    assert page_uses(method, page, calling.snippets) is counts


def test_a_name_that_a_program_uses_and_the_list_lacks_is_reported(small: Project, used: dict[str, str]) -> None:
    name = "tf.keras.layers.Layer"
    failures = judged(small, {other: address for other, address in used.items() if other != name})
    assert {(failure.file, failure.rule, failure.found) for failure in failures} == {
        ("docs/en/api.md", "a name that the list lacks", f"no {name}")
    }
    assert "docs/zh/api.md" in failures[0].mend


def test_a_name_that_nobody_uses_is_reported_with_its_line(small: Project, used: dict[str, str]) -> None:
    (failure,) = judged(small, {**used, "tf.unused": f"{ROOT}/unused"})
    assert (failure.rule, failure.line) == ("a name that nobody uses", 5 + len(used))


def test_a_link_to_another_address_of_a_listed_name_is_reported_at_the_link(
    small: Project, used: dict[str, str]
) -> None:
    failures = judged(small, {**used, "tf.matmul": f"{ROOT}/linalg/matmul"})
    assert [(failure.file, failure.rule, failure.found) for failure in failures] == [
        ("docs/en/layer.md", "two addresses of one name", MATMUL)
    ]
    assert failures[0].line > 0


def test_a_link_to_an_official_page_that_the_list_lacks_is_reported(small: Project, used: dict[str, str]) -> None:
    page = small.pages["en", "layer"]
    text = page.front + page.body + f"\nSee [`tf.cast`]({ROOT}/cast).\n"
    changed = replace(small, pages={**small.pages, ("en", "layer"): parse_page(text, page.file, "en", "layer")[0]})
    (failure,) = judged(changed, used)
    assert (failure.file, failure.rule, failure.found) == (page.file, "a name that the list lacks", f"{ROOT}/cast")


def test_a_list_without_a_row_is_no_list(small: Project) -> None:
    (failure,) = judged(small, {})
    assert failure.rule == "no list of names"


def test_names_come_from_the_syntax_and_end_at_their_class() -> None:
    program = (
        "import tensorflow as tf\nfrom tensorflow.keras import layers as L\n"
        "L.Dense(3)\ntf.data.Dataset.from_tensor_slices([1])\nx = tf.zeros(2, tf.float32)\n"
        "'tf.nothing'  # tf.nothing\nprint(tf.__version__)\n"
    )
    assert names_used(program) == {"tf.data.Dataset", "tf.float32", "tf.keras.layers.Dense", "tf.zeros"}


def test_what_is_no_python_uses_no_name() -> None:
    assert names_used("%tensorflow_version 2.x") == frozenset()


def test_a_row_of_another_form_is_no_entry() -> None:
    text = "| API | Meaning |\n|---|---|\n| tf.zeros | zeros |\n\n| Name | Meaning |\n|---|---|\n| [`a`](b) | c |\n"
    assert listed_apis(parse_page(text, "docs/en/api.md", "en", "api")[0]) == []
