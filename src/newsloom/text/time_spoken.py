"""Finding times of day in words ("half past three", "Viertel nach acht"), and holidays."""

from __future__ import annotations

import re
from dataclasses import replace

from newsloom.model import DayPart, Span
from newsloom.text.date_calendar import Clock
from newsloom.text.time_grammar import TimeGrammar, told
from newsloom.text.time_meanings import Holiday, Phrase
from newsloom.text.word_patterns import as_listed
from newsloom.text.words import stop_words

_BACK_MAX = 30  # characters looked at before a word
_WORD_BEHIND = re.compile(r"[\s-]([^\W\d_]+)")
_NOON = 12
_LATE_PARTS = frozenset({DayPart.AFTERNOON, DayPart.EVENING, DayPart.LATE})
_NIGHT_FROM = 6  # "ten at night" is in the evening, "two at night" is not


def hour_then_minutes(text: str, start: int, language: TimeGrammar) -> Phrase | None:
    """An hour with its minutes behind it: "trois heures et demie"."""
    on = language.minutes_behind.match(text, start)
    before = language.hour_word_back.search(text, max(0, start - _BACK_MAX), start)
    if on is None or before is None:
        return None
    minutes = language.times.minutes_behind[told(language.times.minutes_behind, on.group())]
    return _told(Span(before.start(), on.end()), before["hour"], minutes, language)


def minutes_then_hour(text: str, start: int, language: TimeGrammar) -> Phrase | None:
    """An hour with its minutes before it: "half past three", "halb vier"."""
    on = language.minutes_before.match(text, start)
    behind = language.hour_behind.match(text, on.end()) if on is not None else None
    if on is None or behind is None or language.scale_behind.match(text, behind.end()):
        return None  # "a quarter to one million"
    minutes = language.times.minutes_before[told(language.times.minutes_before, on["minutes"])]
    return _told(Span(start, behind.end()), behind["hour"], minutes, language)


def _told(at: Span, hour: str, minutes: int, language: TimeGrammar) -> Phrase:
    number = int(hour) if hour.isdigit() else language.times.hours.index(as_listed(hour)) + 1
    whole = (number * 60 + minutes) % (12 * 60)
    clock = Clock(whole // 60 or _NOON, whole % 60)
    return Phrase(at, None, clock=clock, is_minute=True)


def _ends(text: str, end: int, language: TimeGrammar) -> bool:
    """Whether the name of a holiday ends here: nothing follows that it could belong to, as in "the Easter eggs"."""
    behind = _WORD_BEHIND.match(text, end)
    if behind is None or language.joins_nouns:
        return True
    word = behind[1].lower()
    return behind[1][0].isupper() or word in stop_words(language.language) or word in language.dates.day_words


def with_half_of_day(text: str, one: Phrase, language: TimeGrammar) -> Phrase:
    """A time of day with the half of the day that stands behind it: "at four in the afternoon", "8 Uhr abends"."""
    behind = language.day_half.match(text, one.at.end)
    if behind is None or one.clock is None:
        return one
    if language.part_on.match(text, behind.start("half") + behind["half"].rfind(" ") + 1):
        return one  # "at six in the evening of the same day": the day has its part
    part = DayPart(language.times.day_halves[told(language.times.day_halves, behind["half"])])
    return replace(one, at=Span(one.at.start, behind.end()), clock=in_half(one.clock, part))


def in_half(clock: Clock, part: DayPart | None) -> Clock:
    """The time of day on the clock of 24 hours, where one on that of 12 is told with its part of the day."""
    if clock.hour > _NOON or part is None:
        return clock
    is_night = part is DayPart.NIGHT
    if clock.hour == _NOON:
        return Clock(0, clock.minute) if is_night or part is DayPart.EARLY else clock
    is_late = part in _LATE_PARTS or (is_night and clock.hour >= _NIGHT_FROM)
    is_late = is_late or (part is DayPart.NOON and clock.hour < _NIGHT_FROM)
    return Clock(clock.hour + _NOON, clock.minute) if is_late and clock.hour > 0 else clock


def holiday(text: str, start: int, language: TimeGrammar) -> Phrase | None:
    """A holiday by name. One of several days needs words around it that tell a time: not "the Christmas market"."""
    on = language.holiday.match(text, start)
    if on is None or language.date_behind.match(text, on.end()):
        return None  # "Good Friday, 18 April": the date is read
    feast = language.times.holidays[told(language.times.holidays, on["name"])]
    low = max(0, start - _BACK_MAX)
    before = language.turn_back.search(text, low, start)
    turn = language.dates.turns_before[as_listed(before["turn"])] if before else None
    if feast.days > 1:
        led = before is not None or on["year"] is not None or language.holiday_back.search(text, low, start)
        if not led or not _ends(text, on.end(), language):
            return None
    year = int(on["year"]) if on["year"] else None
    begin = before.start("turn") if before else start
    return Phrase(Span(begin, on.end()), Holiday(feast, year, turn), about=feast.days > 1)
