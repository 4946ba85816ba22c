"""The words of time of one language, compiled to patterns. Every pattern is bounded: no repetition is open-ended."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from newsloom.text.lang import rules
from newsloom.text.lang.dates_rules import DateRules

_NEVER = re.compile(r"(?!)")
_YEAR = r"(?P<year>(?:1[0-9]|20)\d\d)(?!\d|[.,]\d|\s?%)"
_DAY = r"(?:0?[1-9]|[12]\d|3[01])(?!\d)"


def any_of(words: Iterable[str]) -> str:
    """An alternation of literal words, longest first; white space in them matches any."""
    ordered = sorted(set(words), key=lambda word: (-len(word), word))
    return "(?:" + "|".join(re.escape(word).replace(r"\ ", r"\s") for word in ordered) + ")" if ordered else "(?!)"


@dataclass(frozen=True, slots=True)
class Grammar:
    """Compiled patterns: `*_on` are matched from a trigger word onwards, `*_back` end where the trigger begins."""

    rules: DateRules
    triggers: frozenset[str]
    day_on: re.Pattern[str]
    turn_on: re.Pattern[str]
    lately_on: re.Pattern[str]
    unit_on: re.Pattern[str]
    weekday_on: re.Pattern[str]
    month_on: re.Pattern[str]
    month_back: re.Pattern[str]
    number_back: re.Pattern[str]
    ago_on: re.Pattern[str]
    ago_back: re.Pattern[str]
    clock: re.Pattern[str]
    now: re.Pattern[str]  # searched anywhere


@cache
def grammar(language: str | None) -> Grammar:
    """The patterns for a language; those that hold everywhere where it has no rules."""
    told = rules("dates", language, DateRules)
    triggers = {
        phrase.replace("'", " ").replace("’", " ").replace("-", " ").split()[0]
        for group in (
            told.months,
            told.weekdays,
            told.day_words,
            told.turns_before,
            told.lately,
            told.ago_before,
            told.ago_after,
            told.ahead_before,
            told.units if told.turns_after else (),
        )
        for phrase in group
    }
    number = rf"(?P<count>\d{{1,4}}|{any_of(told.counts)})"
    unit = rf"(?P<unit>{any_of(told.units)})\b\.?"
    return Grammar(rules=told, triggers=frozenset(triggers), **_relative(told, number, unit), **_fixed(told))


def _relative(told: DateRules, number: str, unit: str) -> dict[str, re.Pattern[str]]:
    article = rf"(?:{any_of(told.articles)}\s+)?"
    after = any_of(told.turns_after)
    before = any_of((*told.ago_before, *told.ahead_before))
    return {
        "day_on": _compiled(rf"(?P<word>{any_of(told.day_words)})\b", told.day_words),
        "turn_on": _compiled(
            rf"(?P<turn>{any_of(told.turns_before)})\s+(?:(?P<weekday>{any_of(told.weekdays)})"
            rf"|(?P<month>{any_of(told.months)})|{unit})\b",
            told.turns_before,
        ),
        "lately_on": _compiled(rf"(?P<turn>{any_of(told.lately)})\s+(?:{number}\s+)?{unit}", told.lately),
        "unit_on": _compiled(rf"{unit}\s+(?P<turn>{after})\b", told.turns_after),
        "number_back": _compiled(rf"(?<![\w.,]){number}\s+$", told.units),
        "ago_on": _compiled(rf"(?P<word>{before})\s+{article}{number}\s?{unit}", (told.ago_before, told.ahead_before)),
        "ago_back": _compiled(rf"(?<![\w.,]){number}[\s-]?{unit}\s+$", told.ago_after),
    }


def _fixed(told: DateRules) -> dict[str, re.Pattern[str]]:
    marks = any_of(told.day_marks)
    joiner = rf"(?:{any_of(told.joiners)}\s+)?"
    day_behind = (
        rf"(?:\s+(?P<day>{_DAY}){marks}?(?!\s?(?:%|per\b|percent|million|billion|[.,:]\d)))?"
        if told.month_first
        else "(?P<day>(?!))?"
    )
    clock_after = any_of(told.clock_after)
    return {
        "weekday_on": _compiled(
            rf"{any_of(told.weekdays)}\b\.?(?:\s+(?P<turn>{any_of(told.turns_after)})\b)?", told.weekdays
        ),
        "month_on": _compiled(
            rf"(?P<month>{any_of(told.months)})\b\.?{day_behind}(?:(?:,?\s+{joiner}|[-/.]\s?){_YEAR})?", told.months
        ),
        "month_back": _compiled(
            rf"(?<![\w.,/])(?:{_DAY}{marks}?\s?(?:-|–|to|and|bis|und|au|et)\s?)?(?P<day>{_DAY}){marks}?"
            rf"(?:\s+{joiner}|[-/.]|\.\s?)$",
            told.months,
        ),
        "now": _compiled(rf"(?<!\w){any_of(told.now)}(?!\w)", told.now),
        "clock": re.compile(
            rf"(?<![\w.,:$€£])(?P<hour>[01]?\d|2[0-4])(?:(?P<mark>[:.h])(?P<minute>[0-5]\d)(?::[0-5]\d)?)?(?!\d)"
            rf"(?:\s?(?P<half>[ap])\.?\s?m\b\.?|\s?(?P<after>{clock_after})(?!\w)|\s?(?P<plain>(?!\w)))",
            re.IGNORECASE,
        ),
    }


def _compiled(pattern: str, needs: object) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE) if needs and needs != ((), ()) else _NEVER
