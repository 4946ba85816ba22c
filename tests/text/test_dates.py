"""Dates as the one string in which a page tells its time."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsloom.model import Precision
from newsloom.text.dates import day_first_in, parse_stamp

FRIDAY = datetime(2025, 2, 28, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("told", "language", "iso"),
    [
        ("2025-02-26T15:15:00+05:30", None, "2025-02-26T15:15:00+05:30"),
        ("2025-02-26 10:00:00.000 UTC", None, "2025-02-26T10:00:00+00:00"),
        ("20250226T101500Z", None, "2025-02-26T10:15:00+00:00"),
        ("2025-02-26", None, "2025-02-26"),
        ("Wed, 26 Feb 2025 10:00:00 +0530", None, "2025-02-26T10:00:00+05:30"),
        ("26-02-2025", "en", "2025-02-26"),
        ("03/04/2025", "de", "2025-04-03"),
        ("Feb. 26, 2025 3:15 p.m. EST", "en", "2025-02-26T15:15:00-05:00"),
        ("Wednesday, July 2, 2025 at 3:15 PM ET", "en", "2025-07-02T15:15:00-04:00"),
        ("26th February 2025", "en", "2025-02-26"),
        ("February 2025", "en", "2025-02"),
        ("26. Februar 2025, 14:05 Uhr", "de", "2025-02-26T14:05:00+00:00"),
        ("26 février 2025 à 14h05", "fr", "2025-02-26T14:05:00+00:00"),
        ("26 de febrero de 2025", "es", "2025-02-26"),
        ("26 февраля 2025", "ru", "2025-02-26"),
        ("2025 Feb 26", "en", "2025-02-26"),
        ("2025. 2. 26.", "ko", "2025-02-26"),
        ("2025-2-6", None, "2025-02-06"),
        ("2025-02-26T8:15:00Z", None, "2025-02-26T08:15:00+00:00"),
        ("2025-02-26T08:15:00\N{MINUS SIGN}05:00", None, "2025-02-26T08:15:00-05:00"),
        ("Wed Feb 26 08:15:00 EST 2025", None, "2025-02-26T08:15:00-05:00"),
        ("Wed Feb 26 2025 08:15:00 GMT+0100 (Central European Standard Time)", None, "2025-02-26T08:15:00+01:00"),
        ("2025年2月26日", "ja", "2025-02-26"),
        ("2025년 2월 26일", "ko", "2025-02-26"),
    ],
)
def test_written_dates_need_no_reference(told: str, language: str | None, iso: str) -> None:
    stamp = parse_stamp(told, language, None, "text")
    assert stamp is not None
    assert stamp.iso() == iso
    assert (stamp.told, stamp.read_from) == (told, "text")


@pytest.mark.parametrize(
    ("told", "language", "iso"),
    [
        ("3 days ago", "en", "2025-02-25"),
        ("Published 5 hours ago", "en", "2025-02-28T07:00:00+00:00"),
        ("5h", "en", "2025-02-28T07:00:00+00:00"),
        ("Yesterday", "en", "2025-02-27"),
        ("vor 2 Stunden", "de", "2025-02-28T10:00:00+00:00"),
        ("gestern, 14:05 Uhr", "de", "2025-02-27T14:05:00+00:00"),
        ("il y a 3 jours", "fr", "2025-02-25"),
        ("03/04/2025", "en", "2025-03-04"),
        ("02/01/2025", "en", "2025-02-01"),
    ],
)
def test_relative_words_count_from_the_reference(told: str, language: str, iso: str) -> None:
    stamp = parse_stamp(told, language, FRIDAY, "text")
    assert stamp is not None
    assert stamp.iso() == iso


@pytest.mark.parametrize("told", ["03/04/2025", "03-04-2025", "03.04.2025", "Thu 3/4/2025"])
def test_the_order_of_a_numeric_date_can_be_told(told: str) -> None:
    for month_first, iso in ((True, "2025-03-04"), (False, "2025-04-03")):
        stamp = parse_stamp(told, "en", FRIDAY, "text", month_first=month_first)
        assert stamp is not None
        assert stamp.iso() == iso


def test_what_lies_ahead_turns_the_order_but_not_where_full_stops_stand() -> None:
    ahead = [parse_stamp(told, "en", FRIDAY, "text") for told in ("12-01-2025", "12.01.2026")]
    assert [stamp and stamp.iso() for stamp in ahead] == ["2025-01-12", "2026-01-12"]


def test_most_english_speaking_countries_put_the_day_first() -> None:
    assert day_first_in("au", "en")
    assert not day_first_in("us", "en")
    assert not day_first_in(None, "en")


@pytest.mark.parametrize("told", ["3 days ago", "Yesterday", "vor 2 Stunden", "il y a 3 jours", "just now"])
def test_relative_words_without_reference_are_kept_unresolved(told: str) -> None:
    stamp = parse_stamp(told, None, None, "text")
    assert stamp is not None
    assert (stamp.at, stamp.told) == (None, told)


@pytest.mark.parametrize("told", ["", "Hello world", "2 min read", "2025-13-45", "Feb 30, 2025", "—"])
def test_what_tells_no_time_gives_nothing(told: str) -> None:
    assert parse_stamp(told, "en", FRIDAY, "text") is None


@given(st.datetimes(min_value=datetime(1600, 1, 1), max_value=datetime(2200, 1, 1)), st.integers(-14, 14))  # noqa: DTZ001
def test_iso_times_are_read_back(point: datetime, hours: int) -> None:
    told = f"{point:%Y-%m-%dT%H:%M:%S}{hours:+03d}:00"
    stamp = parse_stamp(told, None, None, "meta")
    assert stamp is not None
    assert stamp.iso() == told
    assert stamp.precision is Precision.SECOND


@given(st.text(max_size=120), st.sampled_from(["en", "de", "fr", "xx", None]))
def test_any_string_is_read_without_error(text: str, language: str | None) -> None:
    parse_stamp(text, language, FRIDAY, "text")
