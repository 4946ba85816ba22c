"""What to do next about a source: decided purely; the schedule acts on it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from hashlib import blake2b
from itertools import pairwise
from statistics import median

from newsloom.model import Feed, FeedEntry

INTERVAL_SECONDS_MIN = 15 * 60
INTERVAL_SECONDS_MAX = 86_400
_GAPS_LOOKED_AT = 20
_SLOWER, _FASTER = 1.3, 0.6
_FAILURES_COUNTED_MAX = 10


def interval_seconds(
    feed: Feed | None, present_seconds: int, new: int, now: datetime, fresh_seconds: float | None = None
) -> int:
    """How long to wait before a source is read again.

    Half of the usual gap between its entries, or of its present silence where that is longer; where the feed gives
    no times (or `feed` is None: nothing changed), sooner after something `new` and later after nothing. Never
    sooner than the server holds its answer good (`fresh_seconds`), within the bounds above.
    """
    gap = _usual_gap_seconds(feed, now) if feed else None
    wanted = gap / 2 if gap is not None else present_seconds * (_FASTER if new else _SLOWER)
    return _within_bounds(max(wanted, fresh_seconds or 0.0))


def _usual_gap_seconds(feed: Feed, now: datetime) -> float | None:
    stamps = [entry.published or entry.updated for entry in feed.entries]
    times = sorted((s.at for s in stamps if s is not None and s.at is not None and s.at <= now), reverse=True)
    if len(times) < 3:
        return None
    gaps = [(later - earlier).total_seconds() for later, earlier in pairwise(times[: _GAPS_LOOKED_AT + 1])]
    return max(median(gaps), (now - times[0]).total_seconds() / 4)


def back_off_seconds(interval: int, failures: int, chance: float, retry_after_seconds: float | None = None) -> float:
    """How long to wait after the `failures`-th failure in a row: doubled each time, a day at most.

    `chance` (0..1) spreads it by a quarter either way, so that sources that failed together do not come back
    together. Never sooner than the server asked for.
    """
    doubled = interval * 2.0 ** min(max(failures - 1, 0), _FAILURES_COUNTED_MAX)
    spread = min(doubled, float(INTERVAL_SECONDS_MAX)) * (0.75 + 0.5 * chance)
    return max(spread, retry_after_seconds or 0.0)


def _within_bounds(seconds: float) -> int:
    return int(max(INTERVAL_SECONDS_MIN, min(seconds, INTERVAL_SECONDS_MAX)))


def due(now: datetime, seconds: float) -> datetime:
    return now + timedelta(seconds=seconds)


def entry_digest(entry: FeedEntry) -> str:
    """32 hexadecimal digits for an entry as it stands: one that says it was updated counts as new."""
    updated = entry.updated.told if entry.updated else ""
    hashed = blake2b(digest_size=16)
    for part in (entry.key, updated):
        data = part.encode("utf-8", "surrogatepass")
        hashed.update(len(data).to_bytes(8, "big") + data)
    return hashed.hexdigest()


def to_take(
    entries: Sequence[tuple[str, FeedEntry]], new: frozenset[str], most: int
) -> tuple[tuple[tuple[str, FeedEntry], ...], bool]:
    """The (digest, entry) pairs to take now, the newest first and each once, and whether others are left over."""
    once: dict[str, FeedEntry] = {}
    for digest, entry in entries:
        if digest in new:
            once.setdefault(digest, entry)
    # Feeds list the newest first; where times are told they decide. Sorting is stable.
    wanted = sorted(once.items(), key=lambda pair: _age_key(pair[1]))
    return tuple(wanted[:most]), len(wanted) > most


def _age_key(entry: FeedEntry) -> float:
    stamp = entry.published or entry.updated
    return -stamp.at.timestamp() if stamp is not None and stamp.at is not None else 0.0
