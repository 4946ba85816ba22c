"""The times that a page declares: in JSON-LD, in meta elements, in time elements, in its address."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from urllib.parse import urlsplit

from selectolax.lexbor import LexborNode

from newsloom.extract.dated_lines import Habits, Label, label_of
from newsloom.extract.hints import HINTS, hints_in
from newsloom.extract.linked_data import Node, text, types
from newsloom.extract.metadata import Sources
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
_CHANGED_NAME = re.compile(
    r"(?:updat|modif|revis|review)\w{0,4}.{0,6}(?:date|time|on|at)\b|(?:date|last).{0,4}(?:updat|modif|revi)"
)
# Things on a page that have dates of their own.
_NOT_THE_PAGE = re.compile(
    r"(?:Comment|Review|Rating|\w*Object|Product|Offer|Book|Movie|\w*Event|Dataset|Podcast\w*|\w*Series)$"
)
_ELEMENTS = "time,abbr.published,[itemprop^=date]"
_ELEMENTS_MAX = 40
_NODES_MAX = 60
_VALUE_CHARS_MAX = 80
_AROUND = 3  # elements around a time element whose class names tell where it stands
_HINT_BIT = {name: 1 << i for i, name in enumerate(HINTS)}
_ELSEWHERE = sum(_HINT_BIT[name] for name in ("related", "comment", "side", "navigation"))
_EARLIEST_YEAR = 1990


@dataclass(frozen=True, slots=True)
class Declaration:
    """A value as it stands there, and whether it tells of a change."""

    value: str
    read_from: str
    is_change: bool


@dataclass(frozen=True, slots=True)
class Element:
    """A time element: its time, the text that it shows, and whether it stands among comments or other articles."""

    stamp: Stamp
    shown: str
    label: Label
    is_elsewhere: bool


def declarations(at: Sources) -> list[Declaration]:
    """What JSON-LD and meta elements declare, the likeliest first."""
    meta = at.head.meta
    pages = _pages(at)
    published = [(text(at.ld.get("datePublished")), "json-ld")]
    published += [(meta.get(name), "meta") for name in _PUBLISHED_META]
    published += [(value, "meta") for name, value in meta.items() if _PUBLISHED_NAME.search(name)]
    published += [(text(node.get("datePublished")), "json-ld") for node in pages]
    published += [(text(at.ld.get("dateCreated")), "json-ld")]
    changed = [(text(at.ld.get("dateModified")), "json-ld")]
    changed += [(meta.get(name), "meta") for name in _MODIFIED_META]
    changed += [(value, "meta") for name, value in meta.items() if _CHANGED_NAME.search(name)]
    changed += [(text(node.get("dateModified")), "json-ld") for node in pages]
    return [
        Declaration(value, read_from, is_change)
        for told, is_change in ((published, False), (changed, True))
        for value, read_from in told
        if value and len(value) <= _VALUE_CHARS_MAX
    ]


def _pages(at: Sources) -> list[Node]:
    """The objects with dates that can be the page's own."""
    return [
        node
        for node in at.all_ld[:_NODES_MAX]
        if ("datePublished" in node or "dateModified" in node)
        and not any(_NOT_THE_PAGE.match(one) for one in types(node))
    ]


def stamps(told: list[Declaration], habits: Habits, *, changes: bool) -> list[Stamp]:
    """The times that these declarations give, those that can be none left out; each once."""
    found = dict.fromkeys((one.value, one.read_from) for one in told if one.is_change is changes)
    read = (read_stamp(value, habits, read_from) for value, read_from in found)
    return [stamp for stamp in read if stamp is not None]


def read_stamp(value: str, habits: Habits, read_from: str) -> Stamp | None:
    """The time that a short string tells; None for what is no time, a year alone, or no time of an article."""
    stamp = parse_stamp(value, habits.language, habits.reference, read_from, month_first=habits.month_first)
    if stamp is None or stamp.precision is Precision.YEAR or not is_possible(stamp, habits.reference):
        return None
    return stamp


def is_possible(stamp: Stamp, captured_at: datetime | None) -> bool:
    """Whether a time is no placeholder (1970, year 1) and not long after the page was fetched."""
    if stamp.at is None or stamp.at.year < _EARLIEST_YEAR:
        return False
    return captured_at is None or (stamp.at - captured_at).days <= 2


def time_elements(at: Sources, habits: Habits) -> list[Element]:
    """The page's time elements in order, without those that tell none."""
    found = []
    for node in at.tree.css(_ELEMENTS)[:_ELEMENTS_MAX]:
        attributes = node.attributes
        shown = " ".join(node.text()[: 4 * _VALUE_CHARS_MAX].split())[:_VALUE_CHARS_MAX]
        value = attributes.get("datetime") or attributes.get("content") or attributes.get("title") or shown
        stamp = read_stamp(" ".join(value[:_VALUE_CHARS_MAX].split()), habits, "time-element")
        if stamp is not None and node.tag != "meta":
            found.append(Element(stamp, shown, _label(attributes, shown, habits), _is_elsewhere(node)))
    return found


def _label(attributes: dict[str, str | None], shown: str, habits: Habits) -> Label:
    """What an element's class or property says of it, else its text."""
    called = " ".join(attributes.get(key) or "" for key in ("itemprop", "class")).lower()
    if "datemodified" in called:
        return Label.CHANGED
    if "publish" in called or "pubdate" in attributes or "entry-date" in called:
        # Templates keep the class "published" where their text says "Updated".
        return Label.CHANGED if label_of(shown, habits.words) is Label.CHANGED else Label.PUBLISHED
    if "modif" in called or "updat" in called:
        return Label.CHANGED
    return label_of(shown, habits.words)


def _is_elsewhere(node: LexborNode) -> bool:
    around: LexborNode | None = node
    for _ in range(_AROUND):
        if around is None:
            return False
        name = f"{around.attributes.get('class') or ''} {around.attributes.get('id') or ''}".lower()
        if hints_in(name[:300]) & _ELSEWHERE:
            return True
        around = around.parent
    return False


def day_in_address(address: str | None) -> Stamp | None:
    """The day that stands in a page's address ("/2025/05/03/")."""
    found = _IN_URL.search(urlsplit(address).path) if address else None
    if not found:
        return None
    year, month, day = [part for part in found.groups() if part]
    return parse_stamp(f"{year}-{int(month):02}-{int(day):02}", None, None, "url")
