from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsloom.text.meanings import all_meanings, meanings


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("evacuated", "en"), ("evacuation", "en")),
        (("arrests", "en"), ("arrested", "en")),
        (("fires", "en"), ("Brände", "de")),
        (("fire", "en"), ("Waldbrand", "de")),
        (("Verletzte", "de"), ("Verletzungen", "de")),
    ],
)
def test_words_of_one_family_or_meaning_share_a_key(one: tuple[str, str], other: tuple[str, str]) -> None:
    assert meanings(*one) & meanings(*other)


@pytest.mark.parametrize(
    ("one", "other"),
    [(("houses", "en"), ("horses", "en")), (("planes", "en"), ("Menschen", "de")), (("cod", "en"), ("Salz", "de"))],
)
def test_words_of_two_meanings_share_none(one: tuple[str, str], other: tuple[str, str]) -> None:
    assert not meanings(*one) & meanings(*other)


def test_words_that_say_nothing_and_numbers_have_no_key() -> None:
    assert all_meanings("the 12 of them", "en") == frozenset()


@given(st.text(max_size=200), st.sampled_from(["en", "de", "fr", "xx", None]))
def test_any_text_has_keys_without_failing(text: str, language: str | None) -> None:
    assert all(all_meanings(text, language))
