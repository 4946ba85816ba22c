"""Where news is read from, and how that goes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Source:
    """A feed that the owner follows.

    `id` is the store's. `address` is the feed's, `home` the site's. `etag` and `last_modified` are what the
    server sent last, for a conditional request. `due_at` is when it is to be read next. `failures` counts
    failures since the last success and `trouble` tells the last one in words.
    """

    id: int
    address: str
    title: str
    home: str | None
    paused: bool
    etag: str | None
    last_modified: str | None
    due_at: datetime
    read_at: datetime | None
    failures: int
    trouble: str | None
