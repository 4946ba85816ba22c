"""What recurs on a site, as its owner can look through it and decide otherwise."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from newsloom.extract import site_of_address
from newsloom.model import SiteHabits, Source, Verdict
from newsloom.present.habits import SiteLine, site_lines
from newsloom.present.web.sheets.reports import shortened

TEXT_LENGTH_MAX = 300


@dataclass(frozen=True, slots=True)
class LineSheet:
    """A line with what can be done about it: `verdict` is what the button sends, empty to take a decision back."""

    site: str
    key: str
    text: str
    count: str
    decided: str
    verdict: str
    action: str


@dataclass(frozen=True, slots=True)
class HabitsSheet:
    apart: tuple[LineSheet, ...]
    kept: tuple[LineSheet, ...]


def sites_of(source: Source) -> tuple[str, ...]:
    """The sites whose pages a source leads to: its home's, and its feed's own."""
    found = (site_of_address(address) for address in (source.home, source.address))
    return tuple(dict.fromkeys(site for site in found if site))


def habits_sheet(sites: Iterable[SiteHabits]) -> HabitsSheet:
    lines = [(line, _sheet(line, site.site)) for site in sites for line in site_lines(site)]
    return HabitsSheet(
        apart=tuple(sheet for line, sheet in lines if line.is_set_apart),
        kept=tuple(sheet for line, sheet in lines if not line.is_set_apart),
    )


def _sheet(line: SiteLine, site: str) -> LineSheet:
    counted = ngettext("on %(count)d article", "on %(count)d articles", line.habit.articles)
    if line.verdict is not None:
        decided = _("kept by you") if line.verdict is Verdict.KEEP else _("set apart by you")
        verdict, action = "", _("Undo")
    elif line.is_set_apart:
        decided, verdict, action = "", Verdict.KEEP.value, _("Keep in the text")
    else:
        decided, verdict, action = "", Verdict.DROP.value, _("Set apart")
    text = shortened(line.habit.text, TEXT_LENGTH_MAX)
    return LineSheet(site, line.habit.key, text, counted % {"count": line.habit.articles}, decided, verdict, action)
