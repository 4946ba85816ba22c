"""Shares told without a fraction: "every tenth household", "one household in three"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from newsloom.model import Comparator, Figure, FigureKind, Span
from newsloom.text.lang import rules
from newsloom.text.lang.dates_rules import DateRules
from newsloom.text.lang.figures_rules import LENGTHS_OF_TIME, FigureRules
from newsloom.text.lang.numbers_rules import NumberRules
from newsloom.text.word_patterns import Anywhere, any_of, anywhere, as_listed

_WHOLE_MAX = 1_000
_NOUN = r"[^\W\d_]+(?:[-'’][^\W\d_]+)*"


@dataclass(frozen=True, slots=True)
class _Shares:
    """What one language's shares are found with."""

    rules: FigureRules
    every: Anywhere
    one_noun: Anywhere
    numbers: Mapping[str, float]
    weekdays: frozenset[str]


@cache
def _shares(language: str | None) -> _Shares:
    told, words = rules("figures", language, FigureRules), rules("numbers", language, NumberRules).words
    every = rf"(?<!\w)(?:{any_of(told.each)})\s(?P<order>{any_of(told.orders)})\s(?P<noun>{_NOUN})"
    one_noun = (
        rf"(?<!\w)(?:{any_of(told.one)})\s(?P<noun>{_NOUN})\s(?:{any_of(told.one_out_of)})"
        rf"\s(?:(?P<word>{any_of(words)})|(?P<digits>\d{{1,4}}))(?![\w%]|[-.,:]\w|\s%)"
    )
    return _Shares(
        told,
        anywhere(told.each, re.compile(every, re.IGNORECASE)),
        anywhere(told.one, re.compile(one_noun, re.IGNORECASE)),
        words,
        frozenset(rules("dates", language, DateRules).weekdays),
    )


def shares(text: str, language: str | None) -> tuple[Figure, ...]:
    """The shares of `text` in order, without overlap, each as a part of one: 0.1 for "every tenth household".

    What comes round in time is none ("every third day"), nor what no noun follows.
    """
    told = _shares(language)
    found = sorted((*_by_order(text, told), *_one_of_several(text, told)), key=lambda figure: figure.at.start)
    kept: list[Figure] = []
    for figure in found:
        if not kept or figure.at.start >= kept[-1].at.end:
            kept.append(figure)
    return tuple(kept)


def _by_order(text: str, told: _Shares) -> Iterator[Figure]:
    for found in told.every.finditer(text):
        if _is_counted(found["noun"], told):
            yield _share(Span(*found.span()), told.rules.orders[as_listed(found["order"])], found["noun"])


def _one_of_several(text: str, told: _Shares) -> Iterator[Figure]:
    for found in told.one_noun.finditer(text):
        digits = found["digits"]
        whole = int(digits) if digits else int(told.numbers[as_listed(found["word"])])
        if 2 <= whole <= _WHOLE_MAX and _is_counted(found["noun"], told):
            yield _share(Span(*found.span()), whole, found["noun"])


def _is_counted(noun: str, told: _Shares) -> bool:
    lower = noun.lower()
    if lower in told.rules.stops or told.rules.units.get(lower) in LENGTHS_OF_TIME or lower in told.weekdays:
        return False
    return noun[0].isupper() if told.rules.noun_capital else True


def _share(at: Span, whole: int, noun: str) -> Figure:
    return Figure(at, Comparator.EXACT, 1 / whole, counted=noun, kind=FigureKind.SHARE)
