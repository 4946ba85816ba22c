"""The addresses of feeds that a page names."""

from __future__ import annotations

from newsloom.extract.charset import decoded
from newsloom.extract.head import head_of
from newsloom.extract.identity import ADDRESS_CHARS_MAX, joined
from newsloom.extract.markup import parsed
from newsloom.model import Capture

FEED_TYPES = frozenset(
    {
        "application/rss+xml",
        "application/atom+xml",
        "application/rdf+xml",
        "application/feed+json",
        "application/json",
        "application/xml",
        "text/xml",
    }
)
LINKS_MAX = 50


def feed_links(capture: Capture) -> tuple[str, ...]:
    """Absolute http(s) addresses of the feeds in the page's `<link rel="alternate">`, in order, each once."""
    head = head_of(parsed(decoded(capture.body, capture.content_type)).tree)
    base = joined(capture.address if capture.is_web else None, head.base)
    found: dict[str, None] = {}
    for rel, kind, href in head.links:
        kind = kind.split(";")[0].strip()
        # WordPress announces its JSON API in the same way as a feed.
        if "alternate" not in rel.split() or kind not in FEED_TYPES or "/wp-json/" in href:
            continue
        address = joined(base, href)
        if address and address.startswith(("http://", "https://")) and len(address) <= ADDRESS_CHARS_MAX:
            found.setdefault(address)
    return tuple(found)[:LINKS_MAX]
