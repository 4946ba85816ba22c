"""Stretches between quotation marks, in every style that news is written in.

Marks are read paragraph by paragraph with a stack, in one pass. What a mark does is told by its neighbours more than by
its shape, since shapes are mixed up in practice: a straight mark opens and closes, “ opens in English and closes in
German, » does either. An apostrophe is a single mark that stands within a word, or one that closes nothing.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import NamedTuple

from newsloom.model import Span

_MARK = re.compile(r"[\"“”„‟«»‹›‘’‚‛'`＂](?:(?<=')'|(?<=`)`)?")  # a mark, or one written as two
_DOUBLE = frozenset({'"', "“", "”", "„", "‟", "«", "»", "''", "``", "＂"})
_ONLY_OPENS = frozenset("„‚‟‛")
_SINGLE_SHAPES = frozenset("'‘’‚‛‹›`")
_UNSEEN = "\u200b\u200e\u200f\u202a\u202b\u202c\u2060\ufeff"  # marks of direction and the like
_BEFORE_OPENING = frozenset(" \t\u00a0\u202f([{—–-/:\u2015…" + _UNSEEN)
_AFTER_CLOSING = frozenset(" \t\u00a0\u202f.,;:!?)]}—–-/…")
_NEVER_FIRST = frozenset(",.;:!?)]}")
_MARKS_MAX = 1000  # in one paragraph; more is no prose
_STRETCHES_MAX = 5000  # in one text
_SPACED_INSIDE = frozenset("«»")  # French writes a space inside these
_CUT_OFF_WORDS = re.compile(r"(?:\d0s|tis\b|twas\b|em\b|cause\b|til\b|till\b|n[’']|s\b)", re.IGNORECASE)
_PARAGRAPH = re.compile(r"[^\r\n\u2028\u2029]+")
_DEPTH_MAX = 4


@dataclass(frozen=True, slots=True)
class Marked:
    """A stretch in quotation marks. `outer` has the marks, `inner` is between them, without white space at its ends.

    `closed` is false where the paragraph ended first. `double` tells the family of the opening mark.
    """

    outer: Span
    inner: Span
    closed: bool
    double: bool


class _Mark(NamedTuple):
    start: int
    end: int
    shape: str
    opens: bool
    closes: bool

    @property
    def double(self) -> bool:
        return self.shape in _DOUBLE


def marked(text: str) -> tuple[Marked, ...]:
    """The outermost stretches in quotation marks, in order; none runs over the end of its paragraph."""
    out: list[Marked] = []
    for paragraph in _PARAGRAPH.finditer(text):
        begin, end = paragraph.span()
        marks = _marks(text, begin, end)
        if marks:
            out.extend(_stretches(text, marks, begin, end))
        if len(out) >= _STRETCHES_MAX:
            break
    return tuple(out)


def _marks(text: str, begin: int, end: int) -> list[_Mark]:
    out = []
    for found in _MARK.finditer(text, begin, end):
        start, stop = found.span()
        shape = found.group()
        before = text[start - 1] if start > begin else " "
        after = text[stop] if stop < end else " "
        if shape in _SINGLE_SHAPES and before.isalnum() and after.isalnum():
            continue  # an apostrophe within a word
        mark = _judged(text, start, stop, shape, before, after)
        if mark.opens or mark.closes:
            out.append(mark)
        if len(out) == _MARKS_MAX:
            break
    return out


def _judged(text: str, start: int, stop: int, shape: str, before: str, after: str) -> _Mark:
    spaced = shape in _SPACED_INSIDE
    open_side = before in _BEFORE_OPENING or before in _DOUBLE or before in _SINGLE_SHAPES
    opens = open_side and after not in _NEVER_FIRST and (not after.isspace() or (spaced and shape == "«"))
    closing_side = after in _AFTER_CLOSING or after in _DOUBLE or after in _SINGLE_SHAPES or not after.isalnum()
    closes = closing_side and (not before.isspace() or (spaced and shape == "»"))
    parted = before.isspace() and after.isspace() and text[start - 2 : start - 1] in _SINGLE_SHAPES
    if parted and shape in _DOUBLE and start >= 2:
        return _Mark(start, stop, shape, opens=False, closes=True)  # behind an inner quotation: 'Vale,' "
    if shape in _ONLY_OPENS:
        return _Mark(start, stop, shape, opens=not after.isspace(), closes=False)
    if shape == "”" and closes:
        opens = False
    if shape in "“‘" and opens and not after.isspace() and before.isspace():
        closes = False
    if shape in "“”«»" and not opens and not closes:
        # No white space on either side: the shape decides.
        opens, closes = shape in "“«" and not after.isspace(), shape in "”»"
    if shape in _SINGLE_SHAPES and opens and _CUT_OFF_WORDS.match(text, stop):
        opens = False
    return _Mark(start, stop, shape, opens, closes)


def _stretches(text: str, marks: list[_Mark], begin: int, end: int) -> list[Marked]:
    out: list[Marked] = []
    stack: list[_Mark] = []
    first_single_close: _Mark | None = None  # where a double mark could be closed by a single one
    index = 0
    while index < len(marks):
        mark = marks[index]
        if not stack:
            if mark.opens and not (not mark.double and _only_apostrophe(marks, index)):
                stack, first_single_close = [mark], None
        elif _closes(mark, stack[-1], marks, index, text, len(stack)):
            opened = stack.pop()
            if not stack:
                out.append(_stretch(text, opened, mark.start, mark.end, closed=True))
        elif mark.opens and len(stack) < _DEPTH_MAX and _nests(mark, stack[-1]):
            stack.append(mark)
        elif mark.closes and not mark.double and first_single_close is None and len(stack) == 1:
            first_single_close = mark
        index += 1
    if stack:
        out.extend(_unclosed(text, stack[0], first_single_close, begin, end))
    return out


def _nests(mark: _Mark, top: _Mark) -> bool:
    """Whether an opening mark inside a quotation begins another one within it."""
    if mark.shape != top.shape:
        return True
    return not mark.closes and mark.shape not in {'"', "＂"}


def _closes(mark: _Mark, top: _Mark, marks: list[_Mark], index: int, text: str, depth: int) -> bool:
    if not mark.closes or mark.double != top.double:
        return False
    if mark.opens and mark.shape != top.shape:
        return False
    straight_follows = any(m.shape == '"' and m.closes for m in marks[index + 1 : index + 3])
    if top.shape == '"' and mark.shape == "”" and straight_follows:
        return False
    if mark.double or mark.shape == "›":
        return True
    return depth > 1 or not _possessive(mark, marks, index, text)


def _possessive(mark: _Mark, marks: list[_Mark], index: int, text: str) -> bool:
    """Whether a mark after "s" is the plural's apostrophe: a better closing one comes before any opening one."""
    if text[mark.start - 1] not in "sS" or text[mark.end : mark.end + 1] not in {" ", "\u00a0"}:
        return False
    following = marks[index + 1] if index + 1 < len(marks) else None
    return following is not None and following.closes and not following.opens and not following.double


def _only_apostrophe(marks: list[_Mark], index: int) -> bool:
    """Whether a single mark that could open has nothing to close it."""
    return not any(m.closes and not m.double for m in marks[index + 1 : index + 12])


def _unclosed(text: str, opened: _Mark, single: _Mark | None, begin: int, end: int) -> list[Marked]:
    if opened.double and single is not None:
        return [_stretch(text, opened, single.start, single.end, closed=True)]
    if not opened.double and text[begin : opened.start].strip():
        return []  # a stray apostrophe
    return [_stretch(text, opened, end, end, closed=False)]


def _stretch(text: str, opened: _Mark, inner_end: int, outer_end: int, *, closed: bool) -> Marked:
    start = opened.end
    while start < inner_end and text[start].isspace():
        start += 1
    while inner_end > start and text[inner_end - 1].isspace():
        inner_end -= 1
    outer = Span(opened.start, max(outer_end, inner_end))
    return Marked(outer, Span(start, inner_end), closed, opened.double)
