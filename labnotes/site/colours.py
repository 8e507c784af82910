"""Material's script leaves the page's colour scheme to the style sheet.

It tells the browser of it by a meta element, which it adds once it has started, on every page that comes. The browser
then styles and lays out all of the page anew, twice, though the style sheet has said the same for ``:root`` before.
"""

from __future__ import annotations

from pathlib import Path

_NAMED, _UNHEARD = '{name:"color-scheme"}', '{name:"colour-scheme"}'


def leave_scheme(site: Path) -> None:
    """Gives that element of the built ``site`` of a language a name that no browser knows.

    Raises FileNotFoundError where Material's script is another one than it is known to be.
    """
    bundles = list((site / "assets" / "javascripts").glob("bundle.*.js"))
    texts = {bundle: bundle.read_text(encoding="utf-8") for bundle in bundles}
    if [text.count(_NAMED) for text in texts.values()] != [1]:
        raise FileNotFoundError(f"{site}/assets/javascripts/bundle.*.js with {_NAMED}, once")
    for bundle, text in texts.items():
        bundle.write_text(text.replace(_NAMED, _UNHEARD), encoding="utf-8")
