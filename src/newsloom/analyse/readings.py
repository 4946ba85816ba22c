"""Reported speech chosen among readings by learned trees: which of what the weights hold likely is reported.

The weights of `reported` tell for each cue what it may report, in up to two ways. Boosted trees look at all of them at
once, beside each other, and tell how likely each is right, what is reported and who says it; the likeliest are taken
first, one for each cue, and none that says much the same as one before it. `scripts/train_readings.py` fits the trees.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from operator import attrgetter

from newsloom.analyse.quotations import Draft
from newsloom.analyse.reading_columns import is_inside, reading_columns
from newsloom.analyse.report_columns import Report
from newsloom.analyse.reported import Reporter, Wider, same
from newsloom.analyse.reported_row import PADDING
from newsloom.model import QuoteKind, Span
from newsloom.text.lang.speech_rules import SpeechRules
from newsloom.text.trees import Matrix, Trees
from newsloom.text.weights import Weights

_WIDER = Wider(readings=2, cue=0.25, least=0.14)
_start = attrgetter("start")
_FINITE = frozenset(["be", "have", "modal", "ed"])
_REPORTED_LEAST = 0.33  # likelihood by the trees from which something is reported
_NESTED_LEAST = 0.5  # the same inside another report
_SPOKEN_LEAST = 0.8  # the same inside a direct quotation


class Reader:
    """Finds what sentences report by the rules, the weights and the trees of one language."""

    def __init__(self, told: SpeechRules, weights: Weights, trees: Trees) -> None:
        self.told = told
        self.reporter = Reporter(told, weights, wider=_WIDER)
        self.trees = trees

    def drafts(self, text: str, sentences: Sequence[Span], marked: Sequence[Draft]) -> list[Draft]:
        """The indirect and mixed quotations of `text`, in order of their cues; one may stand inside another.

        `marked` are the quotations in marks.
        """
        direct = spoken(marked)
        found, rows = self.readings(text, sentences, direct)
        return chosen(found, self.trees.probability(rows).tolist(), direct) if found else []

    def readings(self, text: str, sentences: Sequence[Span], direct: Sequence[Span]) -> tuple[list[Report], Matrix]:
        """What there is to choose from, in order of the cues, and what the trees look at."""
        reports = (one for one in self.reporter.reports(text, sentences) if not _is_relative(one, self.told))
        found = list(_ended(text, reports))
        return found, reading_columns(found, self.told, self.reporter.cue, direct)


def _is_relative(one: Report, told: SpeechRules) -> bool:
    """Whether what would be reported only describes a noun before it: "found in the boat that burned"."""
    row, begin = one.row, one.draft.content[0].start
    first = bisect_left(row.tokens, begin, key=_start)
    if first <= one.at + 1 or not row.tokens[first - 1].is_word:
        return False
    low, following = row.low[first + PADDING], row.kinds[first + PADDING + 1]
    return low in told.relatives and low in told.complementisers and following in _FINITE


def _ended(text: str, readings: Iterable[Report]) -> Iterator[Report]:
    """`readings` but those that go on behind a semicolon where another one of their cue ends at it."""
    for _, group in groupby(readings, key=lambda one: (id(one.row), one.at)):
        own = list(group)
        ends = {one.draft.content[-1].end for one in own}
        stops = [end for end in ends if text[end : end + 1] == ";"] if len(ends) > 1 else []
        yield from (one for one in own if not any(s.start < end < s.end for end in stops for s in one.draft.content))


def spoken(marked: Sequence[Draft]) -> list[Span]:
    """What the direct quotations among `marked` say, in order."""
    return sorted(span for draft in marked if draft.kind is QuoteKind.DIRECT for span in draft.content)


def chosen(found: Iterable[Report], likely: Iterable[float], direct: Sequence[Span]) -> list[Draft]:
    """The drafts of the readings that are `likely` enough, in order of their cues.

    What is reported inside a direct quotation, or inside another report, has to be likelier.
    """
    kept = ((one, p) for one, p in zip(found, likely, strict=True) if p >= _REPORTED_LEAST)
    out: list[Draft] = []
    for _, own in groupby(kept, key=lambda pair: id(pair[0].row)):
        taken: list[tuple[Report, float]] = []
        for one, p in sorted(own, key=lambda pair: -pair[1]):
            if not any(other.at == one.at or _alike(one.draft, other.draft) for other, _ in taken):
                taken.append((one, p))
        for one, p in sorted(taken, key=lambda pair: pair[0].at):
            if p >= _least(one, [other for other, _ in taken if other is not one], direct):
                out.append(one.draft)
    return out


def _alike(one: Draft, other: Draft) -> bool:
    return same(one, other) or same(other, one)


def _least(one: Report, others: Sequence[Report], direct: Sequence[Span]) -> float:
    """How likely a reading has to be, by what else says its cue."""
    at = one.row.tokens[one.at].start
    if is_inside(at, direct):
        return _SPOKEN_LEAST
    nested = any(span.start <= at < span.end for other in others for span in other.draft.content)
    return _NESTED_LEAST if nested else _REPORTED_LEAST
