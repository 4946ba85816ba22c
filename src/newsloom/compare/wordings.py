"""What a report gives somebody to have said, word by word, and how two such wordings lie beside each other."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import cache, cached_property, lru_cache
from itertools import islice
from typing import NamedTuple

from newsloom.model import Quote, QuoteKind, Report, Span
from newsloom.text.crossing import plain
from newsloom.text.lang import rules
from newsloom.text.lang.words_rules import WordsRules
from newsloom.text.quantities import folded
from newsloom.text.quotation_marks import marked
from newsloom.text.words import UNSPACED, stop_words

WORDS_MAX = 240  # of one quotation; what is said beyond is not compared
# Text in which one word in so many is a new one is no speech; it is compared as a whole, since aligning it is slow.
SAYS_SOMETHING = 6
_BRACKETED = re.compile(r"\[[^\]\n]{1,80}\]")
_NESTING = frozenset("\"'“”„‘’‚«»‹›`")


class Piece(NamedTuple):
    """Words `here_begin` to `here_end` of one wording that stand for `there_begin` to `there_end` of another."""

    is_equal: bool
    here_begin: int
    here_end: int
    there_begin: int
    there_end: int


@dataclass(frozen=True, eq=False)  # each is its own: compared by identity
class Wording:
    """The words of one quotation, in order of the text; all tuples have an item for each word.

    `keys` are what is compared: small letters without accents. `begins` and `ends` are offsets into the report's text,
    `parts` number the span of the content that a word stands in. `is_said` is false for words that are reported
    without marks, for those that an editor put in in brackets, and for those that the speaker quotes.
    """

    report: Report
    quote: Quote
    keys: tuple[str, ...]
    begins: tuple[int, ...]
    ends: tuple[int, ...]
    parts: tuple[int, ...]
    is_said: tuple[bool, ...]

    def spans(self, begin: int, end: int) -> Iterator[Span]:
        """The stretches that the words `begin` to `end` cover, one for each part of the content they stand in."""
        for place in range(begin + 1, end + 1):
            if place == end or self.parts[place] != self.parts[begin]:
                yield Span(self.begins[begin], self.ends[place - 1])
                begin = place

    @cached_property
    def said(self) -> int:
        """How many of the words stand in marks as the speaker's own."""
        return sum(self.is_said)

    @cached_property
    def said_keys(self) -> frozenset[str]:
        return frozenset(key for key, is_said in zip(self.keys, self.is_said, strict=True) if is_said)

    @cached_property
    def tells(self) -> tuple[bool, ...]:
        """For each word whether it tells something: no function word."""
        silent = _silent(self.report.article.language)
        return tuple(key not in silent for key in self.keys)

    @cached_property
    def terms(self) -> frozenset[str]:
        """The words that tell something, without what inflection changes."""
        return frozenset(map(folded, set(self.keys) - _silent(self.report.article.language)))

    @cached_property
    def is_prose(self) -> bool:
        return SAYS_SOMETHING * len(set(self.keys)) >= len(self.keys)


def wording(report: Report, quote: Quote, marks: Sequence[Span]) -> Wording:
    """The words of `quote`. `marks` are the stretches between quotation marks in the report's text, in order."""
    text = report.article.text
    pattern = _pattern(report.article.language)
    keys: list[str] = []
    begins: list[int] = []
    ends: list[int] = []
    parts: list[int] = []
    said: list[bool] = []
    for part, span in enumerate(quote.content):
        own = _own_words(quote, span, text, marks)
        for match in islice(pattern.finditer(text, span.start, span.end), WORDS_MAX - len(keys)):
            begin, end = match.span()
            keys.append(word_key(match[0]))
            begins.append(begin)
            ends.append(end)
            parts.append(part)
            said.append(bool(own) and any(stretch.start <= begin and end <= stretch.end for stretch in own))
    return Wording(report, quote, tuple(keys), tuple(begins), tuple(ends), tuple(parts), tuple(said))


def aligned(here: Wording, there: Wording) -> tuple[Piece, ...]:
    """How the words of both lie beside each other, in order; the pieces cover all words of both.

    A longest common subsequence after Ratcliff and Obershelp (`difflib`): equal runs of words, and between them what
    only one has or what the one has for the other.
    """
    a, b = here.keys, there.keys
    if a == b:
        return (Piece(True, 0, len(a), 0, len(b)),) if a else ()
    if not (here.is_prose and there.is_prose):
        return (Piece(False, 0, len(a), 0, len(b)),)
    steps = SequenceMatcher(None, a, b, autojunk=False).get_opcodes()
    return tuple(Piece(step == "equal", *places) for step, *places in steps)


def _own_words(quote: Quote, span: Span, text: str, marks: Sequence[Span]) -> list[Span]:
    """The stretches of one span of the content that stand in marks as the speaker's own words."""
    if quote.kind is not QuoteKind.DIRECT:
        first = max(0, bisect_right(marks, span.start, key=lambda mark: mark.start) - 1)
        last = bisect_right(marks, span.end, key=lambda mark: mark.start)
        return [mark for mark in marks[first:last] if mark.overlaps(span)]
    told = span.of(text)
    apart = [stretch.outer for stretch in marked(told)] if not _NESTING.isdisjoint(told) else []
    apart += [Span(*found.span()) for found in _BRACKETED.finditer(told)]
    own, at = [], 0
    for stretch in sorted(apart):
        if at < stretch.start:
            own.append(Span(span.start + at, span.start + stretch.start))
        at = max(at, stretch.end)
    return [*own, Span(span.start + at, span.end)]


@cache
def _pattern(language: str | None) -> re.Pattern[str]:
    """Single words; those written with hyphens one by one: "Jong-un" is "Jong Un" elsewhere."""
    elisions = rules("words", language, WordsRules).elisions
    elided = "|".join(re.escape(one).replace("'", "['’]") for one in sorted(elisions, key=len, reverse=True))
    before = rf"\b(?:{elided})(?=\w)|" if elided else ""
    return re.compile(
        rf"{before}\d+(?:[.,:]\d+)*|(?:[^\W\d_]\.){{2,8}}|[{UNSPACED}]|[^\W\d_{UNSPACED}]+(?:['’ʼ][^\W\d_]+)*",
        re.IGNORECASE,
    )


@lru_cache(maxsize=1 << 16)
def word_key(word: str) -> str:
    """`word` as it is compared: small letters, no accents, no apostrophe."""
    low = plain(word.casefold().replace("ß", "ss"))
    low = low.replace("’", "").replace("'", "").replace("ʼ", "")
    return low if low[:1].isdigit() else low.replace(".", "")


@cache
def _silent(language: str | None) -> frozenset[str]:
    return frozenset(map(word_key, stop_words(language)))
