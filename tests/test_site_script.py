"""Material's script is changed in known places, and a script that lacks one of them ends the build."""

from __future__ import annotations

from importlib import resources
from pathlib import Path

import pytest

from labnotes.site.script import calm

PLACES = (
    'let o=x("meta",{name:"color-scheme"});',
    'for(let t of M("[href], [src]",e))for(let r of["href","src"]){}',
    "t.set(r.outerHTML,r)",
    "function es(e){return Le(e).pipe(",
    'L(...me("source").map(e=>$i(e))),$s=H(()=>L(',
    "...Ii(e,{target$:Ht})))),Ki=ct",
    '...me("search").map(e=>_i(e,{index$:zi,keyboard$:mo})),',
    '...me("content").map(e=>oi(e,{sitemap$:qi,viewport$:ke,target$:Ht,print$:Ni})),',
    'L(...M("pre:not(.mermaid) > code",e).map(i=>Yn(i,{target$:o,print$:n})),',
    "gi({sitemap$:qi,location$:Kt,viewport$:ke,progress$:uo}).subscribe(ct);",
    'r.pipe(ne("offset"),Ae(100)).subscribe(({offset:a})=>{history.replaceState(a,"")}),V("navigation.instant.prefetch")',
    'return h(document,"DOMContentLoaded",{once:!0}).subscribe(()=>e.next(document)),e',
    "ui({document$:ct});",
    "Fi({viewport$:ke,document$:ct});ji({document$:ct,tablet$:Lr});Ui({document$:ct});Wi({viewport$:ke,tablet$:Lr});",
    'function Pn(){return x("nav",{class:"md-code__nav"})}',
)


def script(folder: Path, text: str) -> Path:
    file = folder / "assets" / "javascripts" / "bundle.0123.min.js"
    file.parent.mkdir(parents=True)
    file.write_text(text, encoding="utf-8")
    return file


def test_what_stands_between_the_places_stays(tmp_path: Path) -> None:
    file = script(tmp_path, f"a();{';b();'.join(PLACES)};c()")
    calm(tmp_path)
    told = file.read_text(encoding="utf-8")
    assert told.startswith('a();let o=x("meta",{name:"colour-scheme"});;b();for(let t of M("[href]:not(')
    assert told.endswith(";c()")


@pytest.mark.parametrize("text", ["a()", "".join(PLACES[1:]), "".join(PLACES) + PLACES[0]])
def test_another_script_than_is_known_ends_the_build(tmp_path: Path, text: str) -> None:
    script(tmp_path, text)
    with pytest.raises(ValueError, match="and not once"):
        calm(tmp_path)


def test_a_site_without_a_script_ends_the_build(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="no bundle"):
        calm(tmp_path)


def test_the_script_that_is_installed_is_the_one_that_is_known(tmp_path: Path) -> None:
    installed = Path(str(resources.files("material"))) / "templates" / "assets" / "javascripts"
    (bundle,) = installed.glob("bundle.*.min.js")
    script(tmp_path, bundle.read_text(encoding="utf-8"))
    calm(tmp_path)
