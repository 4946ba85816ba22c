"""Telling what bytes are: by their beginning first, by the file's name where that leaves it open.

The signs of HTML follow the WHATWG's MIME Sniffing Standard (section 7.1), widened by what pages begin with.
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass
from enum import StrEnum
from pathlib import PurePath

from newsloom.model import Unreadable


class Kind(StrEnum):
    HTML = "html"
    TEXT = "text"
    FEED = "feed"
    ARCHIVE = "archive"  # WARC or WET
    JSON = "json"  # a JSON Feed, or articles: its first lines tell
    LINES = "lines"  # JSON Lines, by its name


class Foreign(Unreadable):
    """Something made for other programs: in a folder it is left out, named by itself it is told."""


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why bytes are none of the kinds; `known` is True where they were recognised as something else."""

    cause: str
    known: bool = False


NOT_READABLE = "is not text, a page, a feed or an archive"

_HINTS = {
    ".html": Kind.HTML, ".htm": Kind.HTML, ".xhtml": Kind.HTML, ".shtml": Kind.HTML,
    ".txt": Kind.TEXT,
    ".xml": Kind.FEED, ".rss": Kind.FEED, ".atom": Kind.FEED, ".rdf": Kind.FEED,
    ".warc": Kind.ARCHIVE, ".wet": Kind.ARCHIVE,
    ".json": Kind.JSON, ".jsonl": Kind.LINES, ".ndjson": Kind.LINES,
}  # fmt: skip

_MAGIC = (
    (b"%PDF-", "is a PDF document, which is not read"),
    (b"PK\x03\x04", "is a zip archive, which is not read: unpack it first"),
    (b"BZh", "is packed with bzip2, which is not read: unpack it first"),
    (b"\xfd7zXZ\x00", "is packed with xz, which is not read: unpack it first"),
    (b"\x28\xb5\x2f\xfd", "is packed with zstd, which is not read: unpack it first"),
    (b"7z\xbc\xaf\x27\x1c", "is a 7z archive, which is not read: unpack it first"),
    (b"\x89PNG\r\n", "is an image, which is not read"),
    (b"\xff\xd8\xff", "is an image, which is not read"),
    (b"GIF8", "is an image, which is not read"),
    (b"SQLite format 3\x00", "is a database, which is not read"),
)

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

_SPACE = " \t\r\n\f\v\ufeff"
_FIRST_TAG = re.compile(
    r"<(?:!doctype\s+html|(?:html|head|body|script|iframe|h[1-6]|div|font|table|a|style|title|b|br|p|meta|link|article"
    r"|section|main|center|header|nav|span|ul|ol|blockquote|img|noscript|base)(?=[\s/>]))",
    re.IGNORECASE,
)
_FRAME_TAG = re.compile(r"<(!doctype\s+html|/?html|/?head|/?body|title|meta)(?=[\s/>])", re.IGNORECASE)
_FRAME_TAGS_MIN = 2  # a text may speak of one tag; a page has several
_FEED_ROOT = re.compile(r"<(?:[A-Za-z][\w.-]{0,20}:)?(rss|feed|RDF|channel)(?=[\s/>])")
_RDF_OF_FEED = re.compile(r"purl\.org/rss/|my\.netscape\.com/rdf", re.IGNORECASE)
_FEED_ROOT_WITHIN = 8_000  # characters: servers put warnings and comments before it
_XML = re.compile(r"<\?xml[\s?]|<!DOCTYPE\s|<[A-Za-z][\w.:-]{0,80}[\s/>]")
_ROOT = re.compile(r"<([A-Za-z][\w.:-]{0,80})")
_CONTROL = bytes([*range(0x09), *range(0x0E, 0x1B), *range(0x1C, 0x20), 0x7F])
_CONTROL_SHARE_MAX = 0.005  # text holds next to none; random bytes 11 %
_NUL_SHARE_UTF16_MIN = 0.3


def hint(name: str) -> Kind | None:
    """What a file's name says it holds ("page.html.gz" is a page); None where it says nothing."""
    path = PurePath(name.lower())
    suffix = PurePath(path.stem).suffix if path.suffix == ".gz" else path.suffix
    return _HINTS.get(suffix)


def sniff(head: bytes, name: str = "", content_type: str | None = None) -> Kind | Refusal:
    """What bytes that begin with `head` are. `name` and the header's `content_type` decide where the bytes do not."""
    if head.startswith((b"WARC/1.", b"WARC/0.")):
        return Kind.ARCHIVE
    for magic, cause in _MAGIC:
        if head.startswith(magic):
            return Refusal(cause, known=True)
    named = hint(name) or _of_content_type(content_type)
    text = readable_head(head)
    if text is None:
        return Refusal(NOT_READABLE)
    beginning = text.lstrip(_SPACE)
    if named is Kind.LINES:
        return Kind.LINES
    if beginning.startswith("{") and named is not Kind.HTML:
        return Kind.JSON
    if named is Kind.JSON:
        return Kind.JSON if beginning.startswith("[") else Refusal("is not JSON")
    if named is Kind.ARCHIVE:
        return Refusal("does not begin like a WARC or WET archive")
    return _of_markup(beginning, named)


def readable_head(head: bytes) -> str | None:
    """`head` decoded well enough to find its markup; None where it is not text. No charset is settled here."""
    for mark, charset in _BOMS:
        if head.startswith(mark):
            return head[len(mark) :].decode(charset, "replace")
    control = len(head) - len(head.translate(None, _CONTROL))
    if control <= max(2, len(head) * _CONTROL_SHARE_MAX):
        return head.decode("latin-1")
    for first, charset in ((0, "utf-16-be"), (1, "utf-16-le")):
        here, there = head[first::2].count(0), head[1 - first :: 2].count(0)
        if here > _NUL_SHARE_UTF16_MIN * len(head) / 2 and there * 20 < here:
            return head.decode(charset, "replace")
    loose = head.replace(b"\0", b"").decode("latin-1")  # pages with stray control characters are still pages
    return loose if _is_page(loose.lstrip(_SPACE)) else None


def _of_content_type(content_type: str | None) -> Kind | None:
    kind = (content_type or "").partition(";")[0].strip().lower()
    if kind in ("text/html", "application/xhtml+xml"):
        return Kind.HTML
    if kind.endswith("json"):
        return Kind.JSON
    return Kind.FEED if kind.endswith("xml") else None


def _of_markup(beginning: str, named: Kind | None) -> Kind | Refusal:
    page, feed = _page_at(beginning), _feed_at(beginning, named)
    if feed is not None and (page is None or feed < page):
        return Kind.FEED
    if page is not None:
        return Kind.HTML
    if named is Kind.FEED or beginning.startswith("<?xml"):
        return _refused_xml(beginning) if _XML.match(beginning) else _plain(named)
    return named or Kind.TEXT


def _plain(named: Kind | None) -> Kind | Refusal:
    return Refusal("is neither XML nor a feed") if named is Kind.FEED else Kind.TEXT


def _is_page(beginning: str) -> bool:
    return _page_at(beginning) is not None


def _page_at(beginning: str) -> int | None:
    """Where the markup of a page begins: at the first character, or where its frame (html, head, body) stands."""
    start = _after_comments(beginning)
    if _FIRST_TAG.match(beginning, start):
        return start
    seen: set[str] = set()
    first: int | None = None
    for found in _FRAME_TAG.finditer(beginning):
        first = found.start() if first is None else first
        seen.add(found.group(1).lower())
        if len(seen) >= _FRAME_TAGS_MIN:
            return first
    return None


def _after_comments(text: str) -> int:
    """The offset behind leading comments and processing instructions."""
    at = 0
    while True:
        opening = next((pair for pair in (("<!--", "-->"), ("<?", ">")) if text.startswith(pair[0], at)), None)
        if opening is None:
            return at
        end = text.find(opening[1], at + len(opening[0]))
        if end < 0:
            return at
        at = end + len(opening[1])
        while at < len(text) and text[at] in _SPACE:
            at += 1


def _feed_at(beginning: str, named: Kind | None) -> int | None:
    found = _FEED_ROOT.search(beginning, 0, _FEED_ROOT_WITHIN)
    if found is None:
        return None
    if found.group(1) == "channel" and named is not Kind.FEED:
        return None
    if found.group(1) == "RDF" and not _RDF_OF_FEED.search(beginning):
        return None
    return found.start() if beginning.startswith("<") or named is Kind.FEED else None


def _refused_xml(beginning: str) -> Refusal:
    root = _ROOT.search(beginning, _after_comments(beginning))
    name = root.group(1).lower() if root else ""
    if name == "opml":
        return Refusal("is an OPML list of feeds: add it with `newsloom add`", known=True)
    if name in ("urlset", "sitemapindex"):
        return Refusal("is a sitemap, not a page or feed", known=True)
    return Refusal("is XML, but neither a feed nor a page", known=True)
