"""Changes: by how much a value rose or fell, from where to where, and numbers that share the unit behind the last."""

from __future__ import annotations

import re
from dataclasses import replace

from newsloom.analyse.figure_grammar import FigureGrammar
from newsloom.model import Comparator, Figure, FigureKind, Reason, Trend
from newsloom.text.lang.figures_rules import LENGTHS_OF_TIME
from newsloom.text.numbers import PERCENT, PERCENTAGE_POINTS

_BACK_MAX = 48  # characters before a number in which the verb of its change ends
_BEHIND_MAX = 32  # characters behind a number in which the noun of its change ends
_GAP_MAX = 70  # characters between the two values of a move
_VERB_BACK_MAX = 80  # characters before a move in which its verb is looked for
_SPAN_MAX = 10  # how many times its lower end the upper end of a range is at most
_PART_MAX = 99
_WHOLES = frozenset({2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 50, 100, 1_000, 10_000, 100_000, 1_000_000})
_OTHER_CLAUSE = re.compile(r"[,;:!?()\n–—]")
_COMMA_BEFORE_LAST = re.compile(r",(?=\s\w+\s?$)")
_PARTS_OF_WHOLE = frozenset({PERCENT, PERCENTAGE_POINTS})
_LEVELS = frozenset({FigureKind.COUNT, FigureKind.PASSING})
_PAIRED = frozenset({FigureKind.COUNT, FigureKind.CHANGE, FigureKind.PASSING})


def turned(text: str, figure: Figure, start: int, end: int, low: int, told: FigureGrammar) -> Figure:
    """The figure with which way it went; `[start, end)` is its number with comparator and unit.

    "Rose by 3", "a 3 per cent rise" and "a fifth fewer" make it a change, "rose to 12" leaves it a count.
    """
    if figure.kind is FigureKind.SHARE or figure.unit in _PARTS_OF_WHOLE:
        apart = told.trends.apart_behind.match(text, end)
        if apart is not None:
            return replace(figure, counted=None, trend=_trend(apart), kind=FigureKind.CHANGE)
    if figure.kind not in _PAIRED:
        return figure
    before = told.trends.turn_back.search(text[max(low, start - _BACK_MAX) : start])
    if before is not None and before["to"]:
        return replace(figure, trend=_trend(before), kind=FigureKind.COUNT)
    if before is not None and (before["by"] or _is_amount(figure)):
        return replace(figure, trend=_trend(before), kind=FigureKind.CHANGE)
    arrived = told.trends.arrived_back.search(text[max(low, start - _BACK_MAX) : start])
    is_either = arrived is not None or _is_amount(figure)
    behind = told.trends.turn_behind.match(text, end, end + _BEHIND_MAX) if is_either else None
    if behind is not None:
        return replace(figure, trend=_trend(behind), kind=FigureKind.COUNT if arrived else FigureKind.CHANGE)
    return figure


def _trend(found: re.Match[str]) -> Trend:
    return Trend.UP if found["rise"] else Trend.DOWN


def _is_amount(figure: Figure) -> bool:
    return figure.unit is not None and figure.unit not in LENGTHS_OF_TIME


def share(text: str, first: Figure, second: Figure, told: FigureGrammar) -> Figure | None:
    """Two figures as one part of a whole, where the text says so: "one in three", "nine out of ten households"."""
    if told.out_of.fullmatch(text, first.at.end, second.at.start) is None or {first.kind, second.kind} - _PAIRED:
        return None
    if first.unit or second.unit or first.high is not None or second.high is not None:
        return None
    if not 1 <= first.value < second.value or first.value > _PART_MAX or not _is_whole(first, second):
        return None
    at = replace(first.at, end=second.at.end)
    return replace(second, at=at, value=first.value / second.value, comparator=first.comparator, kind=FigureKind.SHARE)


def _is_whole(first: Figure, second: Figure) -> bool:
    return second.value in _WHOLES or (first.value == 1 and float(second.value).is_integer())


def joined(text: str, first: Figure, second: Figure, told: FigureGrammar) -> Figure | None:
    """Two figures of one sentence as one, where the text goes from the first to the second; else None.

    It is a move where something changes ("fell from 15 people to 12"), a range where nothing does ("from $20 for
    pupils to $50 for others").
    """
    gap = _COMMA_BEFORE_LAST.sub("", text[first.at.end : second.at.start])
    if len(gap) > _GAP_MAX or _OTHER_CLAUSE.search(gap):
        return None
    if second.comparator is Comparator.AT_MOST and gap.isspace():
        second = replace(second, comparator=Comparator.EXACT)  # "from 5 up to 7"
    elif told.trends.to_back.search(gap) is None:
        return None
    if told.trends.from_back.search(text[max(0, first.at.start - _BACK_MAX) : first.at.start]) is None:
        return None
    if {first.kind, second.kind} - _PAIRED or first.value == second.value:
        return None
    if first.unit and second.unit and first.unit != second.unit:
        return None
    if first.high is not None or second.high is not None:
        return None
    if first.comparator is not second.comparator and Comparator.EXACT not in {first.comparator, second.comparator}:
        return None  # "from about 20 to more than 30": each is told in its own way
    low, high = sorted((first.value, second.value))
    both = replace(
        second,
        at=replace(first.at, end=second.at.end),
        value=low,
        high=high,
        comparator=first.comparator if second.comparator is Comparator.EXACT else second.comparator,
        unit=first.unit or second.unit,
        counted=second.counted or first.counted,
        kind=FigureKind.COUNT,
        trend=None,
    )
    if not _moves(text, first, second, gap, told):
        return both
    return replace(both, kind=FigureKind.MOVE, trend=Trend.UP if first.value < second.value else Trend.DOWN)


def _moves(text: str, first: Figure, second: Figure, gap: str, told: FigureGrammar) -> bool:
    if told.trends.to_on.match(text, second.at.end):
        return False  # "from 5 to 7 per cent to 8 to 9 per cent": a range that was revised
    clause = text[max(0, first.at.start - _VERB_BACK_MAX) : first.at.start]
    changes = told.trends.turn.search(clause) or told.trends.change.search(clause)
    return first.value > second.value or changes is not None or any(character.isdigit() for character in gap)


def spanned(text: str, first: Figure, second: Figure, told: FigureGrammar) -> Figure | None:
    """Two amounts with one unit as a range: "10 miles to 12 miles", "between 4 kg and 6 kg"; else None."""
    is_between = told.trends.between_back.search(text[max(0, first.at.start - _BACK_MAX) : first.at.start]) is not None
    if first.unit not in {None, second.unit} or first.value == second.value or (first.unit is None and not is_between):
        return None
    if {first.kind, second.kind} - _LEVELS or first.high is not None or second.high is not None:
        return None
    if second.comparator not in {Comparator.EXACT, first.comparator} or second.value > first.value * _SPAN_MAX:
        return None
    low, high = sorted((first.value, second.value))
    gap = text[first.at.end : second.at.start]
    if told.trends.and_gap.fullmatch(gap) is None if is_between else told.trends.to_gap.fullmatch(gap) is None:
        return None
    at = replace(first.at, end=second.at.end)
    return replace(second, at=at, value=low, high=high, comparator=first.comparator)


def followed(text: str, first: Figure, second: Figure, told: FigureGrammar) -> Figure:
    """The second of two figures with what it shares with the first: "rose by 3 to 12", "from 14-18 mpg to 24"."""
    gap = text[first.at.end : second.at.start]
    if len(gap) > _GAP_MAX or told.trends.to_back.search(gap) is None or _OTHER_CLAUSE.search(gap):
        return second
    if first.kind is FigureKind.CHANGE and not gap.split()[1:]:
        return replace(second, kind=FigureKind.COUNT, trend=first.trend)
    if told.trends.from_back.search(text[max(0, first.at.start - _BACK_MAX) : first.at.start]) is None:
        return second
    if first.unit and second.unit is None and second.counted is None and second.kind in _LEVELS:
        return replace(second, unit=first.unit, kind=FigureKind.COUNT)
    return second


def parted(text: str, told: list[Figure], figure: Figure, grammar: FigureGrammar) -> Figure:
    """The whole of "six of the nine members"; the part at the end of `told` counts the same."""
    if not told or figure.counted is None or figure.unit is not None or figure.kind not in _LEVELS:
        return figure
    part = told[-1]
    if part.kind not in _LEVELS or part.unit is not None or not part.value < figure.value:
        return figure
    if grammar.trends.out_of_gap.fullmatch(text, part.at.end, figure.at.start) is None:
        return figure
    reasons = (*part.reasons, Reason.of("part-of", whole=figure.at.of(text)))
    told[-1] = replace(part, kind=FigureKind.COUNT, counted=figure.counted, total=figure.at, reasons=reasons)
    return replace(figure, kind=FigureKind.COUNT)


def with_shared_unit(text: str, told: list[Figure], figure: Figure, grammar: FigureGrammar) -> None:
    """Gives the bare figures at the end of `told` what `figure` counts, where it closes their row: "4, 5 and 6 km"."""
    if figure.unit is None and figure.counted is None:
        return
    following = figure
    for place in range(len(told) - 1, -1, -1):
        bare = told[place]
        if bare.kind not in _LEVELS or bare.counted is not None or bare.unit is not None:
            return
        if grammar.trends.row.fullmatch(text[bare.at.end : following.at.start]) is None:
            return
        told[place] = replace(
            figure, at=bare.at, comparator=bare.comparator, value=bare.value, high=bare.high, total=None
        )
        following = bare
