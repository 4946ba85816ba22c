"""The words of time of one language, compiled to patterns. Every pattern is bounded: no repetition is open-ended."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache

from newsloom.text.lang import rules
from newsloom.text.lang.dates_rules import DateRules
from newsloom.text.trigger_words import trigger_pattern
from newsloom.text.word_patterns import any_of

_NEVER = re.compile(r"(?!)")
_LETTERS = re.compile(r"[^\W\d_]+")
_YEAR = r"(?P<year>(?:1[0-9]|20)\d\d)(?!\d|[.,]\d|\s?%)"
_DAY = r"(?:0?[1-9]|[12]\d|3[01])(?!\d)"


@dataclass(frozen=True, slots=True)
class Grammar:
    """Compiled patterns: `*_on` are matched from a trigger word onwards, `*_back` end where the trigger begins."""

    rules: DateRules
    triggers: Mapping[str, tuple[str, ...]]  # the first word of a phrase, and which patterns begin so
    trigger: re.Pattern[str]  # any of these words
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
    triggers = _triggers(told)
    number = rf"(?P<count>\d{{1,4}}|{any_of(told.counts)})"
    unit = rf"(?P<unit>{any_of(told.units)})\b\.?"
    return Grammar(
        rules=told,
        triggers=triggers,
        trigger=trigger_pattern(triggers),
        **_relative(told, number, unit),
        **_fixed(told),
    )


def _triggers(told: DateRules) -> dict[str, tuple[str, ...]]:
    kinds: dict[str, Iterable[str]] = {
        "month": told.months,
        "weekday": told.weekdays,
        "day_word": told.day_words,
        "lately": told.lately,
        "turned": told.turns_before,
        "turned_behind": told.units if told.turns_after else (),
        "ago": (*told.ago_before, *told.ago_after, *told.ahead_before),
    }
    found: dict[str, dict[str, None]] = {}
    for kind, phrases in kinds.items():
        for phrase in phrases:
            found.setdefault(first_word(phrase), {})[kind] = None
    return {word: tuple(kinds_of) for word, kinds_of in found.items()}


def first_word(phrase: str) -> str:
    """The letters that a phrase begins with: "avant" of "avant-hier"."""
    found = _LETTERS.search(phrase)
    return found.group() if found else phrase


def _relative(told: DateRules, number: str, unit: str) -> dict[str, re.Pattern[str]]:
    article = rf"(?:{any_of(told.articles)}\s+)?"
    after = _turns_behind(told)
    before = any_of((*told.ago_before, *told.ahead_before))
    roughly = rf"(?:{any_of(told.roughly)}\s+)?"
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
        "ago_on": _compiled(
            rf"(?P<word>{before})\s+{roughly}{article}{number}\s?{unit}", (told.ago_before, told.ahead_before)
        ),
        "ago_back": _compiled(rf"(?<![\w.,]){number}[\s-]?{unit}\s+$", told.ago_after),
    }


def _turns_behind(told: DateRules) -> str:
    """Turns behind a unit; one that ends in a turn is none before a further unit: "the week before last Friday"."""
    turned = [phrase for phrase in told.turns_after if phrase.split()[-1] in told.turns_before]
    plain = any_of(phrase for phrase in told.turns_after if phrase not in turned)
    further = any_of((*told.weekdays, *told.months, *told.units))
    return rf"(?:{plain}|{any_of(turned)}(?!\s{further}\b))"


def _fixed(told: DateRules) -> dict[str, re.Pattern[str]]:
    marks = any_of(told.day_marks)
    joiner = rf"(?:{any_of(told.joiners)}\s+)?"
    day_behind = (
        rf"(?:\s+(?P<day>{_DAY}){marks}?(?![^\W\d_]|\s?(?:%|per\b|percent|million|billion|[.,:]\d)))?"
        if told.month_first
        else "(?P<day>(?!))?"
    )
    clock_after = any_of(told.clock_after)
    spaced = rf"|\s?{any_of(told.clock_spaced)}\s?" if told.clock_spaced else ""
    mark = rf"(?P<mark>[:.h]{spaced})"
    return {
        "weekday_on": _compiled(
            rf"{any_of(told.weekdays)}\b\.?(?:\s+(?P<turn>{_turns_behind(told)})\b)?", told.weekdays
        ),
        "month_on": _compiled(
            rf"(?P<month>{any_of(told.months)})\b\.?{day_behind}(?:(?:,?\s+{joiner}|[-/.]\s?){_YEAR})?", told.months
        ),
        "month_back": _compiled(
            rf"(?<![\w.,/])(?<![^\W\d_]-)(?:{_DAY}{marks}?\s?(?:-|–|to|and|bis|und|au|et)\s?)?(?P<day>{_DAY}){marks}?"
            rf"(?:\s+{joiner}|[-/.]|\.\s?)$",
            told.months,
        ),
        "now": _compiled(rf"(?<!\w){any_of(told.now)}(?!\w)", told.now),
        "clock": re.compile(
            rf"(?<![\w.,:$€£])(?P<hour>[01]?\d|2[0-4])(?:{mark}(?P<minute>[0-5]\d)(?::[0-5]\d)?)?(?!\d)"
            rf"(?:\s?(?P<half>[ap])\.?\s?m\b\.?|\s?(?P<after>{clock_after})(?!\w)|\s?(?P<plain>(?!\w)))",
            re.IGNORECASE,
        ),
    }


def _compiled(pattern: str, needs: object) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE) if needs and needs != ((), ()) else _NEVER
