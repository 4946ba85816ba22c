"""The pictures that a feed offers with an entry: Media RSS (Yahoo, 2009), enclosures, JSON Feed's own fields."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from newsloom.extract.feed_text import plain, web_link
from newsloom.model import Picture

MEDIA_NAMESPACES = ("http://search.yahoo.com/mrss/", "http://search.yahoo.com/mrss")
MEDIA_PARTS = ("media:content", "media:group")
OFFERS = ("media:content", "media:thumbnail", "enclosure", "atom:link")
_OFFERS_MAX = 20
_WIDTH_MAX = 2_400  # pixels; what is wider is for printing
_PICTURE_NAME = re.compile(r"\.(?:jpe?g|png|webp|gif|avif)(?:$|\?)", re.IGNORECASE)


@dataclass(slots=True)
class _Offer:
    url: str
    width: int
    is_thumbnail: bool
    caption: str | None = None
    credit: str | None = None


class Offered:
    """The pictures offered with one entry; the widest is the entry's, a thumbnail only where there is nothing else."""

    def __init__(self) -> None:
        self._offers: list[_Offer] = []

    def add(self, name: str, attributes: Mapping[str, str], *bases: str | None) -> None:
        """Takes in one of OFFERS, unless it is something else than a picture."""
        if name == "atom:link" and attributes.get("rel") != "enclosure":
            return
        url = web_link(attributes.get("url") or attributes.get("href"), *bases)
        if url is None or len(self._offers) >= _OFFERS_MAX:
            return
        kind = attributes.get("type") or attributes.get("medium") or ""
        if name == "media:thumbnail" or kind.startswith("image") or (not kind and _PICTURE_NAME.search(url)):
            told = attributes.get("width", "")
            width = int(told) if told.isascii() and told.isdigit() and len(told) <= 5 else 0
            self._offers.append(_Offer(url, width, name == "media:thumbnail"))

    def tell(self, name: str, markup: str) -> None:
        """Takes in what is said of the last picture: "media:description" or "media:credit"."""
        if not self._offers:
            return
        last = self._offers[-1]
        if name == "media:credit":
            last.credit = last.credit or plain(markup)
        elif name in ("media:description", "media:text"):
            last.caption = last.caption or plain(markup)

    def picture(self) -> Picture | None:
        whole = [offer for offer in self._offers if not offer.is_thumbnail] or self._offers
        fitting = [offer for offer in whole if offer.width <= _WIDTH_MAX] or whole
        if not fitting:
            return None
        best = max(fitting, key=lambda offer: offer.width)
        return Picture(best.url, best.caption, best.credit)
