from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsloom.text.sentences import leans, sentences
from tests.timing import assert_linear


def split(text: str, language: str | None = "en") -> list[str]:
    return [span.of(text) for span in sentences(text, language)]


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en", ["Dr. J. R. Holm of the U.S. Navy met Mr. Vale at 5 p.m. on Friday.", "It rained."]),
        ("en", ["The rise of 3.5 per cent, No. 4 this year, is “odd.”", "Nobody knows why…", "The end."]),
        ("en", ["“Stop!” she said.", "He left."]),
        ("en", ["He works at Foo Inc.", "The firm is small."]),
        ("en", ["Sen. Ada Ruhl (R-Calif.) spoke.", "“We won.”", "Then she left."]),
        ("en", ["1. Open the lid.", "2. Wait."]),
        ("de", ["Am 3. März kam der 2. Minister Dr. Meier, z. B. mit dem Zug.", "Das war 2005.", "Dann Schluss."]),
        ("de", ["Um 15.30 Uhr sprach Papst Johannes XXIII. Müller.", "„Ja.“", "Er ging."]),
        ("fr", ["M. Vasseur est arrivé à 18 h.", "Il a parlé.", "« Non ! »", "Rien."]),
        (None, ["Prof. X spoke.", "Nobody heard."]),
        ("ja", ["船が沈んだ。", "三人が死んだ。"]),
    ],
)
def test_sentences_end_where_a_reader_ends_them(language: str | None, told: list[str]) -> None:
    text = ("" if language == "ja" else " ").join(told)
    assert split(text, language) == told


def test_a_paragraph_ends_a_sentence() -> None:
    text = "A heading without stop\nThe text.\n\n  More text  \n"
    assert split(text) == ["A heading without stop", "The text.", "More text"]


@given(st.text(alphabet="aB. \n\"'“”!?…3)", max_size=200), st.sampled_from(["en", "de", "fr", None]))
def test_sentences_cover_all_but_white_space_in_order(text: str, language: str | None) -> None:
    found = sentences(text, language)
    assert "".join("".join(s.of(text).split()) for s in found) == "".join(text.split())
    assert all(a.end <= b.start for a, b in pairwise(found))
    assert all(s.of(text) == s.of(text).strip() != "" for s in found)


@pytest.mark.parametrize("junk", [". ", ".", '"', "A.", "… “", " ", "\n", "1. "])
def test_long_junk_takes_linear_time(junk: str) -> None:
    assert_linear(lambda text: sentences(text, "de"), junk, 40_000)


@pytest.mark.parametrize(
    ("language", "sentence", "leaning"),
    [
        ("en", "“She will stay,” the mayor said.", True),
        ("en", "Another 22 people are missing.", True),
        ("en", "Shepherds met on Monday.", False),
        ("de", "Dabei blieb es nicht.", True),
        ("fr", "Mais la mer monte.", True),
        ("pl", "He will stay.", False),
    ],
)
def test_a_sentence_may_lean_on_the_one_before(language: str, sentence: str, leaning: bool) -> None:
    assert leans(sentence, language) == leaning
