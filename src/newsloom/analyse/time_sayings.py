"""Which times told in a text are those at which somebody said something."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from newsloom.model import Quote, QuoteKind, Span
from newsloom.text.lang import rules
from newsloom.text.lang.tense_rules import TenseRules
from newsloom.text.trigger_words import trigger_pattern

_WORD = re.compile(r"[^\W\d_]+")
_BETWEEN_MAX = 70  # characters between a word of saying and its time
_CONTENT_MIN = 20  # characters: what is shorter and without marks is rather no speech
_WORDS_MAX = 7
_OPENING_MAX = 24  # characters before a time that opens its sentence
_OPENING_WORDS_MAX = 3
_BEHIND_MAX = 60  # characters between such a time and the word of saying


@dataclass(frozen=True, slots=True)
class _Grammar:
    reports: re.Pattern[str]
    links: frozenset[str]
    openers: frozenset[str]


@cache
def _grammar(language: str | None) -> _Grammar:
    words = rules("tense", language, TenseRules)
    return _Grammar(trigger_pattern(words.reports), frozenset(words.report_links), frozenset(words.clause_openers))


def _says_something(quote: Quote) -> bool:
    return quote.kind is not QuoteKind.INDIRECT or sum(map(len, quote.content)) >= _CONTENT_MIN


class Sayings:
    """The sayings of one text: its quotations by number, and its words of saying that no quotation has as its cue."""

    def __init__(self, text: str, language: str | None, sentences: Sequence[Span], quotes: Sequence[Quote]) -> None:
        self._text = text
        self._words = _grammar(language)
        self._sentences = sentences
        self._starts = [one.start for one in sentences]
        told = [(i, quote) for i, quote in enumerate(quotes) if _says_something(quote)]
        contents = sorted((span.start, span.end, i) for i, quote in told for span in quote.content)
        self._contents = contents
        self._content_starts = [start for start, _, _ in contents]
        self._cues = sorted((span.start, span.end, i) for i, quote in told for span in quote.cue)

    def around(self, at: Span) -> int | None:
        """The number of the quotation whose words hold `at`; of several, the one that begins last."""
        place = bisect_right(self._content_starts, at.start)
        for _, end, number in reversed(self._contents[max(0, place - 4) : place]):
            if at.end <= end:
                return number
        return None

    def told_at(self, at: Span) -> int | None:
        """The number of the quotation that `at` is the time of, -1 for words that no quotation was found of; None for
        a time of something else."""
        sentence = self.sentence(at)
        for start, end, number in self._near(sentence, at):
            if self._goes_with(Span(start, end), at, sentence):
                return number
        return None

    def sentence(self, at: Span) -> Span:
        """The sentence that `at` begins in."""
        place = bisect_right(self._starts, at.start) - 1
        return self._sentences[place] if place >= 0 else Span(0, len(self._text))

    def _near(self, sentence: Span, at: Span) -> list[tuple[int, int, int]]:
        """Cues of quotations and other words of saying near `at` in its sentence."""
        low = max(sentence.start, at.start - _BETWEEN_MAX - 20)
        high = min(sentence.end, at.end + _BEHIND_MAX + 20)
        first = bisect_left(self._cues, (low, 0, 0))
        last = bisect_left(self._cues, (high, 0, 0))
        cues = self._cues[first:last]
        told = {start for start, _, _ in cues}
        cues += [
            (*word.span(), -1)
            for word in self._words.reports.finditer(self._text, low, high)
            if word.start() not in told
        ]
        return cues

    def _goes_with(self, cue: Span, at: Span, sentence: Span) -> bool:
        if 0 <= at.start - cue.end <= 1:
            return True  # also where the words said were taken to begin with the time
        if self.around(cue) != self.around(at):
            return False
        if cue.end <= at.start:
            return self._follows(self._text[cue.end : at.start])
        if not at.end <= cue.start <= at.end + _BEHIND_MAX:
            return False
        between = self._text[at.end : cue.start]
        words = len(_WORD.findall(between))
        if re.search(r"[.;:()]", between):
            return False
        return words <= _WORDS_MAX if self._opens(at, sentence) else words <= 1 and "," not in between

    def _opens(self, at: Span, sentence: Span) -> bool:
        if at.start - sentence.start > _OPENING_MAX:
            return False
        return len(_WORD.findall(self._text[sentence.start : at.start])) <= _OPENING_WORDS_MAX

    def _follows(self, between: str) -> bool:
        """Whether what stands between a word of saying and a time leaves them together: "said in a statement on"."""
        words = [word.lower() for word in _WORD.findall(between)]
        if len(between) > _BETWEEN_MAX or len(words) > _WORDS_MAX or re.search(r"[,;:.!?()\"“”„«»\n]", between):
            return False
        if not self._words.openers.isdisjoint(words):
            return False
        return not words or not self._words.links or words[0] in self._words.links
