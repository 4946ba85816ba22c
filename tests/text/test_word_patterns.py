"""Patterns made of lists of words, and what they find as the lists have it."""

from __future__ import annotations

import pytest

from newsloom.text.word_patterns import any_of, as_listed, back, pattern


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


def test_letters_that_a_pattern_takes_for_others_are_those() -> None:
    assert pattern(["six weeks"], "{}").fullmatch("ſix weekſ") is not None
    assert as_listed("ſix weekſ") == "six weeks"
