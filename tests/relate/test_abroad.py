"""One event in several languages is one story; look-alike events are not."""

from __future__ import annotations

import pytest

from newsloom.relate.hashing import word_key
from newsloom.relate.terms import Field, base, terms_of
from newsloom.text.crossing import crossing_form
from tests.relate.abroad import Coverage, coverage, scored
from tests.relate.material import report


@pytest.fixture(scope="module")
def told() -> Coverage:
    return coverage()


def test_full_texts_of_one_event_come_together_in_all_languages(told: Coverage) -> None:
    found = scored(told)
    assert found.f1 >= 0.96
    assert found.across >= 0.93
    assert found.right == 1.0


def test_headline_and_lead_are_enough_for_most(told: Coverage) -> None:
    found = scored(told.leads())
    assert found.f1 >= 0.9
    assert found.right == 1.0


def test_headlines_alone_bring_some_together_and_nothing_unlike(told: Coverage) -> None:
    found = scored(told.headlines())
    assert found.f1 >= 0.8
    assert found.right == 1.0


@pytest.mark.parametrize(
    ("english", "german", "french"),
    [
        ("Moscow", "Moskaus", "Moscou"), ("Vienna", "Wien", "Vienne"), ("Cologne", "Köln", "Cologne"),
        ("UN", "Uno", "ONU"), ("NATO", "Nato", "Otan"), ("Egypt", "Ägypten", "Égypte"), ("Kiev", "Kiew", "Kiev"),
    ],
)  # fmt: skip
def test_a_place_known_everywhere_is_one_name_in_all_languages(english: str, german: str, french: str) -> None:
    assert len({crossing_form(english, "en"), crossing_form(german, "de"), crossing_form(french, "fr")}) == 1


def test_a_word_is_the_name_of_a_place_in_its_own_language_only() -> None:
    assert crossing_form("Island", "de") == crossing_form("Iceland", "en") != crossing_form("Island", "en")


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The ship left for the United States on Monday.", "en"),
        ("Das Schiff lief am Montag in Richtung der Vereinigten Staaten aus.", "de"),
        ("Le navire est parti lundi pour les États-Unis.", "fr"),
        ("La nave è partita lunedì per gli Stati Uniti.", "it"),
        ("Talks with the US went on.", "en"),
    ],
)
def test_names_of_several_words_and_short_forms_are_one(text: str, language: str) -> None:
    keys = base(terms_of(report("a", text, language=language)).vector.field(Field.CROSS).ids).tolist()
    assert word_key("=usa") in keys


def test_who_and_us_in_capitals_are_names() -> None:
    keys = base(terms_of(report("a", "Aid workers of the WHO told us more.")).vector.field(Field.CROSS).ids).tolist()
    assert word_key(f"={crossing_form('OMS', 'fr')}") in keys
    assert word_key("=usa") not in keys
