"""Feeds: what a publisher announces, in whichever of the formats.

Well-formed feeds are read by our own pass over the XML (`feed_xml`), JSON Feeds by `feed_json`; what is not well-formed
is mended (`feed_repair`), and what cannot be mended is read field by field (`feed_loose`).
"""

from __future__ import annotations

import xml.parsers.expat

from newsloom.extract.feed_json import json_feed
from newsloom.extract.feed_loose import read_loosely
from newsloom.extract.feed_repair import decoded, mended
from newsloom.extract.feed_xml import (
    ITEMS_READ_MAX,
    EnoughError,
    FeedBuilder,
    HostileFeedError,
    NoFeedError,
    parse_into,
)
from newsloom.model import Capture, ExtractError, Feed

_JUNK_BEHIND = xml.parsers.expat.errors.codes[xml.parsers.expat.errors.XML_ERROR_JUNK_AFTER_DOC_ELEMENT]
_REFERENCES_MAX = 200_000  # mending them one by one takes about a second


def feed(capture: Capture) -> Feed:
    """The feed that `capture` holds: RSS 0.9x to 2.0, RDF, Atom 0.3 and 1.0, JSON Feed 1.0 and 1.1.

    Titles are plain text; summaries and contents are HTML as sent. Links are absolute. Dates without a zone are taken
    to be in UTC. At most the 5,000 newest of the first 20,000 entries are kept; `left_out` counts the others.
    Raises ExtractError where the capture is no feed, or one made to use up its reader.
    """
    text = decoded(capture.body, capture.content_type)
    if not text.strip():
        raise ExtractError(capture.address, "the feed is empty")
    if text.lstrip().startswith("{"):
        return json_feed(capture.address, text)
    try:
        return _of_xml(capture.address, text)
    except HostileFeedError as error:
        raise ExtractError(capture.address, f"the feed {error}") from error
    except NoFeedError as error:
        raise ExtractError(capture.address, f"is no feed: its outermost element is <{str(error)[:60]}>") from error


def _of_xml(address: str, text: str) -> Feed:
    read, whole = _attempt(address, text)
    if whole:
        return read.feed()
    mended_text = mended(text) if text.count("&") <= _REFERENCES_MAX else text
    if mended_text != text:
        again, whole = _attempt(address, mended_text)
        if whole:
            return again.feed()
        read = max(again, read, key=len)
    return _loosely(address, mended_text, read)


def _attempt(address: str, text: str) -> tuple[FeedBuilder, bool]:
    """What could be read, and whether that was the whole."""
    builder = FeedBuilder(address, len(text))
    try:
        parse_into(builder, text)
    except EnoughError:
        builder.unread = _items(text) - ITEMS_READ_MAX
    except xml.parsers.expat.ExpatError as error:
        return builder, error.code == _JUNK_BEHIND and builder.root is not None
    return builder, True


def _items(text: str) -> int:
    return max(ITEMS_READ_MAX, text.count("<item") + text.count("<entry"))


def _loosely(address: str, text: str, read: FeedBuilder) -> Feed:
    loose = FeedBuilder(address, len(text))
    try:
        read_loosely(loose, text)
    except EnoughError:
        loose.unread = _items(text) - ITEMS_READ_MAX
    found = max(loose, read, key=len).feed()
    if not found.entries and not found.title:
        raise ExtractError(address, "is no feed, or too damaged to be read")
    return found
