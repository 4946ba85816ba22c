"""Which other outlet a report has its news from, as far as it says so itself.

One sentence taken from another outlet does not make a report that outlet's: what counts is where the headline or the
lead comes from, or most of what the report gives to anybody.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from enum import IntEnum

from newsloom.model import Report, Span
from newsloom.text.citing import Citation, citations, title_citations
from newsloom.text.outlets import Outlets
from newsloom.text.sentences import sentences
from newsloom.text.words import words

LEAD_SENTENCES = 2  # the second one only where the outlet is cited again, or for a third of what is given to anybody
LEAD_SHARE = 3
LEAD_WORDS_MIN = 8  # fewer words are a kicker or a caption
MOSTLY_MIN = 2  # sentences
CITATIONS_MAX = 60


class Weight(IntEnum):
    """Where a report names its source, the weightiest last."""

    MOSTLY = 1  # in most of the sentences that give something to somebody
    LEAD = 2
    HEADLINE = 3


@dataclass(frozen=True, slots=True)
class Source:
    """An outlet that a report depends on. `said` are the words that say so, None where the headline does."""

    outlet: str
    weight: Weight
    often: int  # sentences
    said: Span | None


def sources(report: Report, own: Collection[str], outlets: Outlets) -> tuple[Source, ...]:
    """The outlets that `report` depends on, the weightiest first; never one of its `own` names."""
    article = report.article
    told = [c for c in citations(article.text, article.language, outlets)[:CITATIONS_MAX] if c.outlet not in own]
    titled = [c for c in title_citations(article.title or "", article.language, outlets) if c.outlet not in own]
    if not told and not titled:
        return ()
    where = sentences(article.text, article.language)
    lead = _lead(report, where)
    spoken = {_sentence_at(where, quote.content[0].start) for quote in report.analysis.quotes if quote.content}
    giving = len(spoken | {_sentence_at(where, c.at.start) for c in told})
    found = []
    for outlet in dict.fromkeys(c.outlet for c in (*titled, *told)):
        here = [c for c in told if c.outlet == outlet]
        often = len({_sentence_at(where, c.at.start) for c in here})
        reach = LEAD_SENTENCES if often > 1 or LEAD_SHARE * often >= giving else 1
        leading = [c for c in here if not c.is_aside and any(s.covers(c.at) for s in lead[:reach])]
        if any(c.outlet == outlet and not c.is_aside for c in titled):
            found.append(Source(outlet, Weight.HEADLINE, often, _words(here)))
        elif leading:
            found.append(Source(outlet, Weight.LEAD, often, _words(leading)))
        elif often >= MOSTLY_MIN and 2 * often > giving:
            found.append(Source(outlet, Weight.MOSTLY, often, _words(here)))
    return tuple(sorted(found, key=lambda source: (-source.weight, -source.often)))  # stable: then as told


def _lead(report: Report, where: Sequence[Span]) -> list[Span]:
    """The first sentences that are long enough to tell what happened."""
    article = report.article
    lead: list[Span] = []
    for sentence in where[: 4 * LEAD_SENTENCES]:
        is_long = sum(1 for _ in words(sentence.of(article.text), article.language)) >= LEAD_WORDS_MIN
        if is_long and not any(head.covers(sentence) for head in article.subheads):
            lead.append(sentence)
    return lead[:LEAD_SENTENCES]


def _sentence_at(where: Sequence[Span], at: int) -> int:
    return bisect_right(where, at, key=lambda sentence: sentence.start) - 1


def _words(here: Sequence[Citation]) -> Span | None:
    """The words that cite with the outlet's name: "told The Harrow Gazette"."""
    if not here:
        return None
    first = here[0]
    begin, end = min(first.cue.start, first.at.start), max(first.cue.end, first.at.end)
    return Span(begin, end)
