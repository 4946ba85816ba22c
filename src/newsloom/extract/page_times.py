"""When a page's article was published and changed: from JSON-LD, meta and time elements, visible text, the address."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime
from urllib.parse import urlsplit

from newsloom.extract.linked_data import text
from newsloom.extract.metadata import Sources, address
from newsloom.model import Precision, Stamp
from newsloom.text.dates import parse_stamp

_PUBLISHED_META = (
    "article:published_time",
    "og:article:published_time",
    "datepublished",
    "og:published_time",
    "parsely-pub-date",
    "sailthru.date",
    "publishdate",
    "publish-date",
    "publish_date",
    "pubdate",
    "article.published",
    "dc.date.issued",
    "dcterms.created",
    "dc.date.created",
    "dc.date",
    "dcterms.date",
    "citation_publication_date",
    "cxenseparse:recs:publishtime",
    "rnews:datepublished",
    "originalpublicationdate",
    "displaydate",
    "article:published",
    "published_time",
    "release_date",
    "date",
    "bt:pubdate",
    "vr:published_time",
    "gentics.date",
    "created",
)
_PUBLISHED_NAME = re.compile(r"publi(?:sh|cation).{0,12}(?:date|time|on|at)\b|(?:date|time).{0,4}publi|^published$")
_MODIFIED_META = (
    "article:modified_time",
    "og:updated_time",
    "datemodified",
    "og:modified_time",
    "last-modified",
    "dcterms.modified",
    "article:modified",
    "lastmod",
    "revised",
)
_IN_URL = re.compile(
    r"/((?:19|20)\d\d)[/-](0?[1-9]|1[0-2])[/-](0?[1-9]|[12]\d|3[01])(?=[/_.-]|$)|[/_-]((?:19"
    r"|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?=[/_.-]|$)"
)


def published(at: Sources, visible: Stamp | None) -> Stamp | None:
    """When the article was published.

    Read from the first of: JSON-LD, meta, a time element, the visible text, the address.
    """
    told = _first_stamp(at, [(text(at.ld.get("datePublished")), "json-ld")])
    told = told or _first_stamp(at, [(at.head.meta.get(name), "meta") for name in _PUBLISHED_META])
    told = told or _first_stamp(
        at, [(value, "meta") for name, value in at.head.meta.items() if _PUBLISHED_NAME.search(name)]
    )
    if told is None:
        told = _first_stamp(at, [(text(node.get("datePublished")), "json-ld") for node in at.all_ld[:60]])
    told = told or _time_element(at) or visible
    return told or _in_address(at)


def modified(at: Sources, visible: Stamp | None) -> Stamp | None:
    """When the article was last changed, as far as the page says."""
    told = [
        (text(at.ld.get("dateModified")), "json-ld"),
        *((at.head.meta.get(name), "meta") for name in _MODIFIED_META),
    ]
    return _first_stamp(at, told) or visible


def _first_stamp(at: Sources, told: Sequence[tuple[str | None, str]]) -> Stamp | None:
    for value, read_from in told:
        if value and len(value) <= 80:
            stamp = parse_stamp(value, at.language, at.capture.captured_at, read_from)
            if (
                stamp
                and stamp.at
                and stamp.precision is not Precision.YEAR
                and _possible(stamp, at.capture.captured_at)
            ):
                return stamp
    return None


def _possible(stamp: Stamp, captured_at: datetime | None) -> bool:
    """Not a placeholder (1970, year 1), and not long after the page was fetched."""
    if stamp.at is None or stamp.at.year < 1990:
        return False
    return captured_at is None or (stamp.at - captured_at).days <= 2


def _time_element(at: Sources) -> Stamp | None:
    """The first time element that is not of a change, preferring one that says that it is the publication."""
    fallback = None
    for node in at.tree.css("time,[itemprop=datePublished],abbr.published")[:40]:
        attributes = node.attributes
        called = " ".join(
            value or "" for key, value in attributes.items() if key in ("class", "itemprop", "pubdate")
        ).lower()
        if "modif" in called or "updat" in called:
            continue
        value = attributes.get("datetime") or attributes.get("content") or attributes.get("title") or node.text()
        stamp = _first_stamp(at, [(" ".join((value or "").split()), "time-element")])
        if stamp is None:
            continue
        if "publish" in called or "pubdate" in attributes or "entry-date" in called:
            return stamp
        fallback = fallback or stamp
    return fallback


def _in_address(at: Sources) -> Stamp | None:
    where = address(at)
    found = _IN_URL.search(urlsplit(where).path) if where else None
    if not found:
        return None
    year, month, day = [part for part in found.groups() if part]
    return parse_stamp(f"{year}-{int(month):02}-{int(day):02}", None, None, "url")
