"""What a language needs for its dates to be read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class DateRules:
    """Words of time of one language, all in lower case.

    `months` are 1-12 and `weekdays` 0-6 from Monday, abbreviations without their full stop.
    `months_like_words` are also other words ("may", "march"): they count with a day or year beside them only.
    `month_names` are names of two words of which such a word is the second ("long march"): no number makes them dates.
    `short_months` are whole names of months that are as short as abbreviations, which count with a day or year only.
    `short_weekdays` count only with a date beside them. `day_words` are days from today ("yesterday": -1).
    `units` name a unit by its value in `date_calendar.Unit`. `counts` are the small numbers told in words.
    `roughly` may stand between "vor" and its count ("vor rund zwei Wochen").
    `ago_before` and `ago_after` stand before or behind a count of units ("vor", "ago"); `ahead_before` likewise
    for the future ("in"). `turns_before` and `turns_after` turn a unit, weekday or month ("last": -1).
    `lately` are the turns that go with a number ("the past three weeks"). `articles` may stand between these.
    `joiners` stand between day and month or month and year ("of"). `day_marks` follow a day's number ("th").
    `year_before` are the words after which four figures are a year (those of `never_before_months` after which a
    month that is also a word is none: "the march"), `year_amid` those after which they are where a
    word in small letters follows ("wurde 1987 gebaut"), `decade_before` make them ten years. `clock_after` mark
    hours ("Uhr"), `clock_spaced` may stand apart between hour and minute ("14 h 30"). `month_first` reads 3/4 as the
    4th of March, but not in `day_first_regions`: countries by their two letters, in domain names and in tags such as
    "en-GB".
    """

    months: Mapping[str, int]
    weekdays: Mapping[str, int]
    day_words: Mapping[str, int] = field(default_factory=dict)
    units: Mapping[str, str] = field(default_factory=dict)
    counts: Mapping[str, int] = field(default_factory=dict)
    months_like_words: frozenset[str] = frozenset()
    month_names: frozenset[str] = frozenset()
    short_months: frozenset[str] = frozenset()
    short_weekdays: frozenset[str] = frozenset()
    ago_before: tuple[str, ...] = ()
    roughly: tuple[str, ...] = ()
    ago_after: tuple[str, ...] = ()
    ahead_before: tuple[str, ...] = ()
    turns_before: Mapping[str, int] = field(default_factory=dict)
    turns_after: Mapping[str, int] = field(default_factory=dict)
    lately: Mapping[str, int] = field(default_factory=dict)
    articles: tuple[str, ...] = ()
    joiners: tuple[str, ...] = ()
    day_marks: tuple[str, ...] = ()
    year_before: frozenset[str] = frozenset()
    never_before_months: frozenset[str] = frozenset()
    year_amid: frozenset[str] = frozenset()
    decade_before: frozenset[str] = frozenset()
    clock_after: tuple[str, ...] = ()
    clock_spaced: tuple[str, ...] = ()
    now: frozenset[str] = frozenset()
    month_first: bool = False
    day_first_regions: frozenset[str] = frozenset()
