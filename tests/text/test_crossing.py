"""One name in several languages."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsloom.text.crossing import crossing_form


@pytest.mark.parametrize(
    "forms",
    [
        ("Marlowen", "Marlowen's", "Marlowens", "Márlowen", "MARLOWEN"),
        ("Tregannou", "Tregannu"),
        ("Vasiljew", "Vasilyev"),
        ("Koschkin", "Koshkin"),
        ("Straße", "Strasse"),
        ("1,200", "1.200", "1200"),
        ("2,5", "2.5"),
    ],
)
def test_forms_of_one_name_or_number_are_one(forms: tuple[str, ...]) -> None:
    assert len({crossing_form(form) for form in forms}) == 1


def test_different_names_stay_different() -> None:
    names = ["Marlowen", "Marlowe", "Merlow", "Tarn", "Torn", "12", "120", "1,200", "12.5"]
    assert len({crossing_form(name) for name in names}) == len(names)


@given(st.text(max_size=40))
def test_a_possessive_makes_no_difference(word: str) -> None:
    if word.isalpha() and not word.casefold().endswith("s"):
        assert crossing_form(f"{word}'s") == crossing_form(word)
