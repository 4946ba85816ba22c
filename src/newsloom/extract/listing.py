"""Lists of articles (front pages, sections, tags, search results): told from articles, and their links."""

from __future__ import annotations

import re
from collections.abc import Sequence
from urllib.parse import urlsplit

from selectolax.lexbor import LexborHTMLParser

from newsloom.extract.chunks import Chunk
from newsloom.extract.compose import folded
from newsloom.extract.head import Head
from newsloom.extract.identity import canonical_address
from newsloom.extract.lines import told_by
from newsloom.extract.linked_data import Node, is_article, types
from newsloom.extract.metadata import Sources, base_address
from newsloom.extract.outline import TITLE_WORDS_MAX, Outline
from newsloom.model import PageLink, Stamp

# schema.org's types of pages that list others.
_LIST_TYPES = frozenset({"CollectionPage", "SearchResultsPage", "ItemList", "Blog"})
_TITLES_MIN = 8
_TITLES_MIN_DECLARED = 4
_TEASER_WORDS_MAX = 150  # the longest stretch between two headlines
_TEASER_WORDS_MAX_DECLARED = 250
_SHORT_TEASER_WORDS_MAX = 60
_TEASERS_MIN = 3
_LONGEST_SHARE_MAX = 0.4  # of all running text
_NO_TEXT_WORDS = 20
_FRONT = re.compile(r"/?(?:index\.\w{2,5}|home)?/?|/[a-z]{2}(?:[-_][a-zA-Z]{2})?/?")
_LINKS_MAX = 500
_ANCHORS_MAX = 5000
_CARD_REACH = 10  # chunks behind a headline in which its teaser and time are looked for
_TEASER_WORDS_MIN = 6
_TEASER_CHARS_MAX = 600


def listed(chunks: Sequence[Chunk], seen: Outline, at: Sources) -> tuple[PageLink, ...]:
    """The items of a page that tells of articles elsewhere instead of telling one; none of any other page.

    In reading order, each address once: at most 500, with teaser and time where they are shown.

    A page that calls itself an article is believed. Otherwise many linked headlines must stand among the running text,
    and no stretch of it between two of them be longer than a teaser; fewer of them where the page calls itself a list
    or is a site's front page.
    """
    if len(seen.titles) < _TITLES_MIN_DECLARED or declares_article(at.head, at.all_ld):
        return ()
    told = _declares_list(at.all_ld) or _is_front(at.head, at.capture.address)
    if not (seen.longest <= _TEASER_WORDS_MAX_DECLARED if told else _looks_like_list(seen)):
        return ()
    found = _links(chunks, seen, at)
    # Headlines that lead to places of the same page are a table of contents.
    return found if len(found) >= (_TITLES_MIN_DECLARED if told else _TITLES_MIN) else ()


def _looks_like_list(seen: Outline) -> bool:
    if len(seen.titles) < _TITLES_MIN:
        return False
    if seen.words <= _NO_TEXT_WORDS:
        return True
    if len(seen.stretches) >= _TEASERS_MIN and seen.longest <= _SHORT_TEASER_WORDS_MAX:
        return seen.among >= _TEASERS_MIN
    return (
        seen.among >= _TITLES_MIN
        and seen.longest <= _TEASER_WORDS_MAX
        and seen.longest <= _LONGEST_SHARE_MAX * seen.words
    )


def declares_article(head: Head, found: Sequence[Node]) -> bool:
    """Whether the page says of itself that it is an article.

    One that describes several articles describes those that it links to.
    """
    if (head.meta.get("og:type") or "").lower() == "article" or "article:published_time" in head.meta:
        return True
    told = {str(node.get("headline")) for node in found if is_article(node) and "headline" in node}
    return len(told) == 1


def _declares_list(found: Sequence[Node]) -> bool:
    return any(_LIST_TYPES.intersection(types(node)) for node in found)


def _is_front(head: Head, address: str) -> bool:
    """Whether the page is a site's front page, or that of one of its languages."""
    told = [one for one in (head.link("canonical"), head.first("og:url"), address) if one]
    absolute = next((one for one in told if one.startswith(("http://", "https://"))), None)
    if absolute is None:
        return False
    try:
        parts = urlsplit(absolute)
    except ValueError:
        return False
    return not parts.query and _FRONT.fullmatch(parts.path) is not None


def _links(chunks: Sequence[Chunk], seen: Outline, at: Sources) -> tuple[PageLink, ...]:
    base = base_address(at)
    found_at = addresses(at.tree, base)
    own = canonical_address(base)
    made: dict[str, PageLink] = {}
    for n, i in enumerate(seen.titles):
        title = chunks[i].text
        address = found_at.get(folded(title))
        if address is None or address == own or address in made:
            continue
        end = seen.titles[n + 1] if n + 1 < len(seen.titles) else len(chunks)
        teaser, published = _beside(chunks[i + 1 : min(end, i + 1 + _CARD_REACH)], at)
        made[address] = PageLink(address, title, teaser, published)
        if len(made) == _LINKS_MAX:
            break
    return tuple(made.values())


def addresses(tree: LexborHTMLParser, base: str | None) -> dict[str, str]:
    """The address behind each linked text, and behind each heading inside a link around a whole card."""
    found: dict[str, str] = {}
    for node in tree.css("a[href]")[:_ANCHORS_MAX]:
        address = canonical_address(node.attributes.get("href"), base)
        if address is None:
            continue
        told = folded(node.text(separator=" "))
        for heading in node.css("h1,h2,h3,h4,h5,h6"):
            found.setdefault(folded(heading.text(separator=" ")), address)
        if told and len(told.split()) <= TITLE_WORDS_MAX:
            found.setdefault(told, address)
    return found


def _beside(behind: Sequence[Chunk], at: Sources) -> tuple[str | None, Stamp | None]:
    """The teaser and the time among the chunks behind a headline."""
    teaser: str | None = None
    published: Stamp | None = None
    for chunk in behind:
        told = told_by(chunk.text, at.words, at.language, at.capture.captured_at)
        if told:
            published = published or told.published
        elif teaser is None and chunk.words >= _TEASER_WORDS_MIN and at.words.kind_of(chunk.text) is None:
            teaser = chunk.text[:_TEASER_CHARS_MAX]
    return teaser, published
