from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from django.utils import translation

from newsloom.model import Precision, Stamp
from newsloom.present.web import times
from tests.web.memory import NOW


@pytest.mark.parametrize(
    ("before", "told"),
    [
        (timedelta(seconds=20), "just now"),
        (timedelta(minutes=1), "1 minute ago"),
        (timedelta(minutes=59), "59 minutes ago"),
        (timedelta(hours=1), "1 hour ago"),
        (timedelta(hours=23, minutes=59), "23 hours ago"),
        (timedelta(days=3), "3 days ago"),
        (timedelta(days=8), "4 March"),
        (timedelta(days=400), "5 February 2025"),
        (-timedelta(hours=3), "12 March"),
    ],
)
def test_an_age_is_told_in_its_largest_whole_unit_and_later_as_a_date(before: timedelta, told: str) -> None:
    with translation.override("en"):
        assert times.age(NOW - before, NOW) == told


def test_ages_are_told_in_german() -> None:
    with translation.override("de"):
        assert times.age(NOW - timedelta(hours=3), NOW) == "vor 3 Stunden"
        assert times.exact(NOW) == "12. März 2026, 18:00"


def test_a_time_told_by_the_day_gets_no_hours() -> None:
    with translation.override("en"):
        moment = times.moment(NOW - timedelta(hours=3), NOW, Precision.DAY)
    assert moment.age == "12 March"
    assert moment.exact == "12 March 2026"


def test_a_day_is_the_day_in_the_pages_own_zone() -> None:
    stamp = Stamp(datetime(2026, 3, 9, 22, 0, tzinfo=UTC), "10.03.2026", Precision.DAY, "text", 120)
    with translation.override("en"):
        moment = times.of_stamp(stamp, NOW)
    assert moment is not None
    assert moment.exact == "10 March 2026"


def test_a_stamp_without_a_point_in_time_gives_no_moment() -> None:
    assert times.of_stamp(Stamp(None, "3 days ago", Precision.DAY, "text")) is None


@pytest.mark.parametrize(
    ("begin", "end", "precision", "told"),
    [
        (datetime(2026, 3, 10, tzinfo=UTC), datetime(2026, 3, 11, tzinfo=UTC), Precision.DAY, "10 March 2026"),
        (datetime(2026, 3, 10, tzinfo=UTC), datetime(2026, 3, 13, tzinfo=UTC), Precision.DAY,
         "10 March 2026 to 12 March 2026"),
        (datetime(2026, 3, 1, tzinfo=UTC), datetime(2026, 4, 1, tzinfo=UTC), Precision.MONTH, "March 2026"),
        (datetime(2025, 1, 1, tzinfo=UTC), datetime(2026, 1, 1, tzinfo=UTC), Precision.YEAR, "2025"),
    ],
)  # fmt: skip
def test_a_happening_is_dated_no_finer_than_it_was_told(
    begin: datetime, end: datetime, precision: Precision, told: str
) -> None:
    with translation.override("en"):
        assert times.span(begin, end, precision) == told
