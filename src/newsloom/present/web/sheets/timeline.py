"""What happened when: happenings on a rail, day by day, each with how many tell it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from itertools import groupby

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop, ngettext

from newsloom.compare import across
from newsloom.model import DayPart, Excerpt, Happening, Precision, TimeOf, ToldTime
from newsloom.present.web import times
from newsloom.present.web.sheets.reports import Ref, Reports, Said
from newsloom.store import StoryPage

SHOWN_MAX = 9  # of more, those that one report tells are folded away
DOTS_MAX = 6
_DAY = timedelta(days=1)
_PARTS = {
    DayPart.EARLY: gettext_noop("early in the morning"),
    DayPart.MORNING: gettext_noop("in the morning"),
    DayPart.NOON: gettext_noop("around noon"),
    DayPart.AFTERNOON: gettext_noop("in the afternoon"),
    DayPart.EVENING: gettext_noop("in the evening"),
    DayPart.LATE: gettext_noop("late in the evening"),
    DayPart.NIGHT: gettext_noop("at night"),
}


@dataclass(frozen=True, slots=True)
class TimeTold:
    """What one report says of when it was, in its own words."""

    by: Ref
    words: str


@dataclass(frozen=True, slots=True)
class StoryRef:
    href: str
    headline: str


@dataclass(frozen=True, slots=True)
class HappeningLine:
    """One happening. `time` is its time on its day, empty where only the day is told. `dots` has one for each outlet
    that tells it independently, up to DOTS_MAX. `differing` are the reports' words of time where they differ, `stories`
    those that tell of it, on the page of a thread.
    """

    time: str
    iso: str
    said: Said
    witnesses: str
    dots: range
    is_announced: bool
    is_said: bool
    differing: tuple[TimeTold, ...]
    stories: tuple[StoryRef, ...] = ()


@dataclass(frozen=True, slots=True)
class RailDay:
    when: str
    lines: tuple[HappeningLine, ...]


@dataclass(frozen=True, slots=True)
class TimelineSheet:
    """`before` is what was over long before the first report, `further` what one report tells where there is much."""

    days: tuple[RailDay, ...]
    further: tuple[RailDay, ...]
    before: tuple[RailDay, ...]
    further_count: int
    before_count: int


def timeline_sheet(happenings: Sequence[Happening], reports: Reports) -> TimelineSheet | None:
    """The rail of `happenings` (in order of time); None where none of their reports is held."""
    own = [one for one in happenings if not one.background]
    before = [one for one in happenings if one.background]
    shown, further = _chosen(own)
    sheet = TimelineSheet(
        _days(shown, reports), _days(further, reports), _days(before, reports), len(further), len(before)
    )
    return sheet if sheet.days or sheet.before else None


def thread_rail(pages: Sequence[StoryPage], now: datetime) -> tuple[RailDay, ...]:
    """One rail of the happenings of several stories: each once, with the stories that tell of it."""
    held = {key: stored for page in pages for key, stored in page.reports.items()}
    reports = Reports(held, now)
    told = across([page.dossier.timeline for page in pages], {key: stored.article for key, stored in held.items()})
    refs = [StoryRef(reverse("story", args=[page.card.id]), page.card.headline) for page in pages]
    found = []
    for when, group in groupby(told, key=lambda one: heading(one.happening)):
        lines = [(happening_line(one.happening, reports), one.stories) for one in group]
        shown = tuple(replace(line, stories=tuple(refs[i] for i in of)) for line, of in lines if line is not None)
        if shown:
            found.append(RailDay(when, shown))
    return tuple(found)


def _chosen(happenings: Sequence[Happening]) -> tuple[list[Happening], list[Happening]]:
    """What is shown, and what is folded away: of many those that only one report tells."""
    if len(happenings) <= SHOWN_MAX:
        return list(happenings), []
    ranked = sorted(happenings, key=lambda one: (-one.witnesses, one.of is TimeOf.SAID, one.begin))
    kept = set(map(id, ranked[:SHOWN_MAX]))
    return [one for one in happenings if id(one) in kept], [one for one in happenings if id(one) not in kept]


def _days(happenings: Iterable[Happening], reports: Reports) -> tuple[RailDay, ...]:
    found = []
    for when, group in groupby(happenings, key=heading):
        lines = tuple(line for one in group if (line := happening_line(one, reports)) is not None)
        if lines:
            found.append(RailDay(when, lines))
    return tuple(found)


def heading(happening: Happening) -> str:
    """The day, or the longer time, that a happening stands under."""
    if happening.precision in (Precision.MONTH, Precision.YEAR) or happening.end - happening.begin > _DAY:
        return times.span(happening.begin, happening.end, _coarser(happening.precision))
    return times.weekday(happening.begin.date())


def _coarser(precision: Precision) -> Precision:
    return Precision.DAY if precision in (Precision.HOUR, Precision.MINUTE) else precision


def happening_line(happening: Happening, reports: Reports) -> HappeningLine | None:
    """None where the report of the passage to show is not held."""
    first, *others = happening.told
    said = reports.said(_excerpt(first), map(_excerpt, others))
    if said is None:
        return None
    told = ngettext(
        "told by %(count)d independent outlet", "told by %(count)d independent outlets", happening.witnesses
    ) % {"count": happening.witnesses}
    return HappeningLine(
        time=time_of_day(happening),
        iso=_iso(happening),
        said=said,
        witnesses=told,
        dots=range(min(happening.witnesses, DOTS_MAX)),
        is_announced=happening.of is TimeOf.AHEAD,
        is_said=happening.of is TimeOf.SAID,
        differing=_differing(happening, reports) if happening.differ else (),
    )


def _excerpt(told: ToldTime) -> Excerpt:
    return Excerpt(told.article, told.at)


def time_of_day(happening: Happening) -> str:
    """The time by the clock of the place, no finer than it was told; empty for a day or more."""
    if happening.part is not None:
        return _(_PARTS[happening.part])
    if happening.precision not in (Precision.HOUR, Precision.MINUTE):
        return _("about then") if happening.about else ""
    told = times.clock(happening.begin, happening.precision)
    if happening.end - happening.begin > timedelta(hours=1) and happening.end - happening.begin <= _DAY:
        return _("%(first)s to %(last)s") % {"first": told, "last": times.clock(happening.end, happening.precision)}
    return _("about %(time)s") % {"time": told} if happening.about else told


def _iso(happening: Happening) -> str:
    """What a machine reads, cut to what was told, without a zone: the clock is that of the place."""
    begin: datetime = happening.begin
    match happening.precision:
        case Precision.YEAR:
            return f"{begin:%Y}"
        case Precision.MONTH:
            return f"{begin:%Y-%m}"
        case Precision.DAY:
            return f"{begin:%Y-%m-%d}"
        case _:
            return f"{begin:%Y-%m-%dT%H:%M}"


def _differing(happening: Happening, reports: Reports) -> tuple[TimeTold, ...]:
    found = []
    for told in happening.told:
        by = reports.ref(told.article, told.at)
        if by is not None and told.time is not None:
            found.append(TimeTold(by, reports.text(told.article, (told.time.at,))))
    return tuple(found)
