"""How far apart two reports were published, as far as their pages tell it."""

from __future__ import annotations

from datetime import timedelta

from newsloom.model import Precision, Stamp

ONE_MOMENT = timedelta(hours=12)  # reports further apart can both be right
ONE_COUNT = timedelta(hours=1)  # of a count that goes on: dead, missing, rescued
_DAYS = frozenset({Precision.YEAR, Precision.MONTH, Precision.DAY})


def apart(one: Stamp | None, other: Stamp | None) -> timedelta | None:
    """The time between two stamps, never negative; None where one is not known.

    Where a page tells no more than the day, days are counted: two reports of one day are not apart.
    """
    if one is None or other is None or one.at is None or other.at is None:
        return None
    if one.day is not None and other.day is not None and {one.precision, other.precision} & _DAYS:
        return abs(one.day - other.day)
    return abs(one.at - other.at)
