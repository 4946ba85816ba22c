"""Patterns made of lists of words: what they match, as a plain list would, and what the lists have it as."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsloom.text.lang import LANGUAGES, rules
from newsloom.text.lang.dates_rules import DateRules
from newsloom.text.word_patterns import any_of, as_listed, back, beginnings, pattern

OTHER_FORMS = {"i": "ıİI", "ı": "iI", "s": "ſ", "k": "\u212a", "т": "ᲄᲅ", "σ": "ς"} | dict(
    zip("βεθκπρφвдос", "ϐϵϑϰϖϱϕᲀᲁᲂᲃ", strict=True)
)
PHRASES = st.lists(st.text("ab -", min_size=1, max_size=4).map(str.strip).filter(bool), min_size=1, max_size=8)


def plain(phrases: list[str]) -> str:
    """The same phrases one after the other, the longest first."""
    ordered = sorted(set(phrases), key=len, reverse=True)
    return "(?:" + "|".join(re.escape(phrase).replace(r"\ ", r"\s") for phrase in ordered) + ")"


@given(PHRASES, st.text("ab -", max_size=12), st.sampled_from(["", r"(?!\w)", r"\s", "$"]))
def test_phrases_are_found_as_by_a_plain_list(phrases: list[str], text: str, behind: str) -> None:
    found = [one.span() for one in re.finditer(any_of(phrases) + behind, text)]
    assert found == [one.span() for one in re.finditer(plain(phrases) + behind, text)]


def test_signs_in_phrases_stand_for_themselves() -> None:
    assert re.findall(any_of(["a.b", "$"]), "axb a.b $") == ["a.b", "$"]


def test_words_are_told_by_their_beginnings_and_whole_ones_by_a_sign() -> None:
    rises = re.compile(rf"(?<!\w)(?:{beginnings(['climb', 'up$'])})(?!\w)")
    assert rises.findall("up, upon, climb, climbing, a climbingwallmaker") == ["up", "climb", "climbing"]


def test_the_longest_phrase_is_found_and_no_list_finds_nothing() -> None:
    assert pattern(["more", "more than"], "{}").findall("MORE\u00a0than more") == ["MORE\u00a0than", "more"]
    assert pattern([], any_of([])).search("more") is None


def test_phrases_before_a_number_end_where_it_begins() -> None:
    told = back(["aged", "age of"], r"(?<!\w){}\s$")
    assert told.search("a boy (Aged ") is not None
    assert told.search("aged and grey ") is None


@pytest.mark.parametrize("written", ["Viertel nach", "viertel\u2009nach", "VİERTEL nach", "vıertel\n nach"])
def test_what_was_found_is_looked_up_however_it_is_written(written: str) -> None:
    assert as_listed(written) == "viertel nach"


@pytest.mark.parametrize("code", sorted(LANGUAGES))
def test_whatever_finds_a_month_or_a_weekday_is_looked_up(code: str) -> None:
    told = rules("dates", code, DateRules)
    for listed in (told.months, told.weekdays):
        for letter, forms in OTHER_FORMS.items():
            for word in (one.replace(letter, form) for one in listed for form in forms if letter in one):
                assert not re.fullmatch(any_of(listed), word, re.IGNORECASE) or as_listed(word) in listed, word


def test_letters_that_a_pattern_takes_for_others_are_those() -> None:
    assert pattern(["six weeks"], "{}").fullmatch("ſix weekſ") is not None
    assert as_listed("ſix weekſ") == "six weeks"
