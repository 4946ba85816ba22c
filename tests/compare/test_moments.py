"""How far reports are apart: by the clock where their pages tell an hour, else by their calendars."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from newsloom.compare.moments import apart
from newsloom.model import Precision, Stamp


def stamp(day: int, hour: int, precision: Precision = Precision.MINUTE, offset: int | None = 0) -> Stamp:
    return Stamp(datetime(2026, 3, day, hour, tzinfo=UTC), "", precision, "meta", offset)


def test_reports_are_apart_by_their_clocks() -> None:
    assert apart(stamp(8, 15), stamp(9, 1)) == timedelta(hours=10)
    assert apart(stamp(9, 1), None) is None


def test_where_a_page_tells_no_more_than_the_day_the_days_of_both_pages_count() -> None:
    monday = stamp(9, 0, Precision.DAY)
    assert apart(stamp(8, 15, offset=600), monday) == timedelta(0), "Monday already, by its own page"
    assert apart(stamp(8, 15), monday) == timedelta(days=1)
