"""Words of several languages by what they mean."""

from __future__ import annotations

import pytest

from newsloom.text.concepts import concept


@pytest.mark.parametrize(
    "forms",
    [
        (("mistake", "en"), ("mistakes", "en"), ("Fehler", "de"), ("erreur", "fr"), ("erreurs", "fr")),
        (("street", "en"), ("Straße", "de"), ("Straßen", "de"), ("rues", "fr")),
        (("died", "en"), ("deaths", "en"), ("Tote", "de"), ("gestorben", "de"), ("mortes", "fr")),
        (("went", "en"), ("goes", "en"), ("gegangen", "de")),
    ],
)
def test_forms_of_words_for_the_same_are_one(forms: tuple[tuple[str, str], ...]) -> None:
    assert len({concept(word, language) for word, language in forms}) == 1


def test_a_word_is_not_known_by_a_beginning_that_is_less_than_half_of_it() -> None:
    assert concept("Seemannsgarn", "de") is None


def test_languages_without_a_folder_have_none() -> None:
    assert concept("strada", "it") is None
