"""Times of day at the head of a line, as live reports print them: "10:42", "10.42 Uhr: ...", "10h42", "5 p.m. GMT"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from newsloom.text.date_zones import NAMES

_CLOCK = re.compile(
    r"(?P<hour>[01]?\d|2[0-3])(?:\s?(?P<mark>[:.h])\s?(?P<minute>[0-5]\d)(?::[0-5]\d)?)?(?![\d.,:%]*\d|%)"
    r"(?:\s?(?P<half>[ap])\.?\s?m\b\.?)?(?:\s?(?P<after>uhr|hrs|heures?)\b)?",
    re.IGNORECASE,
)
_ZONE = re.compile(r"\s?\(?([A-Z]{2,5}|(?:GMT|UTC)?[+-]\d\d?(?::?\d\d)?)\b\)?")
_BEFORE_MAX = 3  # characters that are no letters and figures: brackets, bullets, a dash


@dataclass(frozen=True, slots=True)
class ClockTime:
    """A time of day without its day. `zone` is as told beside it. `end` is where it ends in its line."""

    hour: int
    minute: int
    zone: str | None
    end: int


def leading_clock(line: str) -> ClockTime | None:
    """The time of day that `line` begins with; None where it begins otherwise, or with a number that need be none.

    "10.42" tells a time only with "Uhr" or the like behind it, "10" only with "a.m." or "Uhr".
    """
    start = next((i for i, character in enumerate(line[: _BEFORE_MAX + 1]) if character.isalnum()), None)
    found = _CLOCK.match(line, start) if start is not None else None
    if found is None:
        return None
    hour, minute = int(found["hour"]), int(found["minute"] or 0)
    sure = found["half"] or found["after"]
    if not sure and (found["mark"] or "").lower() not in (":", "h"):
        return None
    if found["half"]:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if found["half"].lower() == "p" else 0)
    zone = _ZONE.match(line, found.end())
    if zone is None or not (zone[1][-1].isdigit() or zone[1].lower() in NAMES):
        return ClockTime(hour, minute, None, found.end())
    return ClockTime(hour, minute, zone[1].removeprefix("GMT").removeprefix("UTC") or zone[1], zone.end())
