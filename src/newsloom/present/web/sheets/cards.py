"""A story as the front page shows it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from newsloom.present.web import reasons, times
from newsloom.present.web.flow import Flow, Seen, flow
from newsloom.present.web.sheets.reports import language_name, shortened
from newsloom.present.web.times import Moment
from newsloom.store import Appearance, StoryCard

OUTLETS_SHOWN_MAX = 4
LEAD_LENGTH_MAX = 240
FLOW_LANES_MAX = 5
FLOW_LANE_HEIGHT = 12.0


@dataclass(frozen=True, slots=True)
class Card:
    id: int
    href: str
    headline: str
    headline_is_ours: bool
    lead: str
    lead_outlet: str | None
    outlets: str
    all_outlets: tuple[str, ...]
    languages: str
    language_names: tuple[str, ...]
    reports: str
    several: bool
    moment: Moment
    flow: Flow | None


@dataclass(frozen=True, slots=True)
class Day:
    """The stories whose newest report is of one day."""

    heading: str
    cards: tuple[Card, ...]


def card(told: StoryCard, now: datetime, came: Iterable[Appearance] = (), lead_outlet: str | None = None) -> Card:
    """`came` are the story's reports, for the picture; without them there is none."""
    names = tuple(language_name(code) for code in told.languages)
    return Card(
        id=told.id,
        href=reverse("story", args=[told.id]),
        headline=told.headline,
        headline_is_ours=told.headline_is_ours,
        lead=shortened(told.lead, LEAD_LENGTH_MAX),
        lead_outlet=lead_outlet or (told.outlets[0] if len(told.outlets) == 1 else None),
        outlets=reasons.listed(told.outlets, OUTLETS_SHOWN_MAX),
        all_outlets=told.outlets,
        languages=reasons.listed(names),
        language_names=names,
        reports=counted(told.reports, told.independent),
        several=told.reports > 1,
        moment=times.moment(told.last_at, now),
        flow=flow(map(_seen, came), lanes_max=FLOW_LANES_MAX, lane_height=FLOW_LANE_HEIGHT),
    )


def _seen(report: Appearance) -> Seen:
    return Seen(report.publisher or _("unknown outlet"), report.at, report.is_copy)


def counted(reports: int, independent: int) -> str:
    """ "14 reports, 4 independent"; where none is a copy, only the first number."""
    told = ngettext("%(count)d report", "%(count)d reports", reports) % {"count": reports}
    if independent >= reports:
        return told
    apart = ngettext("%(count)d independent", "%(count)d independent", independent) % {"count": independent}
    return _("%(reports)s, %(independent)s") % {"reports": told, "independent": apart}


def days(
    cards: Sequence[StoryCard],
    flows: Mapping[int, tuple[Appearance, ...]],
    lead_outlets: Mapping[int, str],
    now: datetime,
) -> tuple[Day, ...]:
    """Cards, in the order given, under the days of their newest reports."""
    grouped = groupby(cards, key=lambda told: times.day_heading(told.last_at, now))
    return tuple(
        Day(heading, tuple(card(told, now, flows.get(told.id, ()), lead_outlets.get(told.id)) for told in of_day))
        for heading, of_day in grouped
    )
