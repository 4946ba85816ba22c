"""A source ends where the verb's own words begin; what cannot say anything is none. Pairs stand beside each other."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsloom.analyse.source_edges import trimmed
from newsloom.analyse.speech import speech
from newsloom.model import Span
from newsloom.text.lang import rules
from newsloom.text.lang.speech_rules import SpeechRules


def kept(source: str, language: str = "en") -> str | None:
    found = trimmed(source, Span(0, len(source)), rules("speech", language, SpeechRules))
    return found.of(source) if found is not None else None


@pytest.mark.parametrize(
    ("source", "left"),
    [
        ("her rivals angrily", "her rivals"),
        ("her family", "her family"),
        ("the pilots unanimously", "the pilots"),
        ("the elderly", "the elderly"),
        ("the two did", "the two"),
        ("the first", "the first"),
        ("most are", "most"),
        ("Ada Ruhl later", "Ada Ruhl"),
        ("We’ve", "We"),
        ("Ruhl’s", "Ruhl’s"),
        ("they don’t", "they"),
        ("they and the guild", "they and the guild"),
        ("he feels", "he"),
        ("he of the three beards and the old green boat", "he of the three beards and the old green boat"),
        ("one pilot", "one pilot"),
        ("Kelly", "Kelly"),
    ],
)
def test_a_source_keeps_what_speaks(source: str, left: str) -> None:
    assert kept(source) == left


@pytest.mark.parametrize("word", ["However", "Significantly", "Indeed", "matter-of-factly", "Hours"])
def test_words_that_join_or_tell_how_say_nothing(word: str) -> None:
    assert kept(word) is None


def test_who_asks_or_stands_for_anybody_says_nothing_in_german() -> None:
    assert kept("Wer", "de") is None
    assert kept("Der Wirt", "de") == "Der Wirt"


def test_nobody_is_named_where_a_sentence_opens_with_a_word_that_joins() -> None:
    text = "However, “the light was out on every one of the nights that we counted,” Ada Ruhl said."
    assert {quote.speaker for quote in speech(text, "en")} == {"Ada Ruhl"}


@given(st.text(alphabet="he said’s -ly.the Family", max_size=60))
def test_what_is_kept_lies_within_the_source(source: str) -> None:
    found = trimmed(source, Span(0, len(source)), rules("speech", "en", SpeechRules))
    assert found is None or (found.start <= found.end and Span(0, len(source)).covers(found))
