"""Several write at one time: a service, an import beside it, and the owner's clicks."""

from __future__ import annotations

import threading
from collections.abc import Callable

import pytest
from django.db import connections

from newsloom import store
from newsloom.model import Analysis, Placement, Report
from newsloom.store.rows import ArticleRow, PlacementRow
from tests.store.samples import Taken, article, dossier

pytestmark = pytest.mark.usefixtures("database")
WRITERS, ROUNDS = 4, 6


def _together(*works: Callable[[], None]) -> None:
    """Run `works` in threads of their own; whatever fails in one fails here."""
    failures: list[BaseException] = []

    def run(work: Callable[[], None]) -> None:
        try:
            work()
        except Exception as error:  # noqa: BLE001 - handed on
            failures.append(error)
        finally:
            connections.close_all()

    threads = [threading.Thread(target=run, args=(work,)) for work in works]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    if failures:
        raise failures[0]


def _reports(writer: int, turn: int) -> tuple[Report, ...]:
    # All of one moment, and the last the same for all writers.
    own = tuple(f"w{writer}-{turn}-{number}" for number in range(5))
    return tuple(Report(article(ident), Analysis()) for ident in (*own, f"shared-{turn}"))


def test_articles_kept_at_one_time_are_all_held_once() -> None:
    def writing(writer: int) -> Callable[[], None]:
        shelf = store.DatabaseShelf()

        def work() -> None:
            for turn in range(ROUNDS):
                shelf.keep([Taken(f"{writer}-{turn}", _reports(writer, turn))])
                store.add_source(f"https://velm.example/{turn}")

        return work

    _together(*(writing(writer) for writer in range(WRITERS)))
    assert ArticleRow.objects.count() == WRITERS * ROUNDS * 5 + ROUNDS
    assert len(store.sources()) == ROUNDS


def test_articles_placed_and_compared_at_one_time_are_placed_once() -> None:
    shelf = store.DatabaseShelf()
    shelf.keep([Taken("d", tuple(Report(article(f"a{number}"), Analysis()) for number in range(60)))])

    def place() -> None:
        while True:
            with shelf.placing():
                waiting = shelf.waiting(7)
                shelf.place([Placement(report.article.id, f"s{len(waiting)}") for report in waiting])
            if not waiting:
                return

    def compare() -> None:
        while shelf.waiting(1) or shelf.stale(1):
            for ident in shelf.stale(5):
                telling = shelf.telling(ident)
                if telling is not None:
                    _, reports, _, changes = telling
                    shelf.tell(dossier(ident, *(report.article.id for report in reports)), reports, changes)

    def rewrite() -> None:
        for turn in range(ROUNDS):
            changed = Report(article(f"a{turn}", f"Another text, number {turn}."), Analysis())
            shelf.keep([Taken(f"again-{turn}", (changed,))])

    _together(place, place, compare, rewrite)
    assert PlacementRow.objects.count() == 60
    assert sum(card.reports for card in store.front_page().items) == 60
