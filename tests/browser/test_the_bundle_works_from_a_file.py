"""The unpacked zip, opened from a folder with a space and Chinese characters in its name, works without any network."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from labnotes.read.page import LANGUAGES
from labnotes.site.bundle import FOLDER, bundle_name
from tests.browser.watch import Watch
from tests.served import Site

pytestmark = pytest.mark.browser

SEARCHED = {
    "en": [("perceptron", "perceptron"), ("gradient descent", "gradient-descent"), ("matmul", "operations")],
    "zh": [("感知机", "perceptron"), ("梯度下降", "gradient-descent"), ("matmul", "operations")],
}
"""What is typed, and the page that comes first."""

ANSWERED = {"en": "matching", "zh": "符合条件"}
_REFUSED = """async address => {
  const refused = [];
  document.addEventListener("securitypolicyviolation", event => refused.push(event.effectiveDirective));
  const image = document.createElement("img");
  image.src = address + "pixel.png";
  const file = document.createElement("script");
  file.src = address + "script.js";
  const code = document.createElement("script");
  code.textContent = "window.ran = true";
  document.head.append(image, file, code);
  await fetch(address + "data.json").catch(() => {});
  await new Promise(done => setTimeout(done, 300));
  return [[...new Set(refused)].sort(), window.ran === undefined];
}"""


@dataclass(frozen=True)
class Unpacked:
    """``folder`` is what the zip of ``language`` holds, ``tab`` the reader's, ``watch`` what goes wrong in it."""

    language: str
    folder: Path
    tab: Page
    watch: Watch

    def open(self, page: str) -> Page:
        self.tab.goto(self.address(page))
        return self.tab

    def address(self, page: str) -> str:
        return (self.folder / page).as_uri()


@pytest.fixture(scope="module", params=LANGUAGES)
def unpacked(
    request: pytest.FixtureRequest, site: Site, browser: Browser, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Unpacked]:
    # Material takes the last `/worker` in the search's address for its own.
    place = tmp_path_factory.mktemp("taken") / "我的 笔记" / "workers' notes 100%"
    name = bundle_name(request.param)
    with zipfile.ZipFile(site.folder / FOLDER / name) as archive:
        archive.extractall(place)
    context = browser.new_context(offline=True, viewport={"width": 1280, "height": 800})
    context.set_default_timeout(10_000)

    def refuse(route: Route) -> None:
        if route.request.url.startswith("file:"):
            route.continue_()
        else:
            route.abort()

    context.route("**/*", refuse)
    tab = context.new_page()
    folder = place / name.removesuffix(".zip")
    yield Unpacked(request.param, folder, tab, Watch(tab, folder.as_uri()))
    context.close()


@pytest.fixture
def notes(unpacked: Unpacked) -> Iterator[Unpacked]:
    """Whatever a test does, nothing outside of the folder is asked for, and no error stands in the console."""
    unpacked.watch.faults.clear()
    yield unpacked
    assert not unpacked.watch.faults, "\n".join(unpacked.watch.faults)


@pytest.mark.parametrize("page", ["", "perceptron/", "notebook/", "errors/matrix-size/"])
def test_a_page_opens_without_a_fault(notes: Unpacked, page: str) -> None:
    tab = notes.open(f"{page}index.html")
    tab.wait_for_load_state("load")
    expect(tab.locator("h1")).to_be_visible()
    expect(tab.locator(".md-header")).to_have_css("position", "sticky")


def test_typing_finds_a_page_of_the_language_and_leads_to_it(notes: Unpacked) -> None:
    for query, page in SEARCHED[notes.language]:
        tab = notes.open("about/index.html")
        tab.locator("input.md-search__input").click()
        tab.keyboard.type(query)
        tab.locator(".md-search-result__meta").filter(has_text=ANSWERED[notes.language]).wait_for()
        found = tab.locator(".md-search-result__item > a").first
        expect(found).to_have_attribute("href", _starts(notes.address(f"{page}/index.html")))
        found.click()
        tab.wait_for_url(_starts(notes.address(f"{page}/index.html")))
        expect(tab.locator("html")).to_have_attribute("lang", notes.language)
        expect(tab.locator("article mark").first).to_be_attached()


def test_pointing_at_a_name_shows_what_it_held(notes: Unpacked) -> None:
    tab = notes.open("perceptron/index.html")
    tab.locator("[data-part='perceptron/layer:run'] .held", has_text="y").first.hover()
    expect(tab.get_by_role("tooltip")).to_contain_text("shape=(1, 3) dtype=float32")


def test_the_explorer_moves(notes: Unpacked) -> None:
    tab = notes.open("gradient-descent/index.html")
    tab.locator("#explorer-rate").focus()
    tab.keyboard.press("End")
    expect(tab.locator("output[for=explorer-rate]")).to_have_text("1.2")
    expect(tab.locator(".explorer__verdict")).not_to_be_empty()


def test_a_figure_and_the_letters_of_formulas_are_there(notes: Unpacked) -> None:
    tab = notes.open("gradient-descent/index.html")
    figure = tab.locator("img.part-figure__light").first
    figure.scroll_into_view_if_needed()
    tab.wait_for_function("image => image.complete && image.naturalWidth > 0", arg=figure.element_handle())
    assert tab.evaluate("document.fonts.ready.then(fonts => [...fonts].some(font => font.status === 'loaded'))")


def test_the_list_of_messages_filters(notes: Unpacked) -> None:
    tab = notes.open("errors/index.html")
    tab.locator("#message-filter").fill("cardinality ambiguous")
    shown = tab.locator(".message-filter ~ ul > li:visible")
    expect(shown).to_have_count(1)
    shown.locator("a").first.click()
    tab.wait_for_url(_starts(notes.address("errors/cardinality/index.html")))


def test_links_lead_from_page_to_page_and_home(notes: Unpacked) -> None:
    tab = notes.open("index.html")
    tab.locator("article a[href='perceptron/index.html']").first.click()
    tab.wait_for_url(notes.address("perceptron/index.html"))
    tab.locator(".md-footer__link--next").click()
    tab.wait_for_url(notes.address("operations/index.html"))
    tab.locator(".md-nav--primary a[href='../errors/index.html']").click()
    tab.wait_for_url(notes.address("errors/index.html"))
    tab.go_back()
    tab.wait_for_url(notes.address("operations/index.html"))
    tab.locator("header a.md-logo").click()
    tab.wait_for_url(notes.address("index.html"))
    expect(tab.locator("[data-twin], .bundle")).to_have_count(0)


@pytest.mark.parametrize("page", ["perceptron", "notebook"])
def test_a_program_and_a_notebook_are_saved_as_they_lie_in_the_folder(notes: Unpacked, page: str) -> None:
    tab = notes.open(f"{page}/index.html")
    links = tab.locator("a[download]")
    assert links.count() == 2
    for link in links.all():
        with tab.expect_download() as saving:
            link.click()
        saved = saving.value
        original = next(notes.folder.rglob(saved.suggested_filename))
        assert Path(saved.path()).read_bytes() == original.read_bytes()


def test_the_whole_program_is_copied(notes: Unpacked) -> None:
    notes.tab.context.grant_permissions(["clipboard-read", "clipboard-write"])
    tab = notes.open("perceptron/index.html")
    tab.locator(".lesson-foot__take button").click()
    program = (notes.folder / "downloads" / "perceptron.py").read_text(encoding="utf-8")
    tab.wait_for_function("async text => (await navigator.clipboard.readText()).trim() === text", arg=program.strip())


def test_the_policy_stops_whatever_is_no_file(unpacked: Unpacked) -> None:
    refused, silent = unpacked.open("perceptron/index.html").evaluate(_REFUSED, "https://example.org/")
    assert refused == ["connect-src", "img-src", "script-src-elem"]
    assert silent


def _starts(address: str) -> re.Pattern[str]:
    return re.compile(re.escape(address))
