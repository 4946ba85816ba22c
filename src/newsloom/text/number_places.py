"""Where a text can hold numbers at all, so that the rest of it need not be read piece by piece."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

_FIGURE = re.compile(r"[\d½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞]")
_GAP_MARKS = "-'’"
_GAP_MAX = 2  # characters between two pieces of one number


class NumberPlace(NamedTuple):
    """Figures or a number word at `at`; what may make one number with it begins at `begin`."""

    begin: int
    at: int


def number_places(
    lower: str, words: re.Pattern[str], parts: Iterable[str], belongs: Callable[[str], bool]
) -> list[NumberPlace]:
    """The figures of a text from `lowered`, its `words`, and those with one of `parts`, in order.

    `words` is a `trigger_pattern`; `belongs` tells of a word whether it can stand in a number. Linear in the length.
    """
    found = [one.start() for one in _FIGURE.finditer(lower)]
    found += [one.start() for one in words.finditer(lower.replace("_", " "))]  # no letter, but of a word for patterns
    found += (at for part in parts for at in _places_with(lower, part, belongs))
    places: list[NumberPlace] = []
    last = 0
    for at in sorted(found):
        places.append(NumberPlace(_begin(lower, at, last, belongs), at))
        last = at
    return places


def _places_with(text: str, part: str, belongs: Callable[[str], bool]) -> Iterator[int]:
    at = text.find(part)
    while at >= 0:
        begin, end = _letters_begin(text, at, 0), at + len(part)
        while end < len(text) and text[end].isalpha():
            end += 1
        if belongs(text[begin:end]):
            yield begin
        at = text.find(part, end)


def _begin(text: str, at: int, last: int, belongs: Callable[[str], bool]) -> int:
    """Where the words begin that stand before `at` and belong to numbers, not looked for before the place `last`.

    A word is never begun in its middle, nor is ".5".
    """
    begin = _letters_begin(text, at, last)
    if begin and text[begin - 1] == ".":
        begin -= 1
    while begin > last:
        end = begin
        while end and begin - end <= _GAP_MAX and (text[end - 1].isspace() or text[end - 1] in _GAP_MARKS):
            end -= 1
        before = _letters_begin(text, end, last)
        if begin - end > _GAP_MAX or before == end or not belongs(text[before:end]):
            break
        begin = before
    return begin


def _letters_begin(text: str, end: int, last: int) -> int:
    """Where the letters begin that end at `end`, not looked for before `last`: "½½½" is a number at each letter."""
    while end > last and text[end - 1].isalnum() and not text[end - 1].isdecimal():
        end -= 1
    return end
