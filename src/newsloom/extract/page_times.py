"""When a page's article was published and changed, decided from all that the page shows and declares.

What the page shows its readers beside the title says which day it was; what it declares in JSON-LD, in meta elements
and in time elements says it to the second. The shown day wins, unless it is a change's: publishing systems declare the
day on which a page was put into them, moved or built anew as that of its publication. Where the page shows no day, the
declared one counts, then the address's, and last the time of a change, before which the article was published.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from urllib.parse import urlsplit

from newsloom.extract.date_order import month_first, numeric_dates
from newsloom.extract.dated_lines import Habits, Label, dates_in_line
from newsloom.extract.declared_times import (
    Declaration,
    Element,
    day_in_address,
    declarations,
    is_possible,
    read_stamp,
    stamps,
    time_elements,
)
from newsloom.extract.metadata import Sources
from newsloom.extract.shown_times import Layout, Shown, dated_lines, only_time, shown_times
from newsloom.model import Precision, Stamp
from newsloom.text.dates import as_local, day_first_in

_NEVER = datetime(1, 1, 1, tzinfo=UTC)
_ZONE_STEP = timedelta(minutes=15)
_ZONE_MINUTES_MAX = 14 * 60
_NEAR = timedelta(hours=40)  # at most so far lie two times that zones set apart on one day


@dataclass(frozen=True, slots=True)
class PageTimes:
    """When the article was published and last changed; None for what the page does not tell."""

    published: Stamp | None
    modified: Stamp | None


@dataclass(frozen=True, slots=True)
class _Told:
    """All times of a page, in each list the likeliest first."""

    published: Sequence[Stamp]
    changed: Sequence[Stamp]
    elements: Sequence[Element]
    shown: Sequence[Shown]
    address: Stamp | None


def page_times(at: Sources, address: str | None, page: Layout | None) -> PageTimes:
    """Gathers what the page of this address declares, and shows if `page` is given, and decides."""
    raw = declarations(at)
    lines = dated_lines(page, at.words) if page else []
    habits = Habits(at.words, at.language, at.capture.captured_at)
    in_address = day_in_address(address)
    numeric = numeric_dates([one.value for one in raw] + [line for _, line in lines])
    if any(one.is_unclear for one in numeric):
        days = _certain_days(raw, lines, in_address, habits)
        habits = replace(habits, month_first=month_first(numeric, days, day_first_here=_day_first_here(at, address)))
    told = _Told(
        published=stamps(raw, habits, changes=False),
        changed=stamps(raw, habits, changes=True),
        elements=time_elements(at, habits),
        shown=[one for one in shown_times(page, lines, habits) if _may_be(one, habits.reference)] if page else [],
        address=in_address,
    )
    if page and not (told.published or told.changed or told.elements or told.shown or in_address):
        only = only_time(page, habits)
        told = replace(told, shown=[only] if only and _may_be(only, habits.reference) else [])
    published = _published(told)
    return PageTimes(published, _modified(told, published))


def _certain_days(
    raw: Sequence[Declaration], lines: Sequence[tuple[int, str]], address: Stamp | None, habits: Habits
) -> set[date]:
    """The days that a page tells in a way that can be read in one way only."""
    told = [stamp for one in raw if not numeric_dates([one.value]) if (stamp := read_stamp(one.value, habits, ""))]
    told += [dated.stamp for _, line in lines if not numeric_dates([line]) for dated in dates_in_line(line, "", habits)]
    return {_day(one) for one in (*told, address) if one is not None and one.at is not None}


def _day_first_here(at: Sources, address: str | None) -> bool:
    """Whether the page comes from a country where its language puts the day first, by its domain, else by its tag."""
    country = (urlsplit(address or "").hostname or "").rpartition(".")[2]
    return day_first_in(country, at.language) or day_first_in(at.head.region, at.language)


def _may_be(one: Shown, captured_at: datetime | None) -> bool:
    return one.stamp.at is None or is_possible(one.stamp, captured_at)


def _published(told: _Told) -> Stamp | None:
    shown = [one for one in told.shown if one.stamp.at is not None]
    first = next((one for one in shown if one.label is Label.FIRST), None)
    if first is not None:
        return _exact(first, told)
    own = [one for one in shown if one.label is not Label.CHANGED]
    if told.published:
        return _declared_or_shown(told, own)
    return (
        _shown_or_marked(told, own)
        or told.address
        or _changed(told)
        or next((one.stamp for one in told.shown if one.label is not Label.CHANGED), None)
    )


def _shown_or_marked(told: _Told, own: Sequence[Shown]) -> Stamp | None:
    """Where nothing is declared: what is shown below the title, best with a time element or the address to agree."""
    elements = [one for one in told.elements if one.label is not Label.CHANGED and not one.is_elsewhere]
    elements.sort(key=lambda one: one.label is not Label.PUBLISHED)
    known = {_day(one.stamp) for one in elements} | ({_day(told.address)} if told.address else set())
    below = [one for one in own if one.below_title]
    agreed = next((one for one in below if _day(one.stamp) in known), None)
    if agreed is not None or (below and (below[0].label is Label.PUBLISHED or not elements)):
        return _exact(agreed or below[0], told)
    if elements:
        return elements[0].stamp
    return _exact(own[0], told) if own and told.address is None else None


def _declared_or_shown(told: _Told, own: Sequence[Shown]) -> Stamp:
    """The declared time, unless the page shows another day than that of its publication or of its last change."""
    days = {_day(one.stamp) for one in own}
    if told.address is not None:
        days.add(_day(told.address))
    agreed = next((stamp for stamp in told.published if _day(stamp) in days), None)
    if agreed is not None:
        return agreed
    changes = {_day(one) for one in told.changed}
    last = max(_day(one) for one in (*told.published, *told.changed)) + timedelta(days=1)
    marked = {_day(one.stamp) for one in told.elements if one.label is not Label.CHANGED and not one.is_elsewhere}
    is_marked = any(_day(one) in marked for one in told.published)
    for one in own:
        day = _day(one.stamp)
        # An unlabelled day later than all that is declared is rather that of an event which the article announces.
        likely = one.label is Label.PUBLISHED or (day <= last and (day in marked or not is_marked))
        if one.below_title and day not in changes and likely:
            return _exact(one, told)
    # What was published after its last change was declared by a template.
    latest = max((stamp.at for stamp in told.changed if stamp.at), default=None)
    fitting = [stamp for stamp in told.published if latest is None or (stamp.at and stamp.at <= latest + _NEAR)]
    return (fitting or told.published)[0]


def _modified(told: _Told, published: Stamp | None) -> Stamp | None:
    """The latest change that the page tells; None where that lies before the publication."""
    latest = _changed(told)
    if latest is None or published is None or published.at is None:
        return latest
    return latest if _day(latest) >= _day(published) else None


def _changed(told: _Told) -> Stamp | None:
    found = list(told.changed[:1])
    found += [_exact(one, told) for one in told.shown if one.label is Label.CHANGED and one.stamp.at is not None]
    found += [one.stamp for one in told.elements if one.label is Label.CHANGED and not one.is_elsewhere]
    return max(found, key=lambda one: one.at or _NEVER, default=None)


def _exact(shown: Shown, told: _Told) -> Stamp:
    """A shown time to the second, where the page declares one that falls on the shown day.

    A page that shows the 3rd of May beside a declared 2025-05-04T01:10:00Z counts in a zone west of Greenwich: the
    declared time is then told in the zone of the page's other times, or in that of the time of day shown.
    """
    stamp = shown.stamp
    day = _day(stamp)
    declared = [one.stamp for one in told.elements if stamp.told in one.shown]
    declared += told.changed if shown.label is Label.CHANGED else told.published
    declared += [one.stamp for one in told.elements]
    declared = [one for one in declared if one.precision is not Precision.DAY]
    same = next((one for one in declared if _day(one) == day), None)
    if same is not None:
        return same
    if stamp.precision is not Precision.DAY:
        return next((moved for one in declared if (moved := _in_zone_of(stamp, one))), stamp)
    for one in declared:
        for offset in _offsets(told):
            moved = replace(one, utc_offset_minutes=offset)
            if _day(moved) == day:
                return moved
    return stamp


def _in_zone_of(shown: Stamp, declared: Stamp) -> Stamp | None:
    """The declared time in the zone in which it is the time of day shown; None where no zone makes them one."""
    if shown.utc_offset_minutes is not None or shown.at is None or declared.at is None:
        return None
    minutes = round((shown.at - declared.at) / _ZONE_STEP) * 15
    moved = declared.at + timedelta(minutes=minutes)
    if abs(minutes) > _ZONE_MINUTES_MAX or abs(moved - shown.at) > timedelta(minutes=1):
        return None
    return replace(declared, utc_offset_minutes=minutes)


def _offsets(told: _Told) -> list[int]:
    """The zones of the page's times, the commonest first, in minutes from UTC."""
    stamps = (*told.published, *told.changed, *(one.stamp for one in told.elements))
    return [offset for offset, _ in Counter(one.utc_offset_minutes for one in stamps).most_common() if offset]


def _day(stamp: Stamp) -> date:
    """The day on which a time falls in its page's zone."""
    local = as_local(stamp)
    return local.date() if local is not None else _NEVER.date()
