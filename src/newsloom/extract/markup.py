"""A page's markup as a tree, made safe and small first."""

from __future__ import annotations

import re
from dataclasses import dataclass

from selectolax.lexbor import LexborHTMLParser

from newsloom.text.lang.word_list import in_order

# Matched with both cases written out: the first character is then searched for at memory speed, which
# re.IGNORECASE (or a small-letter copy of a page) costs several milliseconds.
_OPEN = re.compile(
    r"<(?:([sS][cC][rR][iI][pP][tT])|([sS][tT][yY][lL][eE])|([sS][vV][gG])|([nN][oO][sS][cC][rR][iI][pP][tT])|"
    r"([tT][eE][mM][pP][lL][aA][tT][eE])|([iI][fF][rR][aA][mM][eE])|(!--))"
)
_CLOSE = ("</script", "</style", "</svg", "</noscript", "</template", "</iframe", "--")
_DROPPED = in_order("""
    script style svg noscript template iframe select video audio object canvas
""")
# lexbor's time grows with the square of the depth (60 s at 100,000 on the machine it was measured on), so what is
# nested deeper than any page needs loses its tags, not its text, before it is parsed.
DEPTH_MAX = 300
_TAGS_SCANNED_MIN = 6000
_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9:-]{0,40})(?:[^<>]*)>")
# Elements that end by themselves, and so never nest by being left open.
_FLAT = frozenset(
    in_order("""
        area base br col embed hr img input link meta param source track wbr p li td th tr dt dd option tbody thead
        tfoot colgroup html head body
    """)
)
_LD = re.compile(r"<script[^>]{0,300}?\btype\s*=\s*[\"']?application/ld\+json", re.IGNORECASE)
CHARACTERS_MAX = 20_000_000


@dataclass(frozen=True, slots=True)
class Markup:
    """The tree without scripts and styles, and the text of each JSON-LD script."""

    tree: LexborHTMLParser
    linked_data: tuple[str, ...]


def parsed(html: str) -> Markup:
    """Parses `html`; never raises on what a page may hold. Time is linear in the length, whatever the nesting."""
    html = html[:CHARACTERS_MAX]
    if "\0" in html:
        html = html.replace("\0", "")
    bare, linked_data = _without_scripts(html)
    if bare.count("<") > _TAGS_SCANNED_MIN:
        bare = _flattened(bare)
    tree = LexborHTMLParser(bare)
    tree.strip_tags(list(_DROPPED))
    return Markup(tree, linked_data)


def _without_scripts(html: str) -> tuple[str, tuple[str, ...]]:
    """Cuts out what is never text, at a fraction of what parsing it costs; keeps the JSON-LD apart."""
    kept: list[str] = []
    linked_data: list[str] = []
    unclosed: set[str] = set()
    pos = at = 0
    while found := _OPEN.search(html, at):
        closing = _CLOSE[(found.lastindex or 1) - 1]
        close = -1 if closing in unclosed else _find_either_case(html, closing, found.end())
        if close < 0:
            unclosed.add(closing)
            at = found.end()
            continue
        end = html.find(">", close)
        end = len(html) if end < 0 else end + 1
        if found.lastindex == 1 and _LD.match(html, found.start()):
            linked_data.append(html[html.find(">", found.start()) + 1 : close])
        kept.append(html[pos : found.start()])
        pos = at = end
    kept.append(html[pos:])
    return "".join(kept), tuple(linked_data)


def _find_either_case(html: str, closing: str, start: int) -> int:
    """Where `closing` stands next, in small letters or else in any."""
    small = html.find(closing, start)
    if small >= 0 or closing == "--":
        return small
    found = re.compile(re.escape(closing), re.IGNORECASE).search(html, start)
    return found.start() if found else -1


def _flattened(html: str) -> str:
    """The markup without the tags that open below DEPTH_MAX, counted as if every element had to be closed."""
    kept: list[str] = []
    pos = depth = 0
    for found in _TAG.finditer(html):
        name = found[2].lower()
        if name in _FLAT or found.group().endswith("/>"):
            continue
        depth += -1 if found[1] else 1
        if depth < 0:
            depth = 0
        if depth + (1 if found[1] else 0) > DEPTH_MAX:
            kept.append(html[pos : found.start()])
            kept.append(" ")
            pos = found.end()
    if not kept:
        return html
    kept.append(html[pos:])
    return "".join(kept)
