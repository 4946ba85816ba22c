"""Characters as numbers in which case, accents and the shape of quotation marks make no difference."""

from __future__ import annotations

import unicodedata
from functools import cache
from itertools import chain

import numpy as np
import numpy.typing as npt

Codes = npt.NDArray[np.uint32]

SEPARATOR = 0
SILENT = 1  # belongs to the word that it stands in, and is not read: accents, soft hyphens
APOSTROPHE = 2  # between two letters not read: "don't", "don’t", "dont"
STOP = 3  # between two letters not read ("U.S.", "US"), between two digits read
MARK = 4  # between two digits read
DIGIT_MIN = ord("0")
LETTER_MIN = ord("a")
UNSPACED = 1 << 31  # set on the letters of scripts without spaces, which are read a character a word

_PLANE = 1 << 16
_MARKS = {
    **dict.fromkeys("'’‘ʼ`´", APOSTROPHE), ".": STOP, **dict.fromkeys(",:", MARK),
    **dict.fromkeys("\u00ad\u200c\u200d\u2060\ufeff", SILENT),
}  # fmt: skip
# Letters that Unicode does not take apart into another and an accent.
_STROKED = {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "ı": "i", "ħ": "h", "ŧ": "t"}
# The blocks whose characters are looked up one by one; those between are ideographs and Hangul.
_LOOKED_UP = ((0, 0x3100), (0xA4D0, 0xAC00), (0xD7B0, 0xD800), (0xF900, _PLANE))
_WITHOUT_SPACES = (
    (0x0E00, 0x0F00), (0x1000, 0x10A0), (0x1780, 0x1800), (0x3040, 0xA4D0), (0xF900, 0xFB00), (0xFF66, 0xFFA0),
)  # fmt: skip
_HANGUL = (0xAC00, 0xD7B0)
_RARE_IDEOGRAPHS = (0x20000, 0x40000)


def codes(text: str) -> Codes:
    """A code for each character of `text`: one of the constants above, a digit's, or that of the plain small letter.

    Of a ligature its first letter is told.
    """
    points = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), np.uint32)
    read: Codes = _table()[np.minimum(points, _PLANE)]
    if len(points) and points.max() >= _PLANE:
        rare = (points >= _RARE_IDEOGRAPHS[0]) & (points < _RARE_IDEOGRAPHS[1])
        read[rare] = points[rare] | UNSPACED
    return read


@cache
def _table() -> Codes:
    """The code of each character of the first plane; the last entry stands for all beyond."""
    table = np.arange(_PLANE + 1, dtype=np.uint32)
    for point in chain.from_iterable(range(*block) for block in _LOOKED_UP):
        table[point] = _code(chr(point))
    for begin, end in _WITHOUT_SPACES:
        block = table[begin:end]
        block[block >= LETTER_MIN] |= np.uint32(UNSPACED)
    table[_HANGUL[1] : _LOOKED_UP[3][0]] = table[_PLANE] = SEPARATOR
    return table


def _code(letter: str) -> int:
    told = _MARKS.get(letter)
    if told is not None:
        return told
    if unicodedata.category(letter)[0] == "M":
        return SILENT
    if not letter.isalnum():
        return SEPARATOR
    digit = unicodedata.decimal(letter, None)
    if digit is not None:
        return DIGIT_MIN + digit
    apart = unicodedata.normalize("NFKD", letter.casefold())
    return max(ord(_STROKED.get(apart[0], apart[0])), DIGIT_MIN)
