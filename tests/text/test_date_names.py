"""Dates are told from names with a month's word or a number in them; each pair has the name, then the date."""

from __future__ import annotations

import pytest

from newsloom.text.date_grammar import grammar
from newsloom.text.date_names import is_model_number
from newsloom.text.dates import expressions
from tests.timing import assert_linear

NAMES_AND_DATES = [
    ("en", "A Long March 4C rocket flew.", "A long march began on March 4.", "March 4"),
    ("en", "A Long March 5 rocket flew.", "It flew on March 5.", "March 5"),
    ("en", "Form March 12B is out.", "The form of March 12th is out.", "March 12th"),
    ("en", "Theresa May 10 years on is calm.", "Rome on May 10 is calm.", "May 10"),
    ("en", "The SM-3 March test failed.", "The test of 2-3 March failed.", "2-3 March"),
    ("en", "The 737 MAX 8 March order stands.", "The 0800 GMT 8 March order stands.", "8 March"),
    ("en", "The old Harrow March is lost. The Harrow March 12 went on.", "The Harrow fair of March 12.", "March 12"),
    ("en", "The Women's March 2017 drew crowds.", "The march of March 2017 drew crowds.", "March 2017"),
    ("de", "Die 737 MAX 8 Mai kam.", "Die 737 kam am 8. Mai.", "8. Mai"),
    ("de", "Die MS-12 April flog nie.", "Am 12. April flog sie nie.", "12. April"),
]


def found(text: str, language: str) -> list[str]:
    return [one.at.of(text) for one in expressions(text, language)]


@pytest.mark.parametrize(("language", "name", "dated", "date"), NAMES_AND_DATES)
def test_a_name_with_a_number_is_no_date(language: str, name: str, dated: str, date: str) -> None:
    assert [one for one in found(name, language) if any(sign.isdigit() for sign in one)] == []
    assert date in found(dated, language)


def test_a_place_before_a_month_makes_no_name_of_it() -> None:
    assert found("He came to Washington May 8 and left on Tuesday.", "en") == ["May 8", "Tuesday"]


def test_the_first_word_of_a_sentence_makes_no_name_of_a_month() -> None:
    assert found("Deadline March is near. Deadline March 4 was missed.", "en")[-1] == "March 4"


@pytest.mark.parametrize(("before", "is_model"), [("a 737 MAX ", True), ("at 7 AM ", False), ("0800 GMT ", False)])
def test_letters_behind_a_number_are_a_model_but_for_hours_and_zones(before: str, is_model: bool) -> None:
    assert is_model_number(before) == is_model


def test_names_of_months_are_read_in_linear_time() -> None:
    assert grammar("en").rules.month_names
    assert_linear(lambda text: expressions(text, "en"), "the Aa March 4C met Ab March 5 ", 40_000)
