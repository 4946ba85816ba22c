"""Values survive their columns unchanged."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsloom.model import Analysis, Article, Mention, MentionKind, Span, StoreError
from newsloom.store import cursor, mapping, timekey
from newsloom.store.headline import first_words
from tests.store.samples import article

texts = st.text(st.characters(codec="utf-8"), max_size=80)


@given(texts, texts, st.none() | texts)
def test_an_article_survives(ident: str, text: str, title: str | None) -> None:
    put = article(ident, text, title=title)
    column, value = mapping.article_columns(put)
    assert mapping.article_of(column, value) == put
    assert len(column) == len(text)
    assert "\0" not in column + value


def test_half_a_surrogate_pair_is_refused_in_words() -> None:
    with pytest.raises(StoreError, match="surrogate"):
        mapping.article_columns(Article("a", "p", "half \ud800"))


@given(st.lists(st.tuples(st.integers(0, 999), st.integers(0, 99), texts), max_size=20))
def test_an_analysis_survives(found: list[tuple[int, int, str]]) -> None:
    mentions = tuple(Mention(Span(start, start + length), name, MentionKind.PLACE) for start, length, name in found)
    put = Analysis(mentions=mentions)
    assert mapping.analysis_of(mapping.analysis_column(put, "a")) == put


@given(texts)
def test_a_key_is_short_and_printable(ident: str) -> None:
    key = mapping.key_of(ident)
    assert len(key) <= mapping.KEY_LENGTH
    assert key.isascii()
    assert key == ident or len(key) == 33


@given(st.text())
def test_plain_text_keeps_its_length_and_can_be_written(text: str) -> None:
    plain = mapping.plain(text)
    assert len(plain) == len(text)
    assert b"\0" not in plain.encode()


@given(st.lists(st.integers(-(2**63), 2**63 - 1), min_size=1, max_size=3))
def test_a_cursor_survives(numbers: list[int]) -> None:
    assert cursor.read("s", cursor.made("s", *numbers), len(numbers)) == tuple(numbers)


@given(st.datetimes(min_value=datetime(1, 1, 2), max_value=datetime(9999, 12, 30)))  # noqa: DTZ001
def test_time_keys_fit_and_keep_the_order_of_time(naive: datetime) -> None:
    moment = naive.replace(tzinfo=UTC)
    key = timekey.base(moment)
    assert -(2**63) <= key <= timekey.last(key) < 2**63
    assert key <= timekey.base(moment + timedelta(hours=1))


def test_time_keys_of_one_moment_are_numbered_on() -> None:
    newest = {0: 4}
    assert timekey.numbered([0, 1 << 20, 0], newest) == [5, 1 << 20, 6]


def test_our_headline_is_the_first_paragraph_cut_between_words() -> None:
    assert first_words("\n \nShort one.\nSecond.") == "Short one."
    assert first_words("word " * 60, 30) == "word word word word word word…"
    assert first_words("x" * 500, 30) == "x" * 30 + "…"
    assert first_words("") == ""
