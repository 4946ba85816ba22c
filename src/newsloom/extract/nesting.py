"""Bounds how deep a page's elements are nested, before it is parsed."""

from __future__ import annotations

import re

from newsloom.text.lang.word_list import in_order

# lexbor's time grows with the square of the depth (60 s at 100,000 on the machine it was measured on), so what is
# nested deeper than any page needs loses its tags, not its text, before it is parsed.
DEPTH_MAX = 300
# Without what ends it: a tag may hold "<" and ">" in its attributes.
_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9:-]{0,40})[^<>]*>?")
# Elements across which the end tag of another is not heeded (HTML, 13.2.4.2, "has an element in scope").
_SCOPES = frozenset(in_order("table object marquee applet button"))
# Elements that only their own kind of end tags reaches across: not those of inline ones and of unknown names.
_SPECIAL = _SCOPES | frozenset(
    in_order("""
        address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer h1 h2
        h3 h4 h5 h6 header hgroup listing main menu nav ol pre search section summary ul
    """)
)
# Elements that end by themselves, and so never nest by being left open; of forms only one is open at a time.
_FLAT = frozenset(
    in_order("""
        area base br col embed hr img input link meta param source track wbr p li td th tr dt dd option tbody thead
        tfoot colgroup html head body form
    """)
)
_FORMATTING = frozenset(in_order("a b big code em font i nobr s small strike strong tt u"))


def flattened(html: str) -> str:
    """The markup without the tags that open below DEPTH_MAX, and without their end tags. Linear in its length."""
    kept: list[str] = []
    opened = _Opened()
    left_out: dict[str, int] = {}
    pos = 0
    for found in _TAG.finditer(html):
        name = found[2].lower()
        if name in _FLAT:
            continue
        if found[1]:
            if not left_out.get(name):
                opened.close(name)
                continue
            left_out[name] -= 1
        elif len(opened.names) < DEPTH_MAX:
            opened.push(name)
            continue
        else:
            left_out[name] = left_out.get(name, 0) + 1
        kept += [html[pos : found.start()], " "]
        pos = found.end()
    return "".join([*kept, html[pos:]]) if kept else html


class _Opened:
    """The open elements, the innermost last. Where those of each name stand is known, so that none is looked for."""

    def __init__(self) -> None:
        self.names: list[str] = []
        self._places: dict[str, list[int]] = {}
        self._special: list[int] = []
        self._scopes: list[int] = []

    def push(self, name: str) -> None:
        place = len(self.names)
        self.names.append(name)
        self._places.setdefault(name, []).append(place)
        if name in _SPECIAL:
            self._special.append(place)
            if name in _SCOPES:
                self._scopes.append(place)

    def close(self, name: str) -> None:
        """Takes off what an end tag closes: all down to the element of its name, if it reaches so far; else nothing.

        Formatting stays: it is opened again in what follows ("reconstruct the active formatting elements").
        """
        places = self._places.get(name)
        bounds = self._scopes if name in _SPECIAL else self._special
        if not places or (bounds and bounds[-1] > places[-1]):
            return
        place = places[-1]
        inner = self.names[place + 1 :]
        while len(self.names) > place:
            self._pop()
        for one in inner:
            if one in _FORMATTING:
                self.push(one)

    def _pop(self) -> None:
        name = self.names.pop()
        self._places[name].pop()
        if name in _SPECIAL:
            self._special.pop()
            if name in _SCOPES:
                self._scopes.pop()
