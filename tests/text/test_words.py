from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsloom.text.words import normal, stop_words, words


def told(text: str, language: str | None = "en") -> list[str]:
    return [span.of(text) for span in words(text, language)]


def test_names_numbers_and_abbreviations_are_one_word_each() -> None:
    assert told("O'Dunn and al-Merin paid 1,200.5 in the U.S., at 18:30.") == [
        "O'Dunn", "and", "al-Merin", "paid", "1,200.5", "in", "the", "U.S.", "at", "18:30",
    ]  # fmt: skip


def test_french_elisions_are_words_of_their_own() -> None:
    assert told("L'armée d’Ys, aujourd'hui", "fr") == ["L'", "armée", "d’", "Ys", "aujourd'hui"]


def test_scripts_without_spaces_give_single_characters() -> None:
    assert told("東京 2026", "ja") == ["東", "京", "2026"]


@pytest.mark.parametrize(
    ("language", "forms"),
    [
        ("en", ["minister", "ministers", "Minister's", "ministers'"]),
        ("en", ["party", "parties", "Party’s"]),
        ("en", ["boss", "bosses"]),
        ("de", ["Haus", "Hauses", "Häuser"]),
        ("de", ["Verletzte", "Verletzten", "verletzter"]),
        ("fr", ["armée", "l'armée", "armées"]),
        ("fr", ["bateau", "bateaux"]),
        (None, ["Kelm", "kelm's"]),
    ],
)
def test_forms_of_a_word_have_one_normal_form(language: str | None, forms: list[str]) -> None:
    assert len({normal(form, language) for form in forms}) == 1


def test_words_that_look_like_plurals_stay() -> None:
    assert [normal(word, "en") for word in ("news", "crisis", "virus", "class")] == ["news", "crisis", "virus", "class"]


def test_stop_words_are_known_for_three_languages() -> None:
    assert "the" in stop_words("en")
    assert "und" in stop_words("de")
    assert "les" in stop_words("fr")
    assert stop_words("xx") == frozenset()


@given(st.text(max_size=80), st.sampled_from(["en", "de", "fr", None]))
def test_words_are_in_order_and_hold_every_letter(text: str, language: str | None) -> None:
    found = words(text, language)
    assert all(a.end <= b.start for a, b in pairwise(found))
    covered = {i for span in found for i in range(span.start, span.end)}
    assert all(i in covered for i, character in enumerate(text) if character.isalnum())
    assert all(normal(span.of(text), language) is not None for span in found)
