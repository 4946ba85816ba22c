"""Zones of time as pages write them, in minutes from UTC."""

from __future__ import annotations

from datetime import date, datetime, timedelta

_HOURS = {
    "z": 0,
    "ut": 0,
    "utc": 0,
    "gmt": 0,
    "wet": 0,
    "bst": 1,
    "cet": 1,
    "mez": 1,
    "west": 1,
    "wat": 1,
    "cest": 2,
    "mesz": 2,
    "eet": 2,
    "cat": 2,
    "sast": 2,
    "idt": 3,
    "eest": 3,
    "msk": 3,
    "eat": 3,
    "trt": 3,
    "gst": 4,
    "pkt": 5,
    "ist": 5.5,
    "npt": 5.75,
    "bdt": 6,
    "ict": 7,
    "wib": 7,
    "sgt": 8,
    "hkt": 8,
    "awst": 8,
    "myt": 8,
    "pht": 8,
    "jst": 9,
    "kst": 9,
    "acst": 9.5,
    "aest": 10,
    "acdt": 10.5,
    "aedt": 11,
    "nzst": 12,
    "nzdt": 13,
    "nst": -3.5,
    "brt": -3,
    "ast": -4,
    "adt": -3,
    "edt": -4,
    "est": -5,
    "cdt": -5,
    "cst": -6,
    "mdt": -6,
    "mst": -7,
    "pdt": -7,
    "pst": -8,
    "akst": -9,
    "hst": -10,
}
_AMERICAN = {"et": -5, "ct": -6, "mt": -7, "pt": -8}  # standard or summer time by the day

NAMES = frozenset(_HOURS) | frozenset(_AMERICAN)


def offset_minutes(name: str, local: datetime) -> int:
    """The offset of a zone's abbreviation at a local time. Raises KeyError for a name that is not in NAMES.

    "IST" is India's: of its three bearers the one that news pages use most.
    """
    lower = name.lower()
    if lower in _AMERICAN:
        return (_AMERICAN[lower] + (1 if _american_summer(local.date()) else 0)) * 60
    return int(_HOURS[lower] * 60)


def _american_summer(day: date) -> bool:
    """Second Sunday of March to first Sunday of November (Energy Policy Act of 2005), by whole days."""
    return _sunday(day.year, 3, 8) <= day < _sunday(day.year, 11, 1)


def _sunday(year: int, month: int, from_day: int) -> date:
    first = date(year, month, from_day)
    return first + timedelta(days=(6 - first.weekday()) % 7)
