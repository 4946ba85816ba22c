"""The database as the pipeline sees it: what was read, what waits to be placed, what waits to be compared."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import Protocol

from django.db import connection, transaction

from newsloom.model import Article, Copy, Dossier, Placement, Report, Ruling, SiteHabits, Story
from newsloom.store import habits, mapping, placing, rulings
from newsloom.store.faults import faults, guarded
from newsloom.store.keeping import Kept, keep_reports
from newsloom.store.rows import (
    ArticleRow,
    CaptureRow,
    EntryRow,
    PlacementRow,
    StoryRow,
)

_CHUNK = 200
_TROUBLE_MAX = 500
# Any constant: it names the lock that makes writers of articles queue on PostgreSQL, as they do on SQLite.
_WRITING_LOCK = 7_036_874_417


class Taken(Protocol):
    """One capture that was read, with what was found in it."""

    @property
    def digest(self) -> str: ...
    @property
    def address(self) -> str: ...
    @property
    def captured_at(self) -> datetime | None: ...
    @property
    def reports(self) -> tuple[Report, ...]: ...
    @property
    def trouble(self) -> str | None: ...
    @property
    def source(self) -> int | None: ...
    @property
    def entry(self) -> str | None: ...


class DatabaseShelf:
    """Every call is whole or without effect, and raises StoreError where the database fails."""

    @guarded
    def known(self, digests: Sequence[str]) -> frozenset[str]:
        """Those of `digests` whose captures were taken in before."""
        known: set[str] = set()
        for start in range(0, len(digests), _CHUNK):
            rows = CaptureRow.objects.filter(digest__in=digests[start : start + _CHUNK])
            known.update(rows.values_list("digest", flat=True))
        return frozenset(known)

    @guarded
    def keep(self, batch: Sequence[Taken], learned: Sequence[SiteHabits] = (), grown: Collection[str] = ()) -> Kept:
        """Take in `batch` in one transaction: articles, the marks that they were read, and what was learned of sites.

        Of two processes that learn of one site at one time, the later one is believed: counts are estimates.
        """
        now = datetime.now(UTC)
        with _alone():
            CaptureRow.objects.bulk_create(
                (
                    CaptureRow(
                        digest=taken.digest, address=mapping.plain(taken.address), captured_at=taken.captured_at,
                        read_at=now, articles=len(taken.reports),
                        trouble=mapping.plain_or_none(taken.trouble, _TROUBLE_MAX),
                    )
                    for taken in batch
                ),
                ignore_conflicts=True,
            )  # fmt: skip
            kept = keep_reports([(report, taken.source) for taken in batch for report in taken.reports], now)
            EntryRow.objects.bulk_create(
                (
                    EntryRow(source_id=taken.source, digest=taken.entry, seen_at=now)
                    for taken in batch
                    if taken.source is not None and taken.entry is not None
                ),
                ignore_conflicts=True,
            )
            habits.save(learned, grown, now)
        return kept

    @guarded
    def habits(self, sites: Sequence[str]) -> Mapping[str, SiteHabits]:
        """What is known of those of `sites` that anything is known of, with the owner's verdicts."""
        return habits.loaded(sites)

    @guarded
    def to_revise(self) -> tuple[str, int] | None:
        """(site, number of its changes) of a site whose articles were read by older habits, if there is one."""
        return habits.to_revise()

    @guarded
    def of_site(self, site: str, limit: int) -> tuple[Report, ...]:
        """Articles that may have come from `site`, newest first."""
        return habits.of_site(site, limit)

    @guarded
    def revise(self, site: str, changed: Sequence[tuple[Article, Report]], changes: int) -> None:
        """Put the reports of (article as it was held, report) in their places, where nothing newer is held by now.

        If all were put there and `site` has not changed since `to_revise`, it needs no revising now.
        """
        with _alone():
            habits.revise(site, changed, changes)

    @contextmanager
    def placing(self) -> Iterator[None]:
        """While inside, nobody else places articles; what is done inside is done whole or not at all."""
        with faults(), _alone():
            yield

    def placed(self, since: datetime | None, after: int = 0) -> Iterator[tuple[int, Report, Placement]]:
        """(mark, report, placement) of what was placed after mark `after`, in the order in which it was.

        `since`: only articles from that time on, the latest `placing.REMEMBERED_MAX` at most.
        """
        with faults():
            begin = None if since is None else placing.horizon(since)
        while True:
            with faults():
                chunk = placing.placed(begin, after, _CHUNK)
            yield from chunk
            if len(chunk) < _CHUNK:
                return
            after = chunk[-1][0]

    @guarded
    def traces(self, marks: Iterable[int]) -> Mapping[int, str]:
        """What tells the placements of those marks from any others; those that are not there are left out."""
        rows = PlacementRow.objects.filter(id__in=list(marks)).values_list("id", "made_at", "article__key")
        return {mark: f"{made_at.isoformat()} {key}" for mark, made_at, key in rows}

    @guarded
    def rulings(self) -> tuple[Ruling, ...]:
        """What the reader said about which reports tell one story, oldest first."""
        return rulings.loaded()

    @guarded
    def newest_mark(self) -> int:
        """The mark of the last placement, 0 before the first."""
        return PlacementRow.objects.order_by("-id").values_list("id", flat=True).first() or 0

    @guarded
    def waiting(self, limit: int) -> tuple[Report, ...]:
        """Articles without a story, in order of time."""
        rows = ArticleRow.objects.filter(story=None).order_by("time_key")[:limit]
        return tuple(placing.report(row) for row in rows)

    @guarded
    def place(self, placements: Sequence[Placement]) -> int:
        """Put articles into their stories, in this order; the mark of the last. Absorbed stories are joined."""
        with _alone():
            return placing.place(placements, datetime.now(UTC))

    @guarded
    def stale(self, limit: int) -> tuple[str, ...]:
        """Ids of stories that changed since they were compared."""
        rows = StoryRow.objects.filter(changes__gt=0, absorbed_into=None).order_by("id")
        return tuple(mapping.ident_of(ident) for ident in rows.values_list("ident", flat=True)[:limit])

    @guarded
    def telling(self, story: str) -> tuple[Story, tuple[Report, ...], Mapping[str, Copy], int] | None:
        """(story, its reports in order of time, copies by article id, how often it has changed), for comparing."""
        row = StoryRow.objects.filter(key=mapping.key_of(story), absorbed_into=None).only("id", "changes").first()
        if row is None:
            return None
        return placing.telling(story, row.id, row.changes)

    @guarded
    def tell(self, dossier: Dossier, reports: Sequence[Report], changes: int) -> None:
        """Hold what comparing gave. A story that changed meanwhile (more than `changes`) stays to be compared."""
        with _alone():
            placing.tell(dossier, {report.article.id: report.article for report in reports}, changes)

    @guarded
    def skip(self, story: str, changes: int) -> None:
        """Note that a story could not be compared, so that it is not tried again before it changes."""
        StoryRow.objects.filter(key=mapping.key_of(story), changes=changes).update(changes=0)


@contextmanager
def _alone() -> Iterator[None]:
    """A transaction that has the articles for itself: no two number them, or lock rows crosswise."""
    with transaction.atomic():
        if connection.vendor == "postgresql":  # one of SQLite has the whole database for itself
            with connection.cursor() as cursor:
                cursor.execute("SELECT pg_advisory_xact_lock(%s)", [_WRITING_LOCK])
        yield
