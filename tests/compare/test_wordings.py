"""How two wordings lie beside each other, word by word."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from newsloom.compare.word_changes import changes, is_spelling
from newsloom.compare.wordings import WORDS_MAX, Wording, aligned, word_key, wording
from newsloom.model import QuoteKind, Span
from newsloom.text.quotation_marks import marked
from tests.compare.builders import said


def wording_of(words: str, kind: QuoteKind = QuoteKind.DIRECT, around: str = "{}", language: str = "en") -> Wording:
    report = said("gazette", words, "Anna Ruhl", kind, around=around, language=language)
    marks = [stretch.outer for stretch in marked(report.article.text)]
    return wording(report, report.analysis.quotes[0], marks)


def in_marks(words: Wording) -> list[str]:
    return [key for key, is_said in zip(words.keys, words.is_said, strict=True) if is_said]


def test_words_are_compared_without_case_accents_hyphens_and_apostrophes() -> None:
    assert wording_of("Jong-un’s CAFÉ doesn't open in the U.S.").keys == (
        "jong", "uns", "cafe", "doesnt", "open", "in", "the", "us",
    )  # fmt: skip


def test_short_french_words_are_words_of_their_own() -> None:
    assert wording_of("ce qu'ils savent de l’eau", language="fr").keys == (
        "ce",
        "qu",
        "ils",
        "savent",
        "de",
        "l",
        "eau",
    )


def test_of_a_mixed_quotation_the_words_in_marks_are_said() -> None:
    mixed = wording_of("the plan was “no better than a candle” and late", QuoteKind.MIXED, "Ruhl said {}.")
    assert in_marks(mixed) == ["no", "better", "than", "a", "candle"]


def test_what_is_reported_is_not_said() -> None:
    assert in_marks(wording_of("that the plan was late", QuoteKind.INDIRECT)) == []


def test_words_in_brackets_and_words_of_others_are_not_the_speakers() -> None:
    words = wording_of("[The captain] told me, “I saw no light,” and wept")
    assert in_marks(words) == ["told", "me", "and", "wept"]


def test_spelling_is_no_other_wording() -> None:
    a, b = (
        wording_of("the organised centre of colour cannot move"),
        wording_of("the organized center of color can not move"),
    )
    assert is_spelling(aligned(a, b), a, b)
    assert not is_spelling(aligned(a, b), a, wording_of("the organised centre of colour cannot wait"))


def test_a_very_long_quotation_is_compared_by_its_beginning() -> None:
    assert len(wording_of(" ".join(f"word{n}" for n in range(1000))).keys) == WORDS_MAX


WORDS = st.lists(
    st.sampled_from(["the", "boat", "boats", "went", "out", "at", "night", "14", "15", "no", "light"]), max_size=20
)
PARTS = st.lists(WORDS.map(" ".join), min_size=1, max_size=3)


def of_parts(parts: list[str]) -> Wording:
    report = said("gazette", "", None, around="")
    text = " (she said) ".join(parts)
    starts = [sum(len(part) + len(" (she said) ") for part in parts[:i]) for i in range(len(parts))]
    content = tuple(Span(start, start + len(part)) for start, part in zip(starts, parts, strict=True))
    whole = said("gazette", text, None) if text else report
    return wording(whole, type(whole.analysis.quotes[0])(QuoteKind.DIRECT, content), ())


@given(PARTS, PARTS)
def test_what_lies_beside_each_other_makes_up_both_texts(ours: list[str], theirs: list[str]) -> None:
    a, b = of_parts(ours), of_parts(theirs)
    pieces = aligned(a, b)
    here = [key for piece in pieces for key in a.keys[piece.here_begin : piece.here_end]]
    there = [key for piece in pieces for key in b.keys[piece.there_begin : piece.there_end]]
    assert (tuple(here), tuple(there)) == (a.keys, b.keys)
    for piece in pieces:
        equal = a.keys[piece.here_begin : piece.here_end] == b.keys[piece.there_begin : piece.there_end]
        assert equal or not piece.is_equal
    for change in changes(a, b, pieces):
        assert any(span.covers(change.here) for span in a.quote.content)
        assert any(span.covers(change.there) for span in b.quote.content)


def test_a_letter_that_is_only_an_apostrophe_has_no_key() -> None:
    assert word_key("ʼ") == ""
    assert word_key("O’Hara") == "ohara"
