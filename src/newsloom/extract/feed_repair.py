"""Bringing the bytes of a feed to text, and mending what commonly keeps it from being well-formed XML."""

from __future__ import annotations

import html.entities
import re

from newsloom.extract import charset

_NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_START = re.compile(r"<!DOCTYPE\s|<(?:[A-Za-z][\w.-]{0,20}:)?(?:rss|feed|RDF|channel)[\s>/]")
_START_WITHIN = 16_000
_DECLARATION = re.compile(r"<\?xml[^>]{0,300}\?>")
_REFERENCE = re.compile(
    r"&(?!(?:amp|lt|gt|quot|apos);)(?:#(?:\d{1,7}|[xX][0-9A-Fa-f]{1,6});|([A-Za-z][A-Za-z0-9]{1,31});)"
)
_LOOSE_AMPERSAND = re.compile(r"&(?!#?[A-Za-z0-9]{1,32};)")


def decoded(body: bytes, content_type: str | None) -> str:
    """`body` as text from its document type or outermost element on, without characters that XML forbids.

    Servers put warnings and comments before a feed. Charsets are settled as for pages (`charset`).
    """
    text = _NOT_XML.sub("", charset.decoded(body, content_type)).lstrip("\ufeff \t\r\n")
    start = _START.search(text, 0, _START_WITHIN)
    return text[start.start() :] if start else _DECLARATION.sub("", text, count=1)


def mended(text: str) -> str:
    """`text` with the names of HTML's characters written out and loose ampersands escaped."""
    pieces: list[str] = []
    at = 0
    while (start := text.find("<![CDATA[", at)) >= 0 and (end := text.find("]]>", start)) >= 0:
        pieces += [_with_references(text[at:start]), text[start:end]]
        at = end
    return "".join([*pieces, _with_references(text[at:])])


def _with_references(text: str) -> str:
    return _REFERENCE.sub(_written_out, _LOOSE_AMPERSAND.sub("&amp;", text))


def _written_out(found: re.Match[str]) -> str:
    name = found.group(1)
    if name is None:
        return found.group() if _is_character(found.group()[2:-1]) else ""
    return html.entities.html5.get(f"{name};", f"&amp;{name};").replace("<", "&lt;")


def _is_character(number: str) -> bool:
    code = int(number[1:], 16) if number[:1] in "xX" else int(number)
    return code in (9, 10, 13) or 0x20 <= code <= 0xD7FF or 0xE000 <= code <= 0xFFFD or 0x10000 <= code <= 0x10FFFF
