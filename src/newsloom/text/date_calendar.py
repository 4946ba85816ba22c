"""Calendar arithmetic for dates told in words: what an expression means, and which days that is.

An expression's meaning is kept apart from its resolution, so that the same words can be read again against
another day. Days are taken as UTC days: an article seldom tells the zone of the days that it names.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum

from newsloom.model import Precision


class Unit(StrEnum):
    SECOND = "second"
    MINUTE = "minute"
    HOUR = "hour"
    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"


@dataclass(frozen=True, slots=True)
class OnDate:
    """A date of the calendar; what the text leaves out is None. A day has a month, a month may lack its year."""

    year: int | None
    month: int | None = None
    day: int | None = None


@dataclass(frozen=True, slots=True)
class OnWeekday:
    """A weekday, Monday being 0. `turn` is -1 for "last", 1 for "next", 2 for "after next", 0 where it is not told."""

    weekday: int
    turn: int = 0


@dataclass(frozen=True, slots=True)
class OnDay:
    """A day counted from the article's own: yesterday is -1."""

    shift: int


@dataclass(frozen=True, slots=True)
class Whole:
    """A calendar unit counted from the one that holds the article's day: last week is (WEEK, -1)."""

    unit: Unit
    shift: int


@dataclass(frozen=True, slots=True)
class MonthTurn:
    """A month by name with "last", "this" or "next": last October."""

    month: int
    turn: int


@dataclass(frozen=True, slots=True)
class Ago:
    """So many units before the article; negative where they lie ahead."""

    amount: int
    unit: Unit


@dataclass(frozen=True, slots=True)
class Lately:
    """The last so many units up to the article; negative for the next ones."""

    amount: int
    unit: Unit


@dataclass(frozen=True, slots=True)
class Years:
    """Several calendar years, `[first, last]`: the 1990s, 2022/23."""

    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day without its day. `hour` 0-23."""

    hour: int
    minute: int


Meaning = OnDate | OnWeekday | OnDay | Whole | MonthTurn | Ago | Lately | Years | Clock


@dataclass(frozen=True, slots=True)
class Period:
    """`[begin, end)` in UTC, and the smallest unit it was told in."""

    begin: datetime
    end: datetime
    precision: Precision


def resolved(meaning: Meaning, reference: datetime | None) -> Period | None:
    """The period that `meaning` has for an article of `reference`; None where that cannot be told.

    Dates that need no reference are resolved without one. The calendar day of `reference` is the one of its
    own zone.
    """
    try:
        if isinstance(meaning, OnDate) and meaning.year is not None:
            return _on_date(meaning.year, meaning.month, meaning.day)
        if isinstance(meaning, Years):
            return Period(_start(date(meaning.first, 1, 1)), _start(date(meaning.last + 1, 1, 1)), Precision.YEAR)
        if reference is None or isinstance(meaning, Clock):
            return None
        return _relative(meaning, reference)
    except (ValueError, OverflowError):  # outside the years 1 to 9999, or a 31st of February
        return None


def _relative(meaning: Meaning, reference: datetime) -> Period | None:
    today = reference.date()
    match meaning:
        case OnDate(year=None, month=int(month), day=day):
            return _nearest(month, day, today)
        case OnWeekday(weekday=weekday, turn=turn):
            return _day(_weekday(weekday, turn, today))
        case OnDay(shift=shift):
            return _day(today + timedelta(days=shift))
        case Whole(unit=unit, shift=shift):
            return _whole(unit, shift, today)
        case MonthTurn(month=month, turn=turn):
            return _month_turn(month, turn, today)
        case Ago(amount=amount, unit=unit):
            return _ago(amount, unit, reference)
        case Lately(amount=amount, unit=unit):
            return _lately(amount, unit, reference)
        case _:
            return None


def _start(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, tzinfo=UTC)


def _day(day: date) -> Period:
    return Period(_start(day), _start(day + timedelta(days=1)), Precision.DAY)


def _on_date(year: int, month: int | None, day: int | None) -> Period:
    if month is None:
        return Period(_start(date(year, 1, 1)), _start(date(year + 1, 1, 1)), Precision.YEAR)
    if day is None:
        return Period(_start(date(year, month, 1)), _start(months_later(date(year, month, 1), 1)), Precision.MONTH)
    return _day(date(year, month, day))


def _nearest(month: int, day: int | None, today: date) -> Period | None:
    """The date in the year that brings it nearest to the article; a month alone is rather the past one."""
    found: list[tuple[int, Period]] = []
    for year in (today.year - 1, today.year, today.year + 1):
        try:
            period = _on_date(year, month, day)
        except ValueError:  # 29 February
            continue
        away = (period.begin.date() - today).days
        if day is None and away > 0:
            away += 62
        found.append((abs(away), period))
    return min(found, key=lambda pair: pair[0])[1] if found else None


def _weekday(weekday: int, turn: int, today: date) -> date:
    behind = (today.weekday() - weekday) % 7
    if turn < 0:
        return today - timedelta(days=behind or 7, weeks=-turn - 1)
    if turn > 0:
        return today + timedelta(days=(weekday - today.weekday()) % 7 or 7, weeks=turn - 1)
    return today - timedelta(days=behind)


def _whole(unit: Unit, shift: int, today: date) -> Period | None:
    match unit:
        case Unit.DAY:
            return _day(today + timedelta(days=shift))
        case Unit.WEEK:
            monday = today - timedelta(days=today.weekday()) + timedelta(weeks=shift)
            return Period(_start(monday), _start(monday + timedelta(days=7)), Precision.DAY)
        case Unit.MONTH:
            first = months_later(today.replace(day=1), shift)
            return _on_date(first.year, first.month, None)
        case Unit.YEAR:
            return _on_date(today.year + shift, None, None)
        case Unit.DECADE | Unit.CENTURY:
            size = 10 if unit is Unit.DECADE else 100
            first_year = (today.year // size + shift) * size
            return Period(_start(date(first_year, 1, 1)), _start(date(first_year + size, 1, 1)), Precision.YEAR)
        case _:
            return None


def _month_turn(month: int, turn: int, today: date) -> Period:
    year = today.year
    if turn < 0 and month >= today.month:
        year -= 1
    elif turn > 0 and month <= today.month:
        year += 1
    return _on_date(year, month, None)


def _ago(amount: int, unit: Unit, reference: datetime) -> Period | None:
    match unit:
        case Unit.SECOND | Unit.MINUTE | Unit.HOUR:
            point = moved(reference, -amount, unit).astimezone(UTC).replace(second=0, microsecond=0)
            if unit is Unit.HOUR:
                point = point.replace(minute=0)
                return Period(point, point + timedelta(hours=1), Precision.HOUR)
            return Period(point, point + timedelta(minutes=1), Precision.MINUTE)
        case Unit.DECADE | Unit.CENTURY:
            return _whole(Unit.YEAR, -amount * (10 if unit is Unit.DECADE else 100), reference.date())
        case _:
            return _whole(unit, -amount, reference.date())


def _lately(amount: int, unit: Unit, reference: datetime) -> Period:
    there = moved(reference, -amount, unit).date()
    first, last = sorted((there, reference.date()))
    precision = {Unit.YEAR: Precision.YEAR, Unit.MONTH: Precision.MONTH}.get(unit, Precision.DAY)
    return Period(_start(first), _start(last + timedelta(days=1)), precision)


def moved(point: datetime, amount: int, unit: Unit) -> datetime:
    """`point`, `amount` units later. Raises OverflowError or ValueError outside the years 1 to 9999."""
    match unit:
        case Unit.MONTH | Unit.YEAR | Unit.DECADE | Unit.CENTURY:
            months = {Unit.MONTH: 1, Unit.YEAR: 12, Unit.DECADE: 120, Unit.CENTURY: 1200}[unit]
            day = months_later(point.date(), amount * months)
            return point.replace(year=day.year, month=day.month, day=day.day)
        case _:
            return point + timedelta(**{f"{unit.value}s": amount})


def months_later(day: date, months: int) -> date:
    """The same day of the month so many months on, or that month's last day where it is shorter."""
    year, month0 = divmod(day.year * 12 + day.month - 1 + months, 12)
    for last in (day.day, 30, 29, 28):
        if last > day.day:
            continue
        try:
            return date(year, month0 + 1, last)
        except ValueError:
            if last == 28:
                raise
    raise ValueError(f"no such month: {year}-{month0 + 1}")
