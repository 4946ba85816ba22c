"""Pages followed as if they were feeds: a list of links is a feed whose entries have a title, a teaser and a link."""

from __future__ import annotations

from html import escape

from newsloom.extract.feeds import feed
from newsloom.extract.pages import page, refusal
from newsloom.model import Capture, ExtractError, Feed, FeedEntry, Media, PageKind, PageLink


def listing(capture: Capture) -> Feed:
    """The list of links that a page is, as a feed. Raises ExtractError with what the page is, where it is no list."""
    found = page(capture)
    if found.kind is PageKind.ARTICLE:
        raise ExtractError(capture.address, "the page is an article, not a list of articles")
    if found.kind is not PageKind.LIST:
        raise ExtractError(capture.address, refusal(found))
    entries = tuple(_entry(link) for link in found.links)
    return Feed(capture.address, found.title, capture.address, found.language, entries)


def feed_or_listing(capture: Capture) -> Feed:
    """What a source gives: its feed, or the list of links that it is. Raises ExtractError where it is neither."""
    return listing(capture) if capture.media is Media.HTML else feed(capture)


def _entry(link: PageLink) -> FeedEntry:
    # A list's times are mostly relative ("2 hours ago"): those of the articles' own pages are better, and these serve
    # where a page tells none.
    return FeedEntry(
        key=link.address,
        link=link.address,
        title=link.title,
        author=None,
        published=link.published,
        updated=None,
        summary=escape(link.teaser) if link.teaser else None,
        content=None,
    )
