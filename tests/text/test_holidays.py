"""Holidays fall on the days of the calendar, after Easter, or on a weekday of a month."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsloom.text.holidays import days_of, easter
from newsloom.text.lang.times_rules import AfterEaster, Feast, OnDayOfYear, WeekdayOfMonth


@pytest.mark.parametrize(
    "day",
    ["1818-03-22", "1954-04-18", "1961-04-02", "1981-04-19", "2000-04-23", "2024-03-31", "2025-04-20", "2038-04-25"],
)
def test_easter_is_when_the_churches_kept_it(day: str) -> None:
    told = date.fromisoformat(day)
    assert easter(told.year) == told


@given(st.integers(1583, 4099))
def test_easter_is_a_sunday_between_its_bounds(year: int) -> None:
    found = easter(year)
    assert found.weekday() == 6
    assert date(year, 3, 22) <= found <= date(year, 4, 25)


@pytest.mark.parametrize(
    ("feast", "days"),
    [
        (Feast(OnDayOfYear(12, 24), 3), ("2024-12-24", "2024-12-26")),
        (Feast(AfterEaster(-2)), ("2024-03-29", "2024-03-29")),
        (Feast(AfterEaster(49), 2), ("2024-05-19", "2024-05-20")),
        (Feast(WeekdayOfMonth(11, 3, 4)), ("2024-11-28", "2024-11-28")),
        (Feast(WeekdayOfMonth(9, 0, 1)), ("2024-09-02", "2024-09-02")),
        (Feast(WeekdayOfMonth(5, 0, -1)), ("2024-05-27", "2024-05-27")),
    ],
)
def test_a_feast_has_its_days_in_a_year(feast: Feast, days: tuple[str, str]) -> None:
    assert tuple(day.isoformat() for day in days_of(feast, 2024)) == days
