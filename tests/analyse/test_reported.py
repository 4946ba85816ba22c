"""Reported speech in English: who is told to have said, thought, asked or denied what, without a sentence in marks."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsloom.analyse.speech import speech
from newsloom.model import QuoteKind
from newsloom.text.weights import weights
from tests.analyse.quoted import assert_spans, shown
from tests.timing import assert_linear

OPENING = "The ferry to Kelm was late again. "


def reported(text: str) -> list[tuple[str, str]]:
    return shown(text, [quote for quote in speech(text, "en") if quote.kind is not QuoteKind.DIRECT])


@pytest.mark.parametrize(
    ("sentence", "content", "source"),
    [
        ("Ada Ruhl said that the light had been out for a week.", "that the light had been out for a week", "Ada Ruhl"),
        ("The harbour office said on Monday the light was out.", "the light was out", "The harbour office"),
        ("The light had been out for a week, officials said.", "The light had been out for a week", "officials"),
        ("The light had been out, said Ada Ruhl, the pilot.", "The light had been out", "Ada Ruhl"),
        ("According to the guild, the light had been out.", "the light had been out", "the guild"),
        (
            "The light had been out for a week, according to the guild.",
            "The light had been out for a week",
            "the guild",
        ),
        ("The minister denied that the light had been out.", "that the light had been out", "The minister"),
        ("Ruhl accused the office of hiding the report.", "the office of hiding the report", "Ruhl"),
        ("The mayor called for a new light on the pier.", "a new light on the pier", "The mayor"),
        ("She vowed to replace the light by June.", "to replace the light by June", "She"),
        ("Moll argued the light was too dim for large ships.", "the light was too dim for large ships", "Moll"),
    ],
)
def test_what_is_reported_and_by_whom(sentence: str, content: str, source: str) -> None:
    assert (content, source) in reported(OPENING + sentence)


def test_a_report_is_told_apart_from_its_attribution_in_the_middle() -> None:
    found = reported("The light, Ada Ruhl said on Monday, had been out for a week.")
    assert found == [("The light … had been out for a week", "Ada Ruhl")]


def test_a_sentence_can_hold_several_reports() -> None:
    found = reported("Ada Ruhl said the light was out, and the mayor said it would be mended.")
    assert found == [("the light was out", "Ada Ruhl"), ("it would be mended", "the mayor")]


def test_reports_nest() -> None:
    found = dict(reported("Ada Ruhl said the ministry had told her that the light was out."))
    assert found["the ministry had told her that the light was out"] == "Ada Ruhl"
    assert found["that the light was out"] == "the ministry"


@pytest.mark.parametrize(
    "sentence",
    [
        "The boat left the harbour at noon and came back in the evening.",
        "Traces of oil were in the boat that burned down in Kelm.",
        "Twelve people were taken to the hospital on the island.",
    ],
)
def test_plain_happenings_are_no_reports(sentence: str) -> None:
    assert reported(sentence) == []


def test_words_in_marks_inside_a_report_keep_their_closing_mark() -> None:
    found = reported("Ada Ruhl said the light was “a disgrace to the island.”")
    assert found == [("the light was “a disgrace to the island.”", "Ada Ruhl")]


def test_a_whole_sentence_in_marks_is_told_once() -> None:
    quotes = speech("“The light was out,” Ada Ruhl said on Monday.", "en")
    assert [quote.kind for quote in quotes] == [QuoteKind.DIRECT]


def test_the_source_is_the_whole_subject() -> None:
    found = reported("A spokesman for the harbour office in Kelm said the light would be mended.")
    assert found == [("the light would be mended", "A spokesman for the harbour office in Kelm")]


def test_other_languages_have_no_english_weights() -> None:
    assert weights("reported", "en") is not None
    assert weights("reported", "xx") is None
    assert weights("reported", "../en") is None


WORDS = ["said ", "that ", "Ada Ruhl ", "told ", "the light ", "was out", ", ", ". ", "“", "”", "according to ", "\n"]


@given(st.lists(st.sampled_from(WORDS), max_size=40))
def test_every_span_lies_in_the_text_and_in_order(words: list[str]) -> None:
    text = "".join(words)
    for quote in speech(text, "en"):
        assert_spans(text, quote)


@pytest.mark.parametrize("junk", ["Ada said that ", "said, ", "Ada said the light was out. ", "“Out,” said Ada, "])
def test_long_junk_takes_linear_time(junk: str) -> None:
    assert_linear(lambda text: speech(text, "en"), junk, 12_000)


@pytest.mark.parametrize(
    "text", ["Over the years, critics have complained.", "In recent weeks, prices have doubled in Kelm."]
)
def test_words_that_only_tell_when_are_said_by_nobody(text: str) -> None:
    assert speech(text, "en") == ()
    assert speech("The water is safe, critics have complained.", "en") != ()
