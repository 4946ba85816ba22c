"""Articles in lists: what a search found, and what a source has brought."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from django.urls import reverse
from django.utils.translation import gettext as _

from newsloom.present.web import times
from newsloom.present.web.times import Moment
from newsloom.store import ArticleLine, SearchHit


@dataclass(frozen=True, slots=True)
class HitLine:
    """`snippet` is in pieces: text, and whether it is a hit."""

    href: str
    story_href: str | None
    title: str
    title_is_ours: bool
    outlet: str
    moment: Moment | None
    snippet: tuple[tuple[str, bool], ...] = ()


def hit_lines(hits: Iterable[SearchHit], now: datetime) -> tuple[HitLine, ...]:
    return tuple(
        HitLine(
            href=reverse("article", args=[hit.article_id]),
            story_href=_story(hit.story_id),
            title=hit.title or _("An article without text"),
            title_is_ours=hit.title_is_ours,
            outlet=hit.publisher or _("unknown outlet"),
            moment=times.moment(hit.published_at, now) if hit.published_at else None,
            snippet=hit.snippet,
        )
        for hit in hits
    )


def article_lines(lines: Iterable[ArticleLine], now: datetime) -> tuple[HitLine, ...]:
    return tuple(
        HitLine(
            href=reverse("article", args=[line.id]),
            story_href=_story(line.story_id),
            title=line.title or _("An article without text"),
            title_is_ours=line.title_is_ours,
            outlet=line.publisher or _("unknown outlet"),
            moment=times.moment(line.at, now),
        )
        for line in lines
    )


def _story(story_id: int | None) -> str | None:
    return None if story_id is None else reverse("story", args=[story_id])
