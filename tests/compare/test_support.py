"""Which sentences of a language model's are shown: golden pairs, and how many faithful ones are lost by it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsloom.compare.support import checkable
from tests.compare.support_pairs import Pair, doubt_of, pairs
from tests.timing import within_seconds

GOLDEN = list(pairs("support.toml"))
HELD = list(pairs("support_held.toml"))
PASSAGES = sorted({(one.language, text) for one in GOLDEN for text in one.passages})
WORDS = sorted({word for _, text in PASSAGES for word in text.split()} | {"“", "”", "can't", "—", "12", "Monday,"})
SHARE_OF_FAITHFUL_MIN = 0.8


@pytest.mark.parametrize("pair", [one for one in GOLDEN + HELD if one.error], ids=lambda pair: pair.label)
def test_a_sentence_that_says_something_else_is_refused(pair: Pair) -> None:
    assert doubt_of(pair) is not None


@pytest.mark.parametrize("golden", [GOLDEN, HELD], ids=["golden", "held"])
def test_most_sentences_that_say_what_the_passages_say_are_kept(golden: list[Pair]) -> None:
    faithful = [one for one in golden if one.error is None]
    lost = [one.sentence for one in faithful if doubt_of(one) is not None]
    assert len(lost) <= (1 - SHARE_OF_FAITHFUL_MIN) * len(faithful), lost


def test_the_reason_names_what_is_wrong() -> None:
    pair = Pair("en", ("Three boats sank off Kelm on Sunday.",), "Four boats sank off Kelm on Sunday.", "number")
    why = doubt_of(pair)
    assert why is not None
    assert (why.key, why.fact("told")) == ("number-not-told", ("four",))


@pytest.mark.parametrize(
    "sentence",
    [
        "Three boats sank off Kelm",
        "Three boats sank off Kelm. Three boats sank off Kelm.",
        "They sank off Kelm on Sunday.",
        "Three boats sank off <b>Kelm</b> on Sunday.",
        "Three boats sank off [Kelm](https://kelm.example) on Sunday.",
        "Three boats\u202e sank off Kelm on Sunday.",
        "Did three boats sink off Kelm on Sunday?",
        "",
    ],
)
def test_what_is_no_plain_sentence_is_refused(sentence: str) -> None:
    assert doubt_of(Pair("en", ("Three boats sank off Kelm on Sunday.",), sentence, "shape")) is not None


def test_a_passage_of_another_report_does_not_help() -> None:
    passages = ("Three boats sank off Kelm on Sunday.", "The mayor of Aske resigned.")
    assert doubt_of(Pair("en", passages[1:], passages[0], "uncited")) is not None


def test_languages_whose_words_are_not_known_cannot_be_checked() -> None:
    assert [checkable(language) for language in ("en", "de", "fr", "xx", None)] == [True, True, False, False, False]


@pytest.mark.parametrize(("language", "text"), PASSAGES)
def test_a_passage_supports_itself(language: str, text: str) -> None:
    assert doubt_of(Pair(language, (text,), text, None)) is None


@given(st.lists(st.sampled_from(WORDS), max_size=25), st.sampled_from(["en", "de", "fr", "xx"]), st.text(max_size=10))
def test_no_sentence_breaks_the_check(told: list[str], language: str, odd: str) -> None:
    passages = (" ".join(told[::-1]) + odd, "Three boats sank off Kelm on Sunday.")
    doubt_of(Pair(language, passages, " ".join(told) + odd + ".", "any"))


def test_a_long_passage_takes_no_long_time() -> None:
    text = "Three boats sank off Kelm, and three boats sank off Kelm, " * 200 + "on Sunday."
    with within_seconds(5):
        doubt_of(Pair("en", (text,), "Three boats sank off Kelm on Sunday and three boats sank off Aske.", "place"))
