"""What happened when, for a reader at a terminal."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta

from rich.console import RenderableType
from rich.padding import Padding
from rich.text import Text

from newsloom.model import Article, Dossier, Happening, Precision, TimeOf
from newsloom.present.cli.terminal import harmless
from newsloom.present.cli.words import _

HAPPENINGS_MAX = 20
FORMS = {Precision.YEAR: "%Y", Precision.MONTH: "%Y-%m", Precision.DAY: "%Y-%m-%d", Precision.HOUR: "%Y-%m-%d %H h"}
MINUTE = timedelta(minutes=1)
TO_THE_MINUTE = "%Y-%m-%d %H:%M"


def timeline_view(dossier: Dossier, articles: Mapping[str, Article]) -> list[RenderableType]:
    """The happenings that are the story's own, earliest first; nothing where the reports tell no times."""
    own = [one for one in dossier.timeline if not one.background and one.told][:HAPPENINGS_MAX]
    if not own:
        return []
    lines: list[RenderableType] = [Padding(_line(one, articles), (0, 0, 0, 2)) for one in own]
    return [Text(), Text(_("What happened when"), style="bold"), *lines]


def _line(one: Happening, articles: Mapping[str, Article]) -> Text:
    first = articles[one.told[0].article]
    words = " ".join(one.told[0].at.of(first.text).split())
    outlets = dict.fromkeys(articles[told.article].publisher or articles[told.article].page for told in one.told)
    notes = [", ".join(outlets)]
    if one.differ:
        notes.append(_("told at different times"))
    form = FORMS.get(one.precision, TO_THE_MINUTE)
    when, last = one.begin.strftime(form), (one.end - MINUTE).strftime(form)
    if last != when and one.precision is Precision.DAY:
        when = _("{first} to {last}").format(first=when, last=last)
    when = _("about {time}").format(time=when) if one.about else when
    if one.of is TimeOf.AHEAD:
        when = _("{time}, announced").format(time=when)
    return Text.assemble((f"{when}  ", "green"), harmless(words), (harmless(f" [{'; '.join(notes)}]"), "dim"))
