"""Articles out of a capture of any kind."""

from __future__ import annotations

from newsloom.extract.entries import article_of_entry
from newsloom.extract.feeds import feed
from newsloom.extract.html import articles_of_html
from newsloom.extract.plain import articles_of_text
from newsloom.extract.records import article_of_record
from newsloom.model import Article, Capture, ExtractError, Media


def articles(capture: Capture) -> tuple[Article, ...]:
    """The articles that a capture holds: the main one first, then further ones as they stand on the page.

    Of a feed: one for each entry with text. Raises ExtractError when there is nothing to read; never anything else,
    whatever the bytes.
    """
    match capture.media:
        case Media.HTML:
            return articles_of_html(capture)
        case Media.TEXT:
            return articles_of_text(capture)
        case Media.ARTICLE_JSON:
            return (article_of_record(capture),)
        case Media.FEED:
            return _articles_of_feed(capture)


def _articles_of_feed(capture: Capture) -> tuple[Article, ...]:
    read = feed(capture)
    found = {made.id: made for entry in read.entries if (made := article_of_entry(entry, read)) is not None}
    if not found:
        raise ExtractError(capture.address, "no entry of the feed has any text")
    return tuple(found.values())
