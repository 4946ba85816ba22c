"""Wordings of figures that are easily misread, each beside one that looks like it."""

from __future__ import annotations

import pytest

from newsloom.analyse.figures import figures
from newsloom.text.sentences import sentences

Told = list[tuple[str, float, float | None, str | None]]


def read(text: str, language: str = "en") -> Told:
    found = figures(text, language, sentences(text, language), ())
    return [(one.comparator.value, one.value, one.high, one.unit) for one in found]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Some 12 mm of rain fell.", [("~", 12, None, "mm")]),
        ("It paid $12 mm for them.", [("=", 12e6, None, "USD")]),
        ("The chip has 7 nm lines.", [("=", 7, None, "nm")]),
        ("It makes 320 Nm of torque.", [("=", 320, None, "Nm")]),
        ("It is 9 light-years away.", [("=", 9, None, "light year")]),
        ("The lake holds 2 million acre-feet.", [("=", 2e6, None, "acre-foot")]),
        ("They used 80 kilowatt-hours.", [("=", 80, None, "kWh")]),
        ("The air held 421 parts per million.", [("=", 421, None, "ppm")]),
        ("He drove at 110 miles an hour.", [("=", 110, None, "mph")]),
        ("They paid a 200-rupee fine.", [("=", 200, None, "INR")]),
        ("They paid 90 Moroccan dirhams.", [("=", 90, None, "MAD")]),
        ("They closed 20 Foot Locker shops.", [("=", 20, None, None)]),
        ("The wall is 20 foot high.", [("=", 20, None, "ft")]),
    ],
)
def test_units(text: str, told: Told) -> None:
    assert read(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("They walked about a mile and a half.", [("~", 1.5, None, "mile")]),
        ("It stopped for a second and a half.", [("=", 1.5, None, "second")]),
        ("She asked for a second and a third opinion.", []),
        ("It took one hour and a quarter.", [("=", 1.25, None, "hour")]),
        ("The pound fell half a cent.", [("=", 0.5, None, "cent")]),
        ("Fire took half its roofs.", [("=", 0.5, None, None)]),
        ("They met in the second half.", []),
        ("Costs rose by a third.", [("=", pytest.approx(1 / 3), None, None)]),
        ("They made a third attempt.", []),
        ("It got half the votes plus one.", [("=", 0.5, None, None), ("=", 1, None, None)]),
        ("It takes 50 percent plus one vote.", [("=", 50, None, "%"), ("=", 1, None, None)]),
        ("It takes 50 plus.", [(">=", 50, None, None)]),
    ],
)
def test_parts(text: str, told: Told) -> None:
    assert read(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("It went from 10 percent to 22 percent.", [("=", 10, 22, "%")]),
        ("It put 10 percent to 22 cents.", [("=", 10, None, "%"), ("=", 22, None, "cent")]),
        ("They have grown since 2019 to 17,500.", [("=", 17_500, None, None)]),
        ("They go up to 55 euros.", [("=", 55, None, "EUR")]),
        ("They take up to 55 euros.", [("<=", 55, None, "EUR")]),
        ("The 4-by-6-inch prints sold.", [("=", 4, None, None), ("=", 6, None, "inch")]),
        ("She won 6-4, 3-6, 7-5.", []),
        ("It takes 3-6, at times 7-9 hours.", [("=", 3, 6, None), ("=", 7, 9, "hour")]),
        ("They are 0-5 since May.", []),
        ("It does 0-60 mph well.", [("=", 0, 60, "mph")]),
    ],
)
def test_two_numbers(text: str, told: Told) -> None:
    assert read(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("She called 911 at once.", []),
        ("A 911 dispatcher answered.", []),
        ("She called 911 people.", [("=", 911, None, None)]),
        ("It has USB 3.2 ports.", []),
        ("A magnitude-7.1 quake struck.", [("=", 7.1, None, None)]),
        ("The Covid-19 wards closed.", []),
        ("Measure 110 passed.", []),
        ("They measure 110 trees.", [("=", 110, None, None)]),
        ("Write to Elm Way, Denham, NY 10001.", []),
        ("Write to Apt 3B.", []),
        ("Bus 42 was late.", []),
        ("Altogether 42 came.", [("=", 42, None, None)]),
        ("Sadly 42 died.", [("=", 42, None, None)]),
        ("She has a 401(k).", []),
        ("They drew 4-all.", []),
        ("They crossed between junctions 10 and 11.", []),
        ("They smuggled 1.1m cigarettes.", [("=", 1.1e6, None, None)]),
        ("The wave was 1.1m high.", [("=", 1.1, None, "m")]),
        ("She is 5ft tall.", [("=", 5, None, "ft")]),
        ("She is 5.", [("=", 5, None, "year")]),
        ("It cost ＄12.", [("=", 12, None, "USD")]),
        ("They built 10001 flats.", [("=", 10_001, None, None)]),
    ],
)
def test_names_and_numbers_that_count(text: str, told: Told) -> None:
    assert read(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Sie verbrauchten 80 Kilowattstunden.", [("=", 80, None, "kWh")]),
        ("Gemessen wurden 40 Mikrogramm.", [("=", 40, None, "µg")]),
        ("Dort waren Hunderte Menschen.", [("~", 100, 1000, None)]),
        ("Ein gutes Dutzend Häuser brannte.", [("=", 12, None, None)]),
        ("Gut die Hälfte der Fans kam.", [(">", 0.5, None, None)]),
        ("Die Kosten stiegen um die Hälfte.", [("=", 0.5, None, None)]),
        ("Es kamen um die 40 Gäste.", [("~", 40, None, None)]),
        ("Im Mai sank der Gewinn um ein Viertel.", [("=", 0.25, None, None)]),
        ("Er senkte das Ziel von 5 auf 4,6 Milliarden Euro.", [("=", 4.6e9, 5e9, "EUR")]),
        ("Sie sind älter als 85 Jahre.", [(">", 85, None, "year")]),
        ("Der Wind hatte 90 Kilometer pro Stunde.", [("=", 90, None, "km/h")]),
        ("Er wählte die 110.", []),
        ("Er hat die 110 gewählt.", []),
        ("Er wählte die 110 Bäume aus.", [("=", 110, None, None)]),
    ],
)
def test_german_wordings(text: str, told: Told) -> None:
    assert read(text, "de") == told
