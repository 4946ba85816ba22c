"""Bringing the database to this version."""

from __future__ import annotations

from pathlib import Path

from django.core.management import call_command
from django.db import connection
from django.db.migrations.exceptions import NodeNotFoundError
from django.db.migrations.executor import MigrationExecutor

from newsloom.model import StoreError
from newsloom.store.faults import guarded


@guarded
def migrate() -> None:
    """Make the database or bring it to this version; nothing where it is. One transaction a migration.

    Raises StoreError, also for a database that a later version of Newsloom has written.
    """
    if connection.vendor == "sqlite":
        _make_folder(str(connection.settings_dict["NAME"]))
    _refuse_later()
    call_command("migrate", interactive=False, verbosity=0, skip_checks=True)


def _make_folder(name: str) -> None:
    if name.startswith("file:") or name == ":memory:":
        return
    try:
        Path(name).parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        raise StoreError(name, f"its folder cannot be made: {error.strerror}", retry_may_help=False) from error


def _refuse_later() -> None:
    try:
        executor = MigrationExecutor(connection)
    except NodeNotFoundError as error:
        raise StoreError("migrations", str(error), retry_may_help=False) from error
    known = set(executor.loader.disk_migrations)
    later = [name for app, name in executor.loader.applied_migrations if app == "store" and (app, name) not in known]
    if later:
        cause = f"was written by a later version of Newsloom ({max(later)}); install that version"
        raise StoreError(f"database {connection.settings_dict['NAME']}", cause, retry_may_help=False)
