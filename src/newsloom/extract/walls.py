"""Pages that keep the reader out: errors, refusals, checks for robots, demands for consent, scripts or a login."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from newsloom.extract.chunks import Chunks
from newsloom.extract.outline import Outline
from newsloom.model import PageKind
from newsloom.text.lang import LANGUAGES, rules
from newsloom.text.lang.walls_rules import WallsRules

# In the order in which they are tried: a check for robots asks for scripts as well, a refusal often for a login.
_FIELDS = (
    (PageKind.ROBOT_CHECK, "robot_check"),
    (PageKind.REFUSED, "refused"),
    (PageKind.NOT_FOUND, "not_found"),
    (PageKind.UNAVAILABLE, "unavailable"),
    (PageKind.NEEDS_SCRIPTS, "needs_scripts"),
    (PageKind.CONSENT, "consent"),
    (PageKind.LOGIN, "login"),
)
_TITLE_PARTS = re.compile(r"\s+(?:[|–—·•»:-]|::)\s+|\s*\|\s*")
_LINE_CHARS_MAX = 300
_LINES_MAX = 60  # chunks looked at on a page with hardly any text
# Words of running text beside a heading that says it (advice to search, what else to read), and beside a mere line.
_BESIDE_HEADING_MAX = 120
_BESIDE_LINE_MAX = 40
_CONSENT_SHARE_MIN = 0.6
_HEADINGS = frozenset({"h1", "h2", "h3", "h4"})
_CONSENT_LOOKED_AT = 3


def wall(page: Chunks, chosen: Sequence[bool], seen: Outline, title: str | None) -> PageKind | None:
    """What keeps the reader out; None for a page that shows what it has.

    The title or the first heading must say it, or a line on a page that says hardly anything else: an article about
    errors, cookies or passwords has text of its own.
    """
    headings = [*_parts(title), *(one.text for one in page.chunks[:200] if one.tag == "h1")]
    if seen.longest <= _BESIDE_HEADING_MAX:
        kind = next((kind for line in headings if (kind := _kind(line))), None)
        if kind is not None and (kind is not PageKind.CONSENT or seen.longest <= _BESIDE_LINE_MAX):
            return kind
    if _demands_consent(page, chosen, headings):
        return PageKind.CONSENT
    return _kind_by_lines(page, chosen)


def _parts(title: str | None) -> list[str]:
    """The title, and its parts where the site's name stands beside it."""
    return [title, *_TITLE_PARTS.split(title)] if title else []


def _kind_by_lines(page: Chunks, chosen: Sequence[bool]) -> PageKind | None:
    text = [(i, chunk) for i, chunk in enumerate(page.chunks) if chosen[i]]
    if sum(one.words for i, one in text if i >= _LINES_MAX or len(one.text) > _LINE_CHARS_MAX) > _BESIDE_LINE_MAX:
        return None
    found: PageKind | None = None
    beside = sum(chunk.words for i, chunk in text if i >= _LINES_MAX)
    for i, chunk in enumerate(page.chunks[:_LINES_MAX]):
        kind = _kind(chunk.text) if chunk.link_chars < len(chunk.text) else None
        # Every site has a login and a notice on cookies: as lines among others they tell nothing.
        if kind is not None and kind not in (PageKind.LOGIN, PageKind.CONSENT):
            found = found or kind
        elif chosen[i]:
            beside += chunk.words
    return found if beside <= _BESIDE_LINE_MAX else None


def _demands_consent(page: Chunks, chosen: Sequence[bool], headings: Sequence[str]) -> bool:
    """Whether most of the running text speaks of cookies, partners and consent, and begins by asking for it."""
    text = [chunk for chunk, is_text in zip(page.chunks, chosen, strict=True) if is_text]
    begin = next((i for i, is_text in enumerate(chosen) if is_text), 0)
    above = [chunk.text for chunk in page.chunks[max(0, begin - _CONSENT_LOOKED_AT) : begin] if chunk.tag in _HEADINGS]
    first = (*headings, *above, *(chunk.text for chunk in text[:_CONSENT_LOOKED_AT]))
    demand = _compiled()[PageKind.CONSENT]
    if not text or not any(demand.match(line[:_LINE_CHARS_MAX]) for line in first):
        return False
    about = sum(chunk.words for chunk in text if _consent_words().search(chunk.text[:2000]))
    return about >= _CONSENT_SHARE_MIN * sum(chunk.words for chunk in text)


def _kind(line: str) -> PageKind | None:
    if len(line) > _LINE_CHARS_MAX:
        return None
    return next((kind for kind, pattern in _compiled().items() if pattern.match(line)), None)


@cache
def _compiled() -> dict[PageKind, re.Pattern[str]]:
    # Of all languages: such pages are too short to tell theirs, and servers answer in English everywhere.
    return {kind: _any(field) for kind, field in _FIELDS}


@cache
def _consent_words() -> re.Pattern[str]:
    return _any("consent_words")


def _any(field: str) -> re.Pattern[str]:
    def entries() -> Iterator[str]:
        for code in sorted(LANGUAGES):
            yield from getattr(rules("walls", code, WallsRules), field)

    return re.compile("|".join(f"(?:{entry})" for entry in entries()), re.IGNORECASE)
