"""What a copy changed, as a page tells it."""

from __future__ import annotations

from newsloom.model import Article, Change, ChangeKind, Copy, Edit, EditKind, Span
from newsloom.present.web.sheets.copies import ChangeLine, copy_sheet

ORIGIN = Article("o", "o", "Nine boats sank, the harbour master said. Idony Pell mended one.", title="Boats sink")
COPY = Article("c", "c", "Eight boats sank. Idoni Pell mended one.", title="Boats sink")


def _at(article: Article, words: str) -> Span:
    start = article.text.index(words)
    return Span(start, start + len(words))


def _lines() -> tuple[ChangeLine, ...]:
    spelling = Edit(EditKind.SPELLING, _at(COPY, "Idoni"), _at(ORIGIN, "Idony"))
    figure = Edit(EditKind.FIGURE, _at(COPY, "Eight"), _at(ORIGIN, "Nine"))
    said = Edit(EditKind.ATTRIBUTION, None, _at(ORIGIN, "the harbour master said"))
    told = (
        ("Idoni Pell mended one.", "Idony Pell mended one.", (spelling,)),
        ("Eight boats sank.", "Nine boats sank, the harbour master said.", (said, figure)),
    )
    changes = tuple(
        Change(ChangeKind.CHANGED, _at(COPY, here), _at(ORIGIN, there), edits) for here, there, edits in told
    )
    return copy_sheet(Copy("o", 0.8, 0.6, (), changes), COPY, ORIGIN).changes


def test_a_changed_figure_comes_first_and_is_named() -> None:
    assert [(line.kind, line.words) for line in _lines()] == [
        ("figure", "Another figure"),
        ("spelling", "Spelt otherwise"),
    ]


def test_the_words_that_differ_are_marked_in_their_sentence() -> None:
    told = _lines()[0]
    assert [piece.text for piece in told.there if piece.is_changed] == ["Nine", "the harbour master said"]
    assert [piece.text for piece in told.here if piece.is_changed] == ["Eight"]
    assert "".join(piece.text for piece in told.there) == "Nine boats sank, the harbour master said."


def test_nothing_is_shown_of_an_origin_that_is_not_held() -> None:
    change = Change(ChangeKind.DROPPED, None, _at(ORIGIN, "Nine boats sank"))
    assert copy_sheet(Copy("o", 0.8, 0.6, (), (change,)), COPY, None).changes == ()
