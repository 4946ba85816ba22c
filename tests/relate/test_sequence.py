"""The words of a text as numbers."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsloom.relate.sequence import CHARACTERS_MAX, WORDS_MAX, WordSequence
from tests.timing import assert_linear


def words(text: str) -> list[str]:
    sequence = WordSequence(text)
    return [text[begin:end] for begin, end in zip(sequence.begins, sequence.ends, strict=True)]


def hashes(text: str) -> list[int]:
    told: list[int] = WordSequence(text).hashes.tolist()
    return told


@pytest.mark.parametrize(
    ("written", "other"),
    [
        ("The Mayor", "THE MAYOR"),
        ("Zürich Łódź", "zurich lodz"),
        ("Zu\u0308rich", "Zürich"),
        ("Straße", "STRASSE"),
        ("don’t", "don't"),
        ("don’t", "dont"),
        ("U.S. ships", "US ships"),
        ("“well-known”", "well known"),
        ("travelled", "traveled"),
        ("har\u00adbour", "harbour"),
        ("１２", "12"),
    ],
)
def test_case_accents_and_marks_make_no_difference(written: str, other: str) -> None:
    assert hashes(written) == hashes(other)


@pytest.mark.parametrize(
    ("written", "other"),
    [("told", "sold"), ("11", "1"), ("3.5", "35"), ("1,200", "1.200"), ("ab cd", "abcd"), ("east", "seat")],
)
def test_other_words_and_other_figures_differ(written: str, other: str) -> None:
    assert hashes(written) != hashes(other)


def test_words_are_told_with_their_offsets() -> None:
    assert words("At 6.40, the O'Dunn's 1,200 – U.S.A.-made – bells rang.") == [
        "At", "6.40", "the", "O'Dunn's", "1,200", "U.S.A", "made", "bells", "rang",
    ]  # fmt: skip


def test_scripts_without_spaces_are_read_a_character_a_word_and_count_for_half_a_word() -> None:
    sequence = WordSequence("地震が発生 Kobe 한국 사람")
    assert words("地震が発生 Kobe 한국 사람") == ["地", "震", "が", "発", "生", "Kobe", "한국", "사람"]
    assert sequence.sizes.tolist() == [0.5] * 5 + [1.0] * 3


def test_a_shingle_has_as_many_words_in_every_script() -> None:
    assert WordSequence("one two three four five").widths.tolist() == [4, 4, 0, 0, 0]
    assert WordSequence("地震が発生しました").widths.tolist() == [8, 8] + [0] * 7


def test_capitals_at_the_beginning_of_a_sentence_tell_nothing() -> None:
    text = "Trains to Varnholm stop. “Nobody told Pell,” he said.\nBuses run: Corvin drives 12 of 5."
    sequence = WordSequence(text)
    told = words(text)
    assert [word for word, is_one in zip(told, sequence.capitals, strict=True) if is_one] == ["Varnholm", "Pell"]
    assert [word for word, is_one in zip(told, sequence.figures, strict=True) if is_one] == ["12"]


@given(st.text())
def test_any_text_has_words_in_order_that_do_not_overlap(text: str) -> None:
    sequence = WordSequence(text)
    assert (sequence.begins < sequence.ends).all()
    assert (sequence.ends[:-1] <= sequence.begins[1:]).all()
    assert len(sequence.shingles) == len(sequence.shingle_places)
    assert len(sequence.hashes) == len(sequence)


def test_a_text_too_long_is_read_in_part() -> None:
    assert len(WordSequence("ab " * CHARACTERS_MAX)) == WORDS_MAX
    assert WordSequence("x" * 2 * CHARACTERS_MAX).ends.tolist() == [CHARACTERS_MAX]


@pytest.mark.parametrize("junk", ["a.", "'a", "\u0301", "ab ", "地", "1,"])
def test_junk_is_read_in_linear_time(junk: str) -> None:
    def work(text: str) -> object:
        return WordSequence(text).shingles

    assert_linear(work, junk, CHARACTERS_MAX)
