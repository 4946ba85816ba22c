"""What the web face asks of the rest of the system. Tests and the service put their own behind it.

`use` sets what is asked from then on; without it the shelf is the store, and sources cannot be added.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from newsloom import store
from newsloom.model import Reason, Ruling, SettingsError, SiteHabits, Source, Verdict
from newsloom.run.subscribe import Subscribed
from newsloom.run.writing import Standing
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
)


class Shelf(Protocol):
    """The reads and the few writes that pages need. All may raise StoreError; those with a cursor, WrongCursor.

    `flows` are the reports of stories in order of time, by the story's id; `lead_outlets` tell who published the
    lead of each; `why` tells for each report of a story (by the store's id) on what grounds it was put there.
    """

    def front_page(self, after: str | None, limit: int, /) -> Slice[StoryCard]: ...
    def story(self, story_id: int, /) -> StoryPage | None: ...
    def story_moved_to(self, story_id: int, /) -> int | None: ...
    def story_of(self, article: str, /) -> int | None: ...
    def cards(self, story_ids: Sequence[int], /) -> Sequence[StoryCard]: ...
    def flows(self, story_ids: Sequence[int], /) -> Mapping[int, tuple[Appearance, ...]]: ...
    def lead_outlets(self, story_ids: Sequence[int], /) -> Mapping[int, str]: ...
    def why(self, story_id: int, /) -> Mapping[int, tuple[Reason, ...]]: ...
    def article(self, article_id: int, /) -> StoredArticle | None: ...
    def related(self, article_id: int, /) -> Sequence[RelatedArticle]: ...
    def search(self, query: str, after: str | None, limit: int, /) -> Slice[SearchHit]: ...
    def counts(self) -> Counts: ...
    def sources(self) -> Sequence[Source]: ...
    def source(self, source_id: int, /) -> Source | None: ...
    def articles_of_source(self, source_id: int, after: str | None, limit: int, /) -> Slice[ArticleLine]: ...
    def pause_source(self, source_id: int, /) -> object: ...
    def resume_source(self, source_id: int, /) -> object: ...
    def remove_source(self, source_id: int, /) -> object: ...
    def restore_source(self, source_id: int, /) -> Source | None: ...
    def site_habits(self, site: str, /) -> SiteHabits | None: ...
    def decide(self, site: str, key: str, verdict: Verdict | None, /) -> bool: ...
    def rulings_told(self) -> Sequence[RulingLine]: ...


class Subscriber(Protocol):
    """Adds sources: see `newsloom.run.subscribe.Subscriber`. May raise any NewsloomError."""

    def add(self, address: str, /) -> Subscribed: ...
    def add_list(self, opml: bytes, name: str, /) -> Subscribed: ...


class Rulings(Protocol):
    """Carries out what the reader says: see `newsloom.run.rulings.Rulings`. May raise RulingError and StoreError."""

    def split(self, articles: Sequence[str], /) -> Ruling: ...
    def move(self, articles: Sequence[str], into: str, /) -> Ruling: ...
    def merge(self, story: str, into: str, /) -> Ruling: ...
    def undo(self, ruling: int, /) -> Ruling: ...


class Writing(Protocol):
    """Has stories retold by a language model: see `newsloom.run.writing.Writing`."""

    @property
    def standing(self) -> Standing: ...


class StoreShelf:
    """The store as the web face asks it. Its functions are looked up at the call: they need Django set up."""

    def front_page(self, after: str | None, limit: int, /) -> Slice[StoryCard]:
        return store.front_page(after, limit)

    def story(self, story_id: int, /) -> StoryPage | None:
        return store.story(story_id)

    def story_moved_to(self, story_id: int, /) -> int | None:
        return store.story_moved_to(story_id)

    def story_of(self, article: str, /) -> int | None:
        return store.story_of(article)

    def cards(self, story_ids: Sequence[int], /) -> Sequence[StoryCard]:
        return store.cards(story_ids)

    def flows(self, story_ids: Sequence[int], /) -> Mapping[int, tuple[Appearance, ...]]:
        return store.flows(story_ids)

    def lead_outlets(self, story_ids: Sequence[int], /) -> Mapping[int, str]:
        return store.lead_outlets(story_ids)

    def why(self, story_id: int, /) -> Mapping[int, tuple[Reason, ...]]:
        return store.why(story_id)

    def article(self, article_id: int, /) -> StoredArticle | None:
        return store.article(article_id)

    def related(self, article_id: int, /) -> Sequence[RelatedArticle]:
        return store.related(article_id)

    def search(self, query: str, after: str | None, limit: int, /) -> Slice[SearchHit]:
        return store.search(query, after, limit)

    def counts(self) -> Counts:
        return store.counts()

    def sources(self) -> Sequence[Source]:
        return store.sources()

    def source(self, source_id: int, /) -> Source | None:
        return store.source(source_id)

    def articles_of_source(self, source_id: int, after: str | None, limit: int, /) -> Slice[ArticleLine]:
        return store.articles_of_source(source_id, after, limit)

    def pause_source(self, source_id: int, /) -> object:
        return store.pause_source(source_id)

    def resume_source(self, source_id: int, /) -> object:
        return store.resume_source(source_id)

    def remove_source(self, source_id: int, /) -> object:
        return store.remove_source(source_id)

    def restore_source(self, source_id: int, /) -> Source | None:
        return store.restore_source(source_id)

    def site_habits(self, site: str, /) -> SiteHabits | None:
        return store.site_habits(site)

    def decide(self, site: str, key: str, verdict: Verdict | None, /) -> bool:
        return store.decide(site, key, verdict)

    def rulings_told(self) -> Sequence[RulingLine]:
        return store.rulings_told()


class NoSubscriber:
    """Stands where the service was started without the part that reads the web."""

    def add(self, address: str, /) -> Subscribed:
        raise SettingsError(address, "this service was started without the part that adds sources")

    def add_list(self, opml: bytes, name: str, /) -> Subscribed:
        raise SettingsError(name, "this service was started without the part that adds sources")


class NoRulings:
    """Stands where the service was started without the part that relates reports."""

    def split(self, articles: Sequence[str], /) -> Ruling:
        raise _unruled()

    def move(self, articles: Sequence[str], into: str, /) -> Ruling:
        raise _unruled()

    def merge(self, story: str, into: str, /) -> Ruling:
        raise _unruled()

    def undo(self, ruling: int, /) -> Ruling:
        raise _unruled()


def _unruled() -> SettingsError:
    return SettingsError("stories", "this service was started without the part that relates reports")


def _nobody() -> None:
    """Stands where nothing works in the background: what was decided takes effect when something next does."""


@dataclass(slots=True)
class _Ports:
    shelf: Shelf
    subscriber: Subscriber
    rulings: Rulings
    decided: Callable[[], None] = _nobody
    writing: Writing | None = None


_ports = _Ports(StoreShelf(), NoSubscriber(), NoRulings())


def shelf() -> Shelf:
    return _ports.shelf


def subscriber() -> Subscriber:
    return _ports.subscriber


def rulings() -> Rulings:
    return _ports.rulings


def decided() -> None:
    """Tells whoever works in the background that the owner decided on a line."""
    _ports.decided()


def writer() -> Standing | None:
    """How asking the language model goes; None where the owner named none."""
    return _ports.writing.standing if _ports.writing is not None else None


def use(
    *,
    shelf: Shelf | None = None,
    subscriber: Subscriber | None = None,
    rulings: Rulings | None = None,
    decided: Callable[[], None] | None = None,
) -> None:
    """Sets what pages ask from now on; what is not given stays. Called once when the service starts."""
    _ports.shelf = shelf or _ports.shelf
    _ports.subscriber = subscriber or _ports.subscriber
    _ports.rulings = rulings or _ports.rulings
    _ports.decided = decided or _ports.decided


def use_writing(writing: Writing | None) -> None:
    """Sets who has stories retold from now on; None: nobody does."""
    _ports.writing = writing
