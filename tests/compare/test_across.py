"""The timelines of several stories of one affair as one."""

from __future__ import annotations

from newsloom.compare import across
from newsloom.model import Happening, Report
from tests.compare.test_timeline import DAM, report, timeline


def joined(*stories: Report) -> list[tuple[int, tuple[int, ...]]]:
    timelines: list[tuple[Happening, ...]] = [timeline(one) for one in stories]
    found = across(timelines, {one.article.id: one.article for one in stories})
    return [(one.happening.begin.day, one.stories) for one in found]


FLOOD = "The flood in Marn on Monday, when the Kelder dam burst, has left 90 families homeless."
VOTE = "Marn elected a new council on Sunday."


def test_what_two_stories_tell_of_stands_once_in_order_of_time() -> None:
    assert joined(report("Courier", DAM), report("Ledger", f"{FLOOD} {VOTE}")) == [(8, (1,)), (9, (0, 1))]


def test_other_happenings_of_one_day_stay_apart() -> None:
    other = "Voters in Marn elected a new council on Monday."
    assert sorted(joined(report("Courier", DAM), report("Ledger", other))) == [(9, (0,)), (9, (1,))]
