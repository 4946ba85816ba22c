"""The pages on the real store: what was kept, placed and compared comes out on screen."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from django.test import Client
from pytest_django import Settings

from newsloom import store
from newsloom.model import Copy, OriginGroup, Placement, Reason
from newsloom.present.web import ports
from newsloom.present.web.ports import StoreShelf
from tests.store.samples import Taken, dossier, report
from tests.web.coverage import COPIED
from tests.web.memory import MemorySubscriber
from tests.web.reading import get

pytestmark = pytest.mark.usefixtures("database")


@pytest.fixture
def reader(settings: Settings) -> Iterator[Client]:
    settings.ALLOWED_HOSTS = ["testserver"]
    kept = ports.shelf(), ports.subscriber()
    ports.use(shelf=StoreShelf(), subscriber=MemorySubscriber())
    yield Client(headers={"accept-language": "en"})
    ports.use(shelf=kept[0], subscriber=kept[1])


@pytest.fixture
def told(database: object) -> None:
    """A story of three reports, the second a copy of the first."""
    reports = (
        report("a1", publisher="Tidewatch"),
        report("a2", hours=2, publisher="Velm Post", title="Ferry aground"),
        report("a3", hours=5, publisher="Northern Bell"),
    )
    shelf = store.DatabaseShelf()
    shelf.keep([Taken("d1", reports)])
    why = (Reason.of("shared-names", 2.0, names=("Port Velm", "Ilse Brandvik")),)
    shelf.place(
        [
            Placement("a1", "s1", reasons=(Reason.of("no-story-like-it"),)),
            Placement("a2", "s1", Copy("a1", 1.0, 1.0, reasons=(Reason.of("same-text", words="22"),))),
            Placement("a3", "s1", reasons=why),
        ]
    )
    made = replace(
        dossier("s1", "a1", "a2", "a3", headline="a3"), groups=(OriginGroup("a1", (COPIED,)), OriginGroup("a3"))
    )
    with shelf.placing():
        shelf.tell(made, reports, 3)


@pytest.mark.usefixtures("told")
def test_a_story_goes_from_the_store_to_every_page(reader: Client) -> None:
    front = get(reader, "/")
    assert "3 reports, 2 independent" in front.text(".card .meta")
    assert front.texts(".lead-outlet") == ["Tidewatch"]
    assert len(front.all(".card-flow circle")) == 3
    assert len(front.all(".card-flow circle.copy")) == 1
    story = get(reader, front.one(".card h3 a").attributes["href"] or "")
    assert story.texts(".reports > .report > .report-source strong") == ["Tidewatch", "Northern Bell"]
    assert "They name the same: Port Velm and Ilse Brandvik." in story.texts(".why li")
    article = get(reader, (story.all("#summary a.ref")[0].attributes["href"] or "").partition("#")[0])
    assert article.text("#quotation-0").startswith("Nobody was left")
    hits = get(reader, "/search/?q=harbour")
    assert len(hits.all(".hit")) == 3
    assert hits.all("mark.hit-word")


def test_an_empty_store_invites_to_add_a_source(reader: Client) -> None:
    assert get(reader, "/").text(".welcome h2") == "No news yet. Choose whom to read."
    assert reader.get("/healthz").status_code == 200


def test_sources_are_paused_removed_and_brought_back(reader: Client) -> None:
    source = store.add_source("https://tidewatch.example/feed", "Tidewatch")
    reader.post(f"/sources/{source.id}/pause/")
    assert get(reader, "/sources/").texts(".badge") == ["paused"]
    reader.post(f"/sources/{source.id}/remove/")
    page = get(reader, f"/sources/?removed={source.id}")
    assert not page.all(".source-row")
    reader.post(page.one("form.undo").attributes["action"] or "")
    assert len(get(reader, "/sources/").all(".source-row")) == 1


def test_cursors_of_the_store_are_followed_and_others_refused(reader: Client) -> None:
    shelf = store.DatabaseShelf()
    reports = [report(f"a{number}", hours=number, title=f"Item {number}") for number in range(35)]
    shelf.keep([Taken("d1", tuple(reports))])
    shelf.place([Placement(f"a{number}", f"s{number}") for number in range(35)])
    first = get(reader, "/")
    assert len(first.all(".card")) == 30
    second = get(reader, "/" + (first.one("a[rel=next]").attributes["href"] or ""))
    assert second.texts(".card h3") == [f"Item {number}" for number in range(4, -1, -1)]
    assert reader.get("/?after=nonsense").status_code == 400
    hits = get(reader, "/search/?q=ferry")
    more = get(reader, "/search/" + (hits.one("a[rel=next]").attributes["href"] or ""))
    assert len(hits.all(".hit")) + len(more.all(".hit")) == 35
