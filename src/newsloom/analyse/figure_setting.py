"""For what period and at what place a figure counts, where its clause tells so."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from datetime import timedelta

from newsloom.analyse.figure_grammar import FigureGrammar
from newsloom.model import Mention, MentionKind, Span, TimeExpression

_NEAR = 60  # characters between a figure and what it counts over
_LOOKED_AT_MAX = 8  # times or places on one side of a figure that are looked at
_CLAUSE_END = re.compile(r"[;:!?\n]|[.,]\s|\d")
_DAY = timedelta(days=1)


def period_of(text: str, at: Span, sentence: Span, times: Sequence[TimeExpression], told: FigureGrammar) -> Span | None:
    """The time longer than a day that a figure at `at` counts over: "in the first quarter"; `times` are in order.

    It stands in the figure's sentence, with no other number or clause between; of two, the one behind.
    """
    place = bisect_left(times, at.end, key=lambda time: time.at.start)
    for time in times[place : place + _LOOKED_AT_MAX]:
        if time.at.start > min(sentence.end, at.end + _NEAR) or _CLAUSE_END.search(text, at.end, time.at.start):
            break
        if told.other_clause.search(text, at.end, time.at.start):
            break  # "fewer than in 2019", "a veteran who retired in 2013"
        if time.end - time.begin > _DAY:
            return time.at
    for time in reversed(times[max(0, place - _LOOKED_AT_MAX) : place]):
        if time.at.start < sentence.start or at.start - time.at.end > _NEAR:
            break
        opens = time.at.end <= at.start and text[sentence.start : time.at.start].count(" ") <= 2
        if opens and time.end - time.begin > _DAY:
            return time.at  # "In 2023, 40 boats sank": the time that opens the sentence
    return None


def places_told(text: str, mentions: Sequence[Mention], told: FigureGrammar) -> tuple[Span, ...]:
    """The names of places that something happens at ("in Hafenrode"), in order."""
    return tuple(
        one.at
        for one in mentions
        if one.kind is MentionKind.PLACE and told.place_back.search(text[max(0, one.at.start - 24) : one.at.start])
    )


def place_of(text: str, at: Span, sentence: Span, places: Sequence[Span]) -> Span | None:
    """The place that a figure at `at` counts at, in its own words, behind them, or at the start of its sentence."""
    first = bisect_left(places, at.start, key=lambda span: span.start)
    for span in places[first : first + 1]:
        if span.start < min(sentence.end, at.end + _NEAR) and not _CLAUSE_END.search(text, at.end, span.start):
            return span
    for span in places[max(0, first - 1) : first]:
        if span.start >= sentence.start and text[sentence.start : span.start].count(" ") <= 1:
            return span
    return None
