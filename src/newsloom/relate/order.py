"""The order in which reports are told."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime

from newsloom.model import Precision, Report

_LAST = datetime.max.replace(tzinfo=UTC)


def in_order(reports: Iterable[Report]) -> list[Report]:
    """`reports` in order of publication. Those without a date count as read now: they come last, as they came in.

    A date told to the day stands at the day's beginning, so it comes before the same day's dated hours; the order
    of the input decides between equals.
    """
    return sorted(reports, key=_moment)


def _moment(report: Report) -> datetime:
    return report.article.published_at or _LAST


def days_of(moment: datetime) -> float:
    """A moment as days since 1970, the unit in which the relater measures gaps."""
    return moment.timestamp() / 86_400.0


def slack_days(report: Report) -> float:
    """How far the true time of publication may lie after the one told, in days."""
    stamp = report.article.published
    if stamp is None or stamp.precision is None:
        return 0.0
    return {Precision.YEAR: 366.0, Precision.MONTH: 31.0, Precision.DAY: 1.0}.get(stamp.precision, 0.0)
