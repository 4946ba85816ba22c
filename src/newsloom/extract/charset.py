"""Bytes to characters, where the declaration may be missing or wrong."""

from __future__ import annotations

import codecs
import re

from resiliparse.parse.encoding import detect_encoding

_BOMS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
_META = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([A-Za-z0-9_:.-]{2,40})", re.IGNORECASE)
_XML = re.compile(rb"<\?xml[^>]{0,100}?encoding\s*=\s*[\"']([A-Za-z0-9_:.-]{2,40})", re.IGNORECASE)
_HEADER = re.compile(r"charset\s*=\s*[\"']?\s*([A-Za-z0-9_:.-]{2,40})", re.IGNORECASE)
_HEAD_BYTES = 4096
_SAMPLE_BYTES = 200_000
# What browsers read these as (WHATWG Encoding Standard, "names and labels").
_AS_BROWSERS = {
    "iso8859-1": "cp1252",
    "ascii": "cp1252",
    "latin-1": "cp1252",
    "iso8859-9": "cp1254",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "iso8859-11": "cp874",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
}


def decoded(body: bytes, content_type: str | None = None, *, is_markup: bool = True) -> str:
    """The text of `body`; never raises: what no charset explains becomes U+FFFD.

    Order: byte order mark; UTF-8 wherever the bytes are UTF-8 (chance does not make them so, while declarations
    are often wrong); the header's charset, the page's own declaration; statistics (resiliparse).
    """
    for mark, name in _BOMS:
        if body.startswith(mark):
            return body[len(mark) :].decode(name, "replace")
    try:
        return body.decode("utf-8")
    except UnicodeDecodeError as error:
        broken_utf8 = error
    if is_nearly_utf8(body, broken_utf8):
        return body.decode("utf-8", "replace")
    for name in _declared(body, content_type, is_markup):
        if name != "utf-8":
            text = body.decode(name, "replace")
            # A wrong declaration shows in what cannot be decoded, or in control characters where letters should be.
            if text[:_SAMPLE_BYTES].count("\ufffd") * 200 <= min(len(text), _SAMPLE_BYTES):
                return text
    guessed = _codec(str(detect_encoding(body[:_SAMPLE_BYTES]) or "")) or "cp1252"
    return body.decode(guessed, "replace")


def is_nearly_utf8(body: bytes, error: UnicodeDecodeError) -> bool:
    """Whether bytes are UTF-8 but for a few broken places (a cut character, a pasted byte)."""
    sample = body[max(0, error.start - 1000) : error.start + _SAMPLE_BYTES]
    text = sample.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    beyond_ascii = sum(1 for char in text if char > "\x7f") - broken
    return broken * 20 <= beyond_ascii


def _declared(body: bytes, content_type: str | None, is_markup: bool) -> list[str]:
    names = []
    if content_type and (header := _HEADER.search(content_type[:500])):
        names.append(header[1])
    if is_markup:
        head = body[:_HEAD_BYTES]
        names += [found[1].decode("ascii") for found in (_META.search(head), _XML.search(head)) if found]
    return [codec for name in names if (codec := _codec(name))]


def _codec(name: str) -> str | None:
    try:
        found = codecs.lookup(name)
    except (LookupError, ValueError):
        return None
    # Only charsets: "rot13", "zip" and the like are codecs too, and UTF-16 without a mark is a wrong declaration.
    if not found._is_text_encoding or found.name.startswith(
        ("utf-16", "utf-32", "utf-7", "idna", "punycode", "unicode", "raw")
    ):
        return None
    return _AS_BROWSERS.get(found.name, found.name)
