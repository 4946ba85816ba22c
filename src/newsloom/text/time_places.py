"""The days and hours that phrases of time come to: against the article's time, and against the time told last."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta

from newsloom.model import DayPart, Precision, TimeExpression, TimeOf
from newsloom.text.date_calendar import (
    Ago,
    Clock,
    Lately,
    OnDate,
    OnDay,
    OnWeekday,
    Period,
    Unit,
    Whole,
    months_later,
    moved,
    resolved,
)
from newsloom.text.date_zones import offset_minutes
from newsloom.text.holidays import days_of
from newsloom.text.tense import Tense
from newsloom.text.time_meanings import (
    Bound,
    Century,
    DayOfWeek,
    Edge,
    Holiday,
    MonthOfYear,
    Phrase,
    Rest,
    Step,
    Stretch,
    Told,
    TurnedStretch,
    Weekend,
)
from newsloom.text.time_spoken import in_half

_PARTS = {
    DayPart.EARLY: (0, 6),
    DayPart.MORNING: (6, 12),
    DayPart.NOON: (11, 14),
    DayPart.AFTERNOON: (12, 18),
    DayPart.EVENING: (18, 24),
    DayPart.LATE: (20, 24),
    DayPart.NIGHT: (20, 30),
}
_DAY = timedelta(days=1)
_PLANNED = timedelta(days=60)
_THIRDS = {Edge.EARLY: (0, 4), Edge.MID: (4, 8), Edge.LATE: (8, 12)}  # months of a year
_YEARS_OF_DECADE = {Edge.EARLY: (0, 4), Edge.MID: (4, 7), Edge.LATE: (7, 10)}
_DAYS_OF_MONTH = {Edge.EARLY: (0, 10), Edge.MID: (10, 20), Edge.LATE: (20, None)}


@dataclass(frozen=True, slots=True)
class Frame:
    """What times are counted from: the time of writing or of saying, aware, whose calendar day is that of its own zone.

    `reference` None: only what is told in full can be placed. `utc_offset_minutes` is the zone of times of day, None
    where the article tells none. `last` is the day-fine time that the text told last, None for none.
    """

    reference: datetime | None
    utc_offset_minutes: int | None = None
    last: TimeExpression | None = None


def placed(phrase: Phrase, tense: Tense, frame: Frame) -> TimeExpression | None:
    """The time that `phrase` has; None where it cannot be told, or lies outside the years 1 to 9999."""
    try:
        if phrase.to is not None:
            return _range(phrase, phrase.to, tense, frame)
        if phrase.clock is not None:
            return _at_clock(phrase, phrase.clock, tense, frame)
        found = _period(phrase.meaning, _directed(phrase, tense), frame) if phrase.meaning else None
        return None if found is None else _in_period(phrase, found)
    except (ValueError, OverflowError):
        return None


def _in_period(phrase: Phrase, found: Period) -> TimeExpression:
    """`found`, or what of it the phrase tells: its beginning or end, or a part of its day."""
    if phrase.edge is not None:
        found = _third(found, phrase.edge)
    told = TimeExpression(phrase.at, found.begin, found.end, found.precision, about=phrase.about)
    return told if phrase.part is None else _in_part(told, phrase.part, phrase.shift)


def needs_tense(phrase: Phrase) -> bool:
    """Whether the tense of its clause can change what `phrase` comes to, or what it is the time of."""
    match phrase.meaning:
        case OnWeekday(turn=turn) | Weekend(turn=turn):
            return turn == 0
        case Holiday(year=year, turn=turn):
            return year is None and turn is None
        case OnDate(year=year) | Stretch(year=year):
            return year is None
        case Whole(shift=shift):
            return shift == 0
        case meaning:
            return meaning is None


def _directed(phrase: Phrase, tense: Tense) -> Tense:
    """An end still to come lies ahead unless the clause tells of the past, a beginning behind."""
    if phrase.bound is Bound.UNTIL and tense is Tense.UNKNOWN:
        return Tense.AHEAD
    return tense


def _period(meaning: Told, tense: Tense, frame: Frame) -> Period | None:
    match meaning:
        case Century(number=number):
            return Period(_start(date(number * 100 - 99, 1, 1)), _start(date(number * 100 + 1, 1, 1)), Precision.YEAR)
        case Stretch(year=int(year)):
            return _stretch(year, meaning.first, meaning.months)
        case Holiday(year=int(year)):
            return _days(*days_of(meaning.feast, year))
        case Step():
            return _stepped(meaning, frame.last)
    if frame.reference is None:
        return resolved(meaning, None) if _is_dated(meaning) else None  # type: ignore[arg-type]
    today = frame.reference.date()
    match meaning:
        case OnWeekday(turn=0) if tense is Tense.AHEAD:
            return _day(today + timedelta(days=(meaning.weekday - today.weekday()) % 7))
        case OnDate(year=None, month=int(month), day=None) if tense is not Tense.UNKNOWN:
            return _month(month, tense, today)
        case OnDate(year=None) if tense is Tense.AHEAD:
            return _not_before(meaning, frame.reference)
        case OnDate(year=None) if tense is Tense.PAST:
            return _not_after(meaning, frame.reference)
        case Stretch() | TurnedStretch() | Weekend() | DayOfWeek() | MonthOfYear() | Rest() | Holiday():
            return _counted(meaning, tense, today)
        case _:
            return resolved(meaning, frame.reference)  # type: ignore[arg-type]


def _counted(
    meaning: Stretch | TurnedStretch | Weekend | DayOfWeek | MonthOfYear | Rest | Holiday, tense: Tense, today: date
) -> Period | None:
    match meaning:
        case DayOfWeek(weekday=weekday, weeks=weeks):
            return _day(today + timedelta(days=weekday - today.weekday(), weeks=weeks))
        case MonthOfYear(month=month, years=years):
            return resolved(OnDate(today.year + years, month), None)
        case Stretch():
            return _nearest_stretch(meaning, tense, today)
        case TurnedStretch():
            return _turned_stretch(meaning, today)
        case Weekend(turn=turn):
            return _weekend(turn, tense, today)
        case Rest(unit=unit, side=side):
            return _rest(unit, side, today)
        case Holiday():
            return _days(*_nearest_feast(meaning, tense, today))


def _is_dated(meaning: Told) -> bool:
    return not isinstance(meaning, DayOfWeek | MonthOfYear | TurnedStretch | Weekend | Rest | Step | Stretch | Holiday)


def _start(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, tzinfo=UTC)


def _day(day: date) -> Period:
    return Period(_start(day), _start(day + _DAY), Precision.DAY)


def _days(first: date, last: date) -> Period:
    return Period(_start(first), _start(last + _DAY), Precision.DAY)


def _nearest_feast(meaning: Holiday, tense: Tense, today: date) -> tuple[date, date]:
    """The last that has begun, or the next that has not ended, by the tense; else the one nearest to the article."""
    found = [days_of(meaning.feast, year) for year in range(today.year - 1, today.year + 2)]
    match meaning.turn:
        case -1:
            return [days for days in found if days[1] < today][-1]
        case 1:
            return next(days for days in found if days[0] > today)
        case None if tense is Tense.AHEAD:
            return next(days for days in found if days[1] >= today)
        case None if tense is Tense.PAST:
            return [days for days in found if days[0] <= today][-1]
        case _:
            return min(found, key=lambda days: abs(days[0] - today))


def _month(month: int, tense: Tense, today: date) -> Period | None:
    year = today.year
    if tense is Tense.AHEAD and month < today.month:
        year += 1
    elif tense is Tense.PAST and month > today.month:
        year -= 1
    return resolved(OnDate(year, month), None)


def _not_before(meaning: OnDate, reference: datetime) -> Period | None:
    found = resolved(meaning, reference)
    if found is not None and found.end.date() <= reference.date():
        return resolved(replace(meaning, year=found.begin.year + 1), None)
    return found


def _not_after(meaning: OnDate, reference: datetime) -> Period | None:
    """The last such day, but for those of the next weeks: "the fair was planned for 20 June" speaks of one."""
    found = resolved(meaning, reference)
    if found is not None and found.begin.date() > reference.date() + _PLANNED:
        return resolved(replace(meaning, year=found.begin.year - 1), None)
    return found


def _stretch(year: int, first: int, months: int) -> Period:
    begin = date(year, first, 1)
    return Period(_start(begin), _start(months_later(begin, months)), Precision.MONTH)


def _nearest_stretch(meaning: Stretch, tense: Tense, today: date) -> Period:
    """The last one that has ended, or the next one that has not begun, by the tense; a running one is either."""
    found = [_stretch(year, meaning.first, meaning.months) for year in (today.year - 1, today.year, today.year + 1)]
    if tense is Tense.AHEAD:
        return next((one for one in found if one.end.date() > today), found[-1])
    is_quarter = meaning.first % meaning.months == 1
    past = [one for one in found if (one.end.date() if is_quarter else one.begin.date()) <= today]
    return past[-1] if past else found[0]


def _turned_stretch(meaning: TurnedStretch, today: date) -> Period:
    years = range(today.year - 2, today.year + 2)
    found = [_stretch(year, meaning.first, meaning.months) for year in years]
    if meaning.turn < 0:
        return [one for one in found if one.end.date() <= today][-1]
    if meaning.turn > 0:
        return next(one for one in found if one.begin.date() > today)
    return min(found, key=lambda one: max(one.begin.date() - today, today - one.end.date()))


def _weekend(turn: int, tense: Tense, today: date) -> Period:
    saturday = today + timedelta(days=5 - today.weekday())
    if turn < 0 or (turn == 0 and tense is not Tense.AHEAD and today < saturday):
        saturday -= timedelta(weeks=1)
    elif turn > 0 and today >= saturday:
        saturday += timedelta(weeks=1)
    saturday += timedelta(weeks=turn - (1 if turn > 0 else -1)) if turn else timedelta()
    return Period(_start(saturday), _start(saturday + 2 * _DAY), Precision.DAY)


def _rest(unit: Unit, side: int, today: date) -> Period | None:
    whole = resolved(Whole(unit, 0), _start(today))
    if whole is None:
        return None
    if side > 0:
        return replace(whole, begin=_start(today))
    return replace(whole, end=_start(today + _DAY))


def _stepped(step: Step, last: TimeExpression | None) -> Period | None:
    if last is None:
        return None
    there = last.clock[0]
    match step.unit:
        case Unit.SECOND | Unit.MINUTE | Unit.HOUR:
            if last.precision not in (Precision.HOUR, Precision.MINUTE):
                return None
            point = moved(last.begin, step.amount, step.unit)
            return Period(point, point + (last.end - last.begin), last.precision)
        case Unit.DAY | Unit.WEEK:
            return None if _is_long(last) else _day(moved(there, step.amount, step.unit).date())
        case Unit.MONTH:
            moment = moved(there, step.amount, step.unit)
            return resolved(OnDate(moment.year, moment.month), None)
        case _:
            return resolved(OnDate(moved(there, step.amount, step.unit).year), None)


def _is_long(time: TimeExpression) -> bool:
    return time.end - time.begin > 2 * _DAY


def _third(period: Period, edge: Edge) -> Period:
    begin, end = period.begin.date(), period.end.date()
    days = (end - begin).days
    if days <= 31:
        first, last = _DAYS_OF_MONTH[edge]
        return replace(
            period,
            begin=_start(begin + timedelta(days=first)),
            end=period.end if last is None else _start(begin + timedelta(days=last)),
        )
    if days <= 366:
        first, last_month = _THIRDS[edge]
        return Period(_start(months_later(begin, first)), _start(months_later(begin, last_month)), Precision.MONTH)
    first, last_year = _YEARS_OF_DECADE[edge]
    return replace(period, begin=_start(date(begin.year + first, 1, 1)), end=_start(date(begin.year + last_year, 1, 1)))


def _in_part(told: TimeExpression, part: DayPart, shift: int) -> TimeExpression:
    first, last = _PARTS[part]
    day = told.begin + timedelta(days=shift)
    return replace(told, begin=day + timedelta(hours=first), end=day + timedelta(hours=last), part=part)


def _at_clock(phrase: Phrase, clock: Clock, tense: Tense, frame: Frame) -> TimeExpression | None:
    """A time of day on its day: the one told beside it, else the one told last, else the article's."""
    clock = in_half(clock, phrase.part)
    day = _day_of(phrase, clock, tense, frame)
    if day is None:
        return None
    local = datetime(day.year, day.month, day.day, clock.hour, clock.minute)  # noqa: DTZ001
    offset = _offset(phrase, local, frame)
    begin = (local - timedelta(minutes=offset or 0)).replace(tzinfo=UTC)
    precise = phrase.is_minute
    end = begin + (timedelta(minutes=1) if precise else timedelta(hours=1))
    precision = Precision.MINUTE if precise else Precision.HOUR
    return TimeExpression(phrase.at, begin, end, precision, about=phrase.about, utc_offset_minutes=offset)


def _day_of(phrase: Phrase, clock: Clock, tense: Tense, frame: Frame) -> date | None:
    if phrase.meaning is not None:
        found = _period(phrase.meaning, _directed(phrase, tense), frame)
        return found.begin.date() + timedelta(days=phrase.shift) if found and found.precision is Precision.DAY else None
    if frame.last is not None:
        return frame.last.clock[0].date()
    if frame.reference is None:
        return None
    day = frame.reference.date()
    is_later = (clock.hour, clock.minute) > (frame.reference.hour, frame.reference.minute)
    return day - _DAY if is_later and tense is Tense.PAST else day


def _offset(phrase: Phrase, local: datetime, frame: Frame) -> int | None:
    if phrase.second_clock is not None:
        clock, zone = phrase.second_clock
        if zone.name is not None:
            there = local.replace(hour=clock.hour, minute=clock.minute)
            minutes = offset_minutes(zone.name, local) + round((local - there).total_seconds() / 60)
            return (minutes + 12 * 60) % (24 * 60) - 12 * 60
    if phrase.zone is not None and phrase.zone.name is not None:
        return offset_minutes(phrase.zone.name, local)
    return frame.utc_offset_minutes


def _range(phrase: Phrase, to: Phrase, tense: Tense, frame: Frame) -> TimeExpression | None:
    first, last = placed(replace(phrase, to=None), tense, frame), placed(to, tense, frame)
    if first is None or last is None:
        return None
    if last.begin < first.begin:
        first, last = _in_order(phrase, first, last, tense)
    if last.begin < first.begin:
        return None
    end = last.begin if phrase.clock is not None and last.begin > first.begin else last.end
    return replace(first, at=phrase.at, end=end, about=phrase.about, part=None)


def _in_order(
    phrase: Phrase, first: TimeExpression, last: TimeExpression, tense: Tense
) -> tuple[TimeExpression, TimeExpression]:
    """Two weekdays, or two times of day over midnight, that came out the wrong way round."""
    step = timedelta(weeks=1) if isinstance(phrase.meaning, OnWeekday) and phrase.clock is None else _DAY
    if phrase.clock is None and not isinstance(phrase.meaning, OnWeekday):
        return first, last
    if tense is Tense.AHEAD or phrase.clock is not None:
        return first, replace(last, begin=last.begin + step, end=last.end + step)
    return replace(first, begin=first.begin - step, end=first.end - step), last


def of_what(phrase: Phrase, told: TimeExpression, tense: Tense, reference: datetime | None) -> TimeOf:
    """What the time is the time of, by its words, its tense and whether it lies ahead of `reference`."""
    if phrase.bound is Bound.UNTIL:
        return TimeOf.UNTIL
    if phrase.bound is Bound.SINCE:
        return TimeOf.SINCE
    if isinstance(phrase.meaning, Lately):
        return TimeOf.SPAN if phrase.meaning.amount > 0 else TimeOf.AHEAD
    if reference is None:
        return TimeOf.AHEAD if tense is Tense.AHEAD and not isinstance(phrase.meaning, Ago) else TimeOf.HAPPENED
    begin, end = told.clock
    today = _start(reference.date())
    if begin.date() > today.date():
        return TimeOf.AHEAD
    is_today = end > today
    ahead = is_today and tense is Tense.AHEAD and not isinstance(phrase.meaning, OnDay)
    return TimeOf.AHEAD if ahead else TimeOf.HAPPENED


def tells_day(told: TimeExpression) -> bool:
    """Whether "the day before" or a time of day alone can refer to this time."""
    return told.of in (TimeOf.HAPPENED, TimeOf.AHEAD) and not _is_long(told)
