"""The days of a live blog's entries, most of which tell a time of day alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from itertools import pairwise

from newsloom.model import Precision, Stamp
from newsloom.text.clock_times import ClockTime
from newsloom.text.date_stamps import zone_minutes

# From one entry to the next the time may run the wrong way this far (an entry pinned or filed late); further, and
# midnight lies between them.
_BACKWARDS_MAX = timedelta(hours=3)
_AFTER_PAGE_MAX = timedelta(hours=1)  # an entry may be this much later than the page says of itself

Told = tuple[str, ClockTime | Stamp]  # as it stands there, and what it means


def newest_first(told: Sequence[Told]) -> bool | None:
    """The order in which times are told; None where it is neither the one nor the other."""
    clocks = [meaning for _, meaning in told if isinstance(meaning, ClockTime)]
    points = [meaning.at for _, meaning in told if isinstance(meaning, Stamp) and meaning.at is not None]
    steps = [_step(one, other) for one, other in pairwise(clocks)] if len(clocks) >= len(points) else []
    steps = steps or [other - one for one, other in pairwise(points)]
    down = sum(step < timedelta() for step in steps)
    up = sum(step > timedelta() for step in steps)
    if max(up, down) * 4 < (up + down) * 3 or up == down:
        return None
    return down > up


def _step(one: ClockTime, other: ClockTime) -> timedelta:
    """From one time of day to the other, the short way round the clock."""
    minutes = (other.hour - one.hour) * 60 + other.minute - one.minute
    return timedelta(minutes=(minutes + 720) % 1440 - 720)


def resolved(told: Sequence[Told], *, down: bool, published: Stamp | None, modified: Stamp | None) -> list[Stamp]:
    """A stamp for each time, in the order told; `down` tells that the newest stands first.

    A time of day gets the day of the entry before it, one day on (or back) where midnight lies between; a stamp of a
    day, as it stands between the entries of two days, is the day of those behind it. The first one
    gets the page's day: of its last change where the newest stands first, else of its publication. Where the page tells
    no day, a time of day gives no point in time.
    """
    anchor = (modified or published) if down else (published or modified)
    if anchor is None or anchor.at is None:
        anchor = published or modified
    offset = next((one.utc_offset_minutes for one in (anchor, published) if one and one.utc_offset_minutes), None)
    last = anchor.at if anchor else None
    # The time of the last change tells on which side of midnight the newest entry is; a mere day does not.
    is_exact = anchor is not None and anchor is modified and anchor.precision in (Precision.MINUTE, Precision.SECOND)
    stamps: list[Stamp] = []
    new_day = False
    for words, meaning in told:
        if isinstance(meaning, Stamp):
            stamp = meaning
        elif last is None:
            stamp = Stamp(None, words, None, "text")
        elif new_day:
            stamp = _on_day_of(last, words, meaning, offset)
        elif not stamps:
            stamp = _first(words, meaning, last, offset, down=down, is_exact=is_exact)
        else:
            stamp = _next(words, meaning, last, offset, down=down)
        new_day = isinstance(meaning, Stamp) and meaning.precision is Precision.DAY
        stamps.append(stamp)
        last = stamp.at or last
    return stamps


def _first(words: str, clock: ClockTime, page: datetime, offset: int | None, *, down: bool, is_exact: bool) -> Stamp:
    stamp = _on_day_of(page, words, clock, offset)
    if down and is_exact and stamp.at is not None and stamp.at > page + _AFTER_PAGE_MAX:
        return _moved(stamp, -1)
    return stamp


def _next(words: str, clock: ClockTime, last: datetime, offset: int | None, *, down: bool) -> Stamp:
    stamp = _on_day_of(last, words, clock, offset)
    if stamp.at is None:
        return stamp
    if down and stamp.at > last + _BACKWARDS_MAX:
        return _moved(stamp, -1)
    if not down and stamp.at < last - _BACKWARDS_MAX:
        return _moved(stamp, 1)
    return stamp


def _on_day_of(day: datetime, words: str, clock: ClockTime, offset: int | None) -> Stamp:
    """The time of day on the calendar day that `day` is in the page's own zone."""
    try:
        local = datetime.combine((day + timedelta(minutes=offset or 0)).date(), time(clock.hour, clock.minute))
        minutes = zone_minutes(clock.zone, local)
        minutes = offset if minutes is None else minutes
        at = (local - timedelta(minutes=minutes or 0)).replace(tzinfo=UTC)
    except OverflowError:  # a page dated at the end of time
        return Stamp(None, words, None, "text")
    return Stamp(at, words, Precision.MINUTE, "text", minutes)


def _moved(stamp: Stamp, days: int) -> Stamp:
    try:
        return replace(stamp, at=stamp.at + timedelta(days=days)) if stamp.at else stamp
    except OverflowError:
        return replace(stamp, at=None, precision=None)
