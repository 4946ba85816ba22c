"""Round-ups: one page that tells several pieces of news, each under a heading and with credits of its own."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from itertools import pairwise

from newsloom.extract.chunks import Chunk, Chunks
from newsloom.extract.compose import folded
from newsloom.extract.datelines import dateline, tail_credit
from newsloom.extract.lines import Told, told_by
from newsloom.extract.listing import declares_article
from newsloom.extract.metadata import Sources

PIECES_MIN = 3
PIECES_MAX = 100
_HEADING_WORDS_MIN, _HEADING_WORDS_MAX = 2, 30
_CREDIT_WORDS_MAX = 16
_CREDIT_REACH = 2  # chunks from a piece's heading, or its end, in which its credits stand
_TEXT_WORDS_MIN = 15  # of a piece
_CREDITED_MIN = 0.5  # of the pieces, where the page calls itself a round-up
_CREDITED_MIN_UNDECLARED = 0.8
_HEADINGS = frozenset({"h2", "h3", "h4"})


@dataclass(frozen=True, slots=True)
class Piece:
    """Chunks `[start, end)` that tell one piece: its heading is `start`. `told` is what its lines of credits tell, and
    `members` are the chunks with its text."""

    start: int
    end: int
    members: tuple[int, ...]
    told: Told


def pieces(page: Chunks, chosen: Sequence[int], at: Sources) -> list[Piece]:
    """The pieces of a page that is a round-up, in reading order; none of any other page.

    Sub-headings alone make no round-up: nearly every piece must have a writer, an agency, a source or a dateline of
    its own, or at least every other one where the page calls itself a round-up. A mere name or date counts on such a
    page; a date also below a headline that leads to the piece's own page, as on the front page of a blog.
    """
    if not chosen:
        return []
    heads = _headings(page, chosen, at)
    if not PIECES_MIN <= len(heads) <= PIECES_MAX:
        return []
    if len({folded(page.chunks[i].text) for i in heads}) < len(heads):
        return []  # labels, such as what a forum calls its members
    declared = any(at.words.roundup.search(one) for one in _titles(page, at))
    is_article = declares_article(at.head, at.all_ld)
    uncredited_max = (1 - (_CREDITED_MIN if declared else _CREDITED_MIN_UNDECLARED)) * len(heads)
    text = frozenset(chosen)
    found: list[Piece] = []
    uncredited = 0
    for start, end in pairwise([*heads, chosen[-1] + 1]):
        piece = _piece(page, start, end, text, at)
        if sum(page.chunks[i].words for i in piece.members) < _TEXT_WORDS_MIN:
            return []
        # Most pages with sub-headings are given up at the first of them or the second.
        uncredited += not _is_credited(page, piece, at, declared, is_article)
        if uncredited > uncredited_max:
            return []
        found.append(piece)
    return found


def _titles(page: Chunks, at: Sources) -> list[str]:
    return [at.head.title or "", *(chunk.text for chunk in page.chunks if chunk.tag == "h1" and len(chunk.text) < 300)]


def _headings(page: Chunks, chosen: Sequence[int], at: Sources) -> list[int]:
    """The headings among the text that look like most of them."""
    title = {folded(one) for one in _titles(page, at)}
    found = [
        i
        for i in range(max(0, chosen[0] - 2), chosen[-1])
        if _is_heading(page.chunks[i]) and folded(page.chunks[i].text) not in title
    ]
    shapes = Counter(_shape(page, i) for i in found)
    most = shapes.most_common(1)[0][0] if shapes else None
    return [i for i in found if _shape(page, i) == most]


def _shape(page: Chunks, i: int) -> tuple[str, int]:
    frame = page.frames[page.chunks[i].frame]
    return page.chunks[i].tag, frame.depth


def _is_heading(chunk: Chunk) -> bool:
    if not _HEADING_WORDS_MIN <= chunk.words <= _HEADING_WORDS_MAX:
        return False
    return chunk.tag in _HEADINGS or (chunk.bold_chars >= 0.9 * len(chunk.text) and chunk.text[-1] not in ".:,;")


def _piece(page: Chunks, start: int, end: int, text: Collection[int], at: Sources) -> Piece:
    told = Told()
    members: list[int] = []
    for i in range(start + 1, end):
        chunk = page.chunks[i]
        may_credit = chunk.words <= _CREDIT_WORDS_MAX and (i <= start + _CREDIT_REACH or i >= end - _CREDIT_REACH)
        line = told_by(chunk.text, at.words, at.language, at.capture.captured_at) if may_credit else None
        if line is not None:
            told = told.completed_by(line)
        elif i in text:
            members.append(i)
    return Piece(start, end, tuple(members), told)


def _is_credited(page: Chunks, piece: Piece, at: Sources, declared: bool, is_article: bool) -> bool:
    """Whether a piece says where it is from."""
    told, heading = piece.told, page.chunks[piece.start]
    # A name alone may be that of a book's writer.
    if told.wire or told.publisher or (told.byline and (declared or told.published)):
        return True
    if told.published and (declared or (not is_article and heading.link_chars >= 0.9 * len(heading.text))):
        return True
    first, last = page.chunks[piece.members[0]].text, page.chunks[piece.members[-1]].text
    found = dateline(first, at.words)
    # A label before a colon ("PROS: ...") looks like a place.
    if found is not None and (found.wire or ":" not in first[: found.length]):
        return True
    return tail_credit(last) is not None
