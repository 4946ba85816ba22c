"""What is typed into the search becomes a query that no database can misread."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsloom.store.query import TERMS_MAX, Query, Term, fts5, parsed, tsquery
from newsloom.store.snippet import folded
from tests.timing import within_seconds


def _query(wanted: list[Term], unwanted: list[Term] | None = None) -> Query:
    return Query(tuple(wanted), tuple(unwanted or ()))


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("ferry velm", _query([Term(("ferry",)), Term(("velm",))])),
        ('"red boat" velm', _query([Term(("red", "boat")), Term(("velm",))])),
        ("„rotes Boot“", _query([Term(("rotes", "Boot"))])),
        ("h*", _query([Term(("h",))])),
        ("harb*", _query([Term(("harb",), prefix=True)])),
        ("ferry -tram", _query([Term(("ferry",))], [Term(("tram",))])),
        ('ferry -"red tram"', _query([Term(("ferry",))], [Term(("red", "tram"))])),
        ("port-velm", _query([Term(("port", "velm"))])),
        ('"unclosed phrase', _query([Term(("unclosed", "phrase"))])),
        ("ferry ferry", _query([Term(("ferry",))])),
        ("... !!", _query([])),
        ("-only", _query([], [Term(("only",))])),
    ],
)
def test_what_is_typed_is_understood(typed: str, meant: Query) -> None:
    assert parsed(typed) == meant


def test_a_query_is_written_with_every_word_quoted() -> None:
    query = parsed('ferry "red boat" harb* -tram')
    assert fts5(query) == '("ferry" AND "red boat" AND "harb" *) NOT "tram"'
    assert tsquery(query, folded) == "('ferry') & ('red' <-> 'boat') & ('harb':*) & !('tram')"


@given(st.text())
def test_anything_typed_gives_words_without_signs(typed: str) -> None:
    query = parsed(typed)
    terms = (*query.wanted, *query.unwanted)
    assert len(terms) <= TERMS_MAX
    assert all(word.isalnum() for term in terms for word in term.words)


def test_long_junk_is_read_in_no_time() -> None:
    with within_seconds(0.5):
        for junk in ('"' * 1_000_000, "-" * 1_000_000, "a-" * 500_000, " " * 1_000_000):
            parsed(junk)
