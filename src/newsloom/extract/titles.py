"""The headline of a page's article, without the site's name.

What may be the headline are the headings above the text and the titles that the page declares. They often differ:
declared titles are worded for search engines. Readers see the nearest h1, so it is the headline where anything bears
it out: a declared title, or the words of the address.
"""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from urllib.parse import unquote, urlsplit

from newsloom.extract.chunks import Chunk, Frame
from newsloom.extract.compose import folded
from newsloom.extract.linked_data import text
from newsloom.extract.metadata import Sources, address
from newsloom.extract.site_names import SEPARATOR, SiteNames

TITLE_CHARS_MAX = 400
_HEADING_CHARS_MAX = 1000  # one left open may hold the rest of the page
_LEVELS = {f"h{n}": n for n in range(1, 7)}
_INSIDE_MAX = 3  # elements between a heading and its words
_ABOVE_MAX = 40  # chunks above the text's beginning in which its headline is looked for, if it is no h1
_BELOW_MAX = 3  # chunks of the text's beginning among which it may stand
_CLOSE_MAX = 4  # chunks between a headline and its text
_HEADINGS_MAX = 60
_ALIKE_MIN = 0.2  # share of words in common that is not by chance
_ADDRESS_SHARE_MIN = 0.5
_STEM = 5  # letters of a word that addresses keep of it
_REST_WORDS_MIN = 3
_INVISIBLE = re.compile("[\u00ad\u200b\u200c\u2060\ufeff]")
_LABEL = re.compile(
    r"[^:|–—-]{2,30}(?:: |[|–—-])|(?:\w{3,9}\.? \d{1,2},? \d{4}|\d{1,2}\.? \w{3,9}\.? \d{4}|[\d./-]{8,10})\W"
)
_ADDRESS_WORD = re.compile(r"[^\W_]+")
_ADDRESS_WORD_CHARS_MAX = 20  # longer ones are numbers of the site's own
_WRITTEN_OUT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "æ": "ae", "ø": "oe", "å": "aa"})

# How much each kind of evidence counts. Set by hand to round numbers beside a conditional logit fitted on 430 pages,
# which gets no more of them right when tested on sites left out.
WEIGHTS = {
    "nearest h1": 1.0,
    "nearest h1, borne out": 1.5,
    "only h1": 0.5,
    "close to the text": 0.5,
    "shown and declared": 1.0,
    "og:title": 1.0,
    "title element": 1.0,
    "likeness": 0.5,
    "address": 1.5,
    "capitals": -1.0,
}


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of the page. `level` is 1 to 6; `gap` how many chunks after it the text begins, negative inside it."""

    text: str
    level: int
    gap: int


@dataclass(slots=True)
class _Candidate:
    text: str
    shown: bool = False
    declared: bool = False
    evidence: dict[str, float] = field(default_factory=dict)

    def score(self) -> float:
        return sum(WEIGHTS[name] * value for name, value in self.evidence.items())


def headings(chunks: Sequence[Chunk], frames: Sequence[Frame], first: int) -> list[Heading]:
    """The page's h1, and its other headings close above the text's beginning, at chunk `first`, or shortly behind it.

    A heading in several blocks is one.
    """
    found: list[Heading] = []
    before = -1
    for i, chunk in enumerate(chunks):
        level, element = _level(chunk, frames)
        if not level or (level > 1 and not first - _ABOVE_MAX <= i < first + _BELOW_MAX):
            continue
        if element == before:
            found[-1] = Heading(f"{found[-1].text} {chunk.text}"[:_HEADING_CHARS_MAX], level, found[-1].gap)
        elif len(found) < _HEADINGS_MAX:
            found.append(Heading(chunk.text[:_HEADING_CHARS_MAX], level, first - i))
            before = element
    return found


def _level(chunk: Chunk, frames: Sequence[Frame]) -> tuple[int, int]:
    """The level of the heading that a chunk stands in, and its frame; level 0 for none."""
    at = chunk.frame
    for _ in range(_INSIDE_MAX):
        if at < 0:
            break
        if level := _LEVELS.get(frames[at].tag):
            return level, at
        at = frames[at].parent
    return 0, -1


def title(at: Sources, heads: Sequence[Heading], site: str | None) -> str | None:
    """The headline; None where the page has none but the site's name."""
    where = address(at)
    sites = SiteNames((site, at.head.first("og:site_name")), urlsplit(where).hostname if where else None)
    declared = {
        "og:title": cleaned(at.head.first("og:title")),
        "JSON-LD": cleaned(text(at.ld.get("headline"))),
        "twitter:title": cleaned(at.head.first("twitter:title", "dc.title", "citation_title")),
        "title element": cleaned(at.head.title),
    }
    found: dict[str, _Candidate] = {}
    _put_declared(found, declared, heads, sites)
    _put_headings(found, heads, sites)
    told = [set(folded(one).split()) for one in declared.values() if one]
    slug = _address_words(where)
    for same, one in found.items():
        _weigh(one, same, told, slug)
    fitting = [one for one in found.values() if not sites.is_name(one.text)]
    best = max(fitting, key=_Candidate.score, default=None)
    return best.text[:TITLE_CHARS_MAX] if best else None


def cleaned(told: str | None) -> str:
    """A title as read: entities that were escaped twice resolved, white space single, nothing invisible."""
    if not told:
        return ""
    if "&" in told:
        told = html.unescape(told)
    return " ".join(_INVISIBLE.sub("", told).split())


def _put_declared(
    found: dict[str, _Candidate], declared: dict[str, str], heads: Sequence[Heading], sites: SiteNames
) -> None:
    shown = {folded(sites.cut_name_from(cleaned(one.text))) for one in heads}
    for source, told in declared.items():
        one = _put(found, told if folded(told) in shown else _shown_part(sites.cut_from(told), shown))
        if one:
            one.declared = True
            if source in WEIGHTS:
                one.evidence[source] = 1.0


def _shown_part(told: str, shown: Collection[str]) -> str:
    """The part of a declared title that the page shows as a heading ("Headline | Section"); else all of it."""
    if folded(told) in shown:
        return told
    for mark in SEPARATOR.finditer(told):
        if folded(told[: mark.start()]) in shown:
            return told[: mark.start()].rstrip()
    for mark in re.finditer(rf"{SEPARATOR.pattern}|: ", told):
        rest = told[mark.end() :].lstrip()
        if folded(rest) in shown and len(rest.split()) >= _REST_WORDS_MIN:
            return rest
    return told


def _put_headings(found: dict[str, _Candidate], heads: Sequence[Heading], sites: SiteNames) -> None:
    known = {*found, *(folded(one.text) for one in heads)}
    spaced = {same.replace(" ", ""): same for same in found}
    firsts = [one for one in heads if one.level == 1]
    nearest = min((one for one in firsts if one.gap >= -1), key=lambda one: one.gap, default=None)
    for heading in heads:
        told = _unlabelled(sites.cut_name_from(cleaned(heading.text)), known)
        same = spaced.get(folded(told).replace(" ", ""))
        if same:
            # A declared title knows the space between words that stand in elements of their own.
            told = told if same == folded(told) else found[same].text
        one = _put(found, told)
        if one is None:
            continue
        one.text, one.shown = told, True
        if heading is nearest:
            one.evidence["nearest h1"] = 1.0
        if heading.level == 1:
            one.evidence["only h1"] = float(len(firsts) == 1)
        if abs(heading.gap) <= _CLOSE_MAX:
            one.evidence["close to the text"] = 1.0


def _unlabelled(heading: str, known: Collection[str]) -> str:
    """A heading without the label, date or section around it that another showing of the title does not have."""
    found = _LABEL.match(heading)
    if found and folded(heading[found.end() :]) in known:
        return heading[found.end() :].strip()
    for mark in SEPARATOR.finditer(heading):
        if folded(heading[: mark.start()]) in known:
            return heading[: mark.start()].rstrip()
    return heading


def _put(found: dict[str, _Candidate], told: str) -> _Candidate | None:
    same = folded(told)
    return found.setdefault(same, _Candidate(told)) if same else None


def _weigh(one: _Candidate, same: str, declared: Sequence[set[str]], slug: set[str]) -> None:
    own = set(same.split())
    evidence = one.evidence
    alike = max((len(own & told) / len(own | told) for told in declared), default=0.0)
    in_address = len(slug & _stems(own)) / len(slug) if slug else _ADDRESS_SHARE_MIN
    evidence["likeness"] = alike
    evidence["address"] = in_address
    if "nearest h1" in evidence and (alike >= _ALIKE_MIN or (slug and in_address >= _ADDRESS_SHARE_MIN)):
        evidence["nearest h1, borne out"] = 1.0
    evidence["shown and declared"] = float(one.shown and one.declared)
    evidence["capitals"] = float(one.text.isupper())


def _address_words(where: str | None) -> set[str]:
    """The beginnings of the words in the wordiest part of an address; empty where it has fewer than two."""
    parts = unquote(urlsplit(where).path).lower().split("/") if where else []
    told: list[str] = []
    for part in parts:
        words = [word for word in _ADDRESS_WORD.findall(part.removesuffix(".html")) if _is_word(word)]
        told = words if len(words) >= len(told) else told
    return _stems(told) if len(told) > 1 else set()


def _is_word(part: str) -> bool:
    return len(part) <= _ADDRESS_WORD_CHARS_MAX


def _stems(words: Collection[str]) -> set[str]:
    """The beginnings of words as addresses write them: without accents, or with them written out."""
    plain = [word for word in words if word.isascii()]
    for word in words:
        if not word.isascii():
            bare = unicodedata.normalize("NFKD", word)
            plain += ["".join(c for c in bare if not unicodedata.combining(c)), word.translate(_WRITTEN_OUT)]
    return {word[:_STEM] for word in plain}
