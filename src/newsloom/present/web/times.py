"""Times as a reader wants them: how long ago, and exactly when."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from django.utils import dateformat, timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext, pgettext

from newsloom.model import Precision, Stamp

MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)
AGE_SHOWN_MAX = 7 * DAY


@dataclass(frozen=True, slots=True)
class Moment:
    """A time for a <time> element: `iso` for machines; for people the age, the time in short, and exactly."""

    iso: str
    age: str
    short: str
    exact: str


def moment(at: datetime, now: datetime | None = None, precision: Precision | None = None) -> Moment:
    """`at` is aware. A time told by the day has the day as its age: "3 hours ago" would be invented."""
    now = now or timezone.now()
    short = brief(at, now, precision)
    coarse = precision in (Precision.DAY, Precision.MONTH, Precision.YEAR)
    return Moment(at.isoformat(timespec="seconds"), short if coarse else age(at, now), short, exact(at, precision))


def age(at: datetime, now: datetime) -> str:
    """How long before `now`, in the largest whole unit up to a week; then the date. Times ahead get the date."""
    passed = now - at
    if passed < -MINUTE or passed > AGE_SHOWN_MAX:
        return day(timezone.localtime(at).date(), timezone.localtime(now).date())
    if passed < MINUTE:
        return _("just now")
    if passed < HOUR:
        minutes = passed // MINUTE
        return ngettext("%(count)d minute ago", "%(count)d minutes ago", minutes) % {"count": minutes}
    if passed < DAY:
        hours = passed // HOUR
        return ngettext("%(count)d hour ago", "%(count)d hours ago", hours) % {"count": hours}
    days = passed // DAY
    return ngettext("%(count)d day ago", "%(count)d days ago", days) % {"count": days}


def exact(at: datetime, precision: Precision | None = None) -> str:
    """Date and time in the owner's zone, cut to what was told. A bare date is not moved into another zone."""
    match precision:
        case Precision.YEAR:
            return f"{at.year}"
        case Precision.MONTH:
            return dateformat.format(at, pgettext("month of a year, as in Django's date filter", "F Y"))
        case Precision.DAY:
            return day(at.date())
        case _:
            return dateformat.format(
                timezone.localtime(at), pgettext("exact time, as in Django's date filter", "j F Y, H:i")
            )


def brief(at: datetime, now: datetime, precision: Precision | None = None) -> str:
    """As `exact`, without the year where it is the present one."""
    if timezone.localtime(at).year != timezone.localtime(now).year:
        return exact(at, precision)
    match precision:
        case Precision.YEAR | Precision.MONTH:
            return exact(at, precision)
        case Precision.DAY:
            return day(at.date(), at.date())
        case _:
            return dateformat.format(
                timezone.localtime(at), pgettext("time in this year, as in Django's date filter", "j F, H:i")
            )


def day(at: date, today: date | None = None) -> str:
    """A date; the year is left out where it is that of `today`."""
    if today is not None and at.year == today.year:
        return dateformat.format(at, pgettext("day of this year, as in Django's date filter", "j F"))
    return dateformat.format(at, pgettext("day, as in Django's date filter", "j F Y"))


def day_heading(at: datetime, now: datetime) -> str:
    """ "Today", "Yesterday", or the day with its name: the headings of the front page."""
    on, today = timezone.localtime(at).date(), timezone.localtime(now).date()
    if on == today:
        return _("Today")
    if on == today - DAY:
        return _("Yesterday")
    return weekday(on)


def weekday(at: date) -> str:
    """A day with its name and year: "Tuesday, 10 March 2026"."""
    return dateformat.format(at, pgettext("day with weekday, as in Django's date filter", "l, j F Y"))


def clock(at: datetime, precision: Precision) -> str:
    """The time of day that `at` has as it stands, in no other zone, cut to hour or minute."""
    if precision is Precision.HOUR:
        return dateformat.format(at, pgettext("hour of the day, as in Django's date filter", "g A"))
    return dateformat.format(at, pgettext("time of day, as in Django's date filter", "H:i"))


def span(begin: datetime, end: datetime, precision: Precision) -> str:
    """The time of a happening, `[begin, end)`, no finer than it was told."""
    unit = {Precision.DAY: DAY, Precision.HOUR: HOUR, Precision.MINUTE: MINUTE}.get(precision)
    if precision in (Precision.MONTH, Precision.YEAR) or unit is None or end - begin <= unit:
        return exact(begin, precision)
    last = end - unit
    return _("%(first)s to %(last)s") % {"first": exact(begin, precision), "last": exact(last, precision)}


def of_stamp(stamp: Stamp | None, now: datetime | None = None) -> Moment | None:
    """The moment of a stamp, None where it gives no point in time."""
    if stamp is None or stamp.at is None:
        return None
    local = stamp.iso() if stamp.precision in (Precision.DAY, Precision.MONTH, Precision.YEAR) else None
    at = stamp.at
    if local is not None and stamp.precision is Precision.DAY:
        # A page's day is a day in the page's zone.
        at = datetime.combine(date.fromisoformat(local), at.timetz())
    return moment(at, now, stamp.precision)
