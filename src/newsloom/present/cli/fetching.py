"""Fetching a page that is named on the command line."""

from __future__ import annotations

from functools import cache

from newsloom.acquire.web import Fetcher, FetchPolicy
from newsloom.model import AcquireError, Capture
from newsloom.present import config


@cache
def _fetcher() -> Fetcher:
    settings = config.load()
    return Fetcher(
        FetchPolicy(
            total_seconds_max=settings.timeout_seconds,
            body_bytes_max=settings.page_bytes_max,
            allow_private=settings.allow_private,
            hosts_allowed_private=frozenset(settings.private_hosts),
        )
    )


def fetch(address: str) -> Capture:
    """The page or feed at `address`. Raises AcquireError."""
    fetched = _fetcher().fetch(address)
    if fetched.capture is None:
        raise AcquireError(address, "the server says that nothing changed, though nothing was asked before")
    return fetched.capture
