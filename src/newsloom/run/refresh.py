"""One source read once: the feed, then the pages of what is new in it. Touches the network, changes nothing."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Protocol

from newsloom.model import AcquireError, Article, Capture, ExtractError, Feed, FeedEntry, Report, Source
from newsloom.run import plan
from newsloom.run.habits import Habits, Load, nothing_known
from newsloom.run.ports import MISTAKES, Listener, Silence, Stages, Taken
from newsloom.run.reading import analysed, digest

log = logging.getLogger(__name__)

# A page's text that is a little shorter than the feed's own is still the better one: it has the page's metadata.
_PAGE_SHARE_MIN = 0.8


class Answer(Protocol):
    """What a fetch gave; see `newsloom.acquire.web.Fetched`."""

    @property
    def capture(self) -> Capture | None: ...
    @property
    def address(self) -> str: ...
    @property
    def permanent_address(self) -> str | None: ...
    @property
    def etag(self) -> str | None: ...
    @property
    def last_modified(self) -> str | None: ...
    @property
    def fresh_seconds(self) -> float | None: ...


class Fetching(Protocol):
    def fetch(
        self, address: str, *, etag: str | None = None, last_modified: str | None = None, heed_robots: bool = True
    ) -> Answer:
        """What is at `address`. Raises AcquireError, with `gone` and `retry_after_seconds` where a server said so."""


@dataclass(frozen=True, slots=True)
class FeedReading:
    """The functions that make values of feeds; see `newsloom.extract`."""

    feed: Callable[[Capture], Feed]
    article_of_entry: Callable[[FeedEntry, Feed], Article | None]


@dataclass(frozen=True, slots=True)
class Failure:
    """Why a source could not be read. `gone`: it never will be again."""

    cause: str
    gone: bool = False
    retry_after_seconds: float | None = None


@dataclass(frozen=True, slots=True)
class Refreshed:
    """What reading a source gave. `feed` is None where nothing changed, `left_over` tells that there is more."""

    source: Source
    taken: tuple[Taken, ...] = ()
    feed: Feed | None = None
    answer: Answer | None = None
    left_over: bool = False
    failure: Failure | None = None


class Refresher:
    """Reads sources. `new_entries(source id, digests)` tells which digests were not taken before; `load_habits`, what
    is known of sites."""

    def __init__(
        self,
        fetching: Fetching,
        feeds: FeedReading,
        stages: Stages,
        new_entries: Callable[[int, Sequence[str]], frozenset[str]],
        listener: Listener | None = None,
        *,
        load_habits: Load = nothing_known,
        new_pages_max: int = 20,
        stopping: Callable[[], bool] = lambda: False,
    ) -> None:
        self._fetching = fetching
        self._feeds = feeds
        self._stages = stages
        self._new_entries = new_entries
        self._listener = listener or Silence()
        self._load_habits = load_habits
        self._new_pages_max = new_pages_max
        self._stopping = stopping

    def refresh(self, source: Source) -> Refreshed:
        """Read `source`. A failure of the feed is told in the outcome; one of a page costs that page only."""
        try:
            # The owner asked for this feed by name, which robots.txt, for crawlers, does not speak of.
            answer = self._fetching.fetch(
                source.address, etag=source.etag, last_modified=source.last_modified, heed_robots=False
            )
            feed = self._feeds.feed(answer.capture) if answer.capture is not None else None
        except AcquireError as error:
            return Refreshed(source, failure=_failure(error))
        except ExtractError as error:
            return Refreshed(source, failure=Failure(error.cause))
        if feed is None:
            return Refreshed(source, answer=answer)
        return self._taken(source, feed, answer)

    def _taken(self, source: Source, feed: Feed, answer: Answer) -> Refreshed:
        entries = [(plan.entry_digest(entry), entry) for entry in feed.entries]
        new = self._new_entries(source.id, [mark for mark, _ in entries])
        wanted, left_over = plan.to_take(entries, new, self._new_pages_max)
        taken: list[Taken] = []
        for mark, entry in wanted:
            if self._stopping():
                left_over = True
                break
            found = self._entry(source, feed, mark, entry)
            left_over |= found is None
            if found is not None:
                taken.append(found)
        return Refreshed(source, self._analysed(taken), feed, answer, left_over)

    def _analysed(self, taken: Sequence[Taken]) -> tuple[Taken, ...]:
        """What was taken without what its sites repeat, as far as that is known now, and with its analysis."""
        habits = Habits(self._stages.recurrence, self._load_habits)
        habits.learn((report.article for one in taken for report in one.reports), datetime.now(UTC))
        return tuple(
            replace(
                one,
                reports=tuple(
                    analysed(habits.set_apart(report.article), self._stages, self._listener) for report in one.reports
                ),
            )
            for one in taken
        )

    def _entry(self, source: Source, feed: Feed, mark: str, entry: FeedEntry) -> Taken | None:
        """What an entry leads to, not analysed yet; None where trying again later may help."""
        own = self._own(entry, feed)
        page, capture, trouble = self._page(entry)
        article = _fuller(page, own)
        if article is None:
            if trouble is not None and trouble.retry_may_help:
                return None
            cause = trouble.cause if trouble else "neither the entry nor its page holds an article"
            return Taken(mark, entry.link or feed.address, None, (), cause, source.id, mark)
        whole = capture if capture is not None and article is page else None
        return Taken(
            digest=digest(whole) if whole else mark,
            address=whole.address if whole else entry.link or feed.address,
            captured_at=whole.captured_at if whole else None,
            reports=(Report(_completed(article, own, entry, feed)),),
            trouble=trouble.cause if trouble else None,
            source=source.id,
            entry=mark,
        )

    def _own(self, entry: FeedEntry, feed: Feed) -> Article | None:
        """What the feed itself tells of an entry. A mistake of ours in one entry must not cost the others."""
        try:
            return self._feeds.article_of_entry(entry, feed)
        except MISTAKES:
            log.exception("the entry %s could not be read", entry.key)
            return None

    def _page(self, entry: FeedEntry) -> tuple[Article | None, Capture | None, AcquireError | ExtractError | None]:
        """The main article of an entry's page. What else the page shows was not published by this feed."""
        if not entry.link or not entry.link.startswith(("http://", "https://")):
            return None, None, None
        try:
            capture = self._fetching.fetch(entry.link).capture
            articles = self._stages.extract(capture) if capture is not None else ()
        except (AcquireError, ExtractError) as error:
            return None, None, error
        except MISTAKES as error:
            log.exception("extracting %s failed", entry.link)
            return None, None, ExtractError(entry.link, f"extracting failed: {type(error).__name__}")
        return (articles[0] if articles else None), capture, None


def _fuller(page: Article | None, own: Article | None) -> Article | None:
    if page is None or own is None:
        return page or own
    return page if len(page.text) >= _PAGE_SHARE_MIN * len(own.text) else own


def _completed(article: Article, own: Article | None, entry: FeedEntry, feed: Feed) -> Article:
    """`article`, with what only the feed tells of it."""
    return replace(
        article,
        title=article.title or entry.title,
        byline=article.byline or entry.author,
        published=article.published or entry.published,
        publisher=article.publisher or entry.source_title or feed.title,
        language=article.language or entry.language or feed.language,
        url=article.url or entry.link,
        picture=article.picture or (own.picture if own else None),
    )


def _failure(error: AcquireError) -> Failure:
    gone = getattr(error, "gone", False) is True
    seconds = getattr(error, "retry_after_seconds", None)
    return Failure(error.cause, gone, float(seconds) if isinstance(seconds, int | float) else None)


def outcome_interval(refreshed: Refreshed, present_seconds: int, now: datetime) -> int:
    """How long to wait after a refresh that went well: little where more is to be had, but not where what is left
    over could not be had this time, for that may stay so."""
    if refreshed.left_over and refreshed.taken:
        return plan.INTERVAL_SECONDS_MIN
    fresh = refreshed.answer.fresh_seconds if refreshed.answer else None
    return plan.interval_seconds(refreshed.feed, present_seconds, len(refreshed.taken), now, fresh)
