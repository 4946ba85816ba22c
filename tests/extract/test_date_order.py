"""Whether a page's 3/9/2026 is in March or in September."""

from __future__ import annotations

from datetime import date

import pytest

from newsloom.extract.date_order import month_first, numeric_dates


@pytest.mark.parametrize(
    ("lines", "days", "day_first_here", "expected"),
    [
        (["3/9/2026"], [date(2026, 3, 9)], True, True),
        (["3/9/2026"], [date(2026, 9, 3)], False, False),
        (["03.09.2026"], [date(2026, 3, 9)], False, True),
        (["3/9/2026", "Updated 4/25/2026"], [], True, True),
        (["3/9/2026", "Updated 25/4/2026"], [], False, False),
        (["3/9/2026", "25.4.2026"], [], False, None),
        (["3-9-2026"], [], True, False),
        (["3/9/26"], [date(2026, 3, 9)], False, True),
        (["3/9/2026"], [], False, None),
        (["03.09.2026"], [], False, False),
        (["25/4/2026", "3/3/2026"], [], True, None),
    ],
    ids=[
        "another date of the page is met month first",
        "another date of the page is met day first",
        "even where full stops stand",
        "a date that has no 25th month tells for all",
        "so does one that has it",
        "unless it is written otherwise",
        "else the country's custom",
        "a year of two figures",
        "else nothing is known",
        "with full stops the day comes first",
        "no date is unclear",
    ],
)
def test_the_order_is_told_by_what_else_the_page_says(
    lines: list[str], days: list[date], day_first_here: bool, expected: bool | None
) -> None:
    assert month_first(numeric_dates(lines), days, day_first_here=day_first_here) is expected


@pytest.mark.parametrize("line", ["1.2.3.4", "12/2026", "10/12", "2026-03-09", "9-1-1 calls", "123/4/2026"])
def test_other_figures_are_no_numeric_dates(line: str) -> None:
    assert numeric_dates([line]) == []
