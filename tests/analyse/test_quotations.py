"""Quotations as a reader finds them: what was said, the words that tell who said it, and the cue."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsloom.analyse.speech import speech
from newsloom.model import Quote, QuoteKind
from tests.timing import assert_linear

DIRECT, MIXED, INDIRECT = QuoteKind.DIRECT, QuoteKind.MIXED, QuoteKind.INDIRECT


def told(text: str, language: str = "en", *kinds: QuoteKind) -> list[tuple[list[str], str, str]]:
    wanted = kinds or (DIRECT, MIXED)
    return [parts(text, quote) for quote in speech(text, language) if quote.kind in wanted]


def parts(text: str, quote: Quote) -> tuple[list[str], str, str]:
    return (
        [span.of(text) for span in quote.content],
        " ".join(span.of(text) for span in quote.source),
        " ".join(span.of(text) for span in quote.cue),
    )


@pytest.mark.parametrize(
    ("text", "content", "source", "cue"),
    [
        ("“The light was out,” Ada Ruhl said on Monday.", "The light was out,", "Ada Ruhl", "said"),
        ("“The light was out,” said Ada Ruhl, the harbour master.", "The light was out,", "Ada Ruhl", "said"),
        ('"The light was out", she told the Courier.', "The light was out", "she", "told"),
        ("‘Why was the light out?’ the pilot asked.", "Why was the light out?", "the pilot", "asked"),
        ("Ada Ruhl told reporters: “The light was out.”", "The light was out.", "Ada Ruhl", "told"),
        ("In a letter on Friday, Ada Ruhl wrote, “The light was out.”", "The light was out.", "Ada Ruhl", "wrote"),
        ("According to the pilot, “the light was out.”", "the light was out.", "the pilot", "According to"),
        ("“It was out,” according to a report by the guild.", "It was out,", "a report by the guild", "according to"),
        ("The pilot smiled and shook his head, saying, “It was out.”", "It was out.", "The pilot", "saying"),
        ("“The light was out,” he surmised.", "The light was out,", "he", "surmised"),
        ("“It was out,” Ada Ruhl, who lives in Kelm, said.", "It was out,", "Ada Ruhl, who lives in Kelm", "said"),
    ],
)
def test_direct_quotations_in_english(text: str, content: str, source: str, cue: str) -> None:
    found = told(text)
    assert [(c, k) for c, _, k in found] == [([content], cue)]
    assert found[0][1].startswith(source.split(",")[0].split(" by ")[0])


@pytest.mark.parametrize(
    ("text", "content", "source", "cue"),
    [
        ("„Das Licht war aus“, sagte Ada Ruhl am Montag.", "Das Licht war aus", "Ada Ruhl", "sagte"),
        ("Am Montag sagte der Lotse: „Das Licht war aus.“", "Das Licht war aus.", "der Lotse", "sagte"),
        ("Der Lotse erklärte am Abend: „Das Licht war aus.“", "Das Licht war aus.", "Der Lotse", "erklärte"),
        ("„Das Licht war aus“, so die Lotsin.", "Das Licht war aus", "die Lotsin", "so"),
        ("In dem Brief heißt es: „Das Licht war aus.“", "Das Licht war aus.", "dem Brief", "heißt"),
        ("„Das Licht war aus“, schreibt die „Kelmer Post“.", "Das Licht war aus", "die „Kelmer Post“", "schreibt"),
    ],
)
def test_direct_quotations_in_german(text: str, content: str, source: str, cue: str) -> None:
    assert told(text, "de") == [([content], source, cue)]


@pytest.mark.parametrize(
    ("text", "content", "source", "cue"),
    [
        ("« La lampe était éteinte », a déclaré Ada Ruhl.", "La lampe était éteinte", "Ada Ruhl", "déclaré"),
        ("« La lampe était éteinte », dit-il.", "La lampe était éteinte", "il", "dit"),
        ("« La lampe était éteinte », a-t-elle ajouté.", "La lampe était éteinte", "elle", "ajouté"),
    ],
)
def test_direct_quotations_in_french(text: str, content: str, source: str, cue: str) -> None:
    assert told(text, "fr") == [([content], source, cue)]


def test_a_quotation_broken_by_its_cue_has_two_spans() -> None:
    assert told("“The light,” Ada Ruhl said, “was out.”")[0][0] == ["The light,", "was out."]
    assert told("„Das Licht“, sagte der Lotse, „war aus.“", "de")[0][0] == ["Das Licht", "war aus."]


def test_a_quotation_goes_on_behind_its_attribution() -> None:
    text = "“The light was out,” Ada Ruhl said. “We saw nothing at all.”"
    assert told(text)[0][0] == ["The light was out,", "We saw nothing at all."]


def test_a_quotation_goes_on_in_the_next_paragraph() -> None:
    text = "“The light was out,” Ada Ruhl said.\n“We saw nothing at all.\n“Nobody came.”"
    assert told(text)[0][0] == ["The light was out,", "We saw nothing at all.", "Nobody came."]


def test_a_sentence_in_marks_takes_its_speaker_from_the_sentence_before() -> None:
    text = "Ada Ruhl made it clear that nobody was to blame.\n“We will look at every page of the log book.”"
    found = [quote for quote in speech(text, "en") if quote.kind is DIRECT]
    assert [quote.speaker for quote in found] == ["Ada Ruhl"]
    assert found[0].reasons[0].key == "sentence-before"


def test_words_in_marks_inside_a_reported_clause_are_a_mixed_quotation() -> None:
    text = "Ada Ruhl said the light was “a disgrace to the island” and left."
    assert told(text) == [(["the light was “a disgrace to the island” and left"], "Ada Ruhl", "said")]


def test_in_german_the_words_in_marks_stand_alone() -> None:
    text = "Der Lotse nannte das Licht eine „Schande für die Insel“."
    assert told(text, "de") == [(["Schande für die Insel"], "Der Lotse", "nannte")]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The so-called “quiet summer” was over, and the boats came back.", "en"),
        ("Her novel “The Patience of Lamps” won the prize.", "en"),
        ("Die „Asterlin“ lief um vier Uhr aus.", "de"),
        ("It's the boys' boat.", "en"),
    ],
)
def test_scare_quotes_and_titles_are_no_quotations(text: str, language: str) -> None:
    assert told(text, language) == []


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("“The light was out all week.” — Ada Ruhl", "Ada Ruhl"),
        ("“The light was out all week.” ― Ada Ruhl, pilot at Kelm.", "Ada Ruhl"),
        ("“The light was out all week.”\n- Ruhl.", "Ruhl"),
        ("Ada Ruhl came. “The light was out all week.” — He left.", "Ada Ruhl"),
        ("Ada Ruhl came. “The light was out all week.”\n- Tickets are sold at the pier.", "Ada Ruhl"),
    ],
)
def test_a_quotation_can_be_signed_behind_a_dash(text: str, source: str) -> None:
    assert [found[1] for found in told(text)] == [source]


def test_a_closing_mark_may_stand_apart_from_an_inner_quotation() -> None:
    text = 'Moll came. "We would not vote for \'Kelm,\' " said Ada Ruhl, who left. "It is small."'
    assert told(text) == [(["We would not vote for 'Kelm,'", "It is small."], "Ada Ruhl", "said")]


def test_indirect_speech_in_german() -> None:
    text = "Die Lotsin sagte, das Licht sei seit einer Woche aus gewesen."
    assert told(text, "de", INDIRECT) == [(["das Licht sei seit einer Woche aus gewesen"], "Die Lotsin", "sagte")]


def test_a_passive_reports_nothing() -> None:
    assert told("Traces of oil were found in the boat that burned down in Kelm.", "en", INDIRECT) == []


def test_a_text_without_known_language_still_has_its_plain_quotations() -> None:
    assert told("Ada Ruhl: “Ol lampa ne vos lumi.”", "xx") == [(["Ol lampa ne vos lumi."], "Ada Ruhl", "")]


@given(
    st.lists(
        st.sampled_from(
            ["“", "”", '"', "'", "„", "said ", "Ada Ruhl ", "he ", ", ", ". ", "the light was out", "\n", ": "]
        ),
        max_size=40,
    ),
    st.sampled_from(["en", "de", "fr", None]),
)
def test_quotations_are_well_formed_spans_in_order(pieces: list[str], language: str | None) -> None:
    text = "".join(pieces)
    found = speech(text, language)
    assert [q.content[0] for q in found] == sorted(q.content[0] for q in found)
    for quote in found:
        assert all(0 <= s.start < s.end <= len(text) for s in (*quote.content, *quote.source, *quote.cue))
        assert list(quote.content) == sorted(quote.content)


@pytest.mark.parametrize(
    "junk", ['said "a", ', '"A b c d e."\n', "he said ", "“A b c,” x ", 'X said, "A b c d." ', "a, "]
)
def test_long_junk_takes_linear_time(junk: str) -> None:
    assert_linear(lambda text: speech(text, "en"), junk, 8_000)
