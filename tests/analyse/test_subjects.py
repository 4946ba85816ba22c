"""Which phrases can only be the subject of their clause, in German."""

from __future__ import annotations

import pytest

from newsloom.analyse.passage_sources import Candidate, noun_phrases
from newsloom.analyse.phrases import tokens
from newsloom.analyse.reported_row import Kinds, Row
from newsloom.analyse.speech import speech
from newsloom.analyse.subjects import cited_by, is_subject, subjects_beside
from newsloom.text.lang import rules
from newsloom.text.lang.speech_rules import SpeechRules

TOLD: SpeechRules = rules("speech", "de", SpeechRules)


def candidates(sentence: str) -> list[Candidate]:
    row = Row(tokens(sentence, 0, len(sentence)), Kinds(TOLD))
    return [Candidate(phrase, 0, False, 0) for phrase in noun_phrases(row, TOLD)]


@pytest.mark.parametrize(
    ("sentence", "sure"),
    [
        ("Die Reederei lobte er.", ["er"]),
        ("Der neue Lotse kam.", ["Der neue Lotse"]),
        ("Ein alter Lotse kam.", ["Ein alter Lotse"]),
        ("Die Fähre lobte der Minister.", ["der Minister"]),
        ("Das half der neuen Ministerin.", []),
        ("Das half der Sprecherin.", []),
        ("Das half der Behörde.", []),
        ("Sie lobte die Stadt.", []),
        ("Sie kam, als er ging.", []),
        ("„Das will er nicht.“", []),
    ],
)
def test_a_pronoun_an_adjective_or_a_male_part_shows_a_subject(sentence: str, sure: list[str]) -> None:
    found = [one.phrase for one in candidates(sentence) if is_subject(one.phrase, TOLD)]
    assert [phrase.span.of(sentence) for phrase in found] == sure


@pytest.mark.parametrize(
    ("sentence", "chosen", "subject"),
    [
        ("Die Reederei lobte er am Abend.", "Die Reederei", ["er"]),
        ("Die Arbeit der Lotsen stellte der alte Kapitän in Frage.", "Die Arbeit der Lotsen", ["der alte Kapitän"]),
        ("Der frühere Lotse, Ole Ruhl, warnte die Gilde.", "die Gilde", ["Der frühere Lotse"]),
        ("Laut Hafenamt kam er spät.", "Hafenamt", []),
        ("Er kam, und die Gilde lachte.", "die Gilde", []),
        ("Die Gilde lobte Ada Ruhl.", "Die Gilde", []),
    ],
)
def test_a_phrase_gives_way_to_the_subject_of_its_own_clause(sentence: str, chosen: str, subject: list[str]) -> None:
    found = candidates(sentence)
    one = next(each for each in found if each.span.of(sentence) == chosen)
    assert [found[n].span.of(sentence) for n in subjects_beside(one, found, TOLD)] == subject


@pytest.mark.parametrize(
    ("sentence", "chosen", "cited"),
    [
        ("Ein Blatt der Insel zitierte Ada Ruhl mit den Worten", "Ein Blatt der Insel", "Ada Ruhl"),
        ("Der Kurier zitiert den alten Lotsen in einem Bericht", "Der Kurier", "den alten Lotsen"),
        ("Die Zeitung zitiert aus einem Brief", "Die Zeitung", None),
        ("Ada Ruhl wird von der Zeitung zitiert", "Ada Ruhl", None),
        ("Der Lotse lobte den Hafenmeister", "Der Lotse", None),
    ],
)
def test_who_is_cited_speaks(sentence: str, chosen: str, cited: str | None) -> None:
    found = candidates(sentence)
    one = next(each for each in found if each.span.of(sentence) == chosen)
    got = cited_by(one, found, TOLD)
    assert (None if got is None else got.span.of(sentence)) == cited


def test_the_cited_are_told_as_speakers() -> None:
    text = "Die Fähre kam zu spät. Ein Inselsender zitierte Ada Ruhl mit den Worten: „Wir haben das Licht wieder.“"
    assert [quote.speaker for quote in speech(text, "de")] == ["Ada Ruhl"]
