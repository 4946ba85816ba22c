"""Stages that do what the real ones promise, in a line or two; sources and a network in memory."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

import numpy as np
import numpy.typing as npt

from newsloom.model import (
    AcquireError,
    Analysis,
    Article,
    Capture,
    Copy,
    Dossier,
    ExtractError,
    Feed,
    FeedEntry,
    Furniture,
    FurnitureKind,
    Habit,
    Media,
    OriginGroup,
    Placement,
    Precision,
    Report,
    Ruling,
    SiteHabits,
    Source,
    Stamp,
    StateError,
    Story,
    Unreadable,
    Verdict,
)
from newsloom.run.ports import Recurrence, Stages

MORNING = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)


def stamp(hours: float) -> Stamp:
    at = MORNING + timedelta(hours=hours)
    return Stamp(at, at.isoformat(), Precision.MINUTE, "meta")


def page(ident: str, text: str = "", hours: float = 0, story: str = "s") -> Capture:
    """A page whose article is `ident`, of a story; its body says so."""
    body = f"{ident}|{hours}|{story}|{text or f'Report {ident} of the ferry.'}"
    return Capture(f"https://tidewatch.example/{ident}", Media.HTML, body.encode())


def extract(capture: Capture) -> tuple[Article, ...]:
    if capture.body == b"junk":
        raise ExtractError(capture.address, "holds no article")
    if capture.body == b"trap":
        raise IndexError("list index out of range")
    ident, hours, story, text = capture.body.decode().split("|")
    return (
        Article(ident, capture.address, text, title=f"Story {story}", url=capture.address,
                published=stamp(float(hours))),
    )  # fmt: skip


def analyse(article: Article) -> Analysis:
    if "unspeakable" in article.text:
        raise ValueError("a span runs forwards")
    return Analysis()


class Relater:
    """Puts articles into the story that their title names; counts what it knows."""

    def __init__(self) -> None:
        self.known: dict[str, str] = {}
        self.rulings: tuple[Ruling, ...] = ()

    def add(self, report: Report) -> Placement:
        if "unplaceable" in report.article.text:
            raise KeyError("missing")
        assert report.article.id not in self.known
        story = (report.article.title or "").removeprefix("Story ")
        origin = next((ident for ident, at in self.known.items() if at == story), None)
        self.known[report.article.id] = story
        copy = Copy(origin, 1.0, 1.0) if origin and "copied" in report.article.text else None
        return Placement(report.article.id, story, copy)

    def remember(self, report: Report, placement: Placement) -> None:
        self.known[report.article.id] = placement.story

    def state(self) -> Iterator[tuple[str, npt.NDArray[np.uint8]]]:
        yield "known", np.frombuffer(json.dumps(self.known).encode(), np.uint8)

    @classmethod
    def resumed(cls, state: Mapping[str, npt.NDArray[np.uint8]]) -> Relater:
        relater = cls()
        relater.known = json.loads(state["known"].tobytes())
        if "refused" in relater.known:
            raise StateError("the state", "was saved by another edition")
        return relater

    def rule(self, rulings: Iterable[Ruling]) -> None:
        self.rulings = tuple(rulings)

    def let_go(self, articles: Iterable[str]) -> None:
        for article in articles:
            self.known.pop(article, None)


def in_order(reports: Iterable[Report]) -> list[Report]:
    return sorted(reports, key=lambda report: report.article.published_at or MORNING + timedelta(days=9999))


def compare(story: Story, reports: Sequence[Report], copies: Mapping[str, Copy]) -> Dossier:
    if any("incomparable" in report.article.text for report in reports):
        raise ZeroDivisionError("division by zero")
    return Dossier(
        story=story.id, headline=story.articles[0], articles=story.articles,
        groups=tuple(OriginGroup(ident) for ident in story.articles if ident not in copies),
        summary=(), figures=(), voices=(), timeline=(), agreed=(), alone=(), background=(),
    )  # fmt: skip


def site_of(article: Article) -> str | None:
    return article.page.split("/")[2] if article.page.startswith("https://") else None


def learn(site: SiteHabits, articles: Iterable[Article], at: datetime) -> SiteHabits:
    """Believes at once: each last line of an article is a habit."""
    habits = {habit.text: habit for habit in site.habits}
    for article in articles:
        _, mark, last = article.text.rpartition("\n")
        if mark:
            habits.setdefault(last, Habit(last, last, 1, 1, 1, at, at))
    return replace(site, articles=site.articles + 1, habits=tuple(habits.values()))


def recurring(site: SiteHabits) -> list[int]:
    kept = {key for key, verdict in site.verdicts if verdict is Verdict.KEEP}
    return [hash(habit.text) for habit in site.habits if habit.key not in kept]


def set_apart(article: Article, site: SiteHabits) -> Article:
    article = replace(article, text="\n".join([article.text, *(one.text for one in article.furniture)]), furniture=())
    gone = [habit.text for habit in site.habits if hash(habit.text) in recurring(site)]
    lines = article.text.split("\n")
    taken = tuple(Furniture(FurnitureKind.RECURRING, line) for line in lines if line in gone)
    return replace(article, text="\n".join(line for line in lines if line not in gone), furniture=taken)


STAGES = Stages(extract, analyse, Relater, in_order, compare, Recurrence(site_of, learn, recurring, set_apart))


@dataclass
class Notes:
    """A listener that writes down what it is told."""

    problems: list[Unreadable] = field(default_factory=list)
    steps: list[tuple[str, int]] = field(default_factory=list)

    def unreadable(self, problem: Unreadable) -> None:
        self.problems.append(problem)

    def progress(self, step: str, done: int) -> None:
        self.steps.append((step, done))


# -- the web ------------------------------------------------------------------------------------------------------


class GoneError(AcquireError):
    gone = True


class BusyError(AcquireError):
    retry_may_help = True
    retry_after_seconds = 7200.0


@dataclass(frozen=True)
class Answer:
    capture: Capture | None
    address: str
    permanent_address: str | None = None
    etag: str | None = None
    last_modified: str | None = None
    fresh_seconds: float | None = None


@dataclass
class Web:
    """What stands at which address: a page, an answer, or an error. `asked` are the requests, with their etags."""

    at: dict[str, Capture | Answer | AcquireError | type[Exception]]
    asked: list[tuple[str, str | None, bool]] = field(default_factory=list)

    def fetch(
        self, address: str, *, etag: str | None = None, last_modified: str | None = None, heed_robots: bool = True
    ) -> Answer:
        self.asked.append((address, etag, heed_robots))
        found = self.at.get(address, AcquireError(address, "is not there (404)"))
        if isinstance(found, AcquireError):
            raise found
        if isinstance(found, type):
            raise found("a mistake")
        answer = Answer(found, found.address) if isinstance(found, Capture) else found
        if etag is not None and etag == answer.etag:
            return replace(answer, capture=None)
        return answer


def feed_page(address: str, *entries: FeedEntry, etag: str | None = None) -> Answer:
    """A feed: its body is only a name under which `feed` finds its entries again."""
    FEEDS[address] = Feed(address, "Tidewatch", "https://tidewatch.example/", "en", entries)
    return Answer(Capture(address, Media.FEED, address.encode()), address, etag=etag)


FEEDS: dict[str, Feed] = {}


def feed(capture: Capture) -> Feed:
    found = FEEDS.get(capture.body.decode())
    if found is None:
        raise ExtractError(capture.address, "is not a feed")
    return found


def entry(ident: str, hours: float | None = 0, content: str | None = None, link: bool = True) -> FeedEntry:
    return FeedEntry(
        key=ident, link=f"https://tidewatch.example/{ident}" if link else None, title=f"Story {ident}", author=None,
        published=None if hours is None else stamp(hours), updated=None, summary=None, content=content,
    )  # fmt: skip


def article_of_entry(told: FeedEntry, of: Feed) -> Article | None:
    if told.content is None:
        return None
    if told.content == "trap":
        raise IndexError("list index out of range")
    return Article(told.key, of.address, told.content, title=told.title, published=told.published)


@dataclass
class MemorySources:
    """The sources in memory, as the schedule sees them."""

    held: dict[int, Source] = field(default_factory=dict)
    intervals: dict[int, int] = field(default_factory=dict)
    entries: set[tuple[int, str]] = field(default_factory=set)
    released: int = 0

    def follow(self, address: str, title: str = "", home: str | None = None) -> Source:
        source = Source(len(self.held) + 1, address, title, home, False, None, None, MORNING, None, 0, None)
        self.held[source.id] = source
        self.intervals[source.id] = 3600
        return source

    def due(self, now: datetime, limit: int) -> tuple[tuple[Source, int], ...]:
        due = [source for source in self.held.values() if not source.paused and source.due_at <= now]
        due.sort(key=lambda source: source.due_at)
        return tuple((source, self.intervals[source.id]) for source in due[:limit])

    def next_due(self) -> datetime | None:
        return min((source.due_at for source in self.held.values() if not source.paused), default=None)

    def new_entries(self, source_id: int, digests: Sequence[str]) -> frozenset[str]:
        return frozenset(digest for digest in digests if (source_id, digest) not in self.entries)

    def went_well(
        self,
        source_id: int,
        *,
        due_at: datetime,
        interval_seconds: int,
        etag: str | None,
        last_modified: str | None,
        title: str | None = None,
        home: str | None = None,
        moved_to: str | None = None,
    ) -> None:
        self.intervals[source_id] = interval_seconds
        self.held[source_id] = replace(
            self.held[source_id], due_at=due_at, etag=etag, last_modified=last_modified, failures=0, trouble=None,
            address=moved_to or self.held[source_id].address, title=title or "",
        )  # fmt: skip

    def went_wrong(self, source_id: int, trouble: str, *, due_at: datetime, pause: bool = False) -> None:
        source = self.held[source_id]
        self.held[source_id] = replace(
            source, trouble=trouble, due_at=due_at, failures=source.failures + 1, paused=source.paused or pause
        )

    def release(self) -> None:
        self.released += 1
