"""Shares told without a fraction: "every tenth household", "one household in three"."""

from __future__ import annotations

from collections.abc import Iterator

from newsloom.analyse.figure_grammar import FigureGrammar
from newsloom.analyse.figure_worth import LENGTHS_OF_TIME
from newsloom.model import Comparator, Figure, FigureKind, Span

_WHOLE_MAX = 1_000


def shares(text: str, told: FigureGrammar) -> tuple[Figure, ...]:
    """The shares of `text` in order, without overlap, each as a part of one: 0.1 for "every tenth household".

    What comes round in time is none ("every third day"), nor what no noun follows.
    """
    found = sorted((*_by_order(text, told), *_one_of_several(text, told)), key=lambda figure: figure.at.start)
    kept: list[Figure] = []
    for figure in found:
        if not kept or figure.at.start >= kept[-1].at.end:
            kept.append(figure)
    return tuple(kept)


def _by_order(text: str, told: FigureGrammar) -> Iterator[Figure]:
    for found in told.every.finditer(text):
        if _is_counted(found["noun"], told):
            yield _share(Span(*found.span()), told.rules.orders[found["order"].lower()], found["noun"])


def _one_of_several(text: str, told: FigureGrammar) -> Iterator[Figure]:
    for found in told.one_noun.finditer(text):
        digits = found["digits"]
        whole = int(digits) if digits else int(told.small_numbers[found["word"].lower()])
        if 2 <= whole <= _WHOLE_MAX and _is_counted(found["noun"], told):
            yield _share(Span(*found.span()), whole, found["noun"])


def _is_counted(noun: str, told: FigureGrammar) -> bool:
    lower = noun.lower()
    if lower in told.rules.stops or told.rules.units.get(lower) in LENGTHS_OF_TIME or lower in told.weekdays:
        return False
    return noun[0].isupper() if told.rules.noun_capital else True


def _share(at: Span, whole: int, noun: str) -> Figure:
    return Figure(at, Comparator.EXACT, 1 / whole, counted=noun, kind=FigureKind.SHARE)
