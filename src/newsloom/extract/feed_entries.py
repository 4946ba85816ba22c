"""Entries in the making, and the bound on how many of them are kept."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from hashlib import blake2b

from newsloom.extract.feed_pictures import Offered
from newsloom.model import FeedEntry, Stamp

ENTRIES_MAX = 5_000
_LONG_AGO = datetime(1, 1, 1, tzinfo=UTC)


@dataclass(slots=True)
class Draft:
    """What was found of one entry so far; each value already in the shape that FeedEntry wants."""

    id: str | None = None
    link: str | None = None
    title: str | None = None
    author: str | None = None
    published: Stamp | None = None
    updated: Stamp | None = None
    summary: str | None = None
    content: str | None = None
    source_title: str | None = None
    language: str | None = None
    offered: Offered = field(default_factory=Offered)

    def entry(self) -> FeedEntry | None:
        """The entry, or None where it tells nothing at all."""
        if not (self.link or self.title or self.summary or self.content):
            return None
        return FeedEntry(
            (self.id or "").strip() or self.link or self._fingerprint(),
            self.link,
            self.title,
            self.author,
            self.published,
            self.updated,
            self.summary,
            self.content,
            self.source_title,
            self.language,
            self.offered.picture(),
        )

    def _fingerprint(self) -> str:
        told = "\0".join((self.title or "", self.summary or "", self.content or ""))
        return blake2b(told.encode("utf-8", "replace"), digest_size=16).hexdigest()


class Kept:
    """The newest entries, at most `entries_max`, each key once; without ever holding more than twice as many."""

    def __init__(self, entries_max: int = ENTRIES_MAX) -> None:
        self._entries_max = entries_max
        self._entries: dict[str, FeedEntry] = {}
        self.left_out = 0

    def __len__(self) -> int:
        return len(self._entries)

    def add(self, entry: FeedEntry | None) -> None:
        """Takes `entry` in; one whose key was seen with another link is known by its link from then on."""
        if entry is None:
            return
        known = self._entries.get(entry.key)
        if known is None:
            self._entries[entry.key] = entry
        elif entry.link and entry.link != known.link and entry.link not in self._entries:
            self._entries[entry.link] = replace(entry, key=entry.link)
        if len(self._entries) > 2 * self._entries_max:
            self._prune()

    def entries(self) -> tuple[FeedEntry, ...]:
        """What was kept, in the feed's order."""
        if len(self._entries) > self._entries_max:
            self._prune()
        return tuple(self._entries.values())

    def _prune(self) -> None:
        # The sort is stable: where dates are missing or equal, the feed's own order (newest first) decides.
        newest = sorted(self._entries, key=lambda key: _told_at(self._entries[key]), reverse=True)
        chosen = set(newest[: self._entries_max])
        self.left_out += len(self._entries) - len(chosen)
        self._entries = {key: entry for key, entry in self._entries.items() if key in chosen}


def _told_at(entry: FeedEntry) -> datetime:
    for told in (entry.published, entry.updated):
        if told is not None and told.at is not None:
            return told.at
    return _LONG_AGO
