"""What the reader has put right, as a list to take back from."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from newsloom.model import RulingKind
from newsloom.present.web import times
from newsloom.present.web.sheets.reports import shortened
from newsloom.present.web.times import Moment
from newsloom.store import RulingLine, StoryCard

TITLE_LENGTH_MAX = 110


@dataclass(frozen=True, slots=True)
class Place:
    """A story, by what it is to the ruling: the one where reports are now, or the one that they were taken out of."""

    what: str
    headline: str
    href: str


@dataclass(frozen=True, slots=True)
class RulingSheet:
    id: int
    kind: str
    moment: Moment
    titles: tuple[str, ...]
    more: str
    places: tuple[Place, ...]


def ruling_sheets(told: Iterable[RulingLine], now: datetime) -> tuple[RulingSheet, ...]:
    return tuple(_sheet(line, now) for line in told)


def _sheet(line: RulingLine, now: datetime) -> RulingSheet:
    over = line.reports - len(line.moved)
    more = ngettext("and %(count)d more report", "and %(count)d more reports", over) % {"count": over} if over else ""
    return RulingSheet(
        id=line.id,
        kind=kind_names()[line.kind],
        moment=times.moment(line.made_at, now),
        titles=tuple(shortened(article.title, TITLE_LENGTH_MAX) for article in line.moved),
        more=more,
        places=tuple(_places(line)),
    )


def _places(line: RulingLine) -> Iterable[Place]:
    if line.here is not None:
        yield _place(_("now in"), line.here)
    if line.left is not None and (line.here is None or line.left.id != line.here.id):
        yield _place(_("taken out of"), line.left)


def _place(what: str, card: StoryCard) -> Place:
    return Place(what, card.headline, reverse("story", args=[card.id]))


def kind_names() -> dict[RulingKind, str]:
    return {
        RulingKind.SPLIT: _("Made a story of their own"),
        RulingKind.MERGE: _("Stories merged"),
        RulingKind.MOVE: _("Moved to another story"),
    }
