"""Sources are read by themselves: politely, each for itself, and without losing what was read."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Collection, Sequence
from contextlib import AbstractContextManager
from dataclasses import replace
from datetime import timedelta

import pytest

from newsloom.model import AcquireError, SiteHabits, Source, StoreError
from newsloom.run.pipeline import Pipeline
from newsloom.run.ports import Taken
from newsloom.run.refresh import FeedReading, Refresher
from newsloom.run.schedule import Schedule
from tests.run.fakes import (
    FEEDS,
    MORNING,
    STAGES,
    BusyError,
    GoneError,
    MemorySources,
    Web,
    article_of_entry,
    entry,
    feed,
    feed_page,
    page,
)
from tests.run.memory import MemoryShelf, Numbers

FEED = "https://tidewatch.example/feed"
LATER = timedelta(days=30)
HANGS_SECONDS = 30.0  # long enough that a busy machine is not taken for it


class Shelf(MemoryShelf):
    """Marks the entries of what it keeps as taken, as the database does."""

    def __init__(self, sources: MemorySources) -> None:
        super().__init__()
        self.sources = sources

    def keep(self, batch: Sequence[Taken], learned: Sequence[SiteHabits] = (), grown: Collection[str] = ()) -> Numbers:
        kept = super().keep(batch, learned, grown)
        self.sources.entries |= {(one.source, one.entry) for one in batch if one.source and one.entry}
        return kept


class House:
    """A schedule with everything around it in memory. `now` can be moved."""

    def __init__(self, *feeds: str, new_pages_max: int = 20, workers: int = 2) -> None:
        self.now = MORNING
        self.web = Web({})
        self.sources = MemorySources()
        self.shelf = Shelf(self.sources)
        self.stopped = threading.Event()
        for address in feeds:
            self.sources.follow(address)
        pipeline = Pipeline(STAGES, self.shelf, now=lambda: self.now)
        refresher = Refresher(
            self.web, FeedReading(feed, article_of_entry), STAGES, self.sources.new_entries,
            new_pages_max=new_pages_max, stopping=self.stopped.is_set,
        )  # fmt: skip
        self.schedule = Schedule(
            pipeline, self.sources, refresher, workers=workers, now=lambda: self.now, chance=lambda: 0.5,
            stopped=self.stopped,
        )  # fmt: skip

    def once(self, after: timedelta = timedelta(0)) -> Source:
        """Read all that is due `after` a while; the first source then."""
        self.now += after
        self.schedule.once()
        return self.sources.held[1]

    def texts(self) -> dict[str, str]:
        return {ident: report.article.text for ident, report in self.shelf.reports.items()}

    def asked(self, ending: str = "") -> list[str]:
        return [address for address, _, _ in self.web.asked if address.endswith(ending)]


def _until(true: Callable[[], bool]) -> None:
    end = time.monotonic() + HANGS_SECONDS / 2
    while not true():
        assert time.monotonic() < end, "it never happened"
        time.sleep(0.005)


def test_new_entries_become_articles_of_their_pages_and_stories() -> None:
    house = House(FEED)
    house.web.at = {
        FEED: feed_page(FEED, entry("a1"), entry("a2")),
        "https://tidewatch.example/a1": page("a1", "The whole report."),
        "https://tidewatch.example/a2": page("a2", "Another one."),
    }
    source = house.once()
    assert house.texts() == {"a1": "The whole report.", "a2": "Another one."}
    assert sorted(house.shelf.dossiers["s"].articles) == ["a1", "a2"]
    assert (source.failures, source.trouble, source.title) == (0, None, "Tidewatch")


def test_robots_rules_hold_for_pages_and_not_for_the_feed_that_the_owner_named() -> None:
    house = House(FEED)
    house.web.at = {FEED: feed_page(FEED, entry("a1")), "https://tidewatch.example/a1": page("a1")}
    house.once()
    assert [(address.rpartition("/")[2], heed) for address, _, heed in house.web.asked] == [
        ("feed", False), ("a1", True)
    ]  # fmt: skip


def test_an_entry_is_fetched_once() -> None:
    house = House(FEED)
    house.web.at = {FEED: feed_page(FEED, entry("a1")), "https://tidewatch.example/a1": page("a1")}
    house.once()
    house.once(after=LATER)
    assert len(house.asked("/a1")) == 1
    assert len(house.asked("/feed")) == 2


def test_an_unchanged_feed_is_asked_for_conditionally() -> None:
    house = House(FEED)
    house.web.at = {FEED: feed_page(FEED, entry("a1"), etag='"v1"'), "https://tidewatch.example/a1": page("a1")}
    assert house.once().etag == '"v1"'
    before = house.sources.intervals[1]
    assert house.once(after=LATER).etag == '"v1"'
    assert house.web.asked[-1][1] == '"v1"'
    assert house.sources.intervals[1] > before


def test_where_the_page_fails_or_gives_less_the_entrys_own_content_is_used() -> None:
    house = House(FEED)
    house.web.at = {
        FEED: feed_page(
            FEED,
            entry("lost", content="What the feed says of the lost page."),
            entry("cut", content="A long content of the feed, much longer than the page."),
            entry("bare", content="In the feed alone.", link=False),
        ),
        "https://tidewatch.example/cut": page("cut", "Subscribe!"),
    }
    house.once()
    assert house.texts()["lost"] == "What the feed says of the lost page."
    assert house.texts()["cut"].startswith("A long content")
    assert house.texts()["bare"] == "In the feed alone."


def test_what_only_the_feed_tells_is_added_to_the_page() -> None:
    house = House(FEED)
    house.web.at = {FEED: feed_page(FEED, entry("a1")), "https://tidewatch.example/a1": page("a1")}
    house.once()
    article = house.shelf.reports["a1"].article
    assert (article.publisher, article.language) == ("Tidewatch", "en")
    assert article.title == "Story s"


def test_a_refresh_takes_a_bounded_number_of_pages_and_comes_back_soon_for_the_rest() -> None:
    house = House(FEED, new_pages_max=3)
    entries = [entry(f"a{number}", hours=-number) for number in range(8)]
    house.web.at = {FEED: feed_page(FEED, *entries, etag='"v1"')}
    house.web.at |= {f"https://tidewatch.example/a{number}": page(f"a{number}") for number in range(8)}
    first = house.once()
    assert sorted(house.texts()) == ["a0", "a1", "a2"]
    assert first.etag is None  # the feed must come whole again
    assert first.due_at == house.now + timedelta(minutes=15)
    for _ in range(2):
        house.once(after=timedelta(minutes=16))
    assert len(house.texts()) == 8
    assert house.sources.held[1].etag == '"v1"'


def test_a_page_that_may_come_back_is_tried_again_and_one_that_will_not_is_let_go() -> None:
    house = House(FEED)
    house.web.at = {
        FEED: feed_page(FEED, entry("busy"), entry("never")),
        "https://tidewatch.example/busy": BusyError("busy", "is out of service at present (503)"),
    }
    house.once()
    house.web.at["https://tidewatch.example/busy"] = page("busy")
    house.once(after=LATER)
    house.once(after=LATER)
    assert list(house.texts()) == ["busy"]
    assert len(house.asked("/never")) == 1


def test_pages_that_stay_away_are_not_asked_for_ever_so_often() -> None:
    house = House(FEED)
    busy = BusyError("busy", "is out of service at present (503)")
    house.web.at = {FEED: feed_page(FEED, entry("busy", hours=None)), "https://tidewatch.example/busy": busy}
    waits = []
    for _ in range(5):
        waits.append(house.once(after=LATER).due_at - house.now)
    assert waits == sorted(set(waits))
    assert waits[0] > timedelta(hours=1)


@pytest.mark.parametrize("failures", [1, 2, 5])
def test_failures_are_told_at_the_source_and_waited_out_longer_each_time(failures: int) -> None:
    house = House(FEED)
    for _ in range(failures):
        source = house.once(after=LATER)
    assert (source.failures, source.trouble, source.paused) == (failures, "is not there (404)", False)
    assert source.due_at - house.now == timedelta(hours=2 ** (failures - 1))


def test_a_feed_that_became_something_else_is_a_failure_in_words() -> None:
    house = House(FEED)
    house.web.at = {FEED: page("a1")}
    assert house.once().trouble == "is not a feed"


def test_what_the_server_asks_us_to_wait_is_waited() -> None:
    house = House(FEED)
    house.web.at = {FEED: BusyError(FEED, "asks for fewer requests (429)")}
    assert house.once().due_at == house.now + timedelta(hours=2)


def test_a_feed_that_is_gone_for_good_is_paused() -> None:
    house = House(FEED)
    house.web.at = {FEED: GoneError(FEED, "is gone for good (410)")}
    assert house.once().paused
    house.once(after=LATER)
    assert len(house.asked()) == 1


def test_a_feed_that_moved_for_good_is_asked_for_at_its_new_address() -> None:
    house = House(FEED)
    moved = "https://tidewatch.example/news.xml"
    house.web.at = {FEED: replace(feed_page(moved), permanent_address=moved), moved: feed_page(moved)}
    house.once()
    house.once(after=LATER)
    assert house.asked() == [FEED, moved]


def test_a_crash_in_reading_one_source_stops_no_other(monkeypatch: pytest.MonkeyPatch) -> None:
    reported: list[type[BaseException]] = []
    monkeypatch.setattr(threading, "excepthook", lambda told: reported.append(told.exc_type))
    other = "https://velm.example/feed"
    house = House(FEED, other)
    house.web.at = {FEED: MemoryError, other: feed_page(other, entry("b1", content="Told."))}
    crashed = house.once()
    assert crashed.failures == 1
    assert "mistake" in (crashed.trouble or "")
    assert reported == [MemoryError]
    assert list(house.texts()) == ["b1"]


def test_an_entry_that_cannot_be_read_costs_no_other() -> None:
    house = House(FEED)
    house.web.at = {FEED: feed_page(FEED, entry("bad", content="trap"), entry("good", content="Told."))}
    source = house.once()
    assert list(house.texts()) == ["good"]
    assert source.failures == 0


def test_what_cannot_be_kept_or_placed_does_not_end_the_schedule() -> None:
    other = "https://velm.example/feed"
    house = House(FEED, other)
    house.web.at = {
        FEED: feed_page(FEED, entry("a1", content="Told.")),
        other: feed_page(other, entry("b1", content="Told too.")),
    }
    keep, placing = house.shelf.keep, house.shelf.placing

    def keeping(batch: Sequence[Taken], learned: Sequence[SiteHabits] = (), grown: Collection[str] = ()) -> Numbers:
        if any(one.source == 1 for one in batch):
            raise OverflowError("a number is too large")
        return keep(batch, learned, grown)

    def broken() -> AbstractContextManager[None]:
        house.shelf.placing = placing  # type: ignore[method-assign]
        raise KeyError("missing")

    house.shelf.keep = keeping  # type: ignore[method-assign]
    house.shelf.placing = broken  # type: ignore[method-assign, assignment]
    house.schedule.start()
    _until(lambda: house.sources.held[1].failures == 1 and "b1" in house.shelf.reports)
    house.sources.held[2] = replace(house.sources.held[2], due_at=MORNING)
    FEEDS[other] = replace(FEEDS[other], entries=(entry("b2", content="Told later."),))
    house.schedule.wake()
    _until(lambda: len(house.shelf.placements) == 2)
    assert house.schedule.stop()


def test_what_the_owner_decided_is_settled_though_something_else_has_woken_the_thread(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    house = House(FEED)  # which cannot be read: nothing new comes of it
    settled: list[bool] = []
    monkeypatch.setattr(house.schedule._pipeline, "settle", lambda: settled.append(True))
    house.schedule._news.put((house.sources.due(MORNING, 1)[0][0], None))
    house.schedule.wake()
    house.schedule.start()
    _until(lambda: len(settled) > 1)
    assert house.schedule.stop()


def test_a_list_of_many_feeds_wakes_the_schedule_once() -> None:
    house = House()
    for _ in range(1000):
        house.schedule.wake()
    assert house.schedule._news.qsize() == 1


def test_addresses_which_may_hold_a_token_stay_out_of_the_log(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("INFO", "newsloom")
    house = House(FEED + "?token=secret")
    house.once()
    assert "is not there (404)" in caplog.text
    assert "secret" not in caplog.text


def test_a_source_in_flight_is_not_begun_twice_and_workers_are_bounded() -> None:
    house = House(*(f"https://s{number}.example/feed" for number in range(6)), workers=2)
    running, most, lock = 0, 0, threading.Lock()
    fetch = house.web.fetch

    def slow(address: str, **more: object) -> object:
        nonlocal running, most
        with lock:
            running += 1
            most = max(most, running)
        time.sleep(0.01)
        with lock:
            running -= 1
        return fetch(address, **more)  # type: ignore[arg-type]

    house.web.fetch = slow  # type: ignore[method-assign, assignment]
    assert house.schedule.once() == 6
    assert most == 2
    assert len(house.asked()) == len(set(house.asked())) == 6


def test_the_thread_reads_what_is_due_and_wakes_for_what_is_added() -> None:
    house = House()
    house.web.at = {FEED: feed_page(FEED, entry("a1", content="Told."))}
    house.schedule.start()
    house.sources.follow(FEED)
    house.schedule.wake()
    _until(lambda: "s" in house.shelf.dossiers or bool(house.shelf.dossiers))
    assert house.schedule.stop()
    assert house.sources.released > 0


def test_stopping_does_not_wait_for_a_server_that_hangs() -> None:
    house = House(FEED)
    hung, let_go = threading.Event(), threading.Event()

    def hang(address: str, **_: object) -> object:
        hung.set()
        let_go.wait(HANGS_SECONDS)
        raise AcquireError(address, "did not answer in time")

    house.web.fetch = hang  # type: ignore[method-assign, assignment]
    house.schedule.start()
    assert hung.wait(HANGS_SECONDS)
    begin = time.monotonic()
    assert house.schedule.stop()
    assert time.monotonic() - begin < HANGS_SECONDS / 2
    let_go.set()


def test_a_store_that_fails_for_a_while_loses_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("newsloom.run.schedule._AFTER_STORE_ERROR_SECONDS", 0.01)
    house = House(FEED)
    house.web.at = {FEED: feed_page(FEED, entry("a1", content="Told."))}
    keep, failures = house.shelf.keep, iter([True, True])

    def locked(batch: Sequence[Taken], learned: Sequence[SiteHabits] = (), grown: Collection[str] = ()) -> Numbers:
        if next(failures, False):
            raise StoreError("database", "another process is writing to the database")
        return keep(batch, learned, grown)

    house.shelf.keep = locked  # type: ignore[method-assign]
    house.schedule.start()
    _until(lambda: bool(house.shelf.dossiers))
    assert house.schedule.stop()
