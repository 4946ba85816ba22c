"""Days and hours are those of the place that a report was filed from; each pair differs in what tells the zone."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from newsloom.analyse import analyse
from newsloom.model import Article, Precision, Stamp

LAST, NOW = "2026-03-02", "2026-03-09"  # two Mondays
SUNDAY_EVENING = datetime(2026, 3, 8, 20, 30, tzinfo=UTC)  # Monday in Sydney and Seoul, not in London


def told(
    text: str,
    offset: int | None,
    *,
    at: datetime = SUNDAY_EVENING,
    precision: Precision = Precision.MINUTE,
    dateline: str | None = None,
    url: str | None = None,
    language: str = "en",
) -> list[str]:
    stamp = Stamp(at, "", precision, "meta", utc_offset_minutes=offset)
    article = Article("1", "1", text, language=language, published=stamp, dateline=dateline, url=url)
    return [f"{one.begin:%Y-%m-%d %H:%M}" for one in analyse(article).times]


BRIDGE = "The bridge fell on Monday."


@pytest.mark.parametrize(
    ("offset", "day"),
    [(600, NOW), (0, LAST), (-300, LAST)],
)
def test_a_day_counts_from_that_of_the_pages_own_zone(offset: int, day: str) -> None:
    assert told(BRIDGE, offset) == [f"{day} 00:00"]


@pytest.mark.parametrize(
    ("dateline", "offset", "day"),
    [
        ("SYDNEY", 0, NOW),
        ("LONDON", 0, LAST),
        ("Busan, South Korea", -300, NOW),
        ("Port Ellisar", -300, LAST),
        ("NEW YORK", 600, LAST),
    ],
)
def test_a_day_counts_from_that_of_the_place_of_the_dateline(dateline: str, offset: int, day: str) -> None:
    assert told(BRIDGE, offset, dateline=dateline) == [f"{day} 00:00"]
    assert told(f"{dateline} (Meridian) — {BRIDGE}", offset) == [f"{day} 00:00"]


def test_a_german_dateline_tells_its_zone_too() -> None:
    assert told("Peking (dpa) - Am Montag fiel die Brücke.", 60, language="de") == [f"{NOW} 00:00"]
    assert told("Wien (dpa) - Am Montag fiel die Brücke.", 60, language="de") == [f"{LAST} 00:00"]


def test_an_hour_is_that_of_the_place_of_the_dateline() -> None:
    assert told("SEOUL — The bridge fell at 8 a.m. on Monday.", -300) == ["2026-03-08 23:00"]
    assert told("The bridge fell at 8 a.m. on Monday.", -300) == ["2026-03-02 13:00"]


def test_utc_is_not_believed_of_a_country_that_lies_in_another_zone() -> None:
    zealand, nowhere = "https://ledger.example.co.nz/1", "https://ledger.example.net/1"
    assert told(BRIDGE, 0, url=zealand) == [f"{NOW} 00:00"]
    assert told(BRIDGE, 0, url=nowhere) == [f"{LAST} 00:00"]
    assert told(BRIDGE, -300, url=zealand) == [f"{LAST} 00:00"], "a page that tells another zone is believed"
    assert told(BRIDGE, 0, url="https://[broken") == [f"{LAST} 00:00"]


def test_a_page_that_tells_no_hour_or_no_zone_keeps_its_day() -> None:
    assert told(BRIDGE, 0, precision=Precision.DAY, dateline="SYDNEY") == [f"{LAST} 00:00"]
    assert told(BRIDGE, None, dateline="SYDNEY") == [f"{LAST} 00:00"]


@pytest.mark.parametrize("at", [datetime(1, 1, 1, tzinfo=UTC), datetime(9999, 12, 31, tzinfo=UTC)])
def test_the_ends_of_the_calendar_have_no_other_zone(at: datetime) -> None:
    assert told("The bridge fell in 1990.", 0, at=at, dateline="SYDNEY") == ["1990-01-01 00:00"]
