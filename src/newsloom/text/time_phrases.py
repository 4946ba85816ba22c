"""Phrases of time in running text: dates and times of day with what stands around them put together.

"From Monday to Thursday", "shortly before 2 a.m. on Monday" and "late on Tuesday" are one phrase each.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from functools import lru_cache

from newsloom.model import DayPart, Span
from newsloom.text.date_calendar import Ago, Clock, Lately, OnDate, OnDay, OnWeekday, Unit, Whole, Years
from newsloom.text.date_scan import Expression, expressions
from newsloom.text.time_grammar import TimeGrammar, time_grammar, told
from newsloom.text.time_meanings import (
    Bound,
    DayOfWeek,
    Edge,
    Holiday,
    Length,
    MonthOfYear,
    Phrase,
    Step,
    Told,
    Zone,
)
from newsloom.text.time_scan import phrases_found, unit_rest
from newsloom.text.time_spoken import with_half_of_day

__all__ = ["phrases"]

_BACK_MAX = 44  # characters looked at before a phrase
_GAP_MAX = 40  # characters between the two parts of one phrase
_NOON = 12
_SEVERAL = frozenset({2, 3, -2, -3})  # what the dates take "a few" and "a couple of" to be
_MINUTE = re.compile(r"\d\s?[:.h]\s?\d\d", re.IGNORECASE)
_LETTERS = re.compile(r"[^\W\d_]+")
_DIGIT = re.compile(r"\d")
_LINE_END = re.compile(r"[\r\n\u2028\u2029]")


@lru_cache(maxsize=8)
def phrases(text: str, language: str | None) -> tuple[Phrase, ...]:
    """All phrases of time in `text`, in order, without overlap, each within a line. Linear in the text's length."""
    words = time_grammar(language)
    read = [*(_of_date(text, one, words) for one in expressions(text, language)), *phrases_found(text, words)]
    found = _without_overlap([one for one in read if _in_line(text, one)])
    parts = [_in_line(text, _with_surroundings(text, one, words)) or one for one in found]
    joined: list[Phrase] = []
    for one in parts:
        if joined and one.at.start < joined[-1].at.end:
            continue
        both = _in_line(text, _joined(text, joined[-1], one, words)) if joined else None
        if both is not None:
            joined[-1] = both
        else:
            joined.append(one)
    spanned: list[Phrase] = []
    for one in joined:
        both = _in_line(text, _spanned(text, spanned[-1], one, words)) if spanned else None
        if both is not None:
            spanned[-1] = both
        else:
            spanned.append(_in_line(text, _with_bare_end(text, one, words)) or one)
    kept = (_bounded(text, one, words) for one in spanned if not _repeats(text, one, words))
    return tuple(_without_overlap([one for one in kept if _is_told(text, one, words)]))


def _in_line(text: str, one: Phrase | None) -> Phrase | None:
    """The phrase; None where it runs over the end of its line, which no time does."""
    return one if one is not None and _LINE_END.search(text, one.at.start, one.at.end) is None else None


def _of_date(text: str, one: Expression, words: TimeGrammar) -> Phrase:
    if isinstance(one.meaning, Clock):
        return Phrase(one.at, None, clock=one.meaning)
    written = one.at.of(text)
    if isinstance(one.meaning, Ago) and words.roughly.search(written):
        return Phrase(one.at, one.meaning, about=True)
    if isinstance(one.meaning, Ago | Lately) and one.meaning.amount in _SEVERAL:
        return Phrase(one.at, one.meaning, about=words.several.search(written) is not None)
    return Phrase(one.at, one.meaning)


def _without_overlap(found: Iterable[Phrase]) -> list[Phrase]:
    """Of two that overlap the one that begins first, then the longer; of two readings of the same words, several units
    ("den vergangenen Wochen") before a whole one, and a length of time last."""
    kept: list[Phrase] = []
    for one in sorted(found, key=lambda phrase: (phrase.at.start, -phrase.at.end, _rank(phrase))):
        if not kept or one.at.start >= kept[-1].at.end:
            kept.append(one)
    return kept


def _rank(one: Phrase) -> int:
    return 2 if isinstance(one.meaning, Length) else 1 if isinstance(one.meaning, Whole) else 0


def _with_surroundings(text: str, one: Phrase, words: TimeGrammar) -> Phrase:
    if one.clock is not None:
        return _with_zone(text, one, words)
    if isinstance(one.meaning, Whole):
        return _with_edge(text, unit_rest(text, one, words), words)
    if _is_day(one.meaning):
        return _with_part(text, one, words)
    return _with_edge(text, one, words)


def _is_day(meaning: Told | None) -> bool:
    match meaning:
        case OnWeekday() | OnDay() | DayOfWeek():
            return True
        case Holiday(feast=feast):
            return feast.days == 1
        case OnDate(day=day):
            return day is not None
        case Step(unit=unit) | Ago(unit=unit):
            return unit is Unit.DAY
        case _:
            return False


def _with_zone(text: str, one: Phrase, words: TimeGrammar) -> Phrase:
    written = one.at.of(text)
    one = replace(one, is_minute=one.is_minute or _MINUTE.search(written) is not None)
    one = with_half_of_day(text, one, words)
    if one.zone is None and (zone := words.zone.match(text, one.at.end)) is not None:
        one = replace(one, at=Span(one.at.start, zone.end()), zone=Zone(zone["name"]))
    second = words.second_zone.match(text, one.at.end)
    if second is not None:
        there = Clock(int(second["hour"]), int(second["minute"]))
        one = replace(one, at=Span(one.at.start, second.end()), second_clock=(there, Zone(second["name"])))
    return one


def _with_part(text: str, one: Phrase, words: TimeGrammar) -> Phrase:
    """A day with its part: Tuesday night, early on Tuesday, Dienstagabend, in der Nacht zum Mittwoch."""
    behind = words.part_behind.match(text, one.at.end) if one.part is None else None
    if behind is not None:
        part = words.times.parts_behind[told(words.times.parts_behind, behind["part"])]
        one = replace(one, at=Span(one.at.start, behind.end()), part=DayPart(part))
    elif one.part is None and isinstance(one.meaning, OnWeekday):
        part = words.times.parts_behind.get(_tail(one.at.of(text).split()[0].lower(), words), "")
        one = replace(one, part=DayPart(part) if part else None)
    low = max(0, one.at.start - _BACK_MAX)
    if (night := words.night_back.search(text, low, one.at.start)) is not None:
        return replace(one, at=Span(night.start(), one.at.end), part=DayPart.NIGHT, shift=-1)
    if (night := words.night_from_back.search(text, low, one.at.start)) is not None:
        return replace(one, at=Span(night.start(), one.at.end), part=DayPart.NIGHT)
    before = words.part_back.search(text, low, one.at.start)
    if before is not None:
        part = words.times.parts_before[told(words.times.parts_before, before["part"])]
        return replace(one, at=Span(before.start(), one.at.end), part=DayPart(part))
    return one


def _tail(word: str, words: TimeGrammar) -> str:
    """ "abend" of "dienstagabend"."""
    day = next((word[:i] for i in range(len(word) - 1, 2, -1) if word[:i] in words.dates.weekdays), word)
    return word[len(day) :]


def _with_edge(text: str, one: Phrase, words: TimeGrammar) -> Phrase:
    """ "late 2019", "mid-March", "the early 1990s"."""
    match one.meaning:
        case OnDate(day=None) | Whole(unit=Unit.MONTH | Unit.YEAR | Unit.DECADE) | Years():
            pass
        case _:
            return one
    if one.edge is not None or (isinstance(one.meaning, Years) and one.meaning.last - one.meaning.first != 9):
        return one
    before = words.edge_back.search(text, max(0, one.at.start - _BACK_MAX), one.at.start)
    if before is None:
        return one
    edge = Edge(words.times.edges[told(words.times.edges, before["edge"])])
    return replace(one, at=Span(before.start(), one.at.end), edge=edge, about=True)


def _joined(text: str, before: Phrase, after: Phrase, words: TimeGrammar) -> Phrase | None:
    """Two phrases as one time: a time of day with its day, a weekday with its week, a month with its year."""
    gap = text[before.at.end : after.at.start] if after.at.start - before.at.end <= _GAP_MAX else None
    if gap is None:
        return None
    at = Span(before.at.start, after.at.end)
    match before.meaning, after.meaning:
        case OnWeekday(weekday=weekday, turn=0), Whole(unit=Unit.WEEK, shift=weeks) if len(gap) <= 4:
            return replace(before, at=at, meaning=DayOfWeek(weekday, weeks))
        case OnDate(year=None, month=int(month), day=None), Whole(unit=Unit.YEAR, shift=years) if len(gap) <= 4:
            return replace(before, at=at, meaning=MonthOfYear(month, years))
    if words.clock_gap.match(gap) is None:
        return None
    if before.clock is not None and before.meaning is None and _is_day(after.meaning) and after.clock is None:
        return replace(
            after, at=at, clock=before.clock, is_minute=before.is_minute, zone=before.zone,
            second_clock=before.second_clock, about=_is_about(text, before, words),
            shift=_shift_at(before.clock, after),
        )  # fmt: skip
    if after.clock is not None and after.meaning is None and _is_day(before.meaning) and before.clock is None:
        if not _reads_as_clock(text, after, words):
            return None
        about = _is_about(text, after, words)
        return replace(
            before, at=at, clock=after.clock, is_minute=after.is_minute, zone=after.zone,
            second_clock=after.second_clock, about=about, shift=_shift_at(after.clock, before),
        )  # fmt: skip
    return None


def _shift_at(clock: Clock, day: Phrase) -> int:
    """The days from `day` to that of a time of day: "3.40 Uhr" of the night before Saturday is Saturday's."""
    return 0 if day.part is DayPart.NIGHT and clock.hour < _NOON else day.shift


def _spanned(text: str, before: Phrase, after: Phrase, words: TimeGrammar) -> Phrase | None:
    """The two ends of a range: from Monday to Thursday, from 9 a.m. to noon on Tuesday."""
    if before.to is not None or after.at.start - before.at.end > _GAP_MAX or not _is_alike(before, after):
        return None
    gap = words.range_gap.match(text[before.at.end : after.at.start])
    if gap is None:
        return None
    opener = words.opener_back.search(text, max(0, before.at.start - _BACK_MAX), before.at.start)
    nights = before.part is DayPart.NIGHT and words.night_from_back.match(text, before.at.start) is not None
    if not nights and not words.links(opener["opener"] if opener else "", gap["link"]):
        return None
    at = Span(before.at.start, after.at.end)
    if nights:  # "la nuit de lundi à mardi"
        return replace(before, at=at)
    if before.clock is not None and before.meaning is None:
        before = replace(before, meaning=after.meaning, part=after.part, shift=after.shift)
    elif after.clock is not None and after.meaning is None:
        after = replace(after, meaning=before.meaning, part=before.part, shift=before.shift)
    return replace(before, at=at, to=_alone(after))


def _alone(one: Phrase) -> Phrase:
    return replace(one, to=None)


def _is_alike(a: Phrase, b: Phrase) -> bool:
    """Whether two phrases can be the ends of one range."""
    if isinstance(a.meaning, Length | Step) or isinstance(b.meaning, Length | Step):
        return False
    if (a.clock is None) != (b.clock is None):
        return False
    if a.clock is not None:
        return a.meaning is None or b.meaning is None or a.meaning != b.meaning
    return _is_day(a.meaning) == _is_day(b.meaning)


def _with_bare_end(text: str, one: Phrase, words: TimeGrammar) -> Phrase:
    """A range whose first or last end is a bare number: between 8 and 10 p.m., vom 3. bis 5. Mai, June 20-22."""
    if one.to is not None:
        return one
    if one.clock is not None:
        return _hours(text, one, words)
    match one.meaning:
        case OnDate(month=int(), day=int(day)):
            return _days(text, one, one.meaning, day, words)
        case _:
            return one


def _hours(text: str, one: Phrase, words: TimeGrammar) -> Phrase:
    assert one.clock is not None
    low = max(0, one.at.start - _BACK_MAX)
    found = words.hour_back.search(text, low, one.at.start)
    if found is None or not words.links(found["opener"] or "", found["link"]):
        return one
    if found["opener"] is None and found["link"].strip().isalpha():
        return one  # "route 8 to 10 p.m."
    hour, minute = int(found["hour"]) % 24, int(found["minute"] or 0)
    last = one.clock
    if last.hour > _NOON and hour < _NOON and hour + _NOON <= last.hour and _is_halved(text, one):
        hour += _NOON
    first = Clock(hour, minute)
    begin = found.start("hour")
    begun = replace(
        one, at=Span(begin, one.at.end), clock=first, is_minute=found["minute"] is not None, second_clock=None
    )
    return replace(begun, to=one)


def _is_halved(text: str, one: Phrase) -> bool:
    return re.search(r"[ap]\.?\s?m\b", one.at.of(text), re.IGNORECASE) is not None


def _days(text: str, one: Phrase, meaning: OnDate, day: int, words: TimeGrammar) -> Phrase:
    written = one.at.of(text)
    inside = re.match(r"(\d{1,2})(?:\.|st|nd|rd|th|er)?\s?(?:-|–|to|and|bis|und|au|et)\s?(?=\d)", written)
    if inside is not None and int(inside[1]) < day:
        return replace(one, meaning=OnDate(meaning.year, meaning.month, int(inside[1])), to=one)
    back = words.day_back.search(text, max(0, one.at.start - _BACK_MAX), one.at.start)
    if back is not None and 0 < int(back["day"]) < day and words.links(back["opener"] or "", back["link"]):
        first = OnDate(meaning.year, meaning.month, int(back["day"]))
        return replace(one, at=Span(back.start("day"), one.at.end), meaning=first, to=one)
    behind = words.day_behind.match(text, one.at.end)
    if behind is not None and int(behind["day"]) > day and words.dates.month_first:
        at = Span(one.at.start, behind.end())
        last = OnDate(meaning.year, meaning.month, int(behind["day"]))
        return replace(one, at=at, to=replace(one, meaning=last))
    return one


def _bounded(text: str, one: Phrase, words: TimeGrammar) -> Phrase:
    """With what stands before it: since, until, about."""
    low = max(0, one.at.start - _BACK_MAX)
    if (one.clock is not None or isinstance(one.meaning, Length)) and not one.about:
        one = replace(one, about=_is_about(text, one, words))
    if one.to is not None or isinstance(one.meaning, Length):
        return one
    if words.until_back.search(text, low, one.at.start) is not None:
        return replace(one, bound=Bound.UNTIL)
    if words.since_back.search(text, low, one.at.start) is not None:
        return replace(one, bound=Bound.SINCE)
    return one


def _is_about(text: str, one: Phrase, words: TimeGrammar) -> bool:
    return words.about_back.search(text, max(0, one.at.start - _BACK_MAX), one.at.start) is not None


def _repeats(text: str, one: Phrase, words: TimeGrammar) -> bool:
    """Whether the text tells every such day, not one of them."""
    if not isinstance(one.meaning, OnWeekday):
        return False
    return words.every_back.search(text, max(0, one.at.start - _BACK_MAX), one.at.start) is not None


def _is_told(text: str, one: Phrase, words: TimeGrammar) -> bool:
    """A time of day alone is one only with its sign or behind a word that leads to it; 3:16 may be anything else, and
    "3 heures" a length of time."""
    return one.meaning is not None or one.clock is None or _reads_as_clock(text, one, words)


def _reads_as_clock(text: str, one: Phrase, words: TimeGrammar) -> bool:
    written = one.at.of(text)
    if one.zone is not None or one.to is not None:
        return True
    letters = _LETTERS.findall(written.lower())
    is_length = len(written.split()) > 1 and not words.dates.units.keys().isdisjoint(letters)
    if _DIGIT.search(written) is not None and not is_length and not re.fullmatch(r"\d{1,2}:\d\d(?::\d\d)?\s?", written):
        return True
    return words.clock_back.search(text, max(0, one.at.start - _BACK_MAX), one.at.start) is not None
