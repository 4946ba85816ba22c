"""What a stretch of a report claims, as a row of words that can be laid beside another stretch.

Only words that claim something are kept: names, numbers, times, and words with a meaning of their own. Each carries
what changes it ("not", "may", "former", "to"), how it stands in its clause, and whose words it is part of.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import timedelta
from enum import Enum
from functools import lru_cache
from typing import NamedTuple

from newsloom.model import Comparator, Precision, Quote, Report, Span, TimeExpression
from newsloom.text.lang import rules
from newsloom.text.lang.claims_rules import ClaimsRules
from newsloom.text.lang.dates_rules import DateRules
from newsloom.text.lang.speech_rules import SpeechRules
from newsloom.text.numbers import numbers
from newsloom.text.words import normal, stop_words, words

_BREAK = re.compile(r"[,;:–—()…]|\s-\s")
_STEM_MIN = 3
_MOMENT = timedelta(seconds=1)
_BESIDE = 4  # words on either side of a word of saying among which its speaker is
SEVERAL, ONE = "s", "1"


class Kind(Enum):
    WORD = "word"
    NAME = "name"
    NUMBER = "number"
    TIME = "time"


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who says something, by the keys of the words that tell: of the `names`, and of `all` words.

    `cue` has the keys of the words that tell that it is said, where they tell more than that ("accused").
    """

    names: frozenset[str]
    all: frozenset[str]
    cue: frozenset[str] = frozenset()

    def is_same(self, other: Speaker) -> bool:
        """Whether both can be one: one's name is part of the other's; where one has no name, one's words are."""
        mine, others = (self.names, other.names) if self.names and other.names else (self.all, other.all)
        return bool(mine and others) and (mine <= others or others <= mine)


@dataclass(frozen=True, slots=True)
class Claim:
    """One word, number, name or time that claims something.

    `key` is what equals it in another text. `told` are the characters as they stand, in lower case. `changed` are the
    kinds of words whose scope it stands in, `turned` the kind of word right before it that turns it. `passive` and
    `number` (ONE, SEVERAL, None) come from its auxiliary. `clause` counts within the text, `joined` are the function
    words between it and the claim before, `breaks` whether a comma or the like is among them. `speakers` has everybody
    whose words it is told to be, the outermost first; `is_source` whether it names such a speaker.
    """

    key: str
    told: str
    kind: Kind
    at: Span
    clause: int
    joined: tuple[str, ...] = ()
    breaks: bool = False
    changed: frozenset[str] = frozenset()
    turned: str | None = None
    passive: bool = False
    number: str | None = None
    speakers: tuple[Speaker, ...] = ()
    is_source: bool = False


@dataclass(frozen=True, slots=True)
class Link:
    """That what stands behind a word of the kind `kind` ("because") is tied to the rest; `to` is that claim's place."""

    kind: str
    to: int


@dataclass(frozen=True, slots=True)
class Claims:
    """The claims of one stretch of text in order, and the links among them."""

    row: tuple[Claim, ...]
    links: tuple[Link, ...]


class _Piece(NamedTuple):
    at: Span
    key: str | None  # of a number or a time; None for a word
    kind: Kind


@lru_cache(maxsize=1 << 15)
def stem(word: str, language: str | None) -> str:
    """One key for the forms of a word, verbs included: a coarser `normal`."""
    key = normal(word, language)
    for ending in rules("claims", language, ClaimsRules).endings:
        if key.endswith(ending) and len(key) - len(ending) >= _STEM_MIN:
            return key[: -len(ending)]
    return key


def is_time_of(key: str, other: str) -> bool:
    """Whether the time of key `other` is what `key` tells, in the same unit or in a larger one: "in March"."""
    begin, end, unit, odd = key.split(" ", 3)
    other_begin, other_end, other_unit, other_odd = other.split(" ", 3)
    if unit == other_unit or odd != other_odd:
        return (begin, end, odd) == (other_begin, other_end, other_odd)
    units = [str(one) for one in Precision]  # the largest first
    return units.index(unit) < units.index(other_unit) and begin <= other_begin and other_end <= end


def claims(report: Report, at: Span | None = None) -> Claims:
    """What `report` claims in `at` (all of its text if None), by its own analysis."""
    return _Reader(report, at or Span(0, len(report.article.text))).read()


def speaker_of(quote: Quote, report: Report) -> Speaker:
    """Who says a quotation: by the name found, and by the words that stand beside it."""
    text, language = report.article.text, report.article.language
    is_name = any(quote.speaker == one.name for one in report.analysis.mentions)
    beside = " ".join(span.of(text) for span in (*quote.source, *([quote.role] if quote.role else [])))
    names = _keys(quote.speaker or "", language) if is_name else frozenset()
    cue = _keys(" ".join(span.of(text) for span in quote.cue), language)
    neutral = {stem(word, language) for word in rules("claims", language, ClaimsRules).neutral}
    return Speaker(names, names | _keys(quote.speaker or "", language) | _keys(beside, language), cue - neutral)


def _keys(text: str, language: str | None) -> frozenset[str]:
    stops = stop_words(language)
    tokens = (span.of(text) for span in words(text, language))
    return frozenset(stem(token.casefold(), language) for token in tokens if token.casefold() not in stops)


@dataclass(slots=True)
class _Clause:
    """What a clause has shown so far of what changes the words in it."""

    number: int = 0
    changed: frozenset[str] = frozenset()
    uncarried: frozenset[str] = frozenset()  # of `changed`: no claim stands in its scope yet
    turned: str | None = None
    passive: bool = False
    aux: str | None = None


@dataclass(slots=True)
class _Row:
    """The claims read so far, and what stands between the last one and the next."""

    found: list[Claim] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)
    joined: list[str] = field(default_factory=list)
    breaks: bool = False
    link: str | None = None


class _Reader:
    """Reads one stretch from left to right."""

    def __init__(self, report: Report, at: Span) -> None:
        self._report = report
        self._at = at
        self._text = report.article.text
        self._language = report.article.language
        self._told = rules("claims", self._language, ClaimsRules)
        self._speech = rules("speech", self._language, SpeechRules)
        self._stops = stop_words(self._language)
        self._names = [one for one in report.analysis.mentions if at.covers(one.at)]
        self._quotes = [
            (quote, speaker_of(quote, report))
            for quote in report.analysis.quotes
            if any(span.overlaps(at) for span in quote.content)
        ]
        self._hearsay = self._unseen_speaker()
        self._row = _Row()
        self._clauses: list[_Clause] = []
        self._clause = _Clause()
        self._new_clause()

    def read(self) -> Claims:
        end = self._at.start
        pieces = list(self._pieces())
        for place, piece in enumerate(pieces):
            if _BREAK.search(self._text, end, piece.at.start):
                self._row.breaks = True
                self._change_last()
                self._new_clause()
            following = pieces[place + 1].at.of(self._text).casefold() if place + 1 < len(pieces) else ""
            self._take(piece, following)
            end = piece.at.end
        self._change_last()
        row = self._whole_clauses() if self._told.scope_is_clause else self._row.found
        return Claims(tuple(row), tuple(self._row.links))

    def _unseen_speaker(self) -> tuple[Speaker, ...]:
        """Somebody, for a stretch with a word of saying in which no quotation was found: it is not the outlet's own.

        The speaker is then known by the words beside that word alone.
        """
        if self._quotes:
            return ()
        part = self._at.of(self._text)
        tokens = [span.of(part).casefold() for span in words(part, self._language)]
        beside: set[str] = set()
        for phrase in (*self._speech.followed, *self._speech.preceded, *self._speech.bare_reports):
            size = phrase.count(" ") + 1
            for place in range(len(tokens) - size + 1):
                if tokens[place] == phrase or " ".join(tokens[place : place + size]) == phrase:
                    begin = max(0, place - _BESIDE)
                    beside.update(tokens[begin:place], tokens[place + size : place + size + _BESIDE])
        return (Speaker(frozenset(), _keys(" ".join(sorted(beside)), self._language)),) if beside else ()

    def _pieces(self) -> Iterator[_Piece]:
        """Times, numbers and words in order; a word that is part of a time or number is left out."""
        part = self._at.of(self._text)
        offset = self._at.start
        times = [one for one in self._report.analysis.times if self._at.covers(one.at)]
        whole = [_Piece(one.at, self._time_key(one), Kind.TIME) for one in times]
        taken = [piece.at for piece in whole]
        for number in numbers(part, self._language):
            at = Span(number.at.start + offset, number.at.end + offset)
            if not any(at.overlaps(other) for other in taken):
                begin, comparator = self._compared(at)
                told = (repr(float(number.value)), number.high, number.unit, number.ordinal, comparator)
                whole.append(_Piece(Span(begin, at.end), f"#{told}", Kind.NUMBER))
        taken = [piece.at for piece in whole]
        for span in words(part, self._language):
            at = Span(span.start + offset, span.end + offset)
            if not any(at.overlaps(other) for other in taken):
                whole.append(_Piece(at, None, Kind.WORD))
        return iter(sorted(whole, key=lambda piece: piece.at))

    def _time_key(self, time: TimeExpression) -> str:
        """Begin, end, unit; and what was told, where it names a day of the week that it does not fall on."""
        weekdays = rules("dates", self._language, DateRules).weekdays
        told = time.at.of(self._text)
        days = {weekdays[low] for span in words(told) if (low := span.of(told).casefold()) in weekdays}
        fits = days <= {time.begin.weekday(), (time.end - _MOMENT).weekday()}
        return f"{time.begin.isoformat()} {time.end.isoformat()} {time.precision} {'' if fits else told}"

    def _compared(self, at: Span) -> tuple[int, str]:
        """Where a number with its comparator ("more than 30") begins, and what the comparator says."""
        found = next((one for one in self._report.analysis.figures if one.at.overlaps(at)), None)
        if found is None or found.comparator is Comparator.EXACT:
            return at.start, Comparator.EXACT.value
        return max(self._at.start, min(at.start, found.at.start)), found.comparator.value

    def _change_last(self) -> None:
        """A word that changes what stands behind it, and has nothing behind it ("others are not"), changes the last."""
        if self._clause.uncarried and self._row.found:
            last = self._row.found[-1]
            self._row.found[-1] = replace(last, changed=last.changed | self._clause.uncarried)
        self._clause.uncarried = frozenset()

    def _new_clause(self) -> None:
        # "is not that it sank": what has changed nothing yet changes what comes.
        left = self._clause.uncarried
        self._clause = _Clause(len(self._clauses), changed=left, uncarried=left)
        self._clauses.append(self._clause)

    def _take(self, piece: _Piece, following: str) -> None:
        low = piece.at.of(self._text).casefold().replace("’", "'")
        if piece.key is not None:
            self._claim(piece, piece.key, low)
            return
        self._mark(low, following)
        if low in self._told.neutral or (low in self._stops and low not in self._told.weighing):
            self._row.joined.append(low)
            return
        if (low in self._told.scope_of or low in self._told.turn_of) and low not in self._told.weighing:
            self._row.joined.append(low)  # it is told by what it changes
            return
        mention = next((one for one in self._names if one.at.overlaps(piece.at)), None)
        if mention is None:
            self._claim(piece, stem(low, self._language), low)
            return
        self._fuller_name(mention.name, mention.at, piece)
        goes_on = piece.at.end < mention.at.end
        self._claim(piece._replace(kind=Kind.NAME), stem(low, self._language), low, goes_on=goes_on)

    def _fuller_name(self, name: str, at: Span, piece: _Piece) -> None:
        """Where the name stands short, the words that the report's fullest form of it begins with come first."""
        if piece.at.start != at.start:
            return
        fullest = [span.of(name).casefold() for span in words(name, self._language)]
        told = [span.of(at.of(self._text)).casefold() for span in words(at.of(self._text), self._language)]
        if len(fullest) > len(told) and fullest[-len(told) :] == told:
            for word in fullest[: -len(told)]:
                self._claim(piece._replace(kind=Kind.NAME), stem(word, self._language), word, goes_on=True)

    def _mark(self, low: str, following: str) -> None:
        """Note what a word does to the words around it."""
        if self._opens_clause(low):
            self._new_clause()
        clause, told = self._clause, self._told
        shortened = (kind for ending, kind in told.shortened.items() if low.endswith(ending))
        kind = told.scope_of.get(low) or next(shortened, None)
        if kind is not None:
            again = f"{kind} again"  # "not no" and "not" are two things
            found = {again if kind in clause.changed else kind}
            clause.changed |= found
            clause.uncarried |= found
        if low in told.turn_of and not (self._row.joined and self._row.joined[-1] in told.neutral):  # "according to"
            clause.turned = told.turn_of[low]
        if low in told.passive:
            clause.passive = True
        if low in told.one or low in told.many:
            clause.aux = ONE if low in told.one else SEVERAL
        if low in told.link_of and following not in told.neutral:
            self._row.link = told.link_of[low]

    def _opens_clause(self, low: str) -> bool:
        speech = self._speech
        if low in speech.conjunctions or low in speech.subordinators:
            return True
        return low in speech.relatives and (self._row.breaks or low not in speech.determiners)

    def _claim(self, piece: _Piece, key: str, low: str, *, goes_on: bool = False) -> None:
        row, clause = self._row, self._clause
        is_word = piece.kind is Kind.WORD
        inside = [(quote, speaker) for quote, speaker in self._quotes if _holds(quote.content, piece.at)]
        row.found.append(
            Claim(
                key=key,
                told=low,
                kind=piece.kind,
                at=piece.at,
                clause=clause.number,
                joined=tuple(row.joined),
                breaks=row.breaks,
                changed=clause.changed,
                turned=clause.turned,
                passive=clause.passive and is_word,
                number=clause.aux if is_word else None,
                speakers=tuple(speaker for _, speaker in inside) or self._hearsay,
                is_source=any(_holds(quote.source, piece.at) for quote, _ in self._quotes),
            )
        )
        if row.link is not None:
            row.links.append(Link(row.link, len(row.found) - 1))
        row.joined, row.breaks, row.link = [], False, None
        clause.uncarried = frozenset()
        if not goes_on:
            clause.turned = None
        if not self._told.scope_is_clause and piece.kind is not Kind.TIME:
            clause.passive, clause.aux = False, None

    def _whole_clauses(self) -> list[Claim]:
        """Every claim with what changes any word of its clause, where the language may put that word last."""
        found = []
        for one in self._row.found:
            clause = self._clauses[one.clause]
            passive = clause.passive and one.kind is Kind.WORD and self._text[one.at.start].islower()  # no noun
            found.append(replace(one, changed=clause.changed, passive=passive))
        return found


def _holds(spans: Iterable[Span], at: Span) -> bool:
    return any(span.covers(at) for span in spans)
