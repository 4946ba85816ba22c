"""How long a server wants to be left alone."""

from __future__ import annotations

from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

LATER_SECONDS_MAX = 7 * 86_400.0


def retry_after_seconds(told: str, now: datetime) -> float | None:
    """Seconds from a Retry-After header (RFC 9110, 10.2.3), which gives seconds or a date; at most a week."""
    told = told.strip()
    if told.isascii() and told.isdigit():
        return min(float(told[:12]), LATER_SECONDS_MAX)
    try:
        until = parsedate_to_datetime(told)
    except (ValueError, IndexError, TypeError, OverflowError):
        return None
    until = until if until.tzinfo else until.replace(tzinfo=UTC)
    return min(max(0.0, (until - now).total_seconds()), LATER_SECONDS_MAX)
