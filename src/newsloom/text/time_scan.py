"""Finding the words of time that are no dates: the day before, the second quarter, three hours, at noon, last night."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsloom.model import DayPart, Span
from newsloom.text.date_calendar import Clock, Lately, OnDay, Unit, Whole
from newsloom.text.date_zones import NAMES
from newsloom.text.time_grammar import TimeGrammar, told
from newsloom.text.time_meanings import (
    Edge,
    Length,
    Phrase,
    Rest,
    Step,
    Stretch,
    TurnedStretch,
    Weekend,
    Zone,
)
from newsloom.text.time_ordinals import century, quarter_by_sign, stretch, weekday_of_month
from newsloom.text.time_spoken import holiday, hour_then_minutes, minutes_then_hour
from newsloom.text.trigger_words import lowered
from newsloom.text.word_patterns import as_listed

_FOUR_DIGITS = re.compile(r"\d{4}(?=\s[A-Z])")
_QUARTER_SIGN = re.compile(r"Q[1-4]")
_BACK_MAX = 40  # characters looked at before a word
_MILITARY = re.compile(
    rf"(?<![\w.,:$€£-])(?P<hour>[01]\d|2[0-3])(?P<minute>[0-5]\d)\s(?P<zone>{'|'.join(n.upper() for n in NAMES)})\b"
)
_VAGUE_COUNT = 3  # "a few", "recent": the dates' own "several" is as many
_LENGTH_MAX = 1000  # units: a larger number is none of a time


def phrases_found(text: str, language: TimeGrammar) -> Iterator[Phrase]:
    """The phrases in order of their trigger word; those that overlap dates or one another are left in."""
    for digits in _FOUR_DIGITS.finditer(text):
        found = _MILITARY.match(text, digits.start())
        if found is not None:
            clock = Clock(int(found["hour"]), int(found["minute"]))
            yield Phrase(Span(*found.span()), None, clock=clock, is_minute=True, zone=Zone(found["zone"]))
    for sign in _QUARTER_SIGN.finditer(text):
        quarter = quarter_by_sign(text, sign.start())
        if quarter is not None:
            yield quarter
    for word in language.trigger.finditer(lowered(text)):
        for trigger in language.triggers[word.group()]:
            start = word.start() - trigger.back
            if start < 0 or (trigger.back and text[start - 1 : start].isalnum()):
                continue
            phrase = _READERS[trigger.kind](text, start, language)
            if phrase is not None:
                yield phrase


def _step(text: str, start: int, language: TimeGrammar) -> Phrase | None:
    on = language.step.match(text, start)
    if on is None or language.day_word_next.match(text, on.end()):
        return None  # "the day before yesterday"
    days, part = language.times.steps[told(language.times.steps, on.group())]
    return Phrase(Span(start, on.end()), Step(days, Unit.DAY), part=DayPart(part) if part else None)


def _day_part(text: str, start: int, language: TimeGrammar) -> Phrase | None:
    on = language.day_part.match(text, start)
    if on is None:
        return None
    shift, part = language.times.day_parts[told(language.times.day_parts, on.group())]
    return Phrase(Span(start, on.end()), OnDay(shift), part=DayPart(part))


def _clock_word(text: str, start: int, language: TimeGrammar) -> Phrase | None:
    on = language.clock_word.match(text, start)
    if on is None:
        return None
    hour = language.times.clock_words[told(language.times.clock_words, on.group())]
    return Phrase(Span(start, on.end()), None, clock=Clock(hour, 0))


def _season(text: str, start: int, language: TimeGrammar) -> Phrase | None:
    on = language.season.match(text, start)
    if on is None:
        return None
    month = language.times.seasons[as_listed(on["noun"])]
    before = language.season_back.search(text, max(0, start - _BACK_MAX), start)
    turn = (before["turn"] if before else None) or on["turn"]
    if turn is not None:
        turns = {**language.dates.turns_before, **language.dates.turns_after}
        begin = before.start("turn") if before is not None and before["turn"] else start
        return Phrase(Span(begin, on.end()), TurnedStretch(month, 3, turns[as_listed(turn)]))
    if on["year"] is None and before is None:
        return None
    return Phrase(Span(start, on.end()), Stretch(month, 3, int(on["year"]) if on["year"] else None))


def _weekend(text: str, start: int, language: TimeGrammar) -> Phrase | None:
    on = language.weekend.match(text, start)
    if on is None:
        return None
    before = language.weekend_back.search(text, max(0, start - _BACK_MAX), start)
    turn = (before["turn"] if before else None) or on["turn"]
    turns = {**language.dates.turns_before, **language.dates.turns_after}
    begin = before.start() if before else start
    return Phrase(Span(begin, on.end()), Weekend(turns[as_listed(turn)] if turn else 0))


def _ends_of(text: str, start: int, language: TimeGrammar) -> Phrase | None:
    """ "the end of the year", "end of this month"."""
    on = language.ends_of.match(text, start)
    if on is None:
        return None
    edge = Edge(language.times.ends_of[told(language.times.ends_of, on["edge"])])
    turn = language.dates.turns_before[as_listed(on["turn"])] if on["turn"] else 0
    unit = Unit(language.dates.units[as_listed(on["unit"])])
    if unit not in {Unit.MONTH, Unit.YEAR, Unit.DECADE}:
        return None
    return Phrase(Span(start, on.end()), Whole(unit, turn), edge=edge, about=True)


def _vague(text: str, start: int, language: TimeGrammar) -> Phrase | None:
    """A few units up to the article: "recent weeks", "den vergangenen Tagen"."""
    on = language.vague.match(text, start)
    if on is None:
        return None
    unit, turn = as_listed(on["unit"]), as_listed(on["turn"])
    if turn not in language.times.vague and unit not in language.times.plurals:
        return None
    sign = language.times.vague.get(turn) or language.dates.lately[turn]
    return Phrase(Span(start, on.end()), Lately(sign * _VAGUE_COUNT, Unit(language.dates.units[unit])), about=True)


def _counted(text: str, start: int, language: TimeGrammar) -> Phrase | None:
    """A count of units: a length of time ("three hours"), or a step on from the time told last ("two days later")."""
    on = language.unit.match(text, start)
    before = language.length_back.search(text, max(0, start - _BACK_MAX), start)
    if on is None or before is None:
        return None
    amount = _amount(before, language)
    if amount is not None and on["half"]:
        amount += language.times.halves[told(language.times.halves, on["half"])]
    if amount is None or not 0 < amount < _LENGTH_MAX:
        return None
    unit = Unit(language.dates.units[as_listed(on["unit"])])
    behind = language.step_behind.match(text, on.end())
    if behind is not None and amount == int(amount):
        steps = language.times.steps_behind if behind["step"] else language.times.steps_closing
        sign = steps[told(steps, behind["step"] or behind["closing"])]
        return Phrase(Span(before.start(), behind.end()), Step(sign * int(amount), unit))
    if text[start - 1] == "-":
        return None  # "a five-year plan"
    about = as_listed(before["count"]) in language.times.several
    return Phrase(Span(before.start(), on.end()), Length(amount, unit), about=about)


def _amount(before: re.Match[str], language: TimeGrammar) -> float | None:
    written = as_listed(before["count"])
    half = language.times.halves[told(language.times.halves, before["half"])] if before["half"] else 0.0
    if written[0].isdigit():
        return float(written.replace(",", ".")) + half
    count = language.times.parts_of_one.get(written) or language.dates.counts.get(written)
    return None if count is None else count + half


def unit_rest(text: str, phrase: Phrase, language: TimeGrammar) -> Phrase:
    """ "later this year" where "this year" is `phrase`."""
    if not isinstance(phrase.meaning, Whole) or phrase.meaning.shift != 0:
        return phrase
    before = language.rest_back.search(text, max(0, phrase.at.start - _BACK_MAX), phrase.at.start)
    if before is None:
        return phrase
    side = language.times.rest[told(language.times.rest, before["rest"])]
    return Phrase(Span(before.start(), phrase.at.end), Rest(phrase.meaning.unit, side), about=True)


_READERS = {
    "step": _step,
    "day_part": _day_part,
    "clock_word": _clock_word,
    "stretch": stretch,
    "season": _season,
    "century": century,
    "weekday_of_month": weekday_of_month,
    "weekend": _weekend,
    "ends_of": _ends_of,
    "vague": _vague,
    "unit": _counted,
    "minutes_before": minutes_then_hour,
    "minutes_behind": hour_then_minutes,
    "holiday": holiday,
}
