"""The days of holidays in a year: those of the calendar, those counted from Easter, and weekdays of a month."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta

from newsloom.text.lang.times_rules import AfterEaster, Feast, OnDayOfYear, WeekdayOfMonth


def days_of(feast: Feast, year: int) -> tuple[date, date]:
    """First and last day of a feast in a year. Raises ValueError or OverflowError outside the years 1583 to 9999."""
    match feast.begins:
        case OnDayOfYear(month=month, day=day):
            first = date(year, month, day)
        case AfterEaster(days=days):
            first = easter(year) + timedelta(days=days)
        case WeekdayOfMonth(month=month, weekday=weekday, number=number):
            first = _weekday_of_month(year, month, weekday, number)
    first += timedelta(days=feast.later)
    return first, first + timedelta(days=feast.days - 1)


def easter(year: int) -> date:
    """Easter Sunday of the Gregorian calendar (the "anonymous" algorithm: Nature, 20 April 1876; Meeus 1991)."""
    if year < 1583:
        raise ValueError(f"no Gregorian calendar in {year}")
    century, of_century = divmod(year, 100)
    moon = year % 19
    epact = (19 * moon + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    weekday = (32 + 2 * (century % 4) + 2 * (of_century // 4) - epact - of_century % 4) % 7
    late = (moon + 11 * epact + 22 * weekday) // 451
    month, day = divmod(epact + weekday - 7 * late + 114, 31)
    return date(year, month, day + 1)


def _weekday_of_month(year: int, month: int, weekday: int, number: int) -> date:
    """The weekday (Monday being 0) that is the month's `number`-th, from its end where that is negative."""
    if number > 0:
        begin = date(year, month, 1)
        return begin + timedelta(days=(weekday - begin.weekday()) % 7, weeks=number - 1)
    end = date(year, month, monthrange(year, month)[1])
    return end - timedelta(days=(end.weekday() - weekday) % 7, weeks=-number - 1)
