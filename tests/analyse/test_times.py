"""Times of an article count from its own day, in its page's zone."""

from __future__ import annotations

from datetime import UTC, datetime

from newsloom.analyse.times import times
from newsloom.model import Precision, Stamp


def test_the_day_is_that_of_the_page() -> None:
    at = datetime(2025, 2, 25, 20, 30, tzinfo=UTC)
    there = Stamp(at, "2025-02-26 02:00", Precision.MINUTE, "meta", utc_offset_minutes=330)
    assert times("He spoke yesterday.", "en", there)[0].begin == datetime(2025, 2, 25, tzinfo=UTC)


def test_an_undated_article_gives_only_full_dates() -> None:
    assert times("He spoke yesterday.", "en", None) == ()
    assert len(times("He spoke on 5 May 2024.", "en", Stamp(None, "3 days ago", None, "text"))) == 1
