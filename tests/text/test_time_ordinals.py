"""Times told by their number, and turns two units away."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from newsloom.analyse.times import times
from newsloom.model import Precision, Stamp

FRIDAY = Stamp(datetime(2025, 2, 28, 12, tzinfo=UTC), "2025-02-28 12:00", Precision.MINUTE, "meta")


def read(text: str, language: str = "en") -> list[str]:
    found = times(text, language, FRIDAY).placed
    return [f"{one.begin:%Y-%m-%d}..{one.end:%Y-%m-%d}{' about' if one.about else ''}" for one in found]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Profit rose in Q3.", ["2024-07-01..2024-10-01"]),
        ("Profit rose in Q1 2023.", ["2023-01-01..2023-04-01"]),
        ("The Q7 was sold.", []),
        ("They voted on the second Tuesday in November 2024.", ["2024-11-12..2024-11-13"]),
        ("They met on the last Friday of May 2024.", ["2024-05-31..2024-06-01"]),
        ("They met on Tuesday in Mayfield.", ["2025-02-25..2025-02-26"]),
        ("It began in mid-2024.", ["2024-05-01..2024-09-01 about"]),
        ("The part AX-2024 broke.", []),
    ],
)
def test_numbers_of_quarters_weekdays_and_years(text: str, told: list[str]) -> None:
    assert read(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("They met the day before yesterday.", ["2025-02-26..2025-02-27"]),
        ("They will meet the day after tomorrow.", ["2025-03-02..2025-03-03"]),
        ("They met the week before last.", ["2025-02-10..2025-02-17"]),
        ("They will meet the week after next.", ["2025-03-10..2025-03-17"]),
        ("They met the Monday before last.", ["2025-02-17..2025-02-18"]),
        ("They met the week before last Friday.", ["2025-02-21..2025-02-22"]),
        ("They meet every other Sunday.", []),
        ("They shopped on Black Friday.", ["2024-11-29..2024-11-30"]),
    ],
)
def test_turns_of_two(text: str, told: list[str]) -> None:
    assert read(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Vor rund zwei Wochen brannte es.", ["2025-02-10..2025-02-17 about"]),
        ("Vor zwei Wochen brannte es.", ["2025-02-10..2025-02-17"]),
        ("Vorletzte Woche brannte es.", ["2025-02-10..2025-02-17"]),
        ("In der Nacht zum Mittwoch um 3.40 Uhr brannte es.", ["2025-02-26..2025-02-26"]),
        ("In der Nacht zum Mittwoch um 23.40 Uhr brannte es.", ["2025-02-25..2025-02-25"]),
        ("Am zweiten Sonntag im November 2024 war Wahl.", ["2024-11-10..2024-11-11"]),
    ],
)
def test_german_turns_and_nights(text: str, told: list[str]) -> None:
    assert read(text, "de") == told
