"""The list of messages shows what fits the words that are typed, or the message that is pasted, in either language."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from labnotes.project import Project
from labnotes.site.build import ROOT
from labnotes.site.words import read_words
from tests.browser.whole import wait_until_whole
from tests.served import Site

pytestmark = pytest.mark.browser

SCRIPT = ROOT / "theme" / "assets" / "javascripts" / "errors.js"
BUDGET = 2048
"""What the script may weigh, in bytes as it is served without compression."""

ENTRIES = ".message-filter ~ ul > li"

PASTES = [
    (
        "ValueError: Dimensions 50 and 48 are not compatible",
        "Dimensions … and … are not compatible",
    ),
    (
        "UsageError: Line magic function `%tensorflow_version` not found.",
        "UsageError: Line magic function … not found",
    ),
    (
        "tensorflow.python.framework.errors_impl.InvalidArgumentError: {{function_node __wrapped____MklMatMul_device_"
        "/job:localhost/replica:0/task:0/device:CPU:0}} Matrix size-incompatible: In[0]: [8,5], In[1]: [3,4] [Op:Mat]",
        "Matrix size-incompatible",
    ),
    (
        'Traceback (most recent call last):\n  File "/home/lin/train.py", line 3, in <module>\n    model.fit(x, y)\n'
        "ValueError: You must call `compile()` before\nusing the model.",
        "You must call `compile()` before using the model",
    ),
]
"""A message as a terminal prints it, and the entry that alone must be left."""

_LEFT = """(field, messages) => messages.map(message => {
  field.value = message;
  field.dispatchEvent(new Event("input", {bubbles: true}));
  return [...document.querySelectorAll(".message-filter ~ ul > li a")]
    .filter(link => link.checkVisibility())
    .map(link => link.pathname);
})"""
"""The pages that are still led to, for each of the messages in turn."""


@pytest.fixture(params=["en", "zh"])
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def listed(tab: Page, language: str) -> Locator:
    """The entries that are shown, on a fresh page of the list. What is not laid out yet has no text."""
    tab.goto(f"{language}/errors/")
    wait_until_whole(tab)
    expect(field(tab)).to_be_visible()
    return tab.locator(f"{ENTRIES}:visible")


def field(tab: Page) -> Locator:
    return tab.get_by_role("searchbox").and_(tab.locator("#message-filter"))


def status(tab: Page) -> Locator:
    return tab.locator(".message-filter [role=status]")


def said(language: str, count: int) -> str:
    return read_words(language)["filter_count"].format(count=count)


def rest(tab: Page) -> None:
    """Wait as long as a reader does between two things. Material notes a tenth of a second after each scroll where the
    page stands; an address that changes just then is led back there, which a busy machine shows."""
    tab.wait_for_timeout(300)


def test_the_script_is_small() -> None:
    assert len(SCRIPT.read_bytes()) <= BUDGET


def test_at_first_all_is_shown_and_nothing_said(tab: Page, listed: Locator, language: str) -> None:
    assert listed.count() == tab.locator(ENTRIES).count() > 50
    expect(status(tab)).to_be_empty()
    expect(field(tab)).to_have_accessible_name(read_words(language)["filter"])


def test_typing_leaves_what_holds_all_words_and_says_how_much(tab: Page, listed: Locator, language: str) -> None:
    field(tab).press_sequentially("keyword Argument")
    assert all("keyword" in text and "argument" in text.lower() for text in listed.all_inner_texts())
    assert 0 < listed.count() < tab.locator(ENTRIES).count()
    expect(status(tab)).to_have_text(said(language, listed.count()))
    field(tab).fill("cardinality ambiguous")
    expect(listed).to_have_count(1)


def test_a_heading_without_entries_is_hidden(tab: Page, listed: Locator) -> None:
    field(tab).fill("cardinality")
    expect(listed).to_have_count(1)
    shown = tab.locator(".message-filter ~ h3:visible")
    assert [heading.get_attribute("id") for heading in shown.all()] == ["training"]


@pytest.mark.parametrize(("paste", "message"), PASTES, ids=[message for _, message in PASTES])
def test_a_pasted_message_leaves_its_own_entry(tab: Page, listed: Locator, paste: str, message: str) -> None:
    field(tab).fill(paste.replace("\n", " "))
    expect(listed).to_have_count(1)
    expect(listed.locator("a").first).to_have_text(message)


def shown(project: Project) -> Iterator[tuple[str, str]]:
    """Each message on a page about an error, as its program gave it or a source quotes it, and that page's name."""
    for identity, snippet in project.snippets.items():
        folder, _, name = identity.partition("/")
        slug = name.partition("/")[0]
        if folder == "errors" and slug != "index":
            raised = project.records[identity].run.raised if identity in project.records else None
            if raised:
                yield slug, f"{raised.type}: {raised.message}"
            elif snippet.kind == "quoted":
                yield slug, snippet.program


@pytest.mark.usefixtures("listed")
def test_each_message_that_a_page_about_an_error_shows_is_in_the_list(tab: Page, real: Project) -> None:
    messages = list(shown(real))
    assert len(messages) > 100
    assert field(tab).evaluate(_LEFT, ["zyzzyva"]) == [[]]
    left = field(tab).evaluate(_LEFT, [message.replace("\n", " ") for _, message in messages])
    lost = [
        (slug, message)
        for (slug, message), pages in zip(messages, left, strict=True)
        if not any(page.endswith(f"/errors/{slug}/") for page in pages)
    ]
    assert lost == []


def test_names_of_the_readers_own_may_differ_where_nothing_else_fits(tab: Page, listed: Locator) -> None:
    field(tab).fill("AttributeError: 'Affine' object has no attribute 'kernel2'")
    assert "object has no attribute 'W'" in " ".join(listed.all_inner_texts())
    field(tab).fill("AttributeError: 'SymbolicTensor' object has no attribute 'numpy'")
    expect(listed).to_have_count(1)


def test_what_fits_nothing_is_handed_to_the_sites_search(tab: Page, listed: Locator, language: str) -> None:
    button = tab.get_by_role("button", name=read_words(language)["filter_search"])
    expect(button).to_be_hidden()
    field(tab).fill("ValueError: the zyzzyva of layer 7 is [1, 2] and not perceptron")
    expect(listed).to_have_count(0)
    expect(status(tab)).to_have_text(said(language, 0))
    button.click()
    expect(tab.locator("input.md-search__input")).to_have_value("ValueError zyzzyva layer perceptron")
    expect(tab.locator(".md-search-result__item").first).to_be_visible()


def test_escape_and_an_empty_field_show_all_again(tab: Page, listed: Locator) -> None:
    everything = listed.count()
    for emptied in ("Escape", "Control+a Backspace"):
        field(tab).press_sequentially("cardinality")
        expect(listed).to_have_count(1)
        for key in emptied.split():
            field(tab).press(key)
        expect(listed).to_have_count(everything)
        expect(status(tab)).to_be_empty()
        expect(field(tab)).to_have_value("")


def test_a_link_to_a_hidden_heading_shows_it(tab: Page, listed: Locator) -> None:
    everything = listed.count()
    field(tab).fill("cardinality")
    expect(tab.locator("#graphs")).to_be_hidden()
    rest(tab)
    tab.locator(".md-sidebar--secondary a[href$='#graphs']").click()
    expect(tab.locator("#graphs")).to_be_in_viewport()
    expect(listed).to_have_count(everything)


def test_an_address_of_a_hidden_heading_shows_it(tab: Page, listed: Locator) -> None:
    everything = listed.count()
    field(tab).fill("cardinality")
    rest(tab)
    tab.evaluate("location.hash = '#silent'")
    expect(tab.locator("#silent")).to_be_in_viewport()
    expect(listed).to_have_count(everything)


def test_the_keyboard_alone_finds_a_message_and_follows_it(tab: Page, listed: Locator, language: str) -> None:
    field(tab).focus()
    # A letter that would open the site's search elsewhere on the page.
    tab.keyboard.type("size-incompatible f")
    for _ in " f":
        tab.keyboard.press("Backspace")
    expect(listed).to_have_count(1)
    # The heading's own link comes first.
    tab.keyboard.press("Tab")
    tab.keyboard.press("Tab")
    expect(listed.locator("a").first).to_be_focused()
    tab.keyboard.press("Enter")
    tab.wait_for_url(lambda address: not str(address).endswith(f"/{language}/errors/"))


def test_it_filters_after_an_instant_navigation_and_another(tab: Page, language: str) -> None:
    tab.goto(f"{language}/errors/tensorflow-version-magic/")
    tab.evaluate("window.stayed = true")
    lists = tab.locator(".md-nav--primary a[href='../'], .md-nav--primary a[href$='/errors/']").first
    for _ in range(2):
        lists.click()
        expect(field(tab)).to_be_visible()
        field(tab).fill("cardinality")
        expect(tab.locator(f"{ENTRIES}:visible")).to_have_count(1)
        tab.go_back()
        expect(field(tab)).to_have_count(0)
    assert tab.evaluate("window.stayed")


def test_without_scripts_the_list_is_whole_and_no_field_stands_above_it(
    browser: Browser, site: Site, language: str
) -> None:
    context = browser.new_context(java_script_enabled=False, base_url=site.address)
    page = context.new_page()
    page.goto(f"{language}/errors/")
    expect(page.locator(".message-filter")).to_be_hidden()
    assert page.locator(f"{ENTRIES}:visible").count() == page.locator(ENTRIES).count() > 50
    context.close()


def test_no_other_page_loads_it(site: Site, language: str) -> None:
    html = str(site.html(language, "operations/"))
    assert "errors.js" not in html
    assert "errors.css" not in html
    assert "errors.js" in str(site.html(language, "errors/"))
