"""Reading the times that pages show and declare: ISO 8601, RFC 822, written dates, and words such as "3 days ago"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, timezone

from newsloom.model import Precision, Stamp
from newsloom.text.date_calendar import Ago, Clock, OnDate, OnDay, OnWeekday, Unit, Whole, moved, resolved
from newsloom.text.date_grammar import grammar
from newsloom.text.date_scan import Expression, expressions
from newsloom.text.date_zones import NAMES, offset_minutes
from newsloom.text.lang import LANGUAGES, UNDETERMINED

_TOLD_MAX = 200  # characters looked at: what shows a date is short
_ISO = re.compile(
    r"(?P<y>\d{4})-(?P<m>\d\d|\d(?=-))(?:-(?P<d>\d\d?)(?:[T\s]\s?(?P<H>\d\d?):(?P<M>\d\d)(?::(?P<S>\d\d)(?:[.,]\d{1,9})?)?"
    r"(?:\s?(?P<zone>Z|[+-]\d\d:?\d\d|[+-]\d\d|[A-Za-z]{2,4}))?)?)?",
    re.ASCII,
)
_COMPACT = re.compile(
    r"(?P<y>(?:19|20)\d\d)(?P<m>\d\d)(?P<d>\d\d)(?:T?(?P<H>\d\d)(?P<M>\d\d)(?P<S>\d\d)?(?P<zone>Z|[+-]\d{4})?)?",
    re.ASCII,
)
# As `date` and Java's Date print it: Tue Feb 03 10:05:00 EST 2026.
_YEAR_LAST = re.compile(
    r"[A-Z][a-z]{2} (?P<month>[A-Z][a-z]{2}) {1,2}(?P<day>\d{1,2}) (?P<time>\d\d:\d\d:\d\d)"
    r"(?P<zone> [A-Z]{2,5}| [+-]\d{4}|) (?P<year>\d{4})",
    re.ASCII,
)
_EPOCH = re.compile(r"\d{10}(?:\d{3})?", re.ASCII)
_CLOCK = re.compile(
    r"(?<![\d.,])(?P<hour>[01]?\d|2[0-3])(?:\s?(?P<mark>[:.h時时点])\s?(?P<minute>[0-5]\d)(?::(?P<second>[0-5]\d))?)?(?![\d-])"
    r"(?:\s?(?P<half>[ap])\.?\s?m\b\.?)?(?:\s?(?P<after>uhr|h|hrs|heures?)\b)?"
    r"(?:\s?\(?(?P<zone>[A-Za-z]{1,5}|[+-]\d\d:?\d\d)(?![\w]))?"
    r"(?P<shift>\s?[+-]\d{1,2}(?::?\d\d)?(?!\d))?",
    re.IGNORECASE,
)
_BARE_UNIT = re.compile(r"(?:\D{0,40}\s)?(?P<count>\d{1,3})\s?(?P<unit>[a-z]{1,7})\.?", re.IGNORECASE)
_NUMBER = re.compile(r"\d{1,2}")
_EARLIEST_YEAR = 1500
_YEAR_ALONE_MAX = 8  # a year in a longer string is rather what is left of a date that was not understood


def parse_stamp(
    told: str,
    language: str | None,
    reference: datetime | None,
    read_from: str,
    *,
    month_first: bool | None = None,
) -> Stamp | None:
    """The time that `told` gives, or None where it tells no time at all.

    `reference` is the time at which the page was read, aware; without it "3 days ago" gives a Stamp whose `at` is None.
    A date without a zone is taken as UTC. Where a numeric date can be read both ways (03/04/2025), `month_first` says
    how; where that is None, the reading that lies before `reference` wins, else the habit of `language`. Other
    languages are tried after `language`.
    """
    shown = told[:_TOLD_MAX].replace("\N{MINUS SIGN}", "-").strip()
    if not shown or not any(character.isalnum() for character in shown):
        return None
    if (printed := _YEAR_LAST.fullmatch(shown)) is not None:
        shown = "{day} {month} {year} {time}{zone}".format(**printed.groupdict())
    exact = _declared(shown, told, read_from)
    if exact is not None:
        return exact
    for code in _languages(language):
        found = _written(shown, told, code, _Page(reference, read_from, month_first))
        if found is not None:
            return found
    return None


@dataclass(frozen=True, slots=True)
class _Page:
    """Where a string stands; see `parse_stamp`."""

    reference: datetime | None
    read_from: str
    month_first: bool | None


def _languages(language: str | None) -> list[str]:
    others = ["en", *sorted(LANGUAGES - {"en", UNDETERMINED}), UNDETERMINED]
    first = [language] if language in LANGUAGES and language is not None else []
    return list(dict.fromkeys(first + others))


def _declared(shown: str, told: str, read_from: str) -> Stamp | None:
    """The forms that machines write."""
    found = _ISO.fullmatch(shown) or _COMPACT.fullmatch(shown)
    if found is not None:
        return _from_fields(found, told, read_from)
    if _EPOCH.fullmatch(shown):
        seconds = int(shown[:10])
        return Stamp(datetime.fromtimestamp(seconds, UTC), told, Precision.SECOND, read_from)
    return None


def _from_fields(found: re.Match[str], told: str, read_from: str) -> Stamp | None:
    year, month = int(found["y"]), int(found["m"])
    day = found.groupdict().get("d")
    precision = Precision.MONTH if day is None else Precision.DAY
    hour, minute, second = 0, 0, 0
    if found["H"]:
        hour, minute, second = int(found["H"]), int(found["M"]), int(found["S"] or 0)
        precision = Precision.SECOND if found["S"] else Precision.MINUTE
    try:
        local = datetime(year, month, int(day or 1), min(hour, 23), minute, min(second, 59))  # noqa: DTZ001
        if hour == 24:
            local += timedelta(hours=1)
    except (ValueError, OverflowError):
        return None
    if year < _EARLIEST_YEAR:
        return None
    return _stamped(local, found["zone"], precision, told, read_from)


def _stamped(local: datetime, zone: str | None, precision: Precision, told: str, read_from: str) -> Stamp | None:
    minutes = zone_minutes(zone, local)
    try:
        at = (local - timedelta(minutes=minutes or 0)).replace(tzinfo=UTC)
    except OverflowError:
        return None
    return Stamp(at, told, precision, read_from, minutes)


def zone_minutes(zone: str | None, local: datetime) -> int | None:
    """Minutes from UTC; None where there is no zone, or none that is known."""
    if not zone:
        return None
    zone = zone.strip()
    if zone[0] in "+-":
        digits = zone[1:].replace(":", "").ljust(4, "0") if len(zone) > 2 else f"0{zone[1]}00"
        minutes = int(digits[:2]) * 60 + int(digits[2:4])
        return (-minutes if zone[0] == "-" else minutes) if minutes < 24 * 60 else None
    return offset_minutes(zone, local) if zone.lower() in NAMES else None


def _written(shown: str, told: str, code: str, page: _Page) -> Stamp | None:
    found = [one for one in expressions(shown, code) if not isinstance(one.meaning, Clock)]
    dated = [one for one in found if isinstance(one.meaning, OnDate)]
    dated.sort(key=lambda one: _completeness(one.meaning), reverse=True)
    if dated and isinstance(dated[0].meaning, OnDate) and (dated[0].meaning.month or len(shown) <= _YEAR_ALONE_MAX):
        return _on_date(dated[0], dated[0].meaning, shown, told, page)
    for one in found:
        if isinstance(one.meaning, Ago | OnDay | OnWeekday | Whole):
            return _relative(one, shown, told, page)
    return _in_short(shown, told, code, page)


def _completeness(meaning: object) -> int:
    if not isinstance(meaning, OnDate):
        return 0
    return 4 * (meaning.month is not None) + 2 * (meaning.year is not None) + (meaning.day is not None)


def _on_date(one: Expression, meaning: OnDate, shown: str, told: str, page: _Page) -> Stamp | None:
    if one.either_way:
        meaning = _likelier(meaning, one.at.of(shown), page)
    period = resolved(meaning, page.reference)
    if period is None:
        return Stamp(None, told, None, page.read_from) if meaning.year is None else None
    if period.precision is not Precision.DAY:
        return Stamp(period.begin, told, period.precision, page.read_from)
    return _with_clock(period.begin.date(), _rest(shown, one), told, page.read_from)


def _likelier(meaning: OnDate, written: str, page: _Page) -> OnDate:
    """Of the two readings of a date written 03/04/2025 the one that the page means."""
    if meaning.day is None or meaning.month is None or meaning.year is None:
        return meaning
    other = OnDate(meaning.year, meaning.day, meaning.month)
    if page.month_first is not None:
        first = _NUMBER.search(written)
        begins_with_month = first is not None and meaning.month == int(first.group())
        return meaning if begins_with_month == page.month_first else other
    if page.reference is None or "." in written:  # 3.4.2025 is never told month first but by mistake
        return meaning
    limit = page.reference.date() + timedelta(days=1)
    past = [
        one
        for one in (meaning, other)
        if one.year and one.month and one.day and date(one.year, one.month, one.day) <= limit
    ]
    return past[0] if len(past) == 1 else meaning


def _relative(one: Expression, shown: str, told: str, page: _Page) -> Stamp:
    reference, read_from = page.reference, page.read_from
    if reference is None:
        return Stamp(None, told, None, read_from)
    if isinstance(one.meaning, Ago):
        return _ago(one.meaning, told, reference, read_from)
    period = resolved(one.meaning, reference)
    if period is None:
        return Stamp(None, told, None, read_from)
    if period.precision is Precision.DAY and isinstance(one.meaning, OnDay | OnWeekday):
        stamp = _with_clock(period.begin.date(), _rest(shown, one), told, read_from)
        return stamp or Stamp(None, told, None, read_from)
    return Stamp(period.begin, told, period.precision, read_from)


def _ago(meaning: Ago, told: str, reference: datetime, read_from: str) -> Stamp:
    try:
        point = moved(reference, -meaning.amount, meaning.unit)
        if meaning.unit in {Unit.SECOND, Unit.MINUTE, Unit.HOUR}:
            precision = Precision.HOUR if meaning.unit is Unit.HOUR else Precision.MINUTE
            return Stamp(point.astimezone(UTC).replace(microsecond=0), told, precision, read_from)
        day = datetime.combine(point.date(), time(), UTC)
    except (OverflowError, ValueError):
        return Stamp(None, told, None, read_from)
    precision = {Unit.MONTH: Precision.MONTH, Unit.YEAR: Precision.YEAR}.get(meaning.unit, Precision.DAY)
    return Stamp(day, told, precision, read_from)


def _in_short(shown: str, told: str, code: str, page: _Page) -> Stamp | None:
    """ "5h", "3d" alone, and "just now"."""
    reference, read_from = page.reference, page.read_from
    words = grammar(code)
    rules = words.rules
    short = _BARE_UNIT.fullmatch(shown) if len(shown) < 24 else None
    if short is not None and short["unit"].lower() in rules.units and not short.group().endswith(".."):
        meaning = Ago(int(short["count"]), Unit(rules.units[short["unit"].lower()]))
        return _ago(meaning, told, reference, read_from) if reference else Stamp(None, told, None, read_from)
    if len(shown) < 40 and words.now.search(shown):
        if reference is None:
            return Stamp(None, told, None, read_from)
        return Stamp(reference.astimezone(UTC).replace(microsecond=0), told, Precision.MINUTE, read_from)
    return None


def _rest(shown: str, one: Expression) -> tuple[str, str]:
    return shown[one.at.end :], shown[: one.at.start]


def _with_clock(day: date, rest: tuple[str, str], told: str, read_from: str) -> Stamp | None:
    """The day with the time of day that stands behind it, or else before it."""
    for part in rest:
        for found in _CLOCK.finditer(part):
            if not (found["half"] or found["after"] or found["mark"]):
                continue
            hour, minute = int(found["hour"]), int(found["minute"] or 0)
            if found["half"] and hour <= 12:
                hour = hour % 12 + (12 if found["half"].lower() == "p" else 0)
            local = datetime(day.year, day.month, day.day, hour, minute, int(found["second"] or 0))  # noqa: DTZ001
            precision = (
                Precision.SECOND if found["second"] else (Precision.MINUTE if found["minute"] else Precision.HOUR)
            )
            return _stamped(local, _zone(found), precision, told, read_from)
    return Stamp(datetime(day.year, day.month, day.day, tzinfo=UTC), told, Precision.DAY, read_from)


def _zone(found: re.Match[str]) -> str | None:
    """The zone beside a time of day; "GMT+2" is the shift, not the name."""
    shift = found["shift"]
    if shift and (found["zone"] is None or found["zone"].lower() in {"gmt", "utc", "ut"}):
        return shift.strip()
    return found["zone"]


def as_local(stamp: Stamp) -> datetime | None:
    """The stamp's point in time in its page's own zone, for the days that its article counts from."""
    if stamp.at is None:
        return None
    if stamp.utc_offset_minutes is None:
        return stamp.at
    return stamp.at.astimezone(timezone(timedelta(minutes=stamp.utc_offset_minutes)))


def day_first_in(region: str | None, language: str | None) -> bool:
    """Whether a country (two small letters) writes numeric dates of `language` otherwise than most: the day first."""
    return region in grammar(language).rules.day_first_regions
