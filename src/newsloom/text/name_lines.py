"""The words of a sentence that names are looked for in, and what a whole text says of single words.

Most words are small and part of no name, so they are held in rows that are filled at once, and only what may belong to
a name is looked at word by word.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import accumulate, compress, islice
from typing import NamedTuple

from newsloom.model import Span
from newsloom.text.lang.names_rules import NamesRules

_WORD = re.compile(r"([^\W\d_]+(?:['’ʼ\-‑][^\W\d_]+)*)")
_APOSTROPHES = "'’ʼ"
_OPENING_MARKS = frozenset("\"“„«»‹›‘'([:–—•*")
_LENGTH_MAX = 40
_HEADLINE_WORDS_MIN = 4
_HEADLINE_LETTERS_MIN = 4  # of a word that a headline writes large
_HEADLINE_SHARE = 0.8


class Token(NamedTuple):
    word: str  # without possessive ending
    low: str
    start: int
    end: int
    possessive: bool
    opens: bool  # stands where any word has a capital


class Line:
    """The words of one sentence, with apostrophes and hyphens inside; those of more than 40 letters are left out.

    `words` are without possessive endings, `lows` the same in small letters; `large` are the places of those that are
    not all in small letters.
    """

    __slots__ = ("_gaps", "_owners", "_starts", "is_headline", "large", "lows", "words")

    def __init__(self, text: str, sentence: Span) -> None:
        written = sentence.of(text)
        pieces: list[str] = _WORD.split(written)  # gaps and words by turns
        self.words = pieces[1::2]
        self._gaps = pieces[:-1:2]
        self._starts = list(accumulate(map(len, pieces), initial=sentence.start))[1:-1:2]
        self._owners: set[int] = set()
        if any(mark in written for mark in _APOSTROPHES):
            self._part_owners()
        if max(map(len, self.words), default=0) > _LENGTH_MAX:
            self._leave_out_long()
        self.lows = list(map(str.lower, self.words))
        self.large = [i for i, word in enumerate(self.words) if not word.islower()]
        self.is_headline = len(self.large) >= _HEADLINE_WORDS_MIN * _HEADLINE_SHARE and self._is_headline()

    def __len__(self) -> int:
        return len(self.words)

    def token(self, i: int) -> Token:
        word, start = self.words[i], self._starts[i]
        return Token(word, self.lows[i], start, start + len(word), i in self._owners, self.opens(i))

    def opens(self, i: int) -> bool:
        """Whether any word has a capital at the place `i`."""
        if i == 0 or self.is_headline:
            return True
        gap = self._gaps[i].strip() if len(self._gaps[i]) > 1 else ""
        return gap[-1:] in _OPENING_MARKS

    def _part_owners(self) -> None:
        for i, word in enumerate(self.words):
            if word[-1] == "s" and len(word) > 2 and word[-2] in _APOSTROPHES:
                self.words[i] = word[:-2]
                self._owners.add(i)

    def _leave_out_long(self) -> None:
        kept = [i for i, word in enumerate(self.words) if len(word) <= _LENGTH_MAX]
        self._owners = {place for place, i in enumerate(kept) if i in self._owners}
        self.words, self._gaps = [self.words[i] for i in kept], [self._gaps[i] for i in kept]
        self._starts = [self._starts[i] for i in kept]

    def _is_headline(self) -> bool:
        """In a line where nearly every word has a capital, capitals say nothing."""
        long = sum(len(word) >= _HEADLINE_LETTERS_MIN for word in self.words)
        large = (self.words[i] for i in self.large)
        capitals = sum(word[0].isupper() and len(word) >= _HEADLINE_LETTERS_MIN for word in large)
        return long >= _HEADLINE_WORDS_MIN and capitals >= _HEADLINE_SHARE * long


class Seen(NamedTuple):
    """What the whole text says of single words."""

    low: set[str]  # met in small letters
    capital: set[str]  # met with a capital where only names have one
    determined: set[str]  # met right after a determiner


def seen_in(lines: Sequence[Line], told: NamesRules) -> Seen:
    seen = Seen(set(), set(), set())
    for line in lines:
        lows = line.lows
        seen.low.update(compress(lows, map(str.islower, line.words)))
        seen.determined.update(compress(islice(lows, 1, None), map(told.determiners.__contains__, lows)))
        for i in line.large:
            if line.words[i][0].islower():
                seen.low.add(lows[i])
            elif not line.opens(i):
                seen.capital.add(lows[i])
    return seen
