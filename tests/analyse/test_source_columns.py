"""Who is named as the source of words in marks, in German: told by clauses and their verbs."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsloom.analyse.passage_sources import Known, Passage, Surroundings, noun_phrases
from newsloom.analyse.phrases import tokens
from newsloom.analyse.report_columns import COLUMNS as REPORT_COLUMNS
from newsloom.analyse.report_columns import report_columns
from newsloom.analyse.reported import Reporter
from newsloom.analyse.reported_row import Kinds, Row
from newsloom.analyse.source_columns import COLUMNS, columns
from newsloom.analyse.speech import speech
from newsloom.model import Span, joined
from newsloom.text.lang import rules
from newsloom.text.lang.speech_rules import SpeechRules
from newsloom.text.sentences import sentences
from newsloom.text.trees import trees
from newsloom.text.weights import weights

TOLD: SpeechRules = rules("speech", "de", SpeechRules)


def source(text: str) -> str:
    marked = [quote for quote in speech(text, "de") if "„" in text[: quote.content[0].start]]
    assert marked, text
    return joined(marked[-1].source, text)


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("In der Hafenhalle zeigte sich Ada Ruhl zufrieden: „Wir haben das Licht wieder.“", "Ada Ruhl"),
        ("Ruhl hatte vor allem die Rolle der Lotsen betont: „Ohne Lotsen fährt hier keiner.“", "Ruhl"),
        ("Der Hafenmeister warnte die Reederei vor einem „gefährlichen Winter ohne Licht“.", "Der Hafenmeister"),
        ("„Wir sind zufrieden“, sagte am Abend der Bürgermeister von Kelm.", "der Bürgermeister"),
    ],
)
def test_the_subject_of_the_clause_speaks(text: str, who: str) -> None:
    assert who in source(text)


@pytest.mark.parametrize(
    ("sentence", "named"),
    [
        ("Am Abend der Lotse, im Herbst die Gilde.", ["der Lotse", "die Gilde"]),
        ("Die Lotsin hatte letzten September gewarnt.", ["Die Lotsin"]),
        ("Sommer warnte die Gilde.", ["Sommer", "die Gilde"]),
        ("Ada Sommer warnte am Freitag.", ["Ada Sommer"]),
        ("Die Lotsen und Kapitäne bleiben im Hafen.", ["Die Lotsen und Kapitäne", "Hafen"]),
    ],
)
def test_words_that_tell_when_name_nobody_and_a_verb_ends_a_phrase(sentence: str, named: list[str]) -> None:
    row = Row(tokens(sentence, 0, len(sentence)), Kinds(TOLD))
    assert [phrase.span.of(sentence) for phrase in noun_phrases(row, TOLD)] == named


@given(st.text(alphabet="Ada Ruhl sagte, „Das Licht“: (aus) der. \n", max_size=200), st.data())
def test_each_candidate_has_one_row(text: str, data: st.DataObject) -> None:
    own = sentences(text, "de")
    start = data.draw(st.integers(0, len(text)))
    span = Span(start, data.draw(st.integers(start, len(text))))
    around = Surroundings(Known(text, own, [], [], []), TOLD, Kinds(TOLD))
    near = around.sources(Passage(span, None))
    candidates = around.candidates(near)
    assert columns(near, candidates).shape == (len(candidates), COLUMNS)


def test_each_report_has_one_row() -> None:
    text = "Ada Ruhl sagte, das Licht sei aus. Laut Hafenamt war es der Sturm."
    learned = weights("reported", "de")
    assert learned is not None
    found = list(Reporter(TOLD, learned, trees("reports", "de")).reports(text, sentences(text, "de")))
    assert found
    assert report_columns(found, TOLD).shape == (len(found), REPORT_COLUMNS)
