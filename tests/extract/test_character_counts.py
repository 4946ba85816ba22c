"""Characters counted for many texts at once are those that Python counts text by text."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsloom.extract.character_counts import CharacterCounts, character_counts

LINES = st.text(
    alphabet=st.one_of(st.characters(max_codepoint=0xFFFF, exclude_characters="\n"), st.sampled_from("A1., |:"))
)


def of(text: str) -> CharacterCounts:
    return character_counts([text])


def is_caseless(char: str) -> bool:
    return char.isalpha() and not (char.isupper() or char.islower() or char.istitle())


@given(st.lists(LINES.filter(bool), min_size=1, max_size=6))
def test_counts_are_those_of_each_text(texts: list[str]) -> None:
    counted = character_counts(texts)
    assert counted.pauses.tolist() == [sum(map(text.count, (*",、，،؛；。।۔", ". "))) for text in texts]
    assert counted.digits.tolist() == pytest.approx(
        [len(re.findall(r"\d", text[:100])) / len(text[:100]) for text in texts]
    )
    assert counted.begins_upper.tolist() == [text[0].isupper() or is_caseless(text[0]) for text in texts]
    assert counted.all_upper.tolist() == [text.isupper() and not any(map(is_caseless, text)) for text in texts]


@pytest.mark.parametrize("text", ["العنوان هنا.", "वे बंद हैं।", "埠頭は閉まった。", "«Кто там?»", "متى يفتح؟"])
def test_sentences_end_in_every_script(text: str) -> None:
    assert of(text).ends_sentence == [1]


def test_ends_and_parting_signs() -> None:
    assert of("“The quay is shut.”").ends_sentence == [1]
    assert of("Crews left waiting").ends_sentence == [0]
    assert of("Topics:").ends_with_colon == [1]
    assert of("Harbour | Quays").has_parting == [1]


def test_marks_of_teasers_questions_and_notices() -> None:
    told = character_counts(
        ["The quay closed...", "Who pays?", "and so on", "3 boats", "“Never”", "© Post", "$4 or €5!"]
    )
    assert told.breaks_off.tolist() == [1, 0, 0, 0, 0, 0, 0]
    assert told.asks.tolist() == [0, 1, 0, 0, 0, 0, 0]
    assert told.begins_lower.tolist() == [0, 0, 1, 0, 0, 0, 0]
    assert told.begins_with_digit.tolist() == [0, 0, 0, 1, 0, 0, 0]
    assert told.begins_quoted.tolist() == [0, 0, 0, 0, 1, 0, 0]
    assert told.has_sign.tolist() == [0, 0, 0, 0, 0, 1, 0]
    assert (told.money.tolist()[-1], told.exclamations.tolist()[-1]) == (2, 1)


def test_one_full_stop_alone_breaks_nothing_off() -> None:
    assert character_counts([".", "a."]).breaks_off.tolist() == [0, 0]
