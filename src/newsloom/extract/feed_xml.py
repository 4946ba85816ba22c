"""RSS 0.9x to 2.0, RDF (RSS 0.90, 1.0) and Atom 0.3 and 1.0, read from well-formed XML in one pass.

The document is never held as a tree: memory is bounded by one entry and the entries kept. Entities that a feed
declares itself are allowed as long as they are plain and do not make the text grow; nothing outside is ever asked for.
"""

from __future__ import annotations

import html
import xml.parsers.expat
from dataclasses import dataclass, field

from newsloom.extract.feed_dates import stamp
from newsloom.extract.feed_entries import Draft, Kept
from newsloom.extract.feed_pictures import MEDIA_NAMESPACES, MEDIA_PARTS, OFFERS
from newsloom.extract.feed_text import language, person, plain, web_link
from newsloom.model import Feed

_ATOM = ("http://www.w3.org/2005/Atom", "http://purl.org/atom/ns#")
_PREFIXES = {
    "": "",
    "http://purl.org/rss/1.0/": "",
    "http://my.netscape.com/rdf/simple/0.9/": "",
    "http://channel.netscape.com/rdf/simple/0.9/": "",
    "http://backend.userland.com/rss2": "",
    "http://blogs.law.harvard.edu/tech/rss": "",
    "http://backend.userland.com/RSS2": "",
    "http://purl.org/net/rss1.1#": "",
    _ATOM[0]: "atom:",
    _ATOM[1]: "atom:",
    "http://purl.org/dc/elements/1.1/": "dc:",
    "http://purl.org/dc/elements/1.0/": "dc:",
    "http://purl.org/dc/terms/": "dcterms:",
    "http://purl.org/rss/1.0/modules/content/": "content:",
    "http://www.w3.org/1999/02/22-rdf-syntax-ns#": "rdf:",
    "http://www.w3.org/1999/xhtml": "xhtml:",
    "http://rssnamespace.org/feedburner/ext/1.0": "feedburner:",
    **dict.fromkeys(MEDIA_NAMESPACES, "media:"),
}
_XML = "http://www.w3.org/XML/1998/namespace "
_RDF_ABOUT = "http://www.w3.org/1999/02/22-rdf-syntax-ns# about"
_ROOTS = ("rss", "rdf:RDF", "atom:feed", "feed", "channel", "Channel")
_ITEMS = ("item", "atom:entry", "entry")
_TOPS = ("channel", "Channel", "atom:feed", "feed", "rss", "rdf:RDF")
_PARTS = ("atom:author", "atom:source", *MEDIA_PARTS)
_DEPTH_MAX = 1_000
ITEMS_READ_MAX = 20_000  # of which the newest are kept; a feed has 20 or 50, a whole archive some thousands
_ENTITY_CHARACTERS_MAX = 2_000
_GROWTH_FREE = 1_000_000  # characters


class HostileFeedError(Exception):
    """The document is made to use up its reader; the message says how."""


class EnoughError(Exception):
    """As many items were read as are read at most."""


class NoFeedError(Exception):
    """The document is well-formed, but something else than a feed; the message is its root element's name."""


@dataclass(slots=True)
class _Element:
    name: str
    attributes: dict[str, str]
    base: str | None
    language: str | None
    parts: list[str] = field(default_factory=list)  # its text, or its markup once it has children
    markup: list[str] | None = None


class FeedBuilder:
    """Takes the parser's events and gathers a feed; usable at any point, also when the document breaks off."""

    def __init__(self, address: str, length: int) -> None:
        self._address = address
        self._growth_max = 2 * length + _GROWTH_FREE
        self._characters = 0
        self._open: list[_Element] = []
        self._inside: _Element | None = None  # the text construct whose content is being taken as markup
        self._draft: Draft | None = None
        self._guid_link: str | None = None
        self._authors: list[str] = []
        self._top: dict[str, str] = {}
        self._kept = Kept()
        self._items = 0
        self.root: str | None = None
        self.unread = 0  # items that stand behind the last one read

    def __len__(self) -> int:
        return len(self._kept)

    def feed(self) -> Feed:
        home = web_link(self._top.get("link"), self._address) if self._top.get("link") else None
        return Feed(
            self._address,
            plain(self._top.get("title")),
            home,
            language(self._top.get("language")),
            self._kept.entries(),
            self._kept.left_out + self.unread,
        )

    # What the parser calls.

    def entity(self, name: str, is_parameter: bool, value: str | None, *_: object) -> None:
        if value is not None and not is_parameter and ("&" in value or len(value) > _ENTITY_CHARACTERS_MAX):
            raise HostileFeedError("declares entities that are made to grow without end")

    def start(self, raw_name: str, attributes: dict[str, str]) -> None:
        name = _named(raw_name)
        if self.root is None:
            self.root = name
            if name not in _ROOTS:
                raise NoFeedError(name)
        if len(self._open) >= _DEPTH_MAX:
            raise HostileFeedError(f"nests its elements more than {_DEPTH_MAX} deep")
        above = self._open[-1] if self._open else None
        element = self._opened(name, attributes, above)
        self._open.append(element)
        if self._draft is not None and name in OFFERS:
            self._draft.offered.add(name, attributes, element.base, self._address, self._top.get("link"))
        if self._inside is not None:
            self._markup_of(self._inside).append(_start_tag(name, attributes))
        elif name in _ITEMS and self._draft is None:
            self._begin(element)
        elif self._is_field(name, above):
            self._inside = element
        elif len(self._open) == 1 and element.language:
            self._top.setdefault("language", element.language)

    def characters(self, text: str) -> None:
        self._characters += len(text)
        if self._characters > self._growth_max:
            raise HostileFeedError("grows without end by the entities that it declares")
        inside = self._inside
        if inside is not None:
            inside.parts.append(text)
            if inside.markup is not None:
                inside.markup.append(html.escape(text, quote=False))

    def end(self, raw_name: str) -> None:
        element = self._open.pop()
        if self._inside is element:
            self._inside = None
            self._take(element, self._open[-1].name if self._open else "")
        elif self._inside is not None:
            self._markup_of(self._inside).append(f"</{element.name.rpartition(':')[2]}>")
        elif element.name in _ITEMS and self._draft is not None and not self._within_item():
            self._finish(element)

    # How an element is understood.

    def _opened(self, name: str, attributes: dict[str, str], above: _Element | None) -> _Element:
        base = above.base if above else None
        spoken = above.language if above else None
        if attributes:
            told_base = attributes.get(_XML + "base")
            base = (web_link(told_base, base, self._address) or base) if told_base else base
            spoken = attributes.get(_XML + "lang") or spoken
        return _Element(name, attributes, base, spoken)

    def _begin(self, element: _Element) -> None:
        if self._items >= ITEMS_READ_MAX:
            raise EnoughError
        self._items += 1
        self._draft, self._guid_link, self._authors = Draft(language=language(element.language)), None, []

    def _is_field(self, name: str, above: _Element | None) -> bool:
        """Whether the innermost element is one whose text is wanted: it stands right in an item, a feed, a person."""
        if above is None or name in _TOPS or name in _PARTS:
            return False
        return above.name in _ITEMS or above.name in _TOPS or above.name in _PARTS

    def _within_item(self) -> bool:
        return any(element.name in _ITEMS for element in self._open)

    def _markup_of(self, element: _Element) -> list[str]:
        if element.markup is None:
            element.markup = [html.escape("".join(element.parts), quote=False)]
        return element.markup

    def _take(self, element: _Element, parent: str) -> None:
        name = element.name.removeprefix("atom:").removeprefix("xhtml:").lower()
        if self._draft is None:
            self._take_top(name, element, parent)
        elif parent == "atom:author":
            self._take_person(name, element)
        elif parent == "atom:source":
            if name == "title":
                self._draft.source_title = plain(_value(element))
        elif parent in MEDIA_PARTS or name == "media:credit":
            self._draft.offered.tell(name, _value(element))
        elif parent in _ITEMS:
            self._take_field(self._draft, name, element)

    def _take_top(self, name: str, element: _Element, parent: str) -> None:
        if parent not in _TOPS:
            return
        if name == "link":
            if element.attributes.get("rel", "alternate") == "alternate":
                told = element.attributes.get("href") or "".join(element.parts)
                self._top.setdefault("link", web_link(told, element.base, self._address) or "")
        elif name in ("title", "language", "dc:language") and "".join(element.parts).strip():
            value = _value(element) if name == "title" else "".join(element.parts)
            self._top.setdefault(name.removeprefix("dc:"), value)

    def _take_person(self, name: str, element: _Element) -> None:
        told = person("".join(element.parts)) if name == "name" else None
        if told:
            self._authors.append(told)

    def _take_field(self, draft: Draft, name: str, element: _Element) -> None:
        text = "".join(element.parts).strip()
        if element.attributes.get("mode") == "base64":
            return  # Atom 0.3; nobody sends it
        match name:
            case "link" | "feedburner:origlink":
                self._take_link(draft, name, element, text)
            case "guid" | "id":
                draft.id = draft.id or text
                self._guid_link = web_link(text) if _may_be_link(element) else self._guid_link
            case "title":
                has_tags = element.markup is not None or not _is_plain_atom(element)
                draft.title = draft.title or plain(_value(element), has_tags=has_tags)
            case "dc:title":
                draft.title = draft.title or plain(text)
            case "author" | "dc:creator" | "dc:author":
                if text and element.markup is None and (told := person(text)):
                    self._authors.append(told)
            case "source":
                draft.source_title = draft.source_title or plain(text)
            case "language" | "dc:language":
                draft.language = language(text) or draft.language
            case _:
                if text:
                    _take_date(draft, name, text)
                    _take_body(draft, name, element)

    def _take_link(self, draft: Draft, name: str, element: _Element, text: str) -> None:
        if element.attributes.get("rel", "alternate") != "alternate":
            return
        told = web_link(element.attributes.get("href") or text, element.base, self._address, self._top.get("link"))
        if name != "link":
            draft.link = told or draft.link
        elif told and (draft.link is None or element.attributes.get("type", "") == "text/html"):
            draft.link = told

    def _finish(self, element: _Element) -> None:
        draft = self._draft
        self._draft = None
        if draft is None:
            return
        about = element.attributes.get(_RDF_ABOUT)
        draft.link = draft.link or self._guid_link or web_link(about)
        draft.id = draft.id or about
        draft.author = ", ".join(dict.fromkeys(self._authors)) or None
        self._kept.add(draft.entry())


def parse_into(builder: FeedBuilder, text: str) -> None:
    """Runs the parser over `text`. Raises ExpatError where it is not well-formed, and what the builder raises."""
    parser = xml.parsers.expat.ParserCreate("utf-8", " ")
    parser.buffer_text = True
    parser.StartElementHandler = builder.start
    parser.EndElementHandler = builder.end
    parser.CharacterDataHandler = builder.characters
    parser.EntityDeclHandler = builder.entity
    parser.Parse(text.encode("utf-8", "replace"), True)


def _take_date(draft: Draft, name: str, text: str) -> None:
    match name:
        case "pubdate" | "published" | "issued" | "dcterms:issued":
            draft.published = draft.published or stamp(text)
        case "dc:date" | "created" | "dcterms:created":
            draft.published = draft.published or stamp(text)
        case "updated" | "modified" | "dcterms:modified":
            draft.updated = draft.updated or stamp(text)


def _take_body(draft: Draft, name: str, element: _Element) -> None:
    kind = element.attributes.get("type", "")
    if "/" in kind and not kind.startswith("text/") and not kind.endswith(("+xml", "/xml")):
        return  # a picture or sound, as text
    match name:
        case "description" | "summary" | "dc:description":
            draft.summary = draft.summary or _value(element)
        case "content:encoded" | "content" | "body" | "fullitem":
            draft.content = draft.content or _value(element)


def _value(element: _Element) -> str:
    """The element's content as HTML markup."""
    if element.markup is not None:
        return "".join(element.markup).strip()
    text = "".join(element.parts).strip()
    return html.escape(text, quote=False) if _is_plain_atom(element) else text


def _is_plain_atom(element: _Element) -> bool:
    """Whether a text construct of Atom (RFC 4287, 3.1) is plain text: the rest, and all of RSS, is taken as HTML."""
    if not element.name.startswith("atom:") or element.attributes.get("mode") == "escaped":
        return False
    return element.attributes.get("type", "text") in ("text", "text/plain")


def _may_be_link(element: _Element) -> bool:
    """Whether an identifier may stand in for a missing link: every atom:id, and an RSS guid that does not deny it."""
    return element.name == "atom:id" or element.attributes.get("isPermaLink", "true").lower() == "true"


def _named(raw: str) -> str:
    """ "uri local" as "prefix:local"; of a namespace that feeds do not use, "?:local"."""
    uri, _, local = raw.rpartition(" ")
    return _PREFIXES.get(uri, "?:") + local


def _start_tag(name: str, attributes: dict[str, str]) -> str:
    told = "".join(f' {key}="{html.escape(value)}"' for key, value in attributes.items() if " " not in key)
    return f"<{name.rpartition(':')[2]}{told}>"
