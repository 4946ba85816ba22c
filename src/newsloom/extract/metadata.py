"""Title, writers, publisher and times of a page's article: from its head, JSON-LD, addresses and visible text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from urllib.parse import urlsplit

from selectolax.lexbor import LexborHTMLParser

from newsloom.extract.compose import folded
from newsloom.extract.credits import Credit, credit, first_agency
from newsloom.extract.head import Head
from newsloom.extract.identity import canonical_address
from newsloom.extract.linked_data import Node, names, text
from newsloom.extract.wording import Wording
from newsloom.model import Capture, Precision, Stamp
from newsloom.text.dates import parse_stamp

_SEPARATOR = re.compile(r"\s+(?:[|–—·•»›:~]|::|-|<|&raquo;)\s+|\s*[|]\s*")
TITLE_CHARS_MAX = 400
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
_AUTHOR_META = (
    "author",
    "article:author",
    "article:author_name",
    "parsely-author",
    "sailthru.author",
    "dc.creator",
    "byl",
    "citation_author",
    "twitter:data1",
    "og:article:author",
    "dcterms.creator",
)
_IN_URL = re.compile(
    r"/((?:19|20)\d\d)[/-](0?[1-9]|1[0-2])[/-](0?[1-9]|[12]\d|3[01])(?=[/_.-]|$)|[/_-]((?:19"
    r"|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?=[/_.-]|$)"
)
_BYLINES = (
    "[rel=author]",
    "[itemprop=author]",
    "[class*=byline]",
    "[class*=author-name]",
    "[class*=author_name]",
    "[class*=article-author]",
    "[class*=article__author]",
    "[class*=authors]",
    "[class*=autor]",
    "[class*=auteur]",
    ".author",
    "address",
)
_BYLINE_CHARS_MAX = 160


@dataclass(frozen=True, slots=True)
class Sources:
    """Where a page's metadata can be read from."""

    capture: Capture
    tree: LexborHTMLParser
    head: Head
    ld: Node
    all_ld: Sequence[Node]
    words: Wording
    language: str | None


def address(at: Sources) -> str | None:
    """The page's own canonical address: declared, else the one it was fetched from."""
    base = at.capture.address if at.capture.is_web else None
    told = [
        at.head.link("canonical"),
        at.head.first("og:url"),
        text(at.ld.get("url")),
        text(at.ld.get("mainEntityOfPage")),
    ]
    for one in told:
        found = canonical_address(one, base)
        # A canonical link to the site's front page says nothing of the article.
        if found and urlsplit(found).path not in ("", "/"):
            return found
    return canonical_address(base)


def publisher(at: Sources) -> str | None:
    """The site's name as it gives it itself."""
    organisation = text(at.ld.get("publisher"))
    told = at.head.first(
        "og:site_name",
        "application-name",
        "al:android:app_name",
        "citation_journal_title",
        "dc.publisher",
        "twitter:app:name:iphone",
    )
    by_site = next(
        (
            text(node.get("name"))
            for node in at.all_ld
            if "WebSite" in str(node.get("@type")) and isinstance(node.get("name"), str)
        ),
        None,
    )
    for one in (organisation, told, by_site):
        if one and not one.startswith("http") and len(one) <= 120:
            return one
    return None


def site_in_title(at: Sources, headings: Sequence[str]) -> str | None:
    """The site's name out of "Headline - The Site", where the headline is one of `headings`; else None."""
    told = at.head.title or ""
    for heading in headings:
        if len(heading) > 8 and told.startswith(heading):
            rest = told[len(heading) :]
            found = _SEPARATOR.match(rest)
            name = rest[found.end() :].strip() if found else ""
            if name and len(name.split()) <= 6 and not _SEPARATOR.search(name):
                return name
    return None


def title(at: Sources, headings: Sequence[str], site: str | None) -> str | None:
    """The headline, without the site's name; None where the page has none.

    `headings` are the page's h1 texts in order. The head's titles say which of them is the article's.
    """
    told = [
        at.head.first("og:title"),
        text(at.ld.get("headline")),
        at.head.first("twitter:title", "dc.title", "citation_title"),
        at.head.title,
    ]
    declared = [one for one in told if one]
    site_words = {folded(name) for name in (site, at.head.first("og:site_name"), _host(at)) if name}
    short = [folded(one) for one in declared]
    for heading in headings:
        same = folded(heading)
        if same and same not in site_words and any(same == one or (len(same) > 8 and same in one) for one in short):
            return heading[:TITLE_CHARS_MAX]
    fitting = [heading for heading in headings if folded(heading) not in site_words and 2 <= len(heading.split()) <= 40]
    if len(fitting) == 1 and declared:
        # A title element that shares no word with a page's one heading is a template's ("Home", "Untitled").
        alone = declared == [at.head.title] and len(fitting[0].split()) >= 4
        overlap = _overlap(fitting[0], declared)
        if overlap >= 0.5 or (alone and overlap == 0):
            return fitting[0][:TITLE_CHARS_MAX]
    cut = [without_site(one, site_words) for one in declared]
    cut = [one for one in cut if one and folded(one) not in site_words]
    if cut:
        return cut[0][:TITLE_CHARS_MAX]
    return fitting[0][:TITLE_CHARS_MAX] if fitting else None


def _overlap(heading: str, declared: Sequence[str]) -> float:
    own = set(folded(heading).split())
    return max(len(own & set(folded(one).split())) / max(len(own), 1) for one in declared)


def without_site(told: str, site_words: set[str]) -> str:
    """A title without the site's name before or after it ("Headline | The Site")."""
    parts = list(_SEPARATOR.finditer(told))
    if not parts:
        return told
    last, first = parts[-1], parts[0]
    tail, head = told[last.end() :], told[: first.start()]
    if _is_site(tail, site_words):
        return without_site(told[: last.start()].rstrip(), site_words)
    if _is_site(head, site_words):
        return told[first.end() :].lstrip()
    if not site_words and len(tail.split()) <= 4 < len(told[: last.start()].split()) and last.group().strip() != ":":
        return told[: last.start()].rstrip()
    return told


def _is_site(part: str, site_words: set[str]) -> bool:
    same = folded(part)
    close = same.replace(" ", "")
    return bool(same) and any(
        same == site or close == site.replace(" ", "") or (len(same) > 3 and (same in site or site in same))
        for site in site_words
    )


def _host(at: Sources) -> str | None:
    found = address(at)
    host = urlsplit(found).hostname if found else None
    return host.removeprefix("www.").split(".")[0] if host else None


def byline(at: Sources) -> Credit:
    """The people who wrote the article and the agency credited beside them."""
    told: list[str] = names(at.ld.get("author"), at.all_ld) or names(at.ld.get("creator"), at.all_ld)
    people, wire = _people(told, at.words)
    if people is None:
        for name in _AUTHOR_META:
            value = at.head.meta.get(name)
            if value and not value.startswith("http"):
                people, more = _people([value], at.words)
                wire = wire or more
                if people:
                    break
    visible = _visible(at)
    if people is None or wire is None:
        for line in visible:
            said = credit(line, at.words)
            people, wire = people or said.people, wire or said.wire
    wire = (
        wire
        or first_agency(text(at.ld.get("creditText")) or "")
        or first_agency(text(at.ld.get("sourceOrganization")) or "")
    )
    return Credit(people, wire)


def _people(told: Sequence[str], words: Wording) -> tuple[str | None, str | None]:
    people: list[str] = []
    wire = None
    for one in told:
        said = credit(one, words)
        wire = wire or said.wire
        for name in (said.people or "").split(", "):
            if name and name not in people:
                people.append(name)
    return ", ".join(people[:8]) or None, wire


def _visible(at: Sources) -> list[str]:
    """Short lines that the page's markup calls a byline; of several on a page the first of each kind."""
    lines = []
    for selector in _BYLINES:
        node = at.tree.css_first(selector)
        if node is not None:
            line = " ".join(node.text(separator=" ").split())
            if 3 < len(line) <= _BYLINE_CHARS_MAX:
                lines.append(line)
    return lines


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
