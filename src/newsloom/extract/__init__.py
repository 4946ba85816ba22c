"""Takes articles, feed entries and feed addresses out of captures, and out of articles what their sites repeat."""

from newsloom.extract.cutting import restored
from newsloom.extract.entries import article_of_entry
from newsloom.extract.feeds import feed
from newsloom.extract.habits import is_set_apart, learn, recurring_lines
from newsloom.extract.identity import site_of, site_of_address
from newsloom.extract.links import feed_links
from newsloom.extract.pages import articles, page
from newsloom.extract.recurring import set_apart

__all__ = [
    "article_of_entry",
    "articles",
    "feed",
    "feed_links",
    "is_set_apart",
    "learn",
    "page",
    "recurring_lines",
    "restored",
    "set_apart",
    "site_of",
    "site_of_address",
]
