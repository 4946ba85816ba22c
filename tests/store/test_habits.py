"""The memories of sites come back as they were, the owner's decisions beside them, on each kind of database."""

from __future__ import annotations

from dataclasses import replace

import pytest

from newsloom import store
from newsloom.model import Analysis, Report, SiteHabits, Verdict
from newsloom.store import habits
from newsloom.store.rows import HabitsRow, VersionRow
from tests.extract.coverage import AUTHOR, report, taught
from tests.store.samples import Taken

pytestmark = pytest.mark.usefixtures("database")
SITE = "velmere-courier.example"
SHELF = store.DatabaseShelf()


def known(lines: int = 4) -> SiteHabits:
    return taught(*(report(i, after=[AUTHOR]) for i in range(lines)))


def kept(site: SiteHabits, *, grown: bool = False) -> None:
    SHELF.keep([], [site], [site.site] if grown else [])


def key_of(site: SiteHabits) -> str:
    return next(habit.key for habit in site.habits if habit.text == AUTHOR)


def test_a_memory_comes_back_equal_and_the_newer_one_takes_its_place() -> None:
    kept(known())
    assert SHELF.habits([SITE, "elsewhere.example"]) == {SITE: known()}
    kept(known(5))
    assert store.site_habits(SITE) == known(5)
    assert store.sites_known() == ((SITE, 5),)


def test_half_a_surrogate_pair_in_a_line_costs_nothing() -> None:
    site = known()
    kept(replace(site, habits=tuple(replace(habit, text=f"{habit.text}\ud800\0") for habit in site.habits)))
    found = store.site_habits(SITE)
    assert found is not None
    assert {habit.text for habit in found.habits} == {f"{AUTHOR}\ufffd\ufffd"}


def test_a_decision_outlasts_what_is_learned_and_can_be_taken_back() -> None:
    kept(known())
    key = key_of(known())
    assert store.decide(SITE, key, Verdict.KEEP)
    assert store.decide(SITE, key, Verdict.DROP)
    kept(known(5))
    assert SHELF.habits([SITE])[SITE].verdict(key) is Verdict.DROP
    assert store.decide(SITE, key, None)
    assert store.site_habits(SITE) == known(5)


def test_a_line_that_is_not_there_cannot_be_decided_on() -> None:
    assert not store.decide(SITE, key_of(known()), Verdict.KEEP)
    kept(known())
    assert not store.decide(SITE, "0" * 16, Verdict.KEEP)
    assert SHELF.to_revise() is None


def test_a_site_waits_to_be_revised_when_lines_recur_anew_or_the_owner_decided() -> None:
    kept(known())
    assert SHELF.to_revise() is None
    kept(known(), grown=True)
    assert SHELF.to_revise() == (SITE, 1)
    store.decide(SITE, key_of(known()), Verdict.KEEP)
    SHELF.revise(SITE, [], 1)
    assert SHELF.to_revise() == (SITE, 2), "it changed while it was revised"
    SHELF.revise(SITE, [], 2)
    assert SHELF.to_revise() is None


def test_revising_changes_an_article_in_its_place() -> None:
    told = report(0, after=[AUTHOR])
    SHELF.keep([Taken("d1", (Report(told),))], [known()])
    assert SHELF.of_site(SITE, 9) == (Report(told),)
    assert SHELF.of_site("courier.example.org", 9) == ()
    better = Report(report(0), Analysis())
    SHELF.revise(SITE, [(told, better)], 0)
    assert SHELF.of_site(SITE, 9) == (better,)
    assert not VersionRow.objects.exists(), "no earlier version: nobody published one"


def test_a_version_taken_in_while_a_site_is_revised_stays_and_is_looked_at_next() -> None:
    told = report(0, after=[AUTHOR])
    SHELF.keep([Taken("d1", (Report(told),))], [known()], [SITE])
    newer = Report(replace(told, text=f"{told.text}\nThe report was continued at noon."))
    SHELF.keep([Taken("d2", (newer,))])
    SHELF.revise(SITE, [(told, Report(report(0)))], 1)
    assert SHELF.of_site(SITE, 9) == (newer,)
    assert SHELF.to_revise() == (SITE, 1)


def test_a_memory_that_cannot_be_read_is_learned_anew_and_the_decisions_hold() -> None:
    kept(known())
    store.decide(SITE, key_of(known()), Verdict.KEEP)
    HabitsRow.objects.update(value=b"\xc1")
    assert SHELF.habits([SITE]) == {}
    assert store.site_habits(SITE) is None
    kept(known())
    assert SHELF.habits([SITE])[SITE].verdict(key_of(known())) is Verdict.KEEP


def test_another_site_whose_name_ends_alike_is_not_of_the_site() -> None:
    other = replace(report(1), url="https://old-velmere-courier.example/a")
    SHELF.keep([Taken("d1", (Report(other), Report(replace(report(2), url=f"https://www.{SITE}/b"))))])
    assert [found.article.id for found in SHELF.of_site(SITE, 9)] == [report(2).id]


def test_of_very_many_sites_those_longest_not_met_are_forgotten(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(habits, "SITES_MAX", 3)
    kept(known())
    store.decide(SITE, key_of(known()), Verdict.KEEP)
    for number in range(5):
        kept(SiteHabits(f"site-{number}.example", articles=1))
    assert set(HabitsRow.objects.values_list("site", flat=True)) == {SITE, "site-3.example", "site-4.example"}
