"""Marks in an article's text: quotations and figures, which may nest and overlap, laid over sentences.

HTML elements nest, spans need not. So the text is cut at every boundary of a mark or a sentence, and each piece
carries all marks that cover it. The text content of what is rendered equals the text, line feeds apart.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from html import escape
from itertools import pairwise

from django.utils.safestring import SafeString, mark_safe

from newsloom.model import Span

DEPTH_MAX = 6  # marks over one character; more can only come from a text made to be slow
MARKS_MAX = 5000


@dataclass(frozen=True, slots=True)
class Mark:
    """One marked span. `kind` is a CSS class, `anchor` an id unique on the page (the same for all spans of one
    finding; only the first carries it), `note` what is said of it on hover and to screen readers."""

    at: Span
    kind: str
    anchor: str | None
    note: str


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch without a boundary inside. `marks` cover it, outermost first; `opening` are those that begin here."""

    text: str
    marks: tuple[Mark, ...] = ()
    opening: frozenset[Mark] = frozenset()


@dataclass(frozen=True, slots=True)
class Stretch:
    """A sentence (with its anchor) or what lies between sentences (without one)."""

    anchor: str | None
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Paragraph:
    stretches: tuple[Stretch, ...]
    is_subhead: bool = False


def sentence_anchor(at: Span) -> str:
    return f"s-{at.start}-{at.end}"


def paragraphs(
    text: str, marks: Iterable[Mark], sentences: Sequence[Span], subheads: Iterable[Span] = ()
) -> tuple[Paragraph, ...]:
    """`text` cut into its lines, each into sentences, each into pieces.

    Marks and sentences may reach over line ends or past the text; they are cut there. Linear in text and marks
    but for sorting.
    """
    kept = _bounded(marks, len(text))
    cuts = sorted({edge for mark in kept for edge in (mark.at.start, mark.at.end)})
    heads = frozenset(span.start for span in subheads)
    cutter = _Cutter(text, kept, cuts)
    ordered = sorted(sentences)
    found, start, sentence_number = [], 0, 0
    for line in text.split("\n"):
        end = start + len(line)
        stretches: list[Stretch] = []
        at = start
        while sentence_number < len(ordered) and ordered[sentence_number].end <= start:
            sentence_number += 1
        number = sentence_number
        while number < len(ordered) and ordered[number].start < end:
            sentence = ordered[number]
            begin, stop = max(at, sentence.start), min(end, sentence.end)
            number += 1
            if begin >= stop:
                continue
            if at < begin:
                stretches.append(Stretch(None, cutter.pieces(at, begin)))
            anchor = sentence_anchor(sentence) if begin == sentence.start else None
            stretches.append(Stretch(anchor, cutter.pieces(begin, stop)))
            at = stop
        if at < end:
            stretches.append(Stretch(None, cutter.pieces(at, end)))
        found.append(Paragraph(tuple(stretches), start in heads))
        start = end + 1
    return tuple(found)


def _bounded(marks: Iterable[Mark], length: int) -> list[Mark]:
    """Marks in order, the longer first; cut to the text, and without those that lie deeper than DEPTH_MAX."""
    ordered = sorted(
        (mark for mark in marks if mark.at.start < min(mark.at.end, length)),
        key=lambda mark: (mark.at.start, -mark.at.end),
    )[:MARKS_MAX]
    kept: list[Mark] = []
    open_ends: list[int] = []
    for mark in ordered:
        open_ends = [end for end in open_ends if end > mark.at.start]
        if len(open_ends) < DEPTH_MAX:
            open_ends.append(mark.at.end)
            kept.append(mark)
    return kept


class _Cutter:
    """Gives the pieces of ever later ranges of one text; keeps which marks are open."""

    def __init__(self, text: str, marks: list[Mark], cuts: list[int]) -> None:
        self._text = text
        self._marks = marks
        self._cuts = cuts
        self._next = 0
        self._open: list[Mark] = []
        self._opened: set[Mark] = set()

    def pieces(self, start: int, end: int) -> tuple[Piece, ...]:
        edges = [start]
        at = bisect_right(self._cuts, start)
        while at < len(self._cuts) and self._cuts[at] < end:
            edges.append(self._cuts[at])
            at += 1
        edges.append(end)
        return tuple(self._piece(a, b) for a, b in pairwise(edges) if a < b)

    def _piece(self, start: int, end: int) -> Piece:
        self._open = [mark for mark in self._open if mark.at.end > start]
        while self._next < len(self._marks) and self._marks[self._next].at.start <= start:
            mark = self._marks[self._next]
            self._next += 1
            if mark.at.end > start:
                self._open.append(mark)
        opening = frozenset(mark for mark in self._open if mark not in self._opened)
        self._opened |= opening
        return Piece(self._text[start:end], tuple(self._open), opening)


def html(stretches: Iterable[Stretch]) -> SafeString:
    """The marked text of one paragraph as HTML. Everything that came from outside is escaped."""
    return mark_safe("".join(_stretch(stretch) for stretch in stretches))  # noqa: S308 - parts are escaped below


def _stretch(stretch: Stretch) -> str:
    inner = "".join(_piece(piece) for piece in stretch.pieces)
    return inner if stretch.anchor is None else f'<span class="sentence" id="{escape(stretch.anchor)}">{inner}</span>'


def _piece(piece: Piece) -> str:
    # The standard library's escape: format_html takes ten times as long, which long texts with many marks feel.
    tags = "".join(_tag(mark, opens=mark in piece.opening) for mark in piece.marks)
    return f"{tags}{escape(piece.text)}{'</mark>' * len(piece.marks)}"


def _tag(mark: Mark, *, opens: bool) -> str:
    note = escape(mark.note)
    anchor = f' id="{escape(mark.anchor)}"' if opens and mark.anchor is not None else ""
    said = f' data-note="{note}"' if opens else ""
    return f'<mark class="{escape(mark.kind)}"{anchor} title="{note}"{said}>'
