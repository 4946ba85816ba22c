"""When a source is read next, and what of it is taken: decided without network or clock."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsloom.model import Feed, FeedEntry
from newsloom.run import plan
from tests.run.fakes import MORNING, entry, stamp

HOUR, DAY = 3600, 86_400


def _feed(*hours: float | None) -> Feed:
    return Feed("f", None, None, None, tuple(entry(f"e{at}", at) for at in hours))


@pytest.mark.parametrize(
    ("hours", "seconds"),
    [
        ((0, -0.1, -0.2, -0.3), 15 * 60),  # every few minutes: the shortest interval
        ((0, -2, -4, -6), HOUR),  # every two hours: half of that
        ((0, -24, -48, -72), DAY / 2),
        ((0, -300, -600), DAY),  # every fortnight: the longest
        ((-96, -97, -98), DAY / 2),  # was quick, but has been silent for four days
    ],
)
def test_a_source_is_read_twice_as_often_as_it_publishes(hours: tuple[float, ...], seconds: float) -> None:
    assert plan.interval_seconds(_feed(*hours), HOUR, 1, MORNING) == seconds


def test_without_times_it_is_read_sooner_after_news_and_later_after_none() -> None:
    assert plan.interval_seconds(_feed(None, None, None), HOUR, 1, MORNING) < HOUR
    assert plan.interval_seconds(_feed(None, None, None), HOUR, 0, MORNING) > HOUR
    assert plan.interval_seconds(None, HOUR, 0, MORNING) > HOUR


def test_what_the_server_holds_good_is_not_asked_for_again_so_soon() -> None:
    assert plan.interval_seconds(_feed(0, -0.1, -0.2), HOUR, 1, MORNING, fresh_seconds=2 * HOUR) == 2 * HOUR


def test_times_in_the_future_do_not_count() -> None:
    assert plan.interval_seconds(_feed(500, 400, 300), HOUR, 1, MORNING) < HOUR


@given(st.integers(900, DAY), st.integers(0, 10_000), st.floats(0, 1), st.none() | st.floats(0, 10 * DAY))
def test_back_off_grows_is_bounded_and_heeds_the_server(
    interval: int, failures: int, chance: float, asked: float | None
) -> None:
    seconds = plan.back_off_seconds(interval, failures, chance, asked)
    assert seconds >= max(interval * 0.75 if interval < DAY else 0, asked or 0)
    assert seconds <= max(DAY * 1.25, asked or 0)
    assert seconds <= plan.back_off_seconds(interval, failures + 1, chance, asked)


def test_an_updated_entry_counts_as_new() -> None:
    told = entry("e1")
    assert plan.entry_digest(told) == plan.entry_digest(replace(told, title="Another"))
    assert plan.entry_digest(told) != plan.entry_digest(replace(told, updated=stamp(5)))


def test_the_newest_entries_are_taken_first_and_the_rest_is_known_to_be_left() -> None:
    def pairs(*entries: FeedEntry) -> list[tuple[str, FeedEntry]]:
        return [(one.key, one) for one in entries]

    everything = pairs(entry("old", -9), entry("new", 1), entry("seen", 2), entry("mid", 0), entry("new", 1))
    taken, left = plan.to_take(everything, frozenset({"old", "new", "mid"}), 2)
    assert ([key for key, _ in taken], left) == (["new", "mid"], True)
    taken, left = plan.to_take(everything, frozenset({"old"}), 2)
    assert ([key for key, _ in taken], left) == (["old"], False)
    # Without times the order of the feed stands.
    taken, _ = plan.to_take(pairs(entry("x", None), entry("y", None)), frozenset({"x", "y"}), 9)
    assert [key for key, _ in taken] == ["x", "y"]
    assert plan.due(MORNING, 60) == MORNING + timedelta(minutes=1)
