from __future__ import annotations

from datetime import datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from newsloom.model import Comparator, Figure, Span, ToldFigure
from newsloom.present.web.plot import BOTTOM, TOP, Given, plot
from tests.web.memory import NOW


def told(value: float, hours: float | None, giver: str = "office", comparator: Comparator = Comparator.EXACT,
         high: float | None = None) -> Given:  # fmt: skip
    at: datetime | None = None if hours is None else NOW + timedelta(hours=hours)
    figure = ToldFigure("a", Figure(Span(0, 1), comparator, value, high), Span(0, 1), at)
    return Given(figure, giver, "label", f"hour {hours}")


def test_fewer_than_three_dated_values_are_not_drawn() -> None:
    assert plot([told(1, 0), told(2, 1), told(3, None)]) is None
    assert plot([told(1, 0), told(2, 0), told(3, 0)]) is None


def test_more_stands_higher_and_later_further_right() -> None:
    drawn = plot([told(9, 0), told(14, 1), told(11, 2)])
    assert drawn is not None
    first, second, third = drawn.marks
    assert second.y < third.y < first.y
    assert first.x < second.x < third.x
    assert (drawn.low, drawn.high) == ("9", "14")
    assert (drawn.first, drawn.last) == ("hour 0", "hour 2")


def test_givers_are_told_apart_by_shape_and_joined_each_by_its_own_line() -> None:
    drawn = plot([told(9, 0, "office"), told(14, 0, "union"), told(10, 3, "office"), told(14, 4, "union")])
    assert drawn is not None
    assert [(key.shape, key.giver) for key in drawn.keys] == [("disc", "office"), ("ring", "union")]
    assert len(drawn.lines) == 2


def test_comparators_lean_and_ranges_reach() -> None:
    drawn = plot([told(9, 0, comparator=Comparator.AT_LEAST), told(12, 1, comparator=Comparator.NEARLY),
                  told(10, 2, high=13)])  # fmt: skip
    assert drawn is not None
    assert [mark.lean for mark in drawn.marks] == ["up", "down", ""]
    assert drawn.marks[2].y_high == TOP


@given(st.lists(st.tuples(st.floats(-1e18, 1e18), st.floats(0, 1e4)), min_size=3, max_size=12))
def test_every_mark_is_inside_the_picture(pairs: list[tuple[float, float]]) -> None:
    drawn = plot([told(value, hours) for value, hours in pairs])
    if drawn is not None:
        assert all(TOP <= mark.y <= BOTTOM and 0 <= mark.x <= 100 for mark in drawn.marks)
