"""What the trees that tell quotations from titles and scare quotes look at: a row of numbers for words in marks."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from newsloom.analyse.clause_shape import Shape
from newsloom.analyse.passage_sources import Sources, covers
from newsloom.analyse.phrases import MARKS, Token, tokens
from newsloom.analyse.reported_row import DOUBLE_MARKS, PADDING, Row
from newsloom.analyse.source_columns import COLUMNS as SOURCE_COLUMNS
from newsloom.text.trees import Matrix

COLUMNS = 34 + SOURCE_COLUMNS
_NOBODY = -9.0  # stands for what is told of a source where there is none
_INNER_MAX = 400  # characters of the passage that are looked at
_NOUN_BACK = 3
_FAR = 2000
_ENTITLED_BACK = 3
_BEFORE = ("in", "det", "obl", "adv", "and", "that", "sub", "pro", "be", "have", "modal", "subj", "number", "Name")
_SIGNS = ",:("
_DETERMINERS = frozenset(["det", "obl"])
_REASONS = {
    "cue-after": 0,
    "cue-before": 1,
    "sentence-before": 2,
    "goes-on": 3,
    "reported-on": 4,
    "subject-of-sentence": 5,
    "nobody-named": 6,
}


def marked_columns(found: Sources, sources: Matrix, margins: Matrix) -> Matrix:
    """A matrix of one row for a passage in marks; `sources` and `margins` are the columns of its candidates and how
    high each is ranked."""
    ranked = np.sort(margins)[::-1]
    best = sources[int(margins.argmax())].tolist() if len(margins) else [_NOBODY] * SOURCE_COLUMNS
    top = [float(margin) for margin in ranked[:2]] + [_NOBODY] * (2 - len(ranked[:2]))
    sure = float(1 / np.exp(ranked - ranked[0]).sum()) if len(ranked) else 0.0
    return np.array([[sure, *top, *_words(found), *_around(found), *best]], dtype=np.float32)


def _words(found: Sources) -> list[float]:
    """The words in marks themselves."""
    told, span = found.told, found.passage.span
    end = min(span.end, span.start + _INNER_MAX)
    row = Row(tokens(found.text, span.start, end), found.kinds)
    shape = Shape(row, told)
    words = [token for token in row.tokens if token.is_word]
    count = max(1, len(words))
    first, last = found.text[span.start : span.start + 1], found.text[span.end - 1 : span.end]
    return [
        float(len(words)),
        float(len(span)),
        sum(word.capital for word in words) / count,
        float(bool(words) and words[0].capital),
        float(first == first.lower()),
        float(last in ".?!"),
        float(shape.finite_sum[-1]),
        float(any(word.low in told.first for word in words)),
        sum(word.low in told.classes for word in words) / count,
        float(min((found.counts[word.word] for word in words), default=0)),
        float(sum(word.start in found.names for word in words)),
        float(any(word.word[0].isdigit() for word in words)),
    ]


def _around(found: Sources) -> list[float]:
    """The sentence around the words in marks, and what the rules made of them."""
    told, passage = found.told, found.passage
    ahead = [token for token in found.before.tokens[-_NOUN_BACK - 2 :] if token.word not in MARKS]
    last = ahead[-1] if ahead else None
    draft = passage.draft
    reason = -1 if draft is None else _REASONS.get(draft.reason.key, len(_REASONS))
    direct = draft is not None and draft.kind.value == "direct"
    since = passage.span.start - found.earlier[-1].content[-1].end if found.earlier else _FAR
    return [
        float(reason),
        float(direct) + (draft is not None),
        *_before(found, ahead),
        float(last is not None and last.word == ":"),
        float(last is not None and last.capital),
        float(last is not None and last.low in told.definite),
        float(last is not None and last.low in told.quoting),
        float(any(token.low in told.cue_nouns for token in ahead[-_NOUN_BACK:])),
        float(sum(low in DOUBLE_MARKS for low in found.row.low)),
        float(min(_FAR, since)),
        passage.span.start / len(found.text),
        float(found.opens),
        float(any(covers(report, passage.span) for report, _ in found.reported)),
        float(any(low in told.subjunctives for low in found.row.low[PADDING:-PADDING])),
        float(found.behind.count),
    ]


def _before(found: Sources, ahead: Sequence[Token]) -> list[float]:
    """What the words in marks stand behind: a title behind a noun or what is called something, speech behind most else;
    `ahead` are the last words and signs before them."""
    told = found.told
    if not ahead:
        return [0.0] * 5
    last = ahead[-1]
    kind = found.kinds[last.word]
    return [
        float(_BEFORE.index(kind) + 1 if kind in _BEFORE else -1 - _SIGNS.find(last.word)),
        float(kind in _DETERMINERS and last.low not in told.definite),
        float(last.word.islower() and last.low not in told.classes),
        float(last.low in told.entitling),
        float(any(token.low in told.entitling for token in ahead[-_ENTITLED_BACK:])),
    ]
