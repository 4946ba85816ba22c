"""Snippets are stretches of the text itself, with the hits told apart."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from newsloom.store.query import parsed
from newsloom.store.snippet import LENGTH, folded, snippet
from tests.timing import within_seconds


def _marked(text: str, typed: str) -> str:
    return "".join(f"[{piece}]" if hit else piece for piece, hit in snippet(text, parsed(typed)))


def test_whole_words_are_marked_whatever_their_case_and_accents() -> None:
    assert _marked("Die Fähre und die Fährleute: FÄHRE!", "fahre") == "Die [Fähre] und die Fährleute: [FÄHRE]!"


def test_prefixes_and_phrases_are_marked_as_they_were_asked_for() -> None:
    assert _marked("harbour and harbourmaster", "harb*") == "[harbour] and [harbourmaster]"
    assert _marked("a red  boat, a boat", '"red boat"') == "a [red  boat], a boat"


def test_a_long_text_is_cut_around_the_first_hit_between_words() -> None:
    text = "word " * 200 + "the ferry sank " + "more " * 200
    shown = _marked(text, "ferry")
    assert "the [ferry] sank" in shown
    assert shown.startswith("… word")
    assert shown.endswith("more …")


def test_without_a_hit_in_the_text_its_beginning_is_shown() -> None:
    assert _marked("One.\nTwo.", "title") == "One. Two."


@given(st.text(max_size=600), st.text(max_size=20))
def test_the_pieces_are_a_stretch_of_the_text(text: str, typed: str) -> None:
    pieces = snippet(text, parsed(typed + " ferry"))
    shown = "".join(piece for piece, _ in pieces).removeprefix("… ").removesuffix(" …")
    assert shown in text.replace("\n", " ") or text.startswith("… ") or text.endswith(" …")
    assert len(shown) <= LENGTH + 10


@given(st.text())
def test_folding_keeps_every_offset(text: str) -> None:
    assert len(folded(text)) == len(text)


def test_long_junk_is_looked_through_in_no_time() -> None:
    with within_seconds(3):
        for junk in ("a" * 2_000_000, "a-" * 1_000_000, "_" * 2_000_000, "ä " * 1_000_000):
            snippet(junk, parsed('a* "a a a a b" ferry'))
