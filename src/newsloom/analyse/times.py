"""Times told in an article, resolved against its date, with what each is the time of.

What somebody said in an article counts from the day on which it was said, where the article tells that ("'We lost the
rudder yesterday', he said on Tuesday"), and the time of the saying is told from that of what happened.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import MAXYEAR, MINYEAR, datetime, timedelta, tzinfo

from newsloom.analyse.time_sayings import Sayings
from newsloom.model import Duration, Precision, Quote, Span, Stamp, TimeExpression, TimeOf
from newsloom.text.date_calendar import Unit
from newsloom.text.dates import as_local
from newsloom.text.tense import Tense, tense_at
from newsloom.text.time_meanings import Length, Phrase
from newsloom.text.time_phrases import phrases
from newsloom.text.time_places import Frame, needs_tense, of_what, placed, tells_day

__all__ = ["Times", "times"]

_DESIGNATORS = {
    Unit.SECOND: "T{}S", Unit.MINUTE: "T{}M", Unit.HOUR: "T{}H", Unit.DAY: "{}D", Unit.WEEK: "{}W", Unit.MONTH: "{}M",
    Unit.YEAR: "{}Y",
}  # fmt: skip
_DAYS = frozenset({Precision.YEAR, Precision.MONTH, Precision.DAY})
_EDGES = (MINYEAR, MAXYEAR)  # where another zone may have no date
_YEARS = {Unit.DECADE: 10, Unit.CENTURY: 100}
_PARTS_OF = {Unit.YEAR: (12, Unit.MONTH), Unit.DAY: (24, Unit.HOUR), Unit.HOUR: (60, Unit.MINUTE),
             Unit.MINUTE: (60, Unit.SECOND), Unit.WEEK: (7, Unit.DAY)}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Times:
    """What a text tells of times: those that can be placed, and lengths of time that are not placed."""

    placed: tuple[TimeExpression, ...] = ()
    durations: tuple[Duration, ...] = ()


def times(
    text: str,
    language: str | None,
    published: Stamp | None,
    sentences: Sequence[Span] = (),
    quotes: Sequence[Quote] = (),
    zone: tzinfo | None = None,
) -> Times:
    """The times told in `text`, in order. Without the article's date only those with their year are placed.

    Days count from the article's day in `zone`, that of the place where it was written, and times of day are of that
    zone; without one, of the zone that its page tells. `sentences` and `quotes` are those of the text, in order.
    """
    told = phrases(text, language)
    if not told:
        return Times()
    frame = _frame(published, zone) if published else Frame(None)
    sayings = Sayings(text, language, sentences, quotes)
    counted = [one for one in told if not isinstance(one.meaning, Length)]
    said = {one.at: frame_of for one in counted if (frame_of := sayings.told_at(one.at)) is not None}
    found = _placed(text, language, counted, frame, _Said(sayings, said))
    durations = (_duration(one, one.meaning) for one in told if isinstance(one.meaning, Length))
    return Times(tuple(found), tuple(durations))


def _frame(published: Stamp, zone: tzinfo | None) -> Frame:
    """What the times of an article count from. A page that tells no hour, or none of a known zone, keeps its day."""
    local = as_local(published)
    if published.at is None or zone is None or published.at.year in _EDGES:
        return Frame(local, published.utc_offset_minutes)
    there = published.at.astimezone(zone)
    offset = (there.utcoffset() or timedelta()) // timedelta(minutes=1)
    is_moment = published.precision not in _DAYS and published.utc_offset_minutes is not None
    return Frame(there if is_moment else local, offset)


@dataclass(frozen=True, slots=True)
class _Said:
    """Which times are those of a saying (by their span, with the number of the saying)."""

    sayings: Sayings
    at: dict[Span, int]


def _placed(
    text: str, language: str | None, told: Sequence[Phrase], frame: Frame, said: _Said
) -> Iterator[TimeExpression]:
    spoken = _spoken_at(text, language, told, frame, said)
    paragraph = 0
    last: TimeExpression | None = None
    for phrase in told:
        ends = text.count("\n", paragraph, phrase.at.start)
        paragraph = phrase.at.start
        if ends > _PARAGRAPHS_MAX:
            last = None
        number = said.sayings.around(phrase.at)
        within = spoken.get(number) if number is not None else None
        here = replace(frame, last=last)
        if within is not None:
            here = replace(here, reference=within)
        tense = (
            tense_at(text, phrase.at, language, said.sayings.sentence(phrase.at))
            if needs_tense(phrase)
            else Tense.UNKNOWN
        )
        one = placed(phrase, tense, here)
        if one is None:
            continue
        one = replace(one, of=of_what(phrase, one, tense, frame.reference))
        if phrase.at in said.at and not _is_ahead(one, frame.reference):
            yield replace(one, of=TimeOf.SAID)
            continue
        if tells_day(one):
            last = one
        yield one


_PARAGRAPHS_MAX = 2  # ends of paragraphs over which "the day before" still refers back


def _is_ahead(one: TimeExpression, reference: datetime | None) -> bool:
    return reference is not None and one.clock[0].date() > reference.date()


def _spoken_at(
    text: str, language: str | None, told: Sequence[Phrase], frame: Frame, said: _Said
) -> dict[int, datetime]:
    """For each saying (by number) whose time is told, that time: what its words count from."""
    found: dict[int, datetime] = {}
    if frame.reference is None:
        return found
    for phrase in told:
        number = said.at.get(phrase.at)
        if number is None or number in found:
            continue
        one = placed(phrase, Tense.PAST, frame)
        if one is not None and one.end - one.begin <= timedelta(days=1):
            found[number] = one.clock[0].replace(tzinfo=frame.reference.tzinfo)
    return found


def _duration(phrase: Phrase, length: Length) -> Duration:
    return Duration(phrase.at, f"P{_iso(length.amount, length.unit)}", phrase.about)


def _iso(amount: float, unit: Unit) -> str:
    """ISO 8601 of a length of time; a part of a unit is told in the next smaller one: 2.5 days are 2DT12H."""
    if unit in _YEARS:
        amount, unit = amount * _YEARS[unit], Unit.YEAR
    whole = int(amount)
    told = _DESIGNATORS[unit].format(whole) if whole else ""
    part = amount - whole
    if part and unit in _PARTS_OF:
        size, smaller = _PARTS_OF[unit]
        rest = _DESIGNATORS[smaller].format(round(part * size))
        return told + (rest.removeprefix("T") if told.startswith("T") else rest)
    return told or _DESIGNATORS[unit].format(f"{amount:g}")
