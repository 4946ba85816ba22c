"""The words of a sentence that names are looked for in."""

from __future__ import annotations

from newsloom.model import Span
from newsloom.text.lang.names_rules import NamesRules
from newsloom.text.name_lines import Line, seen_in


def line(text: str) -> Line:
    return Line(text, Span(0, len(text)))


def test_words_stand_at_their_places_without_possessive_endings() -> None:
    text = "In Kelm, al-Merin's boat sank"
    found = line(text)
    tokens = [found.token(i) for i in range(len(found))]
    assert [token.word for token in tokens] == ["In", "Kelm", "al-Merin", "boat", "sank"]
    assert all(text[token.start : token.end] == token.word for token in tokens)
    assert [token.word for token in tokens if token.possessive] == ["al-Merin"]


def test_an_ending_without_a_word_is_a_word() -> None:
    assert line("Kelm ʼs boat ʼs").words == ["Kelm", "ʼs", "boat", "ʼs"]


def test_only_words_with_capitals_are_large() -> None:
    assert line("the Ruhl and al-Merin said").large == [1, 3]


def test_the_first_word_opens_and_so_does_one_behind_a_mark() -> None:
    found = line("Ruhl said: “Nobody knows Kelm”")
    assert [found.opens(i) for i in range(len(found))] == [True, False, True, False, False]


def test_in_a_headline_every_word_opens() -> None:
    assert line("Harbour Master Leaves Kelm Today").is_headline
    assert not line("The harbour master leaves Kelm today").is_headline


def test_words_too_long_are_left_out() -> None:
    assert line(f"a {'x' * 41} b").words == ["a", "b"]


def test_a_text_tells_how_its_words_are_written() -> None:
    seen = seen_in([line("The Guard told Ruhl of the boat")], NamesRules(determiners=frozenset({"the"})))
    assert seen.low == {"told", "of", "the", "boat"}
    assert seen.capital == {"guard", "ruhl"}
    assert seen.determined == {"guard", "boat"}
