"""Pages from an in-memory shelf; the clock stands still."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from django.test import Client
from django.utils import timezone
from pytest_django import Settings

from newsloom.present.web import ports
from tests.web import coverage
from tests.web.memory import NOW, MemoryRulings, MemoryShelf, MemorySubscriber


@pytest.fixture
def subscriber() -> MemorySubscriber:
    return MemorySubscriber()


@pytest.fixture
def said() -> MemoryRulings:
    return MemoryRulings()


@pytest.fixture
def empty_shelf() -> MemoryShelf:
    return MemoryShelf()


@pytest.fixture
def shelf() -> MemoryShelf:
    return coverage.shelf()


@pytest.fixture
def _still_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(timezone, "now", lambda: NOW)


@pytest.fixture
def desk(
    shelf: MemoryShelf, subscriber: MemorySubscriber, said: MemoryRulings, settings: Settings, _still_clock: None
) -> Iterator[Client]:
    """A reader's client on the whole coverage."""
    settings.ALLOWED_HOSTS = ["testserver"]
    kept = ports.shelf(), ports.subscriber(), ports.rulings()
    ports.use(shelf=shelf, subscriber=subscriber, rulings=said)
    yield Client(headers={"accept-language": "en"})
    ports.use(shelf=kept[0], subscriber=kept[1], rulings=kept[2])
