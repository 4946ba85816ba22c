"""Finding many words in a text at once, and where words begin."""

from __future__ import annotations

import re

from newsloom.text.trigger_words import lowered, trigger_pattern, word_starts
from newsloom.text.word_patterns import anywhere, pattern


def test_words_are_found_alone_only() -> None:
    told = trigger_pattern(["boat", "boats", "sea"])
    assert [found.group() for found in told.finditer("a boat, boats at sea, seaside")] == ["boat", "boats", "sea"]


def test_small_letters_keep_their_places() -> None:
    assert len(lowered("İN KELM")) == len("İN KELM")
    assert lowered("In KELM") == "in kelm"


def test_a_word_begins_behind_what_is_no_letter() -> None:
    assert word_starts("laut kelm, verlaut, laute", ["laut"]) == [0, 20]


def test_a_pattern_for_whole_texts_finds_what_it_finds_alone() -> None:
    phrases = ["according to", "as per"]
    told = pattern(phrases, r"(?<!\w)(?P<word>{})\s")
    text = "As per Kelm, according to Orsa, was per night, according  to nobody, according\nto all"
    found = [one.span() for one in anywhere(phrases, told).finditer(text)]
    assert found == [one.span() for one in told.finditer(text)]
    assert len(found) == 3


def test_a_pattern_may_begin_before_its_phrase() -> None:
    told = re.compile(r"\szufolge")
    assert [one.start() for one in anywhere(["zufolge"], told, back=1).finditer("zufolge dem Amt zufolge")] == [15]
