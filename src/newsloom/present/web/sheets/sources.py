"""Sources as their owner wants to see them: how each fares, in words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from newsloom.model import Source
from newsloom.present.web import links, times
from newsloom.present.web.times import Moment


@dataclass(frozen=True, slots=True)
class SourceSheet:
    """`state` is "paused", "failing", "new" or "well", for a CSS class; `state_words` is what is shown."""

    id: int
    title: str
    address: str
    address_shown: str
    home: str | None
    paused: bool
    state: str
    state_words: str
    trouble: str | None
    read: Moment | None
    due: Moment | None


def source_sheet(source: Source, now: datetime) -> SourceSheet:
    state, words = _state(source)
    return SourceSheet(
        id=source.id,
        title=source.title or links.shown(source.address),
        address=source.address,
        address_shown=links.shown(source.address),
        home=links.outward(source.home),
        paused=source.paused,
        state=state,
        state_words=words,
        trouble=source.trouble if source.failures or source.paused else None,
        read=times.moment(source.read_at, now) if source.read_at else None,
        due=None if source.paused else _due(source.due_at, now),
    )


def _state(source: Source) -> tuple[str, str]:
    if source.paused:
        return "paused", _("paused")
    if source.failures:
        told = ngettext("failed %(count)d time in a row", "failed %(count)d times in a row", source.failures)
        return "failing", told % {"count": source.failures}
    if source.read_at is None:
        return "new", _("not read yet")
    return "well", _("reads well")


def _due(at: datetime, now: datetime) -> Moment:
    ahead = at - now
    exact = times.exact(at)
    if ahead < times.MINUTE:
        words = _("now")
    elif ahead < times.HOUR:
        minutes = -(-ahead // times.MINUTE)
        words = ngettext("in %(count)d minute", "in %(count)d minutes", minutes) % {"count": minutes}
    elif ahead < 2 * times.DAY:
        hours = round(ahead / times.HOUR)
        words = ngettext("in %(count)d hour", "in %(count)d hours", hours) % {"count": hours}
    else:
        words = exact
    return Moment(at.isoformat(timespec="seconds"), words, words, exact)
