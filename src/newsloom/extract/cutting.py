"""Cuts stretches out of a finished text, and puts them back: every span that stays is moved along."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from newsloom.model import Article, Cut, Furniture, FurnitureKind, LiveEntry, Span


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch `[start, end)` of the text to be taken out, without the white space around it."""

    start: int
    end: int
    is_line: bool


def without(article: Article, pieces: Sequence[Piece]) -> Article:
    """The article without `pieces`, in order and apart from each other: they are furniture that recurs."""
    text = article.text
    tail = _tail(text, pieces)
    cuts = [_with_space(text, piece, in_tail=i >= tail) for i, piece in enumerate(pieces)]
    taken = []
    kept: list[str] = []
    at = 0
    for piece, (start, end) in zip(pieces, cuts, strict=True):
        is_subhead = Span(piece.start, piece.end) in article.subheads
        cut = Cut(start, text[start : piece.start], text[piece.end : end], is_subhead)
        taken.append(Furniture(FurnitureKind.RECURRING, text[piece.start : piece.end], cut))
        kept.append(text[at:start])
        at = end
    kept.append(text[at:])
    subheads = [_pulled(span, cuts) for span in article.subheads]
    entries = [replace(entry, at=span) for entry in article.entries if len(span := _pulled(entry.at, cuts))]
    return replace(
        article,
        text="".join(kept),
        subheads=tuple(span for span in subheads if len(span)),
        entries=tuple[LiveEntry, ...](entries),
        furniture=(*article.furniture, *taken),
    )


def restored(article: Article) -> Article:
    """The article with everything in its text that `without` has taken out of it, exactly as it stood."""
    cuts = sorted(((one.cut, one.text) for one in article.furniture if one.cut), key=lambda told: told[0].at)
    if not cuts:
        return article
    text, subheads, entries = article.text, list(article.subheads), list(article.entries)
    for cut, told in cuts:
        whole = cut.before + told + cut.behind
        text = text[: cut.at] + whole + text[cut.at :]
        subheads = [_pushed(span, cut.at, len(whole)) for span in subheads]
        entries = [replace(entry, at=_pushed(entry.at, cut.at, len(whole))) for entry in entries]
        if cut.is_subhead:
            begin = cut.at + len(cut.before)
            subheads.append(Span(begin, begin + len(told)))
    return replace(
        article,
        text=text,
        subheads=tuple(sorted(subheads)),
        entries=tuple(entries),
        furniture=tuple(one for one in article.furniture if one.cut is None),
    )


def _tail(text: str, pieces: Sequence[Piece]) -> int:
    """The index of the first of the pieces that are the last lines of the text."""
    end, i = len(text), len(pieces)
    while i > 0 and pieces[i - 1].is_line and pieces[i - 1].end == end:
        i -= 1
        end = pieces[i].start - 1
    return i


def _with_space(text: str, piece: Piece, *, in_tail: bool) -> tuple[int, int]:
    """The stretch to cut: with the white space behind the piece, or that before it where it ends a line or the text."""
    start, end = piece.start, piece.end
    if piece.is_line:
        return (start - 1, end) if in_tail else (start, end + 1)
    while end < len(text) and text[end] == " ":
        end += 1
    if end == piece.end:  # nothing but the line's end follows
        while start > 0 and text[start - 1] == " ":
            start -= 1
    return start, end


def _pulled(span: Span, cuts: Sequence[tuple[int, int]]) -> Span:
    """`span` after the stretches `cuts` were taken out."""
    start = span.start - sum(max(0, min(end, span.start) - begin) for begin, end in cuts if begin < span.start)
    stop = span.end - sum(max(0, min(end, span.end) - begin) for begin, end in cuts if begin < span.end)
    return Span(start, stop)


def _pushed(span: Span, at: int, size: int) -> Span:
    """`span` after `size` characters were put in at `at`: into it where they stand in it, else before or behind."""
    if span.end <= at:
        return span
    return Span(span.start + size if span.start >= at else span.start, span.end + size)
