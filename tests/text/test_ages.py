"""Ages are told from everything else that a number can count."""

from __future__ import annotations

import pytest

from newsloom.model import Span
from newsloom.text.ages import age
from newsloom.text.numbers import numbers

TOLD = [
    ("en", "A 34-year-old baker was hurt.", "34-year-old", "year"),
    ("en", "A baker, thirty-four years old, was hurt.", "thirty-four years old", "year"),
    ("en", "The baker is survived by a nine-month-old son.", "nine-month-old", "month"),
    ("en", "The skull is 4,000 years old.", "4,000 years old", "year"),
    ("en", "Mira Holt, 34, was hurt.", "34", "year"),
    ("en", "She was 12 when they came.", "12", "year"),
    ("de", "Der 23-Jährige blieb unverletzt.", "23-Jährige", "year"),
    ("de", "Ilse Brandt (45) blieb unverletzt.", "45", "year"),
    ("fr", "Un homme âgé de 52 ans a été blessé.", "âgé de 52 ans", "year"),
    (None, "Ana Belar, 27, dos hijos.", "27", "year"),
]
NONE = [
    ("en", "She was 12 points ahead."),
    ("en", "The bakers, 34 of them, were hurt."),
    ("en", "It cost Mira Holt 2,300, he said."),
    ("de", "Im Saal waren 45 Gäste."),
    ("fr", "Il y avait 52 ans de retard."),
]


@pytest.mark.parametrize(("language", "text", "words", "unit"), TOLD)
def test_an_age_is_found_with_its_unit(language: str | None, text: str, words: str, unit: str) -> None:
    (number,) = numbers(text, language)
    found = age(text, number, Span(0, len(text)), language)
    assert found is not None
    assert (found.at.of(text), found.unit) == (words, unit)


@pytest.mark.parametrize(("language", "text"), NONE)
def test_other_numbers_are_no_ages(language: str | None, text: str) -> None:
    assert [age(text, number, Span(0, len(text)), language) for number in numbers(text, language)] == [None]
