"""The sources that the owner follows, and how reading them goes."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

from django.db import connections, transaction

from newsloom.model import Source
from newsloom.store import mapping
from newsloom.store.faults import guarded
from newsloom.store.rows import EntryRow, SourceRow

TROUBLE_MAX = 500  # characters


def _source(row: SourceRow) -> Source:
    return Source(
        id=row.id, address=row.address, title=row.title, home=row.home, paused=row.paused, etag=row.etag,
        last_modified=row.last_modified, due_at=row.due_at, read_at=row.read_at, failures=row.failures,
        trouble=row.trouble,
    )  # fmt: skip


def _now() -> datetime:
    return datetime.now(UTC)


@guarded
def sources() -> tuple[Source, ...]:
    """All sources that are followed, paused ones too, by title."""
    rows = SourceRow.objects.filter(removed_at=None)
    return tuple(sorted((_source(row) for row in rows), key=lambda source: (source.title.casefold(), source.id)))


@guarded
def source(source_id: int) -> Source | None:
    row = SourceRow.objects.filter(id=source_id, removed_at=None).first()
    return _source(row) if row else None


@guarded
def add_source(address: str, title: str = "", home: str | None = None) -> Source:
    """Follow a feed. One that is followed already stays as it is; one that was removed comes back."""
    address = mapping.plain(address)
    with transaction.atomic():
        row, made = SourceRow.objects.get_or_create(
            address_key=mapping.digest(address),
            defaults={
                "address": address,
                "title": mapping.plain(title) or address,
                "home": mapping.plain_or_none(home),
                "due_at": _now(),
            },
        )
        if not made and row.removed_at is not None:
            row.removed_at, row.paused, row.due_at, row.failures, row.trouble = None, False, _now(), 0, None
            row.save()
    return _source(row)


@guarded
def pause_source(source_id: int) -> Source | None:
    """Read it no more until it is resumed. None where there is no such source."""
    SourceRow.objects.filter(id=source_id, removed_at=None).update(paused=True)
    return source(source_id)


@guarded
def resume_source(source_id: int) -> Source | None:
    """Read it again, now. None where there is no such source."""
    SourceRow.objects.filter(id=source_id, removed_at=None).update(
        paused=False, due_at=_now(), failures=0, trouble=None
    )
    return source(source_id)


@guarded
def remove_source(source_id: int) -> bool:
    """Follow it no more; what was read from it stays. Whether it was followed. `restore_source` takes it back."""
    return SourceRow.objects.filter(id=source_id, removed_at=None).update(removed_at=_now()) > 0


@guarded
def restore_source(source_id: int) -> Source | None:
    """Undo `remove_source`. None where there never was such a source."""
    SourceRow.objects.filter(id=source_id).update(removed_at=None)
    return source(source_id)


class DatabaseSources:
    """The sources as the schedule needs them."""

    @guarded
    def due(self, now: datetime, limit: int) -> tuple[tuple[Source, int], ...]:
        """Sources to be read by now, longest due first, each with its present interval in seconds."""
        rows = SourceRow.objects.filter(paused=False, removed_at=None, due_at__lte=now).order_by("due_at", "id")
        return tuple((_source(row), row.interval_seconds) for row in rows[:limit])

    @guarded
    def next_due(self) -> datetime | None:
        """When the next source is due; None where there is none."""
        rows = SourceRow.objects.filter(paused=False, removed_at=None).order_by("due_at")
        return rows.values_list("due_at", flat=True).first()

    @guarded
    def new_entries(self, source_id: int, digests: Sequence[str]) -> frozenset[str]:
        """Those of `digests` that were not taken from this source before."""
        known: set[str] = set()
        for start in range(0, len(digests), 500):
            rows = EntryRow.objects.filter(source_id=source_id, digest__in=digests[start : start + 500])
            known.update(rows.values_list("digest", flat=True))
        return frozenset(digests) - known

    @guarded
    def went_well(
        self,
        source_id: int,
        *,
        due_at: datetime,
        interval_seconds: int,
        etag: str | None,
        last_modified: str | None,
        title: str | None = None,
        home: str | None = None,
        moved_to: str | None = None,
    ) -> None:
        """Note that the source was read. `moved_to` is the address that it gave as its lasting one."""
        with transaction.atomic():
            row = SourceRow.objects.select_for_update().filter(id=source_id).first()
            if row is None:
                return
            row.due_at, row.interval_seconds = due_at, interval_seconds
            row.etag, row.last_modified = mapping.plain_or_none(etag), mapping.plain_or_none(last_modified)
            row.read_at, row.failures, row.trouble = _now(), 0, None
            if title and row.title == row.address:
                row.title = mapping.plain(title)
            row.home = row.home or mapping.plain_or_none(home)
            if moved_to and moved_to != row.address:
                self._move(row, mapping.plain(moved_to))
            row.save()

    @staticmethod
    def _move(row: SourceRow, address: str) -> None:
        key = mapping.digest(address)
        other = SourceRow.objects.filter(address_key=key).first()
        if other is not None and other.removed_at is None:
            # Followed under its new address already: read there only.
            row.paused, row.trouble = True, f"moved to {address}, which is followed too"
            return
        if other is not None:
            return  # the owner removed that one, and may take it back: this one is read on by way of the redirect
        if row.title == row.address:
            row.title = address
        row.address, row.address_key = address, key

    @guarded
    def went_wrong(self, source_id: int, trouble: str, *, due_at: datetime, pause: bool = False) -> None:
        """Note a failure, in words."""
        with transaction.atomic():
            row = SourceRow.objects.select_for_update().filter(id=source_id).first()
            if row is None:
                return
            row.failures += 1
            row.trouble = mapping.plain(trouble)[:TROUBLE_MAX]
            row.due_at = due_at
            row.paused = row.paused or pause
            row.save(update_fields=["failures", "trouble", "due_at", "paused"])

    def release(self) -> None:
        """Close this thread's connection."""
        connections.close_all()
