"""The memories of sites, and what the owner decided on their lines."""

from __future__ import annotations

import logging
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from datetime import datetime

import msgspec
from django.db import transaction
from django.db.models import F, Q

from newsloom.model import Article, Report, SiteHabits, Verdict
from newsloom.store import mapping, placing
from newsloom.store.faults import guarded
from newsloom.store.keeping import revise_row
from newsloom.store.rows import ArticleRow, HabitsRow, VerdictRow

log = logging.getLogger(__name__)

SITES_MAX = 3_000
_ASKED_AT_ONCE = 300


def loaded(sites: Sequence[str]) -> dict[str, SiteHabits]:
    """What is known of those of `sites` that anything is known of."""
    found: dict[str, SiteHabits] = {}
    for start in range(0, len(sites), _ASKED_AT_ONCE):
        asked = sites[start : start + _ASKED_AT_ONCE]
        verdicts: dict[str, list[tuple[str, Verdict]]] = {}
        for site, key, verdict in VerdictRow.objects.filter(site__in=asked).values_list("site", "key", "verdict"):
            verdicts.setdefault(site, []).append((key, Verdict(verdict)))
        for site, value in HabitsRow.objects.filter(site__in=asked).values_list("site", "value"):
            try:
                known = mapping.habits_of(value)
            except msgspec.MsgspecError as error:
                # It is learned anew. Refusing would keep the site's articles, and all that wait behind them, out.
                log.warning("what was learned of %s cannot be read and is forgotten: %s", site, error)
            else:
                found[site] = replace(known, verdicts=tuple(sorted(verdicts.get(site, ()))))
    return found


def save(habits: Iterable[SiteHabits], grown: Collection[str], now: datetime) -> None:
    """Hold what was learned. To be called within a transaction. Of very many sites, those longest not met are forgotten
    unless the owner decided on them."""
    for one in habits:
        values = {"articles": one.articles, "learned_at": now, "value": mapping.habits_column(one)}
        row, _ = HabitsRow.objects.update_or_create(site=one.site, defaults=values)
        if one.site in grown:
            HabitsRow.objects.filter(id=row.id).update(changes=F("changes") + 1)
    over = HabitsRow.objects.count() - SITES_MAX
    if over > 0:
        idle = HabitsRow.objects.exclude(site__in=VerdictRow.objects.values("site")).order_by("learned_at")
        HabitsRow.objects.filter(id__in=list(idle.values_list("id", flat=True)[:over])).delete()


def to_revise() -> tuple[str, int] | None:
    return HabitsRow.objects.filter(changes__gt=0).order_by("id").values_list("site", "changes").first()


def of_site(site: str, limit: int) -> tuple[Report, ...]:
    is_there = Q(url__contains=f"//{site}/") | Q(url__contains=f".{site}/")
    rows = ArticleRow.objects.filter(is_there).order_by("-time_key")
    return tuple(placing.report(row) for row in rows[:limit])


def revise(site: str, changed: Sequence[tuple[Article, Report]], changes: int) -> None:
    put = [revise_row(before, report) for before, report in changed]
    if not all(put):
        return  # another process took in newer versions meanwhile: they are looked at next
    HabitsRow.objects.filter(site=site, changes=changes).update(changes=0)


@guarded
def site_habits(site: str) -> SiteHabits | None:
    """What is known of a site, with the owner's verdicts; None where nothing is."""
    return loaded([site]).get(site)


@guarded
def sites_known(limit: int = 1000) -> tuple[tuple[str, int], ...]:
    """(site, number of articles learned from), most articles first."""
    rows = HabitsRow.objects.order_by("-articles", "site")
    return tuple(rows.values_list("site", "articles")[:limit])


@guarded
def decide(site: str, key: str, verdict: Verdict | None) -> bool:
    """Note what the owner decides on a line; None takes it back. Whether there is such a line.

    What is held of the site is read again by it when the pipeline next settles.
    """
    with transaction.atomic():
        known = loaded([site]).get(site)
        if known is None or not any(habit.key == key for habit in known.habits):
            return False
        if verdict is None:
            VerdictRow.objects.filter(site=site, key=key).delete()
        else:
            VerdictRow.objects.update_or_create(site=site, key=key, defaults={"verdict": verdict.value})
        HabitsRow.objects.filter(site=site).update(changes=F("changes") + 1)
    return True
