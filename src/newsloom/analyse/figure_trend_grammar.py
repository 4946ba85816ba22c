"""The words of change of one language, compiled to bounded patterns."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from newsloom.text.lang import rules
from newsloom.text.lang.numbers_rules import NumberRules
from newsloom.text.lang.trends_rules import TrendRules
from newsloom.text.word_patterns import NEVER, any_of, beginnings


@dataclass(frozen=True, slots=True)
class TrendGrammar:
    """Patterns named `*_back` end where a number begins, `*_behind` and `*_on` begin where it ends.

    `*_gap` and `row` fill the space between two numbers; `turn` and `change` are searched anywhere.
    """

    turn: re.Pattern[str]
    change: re.Pattern[str]
    turn_back: re.Pattern[str]
    by_back: re.Pattern[str]
    turn_behind: re.Pattern[str]
    apart_behind: re.Pattern[str]
    going_back: re.Pattern[str]
    from_back: re.Pattern[str]
    to_back: re.Pattern[str]
    to_on: re.Pattern[str]
    arrived_back: re.Pattern[str]
    between_back: re.Pattern[str]
    and_gap: re.Pattern[str]
    to_gap: re.Pattern[str]
    row: re.Pattern[str]
    out_of_gap: re.Pattern[str]


@cache
def trend_grammar(language: str | None) -> TrendGrammar:
    """The patterns of a language; none that match where it has no rules."""
    told, numbers = rules("trends", language, TrendRules), rules("numbers", language, NumberRules)
    if not told.rises:
        return TrendGrammar(*[NEVER] * len(TrendGrammar.__slots__))
    turn = rf"(?<!\w)(?:(?P<rise>{beginnings(told.rises)})|(?P<fall>{beginnings(told.falls)}))(?!\w)"
    between = rf"(?:\s(?:{any_of(told.fillers)}|\w{{1,12}}ly)){{0,2}}"
    link = rf"(?:\s(?:(?P<by>{any_of(told.by)})|(?P<to>{any_of(told.to)})))?"
    row = any_of(told.row)
    return TrendGrammar(
        change=re.compile(rf"(?<!\w)(?:{any_of(numbers.changes)})", re.IGNORECASE),
        turn=re.compile(turn, re.IGNORECASE),
        turn_back=re.compile(rf"{turn}{between}{link}{between}\s$", re.IGNORECASE),
        by_back=re.compile(rf"\s(?:{any_of(told.by)}){between}\s$", re.IGNORECASE),
        turn_behind=re.compile(rf"[\s-](?:\w{{1,12}}\s)?{turn}", re.IGNORECASE),
        apart_behind=re.compile(
            rf"\s(?:(?P<rise>{any_of(told.more)})|(?P<fall>{any_of(told.fewer)}))(?!\w)", re.IGNORECASE
        ),
        going_back=re.compile(rf"(?<!\w)(?:{any_of(told.going)})\s$", re.IGNORECASE),
        from_back=re.compile(rf"(?<!\w)(?:{any_of(told.from_)})(?:\s[^\W\d_]{{1,14}}){{0,3}}\s$", re.IGNORECASE),
        to_back=re.compile(rf"\s(?:{any_of(told.to[:1])})(?:\s[^\W\d_]{{1,14}}){{0,2}}\s$", re.IGNORECASE),
        to_on=re.compile(rf"\s(?:{any_of(told.to[:1])})\s\d", re.IGNORECASE),
        arrived_back=re.compile(rf"\s(?:{any_of(told.to[:1])})\s$") if told.verb_last else NEVER,
        between_back=re.compile(rf"(?<!\w)(?:{any_of(numbers.between)})\s$", re.IGNORECASE),
        and_gap=re.compile(rf"\s(?:{any_of(numbers.and_words)})\s", re.IGNORECASE),
        to_gap=re.compile(rf"\s(?:{any_of(numbers.range_marks - numbers.or_words)})\s|\s?[-–]\s?", re.IGNORECASE),
        out_of_gap=re.compile(rf"\s(?:{any_of(told.out_of)})\s", re.IGNORECASE),
        row=re.compile(rf"-?,\s|-?,?\s(?:{row})\s|\s?/\s?", re.IGNORECASE),
    )
