"""The phrases of time of one language, compiled to patterns. Every pattern is bounded: no repetition is open-ended.

Names that end in `_back` are searched in the few characters before a time, the others are matched behind or at it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache

from newsloom.text.date_grammar import grammar
from newsloom.text.date_zones import NAMES
from newsloom.text.lang import rules
from newsloom.text.lang.dates_rules import DateRules
from newsloom.text.lang.numbers_rules import NumberRules
from newsloom.text.lang.times_rules import TimesRules
from newsloom.text.trigger_words import trigger_pattern
from newsloom.text.word_patterns import any_of, as_listed

_ZONES = "|".join(sorted((name.upper() for name in NAMES if len(name) > 1), key=len, reverse=True))
_LETTERS = re.compile(r"[^\W\d_]+")
_HOUR = r"(?P<hour>[01]?\d|2[0-4])(?:[:.h](?P<minute>[0-5]\d))?"


@dataclass(frozen=True, slots=True)
class Trigger:
    """A word that a phrase is found by, its longest: which pattern to try, and how far before the word it begins."""

    kind: str
    back: int


@dataclass(frozen=True, slots=True)
class TimeGrammar:
    language: str | None
    joins_nouns: bool  # into one word: "Ostereier"
    dates: DateRules
    times: TimesRules
    triggers: Mapping[str, tuple[Trigger, ...]]
    trigger: re.Pattern[str]  # any of these words
    step: re.Pattern[str]
    day_word_next: re.Pattern[str]
    day_part: re.Pattern[str]
    clock_word: re.Pattern[str]
    minutes_before: re.Pattern[str]
    minutes_behind: re.Pattern[str]
    hour_behind: re.Pattern[str]
    hour_word_back: re.Pattern[str]
    day_half: re.Pattern[str]
    part_on: re.Pattern[str]
    scale_behind: re.Pattern[str]
    holiday: re.Pattern[str]
    date_behind: re.Pattern[str]
    holiday_back: re.Pattern[str]
    turn_back: re.Pattern[str]
    stretch: re.Pattern[str]
    season: re.Pattern[str]
    season_back: re.Pattern[str]
    century: re.Pattern[str]
    century_back: re.Pattern[str]
    weekday_of_month: re.Pattern[str]
    weekend: re.Pattern[str]
    weekend_back: re.Pattern[str]
    ends_of: re.Pattern[str]
    rest_back: re.Pattern[str]
    vague: re.Pattern[str]
    length_back: re.Pattern[str]
    unit: re.Pattern[str]
    several: re.Pattern[str]
    roughly: re.Pattern[str]
    unit_next: re.Pattern[str]
    step_behind: re.Pattern[str]
    part_behind: re.Pattern[str]
    part_back: re.Pattern[str]
    night_back: re.Pattern[str]
    night_from_back: re.Pattern[str]
    edge_back: re.Pattern[str]
    about_back: re.Pattern[str]
    since_back: re.Pattern[str]
    until_back: re.Pattern[str]
    every_back: re.Pattern[str]
    clock_back: re.Pattern[str]
    zone: re.Pattern[str]
    second_zone: re.Pattern[str]
    clock_gap: re.Pattern[str]
    range_gap: re.Pattern[str]
    opener_back: re.Pattern[str]
    hour_back: re.Pattern[str]
    day_back: re.Pattern[str]
    day_behind: re.Pattern[str]

    def links(self, opener: str, link: str) -> bool:
        """Whether a range that `opener` begins ("" for none) goes on with `link`."""
        key = _plain(opener)
        return _plain(link) in self.times.openers.get(key, ()) or _plain(link) in self.times.openers.get("", ())


def _plain(phrase: str) -> str:
    return as_listed(phrase.strip()).replace("’", "'")


def told(phrases: Mapping[str, object], phrase: str) -> str:
    """The key of `phrases` that a match stands for."""
    key = _plain(phrase)
    return key if key in phrases else key.replace("'", "’")


@cache
def time_grammar(language: str | None) -> TimeGrammar:
    """The patterns for a language; those that hold everywhere where it has no rules."""
    words = rules("times", language, TimesRules)
    dates = grammar(language).rules
    unit = rf"(?P<unit>{_long(dates.units)})"
    number = rf"(?P<count>\d{{1,4}}(?:[.,]\d)?|{any_of((*dates.counts, *words.parts_of_one))})"
    half = rf"(?P<half>{any_of(words.halves)})"
    triggers = _triggers(words, dates)
    return TimeGrammar(
        language=language,
        joins_nouns=words.joins_nouns,
        dates=dates,
        times=words,
        triggers=triggers,
        trigger=trigger_pattern(triggers),
        **_found(words, dates, unit),
        **_spoken(words, dates, rules("numbers", language, NumberRules)),
        **_lengths(words, dates, unit, number, half),
        **_around(words, dates),
        **_joining(words, dates),
    )


def _long(units: Iterable[str]) -> str:
    """Units that are written out: "5 m" and "3 s" are rather metres and something else."""
    return any_of(unit for unit in units if len(unit) > 2)


def _triggers(words: TimesRules, dates: DateRules) -> dict[str, tuple[Trigger, ...]]:
    kinds: dict[str, Iterable[str]] = {
        "step": words.steps,
        "day_part": words.day_parts,
        "clock_word": words.clock_words,
        "minutes_before": words.minutes_before,
        "minutes_behind": words.minutes_behind,
        "holiday": words.holidays,
        "stretch": words.quarters,
        "season": words.seasons,
        "century": words.century,
        "weekday_of_month": dates.weekdays if words.of_month else (),
        "weekend": words.weekend,
        "ends_of": words.ends_of,
        "vague": (*words.vague, *(dates.lately if words.plurals else ())),
        "unit": [unit for unit in dates.units if len(unit) > 2],
    }
    found: dict[str, dict[Trigger, None]] = {}
    for kind, phrases in kinds.items():
        for phrase in phrases:
            word = max(_LETTERS.finditer(phrase), key=lambda one: (len(one.group()), -one.start()))
            found.setdefault(word.group(), {})[Trigger(kind, word.start())] = None
    return {word: tuple(triggers) for word, triggers in found.items()}


def _found(words: TimesRules, dates: DateRules, unit: str) -> dict[str, re.Pattern[str]]:
    joiner = rf"(?:,?\s(?:{any_of(dates.joiners)}\s)?(?P<year>(?:19|20)\d\d)(?![\d%]|[.,]\d))?"
    turned = any_of((*dates.turns_before, *dates.turns_after))
    lately = any_of((*words.vague, *dates.lately))
    return {
        "step": _made(rf"{any_of(words.steps)}(?!\w)", words.steps),
        "day_word_next": _made(rf"\s{any_of(dates.day_words)}(?!\w)", dates.day_words),
        "day_part": _made(rf"{any_of(words.day_parts)}(?!\w)", words.day_parts),
        "clock_word": _made(rf"{any_of(words.clock_words)}(?!\w)", words.clock_words),
        "stretch": _made(rf"(?P<noun>{any_of(words.quarters)})(?!\w){joiner}", words.quarters),
        "season": _made(
            rf"(?P<noun>{any_of(words.seasons)})(?!\w)(?:\s(?P<turn>{any_of(dates.turns_after)})(?!\w)|{joiner})",
            words.seasons,
        ),
        "season_back": _made(
            rf"(?<!\w)(?:(?P<turn>{any_of(dates.turns_before)})|{any_of(words.season_before)})[\s-]?$", words.seasons
        ),
        "century": _made(rf"{any_of(words.century)}(?!\w)", words.century),
        "century_back": _made(
            r"(?<![\w.,])(?:(?P<number>\d{1,2})|(?P<roman>[XVI]{1,5}))(?:\.|st|nd|rd|th|e|ème)?[\s-]$", words.century
        ),
        "weekday_of_month": _made(
            rf"(?P<weekday>{any_of(dates.weekdays)})\s{any_of(words.of_month)}\s(?P<month>{any_of(dates.months)})(?!\w){joiner}",
            words.of_month,
        ),
        "weekend": _made(
            rf"{any_of(words.weekend)}(?!\w)(?:\s(?P<turn>{any_of(dates.turns_after)})(?!\w))?", words.weekend
        ),
        "weekend_back": _made(rf"(?<!\w)(?P<turn>{turned})\s$", words.weekend),
        "ends_of": _made(
            rf"(?P<edge>{any_of(words.ends_of)})\s?(?:(?P<turn>{any_of(dates.turns_before)})\s)?{unit}(?!\w)",
            words.ends_of,
        ),
        "rest_back": _made(rf"(?<!\w)(?P<rest>{any_of(words.rest)})\s$", words.rest),
        "vague": _made(rf"(?P<turn>{lately})\s{unit}(?!\w)", (*words.vague, *dates.lately)),
        "unit": _made(rf"{unit}(?!\w)(?!-)(?:\s(?P<half>{any_of(words.halves)})(?!\w))?", dates.units),
    }


def _spoken(words: TimesRules, dates: DateRules, numbers: NumberRules) -> dict[str, re.Pattern[str]]:
    """Times of day in words, and holidays."""
    hour = rf"(?P<hour>{any_of(words.hours)}|1[0-2]|[1-9])"
    year = rf"(?:,?\s(?:{any_of(dates.joiners)}\s)?(?P<year>(?:1[89]|20)\d\d)(?![\d%]|[.,]\d))?"
    return {
        "minutes_before": _made(rf"(?P<minutes>{any_of(words.minutes_before)})\s", words.minutes_before),
        "minutes_behind": _made(rf"{any_of(words.minutes_behind)}(?!\w)", words.minutes_behind),
        "hour_behind": re.compile(rf"{hour}(?![\w%]|[.,:]\d)", re.IGNORECASE),
        "hour_word_back": re.compile(rf"(?<![\w.,:]){hour}\s?$", re.IGNORECASE),
        "part_on": _made(rf"{any_of(words.parts_before)}\s", words.parts_before),
        "scale_behind": re.compile(
            rf"[\s-](?:{any_of(numbers.scales)}|{any_of(numbers.percent)})(?!\w)", re.IGNORECASE
        ),
        "day_half": _made(rf"\s(?P<half>{any_of(words.day_halves)})(?!\w)", words.day_halves),
        "holiday": _made(rf"(?P<name>{_any_apostrophe(words.holidays)})(?![\w-]){year}", words.holidays),
        "date_behind": re.compile(
            rf",?\s\(?(?:{any_of(dates.articles)}\s)?\d{{1,2}}{any_of(dates.day_marks)}?\s[^\W\d_]", re.IGNORECASE
        ),
        "holiday_back": _made(rf"(?<!\w){any_of(words.holiday_before)}\s$", words.holiday_before),
        "turn_back": _made(rf"(?<!\w)(?P<turn>{any_of(dates.turns_before)})\s$", dates.turns_before),
    }


def _any_apostrophe(phrases: Iterable[str]) -> str:
    return any_of(phrases).replace("'", "['’]")


def _lengths(words: TimesRules, dates: DateRules, unit: str, number: str, half: str) -> dict[str, re.Pattern[str]]:
    return {
        "length_back": _made(rf"(?<![\w.,-])(?:{number}(?:\s?{half})?)[\s-]$", unit),
        "unit_next": _made(rf"\s{unit}(?!\w)", unit),
        "several": _made(rf"(?<!\w){any_of(words.several)}(?!\w)", words.several),
        "roughly": _made(rf"(?<!\w){any_of(dates.roughly)}(?!\w)", dates.roughly),
        "step_behind": _made(
            rf"\s(?:(?P<step>{any_of(words.steps_behind)})(?!\w)"
            rf"|(?P<closing>{any_of(words.steps_closing)})(?=\s?[.,;:!?)]))",
            words.steps_behind,
        ),
    }


def _around(words: TimesRules, dates: DateRules) -> dict[str, re.Pattern[str]]:
    article = rf"(?:{any_of((*dates.articles, 'the', 'den', 'dem', 'le', 'la'))}\s)?"
    return {
        "part_behind": _made(rf"[\s-](?P<part>{any_of(words.parts_behind)})(?!\w)", words.parts_behind),
        "part_back": _made(rf"(?<!\w)(?P<part>{any_of(words.parts_before)})[\s-]{article}$", words.parts_before),
        "night_back": _made(rf"(?<!\w){any_of(words.nights_before)}\s$", words.nights_before),
        "night_from_back": _made(rf"(?<!\w)(?:la\s)?{any_of(words.nights_from)}\s$", words.nights_from),
        "edge_back": _made(rf"(?<!\w)(?P<edge>{any_of(words.edges)})[\s-]{article}$", words.edges),
        "about_back": _made(rf"(?<!\w){any_of(words.about)}\s{article}$", words.about),
        "since_back": _made(rf"(?<!\w){any_of(words.since)}\s{article}$", words.since),
        "until_back": _made(rf"(?<!\w){any_of(words.until)}\s{article}$", words.until),
        "every_back": _made(rf"(?<!\w){any_of(words.every)}\s$", words.every),
        "clock_back": _made(rf"(?<!\w){any_of(words.clock_before)}\s$", words.clock_before),
    }


def _joining(words: TimesRules, dates: DateRules) -> dict[str, re.Pattern[str]]:
    links = any_of(link for found in words.openers.values() for link in found)
    openers = any_of(opener for opener in words.openers if opener)
    join = any_of((*words.clock_links, *words.parts_before, "–", "-"))
    marks = any_of(dates.day_marks)
    return {
        "zone": re.compile(rf"\s?\(?(?:(?P<name>{_ZONES})\b|(?P<local>{any_of(words.local)})(?!\w))\)?"),
        "second_zone": re.compile(rf"\s?\((?P<hour>[01]\d|2[0-3])[:.]?(?P<minute>[0-5]\d)\s(?P<name>{_ZONES})\)"),
        "clock_gap": re.compile(rf"(?:,?\s(?:the\s|den\s|dem\s|le\s)?(?:{join}\s)?|,?\s?\()\Z", re.IGNORECASE),
        "range_gap": re.compile(rf"\s?(?P<link>{links})\s?(?:the\s|den\s|dem\s|le\s)?\Z", re.IGNORECASE),
        "opener_back": _made(rf"(?<!\w)(?P<opener>{openers})\s(?:the\s|den\s|dem\s|le\s)?$", openers),
        "hour_back": re.compile(
            rf"(?:(?<!\w)(?P<opener>{openers})\s)?(?<![\d.,:$€£]){_HOUR}(?P<gap>\s?(?P<link>{links})\s?)$",
            re.IGNORECASE,
        ),
        "day_back": re.compile(
            rf"(?:(?<!\w)(?P<opener>{openers})\s)?(?<![\w.,])(?P<day>[12]?\d|3[01])(?:{marks})?\s?(?P<link>{links}|et|and)\s?"
            r"(?:the\s|den\s|dem\s|le\s)?$",
            re.IGNORECASE,
        ),
        "day_behind": re.compile(r"\s?(?:-|–|to\s)\s?(?P<day>[12]?\d|3[01])(?:st|nd|rd|th)?(?![\d%]|[.,:]\d|\s?%)"),
    }


def _made(pattern: str, needs: object) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE) if needs and needs != "(?!)" else re.compile(r"(?!)")
