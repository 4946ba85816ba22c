"""What a capture of any kind holds: articles, or else what it is instead."""

from __future__ import annotations

from newsloom.extract.entries import article_of_entry
from newsloom.extract.feeds import feed
from newsloom.extract.html import page_of_html
from newsloom.extract.plain import articles_of_text
from newsloom.extract.records import article_of_record
from newsloom.model import Article, Capture, ExtractError, Media, Page, PageKind

_CAUSES = {
    PageKind.NOT_FOUND: "the page says that there is nothing at this address",
    PageKind.REFUSED: "the page says that access to it is refused",
    PageKind.ROBOT_CHECK: "the page shows a check for robots instead of its text",
    PageKind.NEEDS_SCRIPTS: "the page has no text of its own: it is put together by scripts, which are not run",
    PageKind.CONSENT: "the page asks for consent to cookies instead of showing its text",
    PageKind.LOGIN: "the page asks for a login instead of showing its text",
    PageKind.UNAVAILABLE: "the page says that its server has an error or is being maintained",
    PageKind.EMPTY: "the page holds no article: no running text was found",
}


def page(capture: Capture) -> Page:
    """What the capture is, with its articles or links.

    Only HTML pages are told apart; of other media the kind is ARTICLE. Raises ExtractError when what is no HTML page
    holds nothing to read; never anything else, whatever the bytes.
    """
    match capture.media:
        case Media.HTML:
            return page_of_html(capture)
        case Media.TEXT:
            return Page(PageKind.ARTICLE, articles_of_text(capture))
        case Media.ARTICLE_JSON:
            return Page(PageKind.ARTICLE, (article_of_record(capture),))
        case Media.FEED:
            return Page(PageKind.ARTICLE, _articles_of_feed(capture))


def articles(capture: Capture) -> tuple[Article, ...]:
    """The articles that a capture holds: the main one first, then further ones as they stand on the page.

    Of a feed: one for each entry with text. Raises ExtractError when there is nothing to read, with what the page is
    instead; never anything else, whatever the bytes.
    """
    found = page(capture)
    if found.articles:
        return found.articles
    raise ExtractError(capture.address, refusal(found))


def refusal(found: Page) -> str:
    """What to tell of a page that gives no article."""
    if found.kind is PageKind.LIST:
        return f"the page is a list of {len(found.links)} links, not an article: follow it as a source, or read them"
    return _CAUSES[found.kind]


def _articles_of_feed(capture: Capture) -> tuple[Article, ...]:
    read = feed(capture)
    found = {made.id: made for entry in read.entries if (made := article_of_entry(entry, read)) is not None}
    if not found:
        raise ExtractError(capture.address, "no entry of the feed has any text")
    return tuple(found.values())
