"""Which words of a German sentence may report something, also verbs that no annotated article holds."""

from __future__ import annotations

import pytest

from newsloom.analyse.phrases import tokens
from newsloom.analyse.reported_places import parts, places
from newsloom.analyse.speech import speech
from newsloom.text.lang import rules
from newsloom.text.lang.speech_rules import SpeechRules
from tests.analyse.quoted import shown

GERMAN: SpeechRules = rules("speech", "de", SpeechRules)
ENGLISH: SpeechRules = rules("speech", "en", SpeechRules)
OPENING = "Die Fähre nach Kelm kam wieder zu spät. "


@pytest.mark.parametrize(
    ("sentence", "signs"),
    [
        ("Ada Ruhl orakelte, dass das Licht ausfällt.", ["-", "that"]),
        ("Das Licht sei aus, orakelte Ada Ruhl.", ["subj", "-"]),
        ("Ada Ruhl gelobte, das Licht zu ersetzen", ["-", "inf"]),
        ("Ada Ruhl gelobte, das Licht auszutauschen", ["-", "inf"]),
        ("Als das Licht ausfiel, legte die Fähre ab", ["sub", "-"]),
        ("Eine Fähre, ein Kutter und ein Boot legten ab.", ["-", "-"]),
    ],
)
def test_parts_show_whether_they_can_be_reported(sentence: str, signs: list[str]) -> None:
    assert [part.sign for part in parts(tokens(sentence, 0, len(sentence)), GERMAN)] == signs


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("Die Lotsin orakelte, dass das Licht ausfällt.", ["orakelte"]),
        ("Das Licht sei aus, orakelte die Lotsin.", ["orakelte"]),
        ("Die Lotsin gab den Hinweis, das Licht sei aus.", ["Hinweis"]),
        ("Die Fähre legte ab, der Kutter blieb.", []),
    ],
)
def test_a_verb_or_noun_beside_what_can_be_reported_may_report_it(sentence: str, words: list[str]) -> None:
    row = tokens(sentence, 0, len(sentence))
    assert [row[i].word for i in places(row, parts(row, GERMAN), frozenset(), GERMAN)] == words


def test_a_language_that_does_not_tell_what_can_be_reported_has_the_learned_words_alone() -> None:
    sentence = "The pilot divined, that the light would fail, they said."
    row = tokens(sentence, 0, len(sentence))
    own = parts(row, ENGLISH)
    assert own == []
    assert [row[i].word for i in places(row, own, frozenset(["said"]), ENGLISH)] == ["said"]


@pytest.mark.parametrize(
    ("sentence", "content"),
    [
        ("Am Abend legte sie ab, nachdem der Schaden laut Ada Ruhl behoben war.", "nachdem der Schaden … behoben war"),
        ("Sie blieb im Hafen, der laut Ada Ruhl seit Montag gesperrt ist.", "der … seit Montag gesperrt ist"),
    ],
)
def test_a_phrase_that_names_the_source_reports_its_own_dependent_clause_alone(sentence: str, content: str) -> None:
    assert (content, "Ada Ruhl") in shown(OPENING + sentence, speech(OPENING + sentence, "de"))


@pytest.mark.parametrize("sentence", ["Dies bestätigte Ada Ruhl.", "Das teilte Ada Ruhl am Abend mit."])
def test_a_word_that_points_back_reports_the_sentence_before(sentence: str) -> None:
    found = shown(OPENING + sentence, speech(OPENING + sentence, "de"))
    assert (OPENING + sentence.split(" ")[0], "Ada Ruhl") in found


def test_nothing_points_back_over_the_end_of_a_paragraph() -> None:
    text = OPENING + "\n\nDies bestätigte Ada Ruhl."
    assert all(OPENING.strip() not in content for content, _ in shown(text, speech(text, "de")))


def test_adverbs_at_the_front_of_a_sentence_say_nothing() -> None:
    text = OPENING + "Zuletzt hoffte Ada Ruhl, dass das Licht bald ersetzt werde."
    assert ("dass das Licht bald ersetzt werde", "Ada Ruhl") in shown(text, speech(text, "de"))


def test_an_adverb_that_refers_to_who_told_stands_for_it() -> None:
    text = OPENING + "Das Hafenamt gab am Abend eine Erklärung heraus. Demnach war das Licht eine Woche lang aus."
    quotes = [quote for quote in speech(text, "de") if quote.source and quote.source[0].of(text) == "Demnach"]
    assert [quote.speaker for quote in quotes] == ["Erklärung"]
