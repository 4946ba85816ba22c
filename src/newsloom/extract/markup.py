"""A page's markup as a tree, made safe and small first."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import islice

from selectolax.lexbor import LexborHTMLParser

from newsloom.extract.nesting import flattened
from newsloom.text.lang.word_list import in_order

# Matched with both cases written out: the first character is then searched for at memory speed, which
# re.IGNORECASE (or a small-letter copy of a page) costs several milliseconds.
_OPEN = re.compile(
    r"<(?:([sS][cC][rR][iI][pP][tT])|([sS][tT][yY][lL][eE])|([sS][vV][gG])|([nN][oO][sS][cC][rR][iI][pP][tT])|"
    r"([tT][eE][mM][pP][lL][aA][tT][eE])|([iI][fF][rR][aA][mM][eE])|([sS][eE][lL][eE][cC][tT])(?=[\s>])|(!--))"
)
_CLOSE = ("</script", "</style", "</svg", "</noscript", "</template", "</iframe", "</select", "-->")
_TEMPLATE, _SELECT, _COMMENT = 5, 7, 8  # groups of _OPEN
_COMMENT_END = re.compile("--!?>")
# A template whose content is shown at once, as the inside of the element around it (declarative shadow DOM).
_SHOWN_TEMPLATE = re.compile(r"<template\b[^<>]{0,300}?\bshadowroot(?:mode)?\s*=[^<>]{0,300}>", re.IGNORECASE)
_DROPPED = in_order("""
    script style svg noscript template iframe select video audio object canvas
    amp-ad amp-embed amp-sticky-ad amp-iframe amp-list amp-consent amp-user-notification amp-sidebar
""")
_TAGS_SCANNED_MIN = 6000
# lexbor's time also grows with the square of an element's attributes (1 s at 16,000, which take 130 KB).
ATTRIBUTES_MAX = 300
_BOUNDED_FROM = 150_000
_ATTRIBUTES_CHARS_MIN = 2 * ATTRIBUTES_MAX
# A tag as a parser reads it: ">" inside quotes does not end it, and quotes are quotes only behind "=" (data-of=it's).
# Never fails, and never goes back.
_QUOTED = re.compile(r"=\s*+(?:\"[^\"]*+(?:\"|\Z)|'[^']*+(?:'|\Z))")
_WHOLE_TAG = re.compile(rf"<([a-zA-Z][^\s/>]*+)(?:[^>=]++|{_QUOTED.pattern}|=)*+(?:>|\Z)")
_BETWEEN_ATTRIBUTES = re.compile(r"[\s/\"]+")
_NOSCRIPT = re.compile(r"<(/?)noscript\b", re.IGNORECASE)
_LD = re.compile(r"<script[^>]{0,300}?\btype\s*=\s*[\"']?application/ld\+json", re.IGNORECASE)
CHARACTERS_MAX = 20_000_000
TAGS_MAX = 150_000
_TAG_START = re.compile("<")


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
    bare = _with_few_tags(bare)
    if len(bare) > _BOUNDED_FROM:
        bare = _with_few_attributes(bare)
    if bare.count("<") > _TAGS_SCANNED_MIN:
        bare = flattened(bare)
    tree = LexborHTMLParser(bare)
    tree.strip_tags(list(_DROPPED))
    return Markup(tree, linked_data)


def has_noscript(html: str) -> bool:
    return _NOSCRIPT.search(html) is not None


def without_scripting(html: str) -> str:
    """The page as readers see it whose browsers run no scripts: `noscript` is an element like any other."""
    return _NOSCRIPT.sub(r"<\1div", html)


def _without_scripts(html: str) -> tuple[str, tuple[str, ...]]:
    """Cuts out what is never text, at a fraction of what parsing it costs; keeps the JSON-LD apart."""
    kept: list[str] = []
    linked_data: list[str] = []
    unclosed: set[str] = set()
    pos = at = 0
    while found := _OPEN.search(html, at):
        if found.lastindex == _TEMPLATE and (opened := _SHOWN_TEMPLATE.match(html, found.start())):
            kept.append(html[pos : found.start()])
            pos = at = opened.end()
            continue
        closing = _CLOSE[(found.lastindex or 1) - 1]
        close = -1 if closing in unclosed else _end_of(html, closing, found)
        if close < 0:
            unclosed.add(closing)
            at = found.end()
            if found.lastindex == _SELECT:
                # lexbor's time grows with the square of the options of one element (30 s for 35,000).
                kept.append(html[pos : found.start()])
                pos = at = html.find(">", at) + 1 or len(html)
            continue
        end = html.find(">", close)
        end = len(html) if end < 0 else end + 1
        if found.lastindex == 1 and _LD.match(html, found.start()):
            linked_data.append(html[html.find(">", found.start()) + 1 : close])
        kept.append(html[pos : found.start()])
        pos = at = end
    kept.append(html[pos:])
    return "".join(kept), tuple(linked_data)


def _end_of(html: str, closing: str, opened: re.Match[str]) -> int:
    """Where `closing` stands next, in small letters or else in any; -1 where nowhere.

    The dashes that open a comment may close it as well ("<!-->").
    """
    if opened.lastindex == _COMMENT:
        end = _COMMENT_END.search(html, opened.start() + 2)
        return end.start() if end else -1
    small = html.find(closing, opened.end())
    if small >= 0:
        return small
    found = re.compile(re.escape(closing), re.IGNORECASE).search(html, opened.end())
    return found.start() if found else -1


def _with_few_tags(html: str) -> str:
    """The markup up to the TAGS_MAX-th tag: what comes later is no article's, and each costs time."""
    if html.count("<") <= TAGS_MAX:
        return html
    last = next(islice(_TAG_START.finditer(html), TAGS_MAX, None))
    return html[: last.start()]


def _with_few_attributes(html: str) -> str:
    """The markup with the bare name in place of each tag that has more attributes than any page needs."""

    def bounded(tag: re.Match[str]) -> str:
        if tag.end() - tag.start() < _ATTRIBUTES_CHARS_MIN:
            return tag[0]
        attributes = _BETWEEN_ATTRIBUTES.split(_QUOTED.sub('="', tag[0]), ATTRIBUTES_MAX)
        return f"<{tag[1]}>" if len(attributes) > ATTRIBUTES_MAX else tag[0]

    return _WHOLE_TAG.sub(bounded, html)
