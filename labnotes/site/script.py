"""Material's script, without what keeps a browser from answering once a page stands: the whole of it is styled and laid
out again, and all of its parts are set up at once.

It is changed in the built site. A script in which a place is not found, once, is another one than is known here.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

_CHANGES: Mapping[str, str] = {
    # It tells of the colour scheme by an element, which it adds. The style sheet has said the same of `:root` before.
    '{name:"color-scheme"}': '{name:"colour-scheme"}',
    # It writes addresses out in full, so that pages of different depth can be compared. A style sheet whose address is
    # written loads anew. So it keeps its own, and is compared by what follows the way up.
    'M("[href], [src]",e))for(let r of[': 'M("[href]:not([rel=stylesheet]), [src]",e))for(let r of[',
    "t.set(r.outerHTML,r)": r't.set(r.outerHTML.replace(/^(<link rel="stylesheet" href=")[.\/]+/,"$1"),r)',
    # It sets up all parts of a page at once: search, side bars, and each block of code. A scheduler of its own library
    # (RxJS's asyncScheduler, here `pe`) lets the browser answer to the reader in between. Two parts, and the way to go
    # on without loading a page anew, are made ready before their turn: these wait for it, too.
    '...me("source").map(e=>$i(e))),$s=': '...me("source").map(e=>$i(e)),pe),$s=',
    "target$:Ht})))),Ki=": "target$:Ht})),pe)),Ki=",
    "map(e=>_i(e,{index$:zi,keyboard$:mo}))": "map(e=>H(()=>_i(e,{index$:zi,keyboard$:mo})))",
    "map(e=>oi(e,{sitemap$:qi,viewport$:ke,target$:Ht,print$:Ni}))": (
        "map(e=>H(()=>oi(e,{sitemap$:qi,viewport$:ke,target$:Ht,print$:Ni})))"
    ),
    '...M("pre:not(.mermaid) > code",e).map(i=>Yn(i,{target$:o,print$:n}))': (
        'L(...M("pre:not(.mermaid) > code",e).map(i=>Yn(i,{target$:o,print$:n})),pe)'
    ),
    "gi({sitemap$:qi,location$:Kt,viewport$:ke,progress$:uo}).subscribe(ct)": (
        "pe.schedule(()=>gi({sitemap$:qi,location$:Kt,viewport$:ke,progress$:uo}).subscribe(ct))"
    ),
    "ui({document$:ct});": "pe.schedule(()=>ui({document$:ct}));",
    "Fi({viewport$:ke,document$:ct});ji({document$:ct,tablet$:Lr});Ui({document$:ct});Wi({viewport$:ke,tablet$:Lr});": (
        "pe.schedule(()=>{Fi({viewport$:ke,document$:ct});ji({document$:ct,tablet$:Lr})});"
        "pe.schedule(()=>{Ui({document$:ct});Wi({viewport$:ke,tablet$:Lr})});"
    ),
    # It writes down where a page is read a tenth of a second after the last move, and a page that comes meanwhile would
    # be shown at that place. So it writes nothing from when a link is followed until its page has come.
    'r.pipe(ne("offset"),Ae(100)).subscribe(({offset:a})=>{history.replaceState(a,"")})': (
        'L(t.pipe(ne("pathname"),m(()=>!1)),s.pipe(m(()=>!0))).pipe(Q(!0),b(a=>a?r.pipe(ne("offset"),Ae(100)):y))'
        '.subscribe(({offset:a})=>{history.replaceState(a,"")})'
    ),
    # It waits for the document to be read, which it was when this script came (theme/main.html).
    'h(document,"DOMContentLoaded",{once:!0}).subscribe(()=>e.next(document))': "pe.schedule(()=>e.next(document))",
    # The buttons beside each block are landmarks, ten of one name on a page. Those would say nothing.
    'x("nav",{class:"md-code__nav"})': 'x("nav",{class:"md-code__nav",role:"none"})',
    # It asks each block of code for its width once it has put a button beside the one before, and so for a layout. The
    # observer tells the first width, too, once the page is laid out.
    "function es(e){return Le(e).pipe(": (
        "function es(e){return Ia.pipe(O(t=>t.observe(e)),"
        "b(t=>cn.pipe(g(({target:r})=>r===e),A(()=>t.unobserve(e)))),m(()=>de(e)),"
    ),
}


def calm(site: Path) -> None:
    """Changes the script of the built ``site`` of a language. Raises ValueError where it is not the one known here."""
    for bundle in _bundles(site):
        text = bundle.read_text(encoding="utf-8")
        for found, put in _CHANGES.items():
            if text.count(found) != 1:
                raise ValueError(f"{bundle}: {found} stands there {text.count(found)} times, and not once")
            text = text.replace(found, put)
        bundle.write_text(text, encoding="utf-8")


def _bundles(site: Path) -> list[Path]:
    bundles = list((site / "assets" / "javascripts").glob("bundle.*.js"))
    if not bundles:
        raise ValueError(f"{site}/assets/javascripts/ holds no bundle.*.js")
    return bundles
