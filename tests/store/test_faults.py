"""Whatever fails in the database reaches the caller as a StoreError that says what to do."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime

import pytest
from django.db import connection

from newsloom import store
from newsloom.model import Regrouping, Ruling, StoreError, Verdict
from newsloom.store.subscriptions import DatabaseSources
from tests.conftest import Database
from tests.store.samples import MORNING, Taken, dossier, placement, report

NOW = datetime(2026, 3, 2, tzinfo=UTC)
SHELF = store.DatabaseShelf()
SOURCES = DatabaseSources()
RULINGS = store.RulingsShelf()
RULING = Ruling(1, NOW, ("a1",), left=("a2",))


def _placing() -> None:
    with SHELF.placing():
        pass


READS: dict[str, Callable[[], object]] = {
    "article": lambda: store.article(1),
    "articles_of_source": lambda: store.articles_of_source(1),
    "cards": lambda: store.cards([1]),
    "counts": lambda: store.counts(),
    "flows": lambda: store.flows([1]),
    "front_page": lambda: store.front_page(),
    "lead_outlets": lambda: store.lead_outlets([1]),
    "rulings_told": lambda: store.rulings_told(),
    "related": lambda: store.related(1),
    "search": lambda: store.search("ferry"),
    "story": lambda: store.story(1),
    "story_of": lambda: store.story_of("a1"),
    "story_moved_to": lambda: store.story_moved_to(1),
    "thread": lambda: store.thread(1),
    "why": lambda: store.why(1),
    "site_habits": lambda: store.site_habits("velm.example"),
    "sites_known": lambda: store.sites_known(),
    "source": lambda: store.source(1),
    "sources": lambda: store.sources(),
    "shelf.habits": lambda: SHELF.habits(["velm.example"]),
    "shelf.to_revise": SHELF.to_revise,
    "shelf.of_site": lambda: SHELF.of_site("velm.example", 1),
    "shelf.known": lambda: SHELF.known(["d"]),
    "shelf.placed": lambda: list(SHELF.placed(MORNING)),
    "shelf.newest_mark": SHELF.newest_mark,
    "shelf.traces": lambda: SHELF.traces([1]),
    "shelf.waiting": lambda: SHELF.waiting(1),
    "shelf.stale": lambda: SHELF.stale(1),
    "shelf.telling": lambda: SHELF.telling("s1"),
    "shelf.rulings": SHELF.rulings,
    "rulings.rulings": RULINGS.rulings,
    "rulings.articles_of": lambda: RULINGS.articles_of("s1"),
    "rulings.beside": lambda: RULINGS.beside(["a1"]),
    "rulings.homes": lambda: RULINGS.homes(["a1"]),
    "rulings.withdraw": lambda: RULINGS.withdraw(1),
    "rulings.release": lambda: RULINGS.release(RULING),
    "rulings.regroup": lambda: RULINGS.regroup(Regrouping({"a1": "s1"}, {}), ["a1"]),
    "sources.due": lambda: SOURCES.due(NOW, 1),
    "sources.next_due": SOURCES.next_due,
    "sources.new_entries": lambda: SOURCES.new_entries(1, ["d"]),
}
WRITES: dict[str, Callable[[], object]] = {
    "add_source": lambda: store.add_source("https://velm.example/feed"),
    "decide": lambda: store.decide("velm.example", "0" * 16, Verdict.KEEP),
    "pause_source": lambda: store.pause_source(1),
    "resume_source": lambda: store.resume_source(1),
    "remove_source": lambda: store.remove_source(1),
    "restore_source": lambda: store.restore_source(1),
    "shelf.keep": lambda: SHELF.keep([Taken("d", (report(),))]),
    "shelf.revise": lambda: SHELF.revise("velm.example", [(report().article, report())], 1),
    "shelf.placing": _placing,
    "shelf.place": lambda: SHELF.place([placement("a1")]),
    "shelf.tell": lambda: SHELF.tell(dossier("s1", "a1"), [report()], 1),
    "shelf.skip": lambda: SHELF.skip("s1", 1),
    "rulings.note": lambda: RULINGS.note(["a1"], [], ["a2"]),
    "sources.went_well": lambda: SOURCES.went_well(
        1, due_at=NOW, interval_seconds=900, etag=None, last_modified=None
    ),
    "sources.went_wrong": lambda: SOURCES.went_wrong(1, "cause", due_at=NOW),
}  # fmt: skip


def test_every_public_call_is_looked_at_here() -> None:
    functions = {name for name in store.__all__ if name[0].islower()} - {"migrate"}
    methods = {f"shelf.{name}" for name in vars(store.DatabaseShelf) if name[0] != "_"}
    methods |= {f"rulings.{name}" for name in vars(store.RulingsShelf) if name[0] != "_"}
    methods |= {f"sources.{name}" for name in vars(DatabaseSources) if name[0] != "_"} - {"sources.release"}
    assert functions | methods == set(READS) | set(WRITES)


@pytest.mark.parametrize("call", [*READS.values(), *WRITES.values()], ids=[*READS, *WRITES])
def test_a_damaged_database(sqlite_database: Database, call: Callable[[], object]) -> None:
    connection.close()
    file = sqlite_database.data / "newsloom.sqlite3"
    file.write_bytes(b"SQLite format 3\0" + b"\xa5" * 40_000)
    with pytest.raises(StoreError, match="damaged") as caught:
        call()
    assert not caught.value.retry_may_help
    assert str(file) in caught.value.subject


@pytest.mark.parametrize("call", [*READS.values(), *WRITES.values()], ids=[*READS, *WRITES])
def test_a_database_that_was_never_set_up(sqlite_database: Database, call: Callable[[], object]) -> None:
    connection.close()
    (sqlite_database.data / "newsloom.sqlite3").unlink()
    if call is not _placing:  # an empty transaction needs no table
        with pytest.raises(StoreError, match="not been set up"):
            call()


@pytest.mark.parametrize("call", WRITES.values(), ids=WRITES)
def test_a_locked_database(
    sqlite_database: Database, call: Callable[[], object], monkeypatch: pytest.MonkeyPatch
) -> None:
    connection.ensure_connection()
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA busy_timeout = 0")
    with closing(sqlite3.connect(sqlite_database.data / "newsloom.sqlite3", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreError, match="another process is writing") as caught:
            call()
    assert caught.value.retry_may_help


@pytest.mark.usefixtures("sqlite_database")
def test_reading_goes_on_while_another_process_writes(sqlite_database: Database) -> None:
    with closing(sqlite3.connect(sqlite_database.data / "newsloom.sqlite3", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        for call in READS.values():
            call()


@pytest.mark.usefixtures("sqlite_database")
def test_a_full_disk() -> None:
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA page_count")
        (pages,) = cursor.fetchone()
        cursor.execute(f"PRAGMA max_page_count = {pages}")
    reports = tuple(report(f"a{number}") for number in range(500))
    with pytest.raises(StoreError, match="disk is full") as caught:
        SHELF.keep([Taken("d", reports)])
    assert caught.value.retry_may_help
    assert store.counts().articles == 0


@pytest.mark.usefixtures("sqlite_database")
def test_a_damaged_value_is_told_and_not_passed_on() -> None:
    SHELF.keep([Taken("d", (report(),))])
    with connection.cursor() as cursor:
        cursor.execute("UPDATE store_article SET value = '{\"id\": 5}'")
    with pytest.raises(StoreError, match="cannot be read"):
        SHELF.waiting(1)


@pytest.mark.postgres
def test_a_server_that_does_not_answer(postgres_database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    connection.close()
    with monkeypatch.context() as patch:
        patch.setitem(connection.settings_dict, "HOST", "/nowhere")
        with pytest.raises(StoreError, match="does not answer") as caught:
            store.front_page()
    assert caught.value.retry_may_help


@pytest.mark.usefixtures("sqlite_database")
def test_a_folder_that_cannot_be_made(sqlite_database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    blocked = sqlite_database.data / "file"
    shutil.copy(sqlite_database.data / "newsloom.sqlite3", blocked)
    monkeypatch.setitem(connection.settings_dict, "NAME", str(blocked / "under" / "newsloom.sqlite3"))
    with pytest.raises(StoreError, match="cannot be made"):
        store.migrate()


@pytest.mark.postgres
@pytest.mark.usefixtures("postgres_database")
def test_a_lost_connection_is_told_once_and_then_made_anew() -> None:
    store.counts()
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_backend_pid()")
        (mine,) = cursor.fetchone()
    ended = connection.copy()
    with ended.cursor() as cursor:
        cursor.execute("SELECT pg_terminate_backend(%s)", [mine])
    ended.close()
    with pytest.raises(StoreError, match="connection") as caught:
        store.counts()
    assert caught.value.retry_may_help
    assert store.counts().articles == 0
