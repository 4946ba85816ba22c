"""Sources are added once, paused, removed and brought back, and remember how reading them went."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from newsloom import store
from newsloom.model import Source
from newsloom.store.subscriptions import DatabaseSources
from tests.store.samples import Taken, report

pytestmark = pytest.mark.usefixtures("database")
FEED = "https://tidewatch.example/feed"
LATER = datetime.now(UTC) + timedelta(hours=1)
SOURCES = DatabaseSources()


def _due() -> list[str]:
    return [source.address for source, _ in SOURCES.due(datetime.now(UTC), 10)]


def _well(source: Source, **more: object) -> Source:
    told: dict[str, object] = {"due_at": LATER, "interval_seconds": 900, "etag": None, "last_modified": None}
    SOURCES.went_well(source.id, **(told | more))  # type: ignore[arg-type]
    found = store.source(source.id)
    assert found is not None
    return found


def test_a_source_is_followed_once_and_due_at_once() -> None:
    first = store.add_source(FEED, "Tidewatch", "https://tidewatch.example/")
    assert store.add_source(FEED, "Another name") == first
    assert store.sources() == (first,)
    assert _due() == [FEED]


def test_paused_sources_are_not_due_until_they_are_resumed() -> None:
    source = store.add_source(FEED)
    assert store.pause_source(source.id).paused  # type: ignore[union-attr]
    assert _due() == []
    SOURCES.went_wrong(source.id, "x", due_at=LATER)
    resumed = store.resume_source(source.id)
    assert resumed is not None
    assert (resumed.paused, resumed.failures, resumed.trouble) == (False, 0, None)
    assert _due() == [FEED]


def test_a_removed_source_is_gone_but_not_what_was_read_from_it() -> None:
    source = store.add_source(FEED)
    store.DatabaseShelf().keep([Taken("d1", (report(),), source=source.id)])
    assert store.remove_source(source.id)
    assert not store.remove_source(source.id)
    assert (store.sources(), store.source(source.id), _due()) == ((), None, [])
    assert store.counts().articles == 1
    assert store.restore_source(source.id) == source
    assert len(store.articles_of_source(source.id).items) == 1


def test_adding_a_removed_source_brings_it_back() -> None:
    source = store.add_source(FEED)
    store.remove_source(source.id)
    assert store.add_source(FEED).id == source.id
    assert len(store.sources()) == 1


def test_what_is_no_source_is_none() -> None:
    assert store.pause_source(77) is None
    assert store.resume_source(77) is None
    assert store.restore_source(77) is None
    assert not store.remove_source(77)


def test_success_is_noted_with_what_the_server_sent() -> None:
    source = store.add_source(FEED)
    SOURCES.went_wrong(source.id, "did not answer", due_at=LATER)
    read = _well(source, etag='"v1"', last_modified="Mon, 02 Mar 2026 08:00:00 GMT", title="Tidewatch", home="h")
    assert (read.etag, read.failures, read.trouble, read.title, read.home) == ('"v1"', 0, None, "Tidewatch", "h")
    assert read.read_at is not None
    assert _due() == []
    assert SOURCES.next_due() == LATER


def test_a_title_that_the_owner_gave_stays() -> None:
    source = store.add_source(FEED, "My harbour paper")
    assert _well(source, title="Tidewatch").title == "My harbour paper"


def test_failures_are_counted_and_told_and_may_pause() -> None:
    source = store.add_source(FEED)
    SOURCES.went_wrong(source.id, "did not answer in time", due_at=LATER)
    SOURCES.went_wrong(source.id, "is gone for good", due_at=LATER, pause=True)
    found = store.source(source.id)
    assert found is not None
    assert (found.failures, found.trouble, found.paused) == (2, "is gone for good", True)


def test_a_source_that_moved_is_read_at_its_new_address() -> None:
    source = store.add_source(FEED)
    moved = _well(source, moved_to="https://tidewatch.example/news.xml")
    assert moved.address == moved.title == "https://tidewatch.example/news.xml"
    assert store.add_source("https://tidewatch.example/news.xml").id == source.id


def test_a_source_that_moved_to_another_followed_one_is_paused() -> None:
    store.add_source("https://tidewatch.example/news.xml")
    moved = _well(store.add_source(FEED), moved_to="https://tidewatch.example/news.xml")
    assert moved.paused
    assert "followed too" in (moved.trouble or "")


def test_a_source_that_moved_to_a_removed_one_is_still_read() -> None:
    removed = store.add_source("https://tidewatch.example/news.xml")
    store.remove_source(removed.id)
    moved = _well(store.add_source(FEED), moved_to="https://tidewatch.example/news.xml")
    assert (moved.paused, moved.trouble, moved.address) == (False, None, FEED)
    assert store.restore_source(removed.id) is not None


def test_entries_are_new_until_they_are_kept() -> None:
    source = store.add_source(FEED)
    store.DatabaseShelf().keep([Taken("d1", (report(),), source=source.id, entry="e1")])
    assert SOURCES.new_entries(source.id, ["e1", "e2"]) == {"e2"}
    assert SOURCES.new_entries(store.add_source(FEED + "2").id, ["e1"]) == {"e1"}
