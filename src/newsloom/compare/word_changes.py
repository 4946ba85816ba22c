"""The words in which one wording differs from another, as spans of the two texts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby, zip_longest

from newsloom.compare.wordings import Piece, Wording
from newsloom.model import EditKind, QuoteKind, Span, WordChange
from newsloom.text.crossing import transcribed

_SPELLING_MIN = 5  # letters; shorter words that are alike are different ones


def changes(here: Wording, there: Wording, pieces: Sequence[Piece]) -> tuple[WordChange, ...]:
    """What `pieces` (see `wordings.aligned`) tell to differ, in order. No span leaves the content of its quotation.

    Where both have words in marks, the report's own words around them are no difference.
    """
    found: list[WordChange] = []
    for piece in pieces:
        if piece.is_equal:
            continue
        ours = list(_spoken(here, piece.here_begin, piece.here_end, there.said > 0))
        theirs = list(_spoken(there, piece.there_begin, piece.there_end, here.said > 0))
        kind = _kind(here, there, piece)
        place, other = _place(here, piece.here_begin, ours), _place(there, piece.there_begin, theirs)
        found += [WordChange(kind, a or place, b or other) for a, b in zip_longest(ours, theirs)]
    return tuple(found)


def is_spelling(pieces: Sequence[Piece], here: Wording, there: Wording) -> bool:
    """Whether both say the same words, which may be spelt otherwise."""
    return all(piece.is_equal or _kind(here, there, piece) is EditKind.SPELLING for piece in pieces)


def _place(words: Wording, before: int, told: Sequence[Span]) -> Span:
    """The empty stretch behind those told; where there are none, behind the word before number `before`."""
    if told:
        return Span(told[-1].end, told[-1].end)
    at = words.ends[before - 1] if before else words.quote.content[0].start
    return Span(at, at)


def _spoken(words: Wording, begin: int, end: int, in_marks: bool) -> Iterator[Span]:
    """The stretches of the words `begin` to `end`; with `in_marks` those in marks alone, unless all words are."""
    if not in_marks or words.quote.kind is QuoteKind.DIRECT:
        yield from words.spans(begin, end)
        return
    at = begin
    for is_said, run in groupby(words.is_said[begin:end]):
        length = len(list(run))
        if is_said:
            yield from words.spans(at, at + length)
        at += length


def _kind(here: Wording, there: Wording, piece: Piece) -> EditKind:
    ours = here.keys[piece.here_begin : piece.here_end]
    theirs = there.keys[piece.there_begin : piece.there_end]
    if ours and theirs:
        same_words = len(ours) == len(theirs) and all(map(_is_one_word, ours, theirs))
        if same_words or _spelt("".join(ours)) == _spelt("".join(theirs)):  # "can not", "cannot"
            return EditKind.SPELLING
        if any(key[0].isdigit() for key in ours) and any(key[0].isdigit() for key in theirs):
            return EditKind.FIGURE
    return EditKind.WORDING


def _is_one_word(a: str, b: str) -> bool:
    """Whether two words are one, written otherwise: "organise" and "organize", "colour" and "color", "centre"."""
    if a == b:
        return True
    if min(len(a), len(b)) < _SPELLING_MIN or a[0] != b[0]:
        return False
    return _spelt(a) == _spelt(b) or sorted(a) == sorted(b)


def _spelt(key: str) -> str:
    return transcribed(key.replace("ou", "o")) if len(key) >= _SPELLING_MIN else key
