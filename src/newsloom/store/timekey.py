"""A 64-bit key that orders articles by time and is unique: milliseconds since 1970, times 2^20, plus a number.

The search index has it as its row id, so that the newest hits come first without sorting, and cursors are made of
it. Articles of one millisecond (a whole day's, where only the day is told) are numbered in order of arrival.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime, timedelta

_NUMBERS = 1 << 20
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MOST = (1 << 42) - 1  # the year 2109; earlier than 1830 is held as 1830


def base(moment: datetime) -> int:
    """The first key of the millisecond of `moment` (aware)."""
    milliseconds = (moment - _EPOCH) // timedelta(milliseconds=1)
    return max(-_MOST, min(_MOST, milliseconds)) * _NUMBERS


def last(key: int) -> int:
    """The last key of the same millisecond."""
    return key + _NUMBERS - 1


def numbered(bases: Iterable[int], newest: dict[int, int]) -> Sequence[int]:
    """Keys for `bases`, in their order; `newest` tells the highest key in use by base, and is kept up."""
    keys = []
    for begin in bases:
        key = newest.get(begin, begin - 1) + 1
        newest[begin] = key
        keys.append(key)
    return keys
