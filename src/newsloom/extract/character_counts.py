"""What the characters of many short texts are, counted for all of them at once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

Counts = NDArray[np.float32]

_DIGIT, _UPPER, _LOWER, _COMMA, _STOP, _SPACE, _PARTING, _END, _COLON, _CASELESS = (1 << i for i in range(10))
_ELLIPSIS, _QUESTION, _QUOTE, _MONEY, _SIGN, _BANG = (1 << i for i in range(10, 16))
_CLASSES = {
    _COMMA: ",、，،؛；。।۔",  # and stops behind which no space need stand
    _STOP: ".",
    _SPACE: " ",
    _PARTING: "|·»›→",
    _END: '.!?…。！？"”’»)।॥؟۔」』）',
    _COLON: ":：",
    _ELLIPSIS: "…",
    _QUESTION: "?？؟",
    _QUOTE: "\"'“”‘’„«»「『",
    _MONEY: "$€£¥₹₽₩₺",
    _SIGN: "@©®™",
    _BANG: "!！",
}
_CODES = 0x10000  # what lies beyond is of no class
_BEGINNING = 100


@dataclass(frozen=True, slots=True)
class CharacterCounts:
    """One number a text in each; those that can only be true or false are 1 or 0."""

    pauses: Counts  # commas, and full stops before a space
    digits: Counts  # share of digits in the beginning
    ends_sentence: Counts
    ends_with_colon: Counts
    begins_upper: Counts  # or with a letter of a script that has no case
    all_upper: Counts
    has_parting: Counts  # a sign that parts entries of a list
    breaks_off: Counts  # ends with an ellipsis, as a teaser does
    asks: Counts  # ends with a question mark
    begins_lower: Counts
    begins_with_digit: Counts
    begins_quoted: Counts
    has_sign: Counts  # of an address, a copyright or a trade mark
    money: Counts  # signs of currencies
    exclamations: Counts


def character_counts(texts: Sequence[str]) -> CharacterCounts:
    """Counts for texts none of which is empty or has a line break."""
    joined = "\n".join([*texts, ""])
    codes = np.frombuffer(joined.encode("utf-32-le", "surrogatepass"), dtype=np.uint32)
    classes = _classes()[np.minimum(codes, _CODES - 1)]
    lengths = np.fromiter(map(len, texts), dtype=np.intp, count=len(texts))
    ends = np.cumsum(lengths + 1) - 1  # of the line break behind each
    starts = ends - lengths
    beginnings = np.stack([starts, np.minimum(starts + _BEGINNING, ends)], axis=1).ravel()
    digits = np.add.reduceat(classes & _DIGIT, beginnings)[::2]
    pauses = (classes & _COMMA) > 0
    pauses[:-1] |= ((classes[:-1] & _STOP) > 0) & ((classes[1:] & _SPACE) > 0)
    first, last, any_of = classes[starts], classes[ends - 1], np.bitwise_or.reduceat(classes, starts)
    return CharacterCounts(
        pauses=np.add.reduceat(pauses, starts, dtype=np.float32),
        digits=(digits / np.minimum(lengths, _BEGINNING)).astype(np.float32),
        ends_sentence=_is(last, _END),
        ends_with_colon=_is(last, _COLON),
        begins_upper=_is(first, _UPPER | _CASELESS),
        all_upper=_is(any_of, _UPPER) * (1 - _is(any_of, _LOWER | _CASELESS)),
        has_parting=_is(any_of, _PARTING),
        breaks_off=np.maximum(_is(last, _ELLIPSIS), _is(last & classes[ends - 2], _STOP) * (lengths > 1)),
        asks=_is(last, _QUESTION),
        begins_lower=_is(first, _LOWER),
        begins_with_digit=_is(first, _DIGIT),
        begins_quoted=_is(first, _QUOTE),
        has_sign=_is(any_of, _SIGN),
        money=np.add.reduceat((classes & _MONEY) > 0, starts, dtype=np.float32),
        exclamations=np.add.reduceat((classes & _BANG) > 0, starts, dtype=np.float32),
    )


def _is(classes: NDArray[np.uint16], one: int) -> Counts:
    return ((classes & one) > 0).astype(np.float32)


@cache
def _classes() -> NDArray[np.uint16]:
    """The classes of each character, as bits; made at first use."""
    table = np.zeros(_CODES, dtype=np.uint16)
    for code, char in enumerate(map(chr, range(_CODES))):
        if char.isdecimal():
            table[code] |= _DIGIT
        elif char.isupper():
            table[code] |= _UPPER
        elif char.islower() or char.istitle():
            table[code] |= _LOWER
        elif char.isalpha():
            table[code] |= _CASELESS
    for one, chars in _CLASSES.items():
        for char in chars:
            table[ord(char)] |= one
    return table
