"""The database's failures, told as StoreError: what happened, and whether trying again can help."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import wraps
from typing import ParamSpec, TypeVar

import msgspec
from django.db import DatabaseError, InterfaceError, connection

from newsloom.model import StoreError

P = ParamSpec("P")
R = TypeVar("R")

# What SQLite and PostgreSQL say, what it means, and whether trying again can help. The first that fits is told.
_MEANINGS: tuple[tuple[str, str, bool], ...] = (
    ("locked", "another process is writing to the database", True),
    ("lock timeout", "another process is writing to the database", True),
    ("deadlock", "another process is writing to the database", True),
    ("disk is full", "the disk is full", True),
    ("no space left", "the disk is full", True),
    ("malformed", "the database is damaged; put back a backup of it", False),
    ("not a database", "this is not a database of Newsloom, or it is damaged", False),
    ("disk i/o", "the disk failed, or the database was removed while it was in use", False),
    ("no such table", "the database has not been set up by this version", False),
    ("no such column", "the database has not been set up by this version", False),
    ("does not exist", "the database has not been set up by this version", False),
    ("readonly", "the database may not be written to", False),
    ("read-only", "the database may not be written to", False),
    ("unable to open", "the database cannot be opened", False),
    ("terminating connection", "the connection to the database was lost", True),
    ("connection is bad", "the database does not answer", True),
    ("refused", "the database does not answer", True),
    ("could not connect", "the database does not answer", True),
    ("connection", "the connection to the database was lost", True),
)


def _error(error: Exception) -> StoreError:
    told = " ".join(str(error).split())
    lowered = told.lower()
    for sign, meaning, retry in _MEANINGS:
        if sign in lowered:
            return StoreError(_subject(), f"{meaning} ({told})", retry_may_help=retry)
    return StoreError(_subject(), told or type(error).__name__)


def _subject() -> str:
    name = connection.settings_dict["NAME"]
    return f"database {name}"


@contextmanager
def faults() -> Iterator[None]:
    """Whatever the database refuses inside becomes a StoreError."""
    try:
        yield
    except (DatabaseError, InterfaceError) as error:
        if not connection.in_atomic_block:
            connection.close_if_unusable_or_obsolete()  # or a long-lived thread would never get a working one again
        raise _error(error) from error
    except msgspec.MsgspecError as error:
        raise StoreError(_subject(), f"a value in it cannot be read: {error}", retry_may_help=False) from error


def guarded(function: Callable[P, R]) -> Callable[P, R]:
    """`function`, raising StoreError where the database fails it."""

    @wraps(function)
    def call(*args: P.args, **kwargs: P.kwargs) -> R:
        with faults():
            return function(*args, **kwargs)

    return call
