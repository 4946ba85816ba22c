"""What the web face asks of the rest of the system. Tests and the service put their own behind it.

`use` sets what is asked from then on; without it the shelf is the store, and sources cannot be added.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from newsloom import store
from newsloom.model import Reason, SettingsError, SiteHabits, Source, Verdict
from newsloom.run.subscribe import Subscribed
from newsloom.store import Appearance, ArticleLine, Counts, SearchHit, Slice, StoredArticle, StoryCard, StoryPage


class Shelf(Protocol):
    """The reads and the few writes that pages need. All may raise StoreError; those with a cursor, WrongCursor.

    `flows` are the reports of stories in order of time, by the story's id; `lead_outlets` tell who published the
    lead of each; `why` tells for each report of a story (by the store's id) on what grounds it was put there.
    """

    def front_page(self, after: str | None, limit: int, /) -> Slice[StoryCard]: ...
    def story(self, story_id: int, /) -> StoryPage | None: ...
    def story_moved_to(self, story_id: int, /) -> int | None: ...
    def flows(self, story_ids: Sequence[int], /) -> Mapping[int, tuple[Appearance, ...]]: ...
    def lead_outlets(self, story_ids: Sequence[int], /) -> Mapping[int, str]: ...
    def why(self, story_id: int, /) -> Mapping[int, tuple[Reason, ...]]: ...
    def article(self, article_id: int, /) -> StoredArticle | None: ...
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


class Subscriber(Protocol):
    """Adds sources: see `newsloom.run.subscribe.Subscriber`. May raise any NewsloomError."""

    def add(self, address: str, /) -> Subscribed: ...
    def add_list(self, opml: bytes, name: str, /) -> Subscribed: ...


class StoreShelf:
    """The store as the web face asks it. Its functions are looked up at the call: they need Django set up."""

    def front_page(self, after: str | None, limit: int, /) -> Slice[StoryCard]:
        return store.front_page(after, limit)

    def story(self, story_id: int, /) -> StoryPage | None:
        return store.story(story_id)

    def story_moved_to(self, story_id: int, /) -> int | None:
        return store.story_moved_to(story_id)

    def flows(self, story_ids: Sequence[int], /) -> Mapping[int, tuple[Appearance, ...]]:
        return store.flows(story_ids)

    def lead_outlets(self, story_ids: Sequence[int], /) -> Mapping[int, str]:
        return store.lead_outlets(story_ids)

    def why(self, story_id: int, /) -> Mapping[int, tuple[Reason, ...]]:
        return store.why(story_id)

    def article(self, article_id: int, /) -> StoredArticle | None:
        return store.article(article_id)

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


class NoSubscriber:
    """Stands where the service was started without the part that reads the web."""

    def add(self, address: str, /) -> Subscribed:
        raise SettingsError(address, "this service was started without the part that adds sources")

    def add_list(self, opml: bytes, name: str, /) -> Subscribed:
        raise SettingsError(name, "this service was started without the part that adds sources")


def _nobody() -> None:
    """Stands where nothing works in the background: what was decided takes effect when something next does."""


@dataclass(slots=True)
class _Ports:
    shelf: Shelf
    subscriber: Subscriber
    decided: Callable[[], None] = _nobody


_ports = _Ports(StoreShelf(), NoSubscriber())


def shelf() -> Shelf:
    return _ports.shelf


def subscriber() -> Subscriber:
    return _ports.subscriber


def decided() -> None:
    """Tells whoever works in the background that the owner decided on a line."""
    _ports.decided()


def use(
    *, shelf: Shelf | None = None, subscriber: Subscriber | None = None, decided: Callable[[], None] | None = None
) -> None:
    """Sets what pages ask from now on; what is not given stays. Called once when the service starts."""
    _ports.shelf = shelf or _ports.shelf
    _ports.subscriber = subscriber or _ports.subscriber
    _ports.decided = decided or _ports.decided
