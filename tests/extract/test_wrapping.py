"""Lines broken at a fixed width come back as the paragraphs that they were."""

import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsloom.extract.wrapping import unwrapped
from tests.extract.pages import PARAGRAPHS

MENU = ["Home", "Sea and harbour", "Letters", "About us"]
NOTES = [
    f"{text} {other}" for text, other in zip(PARAGRAPHS, reversed(PARAGRAPHS), strict=True)
]  # long enough to be broken several times


def broken(paragraphs: list[str], width: int, between: list[str]) -> list[str]:
    return [line for text in paragraphs for line in (*textwrap.wrap(text, width, break_on_hyphens=False), *between)]


@pytest.mark.parametrize("width", [60, 72, 80, 100])
@pytest.mark.parametrize("between", [[], [""]])
def test_paragraphs_are_joined_and_menus_are_not(width: int, between: list[str]) -> None:
    lines = unwrapped([*MENU, *broken(NOTES, width, between)])
    assert lines[: len(MENU)] == MENU
    assert " ".join(line for line in lines[len(MENU) :] if line) == " ".join(NOTES)
    if between:
        assert [line for line in lines[len(MENU) :] if line] == NOTES


def test_a_line_a_paragraph_is_left_alone() -> None:
    lines = [*MENU, *NOTES, "", *MENU]
    assert unwrapped(lines) == lines


def test_short_sentences_on_lines_of_their_own_are_left_alone() -> None:
    lines = [f"Boat {n} left the quay at {n} o'clock." for n in range(1, 12)]
    assert unwrapped(lines) == lines


def test_scripts_without_spaces_are_not_taken_for_broken_lines() -> None:
    lines = ["港の東側の岸壁は冬の間、閉鎖されることになった。" * n for n in (2, 3, 2, 3, 2, 3, 2, 3, 2)]
    assert unwrapped(lines) == lines


@given(st.lists(st.text(alphabet=st.sampled_from("ab .\t\u3000é"), max_size=140), max_size=60))
def test_no_word_is_lost(lines: list[str]) -> None:
    assert " ".join(unwrapped(lines)).split() == " ".join(lines).split()
