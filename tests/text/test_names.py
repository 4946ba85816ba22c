from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsloom.model import MentionKind
from newsloom.text.names import names
from newsloom.text.sentences import sentences
from tests.timing import assert_linear

PERSON, ORGANISATION, PLACE = MentionKind.PERSON, MentionKind.ORGANISATION, MentionKind.PLACE


def found(text: str, language: str = "en") -> list[tuple[str, str, MentionKind]]:
    return [(m.at.of(text), m.name, m.kind) for m in names(text, language, sentences(text, language))]


def test_titles_are_no_part_of_a_name_and_tell_a_person() -> None:
    text = "On Monday Lorrin Foreign Minister Tobiah Quennick met Harbour Commissioner Ada Ruhl."
    assert ("Tobiah Quennick", "Tobiah Quennick", PERSON) in found(text)
    assert ("Ada Ruhl", "Ada Ruhl", PERSON) in found(text)


def test_short_forms_take_the_fullest_name_of_the_text() -> None:
    text = "Dr Ismail al-Tarrek, a surgeon, spoke. Al Tarrek said so again. It was Tarrek's first visit."
    assert {name for _, name, _ in found(text)} == {"Ismail al-Tarrek"}


def test_two_bearers_of_one_surname_are_kept_apart_by_who_was_named_last() -> None:
    text = "Anna Moll spoke first. Moll was loud. Peter Moll came later. Moll was late."
    assert [name for _, name, _ in found(text)] == ["Anna Moll", "Anna Moll", "Peter Moll", "Peter Moll"]


def test_an_acronym_in_brackets_stands_for_the_name_before_it() -> None:
    text = "The Lorrin Rescue Service (LRS) came. The LRS has six boats."
    assert [name for told, name, _ in found(text) if told == "LRS"] == ["Lorrin Rescue Service"] * 2


def test_organisations_and_places_by_their_words() -> None:
    text = "The Ministry of Fish and the University of Kelm wrote to the port of Skarrow in Norway."
    kinds = {told: kind for told, _, kind in found(text)}
    assert kinds["Ministry of Fish"] is ORGANISATION
    assert kinds["University of Kelm"] is ORGANISATION
    assert kinds["Norway"] is PLACE


def test_the_first_word_of_a_sentence_is_judged_by_the_rest_of_the_text() -> None:
    assert found("Ferries sank. The ferries were old.") == []
    assert [told for told, _, _ in found("Kelm burned. They fled from Kelm.")] == ["Kelm", "Kelm"]


def test_days_and_months_are_no_names() -> None:
    assert found("It was in March, on a Tuesday, that I went.") == []


def test_german_nouns_are_no_names() -> None:
    text = (
        "Die Fähre sank in der Nacht. Außenministerin Gesine Hallmann sprach in Berlin von einer Katastrophe. "
        "Hallmann reist ab."
    )
    assert found(text, "de") == [
        ("Gesine Hallmann", "Gesine Hallmann", PERSON),
        ("Berlin", "Berlin", PLACE),
        ("Hallmann", "Gesine Hallmann", PERSON),
    ]


def test_french_titles() -> None:
    text = "Le maire de Lyon, Hector Vasseur, a parlé. M. Vasseur est parti."
    assert [name for _, name, kind in found(text, "fr") if kind is PERSON] == ["Hector Vasseur", "Hector Vasseur"]


@given(st.text(alphabet="Ab C'’-.\n\"(von al Mr", max_size=160), st.sampled_from(["en", "de", "fr", None]))
def test_mentions_are_in_order_and_not_empty(text: str, language: str | None) -> None:
    mentions = names(text, language, sentences(text, language))
    assert all(a.at.end <= b.at.start for a, b in pairwise(mentions))
    assert all(m.at.of(text).strip() == m.at.of(text) != "" for m in mentions)


@pytest.mark.parametrize("junk", ["Xx ", "A. ", "al-", "von ", "(ABC) ", "X's "])
def test_long_junk_takes_linear_time(junk: str) -> None:
    assert_linear(lambda text: names(text, "en", sentences(text, "en")), junk, 20_000)
