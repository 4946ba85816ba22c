"""The headline of a page's article, without the site's name."""

from __future__ import annotations

import re
from collections.abc import Sequence
from urllib.parse import urlsplit

from newsloom.extract.compose import folded
from newsloom.extract.linked_data import text
from newsloom.extract.metadata import Sources, address

_SEPARATOR = re.compile(r"\s+(?:[|–—·•»›:~]|::|-|<|&raquo;)\s+|\s*[|]\s*")
TITLE_CHARS_MAX = 400


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
