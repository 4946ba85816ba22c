"""Whether a page writes its numeric dates month first, told from its other dates and its country."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date

_NUMERIC = re.compile(r"(?<![\d./-])(\d{1,2})([./-])(\d{1,2})\2((?:19|20)?\d\d)(?![\d./-]*\d)", re.ASCII)


@dataclass(frozen=True, slots=True)
class Numeric:
    """A numeric date: 3/4/2025 is (3, 4, 2025)."""

    first: int
    second: int
    year: int
    mark: str

    @property
    def is_unclear(self) -> bool:
        return self.first <= 12 and self.second <= 12 and self.first != self.second


def numeric_dates(lines: Iterable[str]) -> list[Numeric]:
    return [
        Numeric(int(first), int(second), _whole_year(int(year)), mark)
        for line in lines
        for first, mark, second, year in _NUMERIC.findall(line)
    ]


def month_first(told: Sequence[Numeric], days: Collection[date], *, day_first_here: bool) -> bool | None:
    """How the dates `told` by one page are to be read; None where nothing tells.

    `days` are days that the page tells in other, certain ways: the reading that meets one of them is right. Else a
    date with the same mark that can be read in one way only tells for all; else `day_first_here`, the custom of the
    page's country. With full stops (3.4.2025) the day comes first unless other days say otherwise.
    """
    known = {(day.year, day.month, day.day) for day in days}
    unclear = [one for one in told if one.is_unclear]
    if not unclear:
        return None
    met = sum(((n.year, n.first, n.second) in known) - ((n.year, n.second, n.first) in known) for n in unclear)
    if met:
        return met > 0
    clear = sum((one.second > 12) - (one.first > 12) for one in told if one.mark == unclear[0].mark)
    if clear:
        return clear > 0
    return False if day_first_here or unclear[0].mark == "." else None


def _whole_year(year: int) -> int:
    return year if year > 99 else year + (2000 if year < 70 else 1900)
