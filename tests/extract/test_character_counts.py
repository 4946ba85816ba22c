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


@given(st.lists(LINES.filter(bool), min_size=1, max_size=6))
def test_counts_are_those_of_each_text(texts: list[str]) -> None:
    counted = character_counts(texts)
    assert counted.pauses.tolist() == [sum(map(text.count, (",", "、", ". "))) for text in texts]
    assert counted.digits.tolist() == pytest.approx(
        [len(re.findall(r"\d", text[:100])) / len(text[:100]) for text in texts]
    )
    assert counted.begins_upper.tolist() == [text[0].isupper() for text in texts]
    assert counted.all_upper.tolist() == [text.isupper() for text in texts]


def test_ends_and_parting_signs() -> None:
    assert of("“The quay is shut.”").ends_sentence == [1]
    assert of("Crews left waiting").ends_sentence == [0]
    assert of("Topics:").ends_with_colon == [1]
    assert of("Harbour | Quays").has_parting == [1]
