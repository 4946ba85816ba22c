"""Pages that list articles, followed as if they were feeds."""

import pytest

from newsloom.extract import article_of_entry, feed_or_listing, listing
from newsloom.model import Capture, ExtractError, Media
from tests.extract.pages import article_page
from tests.extract.test_listing import list_page

_RSS = b"<rss><channel><title>Sallow Post</title><item><title>Quay</title><link>https://a.example/1</link></item></channel></rss>"


def test_a_list_is_a_feed_of_its_links() -> None:
    found = listing(list_page("heading"))
    assert (found.title, found.home) == ("Coast - Sallow Post", "https://sallow-post.example/coast/")
    first = found.entries[0]
    assert (first.key, first.link) == ("https://sallow-post.example/news/0",) * 2
    assert first.title == "Ferry to Kell runs again after the storm"
    assert first.published is not None
    assert first.published.told == "1 hours ago"


def test_the_teaser_serves_where_the_page_of_an_entry_cannot_be_had() -> None:
    found = listing(list_page("heading"))
    article = article_of_entry(found.entries[0], found)
    assert article is not None
    assert (article.text, article.cut_off) == ("The first boat left at dawn with forty cars on board.", True)


def test_an_article_is_no_list() -> None:
    with pytest.raises(ExtractError, match="the page is an article, not a list"):
        listing(article_page())
    with pytest.raises(ExtractError, match="no running text"):
        listing(Capture("a.html", Media.HTML, b"<p>Quay</p>"))


def test_a_source_gives_its_feed_or_its_list() -> None:
    assert [entry.title for entry in feed_or_listing(Capture("f.xml", Media.FEED, _RSS)).entries] == ["Quay"]
    assert len(feed_or_listing(list_page("item")).entries) == 10
