"""Feeds that are not well-formed and could not be mended: read field by field, whatever stands between.

An XML parser must stop at the first breach, and one unclosed <br> in a description would cost the whole feed. Here
each item is cut out by its opening tag, and in it each field that we know is looked for by its own two tags. What is
found is told to the same builder that listens to the parser. Every step is a search forwards, so the time is linear.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

from newsloom.extract.feed_pictures import MEDIA_NAMESPACES
from newsloom.extract.feed_xml import FeedBuilder

_ITEM = re.compile(r"<(?:[A-Za-z]{1,10}:)?(?:item|entry)(?=[\s>])[^<>]{0,1000}>")
_ITEM_END = re.compile(r"</(?:[A-Za-z]{1,10}:)?(?:item|entry)\s{0,9}>")
_FIELD = re.compile(
    r"<((?:(?:atom|a10|rss|dc|content|dcterms|feedburner|media):)?(?:title|link|guid|id|description|summary|content|encoded"
    r"|pubDate|published|issued|created|updated|modified|date|creator|author|language|source|origLink|enclosure|thumbnail|credit))"
    r"((?:\s[^<>]{0,2000})?)>",
)
_ATTRIBUTE = re.compile(r"([A-Za-z][\w.:-]{0,40})\s{0,5}=\s{0,5}(?:\"([^\"]{0,4000})\"|'([^']{0,4000})')")
_TAG = re.compile(r"</?[A-Za-z][^<>]{0,2000}>")
_NAME = re.compile(r"<(?:atom:)?name>([^<>]{1,300})<")
_ATOM = "http://www.w3.org/2005/Atom "
_URIS = {
    "dc": "http://purl.org/dc/elements/1.1/ ",
    "content": "http://purl.org/rss/1.0/modules/content/ ",
    "dcterms": "http://purl.org/dc/terms/ ",
    "feedburner": "http://rssnamespace.org/feedburner/ext/1.0 ",
    "atom": _ATOM,
    "a10": _ATOM,
    "media": f"{MEDIA_NAMESPACES[0]} ",
}
_CDATA = "<![CDATA["


def read_loosely(builder: FeedBuilder, text: str) -> None:
    """Tells `builder` everything in `text` that looks like a feed's fields; nothing, where nothing does."""
    root = re.search(r"<(?:[A-Za-z]{1,10}:)?(rss|feed|RDF|channel)[\s>]", text)
    if root is None:
        return
    own = _ATOM if root.group(1) == "feed" else ""
    top, item = (own + "feed", own + "entry") if own else ("channel", "item")
    builder.start(top, {})
    for is_item, chunk in _chunks(text[root.start() :]):
        if is_item:
            builder.start(item, {})
        for name, attributes, value in _fields(chunk):
            _tell(builder, _raw_name(name, own), attributes, value, own)
        if is_item:
            builder.end(item)
    builder.end(top)


def _chunks(text: str) -> Iterator[tuple[bool, str]]:
    """The part before the first item, then each item up to its end tag or the next item."""
    opened = _ITEM.search(text)
    yield False, text[: opened.start() if opened else len(text)]
    while opened:
        following = _ITEM.search(text, opened.end())
        until = following.start() if following else len(text)
        end = _ITEM_END.search(text, opened.end(), until)
        yield True, text[opened.end() : end.start() if end else until]
        opened = following


def _fields(chunk: str) -> Iterator[tuple[str, dict[str, str], str]]:
    """Name as written, attributes and value of each field that is closed, or closes itself."""
    never_closed: set[str] = set()
    at = 0
    while found := _FIELD.search(chunk, at):
        name, told = found.groups()
        at = found.end()
        if told.endswith("/"):
            yield name, _attributes(told), ""
            continue
        if name in never_closed:
            continue
        end = chunk.find(f"</{name}", at)
        if end < 0:
            never_closed.add(name)  # so that the rest is not searched again for each
            continue
        yield name, _attributes(told), _value(chunk[at:end])
        at = end


def _attributes(told: str) -> dict[str, str]:
    return {name: html.unescape(one or other) for name, one, other in _ATTRIBUTE.findall(told)}


def _value(inner: str) -> str:
    """What stands in an element: CDATA as it is; markup as it is; anything else unescaped once, as a parser would."""
    inner = inner.strip()
    if inner.startswith(_CDATA):
        return inner[len(_CDATA) :].removesuffix("]]>")
    return inner if _TAG.search(inner) else html.unescape(inner)


def _raw_name(name: str, own: str) -> str:
    prefix, mark, local = name.rpartition(":")
    return (_URIS.get(prefix, "") if mark else own) + local


def _tell(builder: FeedBuilder, name: str, attributes: dict[str, str], value: str, own: str) -> None:
    if name == f"{_ATOM}author" or (name == "author" and "<" in value):
        for person in _NAME.findall(value):
            builder.start(f"{_ATOM}author", {})
            _tell(builder, f"{_ATOM}name", {}, html.unescape(person), own)
            builder.end(f"{_ATOM}author")
        return
    is_markup = own and _TAG.search(value) is not None
    builder.start(name, {"type": "html", **attributes} if is_markup and "href" not in attributes else attributes)
    builder.characters(value)
    builder.end(name)
