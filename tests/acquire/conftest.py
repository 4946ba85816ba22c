"""What the tests of fetching share."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import httpx
import pytest


@pytest.fixture(scope="session", autouse=True)
def _certificates_loaded_once() -> Iterator[None]:
    # Each fetcher loads all authorities' certificates, a tenth of a second; nothing here is encrypted.
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(httpx, "create_ssl_context", cache(httpx.create_ssl_context))
        yield
