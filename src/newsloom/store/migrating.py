"""Bringing the database to this version."""

from __future__ import annotations

import time
from pathlib import Path

from django.core.management import call_command
from django.db import DatabaseError, connection
from django.db.migrations.exceptions import NodeNotFoundError
from django.db.migrations.executor import MigrationExecutor

from newsloom.model import StoreError
from newsloom.store.faults import guarded

_ATTEMPTS = 8
_PAUSE_SECONDS = 0.25
# What SQLite and PostgreSQL say to the second of two processes that make the same table or note the same step.
_ANOTHERS_WORK = ("already exists", "duplicate key", "duplicate column", "unique constraint", "deadlock")


@guarded
def migrate() -> None:
    """Make the database or bring it to this version; nothing where it is. One transaction a migration.

    May be called by several processes at one time. Raises StoreError, also for a database that a later version of
    Newsloom has written.
    """
    if connection.vendor == "sqlite":
        _make_folder(str(connection.settings_dict["NAME"]))
    for left in reversed(range(_ATTEMPTS)):
        if _is_up_to_date():
            return
        try:
            call_command("migrate", interactive=False, verbosity=0, skip_checks=True)
        except DatabaseError as error:
            # Another process took this step first. Ours was rolled back: look again at what is left to do.
            if left == 0 or not any(sign in str(error).lower() for sign in _ANOTHERS_WORK):
                raise
            time.sleep(_PAUSE_SECONDS)


def _make_folder(name: str) -> None:
    if name.startswith("file:") or name == ":memory:":
        return
    try:
        Path(name).parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        raise StoreError(name, f"its folder cannot be made: {error.strerror}", retry_may_help=False) from error


def _is_up_to_date() -> bool:
    """Whether nothing is to be done. Raises StoreError for a database of a later version."""
    try:
        executor = MigrationExecutor(connection)
    except NodeNotFoundError as error:
        raise StoreError("migrations", str(error), retry_may_help=False) from error
    known = set(executor.loader.disk_migrations)
    later = [name for app, name in executor.loader.applied_migrations if app == "store" and (app, name) not in known]
    if later:
        cause = f"was written by a later version of Newsloom ({max(later)}); install that version"
        raise StoreError(f"database {connection.settings_dict['NAME']}", cause, retry_may_help=False)
    return not executor.migration_plan(executor.loader.graph.leaf_nodes())
