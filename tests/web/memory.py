"""An in-memory twin of the store, as far as the web face asks it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import TypeVar

from newsloom.model import Dossier, OriginGroup, Reason, Ruling, SiteHabits, Source, Unreadable, Verdict
from newsloom.run.rulings import RulingError
from newsloom.run.subscribe import Subscribed
from newsloom.store import (
    Appearance,
    ArticleLine,
    Counts,
    RelatedArticle,
    RulingLine,
    SearchHit,
    Slice,
    StoredArticle,
    StoryCard,
    StoryPage,
    WrongCursor,
)

T = TypeVar("T")
NOW = datetime(2026, 3, 12, 18, 0, tzinfo=UTC)


@dataclass
class MemoryShelf:
    articles: dict[int, StoredArticle] = field(default_factory=dict)
    pages: dict[int, StoryPage] = field(default_factory=dict)
    moved: dict[int, int] = field(default_factory=dict)
    reasons: dict[int, dict[int, tuple[Reason, ...]]] = field(default_factory=dict)
    followed: dict[int, Source] = field(default_factory=dict)
    removed: dict[int, Source] = field(default_factory=dict)
    beside: dict[int, tuple[RelatedArticle, ...]] = field(default_factory=dict)
    sites: dict[str, SiteHabits] = field(default_factory=dict)
    ruled: list[RulingLine] = field(default_factory=list)
    waiting: int = 0

    def front_page(self, after: str | None, limit: int, /) -> Slice[StoryCard]:
        cards = sorted((page.card for page in self.pages.values()), key=lambda card: card.last_at, reverse=True)
        return self._slice(cards, after, limit)

    def story(self, story_id: int, /) -> StoryPage | None:
        return self.pages.get(story_id)

    def story_moved_to(self, story_id: int, /) -> int | None:
        return self.moved.get(story_id)

    def story_of(self, article: str, /) -> int | None:
        return next((ident for ident, page in self.pages.items() if article in page.reports), None)

    def cards(self, story_ids: Sequence[int], /) -> Sequence[StoryCard]:
        return [self.pages[ident].card for ident in story_ids if ident in self.pages]

    def rulings_told(self) -> Sequence[RulingLine]:
        return self.ruled

    def flows(self, story_ids: Sequence[int], /) -> Mapping[int, tuple[Appearance, ...]]:
        return {story_id: tuple(self._came(self.pages[story_id])) for story_id in story_ids}

    def _came(self, page: StoryPage) -> list[Appearance]:
        return [
            Appearance(stored.article.publisher, at, stored.copy is not None)
            for stored in page.reports.values()
            if (at := stored.article.published_at) is not None
        ]

    def lead_outlets(self, story_ids: Sequence[int], /) -> Mapping[int, str]:
        found = {}
        for story_id in story_ids:
            page = self.pages[story_id]
            stored = page.reports[page.dossier.headline]
            found[story_id] = stored.article.publisher or "?"
        return found

    def why(self, story_id: int, /) -> Mapping[int, tuple[Reason, ...]]:
        return self.reasons.get(story_id, {})

    def article(self, article_id: int, /) -> StoredArticle | None:
        return self.articles.get(article_id)

    def related(self, article_id: int, /) -> tuple[RelatedArticle, ...]:
        return self.beside.get(article_id, ())

    def search(self, query: str, after: str | None, limit: int, /) -> Slice[SearchHit]:
        word = query.casefold()
        hits = []
        for stored in self.articles.values():
            at = stored.article.text.casefold().find(word)
            if at < 0:
                continue
            text = stored.article.text
            snippet = ((text[max(0, at - 40) : at], False), (text[at : at + len(word)], True),
                       (text[at + len(word) : at + 80], False))  # fmt: skip
            hits.append(
                SearchHit(stored.id, stored.story_id, stored.article.title or text[:40], not stored.article.title,
                          stored.article.publisher, stored.article.published_at, snippet)
            )  # fmt: skip
        hits.sort(key=lambda hit: hit.published_at or NOW, reverse=True)
        return self._slice(hits, after, limit)

    def counts(self) -> Counts:
        return Counts(len(self.articles), len(self.pages), len(self.followed), self.waiting)

    def sources(self) -> Sequence[Source]:
        return tuple(self.followed.values())

    def source(self, source_id: int, /) -> Source | None:
        return self.followed.get(source_id)

    def articles_of_source(self, source_id: int, after: str | None, limit: int, /) -> Slice[ArticleLine]:
        lines = [
            ArticleLine(s.id, s.story_id, s.article.title or s.article.text[:40], not s.article.title,
                        s.article.publisher, s.article.published_at or NOW, s.article.language)
            for s in self.articles.values()
        ]  # fmt: skip
        return self._slice(lines, after, limit)

    def pause_source(self, source_id: int, /) -> object:
        self.followed[source_id] = replace(self.followed[source_id], paused=True)
        return None

    def resume_source(self, source_id: int, /) -> object:
        self.followed[source_id] = replace(self.followed[source_id], paused=False)
        return None

    def remove_source(self, source_id: int, /) -> object:
        self.removed[source_id] = self.followed.pop(source_id)
        return None

    def restore_source(self, source_id: int, /) -> Source | None:
        if source_id in self.removed:
            self.followed[source_id] = self.removed.pop(source_id)
        return self.followed.get(source_id)

    def site_habits(self, site: str, /) -> SiteHabits | None:
        return self.sites.get(site)

    def decide(self, site: str, key: str, verdict: Verdict | None, /) -> bool:
        known = self.sites[site]
        if not any(habit.key == key for habit in known.habits):
            return False
        told = {**dict(known.verdicts), key: verdict}
        verdicts = tuple((one, decided) for one, decided in told.items() if decided is not None)
        self.sites[site] = replace(known, verdicts=verdicts)
        return True

    @staticmethod
    def _slice(found: Sequence[T], after: str | None, limit: int) -> Slice[T]:
        if after is not None and not after.isdigit():
            raise WrongCursor("cursor", "not one of ours")
        begin = int(after or 0)
        end = begin + limit
        return Slice(tuple(found[begin:end]), str(end) if end < len(found) else None)


@dataclass
class MemorySubscriber:
    """Answers with `outcome`, or raises it; keeps what it was asked."""

    outcome: Subscribed | Exception = field(default_factory=Subscribed)
    asked: list[tuple[str, bytes | None]] = field(default_factory=list)

    def add(self, address: str, /) -> Subscribed:
        return self._answer(address, None)

    def add_list(self, opml: bytes, name: str, /) -> Subscribed:
        return self._answer(name, opml)

    def _answer(self, told: str, body: bytes | None) -> Subscribed:
        self.asked.append((told, body))
        if isinstance(self.outcome, Exception):
            raise self.outcome
        return self.outcome


@dataclass
class MemoryRulings:
    """Keeps what it was asked, and says that it was done; refuses what is `refused`."""

    asked: list[tuple[str, tuple[str, ...], str]] = field(default_factory=list)
    refused: bool = False

    def split(self, articles: Sequence[str], /) -> Ruling:
        return self._done("split", articles, "")

    def move(self, articles: Sequence[str], into: str, /) -> Ruling:
        return self._done("move", articles, into)

    def merge(self, story: str, into: str, /) -> Ruling:
        return self._done("merge", (story,), into)

    def undo(self, ruling: int, /) -> Ruling:
        return self._done("undo", (str(ruling),), "")

    def _done(self, what: str, said: Sequence[str], into: str) -> Ruling:
        if self.refused:
            raise RulingError(what, "would change nothing")
        self.asked.append((what, tuple(said), into))
        return Ruling(len(self.asked), NOW, tuple(said) if what in ("split", "move") else ("a1",))


def failed(subject: str, cause: str) -> Subscribed:
    return Subscribed(failed=(Unreadable(subject, cause),))


def bare_dossier(stored: StoredArticle) -> Dossier:
    """The dossier of a story of one report, in which nothing was found."""
    ident = stored.article.id
    return Dossier(
        story="s", headline=ident, articles=(ident,), groups=(OriginGroup(ident),), summary=(), figures=(), voices=(),
        timeline=(), agreed=(), alone=(), background=(),
    )  # fmt: skip
