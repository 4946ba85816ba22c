"""One history of migrations for both databases: whole, in step with the tables, forwards and back."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest
from django.core.management import call_command
from django.db import connection
from django.test.utils import CaptureQueriesContext

from newsloom import store
from newsloom.model import StoreError
from tests.conftest import Database
from tests.store.samples import Taken, placement, report


@pytest.mark.usefixtures("database")
def test_the_migrations_make_the_tables_that_the_rows_describe() -> None:
    call_command("makemigrations", "store", check=True, dry_run=True, verbosity=0, skip_checks=True)


@pytest.mark.usefixtures("database")
def test_migrating_again_changes_nothing() -> None:
    store.DatabaseShelf().keep([Taken("d1", (report(),))])
    store.migrate()
    assert store.counts().articles == 1


def test_several_processes_may_make_the_database_at_one_time(sqlite_database: Database) -> None:
    fresh = {**os.environ, **sqlite_database.environment, "NEWSLOOM_DATA": str(sqlite_database.data / "fresh")}
    program = "from newsloom.present.preparing import prepare; prepare()"
    started = [
        subprocess.Popen([sys.executable, "-c", program], env=fresh, stderr=subprocess.PIPE, text=True)
        for _ in range(3)
    ]
    assert [(process.communicate(timeout=60)[1], process.returncode) for process in started] == [("", 0)] * 3


@pytest.mark.usefixtures("sqlite_database")
def test_the_history_can_be_replayed_from_nothing() -> None:
    call_command("migrate", "store", "zero", verbosity=0, skip_checks=True)
    assert not [name for name in connection.introspection.table_names() if name.startswith("store_")]
    store.migrate()
    store.DatabaseShelf().keep([Taken("d1", (report(),))])
    assert len(store.search("ferry").items) == 1


@pytest.mark.usefixtures("database")
def test_a_database_of_a_later_version_is_left_alone() -> None:
    with connection.cursor() as cursor:
        cursor.execute(
            "INSERT INTO django_migrations (app, name, applied) VALUES ('store', '9999_later', CURRENT_TIMESTAMP)"
        )
    try:
        with pytest.raises(StoreError, match="later version") as caught:
            store.migrate()
        assert not caught.value.retry_may_help
    finally:
        with connection.cursor() as cursor:
            cursor.execute("DELETE FROM django_migrations WHERE name = '9999_later'")


def test_sqlite_is_set_up_for_one_writer_and_many_readers(sqlite_database: Database) -> None:
    def pragma(name: str) -> object:
        with connection.cursor() as cursor:
            cursor.execute(f"PRAGMA {name}")
            return cursor.fetchone()[0]

    assert pragma("journal_mode") == "wal"
    assert pragma("foreign_keys") == 1
    assert pragma("synchronous") == 1
    assert int(str(pragma("busy_timeout"))) >= 5000


def test_the_search_index_is_in_step_after_every_change(sqlite_database: Database) -> None:
    shelf = store.DatabaseShelf()
    shelf.keep([Taken("d1", (report("a1"), report("a2", hours=None)))])
    shelf.keep([Taken("d2", (report("a1", "Quite another text."),))])
    with connection.cursor() as cursor:
        cursor.execute("INSERT INTO store_search(store_search, rank) VALUES ('integrity-check', 1)")
        cursor.execute("DELETE FROM store_version")
        cursor.execute("DELETE FROM store_article")
        cursor.execute("INSERT INTO store_search(store_search, rank) VALUES ('integrity-check', 1)")
    assert store.search("text").items == ()


@pytest.mark.usefixtures("sqlite_database")
def test_no_list_is_read_from_end_to_end_or_sorted() -> None:
    shelf = store.DatabaseShelf()
    shelf.keep([Taken("d1", (report(),))])
    shelf.place([placement("a1")])
    with CaptureQueriesContext(connection) as asked:
        store.front_page()
        store.front_page("f.ffffffffffff.1")
        store.articles_of_source(1)
        store.story(store.front_page().items[0].id)
        store.search("ferry")
        shelf.waiting(10)
        shelf.stale(10)
        shelf.known(["d1"])
    plans = []
    with connection.cursor() as cursor:
        for query in asked.captured_queries:
            cursor.execute("EXPLAIN QUERY PLAN " + query["sql"])
            plans += [(row[3], query["sql"]) for row in cursor.fetchall()]
    assert len(plans) > 10
    slow = [plan for plan in plans if _is_slow(*plan)]
    assert slow == []


def _is_slow(step: str, statement: str) -> bool:
    of_one_story = "store_background" in statement  # a handful of links, sorted by the time of the earlier story
    return (step.startswith("SCAN") and "INDEX" not in step) or ("TEMP B-TREE" in step and not of_one_story)
