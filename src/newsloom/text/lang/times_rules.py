"""What a language needs for its times to be read in running text, beyond its dates (`dates_rules`)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class OnDayOfYear:
    """A day of the calendar: 25 December."""

    month: int
    day: int


@dataclass(frozen=True, slots=True)
class AfterEaster:
    """So many days after Easter Sunday: Good Friday is -2."""

    days: int


@dataclass(frozen=True, slots=True)
class WeekdayOfMonth:
    """The `number`-th weekday (Monday being 0) of a month, from its end where negative: the last Monday of May."""

    month: int
    weekday: int
    number: int


@dataclass(frozen=True, slots=True)
class Feast:
    """A holiday, or several in a row: when it begins, and how many days it has; `later` so many days after that day."""

    begins: OnDayOfYear | AfterEaster | WeekdayOfMonth
    days: int = 1
    later: int = 0


@dataclass(frozen=True, slots=True)
class TimesRules:
    """Phrases of time of one language, all in lower case; a space stands for any white space.

    `parts_behind` are parts of the day that stand behind a day ("Tuesday night"), `parts_before` those before it
    ("early on Tuesday"), both by the value of `model.DayPart`. `day_parts` are days and parts in one phrase:
    how many days from the article's, and the part ("last night"). `nights_before` lead to a day whose night before is
    meant ("in der Nacht zum"); `nights_from` to the first day of a night between two ("la nuit de lundi à mardi").
    `clock_words` are hours told by a word ("noon"); `hours` the words for the hours from one on; `minutes_before` stand
    before an hour and say how many minutes it is after ("half past") or before it ("quarter to": -15), `minutes_behind`
    likewise behind an hour ("et demie"); `day_halves` behind a time of day tell which half of the day, by the part
    ("in the evening"). `clock_before` words after which "6:40" is a time of day,
    `clock_links` words that may join a time of day and its day. `local` mark a time as the place's own.
    `about` stand before what is told roughly. `openers` open a range and name the words that may join its ends;
    those of the key "" join without an opener. `since` and `until` bound a state, `every` repeats.
    `edges` stand before a month, year or decade: "early", "mid", "late"; `ends_of` likewise before "the year".
    `rest` narrow "this year" to what is past (-1) or still ahead (1) of it.
    `steps` lead so many days on from the time told last ("the day before"), `steps_behind` stand behind a count of
    units (-1: "earlier"), `steps_closing` likewise, at the end of a clause only.
    `vague` tell a few units ("recent weeks"): where the units are plural and not counted.
    `of_month` joins a weekday with its number to a month ("the second Tuesday in November").
    `ordinals` with `quarters` (a noun and its months) tell a part of a year, `century` with one a century.
    `holidays` have a name; before those of several days must stand one of `holiday_before` ("at Christmas");
    where `joins_nouns`, a name that belongs to the noun behind it is one word with it ("Ostereier").
    `seasons` begin in a month. `weekend` are its words. `season_before` words that must stand before a season.
    `plurals` are plural units, where a turn such as "vergangenen" is the same before both numbers.
    `halves` add a half to a count ("and a half"), `parts_of_one` are less than one ("half an"), `several` are counts
    that tell no number.
    """

    parts_behind: Mapping[str, str] = field(default_factory=dict)
    parts_before: Mapping[str, str] = field(default_factory=dict)
    day_parts: Mapping[str, tuple[int, str]] = field(default_factory=dict)
    nights_before: tuple[str, ...] = ()
    nights_from: tuple[str, ...] = ()
    clock_words: Mapping[str, int] = field(default_factory=dict)
    hours: tuple[str, ...] = ()
    minutes_before: Mapping[str, int] = field(default_factory=dict)
    minutes_behind: Mapping[str, int] = field(default_factory=dict)
    day_halves: Mapping[str, str] = field(default_factory=dict)
    clock_before: tuple[str, ...] = ()
    clock_links: tuple[str, ...] = ()
    local: tuple[str, ...] = ()
    about: tuple[str, ...] = ()
    openers: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    since: tuple[str, ...] = ()
    until: tuple[str, ...] = ()
    every: tuple[str, ...] = ()
    edges: Mapping[str, str] = field(default_factory=dict)
    ends_of: Mapping[str, str] = field(default_factory=dict)
    rest: Mapping[str, int] = field(default_factory=dict)
    steps: Mapping[str, tuple[int, str | None]] = field(default_factory=dict)
    steps_behind: Mapping[str, int] = field(default_factory=dict)
    steps_closing: Mapping[str, int] = field(default_factory=dict)
    vague: Mapping[str, int] = field(default_factory=dict)
    ordinals: Mapping[str, int] = field(default_factory=dict)
    quarters: Mapping[str, int] = field(default_factory=dict)
    of_month: tuple[str, ...] = ()
    century: tuple[str, ...] = ()
    holidays: Mapping[str, Feast] = field(default_factory=dict)
    holiday_before: tuple[str, ...] = ()
    joins_nouns: bool = False
    seasons: Mapping[str, int] = field(default_factory=dict)
    season_before: tuple[str, ...] = ()
    weekend: tuple[str, ...] = ()
    plurals: frozenset[str] = frozenset()
    halves: Mapping[str, float] = field(default_factory=dict)
    parts_of_one: Mapping[str, float] = field(default_factory=dict)
    several: frozenset[str] = frozenset()
