"""Links between stories as they hold now: each is of the story that has the report which showed it.

The rows stay as they were made, so that a ruling that is taken back takes its effect on links back, too.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import NamedTuple

from django.db.models import Q, QuerySet

from newsloom.store.rows import BackgroundRow, StoryRow


class StoryLink(NamedTuple):
    """That the story `later` (its row) goes back to `earlier`. `kind` and `reasons` are as the row has them."""

    id: int
    later: int
    earlier: int
    kind: str
    reasons: str


def links_from(stories: Collection[int]) -> list[StoryLink]:
    """The links of `stories` to earlier ones, oldest first."""
    shown = BackgroundRow.objects.filter(article__story__in=stories)
    unknown = BackgroundRow.objects.filter(article__isnull=True, story__in=stories)
    return _held([*_told(shown), *_told(unknown)])


def links_of(stories: Collection[int], most: int) -> list[StoryLink]:
    """The links of `stories` to others on either side, the newest `most`, newest first."""
    to = BackgroundRow.objects.filter(earlier__in=stories).order_by("-id")
    told = [*links_from(stories), *_held(_told(to[: 2 * most]))]
    return sorted(dict.fromkeys(told), key=lambda link: -link.id)[:most]


def _told(rows: QuerySet[BackgroundRow]) -> list[StoryLink]:
    columns = ("id", "story_id", "article__story_id", "earlier_id", "kind", "reasons")
    return [
        StoryLink(row_id, at_now or at_first, earlier, kind, reasons)
        for row_id, at_first, at_now, earlier, kind, reasons in rows.values_list(*columns)
    ]


def _held(links: Iterable[StoryLink]) -> list[StoryLink]:
    """One for two stories, of those that have reports and are two."""
    one = {(link.later, link.earlier): link for link in sorted(links) if link.later != link.earlier}
    ends = {end for pair in one for end in pair}
    held = Q(absorbed_into=None, reports__gt=0)
    there = set(StoryRow.objects.filter(held, id__in=ends).values_list("id", flat=True))
    return [link for link in one.values() if {link.later, link.earlier} <= there]
