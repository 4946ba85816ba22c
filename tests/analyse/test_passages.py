"""Whose words a passage is, in German: words in marks, and sentences that go on reporting without a cue."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsloom.analyse import passages
from newsloom.analyse.speech import speech
from newsloom.model import QuoteKind
from newsloom.text.weights import weights
from tests.analyse.quoted import assert_spans, shown
from tests.timing import assert_linear

OPENING = "Die Fähre nach Kelm kam wieder zu spät. "


def told(text: str) -> list[tuple[str, str]]:
    return shown(text, speech(text, "de"))


@pytest.mark.parametrize(
    ("sentence", "content", "source"),
    [
        ("Ada Ruhl sagte, dass das Licht ausgefallen sei.", "dass das Licht ausgefallen sei", "Ada Ruhl"),
        ("Die Lotsin erklärte, das Licht sei ausgefallen.", "das Licht sei ausgefallen", "Die Lotsin"),
        ("Das Licht sei ausgefallen, teilte das Hafenamt mit.", "Das Licht sei ausgefallen", "das Hafenamt"),
        (
            "Laut Hafenamt war das Licht eine ganze Woche ausgefallen.",
            "war das Licht eine ganze Woche ausgefallen",
            "Hafenamt",
        ),
        ("Wie das Hafenamt mitteilte, war das Licht ausgefallen.", "war das Licht ausgefallen", "das Hafenamt"),
        ("Der Minister bestätigte, dass das Licht aus gewesen war.", "dass das Licht aus gewesen war", "Der Minister"),
        ("Die Gilde forderte, das Licht zu ersetzen.", "das Licht zu ersetzen", "Die Gilde"),
    ],
)
def test_a_clause_that_is_reported_and_by_whom(sentence: str, content: str, source: str) -> None:
    assert (content, source) in told(OPENING + sentence)


def test_a_sentence_in_the_subjunctive_goes_on_with_who_spoke() -> None:
    found = dict(told(OPENING + "Ada Ruhl sagte, das Licht sei ausgefallen. Es habe keine Ersatzteile gegeben."))
    assert found["Es habe keine Ersatzteile gegeben."] == "Ada Ruhl"


def test_sentences_that_go_on_with_one_another_are_one_quotation() -> None:
    on = "Es habe keine Ersatzteile gegeben. Der Hafen sei deshalb gesperrt worden."
    assert (on, "Ada Ruhl") in told(OPENING + "Ada Ruhl sagte, das Licht sei ausgefallen. " + on)


def test_a_sentence_that_tells_what_happened_goes_on_with_nobody() -> None:
    text = OPENING + "Ada Ruhl sagte, das Licht sei ausgefallen. Am Abend legte die Fähre ab."
    assert all("legte" not in content for content, _ in told(text))


@pytest.mark.parametrize(
    "text",
    [
        "Ada Ruhl sagte, das Licht sei „eine Schande für die Insel“ gewesen.",
        "Das Licht sei „eine Schande für die Insel“, sagte Ada Ruhl.",
        "Ada Ruhl nannte das Licht „eine Schande für die Insel“.",
    ],
)
def test_words_in_marks_are_told_by_who_tells_the_sentence(text: str) -> None:
    assert ("eine Schande für die Insel", "Ada Ruhl") in told(OPENING + text)


@pytest.mark.parametrize(
    "text",
    [
        "Die Fähre „Möwe“ legte am Mittag ab.",
        "Der Film „Das Licht von Kelm“ läuft im Kino der Insel.",
        "Ada Ruhl gründete die Initiative „Licht für die Insel“.",
        "Am Abend legte die Fähre ab und kam in der Nacht zurück.",
    ],
)
def test_names_titles_and_plain_happenings_are_nobodys_words(text: str) -> None:
    assert told(OPENING + text) == []


def test_a_quoted_sentence_is_direct_and_told_once() -> None:
    quotes = speech("„Das Licht war eine Woche lang aus“, sagte Ada Ruhl am Montag.", "de")
    assert [quote.kind for quote in quotes] == [QuoteKind.DIRECT]
    assert quotes[0].speaker == "Ada Ruhl"


def test_only_german_has_weights_for_passages() -> None:
    assert weights("passages", "de") is not None
    assert weights("passages", "en") is None


WORDS = [
    "sagte ",
    "er habe ",
    "Ada Ruhl ",
    "das Licht ",
    "sei aus",
    ", ",
    ". ",
    "„",
    "“",
    "laut ",
    "»",
    "«",
    "\n",
    "soll ",
]


@given(st.lists(st.sampled_from(WORDS), max_size=40))
def test_every_span_lies_in_the_text_and_in_order(words: list[str]) -> None:
    text = "".join(words)
    for quote in speech(text, "de"):
        assert_spans(text, quote)


@pytest.mark.parametrize("junk", ["Ada sagte, es ", "sei, ", "Ada sagte, es sei aus. ", "„Aus“, sagte Ada, ", "„a “b "])
def test_long_junk_takes_linear_time(junk: str) -> None:
    assert_linear(lambda text: speech(text, "de"), junk, 4_000)


@pytest.mark.parametrize(
    "text",
    [
        "Nach Angaben der Feuerwehr starben 12 Menschen.",
        "Nach Angaben der Feuerwehr kamen 1.200 Besucher auf die Insel.",
        "Laut Feuerwehr starben 12 Menschen.",
    ],
)
def test_the_verb_and_the_number_behind_a_source_are_none_of_its_words(text: str) -> None:
    assert [quote.speaker for quote in speech(text, "de")] == ["Feuerwehr"]


def test_behind_very_many_passages_the_rules_alone_tell(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "„Das Licht ist heute früh ausgefallen“, sagte Ada Ruhl. Es habe keine Ersatzteile gegeben."
    assert len(speech(text, "de")) == 2
    monkeypatch.setattr(passages, "_JUDGED_MAX", 0)
    assert [(quote.speaker, quote.kind) for quote in speech(text, "de")] == [("Ada Ruhl", QuoteKind.DIRECT)]
