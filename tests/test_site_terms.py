"""Search knows a page by all names of the terms that it explains, and a Chinese term by each of its words."""

from __future__ import annotations

import json
from collections.abc import Iterator

import jieba
import pytest

from labnotes.read.glossary import Term
from labnotes.site.terms import add_terms, teach_terms

STEP = Term("逐元素乘积", "element-wise product", "", "products.md#two", "term-a", 1, ("哈达玛积",))
FALL = Term("随机陡坡下行", "steep descent", "", "fall.md", "term-b", 2)
SLOPE = Term("陡坡下行", "descent", "", "fall.md#slope", "term-c", 3)
ENGLISH = Term("layer", "层", "", "layer.md", "term-d", 4, ("level", "stage"))


@pytest.fixture
def parts() -> Iterator[dict[str, str]]:
    found = teach_terms([STEP, FALL, SLOPE, ENGLISH])
    yield found
    for term in (STEP, FALL, SLOPE):
        for name in (term.name, *term.also):
            jieba.del_word(name)


def added(entry: dict[str, str], terms: list[Term], parts: dict[str, str]) -> dict[str, str]:
    index = json.dumps({"config": {"fields": {"title": {"boost": 1000}, "text": {"boost": 1}}}, "docs": [entry]})
    found = json.loads(add_terms(index, terms, parts))
    assert set(found["config"]["fields"]) == {"title", "text", "explains", "title_parts", "text_parts"}
    entry_found: dict[str, str] = found["docs"][0]
    return entry_found


@pytest.mark.usefixtures("parts")
def test_a_term_is_one_word_of_the_index() -> None:
    assert list(jieba.cut("求逐元素乘积")) == ["求", "逐元素乘积"]
    assert list(jieba.cut("随机陡坡下行算法")) == ["随机陡坡下行", "算法"]


def test_the_words_and_terms_within_a_term_are_kept_but_for_what_it_begins_with(parts: dict[str, str]) -> None:
    assert parts["逐元素乘积"].split() == ["元素", "乘积"]
    assert "陡坡下行" in parts["随机陡坡下行"].split()
    assert "随机" not in parts["随机陡坡下行"].split()
    assert "层" not in parts


def test_words_within_a_term_stand_beside_the_title_and_the_text_that_have_it(parts: dict[str, str]) -> None:
    entry = {"location": "a/", "title": "\u200b逐元素乘积\u200b", "text": "一\u200b随机陡坡下行\u200b二"}
    found = added(entry, [], parts)
    assert (found["title_parts"], found["text_parts"]) == (parts["逐元素乘积"], parts["随机陡坡下行"])
    assert (found["title"], found["text"]) == (entry["title"], entry["text"])


def test_a_page_and_its_section_have_all_names_of_a_term_that_is_explained_there(parts: dict[str, str]) -> None:
    for place in ("products/", "products/#two"):
        explains = added({"location": place, "title": "", "text": ""}, [STEP], parts)["explains"]
        assert explains.split() == ["逐元素乘积", "元素", "乘积", "element-wise", "product", "哈达玛积", "玛积"]
    for place in ("products/#three", "layer/"):
        assert "explains" not in added({"location": place, "title": "", "text": ""}, [STEP], parts)


def test_several_terms_of_one_place_are_all_told() -> None:
    found = added(
        {"location": "layer/", "title": "", "text": ""}, [ENGLISH, Term("step", "步", "", "layer.md", "e", 5)], {}
    )
    assert found["explains"] == "layer 层 level stage step 步"
