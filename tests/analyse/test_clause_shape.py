"""Which clauses a sentence has, and which of its words are finite verbs."""

from __future__ import annotations

import pytest

from newsloom.analyse.clause_shape import Shape
from newsloom.analyse.phrases import tokens
from newsloom.analyse.reported_row import Kinds, Row
from newsloom.text.lang import rules
from newsloom.text.lang.speech_rules import SpeechRules

TOLD: SpeechRules = rules("speech", "de", SpeechRules)


def shape(text: str) -> Shape:
    return Shape(Row(tokens(text, 0, len(text)), Kinds(TOLD)), TOLD)


def verbs(text: str) -> list[str]:
    found = shape(text)
    return [token.word for token, finite in zip(found.row.tokens, found.finite, strict=True) if finite]


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("Die Lotsin lobte den Hafen.", ["lobte"]),
        ("Den Hafen lobte die bekannte Lotsin.", ["lobte"]),  # "bekannte" ends like a verb and is none
        ("Ruhl steuerte die reparierte Fähre.", ["steuerte"]),  # nor is an adjective before its noun
        ("Das Licht ging aus, weil das Kabel gerissen war.", ["ging", "war"]),
        ("Sie hat das Licht gezeigt.", ["hat"]),  # a participle is no finite verb
        ("Der Hafen sei gesperrt.", ["sei"]),
        ("Die Fähre legt morgen ab.", ["legt"]),
    ],
)
def test_finite_verbs_are_told_by_lists_endings_and_their_place(sentence: str, found: list[str]) -> None:
    assert verbs(sentence) == found


def test_a_clause_begins_behind_a_mark_and_has_its_own_verb() -> None:
    found = shape("Ruhl sagte, das Licht sei aus.")
    assert found.clause == [0, 0, 1, 1, 1, 1, 1, 1]
    assert [found.row.tokens[i].word for i in found.begins] == ["Ruhl", "das"]
    assert [found.row.tokens[i].word for i in found.verb] == ["sagte", "sei"]


def test_a_clause_without_a_verb_says_so() -> None:
    assert shape("Aus Kelm: Ruhl.").verb == [-1, -1]


def test_a_sentence_without_words_has_one_empty_clause() -> None:
    assert (shape("").begins, shape("").verb) == ([0], [-1])
