"""Measures of one and a part, whose unit stands inside them: "a mile and a half", "an hour and a quarter"."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from newsloom.analyse.figure_grammar import FigureGrammar, figure_grammar
from newsloom.analyse.figure_phrases import compared_before
from newsloom.model import Comparator, Figure, FigureKind, Span
from newsloom.text.lang import rules
from newsloom.text.lang.figures_rules import LENGTHS_OF_TIME, FigureRules
from newsloom.text.lang.numbers_rules import NumberRules
from newsloom.text.word_patterns import Anywhere, any_of, anywhere, as_listed

_BACK_MAX = 48  # characters before the end of a part in which its measure begins


@dataclass(frozen=True, slots=True)
class _Halves:
    last: Anywhere  # the last word of a part that is added
    measure_back: re.Pattern[str]
    parts: Mapping[str, float]
    units: Mapping[str, str]
    ranks: frozenset[str]  # words that count on: "second", "third"


@cache
def _halves(language: str | None) -> _Halves:
    told, numbers = rules("figures", language, FigureRules), rules("numbers", language, NumberRules)
    parts = {part: value for part, value in numbers.added_parts.items() if " " in part}
    last = {part.split()[-1] for part in parts}
    one = any_of([*numbers.ones, *(word for word, value in numbers.words.items() if value == 1)])
    measure = rf"(?<!\w){one}\s(?P<unit>{any_of(told.units)})\s(?P<part>{any_of(parts)})$"
    return _Halves(
        anywhere(last, re.compile(rf"{any_of(last)}(?!\w)", re.IGNORECASE)),
        re.compile(measure, re.IGNORECASE),
        parts,
        told.units,
        frozenset([*told.half_ranks, *told.orders]),
    )


def halves(text: str, language: str | None) -> tuple[Figure, ...]:
    """The measures of one and a part in `text`, in order: 1.5 hours for "an hour and a half"."""
    told = _halves(language)
    found: list[Figure] = []
    for last in told.last.finditer(text):
        begin = max(0, last.end() - _BACK_MAX)
        measure = told.measure_back.search(text[begin : last.end()])
        if measure is not None and not _counts_on(measure, told):
            value = 1 + told.parts[as_listed(measure["part"])]
            unit = told.units[as_listed(measure["unit"])]
            at = Span(begin + measure.start(), last.end())
            found.append(_figure(text, at, value, unit, figure_grammar(language)))
    return tuple(found)


def _counts_on(measure: re.Match[str], told: _Halves) -> bool:
    """Whether two things of a row are told, and no measure: "a second and a third opinion"."""
    return as_listed(measure["unit"]) in told.ranks and as_listed(measure["part"]).split()[-1] in told.ranks


def _figure(text: str, at: Span, value: float, unit: str, told: FigureGrammar) -> Figure:
    before = compared_before(text, at.start, 0, told)
    is_when = unit in LENGTHS_OF_TIME and told.when_behind.match(text, at.end)
    return Figure(
        Span(before.edge, at.end),
        before.comparator or Comparator.EXACT,
        value,
        unit=unit,
        kind=FigureKind.TIME if is_when else FigureKind.COUNT,
    )
