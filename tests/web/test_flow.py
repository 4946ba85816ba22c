from __future__ import annotations

from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from newsloom.model import Precision
from newsloom.present.web.flow import LEFT, RIGHT, Seen, flow
from newsloom.present.web.times import day, moment
from tests.web.memory import NOW

SEEN = st.lists(
    st.builds(
        Seen,
        st.sampled_from(["Lantern", "Bell", "Post", "Blatt", "Rive"]),
        st.integers(0, 10**7).map(lambda seconds: NOW - timedelta(seconds=seconds)),
        st.booleans(),
    ),
    max_size=20,
)


@given(SEEN, st.integers(2, 6))
def test_every_report_is_a_dot_inside_the_picture(seen: list[Seen], lanes_max: int) -> None:
    picture = flow(seen, lanes_max=lanes_max, lane_height=10)
    if len(seen) < 2:
        assert picture is None
        return
    assert picture is not None
    dots = [dot for lane in picture.lanes for dot in lane.dots]
    assert len(dots) == len(seen)
    assert sum(dot.is_copy for dot in dots) == sum(report.is_copy for report in seen)
    assert all(LEFT <= dot.x <= RIGHT for dot in dots)
    assert len(picture.lanes) <= lanes_max
    assert all(0 < lane.y < picture.height for lane in picture.lanes)


def test_outlets_without_a_lane_of_their_own_share_the_last() -> None:
    seen = [Seen(f"outlet {n}", NOW + timedelta(hours=n), False) for n in range(5)]
    picture = flow(seen, lanes_max=3, lane_height=10)
    assert picture is not None
    assert [lane.outlet for lane in picture.lanes] == ["outlet 0", "outlet 1", None]
    assert len(picture.lanes[2].dots) == 3


def test_a_report_dated_by_the_day_has_no_time_of_day() -> None:
    by_day = Seen("a", NOW - timedelta(days=2), False, moment=moment(NOW - timedelta(days=2), NOW, Precision.DAY))
    picture = flow([by_day, Seen("b", NOW, False)], lanes_max=3, lane_height=10)
    assert picture is not None
    assert picture.first.exact == day((NOW - timedelta(days=2)).date())
    assert picture.lanes[0].dots[0].label == f"a, {picture.first.exact}"


def test_days_are_marked_at_midnight_and_never_many() -> None:
    seen = [Seen("a", NOW - timedelta(days=300), False), Seen("a", NOW, False)]
    picture = flow(seen, lanes_max=3, lane_height=10)
    assert picture is not None
    assert 1 <= len(picture.ticks) <= 6
