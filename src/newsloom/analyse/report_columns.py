"""What the trees that tell reported speech from what only looks like it look at: a row of numbers for each report."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from newsloom.analyse.quotations import Draft
from newsloom.analyse.reported_options import names_source
from newsloom.analyse.reported_places import Part
from newsloom.analyse.reported_row import PADDING, Cue, Row
from newsloom.model import QuoteKind
from newsloom.text.lang.speech_rules import SpeechRules
from newsloom.text.trees import Matrix

COLUMNS = 58
_SIGNS = {"-": 0, "sub": 1, "inf": 2, "subj": 3, "that": 4}
_NO_PART = -1
_VERBAL = frozenset(["be", "have", "modal", "subj"])
_PARTS = frozenset([",", ":"])
_SAME_SHARE = 0.5
BESIDE = 4
"""Reports on either side of one that may tell the same."""


class Report(NamedTuple):
    """What a cue may report: how likely by the weights the word is a cue (`cue`), `content` what it reports and
    `source` who says it; how likely the content ends where it does (`end`), and how likely the `second` is who says it.

    `parts` are those of the sentence, `learned` tells whether the word was a cue in what the weights were fitted on.
    """

    draft: Draft
    row: Row
    word: Cue
    cue: float
    content: float
    source: float
    end: float
    second: float
    parts: Sequence[Part]
    learned: bool

    @property
    def at(self) -> int:
        return self.word.at

    @property
    def likely(self) -> float:
        return self.cue * self.content * self.source


def report_columns(reports: Sequence[Report], told: SpeechRules) -> Matrix:
    """A matrix of shape (reports, `COLUMNS`); the reports of one row stand side by side."""
    out: list[list[float]] = []
    for n, one in enumerate(reports):
        near = reports[max(0, n - BESIDE) : n + BESIDE + 1]
        beside = [other for other in near if other is not one and other.row is one.row]
        inside = [i for i, t in enumerate(one.row.tokens) if any(s.start <= t.start < s.end for s in one.draft.content)]
        out.append(
            [
                *(one.cue, one.content, one.source, one.likely),
                *_beside(one, beside),
                *_content(one, inside or [one.at], told),
                *_cue(one, told),
                *_source(one, told),
                *_parts(one, told),
            ]
        )
    return np.array(out, dtype=np.float32).reshape(len(reports), COLUMNS)


def _beside(one: Report, others: Sequence[Report]) -> list[float]:
    """The other reports of the same sentence: how many, how likely they are, and whether one tells the same."""
    same = [other.likely for other in others if alike(one.draft, other.draft)]
    return [len(others), max([other.likely for other in others], default=0.0), max(same, default=0.0)]


def alike(one: Draft, other: Draft) -> bool:
    """Whether two drafts share most of what either says."""
    both = sum(max(0, min(a.end, b.end) - max(a.start, b.start)) for a in one.content for b in other.content)
    return both >= _SAME_SHARE * (sum(map(len, one.content)) + sum(map(len, other.content)) - both)


def _content(one: Report, inside: Sequence[int], told: SpeechRules) -> list[float]:
    """What is reported, and how it stands to the cue."""
    row, first, last = one.row, inside[0], inside[-1]
    low = [row.low[i + PADDING] for i in inside]
    kinds = [row.kinds[i + PADDING] for i in inside]
    return [
        len(low),
        last + 1 - first - len(low),
        row.count,
        row.count - 1 - last,
        len(one.draft.content),
        one.draft.kind is QuoteKind.MIXED,
        any(row.marked),
        low[0] in told.complementisers,
        low[0] in told.subordinators,
        kinds[0] == "in",
        not told.subjunctives.isdisjoint(low),
        not told.hearsay.isdisjoint(low),
        not told.auxiliaries.isdisjoint(low),
        not told.infinitives.isdisjoint(low),
        sum(kind in _VERBAL for kind in kinds),
        first - one.at,
        first > one.at,
        first > 0 and row.tokens[first - 1].word in _PARTS,
    ]


def lists_of_cues(low: str, told: SpeechRules) -> list[float]:
    """Which of the lists of cues a word is in."""
    return [low in told.cues, low in told.labels, low in told.reports, low in told.bare_reports]


def _cue(one: Report, told: SpeechRules) -> list[float]:
    row, at = one.row, one.at
    low = row.low[at + PADDING]
    return [
        at,
        *lists_of_cues(low, told),
        low in told.auxiliaries,
        names_source(row, at, told),
        low.endswith(told.verb_endings) + 2 * low.endswith("en"),
        len(low),
        sum(word in told.cues for word in row.low),
    ]


def _source(one: Report, told: SpeechRules) -> list[float]:
    """The words that name who speaks; all 0 where none do."""
    row, span = one.row, one.draft.source
    inside = [] if span is None else [i for i, t in enumerate(row.tokens) if span.start <= t.start < span.end]
    if not inside:
        return [0.0] * 10
    first, end = inside[0] + PADDING, row.low[inside[-1] + PADDING]
    return [
        1,
        len(inside),
        row.low[first] in told.pronouns,
        row.low[first] in told.oblique,
        inside[0] - one.at,
        any(row.tokens[i].capital for i in inside),
        end.endswith(told.role_endings),
        end.endswith(told.abstract_endings),
        row.kinds[first - 1] == "in",
        row.low[first] in told.determiners,
    ]


def _parts(one: Report, told: SpeechRules) -> list[float]:
    """The part of the sentence that the cue stands in, and those beside it."""
    row, at, own = one.row, one.at, one.parts
    here = next((n for n, part in enumerate(own) if part.first <= at < part.end), None)
    if here is None:
        return [one.learned, *[_NO_PART] * 12]
    part = own[here]
    low = row.low[PADDING + part.first : PADDING + part.end]
    kinds = row.kinds[PADDING + part.first : PADDING + part.end]
    return [
        one.learned,
        _SIGNS[part.sign],
        _SIGNS[own[here - 1].sign] if here else _NO_PART,
        _SIGNS[own[here + 1].sign] if here + 1 < len(own) else _NO_PART,
        here,
        len(own) - here,
        at - part.first,
        part.end - at,
        sum(word in told.cues or word in told.labels for word in low),
        sum(kind in _VERBAL for kind in kinds),
        not told.passives.isdisjoint(low),
        any(word in told.neuter for word in low),
        one.draft.content[0].start < row.tokens[0].start,
    ]
