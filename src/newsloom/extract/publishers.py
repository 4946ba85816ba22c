"""Which outlet a page is of."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from urllib.parse import urlsplit

from newsloom.extract.chunks import Chunk
from newsloom.extract.linked_data import names, text, types
from newsloom.extract.metadata import Sources, address
from newsloom.extract.site_names import SEPARATOR, SiteNames
from newsloom.extract.titles import Heading, cleaned

_NAME_CHARS_MAX = 120
_NAME_WORDS_MAX = 6
_HEADLINE_CHARS_MIN = 9
_FOOT = 60  # chunks at a page's end in which its copyright line is looked for
_LINE_CHARS_MAX = 160
_LOGOS_MAX = 20
_HOST = re.compile(r"[\w-]+(?:\.[\w-]+)+/?$")
_LOGO = "[class*=logo i] img[alt],[id*=logo i] img[alt],img[class*=logo i][alt],img[alt*=logo i]"
_FILE = re.compile(r"\.(?:png|jpe?g|gif|svg|webp)\b", re.IGNORECASE)
_LOGO_WORD = re.compile(r"\W*\blogo\b\W*", re.IGNORECASE)
_COPYRIGHT = re.compile(
    r"(?:©|\(c\)|\bcopyright\b)[\s©:,]*(?:(?:19|20)\d\d(?:\s?[-–—]\s?(?:(?:19|20)?\d\d)?)?)?[\s,.:|–-]*(?:by\s+)?"
    r"(?P<name>[^\W\d_][^|•·©]{1,60}?)(?=\s*(?:[|•·©(,;]|\.(?:\s|$)|\s[-–—]\s|\b(?:19|20)\d\d|$))",
    re.IGNORECASE,
)


def publisher(at: Sources, heads: Sequence[Heading] = (), chunks: Sequence[Chunk] = ()) -> str | None:
    """The site's name as the page gives it; None where it tells none.

    Of the names declared (JSON-LD, meta elements) the first that the host bears out, else the first; a host's name
    itself only for want of others. Else the name behind the headline in the title element; else what is borne out of
    the logo's name and the copyright line.
    """
    where = address(at)
    host = urlsplit(where).hostname if where else None
    by_host = SiteNames((), host)
    declared = [_without_slogan(cleaned(one), by_host) for one in _declared(at) if one]
    told = [one for one in declared if one and len(one) <= _NAME_CHARS_MAX and not one.startswith(("http", "/"))]
    proper = [one for one in told if not _HOST.match(one) and one.lower() not in (host or "").split(".")[:-2]]
    if proper:
        return next((one for one in proper if by_host.is_like(one)), proper[0])
    titled = at.head.title or ""
    if behind := _in_title(titled, heads):
        return behind
    shown = (*SEPARATOR.split(titled)[1:], *_logos(at), *_in_copyright(chunks))
    return next((one for one in shown if by_host.is_like(one)), told[0] if told else None)


def _declared(at: Sources) -> Iterator[str | None]:
    yield from names(at.ld.get("publisher"), at.all_ld)
    yield at.head.first("og:site_name")
    for node in at.all_ld:
        if "WebSite" in types(node):
            yield text(node.get("name"))
    yield at.head.first("citation_journal_title")
    yield at.head.first("dc.publisher")
    yield at.head.first("application-name")


def _without_slogan(name: str, by_host: SiteNames) -> str:
    """The part of "The Echo | News from the harbour" that the host bears out; all of it where none is."""
    parts = [part for part in SEPARATOR.split(name) if part]
    borne_out = (part for part in parts if len(parts) > 1 and by_host.is_like(part))
    return next(borne_out, name).strip(' |•·–-"“”„»«')


def _in_title(told: str, heads: Sequence[Heading]) -> str | None:
    """The name in "Headline - The Site" or "Section | Headline - The Site", where the headline is a heading shown."""
    for heading in heads:
        at = told.find(heading.text) if len(heading.text) >= _HEADLINE_CHARS_MIN else -1
        if at == 0 or (at > 0 and any(mark.end() == at for mark in SEPARATOR.finditer(told))):
            mark = SEPARATOR.match(told, at + len(heading.text))
            name = told[mark.end() :].strip() if mark else ""
            if name and len(name.split()) <= _NAME_WORDS_MAX and not SEPARATOR.search(name):
                return name
    return None


def _logos(at: Sources) -> Iterator[str]:
    """What the alternative texts of logos call the site ("The Echo logo")."""
    for node in at.tree.css(_LOGO)[:_LOGOS_MAX]:
        told = cleaned(node.attributes.get("alt"))
        name = _LOGO_WORD.sub(" ", told).strip()
        if name and len(name.split()) <= _NAME_WORDS_MAX and not _FILE.search(told):
            yield name


def _in_copyright(chunks: Sequence[Chunk]) -> Iterator[str]:
    """The names in lines such as "© 2026 The Echo. All rights reserved." at the page's foot."""
    for chunk in chunks[-_FOOT:]:
        if len(chunk.text) <= _LINE_CHARS_MAX and (found := _COPYRIGHT.search(chunk.text)):
            name = found["name"].strip(" .,-–—")
            if len(name.split()) <= _NAME_WORDS_MAX:
                yield name
