"""Where a text can hold numbers: figures and number words, with the words before them that may belong to the number."""

from __future__ import annotations

import pytest

from newsloom.text.number_places import number_places
from newsloom.text.trigger_words import lowered, trigger_pattern

WORDS = trigger_pattern(["two", "hundred"])
HELPERS = frozenset({"a", "two", "hundred", "zweiundzwanzig"})


def begins(text: str) -> list[tuple[str, str]]:
    """For each place the text from where its number may begin, and from the place itself."""
    lower = lowered(text)
    places = number_places(lower, WORDS, ["zwanzig"], HELPERS.__contains__)
    return [(lower[place.begin :][:5], lower[place.at :][:5]) for place in places]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("boats sank off Kelm", []),
        ("with 7 boats", [("7 boa", "7 boa")]),
        ("a hundred boats", [("a hun", "hundr")]),
        ("a boat, two men", [("two m", "two m")]),
        ("someone tells", []),
        ("und zweiundzwanzig", [("zweiu", "zweiu")]),
        ("at .5 m", [(".5 m", "5 m")]),
        ("a½ m", [("a½ m", "½ m")]),
        ("a\t  7", [("7", "7")]),
    ],
)
def test_a_place_begins_with_the_words_that_belong_to_its_number(text: str, found: list[tuple[str, str]]) -> None:
    assert begins(text) == found


def test_words_are_not_looked_for_before_the_place_before() -> None:
    lower = "two hundred two"
    places = number_places(lower, WORDS, [], HELPERS.__contains__)
    assert [place.begin for place in places] == [0, 0, 4]
