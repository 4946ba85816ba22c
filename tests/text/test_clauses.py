"""Sentences taken apart into what they state."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsloom.model import Span
from newsloom.text.clauses import clauses, denials, has_verb
from newsloom.text.words import words


def told(sentence: str, language: str | None, *quoted: str) -> list[str]:
    tokens = words(sentence, language)
    whole = [Span(sentence.index(part), sentence.index(part) + len(part)) for part in quoted]
    found = clauses(sentence, tokens, [token.of(sentence).casefold() for token in tokens], language, whole)
    return [sentence[tokens[begin].start : tokens[end - 1].end] for begin, end in found]


@pytest.mark.parametrize(
    ("language", "parts"),
    [
        ("en", ["Seven miners are missing", "and 30 have been brought up"]),
        ("en", ["The dam broke at noon", "after the gates had failed to open"]),
        ("en", ["The mayor visited the bakery and the mill on Monday"]),
        ("en", ["The bridge was closed before dawn on Monday", "while divers searched the river"]),
        ("de", ["Sieben Bergleute werden vermisst", "30 wurden gerettet"]),
        ("de", ["Der Damm brach am Mittag", "weil die Tore klemmten"]),
        ("de", ["Die Bäckerei und die Mühle blieben am Montag geschlossen"]),
        ("fr", ["Sept mineurs sont portés disparus", "et trente ont été remontés"]),
    ],
)
def test_what_has_a_verb_of_its_own_is_a_clause(language: str, parts: list[str]) -> None:
    between = ", " if language == "de" else " "
    assert told(between.join(parts), language) == parts


def test_quoted_words_are_not_cut() -> None:
    sentence = "“We saw the flood and we ran up the hill,” said Orla Venn"
    assert told(sentence, "en") != [sentence[1:]]
    assert told(sentence, "en", "We saw the flood and we ran up the hill,") == [sentence[1:]]


def test_a_sentence_of_a_language_without_rules_is_one_clause() -> None:
    assert told("Il ponte è crollato e due auto sono cadute", "it") == ["Il ponte è crollato e due auto sono cadute"]


def test_a_denial_and_a_missing_verb_are_seen() -> None:
    assert denials(["the", "dam", "didn't", "break"], "en") == [2]
    assert has_verb(["the", "dam", "broke"], "en")
    assert not has_verb(["photo", "of", "the", "dam"], "en")


def test_none_since_a_year_denies_nothing() -> None:
    assert denials(["no", "dam", "has", "broken", "here", "since", "1959"], "en") == []
    assert denials(["seit", "1959", "brach", "hier", "kein", "damm"], "de") == []


@given(st.text(alphabet="ab ,;.:“”and wasund ist", max_size=80), st.sampled_from(["en", "de", "fr", None]))
def test_every_word_stands_in_one_clause_in_order(sentence: str, language: str | None) -> None:
    tokens = words(sentence, language)
    found = clauses(sentence, tokens, [token.of(sentence).casefold() for token in tokens], language)
    assert [k for begin, end in found for k in range(begin, end)] == list(range(len(tokens)))
