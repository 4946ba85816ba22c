"""The flow of reports over time, as a small picture: a lane an outlet, a dot a report.

Only geometry is decided here; templates draw it. Horizontal places are in per cent, vertical ones in pixels, so that
the picture fits any width without its dots being stretched.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from newsloom.present.web import times
from newsloom.present.web.times import Moment

LEFT, RIGHT = 2.0, 98.0  # per cent: room for the dots at the ends
TICKS_MAX = 6
DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Seen:
    """One report as the picture needs it. `href` is its page here, `moment` its time as precisely as it is told."""

    outlet: str
    at: datetime
    is_copy: bool
    title: str = ""
    href: str | None = None
    moment: Moment | None = None

    @property
    def told(self) -> Moment:
        return self.moment or times.moment(self.at)


@dataclass(frozen=True, slots=True)
class Dot:
    x: float
    is_copy: bool
    label: str
    href: str | None


@dataclass(frozen=True, slots=True)
class Lane:
    """`outlet` is None for the lane of all outlets that have none of their own; `y` is its middle in pixels."""

    outlet: str | None
    y: float
    dots: tuple[Dot, ...]

    @property
    def begin(self) -> float:
        return min(dot.x for dot in self.dots)

    @property
    def end(self) -> float:
        return max(dot.x for dot in self.dots)


@dataclass(frozen=True, slots=True)
class Tick:
    x: float
    label: str


@dataclass(frozen=True, slots=True)
class Flow:
    lanes: tuple[Lane, ...]
    ticks: tuple[Tick, ...]
    height: float
    summary: str
    first: Moment
    last: Moment


def flow(seen: Iterable[Seen], *, lanes_max: int, lane_height: float) -> Flow | None:
    """The picture of two reports or more; None where there is nothing to see. Outlets in order of first report."""
    ordered = sorted(seen, key=lambda report: report.at)
    if len(ordered) < 2:
        return None
    first, last = ordered[0].at, ordered[-1].at
    outlets = list(dict.fromkeys(report.outlet for report in ordered))
    own = outlets if len(outlets) <= lanes_max else outlets[: lanes_max - 1]
    lanes = [
        _lane(outlet, [r for r in ordered if r.outlet == outlet], i, first, last, lane_height)
        for i, outlet in enumerate(own)
    ]
    rest = [report for report in ordered if report.outlet not in set(own)]
    if rest:
        lanes.append(_lane(None, rest, len(own), first, last, lane_height))
    return Flow(
        lanes=tuple(lanes),
        ticks=_ticks(first, last),
        height=len(lanes) * lane_height,
        summary=_summary(ordered, outlets),
        first=ordered[0].told,
        last=ordered[-1].told,
    )


def place(at: datetime, first: datetime, last: datetime) -> float:
    """Where a time stands between two others, in per cent of the width."""
    whole = (last - first).total_seconds()
    part = (at - first).total_seconds() / whole if whole else 0.5
    return round(LEFT + part * (RIGHT - LEFT), 2)


def _lane(outlet: str | None, reports: list[Seen], number: int, first: datetime, last: datetime, height: float) -> Lane:
    # Copies first: where two dots lie on one another, the one on top is to be the report of its own.
    drawn = sorted(reports, key=lambda report: not report.is_copy)
    dots = tuple(Dot(place(r.at, first, last), r.is_copy, _label(r), r.href) for r in drawn)
    return Lane(outlet, (number + 0.5) * height, dots)


def _label(report: Seen) -> str:
    told = {"outlet": report.outlet, "time": report.told.exact, "title": report.title}
    label = _("%(outlet)s, %(time)s (copy)") % told if report.is_copy else _("%(outlet)s, %(time)s") % told
    return f"{label}: {report.title}" if report.title else label


def _ticks(first: datetime, last: datetime) -> tuple[Tick, ...]:
    """Midnights between the first and the last report; only every n-th where there are many."""
    begin = timezone.localtime(first).replace(hour=0, minute=0, second=0, microsecond=0)
    days = (last - begin) // DAY
    if days < 1:
        return ()
    step = -(-days // TICKS_MAX)
    midnights = (begin + DAY * number for number in range(step, days + 1, step))
    return tuple(Tick(place(at, first, last), times.day(at.date(), at.date())) for at in midnights)


def _summary(reports: list[Seen], outlets: list[str]) -> str:
    count = len(reports)
    return ngettext(
        "%(count)d report by %(outlets)d outlets from %(first)s to %(last)s",
        "%(count)d reports by %(outlets)d outlets from %(first)s to %(last)s",
        count,
    ) % {
        "count": count,
        "outlets": len(outlets),
        "first": reports[0].told.exact,
        "last": reports[-1].told.exact,
    }
