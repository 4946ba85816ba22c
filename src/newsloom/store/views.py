"""What the store gives to those who show it: values without behaviour."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Generic, TypeVar

from newsloom.model import (
    Analysis,
    Article,
    Copy,
    Dossier,
    LinkKind,
    NewsloomError,
    Reason,
    Report,
    Retelling,
    RulingKind,
)

T = TypeVar("T")


class WrongCursor(NewsloomError):  # noqa: N818 - it names what was given
    """A cursor was given that the store did not make: the request is wrong, not the store."""


@dataclass(frozen=True, slots=True)
class Slice(Generic[T]):
    """One page of a list. `after` is the opaque cursor of the next page, None at the end."""

    items: tuple[T, ...]
    after: str | None = None


@dataclass(frozen=True, slots=True)
class StoredArticle:
    """An article as it is held. `copy_of_id` is the store's id of `copy.of`; `taken_from` are those of `copy.further`,
    the further articles that it takes text from, which are held."""

    id: int
    article: Article
    analysis: Analysis
    story_id: int | None = None
    copy: Copy | None = None
    copy_of_id: int | None = None
    taken_from: tuple[TakenFrom, ...] = ()


@dataclass(frozen=True, slots=True)
class StoryCard:
    """A story as a list shows it.

    `headline_is_ours`: no report has a title; the headline is the first words of the report. `lead` is a passage
    of a report. `outlets` and `languages` stand in the order in which they came. `independent` is the number of
    reports that are not copies of another one. `first_at` and `last_at` are times of publication, UTC; of
    arrival, where no report of the story tells its own.
    """

    id: int
    headline: str
    headline_is_ours: bool
    headline_article_id: int
    lead: str
    outlets: tuple[str, ...]
    languages: tuple[str, ...]
    reports: int
    independent: int
    first_at: datetime
    last_at: datetime


@dataclass(frozen=True, slots=True)
class ThreadLink:
    """That a story goes back to an earlier one, by the store's ids, and how."""

    story_id: int
    earlier_id: int
    kind: LinkKind
    reasons: tuple[Reason, ...] = ()


@dataclass(frozen=True, slots=True)
class Thread:
    """Stories of one affair in order of their first reports, and the links that hold them together."""

    stories: tuple[StoryCard, ...] = ()
    links: tuple[ThreadLink, ...] = ()


@dataclass(frozen=True, slots=True)
class StoryPage:
    """A story with all that is shown of it. `reports` is by Article.id, in order of publication.

    `retelling` is what a language model wrote of these reports, as far as it is supported; None where none did.
    """

    card: StoryCard
    dossier: Dossier
    reports: Mapping[str, StoredArticle]
    thread: Thread = Thread()
    retelling: Retelling | None = None


@dataclass(frozen=True, slots=True)
class Unwritten:
    """A compared story that waits to be retold. `state` stands for its reports in their present versions."""

    story: str
    state: str
    dossier: Dossier
    reports: Mapping[str, Report]


@dataclass(frozen=True, slots=True)
class Appearance:
    """That a report of a story came out: whose it is (None where no page tells), when (UTC), whether it is a copy."""

    publisher: str | None
    at: datetime
    is_copy: bool


@dataclass(frozen=True, slots=True)
class SearchHit:
    """An article found. `snippet` is a stretch of its text in pieces: (text, whether it is a hit)."""

    article_id: int
    story_id: int | None
    title: str
    title_is_ours: bool
    publisher: str | None
    published_at: datetime | None
    snippet: tuple[tuple[str, bool], ...]


@dataclass(frozen=True, slots=True)
class ArticleLine:
    """An article as a list shows it. `at` is the time of publication, or of arrival where there is none."""

    id: int
    story_id: int | None
    title: str
    title_is_ours: bool
    publisher: str | None
    at: datetime
    language: str | None


@dataclass(frozen=True, slots=True)
class TakenFrom:
    """That an article has `share` (0..1) of its words from another one, which is not its main origin."""

    line: ArticleLine
    share: float


@dataclass(frozen=True, slots=True)
class RulingLine:
    """A ruling of the reader's as a list shows it.

    `moved` are the first of the `reports` that were moved. `here` is the story that they are in now, `left` the one
    that they were taken out of; None where there is none (any more).
    """

    id: int
    kind: RulingKind
    made_at: datetime
    moved: tuple[ArticleLine, ...]
    reports: int
    here: StoryCard | None
    left: StoryCard | None


@dataclass(frozen=True, slots=True)
class RelatedArticle:
    """An article to be read beside another one, and why: the first reason tells how they stand to each other."""

    line: ArticleLine
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class Counts:
    """How much is held. `waiting` are articles not yet placed in a story."""

    articles: int
    stories: int
    sources: int
    waiting: int
