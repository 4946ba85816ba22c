"""Words as they stand in a text."""

from hypothesis import given
from hypothesis import strategies as st

from newsloom.relate.tokens import WORDS_MAX, Tokens


def test_short_words_written_together_with_a_name_do_not_hide_it() -> None:
    tokens = Tokens("À bord de l'Ostara, dit-elle", "fr")
    word = next(word for word in tokens.words if "Ostara" in word.written)
    assert word.capital
    assert word.written[word.elided :] == "Ostara"


def test_parts_of_a_word_with_a_hyphen_are_words() -> None:
    assert [word.written for word in Tokens("Die Varnholm-Gespräche", "de").words] == ["Die", "Varnholm", "Gespräche"]


@given(st.text(max_size=300))
def test_words_stand_in_order_where_they_are_said_to_stand(text: str) -> None:
    tokens = Tokens(text, "en")
    ended = 0
    for start, end, word in zip(tokens.starts, tokens.ends, tokens.words, strict=True):
        assert ended <= start < end
        assert text[start:end] == word.written
        ended = end


def test_junk_gives_bounded_words() -> None:
    for junk in ("x" * 300_000, "a'" * 100_000, "1," * 100_000, "U." * 100_000):
        tokens = Tokens(junk, None)
        assert len(tokens) <= WORDS_MAX
        assert all(len(word.written) <= 400 for word in tokens.words)
