"""What phrases of time in running text mean, beyond single dates (`date_calendar`)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from newsloom.model import DayPart, Span
from newsloom.text.date_calendar import Clock, Meaning, Unit
from newsloom.text.lang.times_rules import Feast


@dataclass(frozen=True, slots=True)
class Stretch:
    """So many months of a year from its month `first` on: the second quarter, the summer. `year` None: not told."""

    first: int
    months: int
    year: int | None = None


@dataclass(frozen=True, slots=True)
class TurnedStretch:
    """A stretch of a year with "last", "this" or "next": last summer."""

    first: int
    months: int
    turn: int


@dataclass(frozen=True, slots=True)
class Century:
    """The 18th century, from 1701 to 1800."""

    number: int


@dataclass(frozen=True, slots=True)
class Weekend:
    """A weekend with "last", "this" or "next"; 0 where the text does not say."""

    turn: int


@dataclass(frozen=True, slots=True)
class DayOfWeek:
    """A weekday of a week counted from the article's: Friday last week."""

    weekday: int
    weeks: int


@dataclass(frozen=True, slots=True)
class MonthOfYear:
    """A month of a year counted from the article's: August last year."""

    month: int
    years: int


@dataclass(frozen=True, slots=True)
class Step:
    """So many units on from the time that the text told last: the day before, three weeks later."""

    amount: int
    unit: Unit


@dataclass(frozen=True, slots=True)
class Length:
    """A length of time that is not placed: for three hours."""

    amount: float
    unit: Unit


@dataclass(frozen=True, slots=True)
class Rest:
    """What is past (-1) or still ahead (1) of the unit that holds the article's day: later this year."""

    unit: Unit
    side: int


@dataclass(frozen=True, slots=True)
class Holiday:
    """A holiday of a year. `year` None: not told; `turn` is -1 for "last", 0 for "this", 1 for "next", else None."""

    feast: Feast
    year: int | None = None
    turn: int | None = None


Told = Meaning | Stretch | TurnedStretch | Century | Weekend | DayOfWeek | MonthOfYear | Step | Length | Rest | Holiday


class Edge(StrEnum):
    """The third of a month, year or decade that is meant."""

    EARLY = "early"
    MID = "mid"
    LATE = "late"


class Bound(StrEnum):
    SINCE = "since"
    UNTIL = "until"


@dataclass(frozen=True, slots=True)
class Zone:
    """The zone told beside a time of day: its abbreviation ("GMT"), None for "local time"."""

    name: str | None


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words of time at `at`: a day or a longer time, or a time of day, or both; `to` is the other end of a range.

    `meaning` is None for a time of day alone. `vague` marks a meaning that is itself rough ("recent weeks").
    """

    at: Span
    meaning: Told | None
    clock: Clock | None = None
    is_minute: bool = False
    zone: Zone | None = None
    second_clock: tuple[Clock, Zone] | None = None
    part: DayPart | None = None
    shift: int = 0
    edge: Edge | None = None
    about: bool = False
    bound: Bound | None = None
    to: Phrase | None = None
