"""The stamp says at which state both twins were compared, so that a change on either side shows."""

from __future__ import annotations

from dataclasses import replace

import pytest

from labnotes.check import check
from labnotes.check.stamps import HINTS, judge_hints_stamp, page_hash, stamp
from labnotes.exercises.catalogue import parse_catalogue
from labnotes.project import Project
from labnotes.read.page import parse_page
from tests.altered import fault, only, small_project, with_page


@pytest.mark.parametrize(
    ("language", "old", "new"), [("en", "There is none", "There is no bias"), ("zh", "这里没有", "这里没有偏置")]
)
def test_a_change_on_one_side_is_reported_there(small: Project, language: str, old: str, new: str) -> None:
    found = only(check(with_page(small, language, "layer", old, new, stamp=False)))
    assert (found.file, found.rule) == (f"docs/{language}/layer.md", "twins that changed since their review")
    assert found.line == small.pages[language, "layer"].line_of("reviewed")
    assert found.found == f"changed since: docs/{language}/layer.md"
    assert found.mend.endswith("make translated PAGE=layer")


def test_a_change_on_both_sides_is_reported_once(small: Project) -> None:
    changed = with_page(small, "en", "layer", "There is none", "There is no bias", stamp=False)
    changed = with_page(changed, "zh", "layer", "这里没有", "这里没有偏置", stamp=False)
    assert "docs/en/layer.md and docs/zh/layer.md" in only(check(changed)).found


@pytest.mark.parametrize("language", ["en", "zh"])
def test_twins_without_a_stamp_are_reported(small: Project, language: str) -> None:
    page = small.pages[language, "layer"]
    meta = {key: value for key, value in page.meta.items() if key != "reviewed"}
    pages = {**small.pages, (language, "layer"): replace(page, meta=meta)}
    found = only(check(replace(small, pages=pages)))
    assert (found.rule, found.found) == ("twins that were not reviewed", "no stamp")


@pytest.mark.parametrize("reviewed", ["yes", {"en": "0"}, [1]])
def test_a_stamp_of_another_form_is_reported(small: Project, reviewed: object) -> None:
    page = small.pages["en", "layer"]
    pages = {**small.pages, ("en", "layer"): replace(page, meta={**page.meta, "reviewed": reviewed})}
    assert only(check(replace(small, pages=pages))).rule == "twins that were not reviewed"


@pytest.mark.parametrize("key", ["title", "description"])
def test_a_change_of_what_search_results_show_is_reported(small: Project, key: str) -> None:
    page = small.pages["en", "layer"]
    changed = replace(page, meta={**page.meta, key: "A layer in three parts, and how they are one."})
    found = fault(
        replace(small, pages={**small.pages, ("en", "layer"): changed}), "twins that changed since their review"
    )
    assert found.found == "changed since: docs/en/layer.md"


def test_what_is_for_the_build_and_white_space_at_the_end_do_not_count(small: Project) -> None:
    page = small.pages["en", "layer"]
    padded = replace(page, meta={**page.meta, "search": {"boost": 2}}, body=page.body + "\n\n")
    assert check(replace(small, pages={**small.pages, ("en", "layer"): padded})) == []


def test_stamping_changes_the_stamp_alone(small: Project) -> None:
    changed = with_page(small, "en", "layer", "There is none", "There is no bias", stamp=False)
    texts = stamp(changed, "layer")
    assert set(texts) == {"docs/en/layer.md", "docs/zh/layer.md"}
    for language in ("en", "zh"):
        page = changed.pages[language, "layer"]
        before, after = (page.front + page.body).splitlines(), texts[page.file].splitlines()
        assert [a for a, b in zip(before, after, strict=True) if a != b] == [before[4]]
        en, zh = (page_hash(changed.pages[side, "layer"]) for side in ("en", "zh"))
        assert after[4] == f'reviewed: {{en: "{en}", zh: "{zh}"}}'


@pytest.mark.parametrize(
    ("front", "stamped"),
    [
        ("", "---\nSTAMP\n---\n"),
        ("---\ntitle: A  # a word\n---\n", "---\ntitle: A  # a word\nSTAMP\n---\n"),
        ("---\nreviewed:\n  en: a\n  zh: b\nkind: lesson\n---\n", "---\nSTAMP\nkind: lesson\n---\n"),
        ("---\ndescription: 'a --- b'\n---\n", "---\ndescription: 'a --- b'\nSTAMP\n---\n"),
    ],
)
def test_the_rest_of_the_front_matter_stays_as_it_is(front: str, stamped: str) -> None:
    body = "# A { #a }\n\nWords.\n"
    pages = {
        (language, "a"): parse_page(front + body, f"docs/{language}/a.md", language, "a")[0]
        for language in ("en", "zh")
    }
    text = stamp(replace(small_project(), pages=pages), "a")["docs/en/a.md"]
    line = next(row for row in text.splitlines() if row.startswith("reviewed:"))
    assert text == stamped.replace("STAMP", line) + body


def test_stamping_again_changes_nothing(small: Project) -> None:
    for file, text in stamp(small, "layer").items():
        page = small.pages[file.split("/")[1], "layer"]
        assert text == page.front + page.body


def test_a_page_without_a_twin_cannot_be_stamped(small: Project) -> None:
    with pytest.raises(LookupError, match=r"no docs/en/nowhere\.md"):
        stamp(small, "nowhere")


HINTS_OF = {
    "en": "# What the checks say.\nunreadable: 'No:'\nlayer/sum:\n  blank: Fill it in.\n",
    "zh": "unreadable: '不行：'\nlayer/sum:\n  blank: 填上。\n",
}


def with_hints(project: Project, texts: dict[str, str]) -> Project:
    return replace(
        project, catalogues={language: parse_catalogue(text, language)[0] for language, text in texts.items()}
    )


def stamped_hints(project: Project) -> dict[str, str]:
    texts = stamp(with_hints(project, HINTS_OF), HINTS)
    return {language: texts[f"docs/{language}/exercises.yml"] for language in HINTS_OF}


def test_stamped_hints_are_in_order_and_say_what_they_said(small: Project) -> None:
    texts = stamped_hints(small)
    assert texts["en"].splitlines()[1].startswith("reviewed: {en: ")
    again = with_hints(small, texts)
    assert list(judge_hints_stamp(again)) == []
    assert again.catalogues["zh"].hints == {"layer/sum": {"blank": "填上。"}}
    assert stamp(again, HINTS) == {f"docs/{language}/exercises.yml": text for language, text in texts.items()}


@pytest.mark.parametrize(("language", "old", "new"), [("en", "Fill it in", "Fill in"), ("zh", "填上", "请填上")])
def test_hints_changed_in_one_language_are_reported_there(small: Project, language: str, old: str, new: str) -> None:
    texts = stamped_hints(small)
    changed = with_hints(small, {**texts, language: texts[language].replace(old, new)})
    found = only(list(judge_hints_stamp(changed)))
    assert (found.file, found.rule) == (f"docs/{language}/exercises.yml", "hints that changed since their review")
    assert texts[language].splitlines()[found.line - 1].startswith("reviewed:")
    assert found.mend.endswith("make translated PAGE=exercises")


def test_hints_without_a_stamp_are_reported(small: Project) -> None:
    found = only(list(judge_hints_stamp(with_hints(small, HINTS_OF))))
    assert (found.file, found.line, found.found) == ("docs/en/exercises.yml", 1, "no stamp")
