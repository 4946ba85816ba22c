"""The zone of time in which an article was written, as far as its dateline or its address tells it."""

from __future__ import annotations

import re
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from newsloom.model import Article
from newsloom.text.place_zones import zone_of_address, zone_of_place

# Datelines left in the text, with or without an agency in brackets and some dash behind the place.
_OPENING = re.compile(r"\s*(?P<place>[^\W\d_][\w.'’, /-]{2,50}?)\s?(?:\([^()\n]{2,40}\)\s?)?(?:--|[–—:]|\s-)\s")


def zone_of(article: Article) -> ZoneInfo | None:
    """The zone of the place that an article is datelined from; None where its page's own zone is to be believed.

    Reports tell the days and hours of that place, whatever zone the outlet's clock is in. Without a dateline a page
    that tells its time in UTC is taken to be written in its country, where its address ends in one.
    """
    opening = None if article.dateline else _OPENING.match(article.text)
    place = article.dateline or (opening["place"] if opening else None)
    zone = zone_of_place(place, article.language) if place else None
    if zone is not None or article.published is None or article.published.utc_offset_minutes != 0:
        return zone
    host = _host(article.url) if article.url else None
    return zone_of_address(host) if host else None


def _host(address: str) -> str | None:
    try:
        return urlsplit(address).hostname
    except ValueError:
        return None
