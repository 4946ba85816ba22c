"""What the trees that choose among the readings of a text's cues look at: a row of numbers for each reading.

A reading is one way of taking a cue: what it reports, and who says it. The numbers tell how likely the weights hold
it, what else its sentence may report, and what stands at the edges of its parts.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from itertools import groupby

import numpy as np

from newsloom.analyse.report_columns import Report, alike, lists_of_cues
from newsloom.analyse.reported_row import EDGE, PADDING, Row
from newsloom.model import QuoteKind, Span
from newsloom.text.lang.speech_rules import SpeechRules
from newsloom.text.trees import Matrix

COLUMNS = 67
_CLASSES = (EDGE, "and", "adv", "sub", "in", "subj", "modal", "have", "be", "that", "det", "obl", "pro")
_MARKS = (",", ".", '"', ":", "-", ";", "number", "Name", "owner")
_OTHER_MARK, _WORD = -1, 40
_VERBAL = frozenset(["be", "have", "modal", "ed"])
_PARTS = frozenset([",", ":"])
_HELP_BACK = 3
_BESIDE_MAX = 16  # readings on either side that are looked at; sentences of news have some six in all
_NOBODY = [0.0] * 12


class _Codes(dict[str, int]):
    """The numbers of word classes; those not told by name are other marks, or words."""

    def __missing__(self, kind: str) -> int:
        self[kind] = _OTHER_MARK if len(kind) == 1 else _WORD
        return self[kind]


class _Sentence:
    """A sentence with its readings, and what is asked of it for each of them."""

    def __init__(self, readings: Sequence[Report], told: SpeechRules, codes: _Codes) -> None:
        self.readings = readings
        self.row: Row = readings[0].row
        self.starts = [token.start for token in self.row.tokens]
        self.known = codes
        self.marked = sum(self.row.marked)
        self.cues = sum(map(told.cues.__contains__, self.row.low))
        self.semicolons = ";" in self.row.low

    def codes(self, first: int, end: int) -> list[int]:
        """The classes of the tokens from `first` to before `end`, as numbers."""
        return list(map(self.known.__getitem__, self.row.kinds[first + PADDING : end + PADDING]))

    def inside(self, span: Span) -> tuple[int, int]:
        """The first token of `span`, and the one behind its last."""
        return bisect_left(self.starts, span.start), bisect_left(self.starts, span.end)


def reading_columns(
    readings: Sequence[Report], told: SpeechRules, words: Mapping[str, float], direct: Sequence[Span]
) -> Matrix:
    """A matrix of shape (readings, `COLUMNS`); the readings of one sentence stand side by side.

    `words` are the weights of words as cues; `direct` is what direct quotations say, in order.
    """
    codes = _Codes({name: n for n, name in enumerate((*_CLASSES, *_MARKS, *told.endings))})
    out: list[list[float]] = []
    for _, own in groupby(readings, key=lambda one: id(one.row)):
        part = _Sentence(list(own), told, codes)
        for n, one in enumerate(part.readings):
            out.append(
                [
                    *_likely(one, words),
                    *_beside(n, part),
                    *_content(one, part, told),
                    *_cue(one, part, told),
                    *_source(one, part, told),
                    is_inside(part.starts[one.at], direct),
                ]
            )
    return np.array(out, dtype=np.float32).reshape(len(readings), COLUMNS)


def is_inside(at: int, spans: Sequence[Span]) -> bool:
    """Whether one of `spans`, in order and apart, holds the place `at`."""
    n = bisect_left(spans, Span(at + 1, at + 1)) - 1
    return n >= 0 and at < spans[n].end


def _likely(one: Report, words: Mapping[str, float]) -> list[float]:
    """What the weights hold of a reading."""
    weight = words.get("w " + one.row.low[one.at + PADDING], 0.0) + words.get("s " + one.word.stem, 0.0)
    return [one.cue, one.content, one.source, one.likely, one.content / one.end, one.end, one.second, weight]


def _beside(n: int, part: _Sentence) -> list[float]:
    """The other readings of the sentence, near the `n`-th: how likely those of other cues and of the same one are."""
    if len(part.readings) == 1:
        return [0.0] * 8
    one = part.readings[n]
    content, at = one.draft.content, part.starts[one.at]
    around = inside = ahead = behind = same = like = most = 0.0
    for other in part.readings[max(0, n - _BESIDE_MAX) : n + _BESIDE_MAX + 1]:
        if other is one:
            continue
        likely = other.likely
        if alike(one.draft, other.draft):
            like = max(like, likely)
        if other.at == one.at:
            same = max(same, likely)
            continue
        most = max(most, likely)
        if other.at < one.at:
            ahead = max(ahead, likely)
        else:
            behind = max(behind, likely)
        if any(span.start <= at < span.end for span in other.draft.content):
            around = max(around, likely)
        if any(span.start <= part.starts[other.at] < span.end for span in content):
            inside = max(inside, likely)
    return [len(part.readings), most, like, same, ahead, behind, around, inside]


def _content(one: Report, part: _Sentence, told: SpeechRules) -> list[float]:
    """What is reported: its size, its edges, and how it stands to the cue."""
    row, spans = one.row, one.draft.content
    edges = [part.inside(span) for span in spans]
    first, end = edges[0][0], edges[-1][1]
    kinds = row.kinds[first + PADDING : edges[0][1] + PADDING]
    for begin, stop in edges[1:]:
        kinds += row.kinds[begin + PADDING : stop + PADDING]
    count = max(1, len(kinds))
    low = row.low[first + PADDING]
    return [
        count,
        end - first - count,
        row.count,
        row.count - end,
        len(spans),
        one.draft.kind is QuoteKind.MIXED,
        part.marked,
        low in told.complementisers,
        low in told.subordinators,
        sum(map(_VERBAL.__contains__, kinds)),
        kinds.count("Name") / count,
        first - one.at,
        first - one.at if first > one.at else one.at + 1 - end,
        row.low[first + PADDING - 1] in _PARTS,
        part.semicolons and ";" in row.low[first + PADDING : end + PADDING],
        *part.codes(first - 1, first + 2),
        *part.codes(end - 1, end + 2),
    ]


def _cue(one: Report, part: _Sentence, told: SpeechRules) -> list[float]:
    """The cue, and the words beside it."""
    row, at = one.row, one.at
    i = at + PADDING
    low = row.low[i]
    return [
        at,
        *lists_of_cues(low, told),
        low.endswith(told.verb_endings),
        low.endswith(told.endings[:1]),  # "ing"
        len(low),
        part.cues,
        row.marked[at],
        "be" in row.kinds[i - _HELP_BACK : i],
        *part.codes(at - 2, at + 3),
        *part.codes(0, 1),
    ]


def _source(one: Report, part: _Sentence, told: SpeechRules) -> list[float]:
    """The words that name who speaks; all 0 where none do."""
    row, span = one.row, one.draft.source
    if span is None:
        return _NOBODY
    first, end = part.inside(span)
    if first == end:
        return _NOBODY
    low = row.low[first + PADDING]
    between = (
        row.low[one.at + PADDING : first + PADDING] if first > one.at else row.low[end + PADDING : one.at + PADDING]
    )
    return [
        1,
        end - first,
        low in told.pronouns,
        low in told.first,
        low in told.determiners,
        first - one.at,
        len(between),
        between.count(","),
        first,
        *part.codes(first - 1, first + 1),
        *part.codes(end - 1, end),
    ]
