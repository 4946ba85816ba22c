"""All of a report that is compared with other reports' when stories are told apart."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from math import floor, inf

from newsloom.model import Figure, MentionKind, Quote, QuoteKind, Report
from newsloom.relate.ages import ages_told
from newsloom.relate.hashing import WORD_LIMIT, word_key
from newsloom.relate.order import days_of, slack_days
from newsloom.relate.terms import Terms, terms_of
from newsloom.relate.tokens import Tokens
from newsloom.text.crossing import plain
from newsloom.text.words import normal, stop_words, words

# Fewer words than this are a turn of phrase, not somebody's words.
_GRAM = 3
_GRAM_FACTOR = 0x1B87_3593
_QUOTED_CHARACTERS_MAX = 2_500
# The event is told of here; further down stand the days before.
_LEAD_CHARACTERS = 600
# Figures smaller than this are told of everything.
_FIGURE_MIN = 3


@dataclass(frozen=True, slots=True)
class Traits:
    """`published` and `until` are days since 1970, None for an undated report; the true time lies between them.

    `said` has, for each run of three words in quotation, its key and how it was written. `counts` has, for each
    figure, the key of value and thing counted and how it was written. `days` are the days, counted since 1970, that
    the lead tells of, and how they were written; `past`, those before the day of publication, told anywhere.
    `places` are the keys, as in the field CROSS, of the words of places' names. `ages` are those told of people, and
    how they were written.
    """

    terms: Terms
    language: str | None
    published: float | None
    until: float | None
    said: dict[int, str]
    counts: dict[int, str]
    days: dict[int, str]
    past: dict[int, str]
    places: frozenset[int]
    ages: dict[int, str]


def traits_of(report: Report) -> Traits:
    """What `report` is compared by."""
    moment = report.article.published_at
    published = None if moment is None else days_of(moment)
    until = None if published is None else published + slack_days(report)
    said: dict[int, str] = {}
    for quote in report.analysis.quotes:
        if quote.kind is QuoteKind.INDIRECT:
            continue
        for key, written in _grams(quote, report):
            said.setdefault(key, written)
    counts: dict[int, str] = {}
    for figure in report.analysis.counts:
        for key in _counted(figure, report.article.language):
            counts.setdefault(key, figure.at.of(report.article.text))
    latest = inf if until is None else until
    days = _days_told(report, latest, _LEAD_CHARACTERS)
    past = {} if published is None else _days_told(report, floor(published) - 1, len(report.article.text))
    places = _place_words(report)
    ages = ages_told(report)
    return Traits(terms_of(report), report.article.language, published, until, said, counts, days, past, places, ages)


def _days_told(report: Report, latest: float, characters: int) -> dict[int, str]:
    """The days on which something happened by the first part's account; later and longer times are left out."""
    told: dict[int, str] = {}
    for time in report.analysis.times:
        first, last = time.clock
        begin = days_of(first)
        if time.at.start < characters and days_of(last) - begin <= 1.0 and begin <= latest:
            told.setdefault(floor(begin), time.at.of(report.article.text))
    return told


def _place_words(report: Report) -> frozenset[int]:
    article = report.article
    names = {mention.name for mention in report.analysis.mentions if mention.kind is MentionKind.PLACE}
    told = Tokens(" | ".join((*sorted(names), article.dateline or "")), article.language)
    return frozenset(word.crossing for word in told.words if word.crossing)


def _grams(quote: Quote, report: Report) -> Iterator[tuple[int, str]]:
    """Runs of three words that say something, so that a shortened quotation is still found in the whole one."""
    for span in quote.content:
        tokens = Tokens(span.of(report.article.text)[:_QUOTED_CHARACTERS_MAX], report.article.language)
        letters = [word.letters for word in tokens.words]
        says = [word.says for word in tokens.words]
        for begin in range(len(letters) - _GRAM + 1):
            if says[begin] + says[begin + 1] + says[begin + 2] >= 2:
                end = tokens.ends[begin + _GRAM - 1]
                yield _gram_key(*letters[begin : begin + _GRAM]), tokens.text[tokens.starts[begin] : end]


def _gram_key(first: int, second: int, third: int) -> int:
    return ((first * _GRAM_FACTOR + second) * _GRAM_FACTOR + third) & WORD_LIMIT


def _counted(figure: Figure, language: str | None) -> Iterator[int]:
    """Keys of (value, unit or a word of what is counted): the same in every language for a unit."""
    if figure.now[0] < _FIGURE_MIN:
        return
    value = f"{figure.now[0]:g}"
    if figure.unit:
        yield word_key(f"{value} {figure.unit}")
    stops = stop_words(language)
    for at in words(figure.counted or "", language):
        word = at.of(figure.counted or "")
        if word.lower() not in stops:
            yield word_key(f"{value} {plain(normal(word, language))}")
