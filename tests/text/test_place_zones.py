"""The zone of a place is known by its name in each language, and by the ending of an address."""

from __future__ import annotations

from zoneinfo import ZoneInfo

import pytest

from newsloom.text.lang.place_zones import COUNTRIES, PLACES
from newsloom.text.place_zones import zone_of_address, zone_of_place


@pytest.mark.parametrize(
    ("told", "language", "zone"),
    [
        ("SYDNEY", "en", "Australia/Sydney"),
        ("Busan, South Korea", "en", "Asia/Seoul"),
        ("Südkorea", "de", "Asia/Seoul"),
        ("Peking", "de", "Asia/Shanghai"),
        ("Pékin", "fr", "Asia/Shanghai"),
        ("Neu-Delhi", "de", "Asia/Kolkata"),
        ("NEW DELHI", "en", "Asia/Kolkata"),
        ("Washington/New York", "de", "America/New_York"),
    ],
)
def test_a_place_has_its_zone_whatever_language_names_it(told: str, language: str, zone: str) -> None:
    assert zone_of_place(told, language) == ZoneInfo(zone)


@pytest.mark.parametrize("told", ["PARIS, Texas", "Port Ellisar", "", ",", "Tuesday"])
def test_the_last_of_several_names_counts_and_an_unknown_one_has_no_zone(told: str) -> None:
    assert zone_of_place(told, "en") is None


def test_an_address_has_the_zone_of_a_country_that_lies_in_one() -> None:
    assert zone_of_address("ledger.example.co.nz") == ZoneInfo("Pacific/Auckland")
    assert zone_of_address("ledger.example.us") is None


def test_every_zone_is_one_of_the_database() -> None:
    assert all(ZoneInfo(name) for name in (*PLACES, *COUNTRIES.values()))
