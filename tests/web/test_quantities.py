from __future__ import annotations

import pytest
from django.utils import translation

from newsloom.model import Comparator, Figure, FigureKind, Span, Standing, Trend
from newsloom.present.web import quantities


@pytest.mark.parametrize(
    ("value", "english", "german"),
    [
        (14, "14", "14"),
        (59_000, "59,000", "59.000"),
        (1_200, "1,200", "1.200"),
        (3.5, "3.5", "3,5"),
        (3_500_000, "3.5 million", "3,5 Millionen"),
        (1_000_000, "1 million", "1 Million"),
        (2_000_000_000, "2 billion", "2 Milliarden"),
        (1_234_567, "1,234,567", "1.234.567"),
        (-12.25, "-12.25", "-12,25"),
        (0, "0", "0"),
        (1e30, "1e+30", "1e+30"),
    ],
)
def test_numbers_stand_in_the_readers_notation(value: float, english: str, german: str) -> None:
    with translation.override("en"):
        assert quantities.number(value) == english
    with translation.override("de"):
        assert quantities.number(value) == german


@pytest.mark.parametrize(
    ("comparator", "words"),
    [
        (Comparator.EXACT, "14"),
        (Comparator.ABOUT, "about 14"),
        (Comparator.MORE_THAN, "more than 14"),
        (Comparator.AT_LEAST, "at least 14"),
        (Comparator.LESS_THAN, "less than 14"),
        (Comparator.AT_MOST, "at most 14"),
        (Comparator.NEARLY, "nearly 14"),
    ],
)
def test_comparators_are_told_in_words(comparator: Comparator, words: str) -> None:
    with translation.override("en"):
        assert quantities.in_words(Figure(Span(0, 1), comparator, 14)) == words


@pytest.mark.parametrize(("value", "words"), [(1 / 3, "1/3"), (0.2, "1/5"), (0.9, "9/10")])
def test_parts_of_a_whole_are_told_as_fractions(value: float, words: str) -> None:
    figure = Figure(Span(0, 1), Comparator.EXACT, value, kind=FigureKind.SHARE)
    with translation.override("en"):
        assert quantities.in_words(figure) == words


def test_ranges_and_units_stand_with_the_value() -> None:
    with translation.override("en"):
        assert quantities.amount(10, 12, "km") == "10 to 12\u00a0km"
        assert quantities.amount(1_500_000, None, "EUR") == "EUR 1.5 million"
        assert quantities.amount(12.5, None, "%") == "12.5\u00a0%"
    with translation.override("de"):
        assert quantities.amount(1_500_000, None, "EUR") == "1,5 Millionen EUR"


@pytest.mark.parametrize(
    ("kind", "trend", "english", "german"),
    [
        (FigureKind.MOVE, Trend.UP, "from 12 to 15", "von 12 auf 15"),
        (FigureKind.MOVE, Trend.DOWN, "from 15 to 12", "von 15 auf 12"),
        (FigureKind.CHANGE, Trend.UP, "up 12 to 15", "plus 12 bis 15"),
        (FigureKind.CHANGE, Trend.DOWN, "down 12 to 15", "minus 12 bis 15"),
        (FigureKind.COUNT, Trend.UP, "12 to 15", "12 bis 15"),
    ],
)
def test_changes_tell_which_way_they_went(kind: FigureKind, trend: Trend, english: str, german: str) -> None:
    figure = Figure(Span(0, 1), Comparator.EXACT, 12, 15, kind=kind, trend=trend)
    with translation.override("en"):
        assert quantities.in_words(figure) == english
    with translation.override("de"):
        assert quantities.in_words(figure) == german


def test_a_share_is_never_rounded_up_to_the_whole() -> None:
    with translation.override("en"):
        assert quantities.percent(0.9999) == "99 %"
        assert quantities.percent(1.0) == "100 %"


def test_every_standing_has_its_words() -> None:
    assert len({quantities.standing(value) for value in Standing}) == len(Standing)


def test_units_that_are_words_are_told_in_the_readers_language() -> None:
    with translation.override("en"):
        assert quantities.amount(4, None, "mile") == "4\u00a0miles"
        assert quantities.amount(1, None, "hour") == "1\u00a0hour"
    with translation.override("de"):
        assert quantities.amount(20, None, "minute") == "20\u00a0Minuten"
    assert quantities.amount(8, None, "fathom") == "8\u00a0fathom"
