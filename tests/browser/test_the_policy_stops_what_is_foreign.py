"""A page that asks another host for anything is stopped by the browser, whatever put the request there."""

from __future__ import annotations

import pytest
from playwright.sync_api import BrowserContext

from tests.served import Site

pytestmark = pytest.mark.browser

_TRY = """async address => {
  const refused = [];
  document.addEventListener("securitypolicyviolation", event => refused.push(event.effectiveDirective));
  const image = document.createElement("img");
  image.src = address + "pixel.png";
  const style = document.createElement("link");
  style.rel = "stylesheet";
  style.href = address + "style.css";
  const file = document.createElement("script");
  file.src = address + "script.js";
  const code = document.createElement("script");
  code.textContent = "window.ran = true";
  document.head.append(image, style, file, code);
  await fetch(address + "data.json").catch(() => {});
  await new Promise(done => setTimeout(done, 300));
  return [[...new Set(refused)].sort(), window.ran === undefined];
}"""


@pytest.mark.parametrize("path", ["", "404.html", "en/", "zh/perceptron/", "en/errors/matrix-size/"])
def test_nothing_is_asked_of_another_host(site: Site, context: BrowserContext, path: str) -> None:
    page = context.new_page()
    foreign: list[str] = []
    context.route("https://example.org/**", lambda route: (foreign.append(route.request.url), route.abort()))
    page.goto(site.address + path)
    refused, silent = page.evaluate(_TRY, "https://example.org/")
    assert refused == ["connect-src", "img-src", "script-src-elem", "style-src-elem"]
    assert silent
    assert not foreign
