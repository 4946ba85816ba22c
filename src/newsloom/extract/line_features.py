"""What is measured on each line of a text without markup, so that a classifier can tell running text from the rest.

Shallow text features and those of the neighbours (Kohlschütter, Fankhauser and Nejdl, WSDM 2010), counted for a whole
page at once. But for the headings that end an article, none rests on a language's words, none on spaces between words
or on capitals where a script has neither.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Sequence
from functools import cache

import numpy as np
from numpy.typing import NDArray

from newsloom.extract.measured import Matrix, shifted

Column = NDArray[np.float32]
_Flags = NDArray[np.uint16]

_UPPER, _LETTER, _DIGIT, _STOP, _COMMA, _PARTING, _SPACE, _UNSPACED, _QUOTE, _SIGN, _COLON = (1 << i for i in range(11))
_WORD = _LETTER | _DIGIT
_TABLE_SIZE = 1 << 16
_MARKS = {
    _STOP: ".!?…。！？।؟۔",
    _COMMA: ",、，،;；؛",
    _PARTING: "|·»›→•/▶►>",
    _QUOTE: "\"“”„«»‹›「」『』‘’'",
    _SIGN: "©®™@#$€£¥%&*+=_~^<>\\[]{}",
    _COLON: ":：",
}
# Kana, Han, Thai: about two characters make a word.
_UNSPACED_RANGES = ((0x0E00, 0x0E80), (0x3040, 0x3100), (0x3400, 0xA000), (0xF900, 0xFB00))
_UNSPACED_RUN = re.compile("[" + "".join(f"{chr(a)}-{chr(b - 1)}" for a, b in _UNSPACED_RANGES) + "]{2,}")
BULLETS = "•*·-–—‣▪◦○●"
_PROSE_WORDS_MIN = 10
_LONG_WORD = 5  # letters: such a word says what a text is about
_WINDOWS = (2, 6, 15)
_NEIGHBOURS = (-3, -2, -1, 1, 2, 3)
_FAR = 40.0


def line_features(lines: Sequence[str], gaps: Sequence[bool], sections: Sequence[bool]) -> Matrix:
    """One row a line. `lines` are not empty, their white space single spaces; `gaps` tells a blank line before each.

    `sections` tells which say that what follows is not the article. Linear in the size of the page.
    """
    form, size, prose = _form(lines)
    over = np.array(sections, dtype=bool)
    own = np.concatenate([form, _repeats(lines), np.stack([_topic(lines, prose), over], axis=1)], axis=1)
    base = np.stack([form[:, 0], form[:, 3], form[:, 7], prose > 0], axis=1)
    gap = np.array(gaps, dtype=np.float32)
    blank = np.stack([gap, np.append(gap[1:], 1.0), np.full(len(gap), gap.mean())], axis=1)
    parts = [own, blank, shifted(base, _NEIGHBOURS), _windows(size, prose), _place(size, prose, over)]
    return np.concatenate(parts, axis=1).astype(np.float32)


@cache
def _table() -> _Flags:
    """For each character of the basic plane what it is, as bits; the last entry stands for all others."""
    table = np.zeros(_TABLE_SIZE, dtype=np.uint16)
    for code in range(_TABLE_SIZE):
        kind = unicodedata.category(chr(code))
        if kind[0] in "LM":
            table[code] = _LETTER | (_UPPER if kind in ("Lu", "Lt") else 0)
        elif kind[0] == "N":
            table[code] = _DIGIT
        elif kind[0] == "Z":
            table[code] = _SPACE
    for flag, marks in _MARKS.items():
        for mark in marks:
            table[ord(mark)] |= flag
    for first, end in _UNSPACED_RANGES:
        table[first:end] |= _UNSPACED
    table[ord("\n")] = _SPACE
    return table


class _Characters:
    """What each character of a page's lines is, as bits, in one array; and counts of them line by line."""

    def __init__(self, lines: Sequence[str]) -> None:
        self.lengths = np.array([len(line) for line in lines], dtype=np.intp)
        self._starts = np.concatenate([[0], np.cumsum(self.lengths + 1)[:-1]])
        codes = np.frombuffer("\n".join(lines).encode("utf-32-le", "replace"), dtype=np.uint32)
        self._flags = _table()[np.minimum(codes, _TABLE_SIZE - 1)]
        self.first, self.last = self._flags[self._starts], self._flags[self._starts + self.lengths - 1]

    def has(self, flag: int) -> NDArray[np.bool_]:
        """Which characters are of a kind."""
        return np.asarray((self._flags & flag) != 0)

    def count(self, where: NDArray[np.bool_]) -> Column:
        """How many characters of each line are marked in `where`."""
        return np.asarray(np.add.reduceat(where, self._starts, dtype=np.int32), dtype=np.float32)

    def share(self, flag: int) -> Column:
        """The share of each line's characters that are of a kind."""
        return np.asarray(self.count(self.has(flag)) / self.lengths, dtype=np.float32)

    @property
    def begins_word(self) -> NDArray[np.bool_]:
        """The first characters of words."""
        of_words = self.has(_WORD)
        return np.asarray(of_words & ~np.concatenate([[False], of_words[:-1]]))

    @property
    def ends_sentence(self) -> NDArray[np.bool_]:
        """The full stops behind which a word ends too."""
        return np.asarray(self.has(_STOP) & np.append(self.has(_SPACE | _QUOTE | _UNSPACED)[1:], True))

    @property
    def closed(self) -> NDArray[np.bool_]:
        """Whether each line ends with a full stop, or with a quotation mark or bracket behind one."""
        last_but_one = self._flags[np.maximum(self._starts + self.lengths - 2, self._starts)]
        in_marks = ((self.last & (_QUOTE | _STOP)) != 0) & ((last_but_one & _STOP) != 0)
        return np.asarray(((self.last & _STOP) != 0) | in_marks)


def _form(lines: Sequence[str]) -> tuple[Matrix, Column, Column]:
    """What the characters of each line tell; how many words it has; and how many of running text."""
    told = _Characters(lines)
    begins = told.begins_word
    size = (told.count(begins & ~told.has(_UNSPACED)) + told.count(told.has(_UNSPACED)) / 2).astype(np.float32)
    some = np.maximum(size, 1.0)
    sentences = told.count(told.ends_sentence)
    capitals = told.count(begins & told.has(_UPPER))
    ends = told.closed
    columns = [
        np.log1p(size),
        np.log1p(told.lengths.astype(np.float32)),
        told.lengths / some,
        ends,
        np.minimum(sentences, 10),
        sentences / some,
        told.count(told.has(_COMMA)) / some,
        capitals / some,
        *(told.share(flag) for flag in (_UPPER, _DIGIT, _PARTING, _SIGN, _QUOTE)),
        *((told.first & flag) != 0 for flag in (_UPPER, _DIGIT, _QUOTE)),
        np.array([line[0] in BULLETS for line in lines]),
        *((told.last & flag) != 0 for flag in (_COLON, _WORD)),
    ]
    is_prose = (size >= _PROSE_WORDS_MIN) & ((sentences > 0) | ends | (size >= 25)) & (capitals <= 0.6 * some)
    return np.stack(columns, axis=1).astype(np.float32), size, np.where(is_prose, size, 0.0).astype(np.float32)


def _repeats(lines: Sequence[str]) -> Matrix:
    """How often each line stands on the page, and whether it stood there before."""
    counts = Counter(lines)
    seen: set[str] = set()
    rows = []
    for line in lines:
        rows.append((min(counts[line] - 1, 3), line in seen))
        seen.add(line)
    return np.array(rows, dtype=np.float32)


def terms(text: str) -> set[str]:
    """What tells the text's subject: its longer words; of scripts without spaces, all pairs of characters."""
    found = {word for word in text.split() if len(word) >= _LONG_WORD}
    if not text.isascii() and _UNSPACED_RUN.search(text):
        found |= {run[i : i + 2] for run in _UNSPACED_RUN.findall(text) for i in range(len(run) - 1)}
    return found


def _topic(lines: Sequence[str], prose: Column) -> Column:
    """The share of each line's longer words that stand in other running text of the page."""
    held = [terms(line.lower()) for line in lines]
    counts: Counter[str] = Counter()
    for own, of_prose in zip(held, prose.tolist(), strict=True):
        if of_prose:
            counts.update(own)
    shares = []
    for own, of_prose in zip(held, prose.tolist(), strict=True):
        least = 1 if of_prose else 0
        shares.append(sum(counts[word] > least for word in own) / len(own) if own else 0.0)
    return np.array(shares, dtype=np.float32)


def _windows(size: Column, prose: Column) -> Matrix:
    """Running text among the lines around, and before and after apart."""
    columns = []
    running = np.concatenate([[0.0], np.cumsum(prose)])
    whole = np.concatenate([[0.0], np.cumsum(size)])
    at = np.arange(len(size))
    for reach in _WINDOWS:
        low, high = np.maximum(at - reach, 0), np.minimum(at + reach + 1, len(size))
        above = running[at] - running[low]
        below = running[high] - running[at + 1]
        columns += [np.log1p(above), np.log1p(below), (above + below) / np.maximum(whole[high] - whole[low], 1.0)]
    return np.stack(columns, axis=1).astype(np.float32)


def _place(size: Column, prose: Column, sections: NDArray[np.bool_]) -> Matrix:
    """Where on the page: shares before, distances to running text, to headings of other sections, to the main run."""
    count = len(size)
    at = np.arange(count, dtype=np.float32)
    total, running = max(float(size.sum()), 1.0), max(float(prose.sum()), 1.0)
    start, end = _densest(size, prose)
    is_prose = prose > 0
    return np.stack(
        [
            at / count,
            (np.cumsum(size) - size) / total,
            (np.cumsum(prose) - prose) / running,
            np.full(count, np.log1p(count)),
            np.full(count, np.log1p(total)),
            np.full(count, running / total),
            _since(is_prose),
            _since(is_prose[::-1])[::-1],
            _since(sections),
            _since(sections[::-1])[::-1],
            np.minimum(np.cumsum(sections), 5),
            np.clip(at - start, -_FAR, _FAR),
            np.clip(at - end, -_FAR, _FAR),
            np.full(count, float(prose[start : end + 1].sum()) / running),
        ],
        axis=1,
    ).astype(np.float32)


def _since(marked: NDArray[np.bool_]) -> Column:
    """How many lines ago the last marked line before each stood, at most 40."""
    at = np.arange(len(marked))
    last = np.maximum.accumulate(np.where(marked, at, -1000))
    return np.asarray(np.minimum(at - np.concatenate([[-1000], last[:-1]]), _FAR), dtype=np.float32)


def _densest(size: Column, prose: Column) -> tuple[int, int]:
    """First and last line of the run with the most running text, less what stands between (Kadane 1984)."""
    worth = np.where(prose > 0, np.minimum(prose, 60), -6.0)
    sums = np.cumsum(worth)
    lowest = np.minimum.accumulate(np.concatenate([[0.0], sums[:-1]]))
    end = int((sums - lowest).argmax())
    start = int(np.concatenate([[0.0], sums[:-1]])[: end + 1].argmin())
    return start, end
