"""What happened when, as the reports tell it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

from newsloom.compare.sentences import Told
from newsloom.model import Excerpt, Happening, Precision, Report, TimeExpression

HAPPENINGS_MAX = 60


def timeline(reports: Sequence[Report], told: Mapping[str, Sequence[Told]]) -> tuple[Happening, ...]:
    """Sentences that tell a time, by that time, earliest first.

    Sentences of one day stand together. A sentence with several times stands at the finest one, and of equally fine
    ones at the first.
    """
    at_time: dict[tuple[datetime, datetime, Precision], list[Excerpt]] = {}
    for report in reports:
        for sentence in told[report.article.id]:
            inside = [t for t in report.analysis.times if sentence.at.covers(t.at)]
            if not inside:
                continue
            time = min(inside, key=_fineness)
            key = (time.begin, time.end, time.precision)
            at_time.setdefault(key, []).append(sentence.excerpt())
    happenings = [Happening(begin, end, precision, tuple(found)) for (begin, end, precision), found in at_time.items()]
    happenings.sort(key=lambda h: (h.begin, h.end))
    return tuple(happenings[-HAPPENINGS_MAX:])


def _fineness(time: TimeExpression) -> tuple[timedelta, int]:
    return time.end - time.begin, time.at.start
