"""A thread: stories of one affair in order of time, each with how it is linked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from newsloom.model import LinkKind, Precision
from newsloom.present.web import reasons, times
from newsloom.present.web.sheets.cards import Card, card
from newsloom.present.web.times import Moment
from newsloom.store import RelatedArticle, StoryCard, Thread

# A thread of more stories than this has a page of its own.
OWN_PAGE_FROM = 3


@dataclass(frozen=True, slots=True)
class Tie:
    """How one story is linked with another, and on what grounds; `href` and `headline` are the other's, empty where
    the other one is the story whose page this is."""

    relation: str
    href: str
    headline: str
    grounds: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ThreadStory:
    """A story of a thread. `is_this`: the one whose page this is. `began` is when its first report came out."""

    card: Card
    began: Moment
    is_this: bool
    ties: tuple[Tie, ...]


@dataclass(frozen=True, slots=True)
class ThreadSheet:
    stories: tuple[ThreadStory, ...]
    href: str | None


@dataclass(frozen=True, slots=True)
class RelatedLine:
    href: str
    title: str
    title_is_ours: bool
    language: str
    outlet: str
    moment: Moment
    grounds: tuple[str, ...]


def relation(kind: LinkKind, *, is_later: bool) -> str:
    """How an earlier story (or, of `is_later`, a later one) stands to the one that is looked at."""
    if is_later:
        return {
            LinkKind.BACKGROUND: _("What it led to"),
            LinkKind.FOLLOW_UP: _("The same affair goes on"),
            LinkKind.REACTION: _("An answer to it"),
        }[kind]
    return {
        LinkKind.BACKGROUND: _("What led to it"),
        LinkKind.FOLLOW_UP: _("The same affair, before"),
        LinkKind.REACTION: _("What it answers"),
    }[kind]


def near_sheet(thread: Thread, story_id: int, now: datetime) -> ThreadSheet | None:
    """What the story's own page shows: the stories that it is linked with, and itself among them."""
    ties: dict[int, tuple[Tie, ...]] = {}
    for link in thread.links:
        if story_id in (link.story_id, link.earlier_id):
            is_later = link.earlier_id == story_id
            other = link.story_id if is_later else link.earlier_id
            tie = Tie(relation(link.kind, is_later=is_later), "", "", reasons.sentences(link.reasons))
            ties[other] = (*ties.get(other, ()), tie)
    if not ties:
        return None
    shown = [told for told in thread.stories if told.id in ties or told.id == story_id]
    href = reverse("thread", args=[story_id]) if len(thread.stories) > OWN_PAGE_FROM else None
    return ThreadSheet(tuple(_story(told, ties.get(told.id, ()), story_id, now) for told in shown), href)


def whole_sheet(thread: Thread, story_id: int, now: datetime) -> ThreadSheet:
    """What the thread's page shows: all its stories, each with the earlier ones that it goes back to."""
    headlines = {told.id: told.headline for told in thread.stories}
    ties: dict[int, tuple[Tie, ...]] = {}
    for link in thread.links:
        href = f"#story-{link.earlier_id}"
        told = relation(link.kind, is_later=False)
        tie = Tie(told, href, headlines[link.earlier_id], reasons.sentences(link.reasons))
        ties[link.story_id] = (*ties.get(link.story_id, ()), tie)
    return ThreadSheet(tuple(_story(told, ties.get(told.id, ()), story_id, now) for told in thread.stories), None)


def _story(told: StoryCard, ties: tuple[Tie, ...], story_id: int, now: datetime) -> ThreadStory:
    # By the day: some outlets tell no more of when they published, and stories of a day stand in order of their links.
    began = times.moment(timezone.localtime(told.first_at), now, Precision.DAY)
    return ThreadStory(card(told, now), began, told.id == story_id, ties)


def related_lines(related: Sequence[RelatedArticle], now: datetime) -> tuple[RelatedLine, ...]:
    """The articles beside one, each with why it is worth reading too."""
    return tuple(
        RelatedLine(
            href=reverse("article", args=[found.line.id]),
            title=found.line.title,
            title_is_ours=found.line.title_is_ours,
            language=found.line.language or "",
            outlet=found.line.publisher or _("unknown outlet"),
            moment=times.moment(found.line.at, now),
            grounds=tuple(reasons.sentence(reason) for reason in found.reasons),
        )
        for found in related
    )
