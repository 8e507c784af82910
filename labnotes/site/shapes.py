"""Shapes in the code: each name that held a tensor is marked, and what it held is listed below the block.

The list is what a reader without scripts opens; with scripts a mark shows its entry when it is pointed at.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape

from bs4 import BeautifulSoup
from bs4.element import PageElement, Tag

from labnotes.read.names import Place, places, scopes, without_scope
from labnotes.run.result import Observation, State
from labnotes.site.words import Words


@dataclass(frozen=True)
class Held:
    """A mention of a name that held a tensor there: its ``place`` in the part's text, and the observation. ``afresh``
    says that its statement does not read what the name held before."""

    place: Place
    seen: Observation
    afresh: bool = False


def show_shapes(block: str, program: str, seen: Sequence[Observation], words: Words) -> str:
    """The highlighted ``block`` of the part ``program`` with its names marked, and the list of what they held below.

    A mark's ``data-held`` is the number of its entry in the list. Where no name held a tensor, the block is as it was.
    """
    functions = scopes(program)
    entries = {one.place: _entry(one, functions, words) for one in held_names(program, seen)}
    listed = list(dict.fromkeys(entries.values()))
    if not listed:
        return block
    marked = _mark(block, {place: listed.index(entry) for place, entry in entries.items()})
    items = "".join(f"<li>{entry}</li>" for entry in listed)
    summary = f"<summary>{words.html('held')}</summary>"
    return f'{marked}<details class="part-held" data-search-exclude>{summary}<ul>{items}</ul></details>'


def add_control(html: str, words: Words) -> str:
    """The page with the button that shows all shapes, ahead of the first block that has any."""
    first = html.find('class="held"')
    if first < 0:
        return html
    at = html.rfind('<div class="part">', 0, first)
    button = f'<button type="button" aria-pressed="false">{words.html("show_held")}</button>'
    control = f"{button}<span>{words.html('point_at_held')}</span>"
    return f'{html[:at]}<div class="held-control" data-search-exclude>{control}</div>{html[at:]}'


def held_names(program: str, seen: Sequence[Observation]) -> list[Held]:
    """The mentions in ``program`` whose name was observed at their statement; of a chain its longest such beginning."""
    observed = {(one.line, one.name): one for one in seen}
    mentioned = places(program)
    read = {(place.statement, place.name) for place in mentioned if place.reads}
    found: dict[tuple[int, int], Held] = {}
    for place in mentioned:
        names = (f"{place.scope}.{place.name}", place.name) if place.scope else (place.name,)
        one = next((observed[place.statement, name] for name in names if (place.statement, name) in observed), None)
        if one:
            # Mentions that begin at one place follow each other by length.
            found[place.line, place.start] = Held(place, one, (place.statement, place.name) not in read)
    return list(found.values())


def _entry(held: Held, functions: frozenset[str], words: Words) -> str:
    """What the name held, as HTML: shape, dtype and values; in a loop how often, and the first and the last."""
    seen = held.seen
    states = list(_states(held))
    pieces = [f"<code>{escape(without_scope(seen.name, functions))}</code>"]
    same_form = len({(state.shape, state.dtype, _is_variable(state)) for _, state in states}) == 1
    if same_form:
        pieces.append(_form(seen.last, words))
    if seen.times > 1:
        # What came between the first and the last time is not kept.
        key = "held_times" if seen.first else "held_alike"
        pieces.append(f"<i>{words.html(key, times=str(seen.times))}</i>")
    for key, state in states:
        label = f"<i>{words.html(key)}</i> " if len(states) > 1 else ""
        form = "" if same_form else f"{_form(state, words)} "
        value = f"<samp>{escape(state.value)}</samp>" if state.value else ""
        if form or value:
            pieces.append(f"{label}{form}{value}")
    if None in seen.last.shape:
        pieces.append(f"<i>{words.html('held_none')}</i>")
    return "<br>".join(pieces)


def _states(held: Held) -> Iterator[tuple[str, State]]:
    """The states that a reader is told, each with the key of its word."""
    seen = held.seen
    if seen.before and not held.afresh:
        yield "held_before", seen.before
    if seen.first:
        yield "held_first", seen.first
    yield ("held_last" if seen.first else "held_after"), seen.last


def _form(state: State, words: Words) -> str:
    variable = f"<i>{words.html('held_variable')}</i> " if _is_variable(state) else ""
    return f"{variable}<b>shape={escape(str(tuple(state.shape)))} dtype={escape(state.dtype)}</b>"


def _is_variable(state: State) -> bool:
    return state.kind == "variable"


def _mark(block: str, numbers: dict[Place, int]) -> str:
    """``block`` with each place of ``numbers`` in a mark of that number."""
    soup = BeautifulSoup(block, "html.parser")
    code = soup.select_one("pre code")
    if code is None:
        return block
    pieces = list(_positions(code))
    for place, number in numbers.items():
        inside = [piece for piece, line, start, end in pieces if line == place.line and _within(start, end, place)]
        if "".join(piece.get_text() for piece in inside) == place.name:
            mark = soup.new_tag("span", attrs={"class": "held", "data-held": str(number)})
            inside[0].insert_before(mark)
            mark.extend(inside)
    return str(soup)


def _positions(code: Tag) -> Iterator[tuple[PageElement, int, int, int]]:
    """Each token with its line (from 1), its first character and the one behind it (from 0)."""
    line, column = 1, 0
    for piece in list(code.children):
        text = piece.get_text()
        yield piece, line, column, column + len(text)
        if "\n" in text:
            line, column = line + text.count("\n"), 0
        column += len(text.rpartition("\n")[2])


def _within(start: int, end: int, place: Place) -> bool:
    return place.start <= start < end <= place.end
