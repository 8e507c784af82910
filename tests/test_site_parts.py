"""What a part gave when it ran stands below the block that shows it."""

from __future__ import annotations

import pytest

from labnotes.read.snippet import parse_snippet
from labnotes.record.record import make_record
from labnotes.run.result import PartResult, Raised, Run, Warned
from labnotes.site.notes import Notes
from labnotes.site.parts import add_results, mark_fences
from labnotes.site.words import read_words

PLAIN = "# --8<-- [start:build]\nprint(1)\n# --8<-- [end:build]\n"
FAILS = "# kind: fails\n# raises: ValueError\n# --8<-- [start:bad]\nraise ValueError('<no>')\n# --8<-- [end:bad]\n"
SHELL = "# kind: shell\n# --8<-- [start:get]\npip install tensorflow\n# --8<-- [end:get]\n"
CELLS = "# kind: shell\n# --8<-- [start:get]\n%pip install tensorflow\n# --8<-- [end:get]\n"
QUOTED = (
    "# kind: quoted\n# version: TensorFlow 1.15\n# source: https://example.org/a?b&c\n"
    "# --8<-- [start:old]\nTraceback\n# --8<-- [end:old]\n"
)


def notes(text: str, ending: str, run: Run | None = None, language: str = "en") -> Notes:
    """The notes of one snippet, ``lesson/one``, with the record of ``run``."""
    snippet, failures = parse_snippet(text, f"snippets/lesson/one{ending}", "lesson/one")
    assert not failures
    records = {snippet.id: make_record(snippet, run)} if run else {}
    return Notes(language, {snippet.id: snippet}, records, {}, read_words(language))


def block(part: str) -> str:
    return f'<div class="language-python highlight" data-part="lesson/one:{part}"><pre><code>x</code></pre></div>'


def test_a_fence_that_shows_a_part_says_which_and_from_what_file() -> None:
    marked = mark_fences('```python\n--8<-- "lesson/one.py:build"\n```\n', notes(PLAIN, ".py"))
    assert marked == '```{ .python data-part="lesson/one:build" title="one.py" }\n--8<-- "lesson/one.py:build"\n```\n'


def test_a_fence_within_a_fold_is_marked_with_its_indent() -> None:
    markdown = '??? success "Solution"\n\n    ```python\n    --8<-- "lesson/one.py:build"\n    ```\n'
    assert '\n    ```{ .python data-part="lesson/one:build"' in mark_fences(markdown, notes(PLAIN, ".py"))


def test_a_fence_with_words_of_its_own_is_left_as_it_is() -> None:
    markdown = "```text\nfree text\n```\n"
    assert mark_fences(markdown, notes(PLAIN, ".py")) == markdown


def test_the_output_is_escaped_and_kept_from_the_search() -> None:
    run = Run("lesson/one", {"build": PartResult(stdout="<1>\n")})
    html = add_results(block("build"), notes(PLAIN, ".py", run))
    assert '<div class="part-output" data-search-exclude>' in html
    assert "<samp>&lt;1&gt;</samp>" in html


def test_a_part_that_printed_nothing_has_no_output() -> None:
    html = add_results(block("build"), notes(PLAIN, ".py", Run("lesson/one", {"build": PartResult()})))
    assert "part-output" not in html


def test_an_announced_error_says_its_type_and_that_it_fails_on_purpose() -> None:
    run = Run("lesson/one", {"bad": PartResult()}, raised=Raised("ValueError", "<no>", "bad", 1))
    html = add_results(block("bad"), notes(FAILS, ".py", run))
    assert '<span class="part-badge">Fails on purpose</span> Raises <code>ValueError</code>' in html
    assert "<samp>ValueError: &lt;no&gt;</samp>" in html
    assert "data-search-exclude" not in html, "readers search for the message that they have"


def test_an_error_that_nobody_announced_is_not_called_a_purpose() -> None:
    run = Run("lesson/one", {"build": PartResult()}, raised=Raised("OSError", "gone", "build", 1))
    html = add_results(block("build"), notes(PLAIN, ".py", run))
    assert "part-error" in html
    assert "part-badge" not in html


def test_an_error_stands_below_the_part_that_raised_it_alone() -> None:
    run = Run("lesson/one", {"build": PartResult()}, raised=Raised("OSError", "gone", "other", 1))
    assert "part-error" not in add_results(block("build"), notes(PLAIN, ".py", run))


def test_a_log_line_is_shown() -> None:
    run = Run("lesson/one", {"build": PartResult(logs=("WARNING:tensorflow:mind",))})
    assert "<samp>WARNING:tensorflow:mind</samp>" in add_results(block("build"), notes(PLAIN, ".py", run))


def test_a_warning_is_shown_with_its_category() -> None:
    run = Run("lesson/one", {"build": PartResult(warnings=(Warned(1, "UserWarning", "careful"),))})
    assert "<samp>UserWarning: careful</samp>" in add_results(block("build"), notes(PLAIN, ".py", run))


@pytest.mark.parametrize(
    ("text", "ending", "part", "note"),
    [
        (SHELL, ".sh", "get", "a command for your own terminal"),
        (CELLS, ".sh", "get", "a cell for your own notebook"),
        (QUOTED, ".txt", "old", "quoted from TensorFlow 1.15"),
    ],
)
def test_what_was_not_run_says_so(text: str, ending: str, part: str, note: str) -> None:
    assert note in add_results(block(part), notes(text, ending))


def test_a_quotation_links_to_its_source() -> None:
    assert '<a href="https://example.org/a?b&amp;c">' in add_results(block("old"), notes(QUOTED, ".txt"))


def test_labels_are_in_the_language_of_the_page() -> None:
    run = Run("lesson/one", {"build": PartResult(stdout="1\n")})
    assert "输出" in add_results(block("build"), notes(PLAIN, ".py", run, "zh"))


def test_both_catalogues_hold_the_same_words_with_the_same_values() -> None:
    english, chinese = read_words("en").texts, read_words("zh").texts
    assert english.keys() == chinese.keys()
    for key in english:
        braces = {piece.partition("}")[0] for piece in english[key].split("{")[1:]}
        assert braces == {piece.partition("}")[0] for piece in chinese[key].split("{")[1:]}, key
