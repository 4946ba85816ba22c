"""An address becomes sources: a feed itself, the feed of a site, or a list of feeds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import pytest

from newsloom.model import AcquireError, Capture, ExtractError, Feed, Media
from newsloom.run.subscribe import Discovery, Subscribed, Subscriber, web_address
from tests.run.fakes import MemorySources, Web, feed, feed_page

FEED = "https://tidewatch.example/feed"
SITE = "https://tidewatch.example/"


@dataclass(frozen=True)
class Line:
    address: str
    title: str | None = None
    home: str | None = None


def _read_opml(data: bytes) -> list[Line]:
    if b"broken" in data:
        raise AcquireError("OPML", "is not well-formed XML")
    return [Line(word.decode(), "From the list") for word in data.split() if word.startswith(b"https")]


def _listing(page: Capture) -> Feed:
    if b"<li>" not in page.body:
        raise ExtractError(page.address, "the page is an article")
    return Feed(page.address, "Coast", page.address, "en", ())


def _subscriber(web: Web, links: Sequence[str] = (), common: Sequence[str] = ()) -> tuple[Subscriber, MemorySources]:
    sources = MemorySources()
    discovery = Discovery(feed, _listing, lambda _: links, lambda _: common, _read_opml)
    return Subscriber(web, discovery, sources.follow), sources


def _site(address: str = SITE) -> Capture:
    return Capture(address, Media.HTML, b"<title>Tidewatch</title>")


def _added(outcome: Subscribed) -> list[str]:
    return [source.address for source in outcome.added]


def test_a_feed_is_followed_under_its_own_title() -> None:
    subscriber, sources = _subscriber(Web({FEED: feed_page(FEED)}))
    assert _added(subscriber.add(FEED)) == [FEED]
    assert sources.held[1].title == "Tidewatch"


def test_a_feed_that_moved_for_good_is_followed_where_it_is_now() -> None:
    moved = "https://tidewatch.example/news.xml"
    subscriber, _ = _subscriber(Web({FEED: replace(feed_page(FEED), permanent_address=moved)}))
    assert _added(subscriber.add(FEED)) == [moved]


def test_of_a_site_the_feed_that_it_names_is_followed_and_comments_come_last() -> None:
    comments = "https://tidewatch.example/comments/feed"
    web = Web({SITE: _site(), FEED: feed_page(FEED), comments: feed_page(comments)})
    subscriber, _ = _subscriber(web, links=(comments, FEED))
    assert _added(subscriber.add("tidewatch.example/")) == [FEED]


def test_of_a_site_that_names_none_the_usual_addresses_are_tried() -> None:
    rss = "https://tidewatch.example/rss.xml"
    web = Web({SITE: _site(), FEED: _site(FEED), rss: feed_page(rss)})
    subscriber, _ = _subscriber(web, common=("https://tidewatch.example/atom", FEED, rss))
    assert _added(subscriber.add(SITE)) == [rss]


def test_where_nothing_is_found_it_is_said_what_was_missing() -> None:
    subscriber, sources = _subscriber(Web({SITE: _site()}), common=(FEED,))
    outcome = subscriber.add(SITE)
    assert outcome.failed[0].cause == "no feed was found there (is not a feed), and the page is an article"
    subscriber, sources = _subscriber(Web({SITE: _site()}), links=(FEED,))
    assert subscriber.add(SITE).failed[0].cause == "the feed that it names cannot be read: is not there (404)"
    assert not sources.held


def test_a_page_that_lists_articles_is_followed_itself_where_it_names_no_feed() -> None:
    page = Capture(SITE, Media.HTML, b"<title>Coast</title><ul><li>")
    subscriber, sources = _subscriber(Web({SITE: page}), common=(FEED,))
    assert _added(subscriber.add(SITE)) == [SITE]
    assert sources.held[1].title == "Coast"
    subscriber, _ = _subscriber(Web({SITE: page, FEED: feed_page(FEED)}), links=(FEED,))
    assert _added(subscriber.add(SITE)) == [FEED]


def test_a_bounded_number_of_addresses_is_tried() -> None:
    web = Web({SITE: _site()})
    subscriber, _ = _subscriber(web, links=[f"{SITE}{number}" for number in range(1000)])
    subscriber.add(SITE)
    assert len(web.asked) < 20


def test_an_address_that_cannot_be_read_is_told() -> None:
    subscriber, _ = _subscriber(Web({}))
    assert subscriber.add("nowhere.example").failed[0].subject == "https://nowhere.example"


def test_all_feeds_of_a_list_are_followed_without_reading_them() -> None:
    web = Web({})
    subscriber, sources = _subscriber(web)
    outcome = subscriber.add_list(b"<opml> https://a.example/f https://b.example/f", "mine.opml")
    assert _added(outcome) == ["https://a.example/f", "https://b.example/f"]
    assert sources.held[1].title == "From the list"
    assert not web.asked


def test_a_list_on_the_web_is_followed_too() -> None:
    address = "https://a.example/all.opml"
    web = Web({address: Capture(address, Media.TEXT, b"<?xml?><OPML> https://b.example/f")})
    assert _added(_subscriber(web)[0].add(address)) == ["https://b.example/f"]


def test_a_broken_or_empty_list_is_told() -> None:
    subscriber, _ = _subscriber(Web({}))
    assert subscriber.add_list(b"broken", "mine.opml").failed[0].subject == "mine.opml"
    assert subscriber.add_list(b"", "mine.opml").failed[0].cause == "lists no feeds"


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("example.org", "https://example.org"),
        (" //example.org/x ", "https://example.org/x"),
        ("http://example.org", "http://example.org"),
        ("feed://example.org/rss", "https://example.org/rss"),
        ("feed:https://example.org/rss", "https://example.org/rss"),
        ("FEED:http://example.org", "http://example.org"),
        ("example.org/?u=http://x", "https://example.org/?u=http://x"),
    ],
)
def test_what_is_typed_is_taken_for_the_address_that_was_meant(typed: str, meant: str) -> None:
    assert web_address(typed) == meant
