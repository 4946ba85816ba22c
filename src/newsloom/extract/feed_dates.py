"""The dates of feeds: RFC 822 with its many breaches, and ISO 8601 as far as W3CDTF goes."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, timezone

from newsloom.model import Precision, Stamp

_TOLD_CHARACTERS_MAX = 100
_YEARS = range(1970, 2200)  # earlier ones are a program's "no date": 0001-01-01, 1900-01-01

_ISO = re.compile(
    r"(\d{4})(?:-?(\d{2})(?:-?(\d{2}))?)?(?:(?:[T_]|\s{1,3})(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?)?\s?(\S{0,10})",
    re.ASCII,
)
_WRITTEN = re.compile(
    r"(?:[^\W\d_]{2,12}\.?,?\s{0,3})?(\d{1,2})\.?[\s-]{1,3}([^\W\d_]{3,12})\.?,?[\s-]{1,3}(\d{4}|\d{2})"
    r"(?:,?\s{1,3}(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?)?\s{0,3}([^\s(]{0,10})"
)
_WRITTEN_MONTH_FIRST = re.compile(
    r"(?:[^\W\d_]{2,12}\.?,?\s{1,3})?([^\W\d_]{3,12})\.?\s{1,3}(\d{1,2}),?\s{1,3}"
    r"(?:(\d{1,2}):(\d{2})(?::(\d{2}))?\s{1,3})?(?:([A-Z]{3,5})\s{1,3})?(\d{4})"
)
_OFFSET = re.compile(r"(?:GMT|UTC|UT)?([+-])(\d{2}):?(\d{2})?$")

# First letters are enough in the languages whose servers write the month in their own words.
_MONTHS = {
    "jan": 1, "jän": 1, "ene": 1, "gen": 1, "feb": 2, "fév": 2, "fev": 2, "mar": 3, "mär": 3, "maa": 3, "mrt": 3,
    "apr": 4, "avr": 4, "abr": 4, "may": 5, "mai": 5, "mag": 5, "mei": 5, "maj": 5, "jun": 6, "giu": 6, "jul": 7,
    "lug": 7, "aug": 8, "aoû": 8, "aou": 8, "ago": 8, "sep": 9, "set": 9, "oct": 10, "okt": 10, "ott": 10, "out": 10,
    "nov": 11, "dec": 12, "dez": 12, "déc": 12, "dic": 12,
}  # fmt: skip
_MONTHS_LONG = {"juin": 6, "juil": 7, "märz": 3, "mars": 3}
_ZONES_HOURS = {
    "Z": 0, "GMT": 0, "UT": 0, "UTC": 0, "WET": 0, "EST": -5, "EDT": -4, "CST": -6, "CDT": -5, "MST": -7, "MDT": -6,
    "PST": -8, "PDT": -7, "BST": 1, "CET": 1, "MEZ": 1, "CEST": 2, "MESZ": 2, "EET": 2, "SAST": 2, "EEST": 3,
    "MSK": 3, "JST": 9, "KST": 9, "AEST": 10, "AEDT": 11, "NZST": 12, "NZDT": 13, "HKT": 8, "SGT": 8, "WEST": 1,
}  # fmt: skip


def stamp(told: str | None) -> Stamp | None:
    """What a feed's date means. Without a zone it is taken to be in UTC, as the feed formats have it.

    A date that is not understood, or lies before 1970, keeps its words and gives no point in time.
    """
    told = " ".join((told or "")[:_TOLD_CHARACTERS_MAX].split())
    if not told:
        return None
    return _iso(told) or _written(told) or _month_first(told) or Stamp(None, told, None, "feed")


def _iso(told: str) -> Stamp | None:
    found = _ISO.fullmatch(told)
    if found is None:
        return None
    year, month, day, hour, minute, second, zone = found.groups()
    if hour is None and zone:
        return None
    if day is None:
        precision = Precision.MONTH if month else Precision.YEAR
        return _stamp(told, (int(year), int(month or 1), 1), None, precision, "")
    clock = (int(hour), int(minute), int(second or 0)) if hour else None
    return _stamp(told, (int(year), int(month), int(day)), clock, _clock_precision(hour, second), zone)


def _written(told: str) -> Stamp | None:
    found = _WRITTEN.match(told)
    if found is None:
        return None
    day, month, year, hour, minute, second, zone = found.groups()
    clock = (int(hour), int(minute), int(second or 0)) if hour else None
    return _stamp(
        told, (_full_year(year), _month(month), int(day)), clock, _clock_precision(hour, second), zone if hour else ""
    )


def _month_first(told: str) -> Stamp | None:
    found = _WRITTEN_MONTH_FIRST.match(told)
    if found is None:
        return None
    month, day, hour, minute, second, zone, year = found.groups()
    clock = (int(hour), int(minute), int(second or 0)) if hour else None
    return _stamp(told, (int(year), _month(month), int(day)), clock, _clock_precision(hour, second), zone or "")


def _clock_precision(hour: str | None, second: str | None) -> Precision:
    if hour is None:
        return Precision.DAY
    return Precision.SECOND if second else Precision.MINUTE


def _stamp(
    told: str, day: tuple[int, int, int], clock: tuple[int, int, int] | None, precision: Precision, zone: str
) -> Stamp | None:
    offset = _offset_minutes(zone)
    hour, minute, second = clock or (0, 0, 0)
    if day[0] not in _YEARS:
        return None
    try:
        local = datetime(*day, 0, minute, min(second, 59), tzinfo=timezone(timedelta(minutes=offset or 0)))
    except ValueError:
        return None
    if hour > 24:
        return None
    at = (local + timedelta(hours=hour)).astimezone(UTC)  # 24:00 is the next day's beginning
    return Stamp(at, told, precision, "feed", offset)


def _offset_minutes(zone: str) -> int | None:
    name = zone.strip(" ()").upper()
    if name in _ZONES_HOURS:
        return _ZONES_HOURS[name] * 60
    found = _OFFSET.match(name)
    if found is None:
        return None
    minutes = int(found.group(2)) * 60 + int(found.group(3) or 0)
    if minutes > 18 * 60:
        return None
    return minutes if found.group(1) == "+" else -minutes


def _month(told: str) -> int:
    """The number of a month's name, 0 for a word that is none."""
    name = told.lower()
    return _MONTHS_LONG.get(name[:4]) or _MONTHS.get(name[:3], 0)


def _full_year(told: str) -> int:
    year = int(told)
    if len(told) == 4:
        return year
    return year + (2000 if year < 70 else 1900)  # RFC 2822, 4.3, moved to where feeds exist
