"""Who gives a figure, and the day it holds for."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from newsloom.analyse.figure_grammar import FigureGrammar
from newsloom.analyse.figure_reckoned import reckoned, told_next
from newsloom.model import Precision, Quote, QuoteKind, Reason, Span, Spans, TimeExpression
from newsloom.text.bodies import without_claim

_SOURCE_WORDS_MAX = 10
_NEAR = 400  # characters of a sentence looked at on either side of a figure
_BEHIND_BACK_MAX = 70  # characters of a name before a word that follows it
_BESIDE_MAX = 60  # characters behind a figure in which words stand that are its own
_OTHER_WORDS = re.compile(r"[,;:.!?\d\n]")
_STOP = re.compile(r"[.!?]\s+|\n+")
_NAME_BEGIN = re.compile(r"[^\s\"“”«»']")
_TIMES_MAX = 12  # times of one sentence that are looked at
_NESTED_MAX = 4  # quotations that may stand within one another


class QuoteIndex:
    """The quotation around a place of the text, found without going through all of them."""

    def __init__(self, quotes: Sequence[Quote]) -> None:
        self._spans = sorted(((span, quote) for quote in quotes for span in quote.content), key=lambda pair: pair[0])

    def around(self, at: Span) -> Quote | None:
        """The quotation whose content overlaps `at`; of several, the one that begins last."""
        place = bisect_left(self._spans, at.end, key=lambda pair: pair[0].start)
        for span, quote in reversed(self._spans[max(0, place - _NESTED_MAX) : place]):
            if span.overlaps(at):
                return quote
        return None

    def before(self, at: int) -> Quote | None:
        """The last quotation that ends before `at`, not further off than a paragraph or two."""
        place = bisect_left(self._spans, at, key=lambda pair: pair[0].start) - 1
        if place < 0 or at - self._spans[place][0].end > _NEAR:
            return None
        return self._spans[place][1]


@dataclass(frozen=True, slots=True)
class Giver:
    """Who gives a figure: the name or description, the span that tells so, and how it was found."""

    name: str | None
    source: Spans
    reason: Reason | None


NOBODY = Giver(None, (), None)


class Openings:
    """The places in a text where somebody is named as the source: "according to", "said". Read once for all figures."""

    def __init__(self, text: str, quotes: QuoteIndex, told: FigureGrammar) -> None:
        self.quotes = quotes
        self._according = list(told.givers.according_anywhere.finditer(text))
        self._behind = list(told.givers.behind.finditer(text))
        says = told.givers.says.finditer(text)
        self._says = [found for found in says if not _is_direct(quotes.around(Span(found.start(), found.end())))]

    def according(self, within: Span) -> list[re.Match[str]]:
        return _within(self._according, within)

    def behind(self, within: Span) -> list[re.Match[str]]:
        return _within(self._behind, within)

    def says(self, within: Span) -> list[re.Match[str]]:
        return _within(self._says, within)


def _is_direct(quote: Quote | None) -> bool:
    return quote is not None and quote.kind is QuoteKind.DIRECT


def _goes_on(text: str, quote: Quote, at: Span) -> bool:
    """Whether reported speech goes on to `at`: a semicolon begins what somebody else may say."""
    begins = max((span.start for span in quote.content if span.start <= at.start), default=at.start)
    return quote.kind is QuoteKind.DIRECT or ";" not in text[begins : at.start]


def _within(found: list[re.Match[str]], within: Span) -> list[re.Match[str]]:
    first = bisect_left(found, within.start, key=lambda one: one.start())
    last = bisect_left(found, within.end, key=lambda one: one.start())
    return [one for one in found[first:last] if one.end() <= within.end]


def giver(
    text: str,
    at: Span,
    edge: int,
    sentence: Span,
    openings: Openings,
    times: Sequence[Span],
    told: FigureGrammar,
) -> Giver:
    """The speaker of the quotation that the figure stands in, else whom its sentence names; NOBODY for the outlet.

    `at` is the number, `edge` where the figure begins that it is told in. `times` are the spans of times in the text,
    in order: a name ends where one begins.
    """
    quote = openings.quotes.around(at)
    name = _named(text, quote, told) if quote is not None and _goes_on(text, quote, at) else None
    near = Span(max(sentence.start, at.start - _NEAR), min(max(sentence.end, at.end), at.end + _NEAR))
    sayer = _Sayer(text, at, edge, near, openings, times, told)
    if quote is not None and name is not None:
        inner = sayer.according() if quote.kind is not QuoteKind.DIRECT else None
        if inner is not None and any(span.covers(inner.source[0]) for span in quote.content):
            return inner  # "The paper wrote that 12 had died according to the police": nearer to the figure
        return Giver(name, quote.source, Reason.of("speaker-of-quotation", speaker=name))
    return sayer.reckoned() or sayer.before() or sayer.according() or sayer.said() or sayer.told_next() or NOBODY


def _named(text: str, quote: Quote, told: FigureGrammar) -> str | None:
    """Who speaks, in words: a pronoun that stands for nobody known names nobody."""
    name = quote.speaker or " ".join(span.of(text) for span in quote.source)
    return without_claim(name, told.language) if name and name.lower() not in told.givers.pronouns else None


@dataclass(frozen=True, slots=True)
class _Sayer:
    """Looks for who gives the figure at `at`, within its sentence."""

    text: str
    at: Span
    edge: int
    sentence: Span
    openings: Openings
    times: Sequence[Span]
    told: FigureGrammar

    def reckoned(self) -> Giver | None:
        """ "The union put the number of dead at 19": he or she who reckons is whoever spoke last."""
        found = reckoned(self.text, self.edge, self.sentence.start, self.times, self.told)
        if found is None:
            return None
        subject = found.subject
        if subject is None and self.told.givers.verb_first:
            subject = self._described(found.end, self.edge)  # "Für dieses Jahr erwartet das Werk …"
        if subject is None:
            return None
        if subject.of(self.text).lower() in self.told.givers.persons:
            before = self.openings.quotes.before(subject.start)
            speaker = before.speaker if before else None
            return Giver(speaker, (subject,), Reason.of("pronoun")) if speaker else None
        return Giver(self._bare(subject), (subject,), Reason.of("reckoned"))

    def told_next(self) -> Giver | None:
        """The next sentence says whose this one is: "Das teilte die Polizei mit"."""
        found = told_next(self.text, self.sentence.end, self.told)
        if found is None:
            return None
        span = self._described(found.end(), min(len(self.text), found.end() + _NEAR))
        return Giver(self._bare(span), (span,), Reason.of("told-in-next-sentence")) if span is not None else None

    def before(self) -> Giver | None:
        """The subject of the sentence before, where this one stands for it: "nach ihren Angaben"."""
        found = self.told.givers.again.search(self.text, self.sentence.start, self.at.start)
        if found is None:
            return None
        end = len(self.text[: self.sentence.start].rstrip())
        start = max((stop.end() for stop in _STOP.finditer(self.text, max(0, end - _NEAR), end - 1)), default=0)
        span = self._described(start, end) if start < end else None
        reason = Reason.of("according-to", words=found.group())
        return Giver(self._bare(span), (span,), reason) if span is not None else None

    def according(self) -> Giver | None:
        """ "according to the ministry", before the figure or behind it."""
        beside = self._beside()
        openings = self.openings.according(self.sentence)
        for found in openings if beside is None else [beside]:
            limit = self.at.start if self.at.start >= found.end() else self.sentence.end
            span = self._described(found.end(), limit)
            if span is not None and span.of(self.text).lower() not in self.told.givers.pronouns:
                return Giver(self._bare(span), (span,), Reason.of("according-to", words=found["word"]))
        return self._behind_word()

    def _beside(self) -> re.Match[str] | None:
        """The words right behind the figure that open who gives it: "60 according to the owners, 43 according to"."""
        near = Span(self.at.end, min(len(self.text), self.at.end + _BESIDE_MAX))
        found = self.openings.according(near)
        if not found or _OTHER_WORDS.search(self.text, self.at.end, found[0].start()):
            return None
        return found[0]

    def _behind_word(self) -> Giver | None:
        """A word behind the name: German "dem Ministerium zufolge"."""
        for word in self.openings.behind(self.sentence)[:1]:
            place = word.start()
            before = self.text[max(self.sentence.start, place - _BEHIND_BACK_MAX) : place]
            found = self.told.givers.before_behind.search(before)
            if found is not None:
                span = Span(place - len(found[1]), place)
                return Giver(self._bare(span), (span,), Reason.of("according-to", words=word["word"]))
        return None

    def said(self) -> Giver | None:
        """ "The ministry said that 12 …", "12 …, the ministry said", "12 …, said the ministry"."""
        for before in self.openings.says(Span(self.sentence.start, self.at.start))[-1:]:
            span = _after_comma(self.text, Span(self.sentence.start, before.start()))
            described = _trimmed(self.text, span, self.told)
            if described is not None:
                return self._by(described, before)
        following = self.openings.says(Span(self.at.end, self.sentence.end))
        if not following:
            return None
        behind = following[0]
        span = _after_comma(self.text, Span(self.at.end, behind.start()))
        described = _trimmed(self.text, span, self.told) if span.start > self.at.end else None
        between = self.text[max(self.at.end, behind.start() - 12) : behind.start()]
        if described is None and self.told.givers.inverted.search(between):
            described = self._described(behind.end(), self.sentence.end)
        return self._by(described, behind) if described is not None else None

    def _by(self, described: Span, verb: re.Match[str]) -> Giver:
        return Giver(self._bare(described), (described,), Reason.of("said", verb=verb["word"]))

    def _bare(self, name: Span) -> str:
        plain = without_claim(name.of(self.text), self.told.language)
        article = self.told.givers.article.match(plain)
        return plain[article.end() :] if article else plain

    def _described(self, start: int, limit: int) -> Span | None:
        """A name or description that begins at `start`."""
        place = bisect_left(self.times, start, key=lambda span: span.start)
        end = min([limit, *(span.start for span in self.times[place : place + 1])])
        at = start
        while (stop := self.told.givers.ends.search(self.text, at, end)) is not None:
            if stop.group() == "." and self.told.givers.abbreviation_back.search(self.text[start : stop.end()]):
                at = stop.end()
                continue
            end = stop.start()
            break
        if (
            self.told.rules.noun_capital
            and (verb := self.told.givers.after_noun.search(self.text, start, end)) is not None
        ):
            end = verb.start(1)
        words = self.told.givers.last_word_back.sub("", self.text[start:end])
        lead = len(words) - len(words.lstrip())
        told = words.split()
        return Span(start + lead, start + len(words)) if 1 <= len(told) <= _SOURCE_WORDS_MAX else None


def _after_comma(text: str, span: Span) -> Span:
    comma = max(text.rfind(mark, span.start, span.end) for mark in ",;")
    return Span(comma + 1, span.end) if comma >= 0 else span


def _trimmed(text: str, span: Span, told: FigureGrammar) -> Span | None:
    """The span without blanks and helping verbs, None where it is no name or short description."""
    words = text[span.start : span.end]
    bare = told.givers.helper_back.sub("", words[-_NEAR:])
    begin = span.end - len(words[-_NEAR:])
    name = _NAME_BEGIN.search(bare)
    if name is None:
        return None
    start, end = begin + name.start(), begin + len(bare)
    if not 1 <= len(text[start:end].split()) <= _SOURCE_WORDS_MAX:
        return None
    first, *rest = text[start:end].split()
    if rest and rest[-1].lower() in told.givers.rules.passives:
        return None  # "fourteen people are confirmed dead" names nobody who confirms it
    if first.lower() in told.rules.stops and (not rest or not told.givers.article.match(f"{first} x")):
        return None
    return Span(start, end) if rest or first[0].isupper() else None


def day_of(text: str, sentence: Span, times: Sequence[TimeExpression], told: FigureGrammar) -> date | None:
    """The day that the sentence's figures hold for: "as of Friday"."""
    first = bisect_left(times, sentence.start, key=lambda time: time.at.start)
    for time in times[first : first + _TIMES_MAX]:
        if time.at.start >= sentence.end:
            break
        if time.precision is not Precision.DAY:
            continue
        if told.givers.as_of_back.search(text[max(sentence.start, time.at.start - 16) : time.at.start]):
            return time.begin.date()
    return None
