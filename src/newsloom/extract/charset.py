"""Bytes to characters, where the declaration may be missing or wrong."""

from __future__ import annotations

import codecs
import re

from resiliparse.parse.encoding import detect_encoding

from newsloom.extract.mojibake import may_be_encoded_twice, mended

_BOMS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
_META = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([A-Za-z0-9_:.-]{2,40})", re.IGNORECASE)
_XML = re.compile(rb"<\?xml[^>]{0,100}?encoding\s*=\s*[\"']([A-Za-z0-9_:.-]{2,40})", re.IGNORECASE)
_HEADER = re.compile(r"charset\s*=\s*[\"']?\s*([A-Za-z0-9_:.-]{2,40})", re.IGNORECASE)
_LANGUAGE = re.compile(rb"<html[^>]{0,300}?\slang\s*=\s*[\"']?([A-Za-z]{2})\b", re.IGNORECASE)
_HEAD_BYTES = 4096
_SAMPLE_BYTES = 200_000
# What browsers read these as (WHATWG Encoding Standard, "names and labels"), or what holds all of them and more.
_AS_BROWSERS = {
    "iso8859-1": "cp1252",
    "ascii": "cp1252",
    "latin-1": "cp1252",
    "iso8859-8": "cp1255",
    "iso8859-9": "cp1254",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "iso8859-11": "cp874",
    "tis-620": "cp874",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
    "big5": "big5hkscs",
    "iso2022_jp": "iso2022_jp_ext",
}
# Written in seven bits, these pass for ASCII.
_SEVEN_BIT = frozenset({"iso2022_jp_ext", "iso2022_kr", "hz"})
_WESTERN = "cp1252"
# Languages written in other Latin letters, whose pages were often declared as Western ones.
_LATIN = {
    "tr": "cp1254",
    **dict.fromkeys(("cs", "hr", "hu", "pl", "ro", "sk", "sl"), "cp1250"),
    **dict.fromkeys(("et", "lt", "lv"), "cp1257"),
}
_HIGH_BYTES = re.compile(rb"[\x80-\xff]+")
_HIGH_BYTES_MIN = 20
_LONG_RUN = 4  # bytes; between letters of Western languages two with diacritics are rare
_WIDE_SAMPLE_BYTES = 4_000


def decoded(body: bytes, content_type: str | None = None, *, is_markup: bool = True) -> str:
    """The text of `body`; never raises: what no charset explains becomes U+FFFD.

    Order: byte order mark; UTF-16 by its zero bytes; UTF-8 wherever the bytes are UTF-8 (chance does not make them so,
    while declarations are often wrong); the header's charset, the page's own declaration, unless either says Western
    and the bytes look otherwise; statistics (uchardet, in resiliparse). Text encoded twice is mended where that is
    certain.
    """
    for mark, name in _BOMS:
        if body.startswith(mark):
            return body[len(mark) :].decode(name, "replace")
    if wide := _wide(body):
        return body.decode(wide, "replace")
    if body.isascii():
        return body.decode(_seven_bit(body, content_type, is_markup), "replace")
    try:
        text = body.decode("utf-8")
        return mended(text) if may_be_encoded_twice(body) else text
    except UnicodeDecodeError as error:
        broken_utf8 = error
    if is_nearly_utf8(body, broken_utf8):
        return body.decode("utf-8", "replace")
    sample = body[:_SAMPLE_BYTES]
    for name in _declared(body, content_type, is_markup):
        likely = _if_western(sample) if name == _WESTERN else name
        if likely is not None and likely not in ("utf-8", *_SEVEN_BIT):
            text = body.decode(likely, "replace")
            # A wrong declaration shows in what cannot be decoded, or in control characters where letters should be.
            if text[:_SAMPLE_BYTES].count("\ufffd") * 200 <= min(len(text), _SAMPLE_BYTES):
                return text
    return body.decode(_guessed(sample) or _WESTERN, "replace")


def is_nearly_utf8(body: bytes, error: UnicodeDecodeError) -> bool:
    """Whether bytes are UTF-8 but for a few broken places (a cut character, a pasted byte)."""
    sample = body[max(0, error.start - 1000) : error.start + _SAMPLE_BYTES]
    text = sample.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    beyond_ascii = sum(1 for char in text if char > "\x7f") - broken
    return broken * 20 <= beyond_ascii


def _wide(body: bytes) -> str | None:
    """UTF-16 without a mark: of what is ASCII in it, and that is all of the markup, every other byte is zero."""
    sample = body[:_WIDE_SAMPLE_BYTES]
    if sample.count(0) * 5 < len(sample):
        return None
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    if even * 20 < odd:
        return "utf-16-le"
    return "utf-16-be" if odd * 20 < even else None


def _seven_bit(body: bytes, content_type: str | None, is_markup: bool) -> str:
    if b"\x1b$" not in body and b"~{" not in body:
        return "ascii"
    declared = next((name for name in _declared(body, content_type, is_markup) if name in _SEVEN_BIT), None)
    guessed = _guessed(body[:_SAMPLE_BYTES]) if declared is None and b"\x1b$" in body else declared
    return guessed if guessed in _SEVEN_BIT else "ascii"


def _if_western(sample: bytes) -> str | None:
    """The charset of bytes that are declared as Western; None where they are of another script."""
    runs = _HIGH_BYTES.findall(sample)
    total = sum(map(len, runs))
    if total >= _HIGH_BYTES_MIN and sum(len(run) for run in runs if len(run) >= _LONG_RUN) * 2 > total:
        return None
    language = _LANGUAGE.search(sample[:_HEAD_BYTES])
    other = _LATIN.get(language[1].decode("ascii").lower()) if language else None
    return other if other and _guessed(sample) == other else _WESTERN


def _guessed(sample: bytes) -> str | None:
    found = detect_encoding(sample, html5_compatible=False)
    return _codec(str(found)) if found else None


def _declared(body: bytes, content_type: str | None, is_markup: bool) -> list[str]:
    names = []
    if content_type and (header := _HEADER.search(content_type[:500])):
        names.append(header[1])
    if is_markup:
        head = body[:_HEAD_BYTES]
        names += [found[1].decode("ascii") for found in (_META.search(head), _XML.search(head)) if found]
    return [codec for name in names if (codec := _codec(name))]


def _codec(label: str) -> str | None:
    """Python's codec for a label as pages and uchardet write it."""
    label = label.lower()
    for name in (label, label.removeprefix("x-"), label.replace("windows-", "cp"), label.removesuffix("-i")):
        try:
            found = codecs.lookup(name)
        except (LookupError, ValueError):
            continue
        # Only charsets: "rot13", "zip" and the like are codecs too, and UTF-16 without zeros is a wrong declaration.
        if not found._is_text_encoding or found.name.startswith(
            ("utf-16", "utf-32", "utf-7", "idna", "punycode", "unicode", "raw")
        ):
            return None
        return _AS_BROWSERS.get(found.name, found.name)
    return None
