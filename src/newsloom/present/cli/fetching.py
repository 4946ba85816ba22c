"""Fetching a page that is named on the command line."""

from __future__ import annotations

from functools import cache

from newsloom.acquire.web import Fetcher
from newsloom.model import AcquireError, Capture
from newsloom.present import config
from newsloom.present.policy import fetch_policy


@cache
def _fetcher() -> Fetcher:
    return Fetcher(fetch_policy(config.load()))


def fetch(address: str) -> Capture:
    """The page or feed at `address`. Raises AcquireError."""
    fetched = _fetcher().fetch(address)
    if fetched.capture is None:
        raise AcquireError(address, "the server says that nothing changed, though nothing was asked before")
    return fetched.capture
