"""The habits of sites: what tells them, put together once, and how they are listed. Needs no Django."""

from __future__ import annotations

from dataclasses import dataclass

from newsloom.extract import is_set_apart, learn, recurring_lines, set_apart, site_of
from newsloom.model import Habit, SiteHabits, Verdict
from newsloom.run.ports import Recurrence

RECURRENCE = Recurrence(site_of=site_of, learn=learn, recurring=recurring_lines, set_apart=set_apart)
LINES_MAX = 200


@dataclass(frozen=True, slots=True)
class SiteLine:
    """A line that recurs on a site, with what becomes of it, and what the owner decided on it, if anything."""

    habit: Habit
    is_set_apart: bool
    verdict: Verdict | None


def site_lines(site: SiteHabits) -> tuple[SiteLine, ...]:
    """The lines worth showing: what was decided on, what is set apart, what else unrelated articles have shown.

    In each part those of most articles first. What was decided on comes first so that it can always be undone.
    """
    verdicts = dict(site.verdicts)
    lines = []
    for habit in site.habits:
        verdict = verdicts.get(habit.key)
        goes = is_set_apart(habit, site.articles, verdict)
        if goes or verdict or habit.unrelated > 1:
            lines.append(SiteLine(habit, goes, verdict))
    lines.sort(key=lambda line: (line.verdict is None, not line.is_set_apart, -line.habit.articles, line.habit.key))
    return tuple(lines[:LINES_MAX])
