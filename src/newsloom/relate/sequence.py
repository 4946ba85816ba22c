"""A text as the sequence of its words' hashes. Made without a step of Python per word: copies are looked for in all."""

from __future__ import annotations

from functools import cached_property
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from newsloom.relate.letters import (
    APOSTROPHE,
    DIGIT_MIN,
    LETTER_MIN,
    MARK,
    SEPARATOR,
    SILENT,
    STOP,
    UNSPACED,
    Codes,
    codes,
)  # fmt: skip
from newsloom.text.quotation_marks import marked

Hashes: TypeAlias = npt.NDArray[np.uint64]
Offsets: TypeAlias = npt.NDArray[np.int32]
Flags: TypeAlias = npt.NDArray[np.bool_]

CHARACTERS_MAX = 200_000
WORDS_MAX = 20_000
WORDS_A_SHINGLE = 4
# So many characters of a script without spaces are about WORDS_A_SHINGLE words.
CHARACTERS_A_SHINGLE = 8
_WORD_OF_A_CHARACTER = WORDS_A_SHINGLE / CHARACTERS_A_SHINGLE
_MULTIPLIER = 0x9E3779B97F4A7C15
# What stands before the first word of a sentence: "" where the text or a line begins.
_ENDING = frozenset(("", ".", "!", "?", ":", "…"))
_OPENING = " \t\r\n\u00a0\"'“”„‘’«»([-–—•"
_STEP = np.uint64(0xD6E8FEB86659FD93)
_NINE = np.uint32(9)
_SHOWN_STOP, _SHOWN_MARK = np.uint32(ord(".")), np.uint32(ord(","))


def _powers(factor: int) -> Hashes:
    """1, factor, factor ** 2 ... modulo 2 ** 64, one more than there are characters."""
    factors = np.full(CHARACTERS_MAX + 1, factor, np.uint64)
    factors[0] = 1
    return np.multiply.accumulate(factors)


_POWERS, _INVERSES = _powers(_MULTIPLIER), _powers(pow(_MULTIPLIER, -1, 1 << 64))


class WordSequence:
    """The words of the first CHARACTERS_MAX characters of a text, WORDS_MAX at most.

    `hashes` tells words apart by their letters without case, accents, apostrophes and doubling ("Straße", "STRASSE";
    "travelled", "traveled"); `begins` and `ends` are character offsets; `unspaced` marks characters of scripts without
    spaces, each a word here.
    """

    def __init__(self, text: str) -> None:
        self._text = text[:CHARACTERS_MAX]
        read = codes(self._text)
        _join(read)
        self.hashes, self.begins, self.ends = _words(read)
        initials = read[self.begins]
        self.unspaced: Flags = initials >= UNSPACED
        self._begins_in_digit: Flags = initials - DIGIT_MIN <= _NINE

    def __len__(self) -> int:
        return len(self.hashes)

    @cached_property
    def sizes(self) -> npt.NDArray[np.float32]:
        """How many words each counts for: one, or the part of one that a character of a script without spaces is."""
        return np.where(self.unspaced, np.float32(_WORD_OF_A_CHARACTER), np.float32(1.0))

    @cached_property
    def capitals(self) -> Flags:
        """Whether each word begins with a capital without being the first of a sentence."""
        begins = self.begins.tolist()
        text = self._text
        told = [text[at].isupper() and text[max(0, at - 2) : at].strip(_OPENING)[-1:] not in _ENDING for at in begins]
        return np.array(told, bool)

    @cached_property
    def figures(self) -> Flags:
        """Whether each word is a number in digits, two of them at least: of single ones, style books make words."""
        return self._begins_in_digit & (self.ends - self.begins > 1)

    @cached_property
    def quoted(self) -> Flags:
        """Whether each word stands in quotation marks."""
        edges = np.zeros(len(self) + 1, np.int32)
        for stretch in marked(self._text):
            begin, end = np.searchsorted(self.begins, (stretch.outer.start, stretch.outer.end))
            edges[begin] += 1
            edges[end] -= 1
        within: Flags = np.cumsum(edges[:-1]) > 0
        return within

    @cached_property
    def widths(self) -> Offsets:
        """How many words the shingle has that begins at each word; 0 where too few follow."""
        width = np.where(self.unspaced, CHARACTERS_A_SHINGLE, WORDS_A_SHINGLE).astype(np.int32)
        width[np.arange(1, len(width) + 1)[::-1] < width] = 0
        return width

    @cached_property
    def shingle_places(self) -> Offsets:
        """The words at which a shingle begins, rising."""
        return np.flatnonzero(self.widths).astype(np.int32)

    @cached_property
    def shingles(self) -> Hashes:
        """A hash of the words of each shingle, in the order of `shingle_places`."""
        last = len(self) - WORDS_A_SHINGLE + 1
        if last < 1:
            return self.hashes[:0]
        rolled = self.hashes[:last].copy()
        for place in range(1, WORDS_A_SHINGLE):
            rolled *= _STEP
            rolled += self.hashes[place : place + last]
        if not self.unspaced.any():
            return _mixed(rolled)
        wide = np.flatnonzero(self.widths == CHARACTERS_A_SHINGLE)
        narrow, rolled = rolled, _mixed(rolled)
        rolled[wide] = _mixed(narrow[wide] * _STEP + rolled[wide + WORDS_A_SHINGLE])
        return rolled[self.shingle_places]


def _mixed(hashes: Hashes) -> Hashes:
    mixed = hashes * np.uint64(_MULTIPLIER)
    return mixed ^ (mixed >> np.uint64(29))


def _join(read: Codes) -> None:
    """Settles, in place, the marks that can stand within a word; those that do not are separators."""
    marks = np.flatnonzero((read >= APOSTROPHE) & (read <= MARK))
    if not len(marks):
        return
    mark = read[marks]
    before, after = read[np.maximum(marks - 1, 0)], read[np.minimum(marks + 1, len(read) - 1)]
    in_word = (np.minimum(before, after) >= LETTER_MIN) & (mark != MARK)
    # What is less than a digit wraps around to a great number.
    in_number = (np.maximum(before - DIGIT_MIN, after - DIGIT_MIN) <= _NINE) & (mark != APOSTROPHE)
    shown = np.where(mark == STOP, _SHOWN_STOP, _SHOWN_MARK)
    read[marks] = np.where(in_number, shown, np.where(in_word, SILENT, SEPARATOR))


def _words(read: Codes) -> tuple[Hashes, Offsets, Offsets]:
    """(hashes, begins, ends) of the words.

    A hash is the polynomial of the word's letters. All are made with the powers of the letters' places in the text,
    and then each divided by the power of its first: odd numbers have an inverse modulo 2 ** 64.
    """
    unspaced = read >= UNSPACED
    inside = read != SEPARATOR
    starts, stops = _edges(inside, unspaced)
    counted = read > SILENT
    again = (read[1:] == read[:-1]) & (read[1:] >= LETTER_MIN) & ~unspaced[1:]
    counted[1:] &= ~again
    places = np.cumsum(counted, dtype=np.int32)
    spread = _POWERS[places]
    spread *= read
    spread *= counted
    first = np.flatnonzero(starts)
    begin_places = places[first] - counted[first]
    last = np.flatnonzero(stops)
    if not len(first):
        return np.zeros(0, np.uint64), np.zeros(0, np.int32), np.zeros(0, np.int32)
    hashes = _mixed(np.add.reduceat(spread, first) * _INVERSES[begin_places])
    # A word of nothing but silent characters is none.
    kept = np.flatnonzero(places[last] > begin_places)[:WORDS_MAX]
    return hashes[kept], first[kept].astype(np.int32), (last[kept] + 1).astype(np.int32)


def _edges(inside: Flags, unspaced: Flags) -> tuple[Flags, Flags]:
    """Whether each character is the first of a word, and whether it is the last."""
    starts, stops = inside.copy(), inside.copy()
    starts[1:] &= ~inside[:-1] | unspaced[1:] | unspaced[:-1]
    stops[:-1] &= ~inside[1:] | starts[1:]
    return starts, stops
