"""Who wrote a page's article, and the agency credited beside them."""

from __future__ import annotations

from collections.abc import Sequence

from newsloom.extract.credits import Credit, credit, first_agency
from newsloom.extract.linked_data import names, text
from newsloom.extract.metadata import Sources
from newsloom.extract.wording import Wording

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
