"""Takes articles, feed entries and feed addresses out of captures, and out of articles what their sites repeat."""

from newsloom.extract.cutting import restored
from newsloom.extract.entries import article_of_entry
from newsloom.extract.feeds import feed
from newsloom.extract.habits import is_set_apart, learn, recurring_lines
from newsloom.extract.identity import site_of, site_of_address
from newsloom.extract.links import feed_links
from newsloom.extract.page_feeds import feed_or_listing, listing
from newsloom.extract.pages import articles, page, refusal
from newsloom.extract.recurring import set_apart

__all__ = [
    "article_of_entry",
    "articles",
    "feed",
    "feed_links",
    "feed_or_listing",
    "is_set_apart",
    "learn",
    "listing",
    "page",
    "recurring_lines",
    "refusal",
    "restored",
    "set_apart",
    "site_of",
    "site_of_address",
]
