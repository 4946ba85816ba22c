"""Takes articles, feed entries and feed addresses out of captures."""

from newsloom.extract.entries import article_of_entry
from newsloom.extract.feeds import feed
from newsloom.extract.links import feed_links
from newsloom.extract.pages import articles, page

__all__ = ["article_of_entry", "articles", "feed", "feed_links", "page"]
